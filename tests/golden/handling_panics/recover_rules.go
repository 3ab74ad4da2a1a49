// Recover works only in a function deferred directly, only while panicking, and only once.
package main

import (
	"errors"
	"fmt"
)

func helper() interface{} { return recover() }

func deep() (r interface{}) {
	defer func() {
		func() { r = recover() }()
		if r == nil {
			r = fmt.Sprint("outer got ", recover())
		}
	}()
	panic("deep")
}

func viaHelper() (s string) {
	defer func() { s = fmt.Sprint("second ", recover()) }()
	defer func() { s = fmt.Sprint("helper ", helper()) }()
	panic("via helper")
}

func direct() (s string) {
	defer func() { s = "after: " + fmt.Sprint(recover()) }()
	defer recover()
	panic("direct")
}

func twice() (s string) {
	defer func() { s = fmt.Sprint(s, recover(), recover()) }()
	panic(1)
}

func repanic() (s string) {
	defer func() { s = fmt.Sprint(recover()) }()
	defer func() {
		r := recover()
		panic(fmt.Sprint("again ", r))
	}()
	panic("first")
}

func replaced() (s string) {
	defer func() { s = fmt.Sprint(recover()) }()
	defer func() { panic("second") }()
	defer func() { panic("first") }()
	panic("zero")
}

func inLoop() (n int) {
	for i := range 5 {
		func() {
			defer func() {
				if recover() != nil {
					n += 10
				}
			}()
			if i%2 == 0 {
				panic(i)
			}
			n++
		}()
	}
	return
}

func level(n int) (s string) {
	defer func() { s += fmt.Sprint(n, " ") }()
	if n == 0 {
		panic("bottom")
	}
	s = level(n - 1)
	return s
}

func nestedPanic() (out string) {
	defer func() {
		out += fmt.Sprint("outer:", recover())
	}()
	defer func() {
		defer func() { out += fmt.Sprint("inner:", recover(), " ") }()
		panic("inside deferred")
	}()
	panic("original")
}

type E struct{ code int }

func (e E) Error() string { return fmt.Sprint("E", e.code) }

func typed() (err error) {
	defer func() {
		switch r := recover().(type) {
		case E:
			err = fmt.Errorf("typed: %w", r)
		case error:
			err = r
		}
	}()
	panic(E{7})
}

func viaMethodValue() (s string) {
	t := catcher{&s}
	defer t.catch()
	panic("mv")
}

type catcher struct{ s *string }

func (c catcher) catch() { *c.s = fmt.Sprint("caught ", recover()) }

func noPanic() (r interface{}) {
	defer func() { r = recover() }()
	return "fine"
}

func nilPanic() (r interface{}) {
	defer func() { r = recover() }()
	panic(nil)
}

func main() {
	fmt.Println(recover())
	fmt.Println(deep(), viaHelper(), direct(), twice())
	fmt.Println(repanic(), replaced(), inLoop())
	func() {
		defer func() { fmt.Println("level:", recover()) }()
		fmt.Println(level(3))
	}()
	fmt.Println(nestedPanic())
	err := typed()
	var e E
	fmt.Println(err, errors.As(err, &e), e.code)
	fmt.Println(viaMethodValue(), noPanic())
	r := nilPanic()
	fmt.Printf("%v %T\n", r, r)
	func() {
		defer fmt.Println("recovered later", recover())
		defer func() { recover() }()
		panic("quiet")
	}()
	fmt.Println("end")
}
