// fmt and reflect tell the same address of a function: that of its code.
package main

import (
	"fmt"
	"reflect"
	"runtime"
)

func declared() {}

type T struct{}

func (T) Method() {}

func address(f any) uintptr { return reflect.ValueOf(f).Pointer() }

func main() {
	n := 1
	captures := func() int { return n }
	again := captures
	for _, f := range []any{declared, func() {}, captures, T.Method} {
		fmt.Println(fmt.Sprintf("%p", f) == fmt.Sprintf("%#x", address(f)), fmt.Sprintf("%v", f) == fmt.Sprintf("%p", f))
	}
	fmt.Println(address(captures) == address(again), address(declared) == address(captures))
	var none func()
	fmt.Printf("%p %v %x\n", none, none, address(none))
	fmt.Println(runtime.FuncForPC(address(declared)).Name())
}
