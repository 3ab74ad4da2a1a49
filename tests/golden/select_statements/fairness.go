// Among several ready cases each one is chosen now and then.
package main

import "fmt"

func main() {
	a, b, c := make(chan int), make(chan int), make(chan int)
	close(a)
	close(b)
	close(c)
	var n [3]int
	for range 3000 {
		select {
		case <-a:
			n[0]++
		case <-b:
			n[1]++
		case <-c:
			n[2]++
		}
	}
	for i, k := range n {
		fmt.Println(i, k > 500, k < 1800)
	}
	full := make(chan bool, 2000)
	for range 2000 {
		select {
		case full <- true:
		case full <- false:
		}
	}
	t := 0
	for range 2000 {
		if <-full {
			t++
		}
	}
	fmt.Println(t > 500, t < 1500)
}
