// A call of a nil function, uncaught.
package main

func main() {
	var f func()
	f()
}
