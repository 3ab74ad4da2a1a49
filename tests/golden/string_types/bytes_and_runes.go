// A string is bytes; range decodes runes; conversions go both ways.
package main

import "fmt"

func main() {
	s := "héé, 世界\xff!"
	fmt.Println(len(s), s[1], s[len(s)-1])
	for i, r := range s {
		fmt.Printf("%d:%c(%d) ", i, r, r)
	}
	fmt.Println()
	for i := range "日本" {
		fmt.Print(i, " ")
	}
	fmt.Println()
	rs := []rune(s)
	bs := []byte(s)
	fmt.Println(len(rs), len(bs), rs[1:4], bs[:4])
	rs[0] = 'H'
	bs[0] = 'J'
	fmt.Println(string(rs[:4]), string(bs[:5]), s[:1])
	fmt.Println(string(rune(0x4e16)), string(rune(-1)) == "\uFFFD", string(rune(0xD800)) == "\uFFFD")
	fmt.Println(s[7:10], s[1:3] == "é", s[1:2] == "\xc3")
	fmt.Println("a" < "b", "a" < "ab", "Z" < "a", "" < "a", "é" > "z", "abc" >= "abd")
	t := s
	s += "x"
	fmt.Println(len(s)-len(t), t == s[:len(s)-1])
	type B []byte
	type S string
	fmt.Println(string(B("named")), S(B{'o', 'k'}), B(S("x")), []rune(S("é")))
	var empty []byte
	fmt.Println(string(empty) == "", []byte("") == nil, len([]rune("")))
	x := "immutable"
	y := []byte(x)
	y[0] = 'I'
	fmt.Println(x, string(y))
	const c = "const"
	fmt.Println(len(c), c[1], c[2:])
	sum := 0
	for i := 0; i < len(s); i++ {
		sum += int(s[i])
	}
	fmt.Println(sum)
	switch {
	case "b" > "a" && "b" < "c":
		fmt.Println("between")
	}
}
