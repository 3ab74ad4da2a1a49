// Seeded sources give Go's sequences in every distribution, by both packages.
package main

import (
	"fmt"
	"math"
	"math/rand"
	v2 "math/rand/v2"
)

// sum depends on every draw and on their order.
type sum uint64

func (s *sum) add(x uint64) { *s = *s*1099511628211 + sum(x) }

type drawer interface {
	NormFloat64() float64
	ExpFloat64() float64
	Float32() float32
	Uint32() uint32
}

func draw(name string, r drawer, zipf interface{ Uint64() uint64 }) {
	var normal, exponential, ranks, rest sum
	for range 10_000 {
		normal.add(math.Float64bits(r.NormFloat64()))
		exponential.add(math.Float64bits(r.ExpFloat64()))
		ranks.add(zipf.Uint64())
		rest.add(uint64(math.Float32bits(r.Float32())))
		rest.add(uint64(r.Uint32()))
	}
	fmt.Printf("%-12s %016x %016x %016x %016x\n", name, normal, exponential, ranks, rest)
}

func main() {
	for _, seed := range []int64{0, 1, 42, -7, 1 << 40} {
		r := rand.New(rand.NewSource(seed))
		draw("rand", r, rand.NewZipf(r, 1.5, 2, 1000))

		pcg := v2.New(v2.NewPCG(uint64(seed), 3))
		draw("v2, PCG", pcg, v2.NewZipf(pcg, 1.1, 8, 1<<40))

		key := [32]byte{byte(seed), 31: 5}
		cipher := v2.NewChaCha8(key)
		r2 := v2.New(cipher)
		draw("v2, ChaCha8", r2, v2.NewZipf(r2, 3, 1, 10))

		bytes := make([]byte, 11)
		for range 3 {
			n, err := cipher.Read(bytes)
			fmt.Printf("%d %v %x %d\n", n, err, bytes, cipher.Uint64())
		}
	}
	fmt.Println(rand.NewZipf(nil, 1, 1, 1) == nil, v2.NewZipf(nil, 2, 0.5, 1) == nil)
}
