package c

import (
	"math/bits"

	"n/log"
)

var V = log.Add("c needs nothing")

var N = bits.Len(8)
