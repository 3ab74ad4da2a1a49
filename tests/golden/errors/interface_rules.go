// The error interface: nil means none, a typed nil does not; errors in comparisons, maps, type switches, embedding.
package main

import (
	"errors"
	"fmt"
	"strconv"
)

type code int

func (c code) Error() string { return "code " + strconv.Itoa(int(c)) }

type detail struct {
	error
	at string
}

func (d detail) Unwrap() error { return d.error }

type ptr struct{ n int }

func (p *ptr) Error() string {
	if p == nil {
		return "nil ptr"
	}
	return fmt.Sprint("ptr ", p.n)
}

func (p *ptr) Is(target error) bool { return target == code(0) }

type typed[T any] struct{ v T }

func (t typed[T]) Error() string { return fmt.Sprintf("typed %T %v", t.v, t.v) }

func may(fail int) error {
	switch fail {
	case 1:
		return code(1)
	case 2:
		var p *ptr
		return p
	case 3:
		return detail{code(3), "here"}
	case 4:
		return fmt.Errorf("outer: %w", detail{&ptr{4}, "there"})
	case 5:
		return errors.Join(code(5), nil, typed[string]{"s"})
	}
	return nil
}

func main() {
	for i := range 6 {
		err := may(i)
		fmt.Println(i, err == nil, err)
		switch e := err.(type) {
		case nil:
			fmt.Println("  none")
		case code:
			fmt.Println("  code", int(e)+1)
		case *ptr:
			fmt.Println("  ptr is nil:", e == nil)
		case detail:
			fmt.Println("  detail", e.at, e.error == code(3))
		case interface{ Unwrap() []error }:
			fmt.Println("  joined", len(e.Unwrap()))
		default:
			fmt.Printf("  other %T\n", e)
		}
		var c code
		var p *ptr
		var t typed[string]
		fmt.Println("  ", errors.Is(err, code(3)), errors.Is(err, code(0)), errors.As(err, &c), int(c), errors.As(err, &p), errors.As(err, &t), t.v)
	}
	fmt.Println(code(1) == may(1), may(1) == may(1), errors.New("a") == errors.New("a"), error(nil) == nil)
	m := map[error]string{code(1): "one", nil: "nil"}
	fmt.Println(m[may(1)], m[may(0)], len(m))
	var e error = typed[int]{7}
	_, isError := any(e).(error)
	_, isCode := e.(code)
	fmt.Println(e, isError, isCode, e.(typed[int]).v)
	_, err := strconv.Atoi("x1")
	var num *strconv.NumError
	fmt.Println(err, errors.As(err, &num), num.Func, errors.Is(err, strconv.ErrSyntax))
	defer func() {
		err := recover().(error)
		fmt.Println(err, err.(interface{ RuntimeError() }) != nil)
	}()
	var nilError error
	fmt.Println(nilError.Error())
}
