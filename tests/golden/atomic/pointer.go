// atomic.Pointer loads, stores, swaps and compares typed pointers.
package main

import (
	"fmt"
	"sync/atomic"
)

type Config struct{ name string }

func main() {
	var p atomic.Pointer[Config]
	fmt.Println(p.Load() == nil)
	c1, c2 := &Config{"one"}, &Config{"two"}
	p.Store(c1)
	fmt.Println(p.Load().name, p.CompareAndSwap(c2, c1), p.CompareAndSwap(c1, c2), p.Swap(c1).name, p.Load() == c1)
}
