package blank

import "fmt"

func init() { fmt.Println("blank is initialised") }
