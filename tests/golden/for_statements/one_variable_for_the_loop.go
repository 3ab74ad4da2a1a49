//go:build go1.21

package main

import (
	"fmt"
	"sort"
	"sync"
)

type big struct {
	a [40]int
	s string
}

func each[T any](xs []T) (out []func() T) {
	for _, x := range xs {
		out = append(out, func() T { return x })
	}
	return
}

func pointers[K comparable, V any](m map[K]V) (out []*V) {
	for _, v := range m {
		out = append(out, &v)
	}
	return
}

func deferred() {
	for i := 0; i < 3; i++ {
		defer func() { fmt.Print("deferred ", i, " ") }()
		defer fmt.Print("now ", i, " ")
	}
}

func main() {
	for _, f := range each([]string{"a", "b", "c"}) {
		fmt.Print(f(), " ")
	}
	fmt.Println()
	ps := pointers(map[int]string{1: "x", 2: "x"})
	fmt.Println(ps[0] == ps[1], *ps[0])
	deferred()
	fmt.Println()

	// The post statement and the body change one variable; so does the goroutine.
	var mu sync.Mutex
	var wg sync.WaitGroup
	var addresses = map[*int]bool{}
	for i := 0; i < 4; i++ {
		wg.Add(1)
		mu.Lock()
		go func(p *int) {
			defer wg.Done()
			addresses[p] = true
			mu.Unlock()
		}(&i)
	}
	wg.Wait()
	fmt.Println(len(addresses))

	var fs []func() (int, string)
	var i = 100
	for i, b := range []big{{s: "one"}, {s: "two"}, {s: "three"}} {
		if i == 1 {
			continue
		}
		b.a[3] = i
		fs = append(fs, func() (int, string) { i++; return i + b.a[3], b.s })
	}
	for _, f := range fs {
		fmt.Println(f())
	}
	fmt.Println(i)

	var gs []func() int
	for i, j := 0, 10; i < j; i, j = i+1, j-2 {
		gs = append(gs, func() int { return i*100 + j })
	}
	for k := 0; k < len(gs); k++ {
		k := k
		gs = append(gs[:k:k], append([]func() int{func() int { return gs[k+1]() + k }}, gs[k+1:]...)...)
		if k > 1 {
			break
		}
	}
	fmt.Println(gs[len(gs)-1](), len(gs))

	keys := map[string]func() string{}
	for k, v := range map[string]int{"a": 1, "b": 2} {
		_ = v
		keys[k] = func() string { return k }
	}
	var seen []string
	for k := range keys {
		seen = append(seen, k)
	}
	sort.Strings(seen)
	fmt.Println(seen, keys["a"]() == keys["b"]())

	c := make(chan func() int, 2)
	for n := 0; n < 2; n++ {
		select {
		case c <- func() int { return n }:
		default:
		}
	}
	fmt.Println((<-c)(), (<-c)())

	var sum int
	for _, b := range []byte("abc") {
		func() { sum += int(b) }()
	}
	for range [3]int{} {
		sum++
	}
	var arr [3]func() rune
	for i, r := range "xyz" {
		arr[i] = func() rune { return r }
	}
	fmt.Println(sum, string(arr[0]()), string(arr[2]()))

	// Nested loops with closures over both, and a literal in the condition and the post statement.
	var hs []func() [2]int
	for i := 0; func() bool { return i < 2 }(); func() { i++ }() {
		for j := 0; j < 2; j++ {
			hs = append(hs, func() [2]int { return [2]int{i, j} })
		}
	}
	for _, h := range hs {
		fmt.Print(h(), " ")
	}
	fmt.Println()
}
