package main

import "errors"

func f0()                      {}
func f2() (int, error)         { return 1, nil }
func a() int                   { return } // ERROR not enough return values
func b() int                   { return 1, 2 } // ERROR too many return values
func c() (int, error)          { return 1 } // ERROR not enough return values
func d() (int, error)          { return } // ERROR not enough return values
func e()                       { return 1 } // ERROR too many return values
func f() (int, error)          { return f2() }
func g() (int, string)         { return f2() } // ERROR cannot use 2nd function result (value of interface type error) as string value in return statement
func h() (int, error, string)  { return f2() } // ERROR not enough return values
func i() int                   { return f2() } // ERROR too many return values
func j() int                   { return "x" } // ERROR cannot use "x" (untyped string constant) as int value in return statement
func k() error                 { return 1 } // ERROR cannot use 1 (constant of type int) as error value in return statement: int does not implement error (missing method Error)
func l() error                 { return errors.New("x"), 1 } // ERROR too many return values
func m()                       { return f0() } // ERROR f0() (no value) used as value
func n() int                   { return f0() } // ERROR f0() (no value) used as value
func o() (x int, err error)    { return }
func p() (x int, err error)    { return 1 } // ERROR not enough return values
func q() float64               { return 1 }
func r() int                   { return 1.5 } // ERROR cannot use 1.5 (untyped float constant) as int value in return statement (truncated)
func s() (int, float64)        { return 1, "x" + 'y' } // ERROR invalid operation: "x" + 'y' (mismatched types untyped string and untyped rune)
func t() *int                  { return nil }
func u() int                   { return nil } // ERROR cannot use nil as int value in return statement
func v() (a, b, c int)         { return 1.0, 'a', "s", 2 } // ERROR too many return values
func w() (int, string, bool)   { return true, undefined } // ERROR undefined: undefined
func x() (int, bool)           { m := map[int]int{}; return m[1] } // ERROR not enough return values
func y() (map[string]int, int) { return map[string]int{"a": 1}, 1, 2.5 } // ERROR too many return values

func shadow() (x int, err error) {
	if x := 1; x > 0 {
		return // ERROR result parameter x not in scope at return
	}
	{
		err := errors.New("")
		_ = err
		return // ERROR result parameter err not in scope at return
	}
	for err := range 3 {
		_ = err
		return // ERROR result parameter err not in scope at return
	}
	return
}

func main() {
	f := func() int { return "a" } // ERROR cannot use "a" (untyped string constant) as int value in return statement
	g := func() (n int) {
		n := "x" // ERROR no new variables on left side of := // ERROR cannot use "x" (untyped string constant) as int value in assignment
		_ = n
		return
	}
	func() { return 1 }() // ERROR too many return values
	_, _ = f, g
	return 5 // ERROR too many return values
}
