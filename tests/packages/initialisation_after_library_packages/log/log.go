package log

import (
	_ "log"
	"t/order"
)

var _ = order.Add("log")
