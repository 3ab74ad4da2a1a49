package sort

import (
	_ "sort"
	"t/order"
)

var _ = order.Add("sort")
