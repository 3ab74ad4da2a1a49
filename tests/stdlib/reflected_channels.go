// Channels by reflection: made, sent on, received from, selected among.
package main

import (
	"errors"
	"fmt"
	"reflect"
	"sync"
)

type point struct {
	x, y int
	name string
}

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

// merged is a fan-in of any number of channels.
func merged[T any](chans ...<-chan T) []T {
	var cases []reflect.SelectCase
	for _, c := range chans {
		cases = append(cases, reflect.SelectCase{Dir: reflect.SelectRecv, Chan: reflect.ValueOf(c)})
	}
	var got []T
	for open := len(cases); open > 0; {
		i, v, ok := reflect.Select(cases)
		if !ok {
			cases[i].Chan = reflect.ValueOf((<-chan T)(nil))
			open--
			continue
		}
		got = append(got, v.Interface().(T))
	}
	return got
}

func round[T any](x T) {
	c := reflect.MakeChan(reflect.TypeFor[chan T](), 1)
	c.Send(reflect.ValueOf(&x).Elem())
	fmt.Print(c.Len(), " ", c.TrySend(reflect.ValueOf(&x).Elem()), " ")
	v, ok := c.Recv()
	fmt.Print(v.Type(), " ", v, " ", ok, " ", v.CanSet(), " ")
	none, ok := c.TryRecv()
	fmt.Print(none.IsValid(), " ", ok, " ")
	close(c.Interface().(chan T))
	v, ok = c.Recv()
	fmt.Print(v, " ", ok, " ")
	v, ok = c.TryRecv()
	fmt.Println(v, ok)
}

func main() {
	round(1)
	round(int8(-3))
	round(2.5)
	round(float32(0.5))
	round("text")
	round(true)
	round([]int{1, 2})
	round([3]byte{1, 2, 3})
	round(point{1, 2, "p"})
	round(3 + 4i)
	round(struct{}{})
	round[any](7)
	round[error](errors.New("wrong"))
	round(map[string]int{"a": 1})

	c := make(chan point)
	v := reflect.ValueOf(c)
	go func() {
		v.Send(reflect.ValueOf(point{3, 4, "sent"}))
		x, ok := v.Recv()
		fmt.Println(x, ok)
		v.Close()
	}()
	fmt.Println(<-c)
	c <- point{5, 6, "back"}
	_, ok := <-c
	fmt.Println(ok)

	var group sync.WaitGroup
	chans := make([]<-chan int, 5)
	for i := range chans {
		c := make(chan int)
		chans[i] = c
		group.Go(func() {
			defer close(c)
			for n := range 100 {
				c <- n * i
			}
		})
	}
	sum := 0
	for _, n := range merged(chans...) {
		sum += n
	}
	fmt.Println(sum)

	full := make(chan string, 1)
	send := reflect.SelectCase{Dir: reflect.SelectSend, Chan: reflect.ValueOf(full), Send: reflect.ValueOf("a")}
	otherwise := reflect.SelectCase{Dir: reflect.SelectDefault}
	fmt.Println(reflect.Select([]reflect.SelectCase{otherwise, send}))
	fmt.Println(reflect.Select([]reflect.SelectCase{otherwise, send}))
	fmt.Println(<-full)
	fmt.Println(reflect.Select([]reflect.SelectCase{send, {Dir: reflect.SelectRecv}}))
	done := make(chan bool)
	go func() {
		fmt.Println(<-full, <-full)
		close(full)
		close(done)
	}()
	fmt.Println(reflect.Select([]reflect.SelectCase{send, {Dir: reflect.SelectRecv}}))
	<-done

	try("send on closed", func() { reflect.Select([]reflect.SelectCase{send}) })
	try("send", func() { reflect.ValueOf(full).Send(reflect.ValueOf("b")) })
	try("close", func() { reflect.ValueOf(full).Close() })
	try("receive only", func() { reflect.ValueOf((<-chan string)(full)).Send(reflect.ValueOf("b")) })
	try("send only", func() { reflect.ValueOf((chan<- string)(full)).Recv() })
	try("kind", func() { reflect.ValueOf(1).Recv() })
	try("type", func() { reflect.ValueOf(full).Send(reflect.ValueOf(1)) })
	try("defaults", func() { reflect.Select([]reflect.SelectCase{otherwise, otherwise}) })
	try("nothing to send", func() { reflect.Select([]reflect.SelectCase{{Dir: reflect.SelectSend, Chan: reflect.ValueOf(full)}}) })
	try("direction", func() { reflect.Select([]reflect.SelectCase{{}}) })
	try("negative", func() { reflect.MakeChan(reflect.TypeFor[chan int](), -1) })
	try("one way", func() { reflect.MakeChan(reflect.TypeFor[<-chan int](), 1) })
	try("no channel", func() { reflect.MakeChan(reflect.TypeFor[int](), 1) })
	waiting := make(chan int)
	go func() { close(waiting) }()
	fmt.Println(reflect.Select([]reflect.SelectCase{{Dir: reflect.SelectRecv, Chan: reflect.ValueOf(waiting)}}))
	go func() { close(c2) }()
	try("closed meanwhile", func() { reflect.ValueOf(c2).Send(reflect.ValueOf(1)) })
}

var c2 = make(chan int)
