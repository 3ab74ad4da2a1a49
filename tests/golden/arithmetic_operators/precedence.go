// Precedence, associativity and every binary operator, on variables.
package main

import "fmt"

func main() {
	a, b, c, d := 7, 3, 2, 12
	fmt.Println(a+b*c, (a+b)*c, a-b-c, a/b/c, a%b*c, a*b%c)
	fmt.Println(a<<1+b, a<<(1+b), a&b|c, a|b&c, a^b&c, a&^b|c, d>>1*3)
	fmt.Println(-a+b, -a*b, ^a+1, -(-a), +a, ^-1, - -a)
	fmt.Println(a+b < c*d, a < b == (c > d), a&1 == 1, !(a > b) || c < d && a != b)
	fmt.Println(a*b+c/d-a%d<<2|1, d/c*c, d%5*5+d/5)
	x := a
	x += b * c
	x -= 1
	x *= x - 2
	x /= b + 1
	x %= 17
	x <<= 3
	x |= 5
	x &= 0x7f
	x ^= 0xff
	x &^= 0x0c
	x >>= 1
	fmt.Println(x)
	f, g := 7.5, 2.0
	fmt.Println(f+g*2, f/g-1, -f*g, f-g-g, f*g/4)
	f *= g + 0.5
	f -= 1
	f /= 4
	fmt.Println(f)
	u := uint16(0xabcd)
	fmt.Println(u&0xf0, u|0xf, u^u, ^u, u&^0xff, u>>4&0xf, u<<4|u>>12, -u)
	s := "a"
	s += "b" + s
	fmt.Println(s + s)
	i := 5
	p := &i
	fmt.Println(*p**p, -*p, 10 / *p, *p&1)
}
