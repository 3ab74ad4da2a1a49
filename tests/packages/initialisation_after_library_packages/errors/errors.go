package errors

import (
	_ "errors"
	"t/order"
)

var _ = order.Add("errors")
