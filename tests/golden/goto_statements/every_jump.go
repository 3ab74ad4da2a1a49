// goto: out of blocks, backwards over declarations, within switch, select and loops; labels have their own names.
package main

import "fmt"

type T struct{ goes int }

func (t *T) run() (s string) {
start:
	t.goes++
	switch t.goes {
	case 1:
		s += "one "
		goto start
	case 2:
		s += "two "
		for i := range 5 {
			if i == 2 {
				goto start
			}
			s += fmt.Sprint(i, " ")
		}
	default:
		goto end
	}
end:
	return s + "end"
}

func fromSelect(c chan int) string {
	select {
	case v := <-c:
		if v > 0 {
			goto positive
		}
		return "not positive"
	default:
		goto empty
	}
positive:
	return "positive"
empty:
	return "empty"
}

// A jump back makes the variables anew.
func anew() (out []int) {
	var kept []*int
	i := 0
again:
	x := i * 10
	kept = append(kept, &x)
	if i++; i < 3 {
		goto again
	}
	for _, p := range kept {
		out = append(out, *p)
	}
	return
}

// A jump forward over a block with declarations is fine.
func over(skip bool) string {
	if skip {
		goto end
	}
	{
		s := "not skipped"
		return s
	}
end:
	return "skipped"
}

// Labels do not conflict with other names, and each function literal has its own.
func names(x int) (s string) {
x:
	x--
	if x > 0 {
		goto x
	}
	fmt := func() string {
		i := 0
	x:
		if i++; i < 3 {
			goto x
		}
		return "inner"
	}
	s = fmt()
	goto s
s:
	return
}

// Deferred calls made before and after jumps.
func deferred() (s string) {
	n := 0
loop:
	defer func() { s += "d" }()
	if n++; n < 3 {
		goto loop
	}
	return "r"
}

// A chain of labels on one statement, and labels at the end of a block.
func chain() (n int) {
	goto b
a:
b:
c:
	for {
		n++
		switch n {
		case 1:
			goto a
		case 2:
			goto b
		case 3:
			continue c
		}
		break c
	}
	if n > 0 {
		goto end
	}
	n = -1
end:
	return
}

func main() {
	fmt.Println((&T{}).run())
	c := make(chan int, 1)
	fmt.Println(fromSelect(c))
	c <- 1
	fmt.Println(fromSelect(c))
	c <- -1
	fmt.Println(fromSelect(c), anew(), over(true), over(false), names(3), deferred(), chain())
	i := 0
	for {
		for {
			for {
				if i++; i > 3 {
					goto out
				}
				break
			}
		}
	}
out:
	fmt.Println(i)
	{
		{
			goto last
		}
	}
last:
}
