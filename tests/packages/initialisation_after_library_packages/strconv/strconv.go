package strconv

import (
	_ "strconv"
	"t/order"
)

var _ = order.Add("strconv")
