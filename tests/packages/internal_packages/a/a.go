package a

import "example.com/m/a/internal/x"

const X = x.X
