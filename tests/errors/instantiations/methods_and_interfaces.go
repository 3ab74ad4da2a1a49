package main

type I interface{ M(int) string }
type J[T any] interface {
	I
	N(T) T
}
type A struct{}

func (A) M(int) string { return "" }
func (A) N(x string) string { return x }

type B struct{}

func (*B) M(int) string { return "" }
func (*B) N(x int) int   { return x }

func use[T any](j J[T])        {}
func useC[X J[T], T any](x X)  {}
func mk[T any, PT interface{ *T; Set(int) }]() T {
	var t T
	PT(&t).Set(1)
	t.Set(1) // ERROR t.Set undefined (type T has no field or method Set)
	return t
}

type S1 struct{}

func (s *S1) Set(int) {}

type S2 struct{}

func (s S2) Set(string) {}

type Node[T any] struct {
	val  T
	next *Node[T]
}

func (n *Node[T]) Push(v T) *Node[T] { return &Node{v, n} } // ERROR cannot use generic type Node[T any] without instantiation
func (n *Node[T]) Bad(v int) *Node[int] { return &Node[T]{v, n} } // ERROR cannot use &Node[T]{…} (value of type *Node[T]) as *Node[int] value // ERROR cannot use v (variable of type int) as T value in struct literal
func (n Node[T]) Cmp(o Node[T]) bool { return n == o } // ERROR invalid operation: n == o (struct containing T cannot be compared)
func (n Node[T]) GM[U any](u U) (T, U) { return n.val, u }
func (n Node[T]) GM2[T any](u T) T { return u } // ERROR T redeclared in this block

type GI interface {
	GM(u int)
}
type HasGM interface{ GM(int) (int, int) }

func main() {
	use[string](A{})
	use(A{})
	use[int](A{}) // ERROR cannot use A{} (value of struct type A) as J[int] value in argument
	use[int](B{}) // ERROR cannot use B{} (value of struct type B) as J[int] value in argument
	use[int](&B{})
	useC(A{})
	useC[A](A{})
	useC(B{}) // ERROR in call to useC, X (type B) does not satisfy J[T] (method M has
	useC(&B{})
	_ = mk[S1]()
	_ = mk[S2]() // ERROR *S2 does not satisfy interface{Set(int); *S2} (wrong type for method
	_ = mk[S1, *S2]() // ERROR *S2 does not satisfy interface{Set(int); *S1} (wrong type for method
	var n Node[string]
	n.Push(1) // ERROR cannot use 1 (untyped int constant) as string value in argument to
	n.Push("a").Push("b").Push(2) // ERROR cannot use 2 (untyped int constant) as string value in argument to
	n.val = 3 // ERROR cannot use 3 (untyped int constant) as string value in assignment
	n.foo = 3 // ERROR n.foo undefined (type Node[string] has no field or method foo)
	n.next.next.val + 1 // ERROR invalid operation: n.next.next.val + 1 (mismatched types string and
	_ = Node[int]{val: "a"} // ERROR cannot use "a" (untyped string constant) as int value in struct
	_ = Node[int]{1, 2} // ERROR cannot use 2 (untyped int constant) as *Node[int] value in struct
	_ = Node[int]{1} // ERROR too few values in struct literal of type Node[int]
	_, u := n.GM(2)
	var s string = u // ERROR cannot use u (variable of type int) as string value in variable
	_ = s
	n.GM[int]("a") // ERROR cannot use "a" (untyped string constant) as int value in argument to
	n.GM[int, int](1) // ERROR got 2 type arguments but want 1
	f := n.GM // ERROR cannot use generic function n.GM without instantiation
	var h HasGM = n // ERROR cannot use n (variable of struct type Node[string]) as HasGM value in
	_, _ = f, h
	_ = Node[int](n) // ERROR cannot convert n (variable of struct type Node[string]) to type
	var p *Node[int] = &n // ERROR cannot use &n (value of type *Node[string]) as *Node[int] value in
	if n == p { // ERROR invalid operation: n == p (mismatched types Node[string] and
	}
	var i interface{ Push(int) *Node[int] } = p
	i = n // ERROR cannot use n (variable of struct type Node[string]) as
	_ = i.(*Node[string]) // ERROR impossible type assertion: i.(*Node[string])
	switch i.(type) {
	case *Node[int]:
	case *Node[int]: // ERROR duplicate case *Node[int] in type switch
	case Node[string]: // ERROR impossible type switch case: Node[string]
	}
	const k = len([3]Node[int]{})
	var arr [k]Node[T] // ERROR undefined: T
	_ = arr
	go func() { var q T }() // ERROR declared and not used: q // ERROR undefined: T
	Node[int].Push // ERROR invalid method expression Node[int].Push (needs pointer receiver
	_ = (*Node[int]).Push(nil, "x") // ERROR cannot use "x" (untyped string constant) as int value in argument to
}
