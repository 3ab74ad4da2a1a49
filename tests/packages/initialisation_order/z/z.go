package z

import "fmt"

var V = func() int { fmt.Println("z"); return 1 }()
