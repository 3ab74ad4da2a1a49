// A call that changes a variable is ordered with other calls; operands used after it see its effect.
package main

import "fmt"

var v = 1

func bump() int { v *= 10; return v }

type S struct {
	n   int
	arr [3]int
}

func (s *S) next() int { s.n++; return s.n }

func main() {
	a := bump() + bump()
	fmt.Println(a, v)
	i := 0
	next := func() int { i++; return i }
	arr := []int{next(), next(), next()}
	fmt.Println(arr, i)
	s := &S{}
	s.arr[s.next()] = s.next()
	fmt.Println(s.arr, s.n)
	x, y := 1, 2
	x, y = y, x+y
	x, y = y, x+y
	fmt.Println(x, y)
	nums := []int{0, 1, 2, 3}
	k := 0
	k, nums[k] = 2, 99
	fmt.Println(k, nums)
	nums[0], nums[1], nums[2] = nums[2], nums[0], nums[1]
	fmt.Println(nums)
	p := &nums[3]
	nums, *p = append(nums, 5), 77
	fmt.Println(nums[3] == 77 || *p == 77, len(nums))
	type N struct {
		v    int
		next *N
	}
	l := &N{1, &N{2, &N{3, nil}}}
	var rev *N
	for l != nil {
		l, l.next, rev = l.next, rev, l
	}
	for n := rev; n != nil; n = n.next {
		fmt.Print(n.v, " ")
	}
	fmt.Println()
	m := map[string]int{"a": 1}
	m["a"], m["b"] = m["b"], m["a"]
	fmt.Println(m)
	var pm map[string]int
	func() {
		defer func() { fmt.Println(recover(), i) }()
		pm["x"] = next()
	}()
	z := []int{1, 2, 3}
	for i, z[0] = range []int{10, 20} {
		fmt.Print(i, z, " ")
	}
	fmt.Println()
	f := func() (int, int) { return 1, 2 }
	i = 1
	z[i], i = f()
	fmt.Println(z, i)
}
