// strings: joining, replacing, trimming, mapping, cases, Builder, Reader and Replacer.
package main

import (
	"fmt"
	"strings"
)

func main() {
	fmt.Println(strings.Join([]string{"a", "b", "c"}, "-"), strings.Join(nil, "x") == "", strings.Join([]string{"one"}, "-"))
	fmt.Println(strings.Repeat("ab", 3), strings.Repeat("x", 0) == "", strings.Replace("aaaa", "a", "b", 2), strings.ReplaceAll("banana", "an", "<>"), strings.Replace("ab", "", "-", -1))
	fmt.Println(strings.ToUpper("héllo ß"), strings.ToLower("HÉLLO Σ"), strings.Title("hello world"), strings.ToTitle("abc"))
	fmt.Printf("%q %q %q %q\n", strings.TrimSpace(" \t\n x y \r\n"), strings.Trim("xxhixx", "x"), strings.TrimLeft("xyabc", "yx"), strings.TrimRight("abc123", "0123456789"))
	fmt.Printf("%q %q %q\n", strings.TrimPrefix("prefix", "pre"), strings.TrimSuffix("a.go", ".go"), strings.TrimFunc("123abc456", func(r rune) bool { return r < 'a' }))
	rot := func(r rune) rune {
		switch {
		case r >= 'a' && r <= 'z':
			return 'a' + (r-'a'+13)%26
		case r == ' ':
			return -1
		}
		return r
	}
	fmt.Println(strings.Map(rot, "hello world É"))
	var b strings.Builder
	for i := range 3 {
		fmt.Fprintf(&b, "%d,", i)
		b.WriteByte('x')
		b.WriteRune('世')
		b.WriteString("s")
	}
	b.Write([]byte("end"))
	fmt.Println(b.String(), b.Len())
	b.Reset()
	b.Grow(10)
	fmt.Println(b.String() == "", b.Len())
	r := strings.NewReplacer("<", "&lt;", ">", "&gt;", "a", "A")
	fmt.Println(r.Replace("<a>b</a>"))
	rd := strings.NewReader("abc")
	c, err := rd.ReadByte()
	fmt.Println(c, err, rd.Len())
	fmt.Println(strings.ContainsFunc("abc", func(r rune) bool { return r == 'b' }), strings.Clone("x"), strings.ToValidUTF8("a\xffb", "?"))
	defer func() { fmt.Println(recover()) }()
	strings.Repeat("x", -1)
}
