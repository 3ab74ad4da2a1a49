// Loops over functions within goroutines, generic functions, methods, deferred functions and each other's iterators.
package main

import (
	"fmt"
	"iter"
	"sync"
)

type List[T any] struct {
	v    T
	next *List[T]
}

func (l *List[T]) All() iter.Seq2[int, T] {
	return func(yield func(int, T) bool) {
		for i := 0; l != nil; i, l = i+1, l.next {
			if !yield(i, l.v) {
				return
			}
		}
	}
}

func of[T any](xs ...T) (l *List[T]) {
	for i := len(xs) - 1; i >= 0; i-- {
		l = &List[T]{xs[i], l}
	}
	return
}

func find[T comparable](l *List[T], want T) (int, bool) {
	for i, v := range l.All() {
		if v == want {
			return i, true
		}
	}
	return -1, false
}

func chunks[T any](s iter.Seq[T], n int) iter.Seq[[]T] {
	return func(yield func([]T) bool) {
		var part []T
		for x := range s {
			part = append(part, x)
			if len(part) == n {
				if !yield(part) {
					return
				}
				part = nil
			}
		}
		if len(part) > 0 {
			yield(part)
		}
	}
}

func values[K, V any](s iter.Seq2[K, V]) iter.Seq[V] {
	return func(yield func(V) bool) {
		for _, v := range s {
			if !yield(v) {
				return
			}
		}
	}
}

// Iterators that stop at the first error, told through a pointer.
func lines(xs []string, err *error) iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, x := range xs {
			if x == "" {
				*err = fmt.Errorf("empty line")
				return
			}
			if !yield(x) {
				return
			}
		}
	}
}

// An iterator that receives from goroutines, and stops them when the loop ends early.
func produced(n int, stopped *sync.WaitGroup) iter.Seq[int] {
	return func(yield func(int) bool) {
		c, quit := make(chan int), make(chan bool)
		defer close(quit)
		stopped.Go(func() {
			defer close(c)
			for i := range n {
				select {
				case c <- i:
				case <-quit:
					return
				}
			}
		})
		for v := range c {
			if !yield(v) {
				return
			}
		}
	}
}

func nested(depth int) iter.Seq[string] {
	return func(yield func(string) bool) {
		if depth == 0 {
			yield(".")
			return
		}
		for s := range nested(depth - 1) {
			for _, c := range []string{"a", "b"} {
				if !yield(c + s) {
					return
				}
			}
		}
	}
}

func main() {
	l := of("x", "y", "z")
	fmt.Println(find(l, "z"))
	fmt.Println(find(l, "w"))
	fmt.Println(find(of[int](), 1))
	for part := range chunks(values(of(1, 2, 3, 4, 5).All()), 2) {
		fmt.Print(part, " ")
		if part[0] == 3 {
			break
		}
	}
	fmt.Println()
	var err error
	for s := range lines([]string{"a", "b", "", "c"}, &err) {
		fmt.Print(s, " ")
	}
	fmt.Println(err)
	var stopped sync.WaitGroup
	sum := 0
	for v := range produced(1000, &stopped) {
		if v == 10 {
			break
		}
		sum += v
	}
	stopped.Wait()
	fmt.Println(sum)
	for s := range nested(3) {
		fmt.Print(s, " ")
		if s == "aab." {
			break
		}
	}
	fmt.Println()
	// Each goroutine runs a loop of its own over the same iterator.
	var group sync.WaitGroup
	results := make([]int, 8)
	for g := range results {
		group.Go(func() {
			for i, v := range of(10, 20, 30, 40).All() {
				if i > g%4 {
					return
				}
				results[g] += v
			}
		})
	}
	group.Wait()
	fmt.Println(results)
	// next and stop, with a loop over what is left.
	next, stop := iter.Pull2(l.All())
	i, v, ok := next()
	fmt.Println(i, v, ok)
	stop()
	i, v, ok = next()
	fmt.Println(i, v == "", ok)
	// A deferred loop, and a loop in a method value.
	defer func() {
		for i, v := range l.All() {
			defer fmt.Print(i, v, " ")
		}
	}()
	all := l.next.All
	for _, v := range all() {
		fmt.Print(v, " ")
	}
	// Generic functions with the loop's labels.
outer:
	for a := range values(of(1, 2, 3).All()) {
		for b := range values(of(2.5, 1.5).All()) {
			if float64(a) > b {
				continue outer
			}
			fmt.Print(a, b, " ")
		}
	}
	fmt.Println()
}
