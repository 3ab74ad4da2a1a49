//go:build go1.26

package main

// What came with Go 1.27: generic functions in all assignments, methods with type parameters, promoted fields as keys.

func id[T any](x T) T { return x }

type T struct{ f func(int) int }

func (T) m[P any](p P) {} // ERROR generic method requires go1.27 or later (file declares //go:build go1.26)

type inner struct{ x int }

type outer struct{ inner }

func result() func(int) int { return id }

func takes(f func(int) int) {}

func main() {
	var f func(int) int = id
	f = id
	takes(id)
	t := T{f: id}
	t = T{id}
	t.f = id
	list := []func(int) int{id}
	list[0] = id
	table := map[string]func(int) int{"a": id}
	table["b"] = id
	c := make(chan func(int) int, 1)
	c <- id
	_ = (func(int) int)(id)
	_ = append(list, id) // ERROR cannot use generic function id without instantiation
	_ = outer{x: 1} // ERROR use of promoted field inner.x in struct literal of type outer requires go1.27 or later (file declares //go:build go1.26)
	_ = outer{inner: inner{x: 1}}
	_ = new(1)
	_ = f
}
