// strings: searching, comparing and cutting.
package main

import (
	"fmt"
	"strings"
)

func main() {
	s := "go gopher, Gopher go é世"
	fmt.Println(strings.Contains(s, "gop"), strings.Contains(s, ""), strings.ContainsRune(s, '世'), strings.ContainsAny(s, "xyz,"))
	fmt.Println(strings.Index(s, "go"), strings.Index(s, "zz"), strings.LastIndex(s, "go"), strings.IndexByte(s, 'G'), strings.IndexRune(s, '世'), strings.IndexAny(s, "hp"), strings.LastIndexByte(s, 'o'))
	fmt.Println(strings.IndexFunc(s, func(r rune) bool { return r > 127 }), strings.LastIndexAny(s, "gG"))
	fmt.Println(strings.HasPrefix(s, "go "), strings.HasSuffix(s, "世"), strings.HasPrefix("", "x"))
	fmt.Println(strings.Count(s, "go"), strings.Count("aaaa", "aa"), strings.Count("é世", ""), strings.Count("", ""))
	fmt.Println(strings.EqualFold("Straße", "STRASSE"), strings.EqualFold("GoÉ", "gOé"), strings.Compare("a", "b"), strings.Compare("b", "a"), strings.Compare("x", "x"))
	before, after, ok := strings.Cut("key=value=x", "=")
	fmt.Println(before, after, ok)
	before, after, ok = strings.Cut("none", "=")
	fmt.Printf("%q %q %v\n", before, after, ok)
	rest, found := strings.CutPrefix("prefix-x", "prefix-")
	fmt.Println(rest, found)
	rest, found = strings.CutSuffix("x.go", ".rs")
	fmt.Println(rest, found)
	fmt.Printf("%q %q %q\n", strings.Split("a,b,,c", ","), strings.Split("abc", ""), strings.Split("", ","))
	fmt.Printf("%q %q %q\n", strings.SplitN("a,b,c,d", ",", 2), strings.SplitN("a,b", ",", 0), strings.SplitAfter("a,b,c", ","))
	fmt.Printf("%q %q %q\n", strings.Fields("  a  b\tc\n d "), strings.Fields("   "), strings.FieldsFunc("a1b22c", func(r rune) bool { return r >= '0' && r <= '9' }))
	fmt.Printf("%q %q\n", strings.SplitAfterN("a-b-c", "-", 2), strings.Split("xx", "x"))
}
