// Values of panics, of recover and of run-time errors; the order in which deferred functions run.
package main

import (
	"errors"
	"fmt"
	"runtime"
)

type E struct{ n int }

func (e E) Error() string { return fmt.Sprint("E", e.n) }

func try(n string, f func()) {
	defer func() {
		r := recover()
		re, isR := r.(runtime.Error)
		_, isE := r.(error)
		fmt.Printf("%s: %v %T %v %v\n", n, r, r, isR, isE)
		if isR {
			_ = re.Error()
		}
	}()
	f()
}
func protect(g func()) (s string) {
	defer func() {
		s += "done "
		if x := recover(); x != nil {
			s += fmt.Sprintf("run time panic: %v", x)
		}
	}()
	s += "start "
	g()
	s += "ok "
	return
}
func order() (log []string) {
	a := func(s string) { log = append(log, s) }
	defer func() { recover(); a("outer") }()
	func() {
		defer a("G0")
		defer func() { a(fmt.Sprint("D", recover())) }()
		defer a("G1")
		func() { defer a("inner"); panic("x") }()
		a("never")
	}()
	a("after")
	return
}
func res() (n int, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("w: %w", r.(error))
		}
	}()
	n = 3
	panic(E{4})
}
func gen[T any](v T) (r any) {
	defer func() { r = recover() }()
	panic(v)
}
func loopdef() (s string) {
	for i := range 3 {
		defer func() { s += fmt.Sprint(i, recover(), ";") }()
	}
	panic("p")
}
func nested() {
	defer func() {
		fmt.Println("n1", recover())
	}()
	defer func() {
		defer func() { fmt.Println("n2", recover()) }()
		panic("second")
	}()
	panic("first")
}
func replaced() {
	defer func() { fmt.Println("r", recover(), recover()) }()
	defer func() { panic("b") }()
	panic("a")
}
func viaRange() (s string) {
	defer func() { s = fmt.Sprint(recover()) }()
	for x := range func(y func(int) bool) { defer func() { s += "it" }(); y(1) } {
		panic(fmt.Sprint("body", x))
	}
	return
}
func main() {
	fmt.Println(protect(func() {}), protect(func() { panic(1) }), protect(func() { var m map[string]int; m["a"] = 1 }))
	fmt.Println(order())
	n, err := res()
	var e E
	fmt.Println(n, err, errors.As(err, &e))
	fmt.Println(gen(1), gen("a"), gen(E{1}), gen([]int{1}), gen(struct{}{}))
	fmt.Println(loopdef())
	nested()
	replaced()
	fmt.Println(viaRange())
	var np *E
	var ni error
	var ns []int
	var nm map[string]int
	var nf func()
	var nc chan int
	z := 0
	try("nil deref", func() { _ = np.n })
	try("nil method", func() { _ = np.Error() })
	try("nil iface", func() { _ = ni.Error() })
	try("index", func() { _ = ns[z] })
	try("slice", func() { _ = ns[:z+1] })
	try("slice2", func() { _ = ns[z+1:] })
	try("map", func() { nm["a"]++ })
	try("func", func() { nf() })
	try("go nil", func() { defer nf(); panic("a") })
	try("close", func() { close(nc) })
	try("div", func() { _ = 1 / z })
	try("mod", func() { _ = 1 % z })
	try("shift", func() { _ = 1 << (z - 1) })
	try("assert", func() { _ = any(1).(string) })
	try("assert2", func() { _ = any(E{}).(fmt.Stringer) })
	try("assert3", func() { _ = ni.(E) })
	try("arr", func() { _ = [2]int(ns) })
	try("hash", func() { _ = map[any]int{ns2(): 1} })
	try("cmp", func() { _ = any(ns) == any(ns) })
	try("make", func() { _ = make([]int, z-1) })
	try("makechan", func() { _ = make(chan int, z-1) })
	try("nil", func() { panic(nil) })
	try("nil error", func() { var e error; panic(e) })
	try("typed nil", func() { panic(np) })
	try("error", func() { panic(E{3}) })
	try("goexit", func() { panic(fmt.Sprintf("%v", errors.New("x"))) })
	try("unrec", func() { defer func() { panic(fmt.Sprint("again ", recover())) }(); panic("p") })
	fmt.Println(recover())
}
func ns2() any { return []int{} }
