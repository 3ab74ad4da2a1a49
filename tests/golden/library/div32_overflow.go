// A quotient that does not fit is a panic.
package main

import (
	"fmt"
	"math/bits"
)

func main() {
	div := func(hi, lo, y uint32) {
		defer func() {
			if r := recover(); r != nil {
				fmt.Println(r)
			}
		}()
		fmt.Println(bits.Div32(hi, lo, y))
	}
	div(1, 7, 2)
	div(2, 0, 2)
	div(3, 0, 2)
	div(1, 0, 0)
}
