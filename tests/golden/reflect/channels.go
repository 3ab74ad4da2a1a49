package main

import (
	"fmt"
	"reflect"
)

type pair struct {
	name string
	n    int
}

type empty struct{}

func attempt(f func()) {
	defer func() { fmt.Println("panic:", recover()) }()
	f()
}

func main() {
	c := make(chan pair, 1)
	v := reflect.ValueOf(c)
	fmt.Println(v.TryRecv())
	fmt.Println(v.TrySend(reflect.ValueOf(pair{"a", 1})), v.TrySend(reflect.ValueOf(pair{"b", 2})))
	fmt.Println(v.Recv())
	x, ok := v.TryRecv()
	fmt.Println(x.IsValid(), ok)

	// Blocking, with values that take several words, none, and an interface.
	done := make(chan bool)
	go func() {
		for i := range 3 {
			v.Send(reflect.ValueOf(pair{fmt.Sprint("p", i), i}))
		}
		v.Close()
		done <- true
	}()
	for p := range v.Seq() {
		fmt.Println(p)
	}
	<-done
	x, ok = v.Recv()
	fmt.Println(x, ok)

	nothing := reflect.MakeChan(reflect.TypeOf(make(chan empty)), 0)
	go nothing.Send(reflect.ValueOf(empty{}))
	fmt.Println(nothing.Recv())
	any := make(chan fmt.Stringer, 1)
	reflect.ValueOf(any).Send(reflect.ValueOf(reflect.Int))
	fmt.Println(<-any)

	// Select over as many channels as there are.
	var cases []reflect.SelectCase
	for i := range 5 {
		c := make(chan int)
		go func() {
			for j := range 3 {
				c <- i*10 + j
			}
			close(c)
		}()
		cases = append(cases, reflect.SelectCase{Dir: reflect.SelectRecv, Chan: reflect.ValueOf(c)})
	}
	sum, closed := 0, 0
	for closed < 5 {
		i, x, ok := reflect.Select(cases)
		if ok {
			sum += int(x.Int())
		} else {
			cases[i].Chan = reflect.Value{}
			closed++
		}
	}
	fmt.Println(sum)
	out := make(chan pair, 1)
	cases = append(cases[:1],
		reflect.SelectCase{Dir: reflect.SelectDefault},
		reflect.SelectCase{Dir: reflect.SelectSend, Chan: reflect.ValueOf(out), Send: reflect.ValueOf(pair{"sent", 7})})
	fmt.Println(reflect.Select(cases))
	fmt.Println(reflect.Select(cases))
	fmt.Println(<-out)

	made := reflect.MakeChan(reflect.ChanOf(reflect.BothDir, reflect.TypeOf("")), 2)
	made.Send(reflect.ValueOf("made"))
	fmt.Println(<-made.Interface().(chan string), made.Cap())
	for _, dir := range []reflect.ChanDir{reflect.RecvDir, reflect.SendDir, reflect.BothDir} {
		t := reflect.ChanOf(dir, reflect.TypeFor[<-chan int]())
		fmt.Println(t, t.ChanDir(), t == reflect.ChanOf(dir, reflect.TypeFor[<-chan int]()))
	}
	fmt.Println(reflect.ChanOf(reflect.RecvDir, reflect.TypeOf(1)) == reflect.TypeFor[<-chan int]())
	attempt(func() { reflect.MakeChan(reflect.TypeFor[<-chan int](), 1) })
	attempt(func() { reflect.MakeChan(reflect.TypeOf(c), -1) })

	attempt(func() { v.Send(reflect.ValueOf(pair{})) })
	attempt(func() { v.Send(reflect.ValueOf(1)) })
	attempt(func() { reflect.ValueOf((<-chan int)(nil)).Send(reflect.ValueOf(1)) })
	attempt(func() { reflect.ValueOf((chan<- int)(nil)).Recv() })
	attempt(func() { reflect.ValueOf(1).Recv() })
	attempt(func() { reflect.Select([]reflect.SelectCase{{}}) })
	attempt(func() { reflect.Select([]reflect.SelectCase{{Dir: reflect.SelectSend, Chan: v}}) })
	blocked := make(chan int)
	go func() {
		defer func() {
			fmt.Println("panic:", recover())
			done <- true
		}()
		reflect.Select([]reflect.SelectCase{
			{Dir: reflect.SelectSend, Chan: reflect.ValueOf(blocked), Send: reflect.ValueOf(1)},
			{Dir: reflect.SelectRecv, Chan: reflect.ValueOf(make(chan int))},
		})
	}()
	for range 100 {
		select {
		case <-done:
		default:
		}
	}
	close(blocked)
	<-done
}
