package x

import "m/z"

var X = z.Say("x.X", hidden)

func init() { z.Say("init x 2", 0) }
