// The predeclared functions are ordinary names: a program may declare its own.
package main

import "fmt"

type max struct{ v int }

func clear(s string) string { return "cleared " + s }

var new = func(n int) int { return n + 1 }

type stack struct{ items []int }

func (s *stack) append(n int)            { s.items = append(s.items, n) }
func (s stack) len() int                 { return len(s.items) }
func (s stack) copy() stack              { return stack{append([]int(nil), s.items...)} }
func (s *stack) delete(i int)            { s.items = append(s.items[:i], s.items[i+1:]...) }
func (s stack) print(recover string)     { fmt.Println(recover, s.items) }
func close(panic int, len string) string { return fmt.Sprint(len, panic) }

func main() {
	s := &stack{}
	s.append(1)
	s.append(2)
	t := s.copy()
	s.delete(0)
	s.print("s")
	t.print("t")
	fmt.Println(s.len(), clear("x"), new(1), max{3}.v, close(1, "a"))
	len := func(int) string { return "len" }
	cap, make := 1, 2
	fmt.Println(len(5), cap+make)
	true := false
	nil := 0
	int := 2.5
	iota := "i"
	string := []any{true, nil, int, iota}
	fmt.Println(string...)
	{
		append := func(a, b float64) float64 { return a * b }
		fmt.Println(append(int, 2))
	}
	// In parentheses they are called the same.
	fmt.Println((min)(2, 1))
}
