// Package fmt formats and scans values. Formatting is native; what calls methods of operands is here.
package fmt

import (
	"errors"
	"io"
	"os"
	"strconv"
	"unicode/utf8"
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

func printOut(mode int, format string, a []any, m []any, out *os.File) int
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
	if n = printOut(modePrint, "", a, methods, os.Stdout); n >= 0 {
		return n, nil
	}
	return toOutput(modePrint, "", a, n)
}

// Println writes its operands to standard output, with spaces between them and a newline at the end.
func Println(a ...any) (n int, err error) {
	if n = printOut(modePrintln, "", a, methods, os.Stdout); n >= 0 {
		return n, nil
	}
	return toOutput(modePrintln, "", a, n)
}

// Printf writes to standard output as the format says.
func Printf(format string, a ...any) (n int, err error) {
	if n = printOut(modePrintf, format, a, methods, os.Stdout); n >= 0 {
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
func Errorf(format string, a ...any) (err error) {
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

// ScanState is what a Scanner's Scan reads from.
type ScanState interface {
	ReadRune() (r rune, size int, err error)
	UnreadRune() error
	SkipSpace()
	Token(skipSpace bool, f func(rune) bool) (token []byte, err error)
	Width() (wid int, ok bool)
	Read(buf []byte) (n int, err error)
}

// Scanner is implemented by values that scan themselves.
type Scanner interface {
	Scan(state ScanState, verb rune) error
}

// What a pointer points to.
const (
	toNothing = iota
	toBool
	toInt
	toUint
	toFloat
	toComplex
	toText
	toOther
)

func pointee(arg any) (class, bits int, typeName string)
func storeWord(arg any, word uint64)
func storeFloat(arg any, f float64)
func storeText(arg any, s string)
func isSpace(r rune) bool
func storeComplex(arg any, re, im float64)

const (
	endOfInput = -1
	anyWidth   = 1 << 30
)

type scanError struct{ err error }

// input is the state of one scanning call.
type input struct {
	rs        io.RuneScanner
	buf       []byte
	count     int
	atEOF     bool
	nlIsEnd   bool
	nlIsSpace bool
	limit     int
	width     int
}

func newInput(r io.Reader, nlIsSpace, nlIsEnd bool) *input {
	rs, ok := r.(io.RuneScanner)
	if !ok {
		rs = &runeReader{r: r, last: endOfInput}
	}
	return &input{rs: rs, nlIsSpace: nlIsSpace, nlIsEnd: nlIsEnd, limit: anyWidth, width: anyWidth}
}

// runeReader gives the runes of a reader that only gives bytes, reading no byte too many.
type runeReader struct {
	r       io.Reader
	bytes   [4]byte
	n       int
	last    rune
	again   bool
	oneByte [1]byte
}

func (r *runeReader) readByte() error {
	n, err := io.ReadFull(r.r, r.oneByte[:])
	if n != 1 {
		return err
	}
	r.bytes[r.n] = r.oneByte[0]
	r.n++
	return nil
}

func (r *runeReader) ReadRune() (ch rune, size int, err error) {
	if r.again {
		r.again = false
		return r.last, utf8.RuneLen(r.last), nil
	}
	for r.n == 0 || !utf8.FullRune(r.bytes[:r.n]) {
		if err = r.readByte(); err != nil {
			if err == io.EOF && r.n > 0 {
				break
			}
			return 0, 0, err
		}
	}
	ch, size = utf8.DecodeRune(r.bytes[:r.n])
	copy(r.bytes[:], r.bytes[size:r.n])
	r.n -= size
	r.last = ch
	return ch, size, nil
}

func (r *runeReader) UnreadRune() error {
	if r.again || r.last < 0 {
		return errors.New("fmt: scanning called UnreadRune with no rune available")
	}
	r.again = true
	return nil
}

func (s *input) fail(text string) { panic(scanError{errors.New(text)}) }

func (s *input) Read(buf []byte) (n int, err error) {
	return 0, errors.New("ScanState's Read should not be called. Use ReadRune")
}

func (s *input) ReadRune() (r rune, size int, err error) {
	if s.atEOF || s.count >= s.limit {
		return 0, 0, io.EOF
	}
	r, size, err = s.rs.ReadRune()
	if err == nil {
		s.count++
		s.atEOF = s.nlIsEnd && r == '\n'
	} else if err == io.EOF {
		s.atEOF = true
	}
	return r, size, err
}

func (s *input) UnreadRune() error {
	s.rs.UnreadRune()
	s.atEOF = false
	s.count--
	return nil
}

func (s *input) Width() (wid int, ok bool) {
	if s.width == anyWidth {
		return 0, false
	}
	return s.width, true
}

func (s *input) Token(skipSpace bool, f func(rune) bool) (token []byte, err error) {
	defer func() {
		if e := recover(); e != nil {
			se, ok := e.(scanError)
			if !ok {
				panic(e)
			}
			err = se.err
		}
	}()
	if f == nil {
		f = func(r rune) bool { return !isSpace(r) }
	}
	s.buf = s.buf[:0]
	if skipSpace {
		s.SkipSpace()
	}
	for {
		r := s.next()
		if r == endOfInput {
			break
		}
		if !f(r) {
			s.UnreadRune()
			break
		}
		s.buf = utf8.AppendRune(s.buf, r)
	}
	return s.buf, nil
}

func (s *input) next() rune {
	r, _, err := s.ReadRune()
	if err != nil {
		if err == io.EOF {
			return endOfInput
		}
		panic(scanError{err})
	}
	return r
}

func (s *input) mustNext() rune {
	r := s.next()
	if r == endOfInput {
		panic(scanError{io.ErrUnexpectedEOF})
	}
	return r
}

func (s *input) SkipSpace() {
	for {
		r := s.next()
		switch {
		case r == endOfInput:
			return
		case r == '\r' && s.peek("\n"):
		case r == '\n':
			if !s.nlIsSpace {
				s.fail("unexpected newline")
			}
		case !isSpace(r):
			s.UnreadRune()
			return
		}
	}
}

func oneOf(set string, r rune) bool {
	for _, c := range set {
		if c == r {
			return true
		}
	}
	return false
}

func (s *input) peek(set string) bool {
	r := s.next()
	if r == endOfInput {
		return false
	}
	s.UnreadRune()
	return oneOf(set, r)
}

// accept takes the next rune into the token if it is in the set.
func (s *input) accept(set string) bool {
	r := s.next()
	if r == endOfInput {
		return false
	}
	if !oneOf(set, r) {
		s.UnreadRune()
		return false
	}
	s.buf = utf8.AppendRune(s.buf, r)
	return true
}

func (s *input) acceptAll(set string) {
	for s.accept(set) {
	}
}

func (s *input) notEOF() {
	if s.next() == endOfInput {
		panic(scanError{io.EOF})
	}
	s.UnreadRune()
}

func (s *input) allow(verb rune, verbs, typ string) {
	if !oneOf(verbs, verb) {
		s.fail("bad verb '%" + string(verb) + "' for " + typ)
	}
}

func (s *input) boolean(verb rune) bool {
	s.SkipSpace()
	s.notEOF()
	s.allow(verb, "tv", "boolean")
	bad := false
	value := false
	switch s.next() {
	case '1':
		value = true
	case 't', 'T':
		value = true
		bad = s.accept("rR") && (!s.accept("uU") || !s.accept("eE"))
	case 'f', 'F':
		bad = s.accept("aA") && (!s.accept("lL") || !s.accept("sS") || !s.accept("eE"))
	}
	if bad {
		s.fail("syntax error scanning boolean")
	}
	return value
}

const (
	decimals     = "0123456789"
	hexadecimals = "0123456789aAbBcCdDeEfF"
)

// integer takes an integer's text and says in which base it is.
func (s *input) integer(verb rune, signed bool) (token string, base int) {
	s.SkipSpace()
	s.notEOF()
	s.allow(verb, "bdoUxXv", "integer")
	base = 10
	digits := decimals
	switch verb {
	case 'b':
		base, digits = 2, "01"
	case 'o':
		base, digits = 8, "01234567"
	case 'x', 'X', 'U':
		base, digits = 16, hexadecimals
	}
	some := false
	if verb == 'U' {
		if s.next() != 'U' || s.next() != '+' {
			s.fail("bad unicode format ")
		}
	} else {
		if signed {
			s.accept("+-")
		}
		if verb == 'v' {
			base, digits = 0, decimals+"_"
			if s.accept("0") {
				some = true
				switch {
				case s.accept("bB"):
					digits = "01_"
				case s.accept("xX"):
					digits = hexadecimals + "_"
				default:
					s.accept("oO")
					digits = "01234567_"
				}
			}
		}
	}
	if !some {
		s.notEOF()
		if !s.accept(digits) {
			s.fail("expected integer")
		}
	}
	s.acceptAll(digits)
	return string(s.buf), base
}

func (s *input) character(bits int) int64 {
	s.notEOF()
	r := s.next()
	n := uint(64 - bits)
	if int64(r)<<n>>n != int64(r) {
		s.fail("overflow on character value " + string(r))
	}
	return int64(r)
}

func (s *input) signed(verb rune, bits int) int64 {
	if verb == 'c' {
		return s.character(bits)
	}
	token, base := s.integer(verb, true)
	i, err := strconv.ParseInt(token, base, 64)
	if err != nil {
		panic(scanError{err})
	}
	n := uint(64 - bits)
	if i<<n>>n != i {
		s.fail("integer overflow on token " + token)
	}
	return i
}

func (s *input) unsigned(verb rune, bits int) uint64 {
	if verb == 'c' {
		return uint64(s.character(bits))
	}
	token, base := s.integer(verb, false)
	i, err := strconv.ParseUint(token, base, 64)
	if err != nil {
		panic(scanError{err})
	}
	n := uint(64 - bits)
	if i<<n>>n != i {
		s.fail("unsigned integer overflow on token " + token)
	}
	return i
}

func (s *input) floatToken() string {
	s.buf = s.buf[:0]
	if s.accept("nN") && s.accept("aA") && s.accept("nN") {
		return string(s.buf)
	}
	s.accept("+-")
	if s.accept("iI") && s.accept("nN") && s.accept("fF") {
		return string(s.buf)
	}
	digits, exp := decimals+"_", "eEpP"
	if s.accept("0") && s.accept("xX") {
		digits, exp = hexadecimals+"_", "pP"
	}
	s.acceptAll(digits)
	if s.accept(".") {
		s.acceptAll(digits)
	}
	if s.accept(exp) {
		s.accept("+-")
		s.acceptAll(decimals + "_")
	}
	return string(s.buf)
}

func (s *input) float(token string, bits int) float64 {
	at, hex := -1, false
	for i, c := range token {
		if c == 'p' && at < 0 {
			at = i
		}
		hex = hex || c == 'x' || c == 'X'
	}
	number, exp := token, 0
	var err error
	if at >= 0 && !hex {
		// Decimal digits with a binary exponent, which strconv doesn't know.
		number = token[:at]
		exp, err = strconv.Atoi(token[at+1:])
	}
	f, ferr := strconv.ParseFloat(number, bits)
	if ferr != nil {
		err = ferr
	}
	if err != nil {
		if e, ok := err.(*strconv.NumError); ok {
			e.Num = token
		}
		panic(scanError{err})
	}
	for ; exp > 0; exp-- {
		f *= 2
	}
	for ; exp < 0; exp++ {
		f /= 2
	}
	return f
}

func (s *input) complexParts(verb rune, bits int) (re, im float64) {
	s.allow(verb, "beEfFgGv", "complex")
	s.SkipSpace()
	s.notEOF()
	const bad = "syntax error scanning complex number"
	parens := s.accept("(")
	first := s.floatToken()
	s.buf = s.buf[:0]
	if !s.accept("+-") {
		s.fail(bad)
	}
	sign := string(s.buf)
	second := sign + s.floatToken()
	if !s.accept("i") || parens && !s.accept(")") {
		s.fail(bad)
	}
	return s.float(first, bits/2), s.float(second, bits/2)
}

func (s *input) text(verb rune) string {
	s.allow(verb, "svqxX", "string")
	s.SkipSpace()
	s.notEOF()
	switch verb {
	case 'q':
		return s.quoted()
	case 'x', 'X':
		return s.hexText()
	}
	for {
		r := s.next()
		if r == endOfInput {
			break
		}
		if isSpace(r) {
			s.UnreadRune()
			break
		}
		s.buf = utf8.AppendRune(s.buf, r)
	}
	return string(s.buf)
}

func (s *input) quoted() string {
	quote := s.next()
	switch quote {
	case '`':
		for {
			r := s.mustNext()
			if r == quote {
				return string(s.buf)
			}
			s.buf = utf8.AppendRune(s.buf, r)
		}
	case '"':
		s.buf = append(s.buf, '"')
		for {
			r := s.mustNext()
			s.buf = utf8.AppendRune(s.buf, r)
			if r == '\\' {
				s.buf = utf8.AppendRune(s.buf, s.mustNext())
			} else if r == '"' {
				break
			}
		}
		t, err := strconv.Unquote(string(s.buf))
		if err != nil {
			panic(scanError{err})
		}
		return t
	}
	s.fail("expected quoted string")
	return ""
}

func hexDigit(r rune) int {
	switch {
	case '0' <= r && r <= '9':
		return int(r - '0')
	case 'a' <= r && r <= 'f':
		return int(r-'a') + 10
	case 'A' <= r && r <= 'F':
		return int(r-'A') + 10
	}
	return -1
}

func (s *input) hexText() string {
	for {
		r := s.next()
		if r == endOfInput {
			break
		}
		high := hexDigit(r)
		if high < 0 {
			s.UnreadRune()
			break
		}
		low := hexDigit(s.mustNext())
		if low < 0 {
			s.fail("illegal hex digit")
		}
		s.buf = append(s.buf, byte(high<<4|low))
	}
	if len(s.buf) == 0 {
		s.fail("no hex data for %x string")
	}
	return string(s.buf)
}

func (s *input) one(verb rune, arg any) {
	s.buf = s.buf[:0]
	if v, ok := arg.(Scanner); ok {
		if err := v.Scan(s, verb); err != nil {
			if err == io.EOF {
				err = io.ErrUnexpectedEOF
			}
			panic(scanError{err})
		}
		return
	}
	class, bits, name := pointee(arg)
	switch class {
	case toNothing:
		s.fail("type not a pointer: " + name)
	case toBool:
		word := uint64(0)
		if s.boolean(verb) {
			word = 1
		}
		storeWord(arg, word)
	case toInt:
		storeWord(arg, uint64(s.signed(verb, bits)))
	case toUint:
		storeWord(arg, s.unsigned(verb, bits))
	case toFloat:
		s.allow(verb, "beEfFgGv", "float"+strconv.Itoa(bits))
		s.SkipSpace()
		s.notEOF()
		f := s.float(s.floatToken(), bits)
		storeFloat(arg, f)
	case toComplex:
		re, im := s.complexParts(verb, bits)
		storeComplex(arg, re, im)
	case toText:
		storeText(arg, s.text(verb))
	default:
		s.fail("can't scan type: " + name)
	}
}

func caught(err *error) {
	if e := recover(); e != nil {
		if se, ok := e.(scanError); ok {
			*err = se.err
		} else if eof, ok := e.(error); ok && eof == io.EOF {
			*err = eof
		} else {
			panic(e)
		}
	}
}

func (s *input) all(a []any) (n int, err error) {
	defer caught(&err)
	for _, arg := range a {
		s.one('v', arg)
		n++
	}
	for s.nlIsEnd {
		r := s.next()
		if r == '\n' || r == endOfInput {
			break
		}
		if !isSpace(r) {
			s.fail("expected newline")
		}
	}
	return n, nil
}

// spaces matches a run of spaces in the format, which begins at i, and gives where it ends.
func (s *input) spaces(format string, i int) int {
	newlines, trailing := 0, false
	for i < len(format) {
		c, w := utf8.DecodeRuneInString(format[i:])
		if !isSpace(c) {
			break
		}
		if c == '\n' {
			newlines++
		}
		trailing = c != '\n'
		i += w
	}
	for j := 0; j < newlines; j++ {
		r := s.next()
		for r != '\n' && isSpace(r) {
			r = s.next()
		}
		if r != '\n' && r != endOfInput {
			s.fail("newline in format does not match input")
		}
	}
	if !trailing {
		return i
	}
	r := s.next()
	if newlines == 0 {
		if !isSpace(r) && r != endOfInput {
			s.fail("expected space in input to match format")
		}
		if r == '\n' {
			s.fail("newline in input does not match format")
		}
	}
	for r != '\n' && isSpace(r) {
		r = s.next()
	}
	if r != endOfInput {
		s.UnreadRune()
	}
	return i
}

// literal matches the format up to a verb: how many bytes of it, or -1 if the input differs.
func (s *input) literal(format string) int {
	i := 0
	for i < len(format) {
		c, w := utf8.DecodeRuneInString(format[i:])
		if isSpace(c) {
			i = s.spaces(format, i)
			continue
		}
		if c == '%' {
			if i+w == len(format) {
				s.fail("missing verb: % at end of format string")
			}
			if format[i+w] != '%' {
				return i
			}
			i += w
		}
		if s.mustNext() != c {
			s.UnreadRune()
			return -1
		}
		i += w
	}
	return i
}

func (s *input) formatted(format string, a []any) (n int, err error) {
	defer caught(&err)
	for i := 0; i < len(format); {
		w := s.literal(format[i:])
		if w > 0 {
			i += w
			continue
		}
		if format[i] != '%' {
			if w < 0 {
				s.fail("input does not match format")
			}
			break
		}
		i++
		s.width = anyWidth
		for wid := 0; i < len(format)-1 && '0' <= format[i] && format[i] <= '9'; i++ {
			wid = min(wid*10+int(format[i]-'0'), anyWidth)
			s.width = wid
		}
		c, w := utf8.DecodeRuneInString(format[i:])
		i += w
		if c != 'c' {
			s.SkipSpace()
		}
		if c == '%' {
			s.notEOF()
			if !s.accept("%") {
				s.fail("missing literal %")
			}
			continue
		}
		s.limit = min(anyWidth, s.count+s.width)
		if n >= len(a) {
			s.fail("too few operands for format '%" + format[i-w:] + "'")
		}
		s.one(c, a[n])
		n++
		s.limit = anyWidth
	}
	if n < len(a) {
		s.fail("too many operands")
	}
	return n, nil
}

// Fscan reads values between spaces, newlines among them, from r.
func Fscan(r io.Reader, a ...any) (n int, err error) { return newInput(r, true, false).all(a) }

// Fscanln reads values between spaces from a line of r.
func Fscanln(r io.Reader, a ...any) (n int, err error) { return newInput(r, false, true).all(a) }

// Fscanf reads values from r as the format says.
func Fscanf(r io.Reader, format string, a ...any) (n int, err error) {
	return newInput(r, false, false).formatted(format, a)
}

// Scan is Fscan of standard input.
func Scan(a ...any) (n int, err error) { return Fscan(os.Stdin, a...) }

// Scanln is Fscanln of standard input.
func Scanln(a ...any) (n int, err error) { return Fscanln(os.Stdin, a...) }

// Scanf is Fscanf of standard input.
func Scanf(format string, a ...any) (n int, err error) { return Fscanf(os.Stdin, format, a...) }

// Sscan is Fscan of a string.
func Sscan(str string, a ...any) (n int, err error) { return Fscan(&textReader{s: str}, a...) }

// Sscanln is Fscanln of a string.
func Sscanln(str string, a ...any) (n int, err error) { return Fscanln(&textReader{s: str}, a...) }

// Sscanf is Fscanf of a string.
func Sscanf(str string, format string, a ...any) (n int, err error) {
	return Fscanf(&textReader{s: str}, format, a...)
}

// textReader reads a string.
type textReader struct {
	s        string
	at, last int
}

func (r *textReader) Read(b []byte) (n int, err error) {
	n = copy(b, r.s[r.at:])
	r.at += n
	if n == 0 {
		err = io.EOF
	}
	return n, err
}

func (r *textReader) ReadRune() (ch rune, size int, err error) {
	if r.at >= len(r.s) {
		return 0, 0, io.EOF
	}
	ch, size = utf8.DecodeRuneInString(r.s[r.at:])
	r.last = r.at
	r.at += size
	return ch, size, nil
}

func (r *textReader) UnreadRune() error {
	r.at = r.last
	return nil
}
