// Infinities, NaN and the negative zero, in arithmetic and comparisons.
package main

import (
	"fmt"
	"math"
)

func main() {
	zero := 0.0
	inf := 1 / zero
	nan := zero / zero
	negz := -zero
	fmt.Println(inf, -inf, nan, negz, 1/negz, math.Copysign(0, -1), 1/math.Copysign(0, -1))
	fmt.Println(nan == nan, nan != nan, nan < 1, nan > 1, nan <= nan, inf == inf, inf > math.MaxFloat64)
	fmt.Println(inf-inf, inf*zero, inf+1, -inf < inf)
	fmt.Println(negz == zero, math.Signbit(negz), math.Signbit(math.Copysign(zero, -1)))
	m := map[float64]int{}
	m[nan] = 1
	m[nan] = 2
	m[0.0] = 3
	m[math.Copysign(0, -1)] = 4
	_, ok := m[nan]
	fmt.Println(len(m), ok, m[0])
	clear(m)
	fmt.Println(len(m))
	big := math.MaxFloat64
	fmt.Println(big*2, math.SmallestNonzeroFloat64/2, math.MaxFloat32)
	fmt.Println(min(1, nan), max(nan, 2), min(zero, math.Copysign(0, -1)), max(math.Copysign(0, -1), zero))
	fmt.Println(!(nan < 1), !(nan >= 1))
	if nan < 1 || nan >= 1 {
		fmt.Println("unreachable")
	} else {
		fmt.Println("neither")
	}
}
