// An arrow before a channel type belongs to the `chan` behind it; where there is none, one is missing.
package main

func f() {
	type _ <-chan<- int // ERROR unexpected name int, expected keyword chan
	<-chan<-int // ERROR unexpected int, expected chan
	x := <-chan<-[]string // ERROR unexpected []string, expected chan
	<-<-chan int // ERROR unexpected <-, expected chan
	<-chan<-<-chan int // ERROR unexpected <-, expected chan
	<-chan<-chan int(nil)

}

func main() {}
