// Methods with type parameters, promoted, as values and expressions, of other packages' types.
package main

import (
	"fmt"
	"m/l"
	. "m/l"
)

type Own struct {
	*l.List[string]
	l.Plain
}
type Alias[T any] = l.List[T]

func main() {
	x := l.Of(1, 2, 3)
	y := l.Map[int](x, func(i int) string { return fmt.Sprint(i * 2) })
	fmt.Println(x.To(func(i int) float64 { return float64(i) / 2 }), y)
	o := Own{y, Plain{3}}
	fmt.Println(o.To(func(s string) int { return len(s) }), o.Conv[uint8](), o.Plain.Conv[float64]())
	fmt.Printf("%T %T %v\n", o.To[[]byte], Plain.Conv[int8], l.Reg.Get())
	var a Alias[bool]
	a.Add(true, false)
	fmt.Println(a, a.To(func(b bool) string {
		if b {
			return "T"
		}
		return "F"
	}))
	f := (*List[int]).To[string]
	fmt.Println(f(x, func(i int) string { return "s" }))
	var q Queue[Plain] = NewQ(Plain{1})
	fmt.Println(q.First().N, Pair[int, l.List[int]]{}.B.Len())
	l.Each(x, func(i int) { fmt.Print(i, " ") })
	fmt.Println()
	Use(impl{})
}

type impl struct{}

func (impl) Less(o impl) bool { return true }
