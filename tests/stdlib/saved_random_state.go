package main

import (
	"fmt"
	"math/rand/v2"
)

func main() {
	c := rand.NewChaCha8([32]byte([]byte("thirty-two bytes make up a seed!")))
	for i := range 300 {
		if i%37 == 0 || 120 < i && i < 130 {
			state, err := c.MarshalBinary()
			fmt.Printf("%d %q %v\n", i, state, err)
			d := new(rand.ChaCha8)
			fmt.Println(d.UnmarshalBinary(state))
			copied := *c
			for range 200 {
				if copied.Uint64() != d.Uint64() {
					fmt.Println("another number")
				}
			}
		}
		c.Uint64()
	}
	three := make([]byte, 3)
	c.Read(three)
	state, _ := c.AppendBinary([]byte("state "))
	fmt.Printf("%x %q\n", three, state)
	d := new(rand.ChaCha8)
	fmt.Println(d.UnmarshalBinary(state), d.UnmarshalBinary(state[6:]))
	c.Read(three)
	fmt.Printf("%x\n", three)
	d.Read(three)
	fmt.Printf("%x\n", three)
	fmt.Println(d.UnmarshalBinary([]byte("readbuf:\x09")), d.UnmarshalBinary(nil))
}
