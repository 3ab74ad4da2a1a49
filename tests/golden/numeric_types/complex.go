// Complex numbers: arithmetic, parts, comparison, both widths.
package main

import "fmt"

type C complex64

func conj(z complex128) complex128 { return complex(real(z), -imag(z)) }

func main() {
	a := 1 + 2i
	b := complex(3, -4)
	fmt.Println(a+b, a-b, a*b, a/b, -a)
	fmt.Println(real(a), imag(b), a == b, a != b, a == 1+2i)
	fmt.Printf("%v %.1f %T %T\n", a, b, a, real(a))
	var c complex64 = complex64(a)
	fmt.Printf("%v %T %T %v\n", c*c, c, imag(c), complex128(c))
	c /= 2
	a *= conj(a)
	fmt.Println(c, a)
	var z complex128
	fmt.Println(z, z == 0, 1i*1i == -1)
	z += 2
	z -= 1i
	fmt.Println(z)
	arr := []complex128{1, 2i, 3 + 3i}
	var sum complex128
	for i, v := range arr {
		sum += v * complex(float64(i), 0)
	}
	fmt.Println(sum, arr)
	m := map[complex128]string{1i: "i", 1: "one"}
	fmt.Println(m[1i], m[1], m[2])
	fmt.Println(C(1+1i)*C(2i), real(C(5)))
	zero := complex(0, 0)
	fmt.Println(a/zero, zero/zero)
	p := &z
	*p = *p * 2
	fmt.Println(z, [2]complex64{1, 2i}, struct{ z complex128 }{3i})
	var i interface{} = 2i
	fmt.Println(i == interface{}(2i), i.(complex128)*2)
}
