package main

// Type definitions make new types, with no methods of the old; generic ones are instantiated.

type T1 struct{ x int }

func (T1) m2() {}

func (*T1) m3() {}

type G1[P any] struct{ p P }

type (
	D1[P any]        P // ERROR cannot use a type parameter as RHS in type declaration
	D2[P any]        *P
	D3               [P * int]P // ERROR undefined: P // ERROR int (type) is not an expression
	D4[P any, Q P]   []Q // ERROR cannot use a type parameter as constraint
	D5[P Q, Q any]   []P // ERROR cannot use a type parameter as constraint
	D6[P any, P any] []P // ERROR P redeclared in this block
	D7[_, _ any]     int
	D8[P any]        struct {
		P int
		p P
	}
	D9[P D9[P]]              interface{ m(P) }
	D10[P interface{ m(P) }] []P
	D11[P []P]               int
	D12                      [P * P]int // ERROR undefined: P
	D13[D13 any]             []D13
	D14[P int]               [len(P)]int // ERROR P (type) is not an expression
	D15[P D14[int]]          []P
	D16[P any]               func(P) D16[P]
	D17[P any]               []D17[P]
	D18[P any]               [2]D18[P] // ERROR invalid recursive type: D18[P] refers to itself
	D19[P any]               map[P]int // ERROR invalid map key type P (missing comparable constraint)
	D20[P comparable]        map[P]int
	D21[P any]               interface{ P } // ERROR term cannot be a type parameter
	D22[P any]               interface {
		~[]P
		m() P
	}
	D23[P fmt]   int // ERROR undefined: fmt
	D24[P T1]    []P
	D26[int any] []int
	D27[P interface {
		*T
		m()
	}, T any] []P
)
type NewT1 T1
type PtrT1 *T1
type EmbT1 struct{ T1 }
type EmbPT1 struct{ *T1 }
type MyI I1
type I1 interface{ m2() }
type Chan chan T1

func defs() {
	NewT1{}.m2() // ERROR NewT1{}.m2 undefined (type NewT1 has no field or method m2)
	_ = NewT1{}.x
	var p PtrT1
	p.m2() // ERROR p.m2 undefined (type PtrT1 has no field or method m2)
	_ = p.x
	(*p).m2()
	EmbT1{}.m2()
	var e EmbT1
	e.m3()
	EmbT1{}.m3() // ERROR cannot call pointer method m3 on EmbT1
	EmbPT1{}.m3()
	MyI(nil).m2()
	var i MyI = T1{}
	var j I1 = i
	i = NewT1{} // ERROR cannot use NewT1{} (value of struct type NewT1) as MyI value in assignment: NewT1 does not implement MyI
	_, _ = i, j
	_ = NewT1(T1{}) == T1{} // ERROR invalid operation: NewT1(T1{}) == T1{} (mismatched types NewT1 and T1)
	_ = NewT1(T1{}) == NewT1{}
	var d D2[int] = new(int) // ERROR declared and not used: d
	var d7 D7[int, string] = 1
	_ = D7[string, int](1) == d7 // ERROR invalid operation: D7[string, int](1) == d7 (mismatched types D7[string, int] and D7[int, string])
	_ = D16[int](nil)(1)(2) == nil
	var x D1[int] // ERROR declared and not used: x
	var y D9[int] // ERROR declared and not used: y // ERROR int does not satisfy D9[int] (missing method m)
	var z G1 // ERROR declared and not used: z // ERROR cannot use generic type G1[P any] without instantiation
	var w G1[int, int] // ERROR declared and not used: w // ERROR too many type arguments for type G1: have 2, want 1
}

func main() {}
