// Once and OnceFunc, with panics.
package main

import (
	"fmt"
	"sync"
)

func main() {
	var once sync.Once
	var wg sync.WaitGroup
	n := 0
	for range 10 {
		wg.Go(func() { once.Do(func() { n++ }) })
	}
	wg.Wait()
	once.Do(func() { n = 100 })
	fmt.Println(n)
	f := sync.OnceFunc(func() { fmt.Println("once func"); n++ })
	f()
	f()
	var o2 sync.Once
	func() {
		defer func() { fmt.Println("recovered", recover()) }()
		o2.Do(func() { panic("in once") })
	}()
	o2.Do(func() { fmt.Println("never") })
	p := sync.OnceFunc(func() { panic("each time") })
	for range 2 {
		func() {
			defer func() { fmt.Println("recovered", recover()) }()
			p()
		}()
	}
	type lazy struct {
		once sync.Once
		val  map[string]int
	}
	l := &lazy{}
	get := func(k string) int {
		l.once.Do(func() { l.val = map[string]int{"a": 1} })
		return l.val[k]
	}
	fmt.Println(get("a"), get("b"))
}
