// Where recover works around and within loops over functions.
package main

import "fmt"

func once(yield func() bool) { yield() }

func twice(yield func(int) bool) { _ = yield(1) && yield(2) }

// The body is a function of its own to recover, called by the iterator: it recovers nothing.
func inLoop() (s string) {
	defer func() { s += fmt.Sprint("outside ", recover()) }()
	defer func() {
		for range once {
			for x := range twice {
				if r := recover(); r != nil {
					s += fmt.Sprint("recovered ", r, " at ", x, ";")
				} else {
					s += fmt.Sprint("nil at ", x, ";")
				}
			}
		}
	}()
	panic("P")
}

// A function called in the body is one call too deep.
func tooDeep() (s string) {
	defer func() { s += fmt.Sprint("then ", recover()) }()
	defer func() {
		for range once {
			func() { s = fmt.Sprint("inner ", recover(), " ") }()
		}
	}()
	panic("Q")
}

// recover deferred in the body itself: called directly by defer, it returns nil but stops nothing.
func deferredBuiltin() (s string) {
	defer func() { s = fmt.Sprint("outer ", recover()) }()
	for range once {
		defer recover()
	}
	panic("R")
}

// A body that is not panicking recovers nothing.
func quiet() (s string) {
	for range once {
		s += fmt.Sprint(recover())
	}
	return
}

// The body of a deferred function's loop panics anew: the new panic replaces the old.
func replaces() (s string) {
	defer func() { s = fmt.Sprint(recover()) }()
	defer func() {
		for range twice {
			panic("second")
		}
	}()
	panic("first")
}

// A deferred function of the body recovers, and the results stay as they were set.
func keepsResults() (n int, s string) {
	for x := range twice {
		n += x
		defer func() {
			if r := recover(); r != nil {
				s += fmt.Sprint(r, x)
			}
		}()
		if x == 2 {
			panic("in body ")
		}
	}
	return 100, "never"
}

// The iterator's deferred function runs before those of the function around, and sees the panic.
func order() {
	defer func() { fmt.Println("function:", recover()) }()
	for range func(yield func() bool) {
		defer func() {
			r := recover()
			fmt.Println("iterator:", r)
			panic(fmt.Sprint("again ", r))
		}()
		yield()
	} {
		panic("body")
	}
}

// A method value and a method as iterators.
type list []string

func (l list) each(yield func(int, string) bool) {
	for i, s := range l {
		if !yield(i, s) {
			return
		}
	}
}

// A type parameter whose core is a function may be ranged over too.
func generic[F func(func(T) bool), T any](f F) (out []T) {
	for x := range f {
		out = append(out, x)
	}
	return
}

func main() {
	fmt.Println(inLoop())
	fmt.Println(tooDeep())
	fmt.Println(deferredBuiltin())
	fmt.Println(quiet())
	fmt.Println(replaces())
	fmt.Println(keepsResults())
	order()
	fmt.Println(generic(twice))
	for i, s := range (list{"a", "b"}).each {
		fmt.Print(i, s, " ")
	}
}
