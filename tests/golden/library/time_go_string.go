// A time as Go source text.
package main

import (
	"fmt"
	"time"
)

func main() {
	t := time.Date(2023, time.December, 31, 23, 59, 58, 123456789, time.UTC)
	fmt.Println(t.GoString())
	fmt.Printf("%#v\n", t.In(time.FixedZone("XYZ", -5*3600)))
	fmt.Printf("%#v\n", time.Time{})
}
