// Package cmplx has functions of complex numbers.
package cmplx

import "math"

// Abs is the absolute value.
func Abs(x complex128) float64 { return math.Hypot(real(x), imag(x)) }

// Phase is the angle, in [-Pi, Pi].
func Phase(x complex128) float64 { return math.Atan2(imag(x), real(x)) }

// Polar is absolute value and angle.
func Polar(x complex128) (r, θ float64) { return Abs(x), Phase(x) }

// Rect is the number with absolute value r and angle θ.
func Rect(r, θ float64) complex128 {
	s, c := math.Sincos(θ)
	return complex(r*c, r*s)
}

// Conj is the conjugate.
func Conj(x complex128) complex128 { return complex(real(x), -imag(x)) }

// Inf is an infinity.
func Inf() complex128 {
	inf := math.Inf(1)
	return complex(inf, inf)
}

// NaN is not a number.
func NaN() complex128 {
	nan := math.NaN()
	return complex(nan, nan)
}

// IsInf says whether a part is infinite.
func IsInf(x complex128) bool { return math.IsInf(real(x), 0) || math.IsInf(imag(x), 0) }

// IsNaN says whether a part is NaN and none is infinite.
func IsNaN(x complex128) bool {
	return !IsInf(x) && (math.IsNaN(real(x)) || math.IsNaN(imag(x)))
}

// Sqrt is the square root with a real part that is not negative.
func Sqrt(x complex128) complex128 {
	a, b := real(x), imag(x)
	if b == 0 {
		if a == 0 {
			return complex(0, b)
		}
		if a < 0 {
			return complex(0, math.Copysign(math.Sqrt(-a), b))
		}
		return complex(math.Sqrt(a), b)
	}
	if math.IsInf(b, 0) {
		return complex(math.Inf(1), b)
	}
	if a == 0 {
		if b < 0 {
			r := math.Sqrt(-0.5 * b)
			return complex(r, -r)
		}
		r := math.Sqrt(0.5 * b)
		return complex(r, r)
	}
	// Scaled so that the absolute value does not overflow.
	scale := 1.8014398509481984e16
	back := 7.450580596923828125e-9
	if math.Abs(a) > 4 || math.Abs(b) > 4 {
		scale = 0.25
		back = 2
	}
	a *= scale
	b *= scale
	r := math.Hypot(a, b)
	var t float64
	if a > 0 {
		t = math.Sqrt(0.5*r + 0.5*a)
		r = back * math.Abs((0.5*b)/t)
		t *= back
	} else {
		r = math.Sqrt(0.5*r - 0.5*a)
		t = back * math.Abs((0.5*b)/r)
		r *= back
	}
	if b < 0 {
		return complex(t, -r)
	}
	return complex(t, r)
}

// Exp is e**x.
func Exp(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case special(re) && im == 0 && !(re < 0):
		return x
	case math.IsInf(re, -1) && special(im):
		return complex(0, math.Copysign(0, im))
	case math.IsInf(re, 1) && special(im):
		return complex(re, math.NaN())
	}
	r := math.Exp(re)
	s, c := math.Sincos(im)
	return complex(r*c, r*s)
}

// Log is the natural logarithm.
func Log(x complex128) complex128 { return complex(math.Log(Abs(x)), Phase(x)) }

// Log10 is the decimal logarithm.
func Log10(x complex128) complex128 {
	z := Log(x)
	return complex(math.Log10E*real(z), math.Log10E*imag(z))
}

// Pow is x**y.
func Pow(x, y complex128) complex128 {
	modulus := Abs(x)
	switch {
	case x == 0 && IsNaN(y):
		return NaN()
	case x == 0 && real(y) == 0:
		return 1
	case x == 0 && real(y) < 0 && imag(y) == 0:
		return complex(math.Inf(1), 0)
	case x == 0 && real(y) < 0:
		return Inf()
	case modulus == 0:
		return 0
	}
	r := math.Pow(modulus, real(y))
	arg := Phase(x)
	θ := real(y) * arg
	if imag(y) != 0 {
		r *= math.Exp(-imag(y) * arg)
		θ += imag(y) * math.Log(modulus)
	}
	s, c := math.Sincos(θ)
	return complex(r*c, r*s)
}

// special: an infinity or NaN.
func special(x float64) bool { return math.IsInf(x, 0) || math.IsNaN(x) }

// sinhcosh are sinh and cosh, from one exponential unless that loses digits.
func sinhcosh(x float64) (sinh, cosh float64) {
	if math.Abs(x) <= 0.5 {
		return math.Sinh(x), math.Cosh(x)
	}
	e := math.Exp(x)
	inverse := 0.5 / e
	e *= 0.5
	return e - inverse, e + inverse
}

// Sin is the sine.
func Sin(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case special(re) && im == 0, special(re) && math.IsInf(im, 0):
		return complex(math.NaN(), im)
	case re == 0 && special(im):
		return x
	}
	s, c := math.Sincos(re)
	sinh, cosh := sinhcosh(im)
	return complex(s*cosh, c*sinh)
}

// Cos is the cosine.
func Cos(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case special(re) && im == 0:
		return complex(math.NaN(), -im*math.Copysign(0, re))
	case re == 0 && math.IsInf(im, 0):
		return complex(math.Inf(1), -re*math.Copysign(0, im))
	case re == 0 && math.IsNaN(im):
		return complex(im, 0)
	case special(re) && math.IsInf(im, 0):
		return complex(math.Inf(1), math.NaN())
	}
	s, c := math.Sincos(re)
	sinh, cosh := sinhcosh(im)
	return complex(c*cosh, -s*sinh)
}

// Sinh is the hyperbolic sine.
func Sinh(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case re == 0 && special(im), math.IsInf(re, 0) && special(im):
		return complex(re, math.NaN())
	case special(re) && im == 0:
		return x
	}
	s, c := math.Sincos(im)
	sinh, cosh := sinhcosh(re)
	return complex(c*sinh, s*cosh)
}

// Cosh is the hyperbolic cosine.
func Cosh(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case re == 0 && special(im):
		return complex(math.NaN(), re*math.Copysign(0, im))
	case math.IsInf(re, 0) && im == 0:
		return complex(math.Inf(1), im*math.Copysign(0, re))
	case math.IsInf(re, 0) && special(im):
		return complex(math.Inf(1), math.NaN())
	case math.IsNaN(re) && im == 0:
		return x
	}
	s, c := math.Sincos(im)
	sinh, cosh := sinhcosh(re)
	return complex(c*cosh, s*sinh)
}

// Tan is the tangent.
func Tan(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case math.IsInf(im, 0):
		sign := re
		if !special(re) {
			sign = math.Sin(2 * re)
		}
		return complex(math.Copysign(0, sign), math.Copysign(1, im))
	case re == 0 && math.IsNaN(im):
		return x
	}
	d := math.Cos(2*re) + math.Cosh(2*im)
	if math.Abs(d) < 0.25 {
		d = coshMinusCos(x)
	}
	if d == 0 {
		return Inf()
	}
	return complex(math.Sin(2*re)/d, math.Sinh(2*im)/d)
}

// Tanh is the hyperbolic tangent.
func Tanh(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case math.IsInf(re, 0):
		sign := im
		if !special(im) {
			sign = math.Sin(2 * im)
		}
		return complex(math.Copysign(1, re), math.Copysign(0, sign))
	case im == 0 && math.IsNaN(re):
		return x
	}
	d := math.Cosh(2*re) + math.Cos(2*im)
	if d == 0 {
		return Inf()
	}
	return complex(math.Sinh(2*re)/d, math.Sin(2*im)/d)
}

// Cot is the cotangent.
func Cot(x complex128) complex128 {
	re, im := real(x), imag(x)
	d := math.Cosh(2*im) - math.Cos(2*re)
	if math.Abs(d) < 0.25 {
		d = coshMinusCos(x)
	}
	if d == 0 {
		return Inf()
	}
	return complex(math.Sin(2*re)/d, -math.Sinh(2*im)/d)
}

// coshMinusCos is cosh 2y - cos 2x near a zero, by the series of the difference; x is taken modulo Pi first, so that it
// serves where cos 2x + cosh 2y is near zero, too.
func coshMinusCos(z complex128) float64 {
	x, y := nearPi(math.Abs(2*real(z))), math.Abs(2*imag(z))
	x, y = x*x, y*y
	powerX, powerY, factorial, n, sum := 1.0, 1.0, 1.0, 0.0, 0.0
	term := func(sign float64) float64 {
		n++
		factorial *= n
		n++
		factorial *= n
		powerX *= x
		powerY *= y
		t := (powerY + sign*powerX) / factorial
		sum += t
		return t
	}
	for {
		term(1)
		if t := term(-1); !(math.Abs(t/sum) > 1.0/(1<<53)) {
			return sum
		}
	}
}

// nearPi is x less its nearest multiple of Pi, which has three parts so that no digits are lost.
func nearPi(x float64) float64 {
	const (
		high   = 0x1.921fb40000000p+1
		middle = 0x1.4442d00000000p-23
		low    = 0x1.8469898cc5170p-47
	)
	if math.Abs(x) >= 1<<30 {
		return math.Atan(math.Tan(x))
	}
	n := float64(int64(x/math.Pi + 0.5))
	return ((x - n*high) - n*middle) - n*low
}

// Asin is the arc sine.
func Asin(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case im == 0 && math.Abs(re) <= 1:
		return complex(math.Asin(re), im)
	case re == 0 && math.Abs(im) <= 1:
		return complex(re, math.Asinh(im))
	case math.IsNaN(im) && re == 0:
		return x
	case math.IsNaN(im) && math.IsInf(re, 0):
		return complex(im, re)
	case math.IsNaN(im):
		return NaN()
	case math.IsInf(im, 0) && math.IsNaN(re):
		return x
	case math.IsInf(im, 0) && math.IsInf(re, 0):
		return complex(math.Copysign(math.Pi/4, re), im)
	case math.IsInf(im, 0):
		return complex(math.Copysign(0, re), im)
	case math.IsInf(re, 0):
		return complex(math.Copysign(math.Pi/2, re), math.Copysign(re, im))
	}
	square := x * x
	w := Log(complex(-im, re) + Sqrt(complex(1-real(square), -imag(square))))
	return complex(imag(w), -real(w))
}

// Acos is the arc cosine.
func Acos(x complex128) complex128 {
	w := Asin(x)
	return complex(math.Pi/2-real(w), -imag(w))
}

// Asinh is the inverse hyperbolic sine.
func Asinh(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case im == 0 && math.Abs(re) <= 1:
		return complex(math.Asinh(re), im)
	case re == 0 && math.Abs(im) <= 1:
		return complex(re, math.Asin(im))
	case math.IsInf(re, 0) && math.IsInf(im, 0):
		return complex(re, math.Copysign(math.Pi/4, im))
	case math.IsInf(re, 0) && math.IsNaN(im):
		return x
	case math.IsInf(re, 0):
		return complex(re, math.Copysign(0, im))
	case math.IsNaN(re) && im == 0:
		return x
	case math.IsNaN(re) && math.IsInf(im, 0):
		return complex(im, re)
	case math.IsNaN(re):
		return NaN()
	case math.IsInf(im, 0):
		return complex(math.Copysign(im, re), math.Copysign(math.Pi/2, im))
	}
	square := x * x
	return Log(x + Sqrt(complex(1+real(square), imag(square))))
}

// Acosh is the inverse hyperbolic cosine.
func Acosh(x complex128) complex128 {
	if x == 0 {
		return complex(0, math.Copysign(math.Pi/2, imag(x)))
	}
	w := Acos(x)
	if imag(w) <= 0 {
		return complex(-imag(w), real(w))
	}
	return complex(imag(w), -real(w))
}

// Atan is the arc tangent.
func Atan(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case im == 0:
		return complex(math.Atan(re), im)
	case re == 0 && math.Abs(im) <= 1:
		return complex(re, math.Atanh(im))
	case math.IsInf(im, 0) && math.IsNaN(re):
		return complex(re, math.Copysign(0, im))
	case math.IsInf(im, 0) || math.IsInf(re, 0):
		return complex(math.Copysign(math.Pi/2, re), math.Copysign(0, im))
	case math.IsNaN(re) || math.IsNaN(im):
		return NaN()
	}
	square := re * re
	a := 1 - square - im*im
	below, above := im-1, im+1
	b := square + below*below
	if a == 0 || b == 0 {
		return NaN()
	}
	return complex(nearPi(0.5*math.Atan2(2*re, a)), 0.25*math.Log((square+above*above)/b))
}

// Atanh is the inverse hyperbolic tangent.
func Atanh(x complex128) complex128 {
	w := Atan(complex(-imag(x), real(x)))
	return complex(imag(w), -real(w))
}
