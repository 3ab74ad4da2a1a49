// spectralnorm: float64 division and small function calls in nested loops over []float64.
package main

import (
	"fmt"
	"math"
)

const N = 1300
const Rounds = 10

func a(i, j int) float64 {
	return 1.0 / float64((i+j)*(i+j+1)/2+i+1)
}

func mulAv(v, out []float64) {
	for i := 0; i < len(out); i++ {
		s := 0.0
		for j := 0; j < len(v); j++ {
			s += a(i, j) * v[j]
		}
		out[i] = s
	}
}

func mulAtv(v, out []float64) {
	for i := 0; i < len(out); i++ {
		s := 0.0
		for j := 0; j < len(v); j++ {
			s += a(j, i) * v[j]
		}
		out[i] = s
	}
}

func main() {
	u := make([]float64, N)
	v := make([]float64, N)
	t := make([]float64, N)
	for i := range u {
		u[i] = 1
	}
	for r := 0; r < Rounds; r++ {
		mulAv(u, t)
		mulAtv(t, v)
		mulAv(v, t)
		mulAtv(t, u)
	}
	vBv, vv := 0.0, 0.0
	for i := 0; i < N; i++ {
		vBv += u[i] * v[i]
		vv += v[i] * v[i]
	}
	fmt.Printf("spectralnorm %.9f\n", math.Sqrt(vBv/vv))
}
