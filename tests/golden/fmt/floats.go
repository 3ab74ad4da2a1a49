// Every float verb with flags, widths and precisions, on ordinary and special values.
package main

import (
	"fmt"
	"math"
)

type F float32

func main() {
	vals := []float64{0, 1, -1.5, 3.14159265358979, 1e6, 1e20, 1e21, 123456789, 1e-4, 1e-5, 1e-7, 2.5e-10, 100000, math.MaxFloat64, math.Inf(1), math.Inf(-1), math.NaN(), math.Copysign(0, -1)}
	for _, f := range []string{"%v", "%g", "%G", "%e", "%E", "%f", "%F", "%.2f", "%8.2f|", "%-8.2f|", "%08.2f", "%+.1f", "% .3f", "%.0f", "%#.0f",
		"%.3g", "%10.3e|", "%+v", "%#v", "%6v|", "%.3v", "%#g", "%x", "%X", "%.2x", "%b", "%+e", "% g", "%+08.1f", "%-+9.1e|", "%3.0f|", "%.10g"} {
		fmt.Print(f, ":")
		for _, v := range vals {
			fmt.Printf(" "+f, v)
		}
		fmt.Println()
	}
	fmt.Println(vals)
	fmt.Println(float32(0.1), float32(1e21), float32(16777216), float32(3.4e38), float32(1e-45), F(2.5))
	fmt.Printf("%v %g %.3f %e %T %#v\n", F(0.1), F(0.1), F(0.1), F(0.1), F(0), F(0.1))
	fmt.Printf("%v %.2f %+.1e %8.3f| %g\n", 1+2i, 3.456-1i, 1e10i, 1+1i, complex64(0.1+0.2i))
	fmt.Printf("%#v %T %x\n", 1-1i, complex64(1), 1+2i)
	fmt.Printf("%6.2f|%-8.3f|%08.3f|%+.2f|%x\n", 3.14159, 2.5, -3.25, 1.0, 1.0)
	fmt.Printf("%.1f %.1f %.1f %.1f %.0f %.0f %.0f\n", 0.05, 0.15, 0.25, 0.35, 0.5, 1.5, 2.5)
	fmt.Printf("%.20f %.30g\n", 0.1, 0.1)
	fmt.Printf("%*.*f|%-*d|\n", 8, 2, 3.14159, 5, 42)
	fmt.Println(1e100, 5e-324, 1.0, 100.0, 1e5, 123456.0, 1234567.0, 12345678901234567890.0)
}
