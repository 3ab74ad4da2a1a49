package main

import (
	"fmt"
	"unsafe"
)

type T struct {
	s string
	n int
}

type node struct {
	name string
	next unsafe.Pointer
}

func main() {
	t := T{"a", 1}
	fmt.Println(*(*int)(unsafe.Add(unsafe.Pointer(&t), unsafe.Offsetof(t.n))))               // NOT SUPPORTED pointer arithmetic in a main.T is not supported: strings, slices and interfaces take one word here
	fmt.Println(*(*int)(unsafe.Pointer(uintptr(unsafe.Pointer(&t)) + unsafe.Offsetof(t.n)))) // NOT SUPPORTED pointer arithmetic in a main.T is not supported: strings, slices and interfaces take one word here
	s := "abc"
	fmt.Println((*[2]uintptr)(unsafe.Pointer(&s))[1]) // NOT SUPPORTED looking at a string as a [2]uintptr is not supported
	fmt.Println(*(*[]byte)(unsafe.Pointer(&s)))       // NOT SUPPORTED looking at a string as a []uint8 is not supported
	var i any = 1
	fmt.Println(*(*[2]unsafe.Pointer)(unsafe.Pointer(&i))) // NOT SUPPORTED looking at a interface {} as a [2]unsafe.Pointer is not supported
	fmt.Println(*(*int)(unsafe.Pointer(uintptr(0x1234))))  // NOT SUPPORTED making a pointer of a number is not supported
	arr := []string{"a", "b"}
	p := unsafe.Pointer(&arr[0])
	fmt.Println(*(*string)(unsafe.Add(p, 16))) // NOT SUPPORTED pointer arithmetic that leads to a string is not supported
	q := &t
	fmt.Println(*(**int)(unsafe.Pointer(&q)))    // NOT SUPPORTED looking at a *main.T as a *int is not supported
	fmt.Println(*(*uintptr)(unsafe.Pointer(&q))) // NOT SUPPORTED looking at a *main.T as a uintptr is not supported: what is an address must stay one
}
