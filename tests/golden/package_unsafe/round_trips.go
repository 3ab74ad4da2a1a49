package main

import (
	"fmt"
	"reflect"
	"sync/atomic"
	"unsafe"
)

type node struct {
	name string
	next unsafe.Pointer
}

type stack struct{ head unsafe.Pointer }

func (s *stack) push(name string) {
	n := &node{name: name}
	for {
		n.next = atomic.LoadPointer(&s.head)
		if atomic.CompareAndSwapPointer(&s.head, n.next, unsafe.Pointer(n)) {
			return
		}
	}
}

func (s *stack) pop() (string, bool) {
	for {
		p := atomic.LoadPointer(&s.head)
		if p == nil {
			return "", false
		}
		n := (*node)(p)
		if atomic.CompareAndSwapPointer(&s.head, p, n.next) {
			return n.name, true
		}
	}
}

func main() {
	var s stack
	for _, w := range []string{"a", "b", "c"} {
		s.push(w)
	}
	for {
		n, ok := s.pop()
		if !ok {
			break
		}
		fmt.Println(n)
	}
	x := []int{1, 2, 3}
	v := reflect.ValueOf(x)
	fmt.Println(*(*int)(unsafe.Add(v.UnsafePointer(), 8)), *(*int)(unsafe.Pointer(v.Pointer() + 16)))
	fmt.Println(*(*int)(unsafe.Pointer(v.Index(0).UnsafeAddr())))
}
