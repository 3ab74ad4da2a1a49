// Wrapping with %w, Is, As, Unwrap and Join through chains and trees.
package main

import (
	"errors"
	"fmt"
)

var ErrNotFound = errors.New("not found")
var ErrOther = errors.New("other")

type PathError struct {
	Op, Path string
	Err      error
}

func (e *PathError) Error() string { return e.Op + " " + e.Path + ": " + e.Err.Error() }
func (e *PathError) Unwrap() error { return e.Err }

type Code int

func (c Code) Error() string        { return fmt.Sprintf("code %d", int(c)) }
func (c Code) Is(target error) bool { return target == ErrOther && c >= 500 }

type Temp interface{ Temporary() bool }
type timeout struct{ d int }

func (t timeout) Error() string   { return fmt.Sprint("timeout ", t.d) }
func (t timeout) Temporary() bool { return t.d < 10 }

type asErr struct{ msg string }

func (a asErr) Error() string { return a.msg }
func (a asErr) As(target interface{}) bool {
	if c, ok := target.(*Code); ok {
		*c = 77
		return true
	}
	return false
}

func main() {
	e := &PathError{"open", "/x", ErrNotFound}
	w := fmt.Errorf("layer 2: %w", fmt.Errorf("layer 1: %w", e))
	fmt.Println(w)
	fmt.Println(errors.Is(w, ErrNotFound), errors.Is(w, ErrOther), errors.Is(w, e), errors.Is(nil, e), errors.Is(nil, nil))
	var pe *PathError
	fmt.Println(errors.As(w, &pe), pe.Path, pe == e)
	var c Code
	fmt.Println(errors.As(w, &c), errors.As(fmt.Errorf("x: %w", Code(404)), &c), int(c))
	fmt.Println(errors.Is(Code(503), ErrOther), errors.Is(fmt.Errorf("%w", Code(404)), ErrOther))
	var t Temp
	fmt.Println(errors.As(fmt.Errorf("a: %w", timeout{5}), &t), t.Temporary())
	fmt.Println(errors.As(asErr{"m"}, &c), int(c))
	fmt.Println(errors.Unwrap(w) != nil, errors.Unwrap(errors.Unwrap(w)) == error(e), errors.Unwrap(ErrOther))
	two := fmt.Errorf("both: %w and %w", ErrNotFound, Code(500))
	fmt.Println(two, errors.Is(two, ErrNotFound), errors.Is(two, ErrOther), errors.Unwrap(two))
	j := errors.Join(ErrNotFound, nil, timeout{20}, fmt.Errorf("in: %w", ErrOther))
	fmt.Println(j)
	fmt.Println(errors.Is(j, ErrOther), errors.As(j, &t), t.Temporary(), errors.Join(nil, nil) == nil)
	fmt.Printf("%v|%s|%q\n", ErrNotFound, j, e)
	notWrapped := fmt.Errorf("v: %v", ErrNotFound)
	fmt.Println(errors.Is(notWrapped, ErrNotFound), notWrapped)
	fmt.Println(fmt.Errorf("bad %w", "str"), fmt.Errorf("nil %w", nil), fmt.Errorf("none"))
	fmt.Println(errors.New("a") == errors.New("a"), timeout{1} == timeout{1}, error(Code(1)) == error(Code(1)))
	fmt.Printf("%T %T %T %T\n", w, two, j, ErrOther)
	var nilErr *PathError
	var err error = nilErr
	fmt.Println(err == nil, errors.As(err, &pe), pe == nil)
	defer func() { fmt.Println(recover()) }()
	errors.As(w, nil)
}
