
// What packages math/rand and math/rand/v2 have in common; each says how a draw is made.

// ziggurat is an entry of a table of strips.
func ziggurat(table, strip int) uint32

const (
	normalBounds = iota
	normalWidths
	normalDensities
	exponentialBounds
	exponentialWidths
	exponentialDensities

	normalTail      = 3.442619855899
	exponentialTail = 7.69711747013104972
)

func zigguratFloat(table, strip int) float32 { return math.Float32frombits(ziggurat(table, strip)) }

// inStrip: a draw beyond its strip's bound is below the density nevertheless.
func (r *Rand) inStrip(table, strip int, density float64) bool {
	low := zigguratFloat(table, strip)
	return low+float32(r.Float64())*(zigguratFloat(table, strip-1)-low) < float32(density)
}

// NormFloat64 is normally distributed, with mean 0 and standard deviation 1.
func (r *Rand) NormFloat64() float64 {
	for {
		draw, strip := r.normalDraw()
		x := float64(draw) * float64(zigguratFloat(normalWidths, strip))
		size := uint32(draw)
		if draw < 0 {
			size = -size
		}
		if size < ziggurat(normalBounds, strip) {
			return x
		}
		if strip > 0 {
			if r.inStrip(normalDensities, strip, math.Exp(-.5*x*x)) {
				return x
			}
			continue
		}
		for {
			x = -math.Log(r.Float64()) * (1.0 / normalTail)
			y := -math.Log(r.Float64())
			if y+y >= x*x {
				break
			}
		}
		if draw > 0 {
			return normalTail + x
		}
		return -normalTail - x
	}
}

// ExpFloat64 is exponentially distributed, with rate 1.
func (r *Rand) ExpFloat64() float64 {
	for {
		draw, strip := r.exponentialDraw()
		x := float64(draw) * float64(zigguratFloat(exponentialWidths, strip))
		if draw < ziggurat(exponentialBounds, strip) {
			return x
		}
		if strip == 0 {
			return exponentialTail - math.Log(r.Float64())
		}
		if r.inStrip(exponentialDensities, strip, math.Exp(-x)) {
			return x
		}
	}
}

// Zipf makes numbers of Zipf's distribution, by rejection-inversion (Hörmann and Derflinger, 1996).
type Zipf struct {
	r                 *Rand
	last, v, q        float64
	oneMinusQ, invert float64
	low, spread, near float64
}

func (z *Zipf) area(x float64) float64 { return math.Exp(z.oneMinusQ*math.Log(z.v+x)) * z.invert }
func (z *Zipf) at(area float64) float64 {
	return math.Exp(z.invert*math.Log(z.oneMinusQ*area)) - z.v
}

// NewZipf makes numbers k of 0 to imax with a probability proportional to (v + k)**(-s).
func NewZipf(r *Rand, s float64, v float64, imax uint64) *Zipf {
	if s <= 1.0 || v < 1 {
		return nil
	}
	z := &Zipf{r: r, last: float64(imax), v: v, q: s}
	z.oneMinusQ = 1.0 - z.q
	z.invert = 1.0 / z.oneMinusQ
	z.low = z.area(z.last + 0.5)
	z.spread = z.area(0.5) - math.Exp(math.Log(z.v)*(-z.q)) - z.low
	z.near = 1 - z.at(z.area(1.5)-math.Exp(-z.q*math.Log(z.v+1.0)))
	return z
}

// Uint64 is the next number.
func (z *Zipf) Uint64() uint64 {
	if z == nil {
		panic("rand: nil Zipf")
	}
	for {
		area := z.low + z.r.Float64()*z.spread
		x := z.at(area)
		k := math.Floor(x + 0.5)
		if k-x <= z.near || area >= z.area(k+0.5)-math.Exp(-math.Log(k+z.v)*z.q) {
			return uint64(k)
		}
	}
}
