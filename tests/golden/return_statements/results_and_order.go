// Return: expressions before deferred functions, results assigned all at once, calls passed on, conversions to the result types.
package main

import (
	"errors"
	"fmt"
)

type I interface{ name() string }
type T struct{ s string }

func (t T) name() string { return "T" + t.s }

func say(s string, x int) int { fmt.Print(s, " "); return x }

func order() (int, int, string) {
	defer fmt.Print("deferred ")
	return say("a", 1), say("b", 2), fmt.Sprint(say("c", 3))
}

func swap(a, b int) (x, y int) {
	x, y = a, b
	return y, x
}

func selfRefer() (s []int, n int) {
	s = []int{1, 2}
	return append(s, 3), len(s)
}

func converts() (I, error, any, float64, func() string, <-chan int, uint8) {
	return T{"x"}, nil, 1, 2, T{"y"}.name, make(chan int), 'a'
}

func forward() (any, error) { return concrete() }

func concrete() (T, *myError) { return T{"z"}, nil }

type myError struct{}

func (*myError) Error() string { return "my" }

func panicsWhileReturning() (n int, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = errors.New(fmt.Sprint("caught ", r, " n=", n))
		}
	}()
	n = 5
	return say("evaluated", 6), func() error { panic("late") }()
}

func pointerToResult() (n int) {
	p := &n
	defer func() { *p += 100 }()
	*p = 1
	return *p + 1
}

func captured() (f func() int, n int) {
	f = func() int { n++; return n }
	n = 10
	return f, f()
}

func blanks() (_, _ int, s string) {
	s = "kept"
	return
}

func blankSet() (_ int, _ string) { return 4, "four" }

func array() (a [3]int, b struct{ x [2]string }) {
	a[1] = 2
	b.x[0] = "q"
	defer func() { a[2] = 3 }()
	return
}

func shadowed() (err error) {
	if err := errors.New("inner"); err != nil {
		return err
	}
	return
}

func early(n int) string {
	for i := range n {
		switch {
		case i == 2:
			return "two"
		}
		select {
		default:
			if i == 1 && n == 2 {
				return "one"
			}
		}
	}
	{
		if n == 0 {
			return "none"
		}
	}
	return "end"
}

func variadic(xs ...int) (int, []int) { return len(xs), xs }

func recursive(n int) (sum, product int) {
	if n == 0 {
		return 0, 1
	}
	sum, product = recursive(n - 1)
	return sum + n, product * n
}

func generic[A, B any](a A, b B) (B, A) { return b, a }

func nothing() {
	defer func() { fmt.Println("nothing") }()
	return
}

func main() {
	fmt.Println(order())
	fmt.Println(swap(1, 2))
	fmt.Println(swap(swap(3, 4)))
	fmt.Println(selfRefer())
	i, err, a, f, fn, c, u := converts()
	fmt.Println(i.name(), err, a, f, fn(), cap(c), u)
	v, err := forward()
	fmt.Printf("%T %v %v\n", v, err == nil, err != nil)
	fmt.Println(panicsWhileReturning())
	fmt.Println(pointerToResult())
	g, n := captured()
	fmt.Println(n, g())
	fmt.Println(blanks())
	fmt.Println(blankSet())
	fmt.Println(array())
	fmt.Println(shadowed(), early(5), early(2), early(0), early(1))
	fmt.Println(variadic(swap(7, 8)))
	fmt.Println(recursive(5))
	fmt.Println(generic(generic(1, "s")))
	nothing()
}
