package main

import "errors"

func a() int               { return } // ERROR not enough return values
func b()                   { return 1 } // ERROR too many return values
func c() (int, string)     { return 1 } // ERROR not enough return values
func d() (int, string)     { return 1, "a", 2 } // ERROR too many return values
func e() int               { return "a" } // ERROR as int value in return statement
func f() (x int, y string) { return }
func g() (x int, y string) { return 1 } // ERROR not enough return values
func h() (int, error)      { return errors.New("x"), 1 } // ERROR as int value in return statement // ERROR as error value in return statement: int does not implement error
func i() (int, string)     { return c() }
func j() (int, int)        { return c() } // ERROR as int value in return statement
func k() int               { return c() } // ERROR too many return values
func l() error             { return nil }
func m() int               { return nil } // ERROR cannot use nil as int value in return statement
func n() (x int) {
	{
		x := 2 // ERROR declared and not used: x
		return // ERROR result parameter x not in scope at return
	}
}
func o() (x int, err error) {
	if x, err := h(); err != nil {
		return // ERROR result parameter x not in scope at return // ERROR result parameter err not in scope at return
	} else {
		_ = x
	}
	return
}
func p() (x int) {
	func() {
		return 1 // ERROR too many return values
	}()
	_ = func() int {
		return // ERROR not enough return values
	}
	return
}
func q()               { return b() } // ERROR used as value
func r() (int, string) { return c(), 1 } // ERROR in single-value context // ERROR as string value in return statement
func s() interface{}   { return b() } // ERROR used as value

func main() {
	return 0 // ERROR too many return values
}
