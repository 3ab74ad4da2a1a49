package bufio

import (
	_ "bufio"
	"t/order"
)

var _ = order.Add("bufio")
