package mathrandv2

import (
	_ "math/rand/v2"
	"t/order"
)

var _ = order.Add("math/rand/v2")
