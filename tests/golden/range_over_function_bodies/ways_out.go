// Every way out of a range-over-func body: what the iterator sees, what its deferred functions do, where the loop ends.
package main

import (
	"errors"
	"fmt"
	"iter"
)

// seq reports each step: whether yield returned true, and that the iterator's own deferred function ran.
func seq(name string, n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		defer fmt.Print("<", name, " over> ")
		for i := range n {
			fmt.Print(name, i, " ")
			if !yield(i) {
				fmt.Print(name, " told to stop ")
				return
			}
		}
		fmt.Print(name, " exhausted ")
	}
}

func line(title string, f func()) {
	fmt.Print(title, ": ")
	f()
	fmt.Println()
}

func returnsOne() int {
	for x := range seq("a", 5) {
		if x == 1 {
			return x * 10
		}
	}
	return -1
}

func returnsNested() (string, error) {
	for x := range seq("a", 3) {
		for y := range seq("b", 3) {
			for z := range seq("c", 3) {
				if x+y+z == 2 {
					return fmt.Sprint(x, y, z), errors.New("early")
				}
			}
		}
	}
	return "", nil
}

// A bare return keeps what the body assigned to the results; deferred functions see it.
func bareReturn() (n int, s string) {
	defer func() {
		n *= 2
		s += fmt.Sprint(" deferred saw ", n)
	}()
	for x := range seq("a", 4) {
		n += x + 1
		s += "."
		if x == 2 {
			return
		}
	}
	return
}

// A return with values sets the results before the deferred functions of the outer function run.
func setsResults() (n int, err error) {
	n = 1
	defer func() {
		if err != nil {
			err = fmt.Errorf("wrapped %w with %d", err, n)
		}
	}()
	for range seq("a", 2) {
		n := 7
		return n, errors.New("inner")
	}
	return
}

// A result shadowed within the body may be returned explicitly.
func returnsCallInBody() (a, b int) {
	pair := func(x int) (int, int) { return x, x * x }
	for x := range seq("a", 9) {
		if x == 3 {
			return pair(x)
		}
	}
	return
}

// A defer statement in the body belongs to the function with the loop: it runs when that function ends.
func defersInBody() (s string) {
	defer func() { fmt.Print("last ") }()
	for x := range seq("a", 3) {
		defer func() { s += fmt.Sprint("d", x) }()
		if x == 1 {
			for y := range seq("b", 2) {
				defer fmt.Print("inner", y, " ")
			}
		}
	}
	fmt.Print("body ends ")
	return "r"
}

// recover in a function deferred in the body recovers a panic of the outer function.
func recoversLater() (s string) {
	for x := range seq("a", 2) {
		defer func() {
			if r := recover(); r != nil {
				s = fmt.Sprint("recovered ", r, " in ", x)
			}
		}()
	}
	panic("after loop")
}

// A panic in the body runs through the iterator, whose deferred functions run first.
func panicsInBody() (s string) {
	defer func() { s = fmt.Sprint("outer recovered ", recover()) }()
	for x := range seq("a", 3) {
		if x == 1 {
			panic(fmt.Sprint("body ", x))
		}
	}
	return "never"
}

// A panic of the iterator reaches the function with the loop too.
func iteratorPanics() (s string) {
	defer func() { s = fmt.Sprint("recovered ", recover()) }()
	for x := range func(yield func(string) bool) {
		yield("one")
		panic("iterator")
	} {
		fmt.Print(x, " ")
	}
	return "never"
}

// An iterator that recovers its own panic ends the loop normally.
func iteratorRecoversOwn() string {
	n := 0
	for range func(yield func() bool) {
		defer func() { fmt.Print("swallowed ", recover(), " ") }()
		yield()
		panic("own")
	} {
		n++
	}
	return fmt.Sprint("after loop ", n)
}

func labels() {
outer:
	for x := range seq("a", 4) {
	middle:
		for y := range seq("b", 4) {
			for z := range seq("c", 4) {
				switch {
				case x == 0:
					continue outer
				case x == 1 && y == 0:
					continue middle
				case x == 1 && y == 1:
					break middle
				case x == 3:
					break outer
				case z == 1:
					break
				default:
					fmt.Print("[", x, y, z, "] ")
					if z == 2 {
						continue outer
					}
				}
			}
		}
		fmt.Print("|end ", x, "| ")
	}
}

// Labels of ordinary loops around and inside loops over functions.
func mixedLabels() {
plain:
	for i := 0; i < 3; i++ {
	fun:
		for x := range seq("f", 3) {
			for j := range 3 {
				if j == 1 && x == 0 {
					continue fun
				}
				if x == 1 && i == 0 {
					continue plain
				}
				if x == 1 && i == 1 {
					break plain
				}
				fmt.Print("(", i, x, j, ") ")
			}
		}
	}
}

func gotoOut() {
	tries := 0
retry:
	tries++
	for x := range seq("a", 3) {
		for y := range seq("b", 2) {
			if tries == 1 {
				goto retry
			}
			if x == 1 {
				goto done
			}
			if y == 0 {
				goto next
			}
			fmt.Print("y", y, " ")
		next:
		}
	}
	fmt.Print("never ")
done:
	fmt.Print("tries ", tries)
}

// break in a switch or a select within the body ends that statement alone.
func breakOfInner() {
	c := make(chan int, 1)
	c <- 1
	for x := range seq("a", 2) {
		switch x {
		case 0:
			break
		}
		select {
		case <-c:
			break
		default:
		}
		fmt.Print("still ")
	}
sw:
	switch {
	default:
		for range seq("s", 3) {
			break sw
		}
		fmt.Print("never ")
	}
blk:
	select {
	default:
		for range seq("t", 3) {
			break blk
		}
		fmt.Print("never ")
	}
}

// A function literal in the body has its own returns.
func literalInBody() int {
	total := 0
	for x := range seq("a", 3) {
		f := func() int {
			for y := range seq("b", 3) {
				if y == x {
					return y
				}
			}
			return 100
		}
		total += f()
	}
	return total
}

func main() {
	line("break", func() {
		for x := range seq("a", 3) {
			if x == 1 {
				break
			}
		}
	})
	line("continue", func() {
		for x := range seq("a", 3) {
			if x == 1 {
				continue
			}
			fmt.Print("[", x, "] ")
		}
	})
	line("return", func() { fmt.Print(returnsOne()) })
	line("nested return", func() { fmt.Print(returnsNested()) })
	line("bare return", func() { fmt.Print(bareReturn()) })
	line("sets results", func() { fmt.Print(setsResults()) })
	line("returns call", func() { fmt.Print(returnsCallInBody()) })
	line("defers", func() { fmt.Print(defersInBody()) })
	line("recovers later", func() { fmt.Print(recoversLater()) })
	line("panic in body", func() { fmt.Print(panicsInBody()) })
	line("iterator panics", func() { fmt.Print(iteratorPanics()) })
	line("iterator recovers", func() { fmt.Print(iteratorRecoversOwn()) })
	line("labels", labels)
	line("mixed labels", mixedLabels)
	line("goto", gotoOut)
	line("inner break", breakOfInner)
	line("literal", func() { fmt.Print(literalInBody()) })
	line("return in nil seq of zero", func() {
		for range seq("z", 0) {
			return
		}
		fmt.Print("none")
	})
}
