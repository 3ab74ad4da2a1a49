// Package strconv converts between strings and basic values.
package strconv

import "errors"

// IntSize is the size of an int in bits.
const IntSize = 64

// ErrRange says that a value is out of range for its type.
var ErrRange = errors.New("value out of range")

// ErrSyntax says that a text has not the syntax of its type.
var ErrSyntax = errors.New("invalid syntax")

// NumError is a conversion that failed.
type NumError struct {
	Func string
	Num  string
	Err  error
}

func (e *NumError) Error() string {
	return "strconv." + e.Func + ": parsing " + Quote(e.Num) + ": " + e.Err.Error()
}

func (e *NumError) Unwrap() error { return e.Err }

func numError(f, s string, code, base, bitSize int) error {
	switch code {
	case 1:
		return &NumError{f, s, ErrSyntax}
	case 2:
		return &NumError{f, s, ErrRange}
	case 3:
		return &NumError{f, s, errors.New("invalid base " + Itoa(base))}
	}
	return &NumError{f, s, errors.New("invalid bit size " + Itoa(bitSize))}
}

func parseInt(s string, base int, bitSize int) (i int64, code int)
func parseUint(s string, base int, bitSize int) (n uint64, code int)
func parseFloat(s string, bitSize int) (f float64, code int)
func unquote(s string) (t string, ok bool)
func quotedPrefix(s string) int
func unquoteChar(s string, quote byte) (value rune, multibyte bool, tail string, ok bool)
func formatFloat(f float64, verb byte, prec, bitSize int) string
func formatInt(i int64, base int) string
func formatUint(i uint64, base int) string
func checkBase(base int) {
	if base < 2 || base > 36 {
		panic("strconv: illegal AppendInt/FormatInt base")
	}
}

func Itoa(i int) string
func Quote(s string) string
func QuoteToASCII(s string) string
func QuoteToGraphic(s string) string
func QuoteRune(r rune) string
func QuoteRuneToASCII(r rune) string
func QuoteRuneToGraphic(r rune) string
func CanBackquote(s string) bool
func IsPrint(r rune) bool
func IsGraphic(r rune) bool

// Atoi is ParseInt(s, 10, 0), as an int.
func Atoi(s string) (int, error) {
	i, code := parseInt(s, 10, 0)
	if code == 0 {
		return int(i), nil
	}
	return int(i), numError("Atoi", s, code, 10, 0)
}

// ParseInt reads a signed integer in a base; base 0 goes by the prefix.
func ParseInt(s string, base int, bitSize int) (i int64, err error) {
	i, code := parseInt(s, base, bitSize)
	if code == 0 {
		return i, nil
	}
	return i, numError("ParseInt", s, code, base, bitSize)
}

// ParseUint is ParseInt for unsigned integers.
func ParseUint(s string, base int, bitSize int) (uint64, error) {
	i, code := parseUint(s, base, bitSize)
	if code == 0 {
		return i, nil
	}
	return i, numError("ParseUint", s, code, base, bitSize)
}

// ParseFloat reads a floating-point number.
func ParseFloat(s string, bitSize int) (float64, error) {
	f, code := parseFloat(s, bitSize)
	if code == 0 {
		return f, nil
	}
	return f, numError("ParseFloat", s, code, 0, bitSize)
}

func floatPrefix(s string, bitSize int) (f float64, n, code int)

// ParseComplex reads a complex number: N, Ni or N±Ni, in parentheses or not.
func ParseComplex(s string, bitSize int) (complex128, error) {
	size, whole := 64, s
	if bitSize == 64 {
		size = 32
	}
	if len(s) >= 2 && s[0] == '(' && s[len(s)-1] == ')' {
		s = s[1 : len(s)-1]
	}
	failed := func(code int) (complex128, error) { return 0, numError("ParseComplex", whole, code, 0, bitSize) }
	re, n, code := floatPrefix(s, size)
	if code != 0 && code != 2 {
		return failed(1)
	}
	s = s[n:]
	im := 0.0
	switch {
	case s == "":
	case s == "i":
		re, im = 0, re
	case s[0] == '+' || s[0] == '-':
		// A plus may stand before what has no sign of its own, such as NaN.
		if s[0] == '+' && len(s) > 1 && s[1] != '+' {
			s = s[1:]
		}
		var more int
		im, n, more = floatPrefix(s, size)
		if more != 0 && more != 2 || s[n:] != "i" {
			return failed(1)
		}
		code = max(code, more)
	default:
		return failed(1)
	}
	if code != 0 {
		return complex(re, im), numError("ParseComplex", whole, code, 0, bitSize)
	}
	return complex(re, im), nil
}

// ParseBool reads a bool.
func ParseBool(str string) (bool, error) {
	switch str {
	case "1", "t", "T", "true", "TRUE", "True":
		return true, nil
	case "0", "f", "F", "false", "FALSE", "False":
		return false, nil
	}
	return false, numError("ParseBool", str, 1, 0, 0)
}

// FormatBool is "true" or "false".
func FormatBool(b bool) string {
	if b {
		return "true"
	}
	return "false"
}

// FormatInt is i in a base.
func FormatInt(i int64, base int) string {
	checkBase(base)
	return formatInt(i, base)
}

// FormatUint is i in a base.
func FormatUint(i uint64, base int) string {
	checkBase(base)
	return formatUint(i, base)
}

// FormatFloat is f in a format and precision; bitSize is the size of the type that f came from.
func FormatFloat(f float64, fmt byte, prec, bitSize int) string {
	if bitSize != 32 && bitSize != 64 {
		panic("strconv: illegal AppendFloat/FormatFloat bitSize")
	}
	return formatFloat(f, fmt, prec, bitSize)
}

// FormatComplex is c as (a+bi).
func FormatComplex(c complex128, fmt byte, prec, bitSize int) string {
	if bitSize != 64 && bitSize != 128 {
		panic("invalid bitSize")
	}
	im := FormatFloat(imag(c), fmt, prec, bitSize/2)
	if im[0] != '+' && im[0] != '-' {
		im = "+" + im
	}
	return "(" + FormatFloat(real(c), fmt, prec, bitSize/2) + im + "i)"
}

// UnquoteChar reads the first character of an escaped string.
func UnquoteChar(s string, quote byte) (value rune, multibyte bool, tail string, err error) {
	value, multibyte, tail, ok := unquoteChar(s, quote)
	if !ok {
		return 0, false, "", ErrSyntax
	}
	return value, multibyte, tail, nil
}

// Unquote is what a quoted Go literal stands for.
func Unquote(s string) (string, error) {
	t, ok := unquote(s)
	if !ok {
		return "", ErrSyntax
	}
	return t, nil
}

// QuotedPrefix is the quoted literal that s begins with.
func QuotedPrefix(s string) (string, error) {
	n := quotedPrefix(s)
	if n < 0 {
		return "", ErrSyntax
	}
	return s[:n], nil
}

// AppendInt appends FormatInt's result.
func AppendInt(dst []byte, i int64, base int) []byte { return append(dst, FormatInt(i, base)...) }

// AppendUint appends FormatUint's result.
func AppendUint(dst []byte, i uint64, base int) []byte { return append(dst, FormatUint(i, base)...) }

// AppendFloat appends FormatFloat's result.
func AppendFloat(dst []byte, f float64, fmt byte, prec, bitSize int) []byte {
	return append(dst, FormatFloat(f, fmt, prec, bitSize)...)
}

// AppendBool appends FormatBool's result.
func AppendBool(dst []byte, b bool) []byte { return append(dst, FormatBool(b)...) }

// AppendQuote appends Quote's result.
func AppendQuote(dst []byte, s string) []byte { return append(dst, Quote(s)...) }

// AppendQuoteToASCII appends QuoteToASCII's result.
func AppendQuoteToASCII(dst []byte, s string) []byte { return append(dst, QuoteToASCII(s)...) }

// AppendQuoteToGraphic appends QuoteToGraphic's result.
func AppendQuoteToGraphic(dst []byte, s string) []byte { return append(dst, QuoteToGraphic(s)...) }

// AppendQuoteRune appends QuoteRune's result.
func AppendQuoteRune(dst []byte, r rune) []byte { return append(dst, QuoteRune(r)...) }

// AppendQuoteRuneToASCII appends QuoteRuneToASCII's result.
func AppendQuoteRuneToASCII(dst []byte, r rune) []byte { return append(dst, QuoteRuneToASCII(r)...) }

// AppendQuoteRuneToGraphic appends QuoteRuneToGraphic's result.
func AppendQuoteRuneToGraphic(dst []byte, r rune) []byte {
	return append(dst, QuoteRuneToGraphic(r)...)
}
