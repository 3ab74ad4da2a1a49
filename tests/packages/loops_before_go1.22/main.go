package main

import "fmt"

type pair struct{ a, b int }

func show(fs []func() any) {
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	fmt.Println()
}

func main() {
	var fs []func() any
	for i := 0; i < 3; i++ {
		fs = append(fs, func() any { return i })
	}
	for i, s := range []string{"x", "y"} {
		fs = append(fs, func() any { return fmt.Sprint(i, s) })
	}
	for k := range map[string]int{"only": 1} {
		fs = append(fs, func() any { return k })
	}
	for i, r := range "aé" {
		fs = append(fs, func() any { return fmt.Sprint(i, string(r)) })
	}
	for _, p := range [2]pair{{1, 2}, {3, 4}} {
		fs = append(fs, func() any { return p })
	}
	c := make(chan int, 3)
	c <- 1
	c <- 2
	c <- 3
	close(c)
	for v := range c {
		fs = append(fs, func() any { return v })
	}
	show(fs)

	var ps []*int
	for i := 0; i < 3; i++ {
		ps = append(ps, &i)
	}
	fmt.Println(ps[0] == ps[2], *ps[0])
	for _, v := range []int{4, 5} {
		v := v
		ps = append(ps, &v)
	}
	fmt.Println(*ps[3], *ps[4])
	// The body changes the loop's own variable.
	for i := 0; i < 6; i++ {
		f := func() { i += 2 }
		f()
		fmt.Print(i, " ")
	}
	fmt.Println()
outer:
	for i := 0; i < 3; i++ {
		for j := 0; j < 3; j++ {
			fs = append(fs[:0], func() any { return pair{i, j} })
			if i+j == 3 {
				break outer
			}
		}
	}
	show(fs)
	show(newer())
}
