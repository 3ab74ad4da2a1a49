// Each iteration has its own copy of the loop's variables, in all forms of for.
package main

import "fmt"

func main() {
	var fs []func() int
	for i := 0; i < 3; i++ {
		fs = append(fs, func() int { i += 10; return i })
	}
	for _, f := range fs {
		fmt.Print(f(), " ", f(), " ")
	}
	fmt.Println()
	var ps []*int
	for i := 0; i < 6; i++ {
		ps = append(ps, &i)
		i++
	}
	for _, p := range ps {
		fmt.Print(*p, " ")
	}
	fmt.Println(ps[0] != ps[1])
	var gs []func() string
	for k, v := range []string{"a", "b", "c"} {
		gs = append(gs, func() string { k++; v += "!"; return fmt.Sprint(k, v) })
	}
	for _, g := range gs {
		fmt.Print(g(), g(), " ")
	}
	fmt.Println()
	var hs []func() int
	for i := range 3 {
		defer func() { fmt.Print("defer", i, " ") }()
		hs = append(hs, func() int { return i })
		i = 100
	}
	for _, h := range hs {
		fmt.Print(h(), " ")
	}
	fmt.Println()
	done := make(chan int, 5)
	for i := 0; i < 5; i++ {
		go func() { done <- i }()
	}
	sum := 0
	for range 5 {
		sum += <-done
	}
	fmt.Println(sum)
	var inc []func()
	var get []func() int
	for i, j := 0, 100; i < 3; i, j = i+1, j-1 {
		inc = append(inc, func() { i++; j += i })
		get = append(get, func() int { return i*1000 + j })
		if i == 1 {
			inc[1]()
		}
	}
	for i := range inc {
		inc[i]()
		fmt.Print(get[i](), " ")
	}
	fmt.Println()
	var last func() int
	for i := 0; i < 3; i++ {
		if last != nil {
			fmt.Print(last(), " ")
		}
		last = func() int { i *= 2; return i }
		if i == 1 {
			continue
		}
		last()
	}
	fmt.Println()
	var outer func() int
	var i int
	for i = 0; i < 3; i++ {
		outer = func() int { return i }
	}
	fmt.Println(outer())
	for _, c := range "ab" {
		f := func() { c++; fmt.Print(string(c)) }
		f()
		f()
	}
	fmt.Println()
}
