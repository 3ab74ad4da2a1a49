package texttabwriter

import (
	_ "text/tabwriter"
	"t/order"
)

var _ = order.Add("text/tabwriter")
