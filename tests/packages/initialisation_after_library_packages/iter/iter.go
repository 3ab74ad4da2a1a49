package iter

import (
	_ "iter"
	"t/order"
)

var _ = order.Add("iter")
