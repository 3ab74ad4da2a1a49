package d

import (
	"n/log"
	"n/z"
)

var V = log.Add("d needs z") + z.V
