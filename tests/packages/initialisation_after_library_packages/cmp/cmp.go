package cmp

import (
	_ "cmp"
	"t/order"
)

var _ = order.Add("cmp")
