// A deferred call that a panic runs is made where the panic began.
package main

import (
	"fmt"
	"runtime"
	"strings"
)

func where(tag any) {
	for i := 1; ; i++ {
		pc, file, line, ok := runtime.Caller(i)
		if !ok {
			return
		}
		name := runtime.FuncForPC(pc).Name()
		if strings.HasPrefix(name, "main.") {
			fmt.Println(tag, name, strings.HasSuffix(file, ".go"), line)
		}
	}
}

//go:noinline
func element(s []int, i int) int {
	return s[i]
}

//go:noinline
func fail(text string) {
	panic(text)
}

func guard(f func()) {
	defer where("guard")
	defer func() {
		if r := recover(); r != nil {
			where(r)
		}
	}()
	f()
	return
}

func main() {
	guard(func() { fail("boom") })
	guard(func() {
		var p *struct{ next *int }
		fmt.Println(*p.next)
	})
	guard(func() { element(nil, 3) })
	guard(func() {
		defer func() {
			where("first")
		}()
		fail("first")
	})
	where("main")
}
