// Every form of terminating statement ends a function with a result, and works when it is reached.
package main

import "fmt"

func byReturn() int { return 1 }

func byGoto(n int) int {
top:
	if n > 3 {
		return n
	}
	n++
	goto top
}

func byPanic() int { panic("panic ends") }

func byBlock() int {
	{
		{
			return 2
		}
	}
}

func byEmptyAfter() int {
	{
		return 3
	}
}

func byIf(b bool) int {
	if x := b; x {
		return 4
	} else if !b {
		return 5
	} else {
		panic("never")
	}
}

func byFor() (n int) {
	for {
		if n++; n == 6 {
			return n
		}
	}
}

func byForWithClauses() int {
	for i := 0; ; i++ {
		if i == 7 {
			return i
		}
		for {
			break
		}
		switch {
		default:
			break
		}
		select {
		default:
			break
		}
	}
}

func bySwitch(n int) int {
	switch n++; n {
	case 8:
		return n
	case 9:
		fallthrough
	case 10:
		panic("fell")
	default:
		for {
			return -n
		}
	}
}

func byTypeSwitch(x any) string {
	switch x := x.(type) {
	default:
		return "default"
	case int, bool:
		{
			return fmt.Sprint("either ", x)
		}
	case string:
		if x == "" {
			return "empty"
		} else {
			return x
		}
	}
}

func bySelect(c chan int) int {
	select {
	case v := <-c:
		return v
	case c <- 9:
		return 0
	}
}

func bySelectDefault(c chan int) int {
	select {
	case <-c:
		panic("never")
	default:
		return 10
	}
}

func byLabeled(n int) int {
outer:
	for {
	inner:
		for {
			n++
			if n%2 == 0 {
				continue outer
			}
			if n%5 == 0 {
				break inner
			}
			if n > 20 {
				return n
			}
		}
	}
}

func byLabeledBlock() int {
	goto block
block:
	{
		return 11
	}
}

func byLabeledSwitch(n int) int {
only:
	switch n {
	default:
		goto only2
	only2:
		if n > 0 {
			n--
			goto only
		}
		return n
	}
}

func withoutResult(n int) {
	if n > 0 {
		return
	}
	fmt.Print("falls off ")
}

func named() (n int) {
	defer func() { recover(); n++ }()
	panic(n)
}

var literal = func(n int) int {
	switch {
	case n > 0:
		return 1
	}
	return -1
}

type T struct{}

func (T) method(b bool) string {
	if b {
		return "b"
	} else {
		return "not b"
	}
}

func generic[E any](xs []E) (e E, ok bool) {
	for i := 0; ; i++ {
		if i == len(xs) {
			return
		} else if i == 2 {
			return xs[i], true
		}
	}
}

func main() {
	fmt.Println(byReturn(), byGoto(0), byBlock(), byEmptyAfter(), byIf(true), byIf(false), byFor(), byForWithClauses())
	fmt.Println(bySwitch(7), bySwitch(0), byTypeSwitch(1), byTypeSwitch(true), byTypeSwitch(""), byTypeSwitch("s"), byTypeSwitch(nil))
	c := make(chan int, 1)
	fmt.Println(bySelectDefault(c), bySelect(c), bySelect(c), byLabeled(0), byLabeledBlock(), byLabeledSwitch(3))
	withoutResult(1)
	withoutResult(0)
	fmt.Println(named(), literal(1), literal(0), T{}.method(true), T{}.method(false))
	fmt.Println(generic([]string{"a", "b", "c"}))
	fmt.Println(generic([]int{1}))
	func() {
		defer func() { fmt.Println(recover()) }()
		byPanic()
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		bySwitch(8)
	}()
}
