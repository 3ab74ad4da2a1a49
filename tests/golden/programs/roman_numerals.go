// Roman numerals and number words, there and back, with every mistake told.
package main

import (
	"errors"
	"fmt"
	"strings"
)

type Roman int

var symbols = []struct {
	value int
	text  string
}{{1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}}

func (r Roman) String() string {
	if r <= 0 || r >= 4000 {
		return fmt.Sprintf("%%!Roman(%d)", int(r))
	}
	var b strings.Builder
	for _, s := range symbols {
		for int(r) >= s.value {
			b.WriteString(s.text)
			r -= Roman(s.value)
		}
	}
	return b.String()
}

type ParseError struct {
	Text string
	At   int
	Why  string
}

func (e *ParseError) Error() string { return fmt.Sprintf("%q at %d: %s", e.Text, e.At, e.Why) }

var digit = map[byte]int{'I': 1, 'V': 5, 'X': 10, 'L': 50, 'C': 100, 'D': 500, 'M': 1000}

func Parse(s string) (Roman, error) {
	if s == "" {
		return 0, &ParseError{s, 0, "empty"}
	}
	total := 0
	for i := range len(s) {
		v, ok := digit[s[i]]
		if !ok {
			return 0, &ParseError{s, i, fmt.Sprintf("%q is no numeral", s[i])}
		}
		if i+1 < len(s) && v < digit[s[i+1]] {
			v = -v
		}
		total += v
	}
	if r := Roman(total); r.String() != s {
		return 0, &ParseError{s, 0, "should be " + r.String()}
	}
	return Roman(total), nil
}

var ones = strings.Fields("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen")
var tens = [...]string{2: "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"}

func Words(n int) string {
	switch {
	case n < 0:
		return "minus " + Words(-n)
	case n < 20:
		return ones[n]
	case n < 100:
		if n%10 == 0 {
			return tens[n/10]
		}
		return tens[n/10] + "-" + ones[n%10]
	}
	for _, u := range []struct {
		size int
		name string
	}{{1e9, "billion"}, {1e6, "million"}, {1e3, "thousand"}, {100, "hundred"}} {
		if n < u.size {
			continue
		}
		s := Words(n/u.size) + " " + u.name
		if rest := n % u.size; rest > 0 {
			s += " " + Words(rest)
		}
		return s
	}
	panic("unreachable")
}

func ordinal(n int) string {
	suffix := "th"
	switch n % 10 {
	case 1:
		suffix = "st"
	case 2:
		suffix = "nd"
	case 3:
		suffix = "rd"
	}
	if t := n % 100; t >= 11 && t <= 13 {
		suffix = "th"
	}
	return fmt.Sprint(n, suffix)
}

func main() {
	for _, n := range []Roman{1, 4, 9, 14, 40, 90, 400, 1994, 2024, 3999, 0, 4000, -3} {
		fmt.Printf("%d=%v ", int(n), n)
	}
	fmt.Println()
	longest, bad := Roman(1), 0
	for n := Roman(1); n < 4000; n += 7 {
		if r, err := Parse(n.String()); r != n || err != nil {
			bad++
		}
		if len(n.String()) > len(longest.String()) {
			longest = n
		}
	}
	fmt.Println(bad, longest, int(longest))
	for _, s := range []string{"", "IIII", "IC", "MCMXCIV", "ABC", "VX", "iv", "MMMM"} {
		r, err := Parse(s)
		var pe *ParseError
		fmt.Println(int(r), err, errors.As(err, &pe))
	}
	for _, n := range []int{0, 13, 20, 42, 100, 115, 1000, 12345, -7, 1e6, 2147483647} {
		fmt.Println(n, Words(n))
	}
	for _, n := range []int{1, 2, 3, 4, 11, 12, 13, 21, 22, 101, 111, 1003} {
		fmt.Print(ordinal(n), " ")
	}
	fmt.Println()
}
