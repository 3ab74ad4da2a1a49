// Short variable declarations: what is new, what is assigned, where they may stand.
package main

import (
	"fmt"
	"io"
	"strings"
)

func coord(p int) (x, y, z int) { return p, p * 10, p * 100 }

func next(s string, offset int) (field string, rest int) {
	end := strings.IndexByte(s[offset:]+" ", ' ')
	return s[offset : offset+end], offset + end + 1
}

// Parameters and results are variables of the body's block.
func params(a int, s string) (n int, err error) {
	p, q := &a, &err
	a, b := a+1, "new"
	n, s, c := 7, s+"!", true
	d, err := io.EOF.Error(), io.EOF
	fmt.Println(*p, *q == io.EOF, a, b, n, s, c, d)
	if e, err := 1, error(nil); err == nil {
		n += e
	}
	return
}

func main() {
	i, j := 0, 10
	f := func() int { return 7 }
	ch := make(chan int, 1)
	_, y, _ := coord(3)
	fmt.Println(i, j, f(), cap(ch), y)
	str := "one two"
	field1, offset := next(str, 0)
	p := &offset
	field2, offset := next(str, offset)
	fmt.Println(field1, field2, offset, p == &offset, *p)
	fmt.Println(params(1, "s"))
	// The values are found before anything is declared or assigned.
	a, b := 1, 2
	b, a, c := a, b, a+b
	fmt.Println(a, b, c)
	// The type stays that of the first declaration.
	var v any = "text"
	v, w := 1, v
	var u uint8 = 1
	u, t := 255, u
	fmt.Printf("%T %T %T %T\n", v, w, u, t)
	// In an inner block all are new.
	{
		a, d := "inner", a
		_, e := a, d
		fmt.Println(a, d, e)
	}
	// In headers, and their clauses.
	if a, ok := v.(int); ok {
		fmt.Println(a)
	} else if b := a; b > 0 {
		fmt.Println("no")
	}
	for a, b := 0, 3; a < b; a, b = a+1, b-1 {
		a := a * 10
		fmt.Print(a, b, " ")
	}
	for k, v := range []string{"x"} {
		k, v := k+1, v+v
		fmt.Print(k, v, " ")
	}
	switch a, b := b, a; {
	case a < b:
		a := "clause"
		fmt.Println(a, b)
	}
	switch x, ok := v.(int); y := any(x + 1).(type) {
	case int:
		fmt.Println(x, ok, y)
	}
	ch <- 5
	select {
	case a, ok := <-ch:
		fmt.Println(a, ok)
	}
	int, len := 1, 2
	int, nil := len, int
	fmt.Println(int, len, nil, a, b)
}
