package main

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"iter"
	"maps"
	"math"
	"math/bits"
	"os"
	"runtime"
	"slices"
	"sort"
	"strconv"
	"strings"
	"sync"
	"time"
	"unicode"
	"unicode/utf8"
)

var _, _, _, _, _, _ = errors.New, maps.Keys[map[int]int], math.Pi, os.Exit, slices.Max[[]int], strconv.Itoa
var _, _, _, _, _ = strings.ToUpper, sync.NewCond, runtime.NumCPU, cmp.Compare[int], iter.Pull[int]
var _, _, _, _, _, _ = bytes.Equal, bits.Len, sort.Ints, time.Second, unicode.IsUpper, utf8.RuneLen

type Integer interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr
}

type Floating interface{ ~float32 | ~float64 }

// Fault is an error with fields.
type Fault struct {
	Code int
	Text string
}

func (f *Fault) Error() string { return "fault " + strconv.Itoa(f.Code) + " " + f.Text }

// early is what initialisers of variables tell.
var early []string

var fuel = 300

// more bounds how many calls of functions with effects a program makes.
func more() bool {
	fuel--
	return fuel > 0
}

func show(label string, values ...any) { fmt.Println(append([]any{label}, values...)...) }

func caught(label string, r any) {
	if r == nil {
		return
	}
	if err, ok := r.(runtime.Error); ok {
		fmt.Println(label, "run-time error:", err)
		return
	}
	fmt.Printf("%s %T %v\n", label, r, r)
}

func run(name string, f func()) {
	defer func() { caught(name, recover()) }()
	f()
}

func str[T any](p *T) string {
	if p == nil {
		return "nil"
	}
	return fmt.Sprint(*p)
}

func id[T any](v T) T     { return v }
func ptr[T any](v T) *T   { return &v }
func zero[T any]() (v T)  { return }
func used[T any](T) bool  { return true }
func clone[S ~[]T, T any](s S) S {
	c := make(S, len(s))
	copy(c, s)
	return c
}

func or[T comparable](x, y T) T {
	if x == *new(T) {
		return y
	}
	return x
}

var trace []int

func tr[T any](n int, v T) T {
	trace = append(trace, n)
	return v
}

func at[S ~[]T, T any](s S, i int) (v T) {
	if len(s) > 0 {
		v = s[uint(i)%uint(len(s))]
	}
	return
}

func char(s string, i int) byte {
	if s == "" {
		return 0
	}
	return s[uint(i)%uint(len(s))]
}

func bounds(n, i, j int) (int, int) {
	a, b := int(uint(i)%uint(n+1)), int(uint(j)%uint(n+1))
	return min(a, b), max(a, b)
}

func part[S ~[]T, T any](s S, i, j int) S {
	a, b := bounds(len(s), i, j)
	return s[a:b]
}

func sub(s string, i, j int) string {
	a, b := bounds(len(s), i, j)
	return s[a:b]
}

func part1(s string) string { return s[:min(len(s), 6)] }
func cap1[S ~[]T, T any](s S) int { return cap(s[:len(s):len(s)]) }

func clip(s string) string { return s[:min(len(s), 40)] }

func clipS[S ~[]T, T any](s S) S { return s[:min(len(s), 8)] }

func few[K comparable, V any](m map[K]V) map[K]V {
	if len(m) > 1 {
		return nil
	}
	return m
}

func some[K comparable, V any](m map[K]V) map[K]V {
	if m == nil {
		return map[K]V{}
	}
	return m
}

func within[F Floating](f F) F {
	if f != f {
		return 0
	}
	return min(max(f, -100), 100)
}

func above[F Floating](f F) F {
	if f != f {
		return 1
	}
	return min(max(f, 0), 200)
}

var events []int

func ev(n int) int {
	events = append(events, n)
	return n*7 + len(events)
}

func ev3(a, b, c int) int       { return ev(a&15) - b + c*3 }
func three(a int) (int, int, int) { return ev(a & 7), a, ev(a & 3) }

func variadic(list ...int) int {
	sum := len(list)
	for i, n := range list {
		sum += n << i
	}
	return ev(sum & 31)
}

type account struct{ total int }

var acc = &account{}

func (a *account) add(n int) *account { a.total += ev(n & 15); return a }
func (a *account) sum() int           { return a.total & 255 }

func toInt(b bool) int {
	if b {
		return ev(1)
	}
	return ev(0)
}

func filled(n int) chan int {
	c := make(chan int, 1)
	c <- ev(n & 15)
	return c
}

var filled0 = make(chan int, 1)

func summer(n int) func(int) int {
	ev(n & 7)
	return func(m int) int { return ev((n + m) & 31) }
}

func at1(a *[4]int, i int) *int { return &a[ev(i&3)&3] }

func count(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				events = append(events, i)
				return
			}
		}
	}
}

func backward[S ~[]T, T any](s S) iter.Seq2[int, T] {
	return func(yield func(int, T) bool) {
		for i := len(s) - 1; i >= 0 && yield(i, s[i]); i-- {
		}
	}
}

func careful(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		defer func() { events = append(events, 100) }()
		for i := range count(n) {
			if !yield(i * i) {
				break
			}
		}
	}
}
