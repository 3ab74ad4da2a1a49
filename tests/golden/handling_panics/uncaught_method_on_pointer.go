// An uncaught pointer to an error, to a Stringer, and a struct.
package main

type E struct{ n int }

func (e *E) Error() string { return "pointer error" }

type S struct{ n int }

func (s S) String() string { return "not used" }

func main() {
	defer func() { panic(&E{1}) }()
	defer func() { panic(S{2}) }()
	panic(&S{3})
}
