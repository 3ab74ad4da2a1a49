package main

import (
	"errors"
	"fmt"
	"math"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

func main() {
	for _, s := range []string{"0", "-0", "12", "+7", "-128", "128", "9223372036854775807", "9223372036854775808", "abc", "", "1_000", "0x10", "0b101", "0o17", "017", " 1", "1 ", "--1", "1e3", "٣"} {
		i, e1 := strconv.Atoi(s)
		j, e2 := strconv.ParseInt(s, 0, 8)
		k, e3 := strconv.ParseUint(s, 16, 64)
		f, e4 := strconv.ParseFloat(s, 32)
		fmt.Println(i, e1, "|", j, e2, "|", k, e3, "|", f, e4)
	}
	_, err := strconv.Atoi("zz")
	var ne *strconv.NumError
	fmt.Println(errors.As(err, &ne), ne.Func, ne.Num, ne.Err, errors.Is(err, strconv.ErrSyntax), errors.Is(err, strconv.ErrRange))
	_, err = strconv.ParseInt("1", 99, 64)
	fmt.Println(err)
	_, err = strconv.ParseInt("1", 10, 99)
	fmt.Println(err)
	for _, s := range []string{"1.5", ".5", "5.", "1e400", "-1e400", "inf", "-Inf", "nan", "+Infinity", "0x1p-2", "0x1.8p1", "1_0.5", "1e", "1e-400", "4.9e-324", "0.1e1", "1.7976931348623159e308", "infi"} {
		f, err := strconv.ParseFloat(s, 64)
		fmt.Println(f, err)
	}
	for _, s := range []string{"1", "t", "TRUE", "True", "0", "f", "yes", "", "tRue"} {
		b, err := strconv.ParseBool(s)
		fmt.Print(b, " ", err, "; ")
	}
	fmt.Println()
	fmt.Println(strconv.FormatInt(-255, 16), strconv.FormatInt(255, 2), strconv.FormatUint(math.MaxUint64, 36), strconv.Itoa(-45), strconv.FormatInt(math.MinInt64, 10))
	for _, f := range []float64{0, 1, 0.1, 1.0 / 3, 123456789, 1e21, 1.5e-7, math.Inf(-1), math.MaxFloat64, 5e-324} {
		fmt.Println(strconv.FormatFloat(f, 'f', -1, 64), strconv.FormatFloat(f, 'e', 3, 64), strconv.FormatFloat(f, 'g', 5, 32), strconv.FormatFloat(f, 'G', -1, 64), strconv.FormatFloat(f, 'b', -1, 64), strconv.FormatFloat(f, 'x', -1, 64), strconv.FormatFloat(f, 'f', 0, 64))
	}
	for _, s := range []string{"plain", "a\"b", "tab\there", "\x00\x7f\xff", "héllo", "世界\u2028", "\U0001F600", "back`tick", "\u00a0\ufeff"} {
		fmt.Println(strconv.Quote(s), strconv.QuoteToASCII(s), strconv.CanBackquote(s), strconv.QuoteToGraphic(s))
	}
	for _, r := range []rune{'a', '\'', '"', '\n', 'é', '☺', 0x10ffff, -1, 0xd800, 7} {
		fmt.Print(strconv.QuoteRune(r), strconv.QuoteRuneToASCII(r), strconv.IsPrint(r), " ")
	}
	fmt.Println()
	for _, s := range []string{`"a\tb"`, "`raw\\n`", `'x'`, `'xy'`, `"bad`, `"\x41\u00e9\U0001F600\101"`, `"\q"`, `''`, ``, `"a"b"`, `"\'"`, `'\''`} {
		u, err := strconv.Unquote(s)
		fmt.Printf("%q %v; ", u, err)
	}
	fmt.Println()
	v, mb, tail, err := strconv.UnquoteChar(`\u00e9xyz`, '"')
	fmt.Println(v, mb, tail, err)
	qp, err := strconv.QuotedPrefix(`"abc" rest`)
	fmt.Println(qp, err)
	b := strconv.AppendInt([]byte("n="), 5, 10)
	b = strconv.AppendQuote(b, "q")
	b = strconv.AppendBool(b, true)
	b = strconv.AppendFloat(b, 2.5, 'f', 2, 64)
	b = strconv.AppendQuoteRune(b, 'r')
	fmt.Println(string(b))
	s := "Hello, 世界! Ünïcödé\x80 123 ǅ"
	fmt.Println(len(s), utf8.RuneCountInString(s), utf8.ValidString(s), strings.ToUpper(s), strings.ToLower(s), strings.Title("foo bar"), strings.ToTitle("ǆ"))
	cats := map[string]func(rune) bool{"L": unicode.IsLetter, "U": unicode.IsUpper, "l": unicode.IsLower, "D": unicode.IsDigit, "N": unicode.IsNumber, "S": unicode.IsSpace, "P": unicode.IsPunct, "C": unicode.IsControl, "Y": unicode.IsSymbol, "G": unicode.IsGraphic, "T": unicode.IsTitle, "M": unicode.IsMark, "p": unicode.IsPrint}
	for _, r := range s + "\n\u0301$½²_～" {
		fmt.Printf("%q:", r)
		for _, k := range strings.Split("L U l D N S P C Y G T M p", " ") {
			if cats[k](r) {
				fmt.Print(k)
			}
		}
		fmt.Print(" ")
	}
	fmt.Println()
	fmt.Println(unicode.Is(unicode.Han, '世'), unicode.In('я', unicode.Cyrillic, unicode.Greek), unicode.ToUpper('ß'), unicode.ToTitle('ǆ'), unicode.SimpleFold('K'), unicode.ToLower('Σ'))
	for i, r := range "a\xffé\xe4\xb8" {
		fmt.Print(i, ":", r, " ")
	}
	buf := make([]byte, 4)
	n := utf8.EncodeRune(buf, '€')
	r, sz := utf8.DecodeRune(buf[:n])
	lr, ls := utf8.DecodeLastRuneInString("abc世")
	fmt.Println(buf[:n], r, sz, lr, ls, utf8.RuneLen('世'), utf8.RuneLen(-1), utf8.FullRune(buf[:1]), utf8.ValidRune(0xd800), utf8.AppendRune(nil, 'é'))
}
