package main

import "errors"

type value struct{}

func (value) Error() string { return "" }

type pointed struct{}

func (*pointed) Error() string { return "" }

type wrong struct{}

func (wrong) Error() int { return 1 }

type lower struct{}

func (lower) error() string { return "" }

var _ error = value{}
var _ error = &value{}
var _ error = &pointed{}
var _ error = nil
var _ error = pointed{} // ERROR cannot use pointed{} (value of struct type pointed) as error value in variable declaration: pointed does not implement error (method Error has pointer receiver)
var _ error = wrong{} // ERROR cannot use wrong{} (value of struct type wrong) as error value in variable declaration: wrong does not implement error (wrong type for method Error)
var _ error = lower{} // ERROR cannot use lower{} (value of struct type lower) as error value in variable declaration: lower does not implement error (missing method Error)
var _ error = "text" // ERROR cannot use "text" (constant of type string) as error value in variable declaration: string does not implement error (missing method Error)
var _ error = errors.New // ERROR does not implement error (missing method Error)
var _ string = errors.New("text") // ERROR cannot use errors.New("text") (value of interface type error) as string value in variable declaration

var e error
var _ = e.Error() + "!"
var _ = e.error() // ERROR e.error undefined (type error has no field or method error, but does have method Error)
var _ = e.message // ERROR e.message undefined (type error has no field or method message)
var _ = e.(*pointed)
var _ = e.(pointed) // ERROR impossible type assertion: e.(pointed)
var _ = e.(string) // ERROR impossible type assertion: e.(string)
var _ = e == value{}
var _ = e == pointed{} // ERROR invalid operation: e == pointed{} (mismatched types error and pointed)
var _ *pointed = e // ERROR cannot use e (variable of interface type error) as *pointed value in variable declaration: need type assertion

func one() error        { return nil, nil } // ERROR too many return values
func two() (int, error) { return nil } // ERROR not enough return values
func none() error       {} // ERROR missing return

type extended interface {
	error
	Error() string
}
type clashing interface {
	error // ERROR duplicate method Error
	Error() int
}

func main() {
	if err := one(); err { // ERROR non-boolean condition in if statement
	}
	if err := one(); err != nil {
		return err // ERROR too many return values
	}
	n, err := two() // ERROR declared and not used: err
	_ = n
	one()
	two() != nil // ERROR multiple-value two() (value of type (int, error)) in single-value context
	x := one() + one() // ERROR declared and not used: x // ERROR invalid operation: operator + not defined on one() (value of interface type error)
	var _ error = recover() // ERROR does not implement error (missing method Error)
	panic() // ERROR invalid operation: not enough arguments for panic() (expected 1, found 0)
	panic(e, e) // ERROR invalid operation: too many arguments for panic(e, e) (expected 1, found 2)
}
