// An interface that embeds an instance of itself has no end.
package main

type a[T any] interface {
	a[*T] // ERROR invalid recursive type: a[*T] refers to itself
}

type b[T any] struct {
	b[*T] // ERROR invalid recursive type: b[*T] refers to itself
}

type (
	c[P any] d[P] // ERROR invalid recursive type d[P]
	d[P any] c[P]
	e[P any] *f[P]
	f[P any] *e[P]
)

func main() {}
