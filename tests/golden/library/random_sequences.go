package main

import (
	"fmt"
	"math/rand"
	r2 "math/rand/v2"
)

func main() {
	r := rand.New(rand.NewSource(42))
	for range 5 {
		fmt.Println(r.Int(), r.Intn(100), r.Int31n(7), r.Int63(), r.Float64(), r.Float32(), r.Uint32(), r.NormFloat64(), r.ExpFloat64(), r.Int63n(1e12))
	}
	fmt.Println(r.Perm(10))
	s := []string{"a", "b", "c", "d", "e"}
	r.Shuffle(len(s), func(i, j int) { s[i], s[j] = s[j], s[i] })
	fmt.Println(s)
	b := make([]byte, 8)
	r.Read(b)
	fmt.Println(b)
	p := r2.New(r2.NewPCG(1, 2))
	for range 5 {
		fmt.Println(p.Int(), p.IntN(100), p.Int32N(7), p.Int64(), p.Float64(), p.Float32(), p.Uint32(), p.NormFloat64(), p.ExpFloat64(), p.Int64N(1e12), p.UintN(9), p.Uint64N(1<<40), p.Uint32N(99))
	}
	fmt.Println(p.Perm(10))
	p.Shuffle(len(s), func(i, j int) { s[i], s[j] = s[j], s[i] })
	fmt.Println(s)
	var seed [32]byte
	copy(seed[:], "chacha8 seed for testing 1234567")
	c := r2.NewChaCha8(seed)
	cr := r2.New(c)
	for range 40 {
		fmt.Print(cr.Uint64()%1000, " ")
	}
	fmt.Println(c.Uint64())
	z := r2.NewZipf(p, 1.5, 2, 100)
	z1 := rand.NewZipf(r, 1.5, 2, 100)
	for range 10 {
		fmt.Print(z.Uint64(), " ", z1.Uint64(), " ")
	}
	fmt.Println(r2.N(10) < 10, r2.IntN(5) < 5)
	func() {
		defer func() { fmt.Println(recover()) }()
		r.Intn(0)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		p.IntN(-1)
	}()
	src := rand.NewSource(-5)
	fmt.Println(src.Int63(), rand.New(src).Int31())
	// monte carlo
	in := 0
	for range 10000 {
		x, y := r.Float64(), r.Float64()
		if x*x+y*y < 1 {
			in++
		}
	}
	fmt.Println(float64(in) / 2500)
}
