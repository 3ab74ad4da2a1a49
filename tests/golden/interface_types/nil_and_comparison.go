// An interface with a nil pointer inside is not nil; comparison goes by dynamic type, then value.
package main

import (
	"errors"
	"fmt"
)

type MyErr struct{ code int }

func (e *MyErr) Error() string {
	if e == nil {
		return "nil MyErr"
	}
	return fmt.Sprint("code ", e.code)
}

func mayFail(fail bool) error {
	var e *MyErr
	if fail {
		e = &MyErr{5}
	}
	return e
}

func proper(fail bool) error {
	if fail {
		return &MyErr{6}
	}
	return nil
}

type I interface{}
type Num int

func try(a, b interface{}) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("panic:", r)
		}
	}()
	fmt.Println(a == b)
}

func main() {
	fmt.Println(mayFail(false) == nil, mayFail(false), proper(false) == nil, mayFail(true), proper(true))
	var p *MyErr
	var e error = p
	fmt.Println(e == nil, e == error(p), e == (*MyErr)(nil), e != nil)
	try(1, 1)
	try(1, int64(1))
	try(1, Num(1))
	try("a", "a")
	try(nil, nil)
	try(nil, 0)
	try(1.5, 1.5)
	try([2]int{1, 2}, [2]int{1, 2})
	try(struct{ a int }{1}, struct{ a int }{1})
	try(struct{ a int }{1}, struct{ b int }{1})
	try([]int{}, []int{})
	try([]int{}, 5)
	try(map[int]int{}, map[int]int{})
	try(func() {}, func() {})
	try([1]interface{}{1}, [1]interface{}{1})
	try([1]interface{}{[]int{}}, [1]interface{}{[]int{}})
	try(&MyErr{1}, &MyErr{1})
	try(MyErr{1}, MyErr{1})
	var i I = 3
	n := 3
	fmt.Println(i == n, i == 3, i != 4, i == Num(3), n == i)
	var j I = i
	i = "changed"
	fmt.Println(i, j)
	e1, e2 := errors.New("x"), errors.New("x")
	fmt.Println(e1 == e2, e1 == e1)
	ch := make(chan int)
	try(ch, ch)
	try(ch, (<-chan int)(ch))
	var in1, in2 interface{} = &n, &n
	fmt.Println(in1 == in2)
	var x, y interface{} = i, &i
	fmt.Println(x == i, y == i)
}
