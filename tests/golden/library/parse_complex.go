package main

import (
	"fmt"
	"strconv"
)

func main() {
	for _, s := range []string{
		"1", "1i", "i", "1+2i", "(1+2i)", "-1.5e3-2.5e-3i", "+1+i", "1++2i", "NaN+Infi", "Inf-NaNi", "(3)", "()", "", "1+2", "1+2i ", "0x1p-2+0x1p2i",
		"1e400", "1e400+1i", "1-1e400i", "1_000", "0x_1p0", "(1", "1)", "3.5i", "-i", "1+-2i", "inf", "+Infi", "nan", "1.0000000000001+2i", "1i+2",
	} {
		c, err := strconv.ParseComplex(s, 128)
		d, err2 := strconv.ParseComplex(s, 64)
		fmt.Println(s, c, err, d, err2)
	}
}
