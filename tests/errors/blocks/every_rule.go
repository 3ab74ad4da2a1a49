package main

func f(a int) (b int) {
	a := 1 // ERROR no new variables on left side of :=
	var b int // ERROR b redeclared in this block
	{
		a := 2 // ERROR declared and not used: a
		var b string // ERROR declared and not used: b
	}
	return
}

func g(x int) int {
	if x := x; x > 0 {
		x := "s"
		return x // ERROR cannot use x (variable of type string) as int value in return statement
	} else {
		x := 1.5
		return x // ERROR cannot use x (variable of type float64) as int value in return statement
	}
	for x := range 3 {
		x := x // ERROR declared and not used: x
		x = "s" // ERROR cannot use "s" (untyped string constant) as int value in assignment
	}
	return x
}

func h() (err error) {
	{
		err := error(nil) // ERROR declared and not used: err
		return // ERROR result parameter err not in scope at return
	}
	if _, err := 1, error(nil); err != nil {
		return // ERROR result parameter err not in scope at return
	}
	func() { err := 1 }() // ERROR declared and not used: err
	return
}

func i[T any](x T) {
	var T int // ERROR T redeclared in this block
	var y T = x
	_ = y
	type T2 T // ERROR cannot use a type parameter as RHS in type declaration
	{
		type T string
		var z T = "s"
		var w T = x // ERROR cannot use x (variable of type T constrained by any) as T value in variable declaration
		_, _ = z, w
	}
}

func j() {
	switch x := 1; x {
	case 1:
		y := 1 // ERROR declared and not used: y
	case 2:
		_ = y // ERROR undefined: y
	}
	select {
	case v := <-make(chan int): // ERROR declared and not used: v
	case w, ok := <-make(chan int): // ERROR declared and not used: ok
		_ = w
	default:
		_ = v // ERROR undefined: v
	}
	switch t := any(1).(type) {
	case int:
		var _ string = t // ERROR cannot use t (variable of type int) as string value in variable declaration
	case string, bool:
		var _ string = t // ERROR cannot use t (variable of interface type any) as string value in variable declaration: need type assertion
	case nil:
		var _ string = t // ERROR cannot use t (variable of interface type any) as string value in variable declaration: need type assertion
	default:
		t = 1
	}
	for i := 0; i < 3; i++ {
		k := i // ERROR declared and not used: k
	}
	_ = i // ERROR cannot use generic function i without instantiation
	_ = k
	const c = 1
	{
		const c = "s"
		var _ int = c // ERROR cannot use c (untyped string constant "s") as int value in variable declaration
	}
	var _ string = c // ERROR cannot use c (untyped int constant 1) as string value in variable declaration
	type L struct{ l *L }
	var _ = L{l: L{}} // ERROR cannot use L{} (value of struct type L) as *L value in struct literal
	goto end // ERROR goto end jumps over declaration of z
	z := 1
	_ = z
end:
}

func k(int) {}
func k2(k int) { k(1) } // ERROR invalid operation: cannot call k (variable of type int): int is not a function
func l(len int) { _ = len("a") } // ERROR invalid operation: cannot call len (variable of type int): int is not a function
func m() {
	var string = 1
	var x string // ERROR string (local variable) is not a type
	_ = x
	x2 := x2 // ERROR declared and not used: x2 // ERROR undefined: x2
	var x3, x4 = x4, 1 // ERROR declared and not used: x3 // ERROR declared and not used: x4 // ERROR undefined: x4
	f := func() { f() } // ERROR declared and not used: f // ERROR not enough arguments in call to f
	var int int
	var y int // ERROR declared and not used: y // ERROR int (local variable) is not a type
	true := false
	if true {
	}
	nil := 0
	var p *bool = nil // ERROR cannot use nil (variable of type int) as *bool value in variable declaration
	_ = p
}

func main() {}
