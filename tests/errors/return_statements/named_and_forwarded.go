package main

// Results that are named, shadowed, forwarded from another call; type parameters.

import "fmt"

type T struct{}
func (T) m() int { return 1 }
func f() int { return 1 }
func two() (int, error) { return 1, nil }
func none() {}

type devnull struct{}
func (devnull) Write(p []byte) (n int, _ error) { n = len(p); return }
func r1() (re float64, im float64) { return -7.0, -4.0 }
func r2() (re float64, im float64) { return r1() }
func r3() (int, int) { return r1() } // ERROR cannot use 1st function result (value of type float64) as int value in return statement // ERROR cannot use 2nd function result (value of type float64) as int value in return statement
func r4() (any, any) { return r1() }
func r5() (any, float64) { return r1() }
func r6(n int) (res int, err error) { if _, err := r6(n - 1); err != nil { return }; return } // ERROR result parameter err not in scope at return
func r7() (res int) { const res = 1; return } // ERROR res redeclared in this block
func r8() (res int) { { type res int; return } } // ERROR result parameter res not in scope at return
func r9() (res int) { { func() { res := 1; _ = res; return }(); return } }
func s1() (res int) { for res := range 3 { if res > 1 { return res }; return } ; return } // ERROR result parameter res not in scope at return
func s2() (_ int, res int) { return }
func s3() (int) { return } // ERROR not enough return values
func s4() (res int) { return two() } // ERROR too many return values
func s5() (res int, err error) { return two() }
func s6() (res int, err fmt.Stringer) { return two() } // ERROR cannot use 2nd function result (value of interface type error) as fmt.Stringer value in return statement: error does not
func s7() (a, b int, c error) { return 1, two() } // ERROR multiple-value two() (value of type (int, error)) in single-value context // ERROR not enough return values
func s8() { return none() } // ERROR none() (no value) used as value
func s9() { return nil } // ERROR too many return values
func u1() (x struct{}) { return struct{}{} }
func u2[P any]() (p P) { return }
func u3[P any]() P { return P{} } // ERROR invalid composite literal type P (no common underlying type)
func u4[P any]() (P, bool) { return *new(P), 1 < 2 }
func u5() (a int, a string) { return } // ERROR a redeclared in this block // ERROR result parameter a not in scope at return
func u6(a int) (a int) { return } // ERROR a redeclared in this block // ERROR result parameter a not in scope at return
func u7() (err error) { defer func() { err := 1; _ = err }(); return }
func u8() (f func() int) { return func() (f int) { return } }
func u9() (res int) { switch res := any(res).(type) { case int: return; default: _ = res; return } } // ERROR result parameter res not in scope at return
func v1() (x int) { select { case x := <-make(chan int): _ = x; return }; return } // ERROR result parameter x not in scope at return
func v2() (x int) { if x := 1; true { return x } else { return }; } // ERROR result parameter x not in scope at return

func main() {}
