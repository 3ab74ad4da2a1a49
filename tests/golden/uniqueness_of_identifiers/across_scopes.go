// Identifiers are different if they are spelled differently, or are not exported and stand in different packages.
package main

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
)

// Fields and methods of one name in different types, and a function and a variable of other scopes.
type A struct{ name string }
type B struct{ name func() string }

func (a A) Len() int     { return len(a.name) }
func (b B) Len() int     { return len(b.name()) }
func (A) String() string { return "A" }
func (B) string() string { return "B" }

// The methods of the library that are not exported are not ours.
type reader struct{ *strings.Reader }

func (reader) prevRune() int { return 42 }

type hidden interface{ prevRune() int }

// Case matters, in fields too.
type mixed struct{ Name, name, NAME string }

func main() {
	fmt.Println(A{"xy"}.Len(), B{func() string { return "xyz" }}.Len(), A{}, B{}.string())
	var r any = reader{strings.NewReader("text")}
	h, ok := r.(hidden)
	fmt.Println(h.prevRune(), ok, r.(interface{ Len() int }).Len())
	m := mixed{"exported", "not exported", "exported too"}
	fmt.Println(m.Name, m.name, m.NAME)
	// An unexported field of another package's type is not shown by ours of the same name.
	type named struct {
		bytes.Buffer
		buf string
	}
	n := named{buf: "own"}
	n.WriteString("theirs")
	fmt.Println(n.buf, n.String(), errors.New("x") != errors.New("x"))
}
