// Spec: Order of evaluation (as the gc compiler: len, slicing, && and bytes in interfaces in their turn, variables late)
package main

import "fmt"

var (
	x     = 10
	s     = []int{1, 2, 3}
	array = [3]int{1, 2, 3}
	small = uint8(3)
	yes   = false
	text  = "abc"
)

//go:noinline
func change() int {
	x += 100
	s = append(s, 9)
	array[0] = 99
	small = 7
	yes = true
	text = "zz"
	return 1
}

func reset() {
	x, s, array, small, yes, text = 10, []int{1, 2, 3}, [3]int{1, 2, 3}, 3, false, "abc"
}

func ints(a, b int)          { fmt.Println(a, b); reset() }
func bools(a bool, b int)    { fmt.Println(a, b); reset() }
func arrays(a [3]int, b int) { fmt.Println(a, b); reset() }
func bytes(a []byte, b int)  { fmt.Println(string(a), b); reset() }
func boxed(a any, b int)     { fmt.Println(a, b); reset() }
func all(a ...any)           { fmt.Println(a...); reset() }
func results() (any, int)    { return x > 50, change() }
func slice(a []int)          { fmt.Println(a, len(a), cap(a)); reset() }
func literal() (l [3]any)    { return [...]any{x > 50, change(), x > 50} }
func mapped() map[string]any { return map[string]any{"a": x > 50, "b": change(), "c": x > 50} }
func fields() (l struct {
	a any
	b int
	c any
}) {
	l = struct {
		a any
		b int
		c any
	}{x > 50, change(), x > 50}
	return l
}

func main() {
	ints(x+len(s), change())
	ints(s[len(s)-1], change())
	ints(len(text)*x, change())
	arrays(array, change())
	bytes([]byte(text), change())
	bools(x > 50, change())
	boxed(x > 50, change())
	boxed(yes, change())
	boxed(!yes, change())
	boxed(small, change())
	boxed(small+1, change())
	boxed(x+1, change())
	boxed(text[0], change())
	boxed(array == [3]int{1, 2, 3}, change())
	all(x > 50, yes, small, small+1, x, text, change(), x > 50)
	all(results())
	all(literal())
	all(mapped())
	all(fields())
	slice(s[x-10 : len(s)-change()+1])
	s[len(s)-1] += change()
	all(s)
	var v, w any = x > 50, change()
	all(v, w)
}
