package unicodeutf16

import (
	_ "unicode/utf16"
	"t/order"
)

var _ = order.Add("unicode/utf16")
