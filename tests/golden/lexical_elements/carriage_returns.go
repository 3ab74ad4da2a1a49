// Carriage returns are white space, and are dropped from raw strings and from nowhere else.
package main

import "fmt"

/* A comment
of lines. */
func main() {
	x:=
		1
	x++
	raw := `one
twothree
`
	fmt.Printf("%q %d %q %q\n", raw, len(raw), ``, "\r") // a comment
	fmt.Println(x, len(`\r`))
}
