// A send on a closed channel, uncaught, in a goroutine.
package main

func main() {
	c := make(chan int)
	close(c)
	go func() { c <- 1 }()
	select {}
}
