// Tables that a program makes itself.
package main

import (
	"fmt"
	"unicode"
)

var odd = &unicode.RangeTable{
	R16: []unicode.Range16{{0x1, 0x9, 2}, {0x20, 0x20, 1}, {0x41, 0x5a, 1}, {0x100, 0xfffc, 4}},
	R32: []unicode.Range32{{0x10001, 0x10009, 4}, {0x10ffff, 0x10ffff, 1}},
}

var wide = &unicode.RangeTable{R32: []unicode.Range32{{0x10000, 0x1000f, 1}, {0x20000, 0x20010, 16}}}

func main() {
	for _, table := range []*unicode.RangeTable{odd, wide, {}} {
		n, sum := 0, rune(0)
		for r := rune(-2); r <= unicode.MaxRune+2; r++ {
			if unicode.Is(table, r) {
				n++
				sum += r
			}
		}
		fmt.Println(n, sum, unicode.Is(table, 'A'), unicode.Is(table, -1), unicode.In(5, odd, table))
	}
}
