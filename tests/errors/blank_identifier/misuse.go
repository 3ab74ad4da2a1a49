package main

type T struct{ _ int }

func (T) _() {}
func _()     {}
func _()     {}

var _ = 1
var _ int

const _ = 2

type _ struct{}
type _ int

func f(_ int, _ string) (_ int, _ error) { return 1, nil }

func main() {
	x := _ // ERROR declared and not used: x // ERROR cannot use _ as value or type
	_ = _ // ERROR cannot use _ as value or type
	_++ // ERROR cannot use _ as value or type
	_ += 1 // ERROR cannot use _ as value or type
	_() // ERROR cannot use _ as value or type
	var t T
	_ = t._ // ERROR t._ undefined
	t._ = 1 // ERROR t._ undefined
	t._() // ERROR t._ undefined
	_ = T{_: 1} // ERROR unknown field _ in struct literal of type T
	var y _ // ERROR declared and not used: y // ERROR cannot use _ as value or type
	_ := 1 // ERROR no new variables on left side of :=
	_, z := 1, 2 // ERROR declared and not used: z
	_, _ = f(1, "a")
	var _ = undefined // ERROR undefined: undefined
	for _ := range []int{} { // ERROR no new variables on left side of :=
	}
	for _, _ = range []int{} {
	}
	_ = nil // ERROR use of untyped nil in assignment to _ identifier
	_, _ = nil, 1 // ERROR use of untyped nil in multiple assignment
	_ = f(1, "") // ERROR assignment mismatch: 1 variable but f returns 2 values
	if _ == 1 { // ERROR cannot use _ as value or type
	}
	_ = main
	_ = int // ERROR is not an expression
	_ = 1 << 100 // ERROR as int value in assignment to _ identifier
}
