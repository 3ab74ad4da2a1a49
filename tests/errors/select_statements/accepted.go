package main

import "fmt"

type msg struct {
	n    int
	done chan<- bool
}

func main() {
	ch := make(chan int, 3)
	done := make(chan struct{})
	msgs := make(chan msg, 1)
	var x int
	var ok bool
	arr := []int{0, 1}
	m := map[string]int{}
	var e interface{}
	for i := 0; i < 3; i++ {
		select {
		case ch <- i:
		default:
		}
	}
loop:
	for {
		select {
		case v := <-ch:
			fmt.Println(v)
			if v == 2 {
				break loop
			}
		case v, open := <-ch:
			_, _ = v, open
		case x = <-ch:
		case x, ok = <-ch:
		case arr[0] = <-ch:
		case m["a"], ok = <-ch:
		case e = <-ch:
		case _ = <-ch:
		case _, _ = <-ch:
		case <-done:
			return
		case (<-done):
		case msgs <- msg{1, make(chan bool)}:
		case mm := <-msgs:
			mm.done <- true
			continue
		case ch <- x + 1:
			break
		}
	}
	select {
	case <-done:
	default:
		fmt.Println(x, ok, arr, m, e)
	}
	var never chan int
	select {
	case <-never:
	case never <- 1:
	default:
	}
}
