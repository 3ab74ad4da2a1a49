package main

var a chan<- chan int
var b <-chan<- int // ERROR syntax error: unexpected name int, expected keyword chan
var c chan<-<-chan int

func main() {}
