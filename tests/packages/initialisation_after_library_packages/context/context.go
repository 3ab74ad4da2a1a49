package context

import (
	_ "context"
	"t/order"
)

var _ = order.Add("context")
