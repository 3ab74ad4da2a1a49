// Package rand makes pseudo-random numbers.
package rand

import (
	"errors"
	"math"
	"math/bits"
)

// randomBits are unpredictable.
func randomBits() uint64

// Source makes 64 random bits at a time.
type Source interface {
	Uint64() uint64
}

type systemSource struct{}

func (systemSource) Uint64() uint64 { return randomBits() }

var global = New(systemSource{})

// PCG is a permuted congruential generator with 128 bits of state.
type PCG struct{ hi, lo uint64 }

// NewPCG is a PCG with two seeds.
func NewPCG(seed1, seed2 uint64) *PCG { return &PCG{seed1, seed2} }

// Seed starts the generator anew.
func (p *PCG) Seed(seed1, seed2 uint64) { p.hi, p.lo = seed1, seed2 }

// AppendBinary is MarshalBinary to the end of b.
func (p *PCG) AppendBinary(b []byte) ([]byte, error) {
	b = append(b, "pcg:"...)
	for _, half := range [...]uint64{p.hi, p.lo} {
		for shift := 56; shift >= 0; shift -= 8 {
			b = append(b, byte(half>>shift))
		}
	}
	return b, nil
}

// MarshalBinary is the state in bytes.
func (p *PCG) MarshalBinary() ([]byte, error) { return p.AppendBinary(nil) }

// UnmarshalBinary takes up a state that MarshalBinary told.
func (p *PCG) UnmarshalBinary(data []byte) error {
	if len(data) != 20 || string(data[:4]) != "pcg:" {
		return errors.New("invalid PCG encoding")
	}
	p.hi, p.lo = 0, 0
	for i := range 8 {
		p.hi = p.hi<<8 | uint64(data[4+i])
		p.lo = p.lo<<8 | uint64(data[12+i])
	}
	return nil
}

func (p *PCG) Uint64() uint64 {
	const (
		mulHi, mulLo = 2549297995355413924, 4865540595714422341
		incHi, incLo = 6364136223846793005, 1442695040888963407
	)
	hi, lo := bits.Mul64(p.lo, mulLo)
	hi += p.hi*mulLo + p.lo*mulHi
	lo, carry := bits.Add64(lo, incLo, 0)
	hi, _ = bits.Add64(hi, incHi, carry)
	p.hi, p.lo = hi, lo
	// Double xorshift and multiply.
	const cheap = 0xda942042e4dd58b5
	hi ^= hi >> 32
	hi *= cheap
	hi ^= hi >> 48
	return hi * (lo | 1)
}

// Rand makes random numbers of a source.
type Rand struct{ src Source }

// New makes random numbers of src.
func New(src Source) *Rand { return &Rand{src} }

func (r *Rand) Int64() int64   { return int64(r.src.Uint64() &^ (1 << 63)) }
func (r *Rand) Uint32() uint32 { return uint32(r.src.Uint64() >> 32) }
func (r *Rand) Uint64() uint64 { return r.src.Uint64() }
func (r *Rand) Int32() int32   { return int32(r.src.Uint64() >> 33) }
func (r *Rand) Int() int       { return int(uint(r.src.Uint64()) << 1 >> 1) }
func (r *Rand) Uint() uint     { return uint(r.src.Uint64()) }

func (r *Rand) Int64N(n int64) int64 {
	if n <= 0 {
		panic("invalid argument to Int64N")
	}
	return int64(r.uint64n(uint64(n)))
}

func (r *Rand) Uint64N(n uint64) uint64 {
	if n == 0 {
		panic("invalid argument to Uint64N")
	}
	return r.uint64n(n)
}

func (r *Rand) uint64n(n uint64) uint64 {
	if n&(n-1) == 0 {
		return r.Uint64() & (n - 1)
	}
	hi, lo := bits.Mul64(r.Uint64(), n)
	if lo < n {
		least := -n % n
		for lo < least {
			hi, lo = bits.Mul64(r.Uint64(), n)
		}
	}
	return hi
}

func (r *Rand) Int32N(n int32) int32 {
	if n <= 0 {
		panic("invalid argument to Int32N")
	}
	return int32(r.uint64n(uint64(n)))
}

func (r *Rand) Uint32N(n uint32) uint32 {
	if n == 0 {
		panic("invalid argument to Uint32N")
	}
	return uint32(r.uint64n(uint64(n)))
}

func (r *Rand) IntN(n int) int {
	if n <= 0 {
		panic("invalid argument to IntN")
	}
	return int(r.uint64n(uint64(n)))
}

func (r *Rand) UintN(n uint) uint {
	if n == 0 {
		panic("invalid argument to UintN")
	}
	return uint(r.uint64n(uint64(n)))
}

func (r *Rand) Float64() float64 { return float64(r.Uint64()<<11>>11) / (1 << 53) }
func (r *Rand) Float32() float32 { return float32(r.Uint32()<<8>>8) / (1 << 24) }

func (r *Rand) Perm(n int) []int {
	p := make([]int, n)
	for i := range p {
		p[i] = i
	}
	r.Shuffle(len(p), func(i, j int) { p[i], p[j] = p[j], p[i] })
	return p
}

func (r *Rand) Shuffle(n int, swap func(i, j int)) {
	if n < 0 {
		panic("invalid argument to Shuffle")
	}
	for i := n - 1; i > 0; i-- {
		swap(i, int(r.uint64n(uint64(i+1))))
	}
}

func Int64() int64                       { return global.Int64() }
func Uint32() uint32                     { return global.Uint32() }
func Uint64() uint64                     { return global.Uint64() }
func Int32() int32                       { return global.Int32() }
func Int() int                           { return global.Int() }
func Uint() uint                         { return global.Uint() }
func Int64N(n int64) int64               { return global.Int64N(n) }
func Uint64N(n uint64) uint64            { return global.Uint64N(n) }
func Int32N(n int32) int32               { return global.Int32N(n) }
func Uint32N(n uint32) uint32            { return global.Uint32N(n) }
func IntN(n int) int                     { return global.IntN(n) }
func UintN(n uint) uint                  { return global.UintN(n) }
func Float64() float64                   { return global.Float64() }
func Float32() float32                   { return global.Float32() }
func Perm(n int) []int                   { return global.Perm(n) }
func Shuffle(n int, swap func(i, j int)) { global.Shuffle(n, swap) }
func NormFloat64() float64               { return global.NormFloat64() }
func ExpFloat64() float64                { return global.ExpFloat64() }

type integer interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr
}

// N is a number of [0, n) of any integer type.
func N[Int integer](n Int) Int {
	if n <= 0 {
		panic("invalid argument to N")
	}
	return Int(global.uint64n(uint64(n)))
}

// N is a number of [0, n) of any integer type.
func (r *Rand) N[Int integer](n Int) Int {
	if n <= 0 {
		panic("invalid argument to N")
	}
	return Int(r.uint64n(uint64(n)))
}

func (r *Rand) normalDraw() (draw int32, strip int) {
	u := r.Uint64()
	return int32(u), int(u >> 32 & 0x7F)
}

func (r *Rand) exponentialDraw() (draw uint32, strip int) {
	u := r.Uint64()
	return uint32(u), int(uint8(u >> 32))
}

// ChaCha8 is a generator of which nobody can tell the next number: https://c2sp.org/chacha8rand.
type ChaCha8 struct {
	seed    [8]uint32
	out     [64]uint32
	next    int // of out, in pairs
	counter uint32
	rest    []byte
}

// NewChaCha8 is a ChaCha8 with a seed.
func NewChaCha8(seed [32]byte) *ChaCha8 {
	c := &ChaCha8{}
	c.Seed(seed)
	return c
}

// Seed starts the generator anew.
func (c *ChaCha8) Seed(seed [32]byte) {
	for i := range c.seed {
		s := seed[4*i:]
		c.seed[i] = uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
	}
	c.next, c.counter, c.rest = 0, 0, nil
	c.out = c.blocks()
}

// blocks are four blocks of the cipher, interlaced.
func (c *ChaCha8) blocks() (out [64]uint32) {
	for lane := range uint32(4) {
		b := [16]uint32{0x61707865, 0x3320646e, 0x79622d32, 0x6b206574, 12: c.counter + lane}
		copy(b[4:], c.seed[:])
		for range 4 {
			for i := range 4 {
				quarter(&b[i], &b[4+i], &b[8+i], &b[12+i])
			}
			for i := range 4 {
				quarter(&b[i], &b[4+(i+1)%4], &b[8+(i+2)%4], &b[12+(i+3)%4])
			}
		}
		for i, word := range b {
			if 4 <= i && i < 12 {
				word += c.seed[i-4]
			}
			out[4*uint32(i)+lane] = word
		}
	}
	return out
}

func quarter(a, b, c, d *uint32) {
	*a += *b
	*d = bits.RotateLeft32(*d^*a, 16)
	*c += *d
	*b = bits.RotateLeft32(*b^*c, 12)
	*a += *b
	*d = bits.RotateLeft32(*d^*a, 8)
	*c += *d
	*b = bits.RotateLeft32(*b^*c, 7)
}

func (c *ChaCha8) Uint64() uint64 {
	const (
		perRefill = 4
		refills   = 16
	)
	// The last words before the counter starts again are the next seed.
	if c.counter == refills-perRefill && c.next == len(c.out)/2-len(c.seed)/2 {
		copy(c.seed[:], c.out[len(c.out)-len(c.seed):])
		c.counter, c.next = 0, 0
		c.out = c.blocks()
	} else if c.next == len(c.out)/2 {
		c.counter += perRefill
		c.next = 0
		c.out = c.blocks()
	}
	x := uint64(c.out[2*c.next]) | uint64(c.out[2*c.next+1])<<32
	c.next++
	return x
}

// Read fills p.
func (c *ChaCha8) Read(p []byte) (n int, err error) {
	for n < len(p) {
		if len(c.rest) == 0 {
			x := c.Uint64()
			for i := range 8 {
				c.rest = append(c.rest, byte(x>>(8*i)))
			}
		}
		k := copy(p[n:], c.rest)
		c.rest = c.rest[k:]
		n += k
	}
	return n, nil
}

// AppendBinary is MarshalBinary to the end of b.
func (c *ChaCha8) AppendBinary(b []byte) ([]byte, error) {
	if n := len(c.rest); n > 0 {
		b = append(append(b, "readbuf:"...), byte(n))
		b = append(b, c.rest...)
	}
	b = append(b, "chacha8:"...)
	used := uint64(c.counter/4*32) + uint64(c.next)
	for i := range 8 {
		b = append(b, byte(used>>(56-8*i)))
	}
	for _, word := range c.seed {
		b = append(b, byte(word), byte(word>>8), byte(word>>16), byte(word>>24))
	}
	return b, nil
}

// MarshalBinary is the generator's state.
func (c *ChaCha8) MarshalBinary() ([]byte, error) { return c.AppendBinary(nil) }

// UnmarshalBinary sets the state.
func (c *ChaCha8) UnmarshalBinary(data []byte) error {
	const prefix = 8
	if len(data) >= prefix && string(data[:prefix]) == "readbuf:" {
		data = data[prefix:]
		if len(data) == 0 || data[0] > 8 || len(data) < 1+int(data[0]) {
			return errors.New("invalid ChaCha8 Read buffer encoding")
		}
		n := 1 + int(data[0])
		c.rest = append([]byte(nil), data[1:n]...)
		data = data[n:]
	}
	wrong := errors.New("invalid ChaCha8 encoding")
	if len(data) != 48 || string(data[:prefix]) != "chacha8:" {
		return wrong
	}
	used := uint64(0)
	for _, x := range data[prefix : 2*prefix] {
		used = used<<8 | uint64(x)
	}
	// Four refills of 32 numbers, less what becomes the next seed.
	if used > 4*32-4 {
		return wrong
	}
	rest := c.rest
	c.Seed([32]byte(data[2*prefix:]))
	c.rest = rest
	c.counter, c.next = uint32(used/32*4), int(used%32)
	c.out = c.blocks()
	return nil
}
