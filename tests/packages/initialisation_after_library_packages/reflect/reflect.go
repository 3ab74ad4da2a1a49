package reflect

import (
	_ "reflect"
	"t/order"
)

var _ = order.Add("reflect")
