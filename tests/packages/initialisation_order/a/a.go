package a

import (
	"fmt"

	"m/c"
)

var V = func() int { fmt.Println("a"); return c.V + 1 }()
