package main

import (
	"n/a"
	"n/b"
	"n/c"
	"n/d"
	"n/log"
	"n/z"
)

func main() { println2(a.V + b.V + c.V + d.V + z.V) }

func println2(n int) { log.Add("main"); log.Show(n) }
