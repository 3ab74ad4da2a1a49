package nothing

import "t/order"

var _ = order.Add("nothing")
