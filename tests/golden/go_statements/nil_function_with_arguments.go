// A nil function with arguments or results fails in the new goroutine, once its arguments are evaluated.
package main

import "fmt"

func argument(s string) string {
	fmt.Println("argument", s)
	return s
}

func fails() string { panic("the argument fails") }

func try(f func()) {
	defer func() { fmt.Println("recovered:", recover()) }()
	f()
}

func start[T any](f func(T), x T) { go f(x) }

func main() {
	try(func() {
		var f func(string)
		go f(fails())
	})
	try(func() {
		var i interface{ M(string) }
		go i.M(argument("of a method"))
	})
	start[string](nil, argument("of a generic call"))
	select {}
}
