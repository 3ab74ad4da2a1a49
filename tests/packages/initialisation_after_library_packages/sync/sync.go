package sync

import (
	_ "sync"
	"t/order"
)

var _ = order.Add("sync")
