// Durations: constants, arithmetic, String, and the methods.
package main

import (
	"fmt"
	"time"
)

func main() {
	for _, d := range []time.Duration{0, 1, 999, 1000, 1500, 1e6, 1234567, 1e9, 90 * time.Second, time.Hour,
		25*time.Hour + 3*time.Minute + 4*time.Millisecond, -time.Second, -1500 * time.Microsecond, 1<<63 - 1, -1 << 63} {
		fmt.Println(d)
	}
	d := 1500 * time.Millisecond
	fmt.Println(d.Seconds(), d.Milliseconds(), d.Microseconds(), d.Nanoseconds(), d.Minutes(), d.Hours())
	fmt.Println(d/time.Second, d%time.Second, d*2, int64(d), time.Duration(2.5*float64(time.Second)))
	fmt.Printf("%v %d %s %T %q %8v|%-8v|\n", d, d, d, d, d, time.Second, time.Second)
	fmt.Println(d.Round(time.Second), d.Truncate(time.Second), (-d).Abs(), time.Duration(3))
	n := 3
	fmt.Println(time.Duration(n)*time.Minute, []time.Duration{1, 2}, map[string]time.Duration{"a": time.Minute})
	p, err := time.ParseDuration("1h15m30.918s")
	fmt.Println(p, err, p.Seconds())
	fmt.Println(min(d, time.Second), d > time.Second, time.Millisecond*10 == 10*time.Millisecond)
}
