// mandelbrot: float64 arithmetic on locals in a tight loop with an early exit.
package main

import "fmt"

const Size = 1500
const MaxIter = 50

func main() {
	inside, sum := 0, 0
	for py := 0; py < Size; py++ {
		ci := 2.0*float64(py)/float64(Size) - 1.0
		for px := 0; px < Size; px++ {
			cr := 2.0*float64(px)/float64(Size) - 1.5
			zr, zi := 0.0, 0.0
			n := 0
			for n < MaxIter {
				r2 := zr * zr
				i2 := zi * zi
				if r2+i2 > 4.0 {
					break
				}
				zi = 2.0*zr*zi + ci
				zr = r2 - i2 + cr
				n++
			}
			sum += n
			if n == MaxIter {
				inside++
			}
		}
	}
	fmt.Println("mandelbrot", Size, inside, sum)
}
