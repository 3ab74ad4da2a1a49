// for with clauses: absent parts, post statements of each kind, a new variable for each iteration copied before the post statement.
package main

import "fmt"

func note(s string, b bool) bool { fmt.Print(s, " "); return b }

func main() {
	// init once, condition before each iteration, post after each, also after continue, not after break.
	for i := func() int { fmt.Print("init "); return 0 }(); note("cond", i < 3); fmt.Print("post ") {
		i++
		if i == 2 {
			continue
		}
	}
	fmt.Println()
	// Absent parts.
	i := 0
	for ; ; i++ {
		if i == 3 {
			break
		}
	}
	for i < 5 {
		i++
	}
	for i < 7 {
		i++
	}
	for {
		i++
		if i > 9 {
			break
		}
	}
	for i = 20; i > 18; i-- {
	}
	fmt.Println(i)
	// Post statements: assignment, tuple assignment, send, receive, call, incdec, operation.
	c := make(chan int, 5)
	for j := 0; j < 3; c <- j {
		j++
	}
	for n := len(c); n > 0; <-c {
		n--
	}
	for a, b := 0, 10; a < b; a, b = a+1, b-2 {
		fmt.Print(a, b, " ")
	}
	for x := 1.0; x < 40; x *= 3 {
		fmt.Print(x, " ")
	}
	for s := ""; len(s) < 3; s += "x" {
		fmt.Print(len(s), " ")
	}
	type node struct{ next *node }
	for p := (&node{&node{&node{}}}); p != nil; p = p.next {
		fmt.Print("node ")
	}
	var k int
	for k, ok := 0, true; ok; k, ok = k+1, k < 2 {
		fmt.Print(k, " ")
	}
	fmt.Println(len(c), k)
	// Each iteration has its own variable: a closure in the body, in the condition, and in the post statement.
	var fs []func() int
	for i := 0; i < 3; i++ {
		fs = append(fs, func() int { i += 10; return i })
		if i == 1 {
			i++
		}
	}
	for _, f := range fs {
		fmt.Print(f(), f(), " ")
	}
	var ps []*int
	for i, inc := 0, func() {}; i < 3; inc() {
		ps = append(ps, &i)
		inc = func() { i++ }
		i++
	}
	for _, p := range ps {
		fmt.Print(*p, " ")
	}
	// The copy is made before the post statement: the closure of an iteration sees the changes of its body only.
	var last func() int
	for i := 0; i < 3; i++ {
		if i == 0 {
			last = func() int { return i }
		}
		i := i * 100
		_ = i
	}
	fmt.Print(last(), " ")
	// A goroutine or a deferred function captures its own too.
	func() {
		for i := 0; i < 3; i++ {
			defer func() { fmt.Print("d", i, " ") }()
		}
	}()
	// continue copies as well.
	var cs []func() int
	for i := 0; i < 4; i++ {
		if i%2 == 0 {
			cs = append(cs, func() int { return i })
			continue
		}
	}
	fmt.Println(cs[0](), cs[1]())
	// Variables of = are shared.
	var q int
	var qs []func() int
	for q = 0; q < 2; q++ {
		qs = append(qs, func() int { return q })
	}
	fmt.Println(qs[0](), qs[1]())
	// The body shadows; the condition sees the loop's variable.
	for i := 0; i < 2; i++ {
		i := "body"
		fmt.Print(i, " ")
	}
	// Labels with continue and break, with the post statement of the labeled loop.
outer:
	for i := 0; i < 3; fmt.Print("next ") {
		i++
		for j := 0; ; j++ {
			if j == i {
				continue outer
			}
			if i == 3 {
				break outer
			}
			fmt.Print(i, j, " ")
		}
	}
	fmt.Println()
	// goto out and back in front of the loop starts it anew.
	tries := 0
again:
	for i := 0; i < 3; i++ {
		if tries < 2 {
			tries++
			goto again
		}
		fmt.Print(i, " ")
	}
	// Conditions with side effects and defined boolean types.
	type yes bool
	run := yes(true)
	for run {
		run = !run
		fmt.Println("ran")
	}
	for false {
	}
	const never = false
	for i := 0; never; i++ {
		fmt.Println("never")
	}
}
