package lib

import "fmt"

var (
	V   int
	R   rune
	Arr [3]int
	S   T
	M   = map[string]int{}
	F   func(int) int

	Iface   fmt.Stringer
	Pointer = &hidden

	hidden = 5

	Matrix = [...][2]int{{1, 2}, {3, 4}}
	Table  = map[Color]string{Red: "red", Blue: "blue"}
	Fns    = []func(int) int{func(i int) int { return i + 1 }, func(i int) int { return i * Fns2(i) }}
	Chan   = make(chan int, Size)
	Nested struct {
		X struct{ Y struct{ Z int } }
	}
)

func Fns2(i int) int { hidden++; return len(Matrix) }

type T struct {
	F  float64
	In Inner
	h  int
}

func (t T) String() string { return fmt.Sprint("T:", t.F, t.In.Deep) }

func (T) Equal() {}

type Inner struct{ Deep deep }

type deep = []string

type Pair struct{ A, B int }

func Get() int { return V }

func Next() int { *Pointer++; return hidden }

func Describe() string {
	if Iface == nil {
		return "nothing"
	}
	return fmt.Sprintf("%T %v", Iface, Iface)
}
