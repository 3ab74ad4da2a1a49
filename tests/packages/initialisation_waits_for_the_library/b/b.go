package b

import (
	"errors"

	"n/log"
)

var V = log.Add("b needs errors")

var Err = errors.New("b")
