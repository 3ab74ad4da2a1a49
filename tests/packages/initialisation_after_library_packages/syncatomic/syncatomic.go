package syncatomic

import (
	_ "sync/atomic"
	"t/order"
)

var _ = order.Add("sync/atomic")
