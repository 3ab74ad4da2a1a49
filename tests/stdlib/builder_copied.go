// A strings.Builder that was written to may not be copied and written to again.
package main

import (
	"fmt"
	"strings"
)

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

func main() {
	var b strings.Builder
	b.WriteString("x")
	try("write", func() { c := b; c.WriteByte('y') })
	try("grow", func() { c := b; c.Grow(1) })
	try("fmt", func() { c := b; fmt.Fprint(&c, 1) })
	try("read", func() { c := b; fmt.Println(c.String(), c.Len()) })
	try("reset", func() { c := b; c.Reset(); c.WriteRune('z'); fmt.Println(c.String()) })
	var empty strings.Builder
	try("empty", func() { c := empty; c.Write([]byte("w")); fmt.Println(c.String()) })
	words := []strings.Builder{{}}
	words[0].WriteString("a")
	try("moved", func() { words = append(words, b); words[0].WriteString("b") })
}
