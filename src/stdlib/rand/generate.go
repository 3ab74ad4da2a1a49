// Writes state.bin: `go run generate.go` in this folder.
//
// The state is found from the numbers that a seeded source gives: 607 of them are its whole state,
// from which it is stepped backwards; then what the seed contributed is taken away.
package main

import (
	"bytes"
	"encoding/binary"
	"math/rand"
	"os"
)

const length, lag = 607, 273

func main() {
	src := rand.NewSource(1).(rand.Source64)
	vec := make([]uint64, length)
	tap, feed := 0, length-lag
	for i := 0; i < length; i++ {
		tap, feed = (tap+length-1)%length, (feed+length-1)%length
		vec[feed] = src.Uint64()
	}
	for i := 0; i < length; i++ {
		vec[feed] -= vec[tap]
		tap, feed = (tap+1)%length, (feed+1)%length
	}
	x := int64(1)
	next := func() int64 { x = x * 48271 % (1<<31 - 1); return x }
	for i := 0; i < 20; i++ {
		next()
	}
	for i := range vec {
		a, b, c := next(), next(), next()
		vec[i] ^= uint64(a<<40 ^ b<<20 ^ c)
	}
	var out bytes.Buffer
	binary.Write(&out, binary.LittleEndian, vec)
	os.WriteFile("state.bin", out.Bytes(), 0o644)
}
