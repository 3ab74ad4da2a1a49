// A panic runs the deferred calls of every frame, in goroutines and through interfaces, and stops where it is recovered.
package main

import (
	"fmt"
	"sync"
)

var log []string

func add(s string) { log = append(log, s) }

type Runner interface{ Run(n int) }
type R struct{ name string }

func (r R) Run(n int) {
	defer add(r.name + fmt.Sprint(n))
	if n == 0 {
		var m map[string]int
		m[r.name] = 1
	}
	Runner(R{r.name + "'"}).Run(n - 1)
}

func protect(f func()) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("protected: %v", r)
		}
	}()
	f()
	add("not reached")
	return nil
}

func partial() (xs []int) {
	defer func() { recover() }()
	for i := 0; ; i++ {
		xs = append(xs, 10/(3-i))
	}
}

func main() {
	fmt.Println(protect(func() { R{"r"}.Run(2) }), log)
	log = nil
	fmt.Println(protect(func() {
		defer add("d1")
		func() {
			defer add("d2")
			defer func() { add(fmt.Sprint("rec ", recover())) }()
			panic("inner")
		}()
		add("continues")
		panic("outer")
	}), log)
	fmt.Println(partial())
	var wg sync.WaitGroup
	errs := make([]error, 4)
	for i := range errs {
		wg.Add(1)
		go func() {
			defer wg.Done()
			errs[i] = protect(func() {
				if i%2 == 1 {
					panic(fmt.Sprint("goroutine ", i))
				}
				_ = errs[i+4]
			})
		}()
	}
	wg.Wait()
	for _, e := range errs {
		fmt.Println(e)
	}
	var mu sync.Mutex
	func() {
		defer func() { fmt.Println(recover()) }()
		mu.Lock()
		defer mu.Unlock()
		panic("locked")
	}()
	fmt.Println(mu.TryLock())
	x := 0
	func() {
		defer func() { recover(); x++ }()
		x = func() int { x = 10; panic("no value") }()
	}()
	fmt.Println(x)
}
