// A float of 32 bits, a time and a complex number of a named type have Go's texts.
package main

import (
	"fmt"
	"strconv"
	"time"
)

type impedance complex128

func main() {
	for _, x := range []float64{0.1, 1.0 / 3, 16777217, 1e-46, 3.5e38} {
		fmt.Println(strconv.FormatFloat(x, 'g', -1, 32), strconv.FormatFloat(x, 'f', 3, 32), strconv.FormatFloat(x, 'e', 12, 32))
	}

	t := time.Date(2024, time.February, 29, 13, 4, 5, 60_700, time.UTC)
	fmt.Printf("%#v\n", t)
	fmt.Println(time.Time{}.GoString(), time.Date(-5, 13, 1, 0, 0, 0, 0, time.UTC).GoString())
	fmt.Println(t.In(time.FixedZone("CET", 3600)).GoString())

	panic(impedance(3 - 4i))
}
