package main

// golden: no-stress

import "fmt"

type big [1 << 17]int

func main() {
	b := new(big)
	b[7] = 4
	var i any = *b
	x := i.(big)
	s := make([]*[100]int, 0)
	for k := range 1000 {
		s = append(s, &[100]int{k})
	}
	fmt.Println(x[7], len(s))
	fmt.Println(i.(big)[7], i == any(*b))
	if y, ok := i.(big); ok {
		fmt.Println(y[7])
	}
	m := map[string]big{"a": *b}
	z := m["a"]
	fmt.Println(z[7], m["a"][7])
}
