// sync.Map's operations, and a Pool that makes what it does not have.
package main

import (
	"fmt"
	"sort"
	"sync"
)

func main() {
	var m sync.Map
	m.Store("a", 1)
	m.Store(2, "two")
	v, ok := m.Load("a")
	fmt.Println(v, ok)
	v, ok = m.Load("missing")
	fmt.Println(v, ok)
	v, loaded := m.LoadOrStore("a", 100)
	fmt.Println(v, loaded)
	v, loaded = m.LoadOrStore("b", 200)
	fmt.Println(v, loaded)
	v, loaded = m.LoadAndDelete("b")
	fmt.Println(v, loaded)
	v, loaded = m.LoadAndDelete("b")
	fmt.Println(v, loaded)
	v, loaded = m.Swap("a", 5)
	fmt.Println(v, loaded)
	fmt.Println(m.CompareAndSwap("a", 5, 6), m.CompareAndSwap("a", 5, 7), m.CompareAndDelete("a", 5), m.CompareAndDelete("a", 6))
	m.Delete(2)
	m.Delete("none")
	var wg sync.WaitGroup
	for i := range 20 {
		wg.Go(func() { m.Store(i%10, i%10*i%10) })
	}
	wg.Wait()
	keys := []int{}
	m.Range(func(k, v any) bool {
		keys = append(keys, k.(int))
		return true
	})
	sort.Ints(keys)
	fmt.Println(keys)
	n := 0
	m.Range(func(k, v any) bool { n++; return n < 3 })
	fmt.Println(n)
	m.Clear()
	m.Range(func(k, v any) bool { fmt.Println("never"); return false })
	made := 0
	p := sync.Pool{New: func() any { made++; return new([]byte) }}
	b := p.Get().(*[]byte)
	*b = append(*b, 'x')
	fmt.Println(made, string(*b))
	var empty sync.Pool
	fmt.Println(empty.Get())
	p.Put(b)
	c := p.Get().(*[]byte)
	fmt.Println(c != nil, made <= 2)
}
