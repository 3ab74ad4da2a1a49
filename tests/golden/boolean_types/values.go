// Boolean types: two values, untyped results of comparisons, named types with methods.
package main

import "fmt"

type Flag bool

func (f Flag) String() string { return map[Flag]string{true: "up", false: "down"}[f] }
func (f *Flag) Toggle()       { *f = !*f }

type Alias = bool

func count[B ~bool](values ...B) (n int) {
	for _, v := range values {
		if v {
			n++
		}
	}
	return
}

func main() {
	var b bool
	var f Flag
	var a Alias = !b
	x, y := 1, 2
	f = x < y // an untyped boolean takes the type that is wanted
	fmt.Println(b, f, a, !f, Flag(b), bool(f) == a)
	f.Toggle()
	g := x == y
	h := f || x > y
	fmt.Printf("%T %T %T %v %v\n", g, h, x != y, h, true && !false)
	const k = 1 > 2
	const named Flag = k || true
	var i any = k
	var j any = named
	fmt.Printf("%T %T %v\n", i, j, i == any(false))
	fmt.Println(true == !false, true != false, map[bool]int{true: 1, false: 2}[x == y], [...]bool{2: true}, count(true, false, true), count[Flag](true, x < y))
	switch f {
	case true:
		fmt.Println("yes")
	case false:
		fmt.Println("no")
	}
	{
		true, false := false, true
		fmt.Println(true, false, 1 == 1)
	}
	p := &b
	*p = *p || named == true
	fmt.Println(b, struct{ a, b bool }{true, false} == struct{ a, b bool }{!k, k})
}
