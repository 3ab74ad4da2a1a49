// panic(nil) is a run-time panic of its own.
package main

func main() {
	panic(nil)
}
