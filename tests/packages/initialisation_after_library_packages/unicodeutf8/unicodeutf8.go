package unicodeutf8

import (
	_ "unicode/utf8"
	"t/order"
)

var _ = order.Add("unicode/utf8")
