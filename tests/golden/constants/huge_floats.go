// Spec: Constants (floats with exponents of 32 bits are exact to 512 bits)
package main

import "fmt"

const (
	huge = 1e646456992
	tiny = 1e-646456993
	none = tiny * tiny
)

func main() {
	fmt.Println(huge/1e646456991, tiny*1e646456992, 1e-5000*1e5000 == 1)
	fmt.Println(huge > 1e646456991, huge-1 == huge, none == 0, tiny > 0, -huge < tiny, -tiny < none)
	fmt.Println(int(huge/1e646456991), int(7e4999/1e4999), 3*(1/1e-5000)/1e5000)
	fmt.Println(real(1e5000i*1e-5000i), imag(1e5000i/2e4999))
	const p = 0x1p2147483646
	fmt.Println(p/0x1p2147483640, 0x1p-2147483648*p*8, float32(0x1.8p-10000*0x1p10001))
	const third = huge / 3
	fmt.Println(third*3 == huge, third*3/huge, third/huge*3 == 1)
	switch {
	case huge+huge/1e200 == huge:
		fmt.Println("lost")
	case huge+huge/1e150 > huge:
		fmt.Println("kept")
	}
}
