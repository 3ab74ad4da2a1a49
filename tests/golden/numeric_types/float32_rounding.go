// float32 arithmetic is rounded to 24 bits after each operation.
package main

import "fmt"

func main() {
	var a float32 = 16777216
	fmt.Println(a+1 == a, a+2)
	var b float32 = 0.1
	var sum float32
	for i := 0; i < 10; i++ {
		sum += b
	}
	fmt.Println(sum, sum == 1, float64(sum))
	c := float32(1) / 3
	fmt.Println(c, float64(c), c*3 == 1)
	var big float32 = 3e38
	fmt.Println(big*10, -big*10, big*10-big*10)
	fmt.Println(float32(1e-45), float32(1e-46), float32(0.1)+float32(0.2))
	d := 1e39
	fmt.Println(float32(d), float32(-d))
	var e float64 = 0.1
	fmt.Println(e+0.2, float32(e)+0.2, e*3)
	x := float32(123456.789)
	x += 0.001
	x *= 1.1
	fmt.Println(x, float64(x))
	fmt.Printf("%v %g %.10f %e\n", x, x, x, x)
	type F float32
	var f F = 1.1
	f *= f
	fmt.Println(f, float64(f))
	s := []float32{1.1, 2.2, 3.3}
	t := float32(0)
	for _, v := range s {
		t += v * v
	}
	fmt.Println(t)
}
