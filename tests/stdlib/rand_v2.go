package main

import (
	"fmt"
	"math/rand/v2"
)

func main() {
	r := rand.New(rand.NewPCG(1, 2))
	fmt.Println(r.IntN(100), r.IntN(1<<40), r.Float64(), r.Perm(6), r.Int(), r.Uint32(), r.Int32N(7), r.Float32(), r.Uint64N(1e18))
	for i := 0; i < 10000; i++ {
		r.IntN(i + 1)
	}
	fmt.Println(r.Uint64(), rand.IntN(10) < 10)

	// A generator's state goes from one to another.
	source := rand.NewPCG(3, 4)
	source.Uint64()
	state, err := source.MarshalBinary()
	fmt.Printf("%x %v\n", state, err)
	other := &rand.PCG{}
	fmt.Println(other.UnmarshalBinary(state), other.Uint64() == source.Uint64())
	fmt.Println(other.UnmarshalBinary(state[1:]))
}
