// Once, OnceFunc, OnceValue and OnceValues, with panics.
package main

import (
	"errors"
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
	v := sync.OnceValue(func() int { fmt.Println("compute"); return 42 })
	fmt.Println(v(), v())
	vs := sync.OnceValues(func() (string, error) { fmt.Println("both"); return "s", errors.New("e") })
	a, err := vs()
	b, err2 := vs()
	fmt.Println(a, err, b, err == err2)
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
	slow := sync.OnceValue(func() int {
		c := make(chan int)
		go func() { c <- 7 }()
		return <-c
	})
	sum := make(chan int)
	for range 4 {
		go func() { sum <- slow() }()
	}
	fmt.Println(<-sum + <-sum + <-sum + <-sum)
}
