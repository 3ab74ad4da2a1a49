package z

import (
	"math"

	"n/log"
)

var V = log.Add("z needs math") + int(math.Sqrt(4))
