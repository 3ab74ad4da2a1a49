package os

import (
	_ "os"
	"t/order"
)

var _ = order.Add("os")
