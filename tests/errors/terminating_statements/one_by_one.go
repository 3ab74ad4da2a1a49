package main

// Every form of statement at the end of a function that has a result.

type T struct{ x int }
type B bool
func (T) m() {}
func f() int { return 1 }
func none() {}

func t1() int { for { } }
func t2() int { L: for { break L } } // ERROR missing return
func t3() int { L: for { continue L } }
func t4() int { for { for { break } } }
func t5() int { for { select { default: break } } }
func t6() int { L: for { select { default: break L } } } // ERROR missing return
func t7() int { for true { } } // ERROR missing return
func t8() int { for ;; { } }
func t9() int { for i := 0; ; i++ { } }
func u1(x int) int { switch x { case 1: return 1; default: return 2 } }
func u2(x int) int { switch x { case 1: return 1; default: } } // ERROR missing return
func u3(x int) int { switch { case x > 1: fallthrough; default: return 2 } }
func u4(x int) int { switch { case x > 1: L: fallthrough; default: return 2 }; goto L } // ERROR goto L jumps into block starting
func u5(x any) int { switch x.(type) { default: panic(1) } }
func u6(x any) int { switch x.(type) { case int: return 1; default: break } } // ERROR missing return
func u7(x any) int { switch { default: for { break }; return 1 } }
func u8(x any) int { L: switch { default: for { break L }; return 1 } } // ERROR missing return
func u9(x any) int { switch { } } // ERROR missing return
func v1(c chan int) int { select { } }
func v2(c chan int) int { select { case <-c: return 1 } }
func v3(c chan int) int { select { case <-c: } } // ERROR missing return
func v4(c chan int) int { select { case <-c: panic(1); default: goto L }; L: return 1 }
func v5() int { { { return 1 } } }
func v6() int { { { return 1 }; ; ; } }
func v7() int { { } } // ERROR missing return
func v8() int { if f() == 1 { return 1 } else { panic(1) } }
func v9() int { if f() == 1 { return 1 } else if f() == 2 { return 2 } } // ERROR missing return
func w1() int { if f() == 1 { return 1 } else if f() == 2 { return 2 } else { for {} } }
func w2() int { goto L; L: ; } // ERROR missing return
func w3() int { L: goto L }
func w4() int { A: B: C: return 1 } // ERROR label A defined and not used // ERROR label B defined and not used // ERROR label C defined and not used
func w5() int { A: { return 1 }; goto A }
func w6() (x int) { } // ERROR missing return
func w7() int { panic := func(int) {}; panic(1) } // ERROR missing return
func w8() int { panic("x"); ; }
func w9() int { defer panic(1) } // ERROR missing return
func x1() int { return 1; none() } // ERROR missing return
func x2() int { var x int } // ERROR declared and not used: x // ERROR missing return
func x3() int { for range 3 { return 1 } } // ERROR missing return
func x4() int { for i := range []int{} { return i } } // ERROR missing return
func x5() int { type T int } // ERROR missing return
func x6() int { return 1; L: } // ERROR label L defined and not used // ERROR missing return
func x7() int { println(); { for {} } }
func x8() int { switch x := f(); x { case 1: return 1; case 2, 3: panic(1); default: for {} } }
func x9() int { L: { break L } } // ERROR invalid break label L // ERROR missing return
func y1() int { L: if true { return 1 } else { break L; return 1 } } // ERROR invalid break label L
func y2() func() int { return func() int {} } // ERROR missing return
func y3() int { func() { panic(1) }() } // ERROR missing return
func y4() int { (panic(1)) }
func y5() int { switch { default: { return 1 } } }
func y6() int { switch { default: return 1; case true: if true { break }; return 1 } } // ERROR missing return
func y7() int { for { func() { for { break } }() } }
func y8() int { for { switch { case true: break } } }
func y9() int { L: for { for { break L } } } // ERROR missing return
func z1() int { L: for { func() { L: for { break L } }() } } // ERROR label L defined and not used
func z2(c chan int) int { for { select { case <-c: break; default: return 1 } } }
func z3() int { M: for { L: for { break L } ; continue M } }

func main() {}
