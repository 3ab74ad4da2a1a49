package uses

import "example.com/m/bad"

var X = bad.X + "1"
