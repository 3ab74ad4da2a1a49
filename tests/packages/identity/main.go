package main

import (
	"fmt"

	"example.com/identity/a"
	"example.com/identity/b"
)

// The same shapes as in a and b, under this package's names.
type hidden interface{ secret() string }

type own struct{}

func (own) secret() string { return "main's" }

type both struct {
	a.Has
	b.Has2
}

// Promotes a's method, which has not the name of this package's.
type promoted struct{ a.Has }

func (promoted) secret() string { return "promoted's own" }

func implements(v any) string {
	_, m := v.(hidden)
	return fmt.Sprint(m, a.Implements(v), b.Implements(v))
}

func main() {
	fmt.Println("own", implements(own{}))
	fmt.Println("a.Has", implements(a.Has{}))
	fmt.Println("b.Has2", implements(b.Has2{}))
	fmt.Println("both", implements(both{}))
	fmt.Println("promoted", implements(promoted{}), promoted{}.secret(), a.Call(promoted{}))

	mine := any(struct{ x, Y int }{1, 2})
	fmt.Println("struct types", mine == a.Anon(), a.Anon() == b.Anon(), a.Exported() == b.Exported())
	fmt.Printf("%T %T %v\n", mine, a.Anon(), a.Anon())
	_, ok := a.Anon().(struct{ x, Y int })
	fmt.Println("assertion", ok)
	switch v := b.Anon().(type) {
	case struct{ x, Y int }:
		fmt.Println("main's", v)
	default:
		fmt.Printf("another's %T\n", v)
	}

	seen := map[any]string{a.Key{}: "a", b.Key{}: "b", Key{}: "main"}
	fmt.Println(len(seen), seen[a.Key{}], seen[b.Key{}], seen[Key{}])
	fmt.Printf("%T %T %T\n", a.Key{}, b.Key{}, Key{})
	fmt.Printf("%T\n", both{})
	fmt.Println(a.Same[int](), b.Same[int](), a.Same[int]() == b.Same[int](), a.Same[int]() == a.Same[int]())

	defer func() {
		fmt.Println(recover())
		defer func() { fmt.Println(recover()) }()
		_ = any(own{}).(a.Secret)
	}()
	_ = any(a.Key{}).(b.Key)
}

type Key struct{}
