package main

import (
	"fmt"
	"math"
	"math/bits"
	"math/cmplx"
	"strings"
)

type Nat []uint32

func FromStr(s string) (n Nat) {
	for _, c := range s {
		n = n.mulAdd(10, uint32(c-'0'))
	}
	return
}
func (n Nat) mulAdd(m, a uint32) Nat {
	r := make(Nat, 0, len(n)+1)
	carry := uint64(a)
	for _, d := range n {
		carry += uint64(d) * uint64(m)
		r = append(r, uint32(carry))
		carry >>= 32
	}
	if carry != 0 {
		r = append(r, uint32(carry))
	}
	return r
}
func (n Nat) Mul(m Nat) Nat {
	r := make(Nat, len(n)+len(m))
	for i, a := range n {
		var c uint64
		for j, b := range m {
			t := uint64(a)*uint64(b) + uint64(r[i+j]) + c
			r[i+j] = uint32(t)
			c = t >> 32
		}
		r[i+len(m)] = uint32(c)
	}
	for len(r) > 0 && r[len(r)-1] == 0 {
		r = r[:len(r)-1]
	}
	return r
}
func (n Nat) divmod(d uint32) (Nat, uint32) {
	q := make(Nat, len(n))
	var rem uint64
	for i := len(n) - 1; i >= 0; i-- {
		rem = rem<<32 | uint64(n[i])
		q[i] = uint32(rem / uint64(d))
		rem %= uint64(d)
	}
	for len(q) > 0 && q[len(q)-1] == 0 {
		q = q[:len(q)-1]
	}
	return q, uint32(rem)
}
func (n Nat) String() string {
	if len(n) == 0 {
		return "0"
	}
	var parts []string
	for len(n) > 0 {
		var r uint32
		n, r = n.divmod(1e9)
		parts = append(parts, fmt.Sprintf("%09d", r))
	}
	var sb strings.Builder
	for i := len(parts) - 1; i >= 0; i-- {
		sb.WriteString(parts[i])
	}
	return strings.TrimLeft(sb.String(), "0")
}
func gcd(a, b uint64) uint64 {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}
func mulmod(a, b, m uint64) uint64 {
	hi, lo := bits.Mul64(a, b)
	_, r := bits.Div64(hi%m, lo, m)
	return r
}
func powmod(b, e, m uint64) uint64 {
	r := uint64(1)
	for b %= m; e > 0; e >>= 1 {
		if e&1 == 1 {
			r = mulmod(r, b, m)
		}
		b = mulmod(b, b, m)
	}
	return r
}
func prime(n uint64) bool {
	if n < 2 {
		return false
	}
	for _, p := range [...]uint64{2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37} {
		if n%p == 0 {
			return n == p
		}
	}
	d, s := n-1, bits.TrailingZeros64(n-1)
	d >>= s
next:
	for _, a := range []uint64{2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37} {
		x := powmod(a, d, n)
		if x == 1 || x == n-1 {
			continue
		}
		for range s - 1 {
			if x = mulmod(x, x, n); x == n-1 {
				continue next
			}
		}
		return false
	}
	return true
}
func rho(n uint64) uint64 {
	if n%2 == 0 {
		return 2
	}
	for c := uint64(1); ; c++ {
		f := func(x uint64) uint64 { return (mulmod(x, x, n) + c) % n }
		x, y, d := uint64(2), uint64(2), uint64(1)
		for d == 1 {
			x = f(x)
			y = f(f(y))
			d = gcd(max(x, y)-min(x, y), n)
		}
		if d != n {
			return d
		}
	}
}

type Frac struct{ n, d int64 }

func (a Frac) Add(b Frac) Frac { return Frac{a.n*b.d + b.n*a.d, a.d * b.d}.norm() }
func (a Frac) norm() Frac {
	g := int64(gcd(uint64(max(a.n, -a.n)), uint64(a.d)))
	return Frac{a.n / g, a.d / g}
}

func main() {
	f := Nat{1}
	for i := uint32(2); i <= 60; i++ {
		f = f.mulAdd(i, 0)
	}
	fmt.Println(f, len(f))
	a := FromStr("123456789012345678901234567890")
	fmt.Println(a.Mul(a), a.Mul(a).Mul(a))
	fmt.Println(prime(18446744073709551557), prime(18446744073709551556), prime(561), prime(1000000007), rho(1000000007*998244353), rho(8051))
	h := Frac{0, 1}
	for i := int64(1); i <= 20; i++ {
		h = h.Add(Frac{1, i})
	}
	fmt.Println(h)
	fmt.Println(bits.LeadingZeros8(1), bits.Len(255), bits.OnesCount(0xff0f), bits.Reverse8(3), bits.ReverseBytes32(0x01020304), bits.RotateLeft8(0x81, 1), bits.RotateLeft16(1, -1), bits.UintSize)
	s, c := bits.Add64(math.MaxUint64, 1, 1)
	d, b := bits.Sub64(0, 1, 0)
	fmt.Println(s, c, d, b)
	var i8 int8 = 127
	i8++
	var u8 uint8 = 0
	u8--
	var u32 uint32 = 1 << 31
	fmt.Println(i8, u8, u32<<1, int32(u32), int8(u8), uint16(math.MaxUint16)+uint16(i8), -i8, ^u8, i8>>1, u8>>3, 7&^5, -7/2, -7%2, 7%-3, -7>>1)
	x := 1e100
	fmt.Println(math.Sqrt(2), math.Pow(2, 0.5), math.Hypot(3, 4), math.Cbrt(27), math.Floor(-1.5), math.Ceil(-1.5), math.Round(-2.5), math.RoundToEven(2.5), math.Trunc(-1.9), math.Mod(7, -3), math.Remainder(7, 4), math.Log2(8), math.Log10(0.001), math.Log1p(1e-10), math.Exp(1), math.Expm1(1e-10), math.Sin(1), math.Cos(1), math.Tan(1), math.Asin(1), math.Atan2(-1, -1), math.Sinh(1), math.Gamma(5.5), math.Erf(0.5), math.MaxInt64, uint64(math.MaxUint64), x)
	fr, ex := math.Frexp(10)
	fmt.Println(fr, ex, math.IsNaN(math.NaN()), math.Inf(1) > x, math.Signbit(math.Copysign(0, -1)), math.Float64bits(1.5), math.Float32frombits(0x40490fdb), math.Nextafter(1, 2), math.FMA(2, 3, 4), math.Dim(3, 5), math.Max(math.NaN(), 1), math.Ldexp(0.5, 4))
	ip, fp := math.Modf(-3.25)
	fmt.Println(ip, fp)
	z := complex(3, 4)
	fmt.Println(cmplx.Abs(z), cmplx.Sqrt(-1), cmplx.Exp(1i*math.Pi), z*z, z/(1+1i), real(z), imag(z), cmplx.Phase(z), cmplx.Conj(z), cmplx.Pow(z, 2), z == 3+4i, -z, cmplx.Inf(), cmplx.Log(z))
	r, th := cmplx.Polar(1i)
	fmt.Printf("%.4f %.4f %v %.3v %T\n", r, th, complex64(z), z, real(complex64(z)))
	const big = 1 << 100
	fmt.Println(big>>98, float64(big), big/(1<<90), uint8(big>>93), 'a'*2.0, 5.0/2, 5/2, 1/3.0, 7.0/2.0 == 3.5, "s"+"t", len("héllo"), len([3]int{}))
	var fl float32 = 16777216
	fmt.Println(fl+1 == fl, float32(0.1)+float32(0.2), 0.1+0.2, float64(float32(0.1)), int(-2.7+0*x), int64(math.Float64frombits(0x43e0000000000000)) != 0)
	var zero float64
	fmt.Println(1/zero, -1/zero, zero/zero, math.Inf(1)-math.Inf(1), uint8(int(300)&0xff), int(fl)/3)
}
