package main

// Through what a variable refers to itself; init and main are declared as functions only.

type T struct{}
func (T) a() int { return x1 }
func (*T) b() int { return x2 }
type I interface{ a() int }
type E struct{ T }
var x1 = T{}.a() // ERROR initialization cycle for x1
var x2 = (&T{}).b() // ERROR initialization cycle for x2
var x3 = I(T{}).a()
var x4 = func() int { return x4 }() // ERROR initialization cycle: x4 refers to itself
var x5 = func() func() int { return func() int { return x5() } }() // ERROR initialization cycle: x5 refers to itself
var x6 = f6 // ERROR initialization cycle for x6
func f6() int { return f6b() }
func f6b() int { _ = x6; return 1 }
var x7, x8 = x8, x7 // ERROR initialization cycle for x7
var x9, y1 = f9() // ERROR initialization cycle for y1
func f9() (int, int) { return y1, 1 }
var y2 = &y2 // ERROR initialization cycle: y2 refers to itself
var y3 any = &y3 // ERROR initialization cycle: y3 refers to itself
var y4 = len(y5) // ERROR initialization cycle for y4
var y5 = [1]int{y4}
var y6 [unsafeSize]int
const unsafeSize = len(y6) // ERROR initialization cycle for unsafeSize
var y7 = E{}.T.c() // ERROR initialization cycle for y7
func (T) c() int { return y7 }
var y8 = T.d // ERROR initialization cycle for y8
func (T) d() int { y8(T{}); return 1 }
var y9 = interface{ d() int }(T{}).d()
var z1 = g[int]() // ERROR initialization cycle for z1
func g[P any]() int { return z1 }
var z2 = G[int]{}.m()
type G[P any] struct{}
func (G[P]) m() int { return z2 }
var z3 = z4 + z5 // ERROR initialization cycle for z3
var z4 = z5 // ERROR initialization cycle for z4
var z5 = z3
const c1 = c2 + 1 // ERROR initialization cycle for c1
const c2 = c1
type R [len(r)]int // ERROR invalid recursive type R
var r R
func init() {}
func init() int { return 1 } // ERROR func init must have no arguments and no return values
func init(x int) {} // ERROR func init must have no arguments and no return values
func (T) init() {}
type init struct{} // ERROR cannot declare init - must be func
const init = 1 // ERROR cannot declare init - must be func
func main() int { return 1 } // ERROR func main must have no arguments and no return values
func main() {} // ERROR main redeclared in this block
func main(x ...int) {} // ERROR func main must have no arguments and no return values // ERROR main redeclared in this block
func (T) main() {}
func main[P any]() {} // ERROR main redeclared in this block // ERROR func main must have no type parameters
func init[P any]() {} // ERROR func init must have no type parameters
var main = 1 // ERROR cannot declare main - must be func
var _ = main
