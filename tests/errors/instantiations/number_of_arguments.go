package main

type list[T any] struct{ v T }

type pair[K comparable, V any] struct {
	k K
	v V
}

func (l list[T]) push() *list[T] {
	return &list[any, any]{l} // ERROR too many type arguments for type list: have 2, want 1 // ERROR cannot use &list[any, any]{…} (value of type *list[any, any]) as *list[T] value in return statement
}

func main() {
	var p pair[int] // ERROR not enough type arguments for type pair: have 1, want 2
	p.k = 1
	p.none()
	var n int = p // ERROR declared and not used: n
}
