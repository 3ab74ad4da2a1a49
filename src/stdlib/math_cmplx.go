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
	r := math.Exp(real(x))
	s, c := math.Sincos(imag(x))
	if imag(x) == 0 {
		return complex(r, imag(x))
	}
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
	if x == 0 {
		if y == 0 {
			return complex(1, 0)
		}
		if real(y) < 0 {
			if imag(y) == 0 {
				return complex(math.Inf(1), 0)
			}
			return Inf()
		}
		return 0
	}
	modulus := Abs(x)
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

// Sin is the sine.
func Sin(x complex128) complex128 {
	s, c := math.Sincos(real(x))
	return complex(s*math.Cosh(imag(x)), c*math.Sinh(imag(x)))
}

// Cos is the cosine.
func Cos(x complex128) complex128 {
	s, c := math.Sincos(real(x))
	return complex(c*math.Cosh(imag(x)), -s*math.Sinh(imag(x)))
}
