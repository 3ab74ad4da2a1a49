package containerlist

import (
	_ "container/list"
	"t/order"
)

var _ = order.Add("container/list")
