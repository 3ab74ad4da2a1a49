// Functions as values: parameters, results, fields, elements, nil, recursion through variables.
package main

import (
	"errors"
	"fmt"
)

type Pred func(int) bool

func (p Pred) Not() Pred { return func(i int) bool { return !p(i) } }

func filter(s []int, p Pred) (out []int) {
	for _, v := range s {
		if p(v) {
			out = append(out, v)
		}
	}
	return
}

func compose(fs ...func(int) int) func(int) int {
	return func(x int) int {
		for _, f := range fs {
			x = f(x)
		}
		return x
	}
}

func divmod(a, b int) (q, r int, err error) {
	if b == 0 {
		err = errors.New("div by zero")
		return
	}
	return a / b, a % b, nil
}

func show(q, r int, err error) string { return fmt.Sprint(q, r, err) }
func three() (int, string, bool)      { return 1, "x", true }
func pass() (int, string, bool)       { return three() }

func main() {
	even := Pred(func(i int) bool { return i%2 == 0 })
	nums := []int{1, 2, 3, 4, 5, 6}
	fmt.Println(filter(nums, even), filter(nums, even.Not()), filter(nums, func(int) bool { return false }) == nil)
	f := compose(func(x int) int { return x + 1 }, func(x int) int { return x * x }, func(x int) int { return -x })
	fmt.Println(f(3), compose()(3))
	fmt.Println(show(divmod(17, 5)), show(divmod(1, 0)))
	fmt.Println(pass())
	_, s, _ := three()
	fmt.Println(s)
	var fib func(int) int
	fib = func(n int) int {
		if n < 2 {
			return n
		}
		return fib(n-1) + fib(n-2)
	}
	fmt.Println(fib(15))
	var nilf func()
	fmt.Println(nilf == nil, f != nil)
	table := [...]func(float64, float64) float64{
		func(a, b float64) float64 { return a + b },
		func(a, b float64) float64 { return a / b },
	}
	for i := range table {
		fmt.Print(table[i](1, 4), " ")
	}
	fmt.Println()
	curry := func(a int) func(int) func(int) int {
		return func(b int) func(int) int { return func(c int) int { return a*100 + b*10 + c } }
	}
	fmt.Println(curry(1)(2)(3), func(a, b int) int { return a - b }(5, 8))
	fmt.Printf("%T %T %T\n", curry, even, three)
	r := struct{ do func(string) (int, error) }{func(s string) (int, error) { return len(s), nil }}
	n, err := r.do("four")
	fmt.Println(n, err)
	var in interface{} = divmod
	if g, ok := in.(func(int, int) (int, int, error)); ok {
		fmt.Println(g(9, 4))
	}
	_, ok := in.(func(int, int))
	fmt.Println(ok)
}
