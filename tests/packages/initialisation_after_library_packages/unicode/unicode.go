package unicode

import (
	_ "unicode"
	"t/order"
)

var _ = order.Add("unicode")
