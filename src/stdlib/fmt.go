// Package fmt formats and scans values. Formatting is native; what calls methods of operands is here.
package fmt

import (
	"errors"
	"io"
	"os"
)

// State is what a Formatter's Format writes to.
type State interface {
	Write(b []byte) (n int, err error)
	Width() (wid int, ok bool)
	Precision() (prec int, ok bool)
	Flag(c int) bool
}

// Formatter is implemented by values that format themselves for every verb.
type Formatter interface {
	Format(f State, verb rune)
}

// Stringer is implemented by values that say how they print.
type Stringer interface {
	String() string
}

// GoStringer is implemented by values that say how they print with %#v.
type GoStringer interface {
	GoString() string
}

// What the natives look for in an operand's type, in the order of their Method.
var methods = []any{[]error(nil), []Stringer(nil), []GoStringer(nil), []Formatter(nil)}

const (
	modePrint = iota
	modePrintln
	modePrintf
	modeErrorf
)

func printOut(mode int, format string, a []any, m []any) int
func plainText(mode int, format string, a []any, m []any) (s string, ok bool)
func plainBytes(mode int, format string, a []any, m []any) (b []byte, ok bool)
func calls(mode int, format string, a []any, m []any) (values []any, info []int)
func textWith(mode int, format string, a []any, m []any, results []string, raw []bool) string
func wraps(mode int, format string, a []any, m []any) []int
func isNilPointer(v any) bool

// The state that a Format method sees.
type state struct {
	buf              []byte
	flags, wid, prec int
}

func (s *state) Write(b []byte) (n int, err error) {
	s.buf = append(s.buf, b...)
	return len(b), nil
}

func (s *state) WriteString(t string) (n int, err error) {
	s.buf = append(s.buf, t...)
	return len(t), nil
}

func (s *state) Width() (wid int, ok bool) {
	if s.wid < 0 {
		return 0, false
	}
	return s.wid, true
}

func (s *state) Precision() (prec int, ok bool) {
	if s.prec < 0 {
		return 0, false
	}
	return s.prec, true
}

func (s *state) Flag(c int) bool {
	switch c {
	case '-':
		return s.flags&1 != 0
	case '+':
		return s.flags&2 != 0
	case '#':
		return s.flags&4 != 0
	case ' ':
		return s.flags&8 != 0
	case '0':
		return s.flags&16 != 0
	}
	return false
}

// callMethod makes one of the calls that the natives asked for. The text is raw if it must not be formatted again.
func callMethod(v any, method, verb, flags, wid, prec int) (text string, raw bool) {
	st := &state{flags: flags, wid: wid, prec: prec}
	defer func() {
		r := recover()
		if r == nil {
			return
		}
		raw = true
		text = string(st.buf)
		if isNilPointer(v) {
			text += "<nil>"
			return
		}
		name := "String"
		switch method {
		case 0:
			name = "Error"
		case 2:
			name = "GoString"
		case 3:
			name = "Format"
		}
		text += "%!" + string(rune(verb)) + "(PANIC=" + name + " method: " + Sprint(r) + ")"
	}()
	switch method {
	case 0:
		return v.(error).Error(), false
	case 1:
		return v.(Stringer).String(), false
	case 2:
		return v.(GoStringer).GoString(), false
	}
	v.(Formatter).Format(st, rune(verb))
	return string(st.buf), true
}

func textOf(mode int, format string, a []any) string {
	s, ok := plainText(mode, format, a, methods)
	if ok {
		return s
	}
	return calledText(mode, format, a)
}

func calledText(mode int, format string, a []any) string {
	values, info := calls(mode, format, a, methods)
	results := make([]string, len(values))
	raw := make([]bool, len(values))
	for i, v := range values {
		k := i * 5
		results[i], raw[i] = callMethod(v, info[k], info[k+1], info[k+2], info[k+3], info[k+4])
	}
	return textWith(mode, format, a, methods, results, raw)
}

func bytesOf(mode int, format string, a []any) []byte {
	b, ok := plainBytes(mode, format, a, methods)
	if ok {
		return b
	}
	return []byte(calledText(mode, format, a))
}

func toOutput(mode int, format string, a []any, n int) (int, error) {
	if n == -1 {
		return os.Stdout.WriteString(calledText(mode, format, a))
	}
	return os.Stdout.WriteString(textOf(mode, format, a))
}

// Print writes its operands to standard output; spaces stand between operands of which neither is a string.
func Print(a ...any) (n int, err error) {
	if n = printOut(modePrint, "", a, methods); n >= 0 {
		return n, nil
	}
	return toOutput(modePrint, "", a, n)
}

// Println writes its operands to standard output, with spaces between them and a newline at the end.
func Println(a ...any) (n int, err error) {
	if n = printOut(modePrintln, "", a, methods); n >= 0 {
		return n, nil
	}
	return toOutput(modePrintln, "", a, n)
}

// Printf writes to standard output as the format says.
func Printf(format string, a ...any) (n int, err error) {
	if n = printOut(modePrintf, format, a, methods); n >= 0 {
		return n, nil
	}
	return toOutput(modePrintf, format, a, n)
}

// Sprint is Print to a string.
func Sprint(a ...any) string { return textOf(modePrint, "", a) }

// Sprintln is Println to a string.
func Sprintln(a ...any) string { return textOf(modePrintln, "", a) }

// Sprintf is Printf to a string.
func Sprintf(format string, a ...any) string { return textOf(modePrintf, format, a) }

// Fprint is Print to w.
func Fprint(w io.Writer, a ...any) (n int, err error) { return w.Write(bytesOf(modePrint, "", a)) }

// Fprintln is Println to w.
func Fprintln(w io.Writer, a ...any) (n int, err error) { return w.Write(bytesOf(modePrintln, "", a)) }

// Fprintf is Printf to w.
func Fprintf(w io.Writer, format string, a ...any) (n int, err error) {
	return w.Write(bytesOf(modePrintf, format, a))
}

// Append is Print to the end of b.
func Append(b []byte, a ...any) []byte { return append(b, textOf(modePrint, "", a)...) }

// Appendln is Println to the end of b.
func Appendln(b []byte, a ...any) []byte { return append(b, textOf(modePrintln, "", a)...) }

// Appendf is Printf to the end of b.
func Appendf(b []byte, format string, a ...any) []byte {
	return append(b, textOf(modePrintf, format, a)...)
}

// FormatString is the verb that led to a call of Format, written as it would be in a format.
func FormatString(st State, verb rune) string {
	s := "%"
	for _, c := range " +-#0" {
		if st.Flag(int(c)) {
			s += string(c)
		}
	}
	if w, ok := st.Width(); ok {
		s += Sprint(w)
	}
	if p, ok := st.Precision(); ok {
		s += "." + Sprint(p)
	}
	return s + string(verb)
}

type wrapError struct {
	msg string
	err error
}

func (e *wrapError) Error() string { return e.msg }
func (e *wrapError) Unwrap() error { return e.err }

type wrapErrors struct {
	msg  string
	errs []error
}

func (e *wrapErrors) Error() string   { return e.msg }
func (e *wrapErrors) Unwrap() []error { return e.errs }

// Errorf is an error with the formatted text; it wraps the operands of %w.
func Errorf(format string, a ...any) error {
	s := textOf(modeErrorf, format, a)
	wrapped := wraps(modeErrorf, format, a, methods)
	switch len(wrapped) {
	case 0:
		return errors.New(s)
	case 1:
		w := &wrapError{msg: s}
		w.err, _ = a[wrapped[0]].(error)
		return w
	}
	var errs []error
	for i := range a {
		for _, n := range wrapped {
			if n != i {
				continue
			}
			if e, ok := a[i].(error); ok {
				errs = append(errs, e)
			}
			break
		}
	}
	return &wrapErrors{s, errs}
}
