package a

import "example.com/self/a"

var X = a.X
