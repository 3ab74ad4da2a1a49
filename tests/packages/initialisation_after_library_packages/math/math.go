package math

import (
	_ "math"
	"t/order"
)

var _ = order.Add("math")
