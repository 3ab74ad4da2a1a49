package x

import "m/z"

var hidden = z.Say("hidden", later)
var later = z.Say("later", 4)

func init() { z.Say("init x 1", 0) }
