package io

import (
	_ "io"
	"t/order"
)

var _ = order.Add("io")
