package main

import "errors"

type E struct{}

func (*E) Error() string { return "" }

type I interface{ m() }

func none()                    {}
func one() int                 { return 1 }
func two() (int, error)        { return 1, nil }
func strs() (string, error)    { return "", nil }
func anys() (any, error)       { return two() }
func pass() (x any, err error) { return two() }

func a() { return 1 } // ERROR too many return values
func b() { return none() } // ERROR none() (no value) used as value
func c() { return nil } // ERROR too many return values
func d() int { return } // ERROR not enough return values
func e() int { return 1, 2 } // ERROR too many return values
func f() int { return "s" } // ERROR cannot use "s" (untyped string constant) as int value in return statement
func g() int { return 1.5 } // ERROR cannot use 1.5 (untyped float constant) as int value in return statement (truncated)
func h() int { return 'a' }
func i() (int, error) { return 1 } // ERROR not enough return values
func j() (int, error) { return two(), nil } // ERROR multiple-value two() (value of type (int, error)) in single-value context
func k() (int, error) { return strs() } // ERROR cannot use 1st function result (value of type string) as int value in return statement
func l() (int, error) { return one() } // ERROR not enough return values
func m() (int, error, int) { return two() } // ERROR not enough return values
func n() error { return E{} } // ERROR cannot use E{} (value of struct type E) as error value in return statement: E does not implement error (method Error has pointer receiver)
func o() error { return &E{} }
func p() (n int, err error) { return }
func q() (n int, err error) { return 1 } // ERROR not enough return values
func r() (n int, err error) {
	{
		err := errors.New("x")
		if err != nil {
			return // ERROR result parameter err not in scope at return
		}
	}
	if n := 1; n > 0 {
		return // ERROR result parameter n not in scope at return
	}
	for n := range 3 {
		func() {
			return
		}()
		_ = n
		return // ERROR result parameter n not in scope at return
	}
	func() (n int) {
		return
	}()
	return
}
func s() (int, string) { return "", 1 } // ERROR cannot use "" (untyped string constant) as int value in return statement // ERROR cannot use 1 (untyped int constant) as string value in return statement
func t() func() int { return func() int { return "s" } } // ERROR cannot use "s" (untyped string constant) as int value in return statement
func u() int { return nil } // ERROR cannot use nil as int value in return statement
func v() any { return nil }
func w() (_ int, _ string) { return }
func x() int { return undefined } // ERROR undefined: undefined
func y() int { return int } // ERROR int (type) is not an expression
func z() int { return none() } // ERROR none() (no value) used as value
func aa() I { return two } // ERROR cannot use two (value of type func() (int, error)) as I value in return statement: func() (int, error) does not implement I (missing method m)
func bb() (x, y int) { x, y = y, x; return y } // ERROR not enough return values
func cc() []int { return nil }
func dd() (func(), map[string]int, chan int, *int, any) { return nil, nil, nil, nil, nil }
func ee() uint8 { return 256 } // ERROR cannot use 256 (untyped int constant) as uint8 value in return statement (overflows)
func ff() uint8 { return -1 } // ERROR cannot use -1 (untyped int constant) as uint8 value in return statement (overflows)
func gg[T any]() T { return nil } // ERROR cannot use nil as T value in return statement
func hh[T any]() T { return 0 } // ERROR cannot use 0 (untyped int constant) as T value in return statement
func ii[T any]() (x T) { return }
func jj[T ~int | ~float64]() T { return 1 }
func kk[T ~int | ~float64]() T { return 1.5 } // ERROR cannot use 1.5 (untyped float constant) as T value in return statement
func ll() (a int) { a := 2; return a } // ERROR no new variables on left side of :=
func mm() (a int) { { a := 2; _ = a; return a } }
func oo() (int, int, error) { return 1, two() } // ERROR multiple-value two() (value of type (int, error)) in single-value context // ERROR not enough return values
func pp() int { return 1, none() } // ERROR none() (no value) used as value // ERROR too many return values
func nn(a int) (a string) { return } // ERROR a redeclared in this block // ERROR result parameter a not in scope at return

func init() { return }
func init() { return 1 } // ERROR too many return values
func main() { return 0 } // ERROR too many return values
