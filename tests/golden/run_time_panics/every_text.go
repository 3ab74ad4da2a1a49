// Every run-time panic with its exact text, recovered: indices and bounds of each kind, conversions, maps, channels, assertions.
package main

import (
	"errors"
	"fmt"
	"runtime"
	"strings"
)

func try(name string, f func()) {
	defer func() {
		r := recover()
		err, isError := r.(error)
		_, isRuntime := r.(runtime.Error)
		fmt.Printf("%s: %v [%v %v]\n", name, r, isError, isRuntime)
		if isRuntime && err.Error() != fmt.Sprint(r) {
			fmt.Println("different text")
		}
		var target runtime.Error
		if errors.As(err, &target) != isRuntime {
			fmt.Println("errors.As differs")
		}
	}()
	f()
}

type I interface{ M() }
type J interface {
	I
	N()
}
type A struct{}

func (A) M() {}

type P struct{}

func (*P) M() {}

type hidden interface{ secret() }
type key struct{ f any }
type big struct {
	pad [100]int
	x   int
}

var (
	zero, one, five = 0, 1, 5
	minus           = -1
	u8              = uint8(200)
	u64             = uint64(1 << 63)
	i64             = int64(-1 << 63)
	s               = []int{1, 2, 3}
	str             = "héllo"
	arr             = [3]int{1, 2, 3}
	sink            any
)

func use(x any) { sink = x }

func main() {
	try("index slice", func() { use(s[five]) })
	try("index slice negative", func() { use(s[minus]) })
	try("index slice uint8", func() { use(s[u8]) })
	try("index slice uint64", func() { use(s[u64]) })
	try("index slice int64", func() { use(s[i64]) })
	try("index nil slice", func() { use([]int(nil)[zero]) })
	try("index store", func() { s[3+zero] = 1 })
	try("index array", func() { use(arr[five]) })
	try("index array store", func() { arr[five]++ })
	try("index array pointer", func() { (&arr)[minus] = 1 })
	try("index string", func() { use(str[u8]) })
	try("index empty string", func() { use(""[zero]) })
	try("index string negative", func() { use(str[minus]) })
	try("slice high", func() { use(s[:five]) })
	try("slice high of cap", func() { use(s[:2:3][:five]) })
	try("slice high negative", func() { use(s[:minus]) })
	try("slice low", func() { use(s[five:]) })
	try("slice low negative", func() { use(s[minus:]) })
	try("slice low over high", func() { use(s[2+zero : one]) })
	try("slice string high", func() { use(str[:u8]) })
	try("slice string low", func() { use(str[u8:]) })
	try("slice string order", func() { use(str[five:one]) })
	try("slice string negative", func() { use(str[minus:]) })
	try("slice array", func() { use(arr[:five]) })
	try("slice array low", func() { use(arr[five:]) })
	try("slice array pointer", func() { use((&arr)[one+1 : one]) })
	try("slice3 max", func() { use(s[0:1:five]) })
	try("slice3 max negative", func() { use(s[0:1:minus]) })
	try("slice3 high", func() { use(s[0:five:2]) })
	try("slice3 low", func() { use(s[five:2:3]) })
	try("slice3 high negative", func() { use(s[0:minus:2]) })
	try("slice3 array", func() { use(arr[0:1:five]) })
	try("slice nil", func() { use([]int(nil)[:one]) })
	try("slice nil array pointer", func() { var p *[3]int; use(p[:]) })
	try("uint64 bounds", func() { use(s[u64:]) })
	try("divide int", func() { use(one / zero) })
	try("divide uint8", func() { use(u8 / uint8(zero)) })
	try("remainder int64", func() { use(i64 % int64(zero)) })
	try("divide assign", func() { n := 1; n /= zero })
	try("no overflow", func() { use(i64 / int64(minus)); use(i64 % int64(minus)) })
	try("shift negative", func() { use(one << minus) })
	try("shift right int8", func() { use(one >> int8(minus)) })
	try("shift assign", func() { n := uint8(1); n <<= i64 })
	try("shift large", func() { use(one << u64) })
	try("nil load", func() { var p *int; use(*p) })
	try("nil store", func() { var p *string; *p = "x" })
	try("nil field", func() { var p *big; use(p.x) })
	try("nil field store", func() { var p *big; p.x++ })
	try("nil index", func() { var p *[3]int; use(p[1]) })
	try("nil range value", func() {
		var p *[3]int
		for _, v := range p {
			use(v)
		}
	})
	try("nil method value", func() { var p *A; use(p.M) })
	try("nil method by wrapper", func() { var p *A; I(p).M() })
	try("nil interface method", func() { var i I; i.M() })
	try("nil interface method value", func() { var i I; use(i.M) })
	try("nil function", func() { var f func() int; use(f()) })
	try("nil embedded", func() {
		var e struct{ *big }
		use(e.x)
	})
	try("nil embedded interface", func() {
		var e struct{ I }
		e.M()
	})
	try("nil map store", func() { var m map[string]int; m["a"] = 1 })
	try("nil map add", func() { var m map[string][]int; m["a"] = append(m["a"], 1) })
	try("nil map incdec", func() { var m map[int]int; m[0]++ })
	try("nil map read", func() { var m map[string]int; use(m["a"]); delete(m, "a") })
	try("unhashable slice", func() { m := map[any]int{}; m[s] = 1 })
	try("unhashable read", func() { m := map[any]int{}; use(m[map[string]int{}]) })
	try("unhashable delete", func() { m := map[any]int{1: 1}; delete(m, func() {}) })
	try("unhashable in struct", func() { m := map[key]int{}; m[key{s}]++ })
	try("unhashable in array", func() { m := map[[2]any]int{}; m[[2]any{1, []string{}}] = 1 })
	try("unhashable in struct type", func() { m := map[any]int{}; m[struct{ x []int }{}] = 1 })
	try("compare slices", func() { var a, b any = s, s; use(a == b) })
	try("compare maps", func() { var a any = map[int]int{}; use(a == a) })
	try("compare functions", func() { var a, b any = main, main; use(a != b) })
	try("compare structs", func() { var a any = key{s}; use(a == a) })
	try("compare structs of slices", func() { var a any = struct{ s []int }{}; use(a == a) })
	try("compare arrays", func() { a := [1]any{func() {}}; use(a == a) })
	try("compare different types", func() { var a, b any = s, 1; use(a == b) })
	try("compare in switch", func() {
		var a, b any = s, s
		switch a {
		case b:
		}
	})
	try("compare stops early", func() {
		type pair struct {
			a int
			b any
		}
		use(pair{1, s} == pair{2, s})
	})
	try("assert nil to concrete", func() { var a any; use(a.(int)) })
	try("assert nil to interface", func() { var a any; use(a.(I)) })
	try("assert nil of I", func() { var i I; use(i.(A)) })
	try("assert nil of I to J", func() { var i I; use(i.(J)) })
	try("assert int string", func() { var a any = 1; use(a.(string)) })
	try("assert named", func() { var i I = A{}; use(i.(*P)) })
	try("assert missing", func() { var a any = 1; use(a.(I)) })
	try("assert missing second", func() { var i I = A{}; use(i.(J)) })
	try("assert pointer receiver", func() { var a any = P{}; use(a.(I)) })
	try("assert unexported", func() { var a any = A{}; use(a.(hidden)) })
	try("assert stringer", func() { var a any = A{}; use(a.(fmt.Stringer)) })
	try("assert error", func() { var a any = &s; use(a.(error)) })
	try("assert func", func() { var a any = main; use(a.(func(int))) })
	try("assert local types", func() {
		type T int
		var a any = T(1)
		{
			type T int
			use(a.(T))
		}
	})
	try("assert anonymous", func() { var a any = struct{ a int }{1}; use(a.(struct{ b int })) })
	try("assert inline interface", func() { var a any = 1; use(a.(interface{ Q() })) })
	try("assert generic", func() { var a any = []int{}; use(a.(strings.Builder)) })
	try("slice to array", func() { use([4]int(s)) })
	try("slice to array pointer", func() { use((*[5]int)(s[:2])) })
	try("nil slice to array", func() { use([1]int([]int(nil))) })
	try("nil slice to array of 0", func() { use((*[0]int)([]int(nil)) == nil); use([0]int([]int(nil))) })
	try("make slice len", func() { use(make([]int, minus)) })
	try("make slice cap", func() { use(make([]int, 0, minus)) })
	try("make slice swapped", func() { use(make([]int, five, one)) })
	try("make slice huge", func() { use(make([]int, u64)) })
	try("make slice bytes", func() { use(make([][1 << 20]byte, i64>>10&(1<<50))) })
	try("make chan negative", func() { use(make(chan int, minus)) })
	try("make chan huge", func() { use(make(chan [100]int, u64>>1)) })
	try("make map negative", func() { use(make(map[int]int, minus)) })
	try("close nil", func() { var c chan int; close(c) })
	try("close twice", func() { c := make(chan int); close(c); close(c) })
	try("send closed", func() { c := make(chan int, 1); close(c); c <- 1 })
	try("select send closed", func() {
		c := make(chan int, 1)
		close(c)
		select {
		case c <- 1:
		default:
		}
	})
	try("panic nil", func() { panic(nil) })
	try("panic nil error", func() { var e error; panic(e) })
	try("panic typed nil", func() { var p *big; panic(p == nil) })
	try("panic runtime error again", func() {
		defer func() { panic(recover()) }()
		use(s[five])
	})
	try("strings.Repeat", func() { use(strings.Repeat("x", minus)) })
	pne := new(runtime.PanicNilError)
	fmt.Println(pne.Error())
	try("errors.As type assertion", func() {
		defer func() {
			r := recover()
			_, ok := r.(*runtime.TypeAssertionError)
			fmt.Println(ok)
			panic(r)
		}()
		var a any = 1.5
		use(a.(int8))
	})
}
