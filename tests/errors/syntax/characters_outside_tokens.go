// A character that begins no token is passed over: the rest of the file is checked all the same.
package main

import (
	"fmt"
	"os" // ERROR "os" imported and not used
)

func missing() int {
} // ERROR missing return

func main() {
	a := $b // ERROR invalid character U+0024 '$' // ERROR undefined: b
	x := 1 // ERROR declared and not used: x
	fmt.Println(a)
	c := 2 // ERROR declared and not used: c
	c? = 3 // ERROR invalid character U+003F '?'
}
