package main

import _ "fmt"

type T struct {
	_ int
	_ string
	a int
}

func (T) _() {}
func (T) _() {}
func _()     {}

func f(_, _ int, _ string) (_ int, _ error) { return }

var _, x = f(1, 2, "")

var _ interface{ Error() string } = (error)(nil)

func main() {
	_, _ = f(1, 2, "")
	_ = T{a: 1}
	var _ = x
	var _, y = 1, 2
	_ = y
	for range 3 {
	}
	for _ = range 3 {
	}
	for _, _ = range "abc" {
	}
	_ = func(_ int) {}
	switch _ = 5; {
	}
	const _ = 1 << 100
	_, ok := interface{}(1).(int)
	_ = ok
}
