// strconv: Itoa, Atoi, Parse and Format of every kind, Quote, and the errors.
package main

import (
	"errors"
	"fmt"
	"strconv"
)

func main() {
	fmt.Println(strconv.Itoa(-45), strconv.Itoa(0)+"x")
	for _, s := range []string{"12", "-7", "+5", "", "abc", "12a", "99999999999999999999", "1_000", " 1", "0x10", "-9223372036854775808", "9223372036854775808"} {
		n, err := strconv.Atoi(s)
		fmt.Println(n, err)
	}
	for _, c := range []struct {
		s          string
		base, bits int
	}{{"ff", 16, 64}, {"0xff", 0, 64}, {"0b101", 0, 64}, {"0o17", 0, 8}, {"017", 0, 64}, {"1_000", 0, 64}, {"128", 10, 8}, {"-129", 10, 8}, {"-128", 10, 8}, {"zz", 36, 64}, {"8", 8, 64}, {"1", 1, 64}, {"1", 10, 65}} {
		n, err := strconv.ParseInt(c.s, c.base, c.bits)
		fmt.Println(n, err)
	}
	u, err := strconv.ParseUint("18446744073709551615", 10, 64)
	fmt.Println(u, err)
	u, err = strconv.ParseUint("-1", 10, 64)
	fmt.Println(u, err)
	u, err = strconv.ParseUint("300", 10, 8)
	fmt.Println(u, err)
	for _, s := range []string{"3.14", "1e10", "-0", "inf", "-Inf", "NaN", ".5", "5.", "1e400", "-1e400", "1e-400", "0x1p-2", "", "x", "1.5e", "1_0.5", "+2"} {
		f, err := strconv.ParseFloat(s, 64)
		fmt.Println(f, err)
	}
	f, err := strconv.ParseFloat("0.1", 32)
	fmt.Println(f, err, float32(f))
	for _, s := range []string{"true", "T", "1", "false", "0", "yes", "TRUE"} {
		b, err := strconv.ParseBool(s)
		fmt.Println(b, err)
	}
	fmt.Println(strconv.FormatInt(-255, 16), strconv.FormatInt(35, 36), strconv.FormatUint(7, 2), strconv.FormatBool(true))
	fmt.Println(strconv.FormatFloat(3.14159, 'f', 2, 64), strconv.FormatFloat(1e21, 'g', -1, 64), strconv.FormatFloat(0.1, 'e', 3, 32), strconv.FormatFloat(100, 'f', -1, 64), strconv.FormatFloat(1.5, 'b', -1, 64), strconv.FormatFloat(255, 'x', -1, 64))
	fmt.Println(strconv.Quote("hi\n\"é\x00\xff"), strconv.QuoteToASCII("é日"), strconv.QuoteRune('☺'), strconv.Quote(`a\b`))
	q, err := strconv.Unquote(`"a\tb\u00e9"`)
	fmt.Println(q, err)
	q, err = strconv.Unquote("`raw\\n`")
	fmt.Println(q, err)
	_, err = strconv.Unquote(`"bad`)
	fmt.Println(err)
	_, err = strconv.Atoi("x")
	var ne *strconv.NumError
	fmt.Println(errors.As(err, &ne), ne.Func, ne.Num, ne.Err == strconv.ErrSyntax, errors.Is(err, strconv.ErrSyntax))
	_, err = strconv.ParseInt("999", 10, 8)
	fmt.Println(errors.Is(err, strconv.ErrRange))
	b := strconv.AppendInt([]byte("n="), 42, 10)
	b = strconv.AppendQuote(b, "q")
	fmt.Println(string(strconv.AppendBool(b, false)))
}
