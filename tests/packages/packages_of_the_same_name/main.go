package main

import (
	"fmt"

	x1 "example.com/same/a/x"
	x2 "example.com/same/b/x"
)

type I interface{ M() }

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	var a any = x1.T{}
	try(func() { _ = a.(x2.T) })
	try(func() { _ = a.(*x2.T) })
	try(func() { _ = a.(x2.I) })
	try(func() { _ = any(x1.G[x1.T]{}).(x1.G[x2.T]) })
	try(func() { _ = a.([]x2.T) })
	try(func() {
		type T struct{}
		b := any(T{})
		{
			type T struct{}
			_ = b.(T)
		}
	})
	fmt.Printf("%T %T %v %v\n", x1.T{}, x2.T{}, a == any(x2.T{}), a == any(x1.T{}))
	fmt.Printf("%T\n", x1.G[x2.T]{})
}
