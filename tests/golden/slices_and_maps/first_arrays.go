// Spec: Appending to and copying slices (the first array of a slice that nobody else sees has room for 32 bytes in gc)
package main

import (
	"errors"
	"fmt"
	"slices"
	"sort"
	"strings"
)

func caps(s []int) { fmt.Print(len(s), "/", cap(s), " ") }
func show(s []int) { fmt.Print(s, len(s), "/", cap(s), " ") }
func sum(s []int) (t int) {
	for _, x := range s {
		t += x
	}
	return
}
func same(s []int) []int { return s }
func tail(s []int) []int { return s[1:] }
func rec(s []int, n int) int {
	if n == 0 {
		return cap(s)
	}
	return rec(s, n-1)
}
func gen[T any](s []T) { fmt.Print(len(s), "/", cap(s), " ") }
func even(n int) bool {
	if n == 0 {
		return true
	}
	return odd(n - 1)
}
func odd(n int) bool {
	if n == 0 {
		return false
	}
	return even(n - 1)
}
func push(s *[]int, x int) { *s = append(*s, x) }
func param(s []int)        { s = append(s, 1); fmt.Print(cap(s), " ") }
func variadic(xs ...int)   { fmt.Print(len(xs), cap(xs), " ") }
func each(s []int, f func(int)) {
	for _, x := range s {
		f(x)
	}
}

var kept []int
var global []int

type T struct{ s []int }
type IS []int

func (t *T) add(x int)   { t.s = append(t.s, x) }
func (s IS) size() int   { return cap(s) }
func (s *IS) push(x int) { *s = append(*s, x) }

type big struct{ a, b, c, d, e int }
type pair struct{ a, b int32 }

func nl() { fmt.Println() }

func main() {
	{
		var s []int
		for i := range 6 {
			s = append(s, i)
			caps(s)
		}
		nl()
	}
	{
		var s []int
		for i := range 6 {
			s = append(s, i)
			show(s)
		}
		nl()
	}
	{
		var s []int
		for i := range 6 {
			s = append(s, i)
			fmt.Print(cap(s), sum(s), " ")
		}
		nl()
	}
	{
		var s []int
		for i := range 6 {
			s = append(s, i)
			fmt.Print(cap(same(s)), cap(tail(s)), " ")
		}
		nl()
	}
	{
		var s []int
		for i := range 6 {
			s = append(s, i)
			fmt.Print(cap(s), rec(s, 3), " ")
		}
		nl()
	}
	{
		var s []int
		for i := range 6 {
			s = append(s, i)
			gen(s)
		}
		nl()
	}
	{
		var s []string
		for range 6 {
			s = append(s, "x")
			gen(s)
		}
		nl()
	}
	{
		var s []bool
		for i := range 40 {
			s = append(s, even(i))
			fmt.Print(cap(s), " ")
		}
		nl()
	}
	{
		var s []big
		for range 3 {
			s = append(s, big{})
			gen(s)
		}
		nl()
	}
	{
		var s []pair
		for range 6 {
			s = append(s, pair{})
			gen(s)
		}
		nl()
	}
	{
		var s []struct{}
		for range 3 {
			s = append(s, struct{}{})
			fmt.Print(len(s), " ")
		}
		nl()
	}
	{
		var s []any
		for i := range 3 {
			s = append(s, i)
			gen(s)
		}
		nl()
	}
	{
		var s []error
		for range 3 {
			s = append(s, errors.New("e"))
			gen(s)
		}
		nl()
	}
	{
		var s [][]int
		for i := range 3 {
			s = append(s, []int{i})
			gen(s)
		}
		nl()
	}
	{
		var s []*int
		for i := range 6 {
			s = append(s, &i)
			gen(s)
		}
		nl()
	}
	{
		var s []int
		push(&s, 1)
		caps(s)
		nl()
	}
	{
		for range 3 {
			var s []int
			s = append(s, 1)
			caps(s)
		}
		nl()
	}
	{
		var s []int
		f := func() { s = append(s, 1) }
		f()
		f()
		f()
		caps(s)
		nl()
	}
	{
		f := func(s []int) { fmt.Print(cap(s), " ") }
		var s []int
		s = append(s, 1)
		f(s)
		nl()
	}
	{
		f := func(s []int) { fmt.Print(s, cap(s), " ") }
		var s []int
		s = append(s, 1)
		f(s)
		nl()
	}
	{
		param(nil)
		param(nil)
		param([]int{})
		nl()
	}
	{
		variadic(append([]int(nil), 1, 2, 3)...)
		nl()
	}
	{
		var t T
		for i := range 5 {
			t.add(i)
			fmt.Print(cap(t.s), " ")
		}
		nl()
	}
	{
		for i := range 5 {
			global = append(global, i)
			fmt.Print(cap(global), " ")
		}
		nl()
	}
	{
		var s IS
		for i := range 5 {
			s = append(s, i)
			fmt.Print(s.size(), " ")
		}
		nl()
	}
	{
		var s IS
		for i := range 5 {
			s.push(i)
			fmt.Print(cap(s), " ")
		}
		nl()
	}
	{
		a := []int{}
		a = append(a, 1)
		b := append(a, 2)
		c := append(a, 3)
		fmt.Println(b[1], c[1], cap(a), cap(b), cap(c))
	}
	{
		a := []int{}
		a = append(a, 1)
		b := append(a, 2)
		c := append(a, 3)
		fmt.Println(b, c, cap(a), cap(b), cap(c))
	}
	{
		var a []int
		b := append(a, 1)
		c := append(a, 1, 2)
		fmt.Println(cap(a), cap(b), cap(c))
	}
	{
		var s []int
		s = append(s, 1, 2, 3, 4, 5)
		caps(s)
		s = s[:0]
		s = append(s, 1)
		caps(s)
		nl()
	}
	{
		var s []int
		s = append(s, 1)
		s = nil
		s = append(s, 1)
		caps(s)
		nl()
	}
	{
		var s []int
		if len(kept) > 100 {
			s = append(s, 1)
		} else {
			s = append(s, 2)
		}
		caps(s)
		nl()
	}
	{
		var s []int
		s = append(s, []int{1, 2, 3}...)
		caps(s)
		nl()
	}
	{
		var s []byte
		s = append(s, "abc"...)
		fmt.Println(len(s), cap(s))
	}
	{
		var s []byte
		s = append(s, 'a')
		fmt.Println(len(s), cap(s), string(s))
	}
	{
		s := make([]int, 0)
		s = append(s, 1)
		caps(s)
		t := make([]int, 0, 1)
		t = append(t, 1, 2)
		caps(t)
		nl()
	}
	{
		var s []int
		s = append(s, 3, 1, 2)
		sort.Ints(s)
		caps(s)
		slices.Sort(s)
		caps(s)
		nl()
	}
	{
		var s []int
		s = append(s, 3, 1, 2)
		sort.Slice(s, func(i, j int) bool { return s[i] < s[j] })
		caps(s)
		nl()
	}
	{
		var s []string
		s = append(s, "a")
		fmt.Println(strings.Join(s, ","), cap(s))
	}
	{
		var s []int
		s = append(s, 1)
		m := map[string][]int{"a": s}
		fmt.Println(cap(m["a"]))
	}
	{
		var s []int
		s = append(s, 1)
		ch := make(chan []int, 1)
		ch <- s
		fmt.Println(cap(<-ch))
	}
	{
		var s []int
		s = append(s, 1)
		s, t := s, s
		fmt.Println(cap(s), cap(t))
	}
	{
		var s []int
		s = append(s, 1)
		each(s, func(x int) { fmt.Print(x, " ") })
		caps(s)
		nl()
	}
	{
		var s []int
		s = append(s, 1)
		for i, v := range s {
			fmt.Print(i, v, " ")
		}
		caps(s)
		nl()
	}
	{
		var s []int
		s = append(s, 1)
		t := make([]int, 5)
		copy(t, s)
		t = append(t, s...)
		caps(s)
		nl()
	}
	{
		var s []int
		for i := range 3 {
			s = append(s, i)
		}
		defer func() { caps(s); nl() }()
	}
	{
		var s []int
		for i := range 3 {
			s = append(s, i)
		}
		defer fmt.Println(len(s), cap(s))
	}
	{
		var m [][]int
		for i := range 3 {
			var r []int
			for j := range i + 1 {
				r = append(r, j)
				fmt.Print(cap(r), " ")
			}
			m = append(m, r)
		}
		fmt.Println(len(m), cap(m), cap(m[2]))
	}
	{
		q := []int{1}
		for len(q) > 0 {
			x := q[0]
			q = q[1:]
			if x < 6 {
				q = append(q, x+1, x+2)
			}
			fmt.Print(cap(q), " ")
		}
		nl()
	}
	{
		var st []int
		st = append(st, 1)
		st = append(st, 2)
		st = st[:len(st)-1]
		st = append(st, 3)
		caps(st)
		nl()
	}
	{
		s := append([]int{}, 1)
		caps(s)
		t := append([]int(nil), 1)
		caps(t)
		u := append(make([]int, 0), 1)
		caps(u)
		nl()
	}
	{
		s := slices.Insert([]int{}, 0, 1)
		caps(s)
		t := slices.Clone(s)
		caps(t)
		nl()
	}
	{
		var s []rune
		for _, r := range "héllo" {
			s = append(s, r)
			fmt.Print(cap(s), " ")
		}
		fmt.Println(string(s))
	}
	{
		prev := -1
		var s []int
		for i := range 2000 {
			s = append(s, i)
			if cap(s) != prev {
				fmt.Print(cap(s), " ")
				prev = cap(s)
			}
		}
		nl()
	}
	{
		x, y := 1, []int(nil)
		y = append(y, x)
		_ = y
		fmt.Println(cap(y))
	}
	{
		var s []int
		s = append(s, 1)
		if s == nil || len(s) > 5 {
			s = nil
		}
		fmt.Printf("%d %d\n", len(s), cap(s))
	}
	{
		var s []int
		s = append(s, 1)
		fmt.Printf("%v %d\n", s, cap(s))
	}
}
