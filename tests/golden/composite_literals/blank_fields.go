// What a literal gives to a blank field is evaluated and dropped.
package main

import (
	"fmt"
	"reflect"
)

type row struct {
	a int
	_ int
	c int
}

var global = row{1, 2, 3}

func value(n int) int {
	fmt.Println("value", n)
	return n
}

func main() {
	fmt.Printf("%+v %d\n", global, reflect.ValueOf(global).Field(1).Int())
	n := 9
	local := row{1, n, 3}
	fmt.Printf("%+v\n", local)
	list := []row{{1, 2, 3}, {4, value(5), 6}}
	fmt.Printf("%+v %v\n", list, list[0])
	pointer := &row{value(1), value(2), value(3)}
	fmt.Printf("%+v\n", *pointer)
	fmt.Println(*pointer == row{1, 7, 3}, map[row]string{{1, 2, 3}: "x"}[local])
	pair := [2]struct {
		_ string
		b bool
	}{{"dropped", true}, {}}
	fmt.Printf("%q\n", pair)
}
