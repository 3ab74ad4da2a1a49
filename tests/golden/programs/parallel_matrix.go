// Matrix products by rows, by blocks and by a worker pool: all must agree.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

const N = 24

type Matrix [N][N]int64

func (m *Matrix) fill(seed int64) {
	x := seed
	for i := range m {
		for j := range m[i] {
			x = (x*6364136223846793005 + 1442695040888963407) >> 1
			m[i][j] = x >> 40 % 100
		}
	}
}

func dot(a, b *Matrix, i, j int) (s int64) {
	for k := range N {
		s += a[i][k] * b[k][j]
	}
	return
}

func serial(a, b *Matrix) (c Matrix) {
	for i := range c {
		for j := range c[i] {
			c[i][j] = dot(a, b, i, j)
		}
	}
	return
}

func byRows(a, b *Matrix) (c Matrix) {
	var wg sync.WaitGroup
	for i := range N {
		wg.Go(func() {
			for j := range N {
				c[i][j] = dot(a, b, i, j)
			}
		})
	}
	wg.Wait()
	return c
}

type cell struct {
	i, j int
	v    int64
}

func byWorkers(a, b *Matrix, workers int) *Matrix {
	jobs, results := make(chan [2]int, workers), make(chan cell)
	var wg sync.WaitGroup
	for range workers {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for j := range jobs {
				results <- cell{j[0], j[1], dot(a, b, j[0], j[1])}
			}
		}()
	}
	go func() {
		for i := range N {
			for j := range N {
				jobs <- [2]int{i, j}
			}
		}
		close(jobs)
		wg.Wait()
		close(results)
	}()
	c := new(Matrix)
	for r := range results {
		c[r.i][r.j] = r.v
	}
	return c
}

func byCounter(a, b *Matrix, workers int) (c Matrix) {
	var next atomic.Int32
	done := make(chan int)
	for range workers {
		go func() {
			n := 0
			for {
				at := int(next.Add(1)) - 1
				if at >= N*N {
					done <- n
					return
				}
				c[at/N][at%N] = dot(a, b, at/N, at%N)
				n++
			}
		}()
	}
	total := 0
	for range workers {
		total += <-done
	}
	if total != N*N {
		panic(fmt.Sprint("computed ", total))
	}
	return c
}

func recursive(a, b [][]int64) [][]int64 {
	n := len(a)
	c := make([][]int64, n)
	for i := range c {
		c[i] = make([]int64, n)
	}
	if n <= 6 {
		for i := range n {
			for j := range n {
				for k := range n {
					c[i][j] += a[i][k] * b[k][j]
				}
			}
		}
		return c
	}
	h := n / 2
	sub := func(m [][]int64, r, c int) [][]int64 {
		s := make([][]int64, h)
		for i := range s {
			s[i] = m[r*h+i][c*h : (c+1)*h]
		}
		return s
	}
	var wg sync.WaitGroup
	for q := range 4 {
		r, col := q/2, q%2
		wg.Go(func() {
			x := recursive(sub(a, r, 0), sub(b, 0, col))
			y := recursive(sub(a, r, 1), sub(b, 1, col))
			dst := sub(c, r, col)
			for i := range dst {
				for j := range dst[i] {
					dst[i][j] = x[i][j] + y[i][j]
				}
			}
		})
	}
	wg.Wait()
	return c
}

func slices(m *Matrix) [][]int64 {
	s := make([][]int64, N)
	for i := range s {
		s[i] = m[i][:]
	}
	return s
}

func main() {
	var a, b Matrix
	a.fill(1)
	b.fill(2)
	want := serial(&a, &b)
	fmt.Println(want[0][0], want[N-1][N-1])
	fmt.Println(byRows(&a, &b) == want)
	for _, w := range []int{1, 3, 8} {
		fmt.Println(w, *byWorkers(&a, &b, w) == want, byCounter(&a, &b, w) == want)
	}
	rec := recursive(slices(&a), slices(&b))
	same := true
	for i := range rec {
		same = same && [N]int64(rec[i]) == want[i]
	}
	fmt.Println(same)
	var trace int64
	for i := range N {
		trace += want[i][i]
	}
	fmt.Println(trace)
}
