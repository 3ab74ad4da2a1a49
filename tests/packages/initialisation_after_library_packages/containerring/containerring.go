package containerring

import (
	_ "container/ring"
	"t/order"
)

var _ = order.Add("container/ring")
