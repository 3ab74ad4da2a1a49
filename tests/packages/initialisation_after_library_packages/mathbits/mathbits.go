package mathbits

import (
	_ "math/bits"
	"t/order"
)

var _ = order.Add("math/bits")
