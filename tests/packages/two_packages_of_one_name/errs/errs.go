package errs

import "fmt"

type Kind int

const (
	Other Kind = iota
	NotFound
)

func (k Kind) Error() string { return [...]string{"other", "not found"}[k%2] }

type Error struct {
	Kind
	Msg   string
	cause error
}

func (e *Error) Error() string { return e.Msg + ": " + e.Kind.Error() }
func (e *Error) Unwrap() []error {
	if e.cause != nil {
		return []error{e.Kind, e.cause}
	}
	return []error{e.Kind}
}

func New(k Kind, msg string) error { return &Error{Kind: k, Msg: msg} }

func Wrap(err error, where string) error { return fmt.Errorf("[%s] %w", where, err) }

type Fatal struct {
	Code int
	Why  string
}

func (f Fatal) Error() string { return fmt.Sprintf("fatal %d: %s", f.Code, f.Why) }
