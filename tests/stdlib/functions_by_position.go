// The name of a function from its value, and the lines of calls and of deferred calls.
package main

import (
	"fmt"
	"reflect"
	"runtime"
	"strings"
)

type T struct{}

func (T) M()  {}
func (*T) P() {}
func f()      {}

func name(x any) string { return runtime.FuncForPC(reflect.ValueOf(x).Pointer()).Name() }

var _ = func() int { callers(); return 1 }()

func init() { callers() }

func main() {
	fmt.Println(name(f), name(main), name(T.M), name((*T).P), name(func() {}))
	g := func() {}
	fmt.Println(name(g), name(name), name(fmt.Println))
	fmt.Println(reflect.ValueOf(f).Pointer() == reflect.ValueOf(f).Pointer(), reflect.ValueOf(f).Pointer() == reflect.ValueOf(main).Pointer())
	var n func()
	fmt.Println(reflect.ValueOf(n).Pointer(), runtime.FuncForPC(0) == nil)
	ms := map[string]func(){"f": f, "main": main}
	fmt.Println(name(ms["f"]))
	callers()
	done := make(chan bool)
	go func() {
		callers()
		close(done)
	}()
	<-done
	chained()
}

func where() T {
	_, _, line, _ := runtime.Caller(1)
	fmt.Println("line", line)
	return T{}
}

func (t T) where() T {
	_, _, line, _ := runtime.Caller(1)
	fmt.Println("line", line)
	return t
}

func chained() {
	defer where()
	where().
		where().
		where()
	where()
}

func callers() {
	pcs := make([]uintptr, 10)
	n := runtime.Callers(1, pcs)
	for _, pc := range pcs[:n] {
		f := runtime.FuncForPC(pc - 1)
		_, line := f.FileLine(pc - 1)
		if !strings.HasPrefix(f.Name(), "main.") {
			line = 0
		}
		fmt.Println(f.Name(), line)
	}
}
