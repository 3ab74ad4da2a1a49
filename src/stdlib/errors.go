// Package errors makes and examines errors.
package errors

type errorString struct{ s string }

func (e *errorString) Error() string { return e.s }

// ErrUnsupported says that an operation is not supported.
var ErrUnsupported = New("unsupported operation")

// New is an error with the text; each call gives another error.
func New(text string) error { return &errorString{text} }

// Unwrap is what err's method Unwrap gives, if it has one that gives an error.
func Unwrap(err error) error {
	u, ok := err.(interface{ Unwrap() error })
	if !ok {
		return nil
	}
	return u.Unwrap()
}

func comparable_(v any) bool

// Is says whether an error in err's tree is target, or says of itself that it is.
func Is(err, target error) bool {
	if err == nil || target == nil {
		return err == target
	}
	return is(err, target, comparable_(target))
}

func is(err, target error, canCompare bool) bool {
	for {
		if canCompare && err == target {
			return true
		}
		if x, ok := err.(interface{ Is(error) bool }); ok && x.Is(target) {
			return true
		}
		switch x := err.(type) {
		case interface{ Unwrap() error }:
			err = x.Unwrap()
			if err == nil {
				return false
			}
		case interface{ Unwrap() []error }:
			for _, e := range x.Unwrap() {
				if is(e, target, canCompare) {
					return true
				}
			}
			return false
		default:
			return false
		}
	}
}

// What is wrong with a target of As: 0 nothing, 1 nil, 2 no pointer or a nil one, 3 to no interface nor error.
func checkTarget(target any, errType any) int

// assign stores err in target if its type allows that.
func assign(err error, target any) bool

// As finds the first error in err's tree that can be stored in target, and stores it.
func As(err error, target any) bool {
	if err == nil {
		return false
	}
	switch checkTarget(target, []error(nil)) {
	case 1:
		panic("errors: target cannot be nil")
	case 2:
		panic("errors: target must be a non-nil pointer")
	case 3:
		panic("errors: *target must be interface or implement error")
	}
	return as(err, target)
}

func as(err error, target any) bool {
	for {
		if assign(err, target) {
			return true
		}
		if x, ok := err.(interface{ As(any) bool }); ok && x.As(target) {
			return true
		}
		switch x := err.(type) {
		case interface{ Unwrap() error }:
			err = x.Unwrap()
			if err == nil {
				return false
			}
		case interface{ Unwrap() []error }:
			for _, e := range x.Unwrap() {
				if e == nil {
					continue
				}
				if as(e, target) {
					return true
				}
			}
			return false
		default:
			return false
		}
	}
}

type joinError struct{ errs []error }

// Join wraps the errors that are not nil; nil if there are none.
func Join(errs ...error) error {
	e := &joinError{}
	for _, err := range errs {
		if err != nil {
			e.errs = append(e.errs, err)
		}
	}
	if len(e.errs) == 0 {
		return nil
	}
	return e
}

func (e *joinError) Error() string {
	s := ""
	for i, err := range e.errs {
		if i > 0 {
			s += "\n"
		}
		s += err.Error()
	}
	return s
}

func (e *joinError) Unwrap() []error { return e.errs }

// AsType finds the first error in err's tree that is an E.
func AsType[E error](err error) (E, bool) {
	if err == nil {
		var zero E
		return zero, false
	}
	var found E
	ok := as(err, &found)
	return found, ok
}
