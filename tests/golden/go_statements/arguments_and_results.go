// Arguments of a go statement are evaluated at once; results are thrown away.
package main

import (
	"fmt"
	"sort"
	"sync"
)

type T struct{ n int }

func (t T) send(c chan<- string, s string)   { c <- fmt.Sprint(s, t.n) }
func (t *T) psend(c chan<- string, s string) { c <- fmt.Sprint(s, t.n) }

type S interface {
	send(chan<- string, string)
}

func produce(c chan<- string, parts ...string) int {
	for _, p := range parts {
		c <- p
	}
	return len(parts)
}

func main() {
	c := make(chan string, 20)
	x := 1
	go func(v int) { c <- fmt.Sprint("lit", v) }(x)
	x = 2
	t := T{10}
	go t.send(c, "value")
	go (&T{30}).psend(c, "pointer")
	var s S = t
	go s.send(c, "iface")
	t.n = 20
	go produce(c, "p", "q")
	go produce(c)
	f := t.send
	go f(c, "mv")
	go T.send(T{40}, c, "expr")
	m := map[string]func(){"k": func() { c <- "map" }}
	go m["k"]()
	go func() func() {
		return func() { c <- "returned" }
	}()()
	var got []string
	for range 10 {
		got = append(got, <-c)
	}
	sort.Strings(got)
	fmt.Println(got)
	var wg sync.WaitGroup
	results := make([]int, 50)
	for i := range results {
		wg.Add(1)
		go func() {
			defer wg.Done()
			if i > 0 {
				defer func() { results[i] += i }()
			}
			results[i] = i * i
		}()
	}
	wg.Wait()
	sum := 0
	for _, r := range results {
		sum += r
	}
	fmt.Println(sum)
	d := make(chan int)
	go close(d)
	_, ok := <-d
	fmt.Println(ok)
	depth := make(chan int)
	var spawn func(n int)
	spawn = func(n int) {
		if n == 0 {
			depth <- 0
			return
		}
		go spawn(n - 1)
		depth <- n
	}
	go spawn(20)
	total := 0
	for range 21 {
		total += <-depth
	}
	fmt.Println(total)
}
