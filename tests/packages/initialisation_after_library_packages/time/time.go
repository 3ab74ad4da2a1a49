package time

import (
	_ "time"
	"t/order"
)

var _ = order.Add("time")
