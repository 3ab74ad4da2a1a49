package iofs

import (
	_ "io/fs"
	"t/order"
)

var _ = order.Add("io/fs")
