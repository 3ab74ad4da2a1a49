// Package rand makes pseudo-random numbers.
package rand

import (
	"math"
	"sync"
)

// randomBits are unpredictable.
func randomBits() uint64

// seeded is the state of the generator after seeding.
func seeded(seed int64) []int64

// Source makes 63 random bits at a time.
type Source interface {
	Int63() int64
	Seed(seed int64)
}

// Source64 also makes 64 random bits at a time.
type Source64 interface {
	Source
	Uint64() uint64
}

const (
	length = 607
	lag    = 273
)

// rngSource is an additive lagged Fibonacci generator.
type rngSource struct {
	tap, feed int
	vec       []int64
}

func (s *rngSource) Seed(seed int64) {
	s.tap = 0
	s.feed = length - lag
	s.vec = seeded(seed)
}

func (s *rngSource) Int63() int64 { return int64(s.Uint64() & (1<<63 - 1)) }

func (s *rngSource) Uint64() uint64 {
	s.tap--
	if s.tap < 0 {
		s.tap += length
	}
	s.feed--
	if s.feed < 0 {
		s.feed += length
	}
	x := s.vec[s.feed] + s.vec[s.tap]
	s.vec[s.feed] = x
	return uint64(x)
}

// NewSource is a source with a seed.
func NewSource(seed int64) Source {
	s := &rngSource{}
	s.Seed(seed)
	return s
}

type systemSource struct{}

func (systemSource) Int63() int64   { return int64(randomBits() & (1<<63 - 1)) }
func (systemSource) Uint64() uint64 { return randomBits() }
func (systemSource) Seed(int64)     {}

var global = New(systemSource{})

// Rand makes random numbers of a source.
type Rand struct {
	src     Source
	s64     Source64
	readVal int64
	readPos int8
}

// New makes random numbers of src.
func New(src Source) *Rand {
	s64, _ := src.(Source64)
	return &Rand{src: src, s64: s64}
}

func (r *Rand) Seed(seed int64) {
	r.src.Seed(seed)
	r.readPos = 0
}

func (r *Rand) Int63() int64   { return r.src.Int63() }
func (r *Rand) Uint32() uint32 { return uint32(r.Int63() >> 31) }
func (r *Rand) Int31() int32   { return int32(r.Int63() >> 32) }
func (r *Rand) Int() int       { return int(uint(r.Int63())) }

func (r *Rand) Uint64() uint64 {
	if r.s64 != nil {
		return r.s64.Uint64()
	}
	return uint64(r.Int63())>>31 | uint64(r.Int63())<<32
}

func (r *Rand) Int63n(n int64) int64 {
	if n <= 0 {
		panic("invalid argument to Int63n")
	}
	if n&(n-1) == 0 {
		return r.Int63() & (n - 1)
	}
	max := int64((1 << 63) - 1 - (1<<63)%uint64(n))
	v := r.Int63()
	for v > max {
		v = r.Int63()
	}
	return v % n
}

func (r *Rand) Int31n(n int32) int32 {
	if n <= 0 {
		panic("invalid argument to Int31n")
	}
	if n&(n-1) == 0 {
		return r.Int31() & (n - 1)
	}
	max := int32((1 << 31) - 1 - (1<<31)%uint32(n))
	v := r.Int31()
	for v > max {
		v = r.Int31()
	}
	return v % n
}

func (r *Rand) int31n(n int32) int32 {
	v := r.Uint32()
	prod := uint64(v) * uint64(n)
	low := uint32(prod)
	if low < uint32(n) {
		thresh := uint32(-n) % uint32(n)
		for low < thresh {
			v = r.Uint32()
			prod = uint64(v) * uint64(n)
			low = uint32(prod)
		}
	}
	return int32(prod >> 32)
}

func (r *Rand) Intn(n int) int {
	if n <= 0 {
		panic("invalid argument to Intn")
	}
	if n <= 1<<31-1 {
		return int(r.Int31n(int32(n)))
	}
	return int(r.Int63n(int64(n)))
}

func (r *Rand) Float64() float64 {
	for {
		if f := float64(r.Int63()) / (1 << 63); f != 1 {
			return f
		}
	}
}

func (r *Rand) Float32() float32 {
	for {
		if f := float32(r.Float64()); f != 1 {
			return f
		}
	}
}

func (r *Rand) Perm(n int) []int {
	m := make([]int, n)
	for i := 0; i < n; i++ {
		j := r.Intn(i + 1)
		m[i] = m[j]
		m[j] = i
	}
	return m
}

func (r *Rand) Shuffle(n int, swap func(i, j int)) {
	if n < 0 {
		panic("invalid argument to Shuffle")
	}
	i := n - 1
	for ; i > 1<<31-1-1; i-- {
		swap(i, int(r.Int63n(int64(i+1))))
	}
	for ; i > 0; i-- {
		swap(i, int(r.int31n(int32(i+1))))
	}
}

func (r *Rand) Read(p []byte) (n int, err error) {
	for n = 0; n < len(p); n++ {
		if r.readPos == 0 {
			r.readVal = r.Int63()
			r.readPos = 7
		}
		p[n] = byte(r.readVal)
		r.readVal >>= 8
		r.readPos--
	}
	return n, nil
}

// seedWorks: the program is of a module before Go 1.24, or says randseednop=0.
func seedWorks() bool

// lockedSource is a source for several goroutines.
type lockedSource struct {
	mu  sync.Mutex
	src rngSource
}

func (s *lockedSource) Int63() int64 { return int64(s.Uint64() & (1<<63 - 1)) }

func (s *lockedSource) Uint64() uint64 {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.src.Uint64()
}

func (s *lockedSource) Seed(seed int64) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.src.Seed(seed)
}

// Seed does nothing in programs of Go 1.24 and later: what the package's functions give is unpredictable.
func Seed(seed int64) {
	if seedWorks() {
		source := &lockedSource{}
		source.Seed(seed)
		global = New(source)
	}
}

func Int63() int64                       { return global.Int63() }
func Uint32() uint32                     { return global.Uint32() }
func Uint64() uint64                     { return global.Uint64() }
func Int31() int32                       { return global.Int31() }
func Int() int                           { return global.Int() }
func Int63n(n int64) int64               { return global.Int63n(n) }
func Int31n(n int32) int32               { return global.Int31n(n) }
func Intn(n int) int                     { return global.Intn(n) }
func Float64() float64                   { return global.Float64() }
func Float32() float32                   { return global.Float32() }
func Perm(n int) []int                   { return global.Perm(n) }
func Shuffle(n int, swap func(i, j int)) { global.Shuffle(n, swap) }
func Read(p []byte) (n int, err error)   { return global.Read(p) }
func NormFloat64() float64               { return global.NormFloat64() }
func ExpFloat64() float64                { return global.ExpFloat64() }

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
		draw := int32(r.Uint32())
		strip := int(draw & 0x7F)
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
		draw := r.Uint32()
		strip := int(draw & 0xFF)
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
