package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

type k string

func main() {
	bg := context.Background()
	fmt.Println(bg, context.TODO(), bg.Err(), bg.Done() == nil)
	c1, cancel := context.WithCancel(bg)
	c2 := context.WithValue(c1, k("a"), "v")
	c3, cancel3 := context.WithTimeout(c2, 20*time.Millisecond)
	defer cancel3()
	fmt.Println(c1, c2, c3.Value(k("a")), c3.Value(k("b")), c1.Err())
	<-c3.Done()
	fmt.Println(c3.Err(), c1.Err(), context.Cause(c3), errors.Is(c3.Err(), context.DeadlineExceeded))
	c4, cc := context.WithCancelCause(c2)
	cc(errors.New("why"))
	fmt.Println(c4.Err(), context.Cause(c4))
	c5, _ := context.WithCancel(c2)
	done := make(chan bool)
	stop := context.AfterFunc(c5, func() { fmt.Println("after"); close(done) })
	c6 := context.WithoutCancel(c5)
	cancel()
	<-done
	fmt.Println(stop(), c5.Err(), c6.Err(), c6, c6.Value(k("a")))
	c7, cn := context.WithDeadline(bg, time.Now().Add(-time.Second))
	fmt.Println(c7.Err())
	cn()
	c8, cn8 := context.WithCancel(c5)
	fmt.Println(c8.Err())
	cn8()
	d, ok := c3.Deadline()
	fmt.Println(ok, !d.IsZero())
	_, ok = c1.Deadline()
	fmt.Println(ok)
	defer func() { fmt.Println(recover()) }()
	context.WithValue(bg, nil, 1)
}
