package maps

import (
	_ "maps"
	"t/order"
)

var _ = order.Add("maps")
