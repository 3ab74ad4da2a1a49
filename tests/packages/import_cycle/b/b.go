package b

import "example.com/cycle/a"

var X = a.X
