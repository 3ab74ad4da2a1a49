// A panic with a basic value prints type and value.
package main

func main() {
	panic(1.5)
}
