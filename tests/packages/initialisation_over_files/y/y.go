package y

import (
	. "m/x"
	"m/z"
)

func init() { z.Say("init y", X) }
