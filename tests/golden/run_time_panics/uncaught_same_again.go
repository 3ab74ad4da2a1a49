// A run-time panic recovered and raised again as it was, uncaught.
package main

func main() {
	defer func() {
		panic(recover())
	}()
	var p *int
	*p = 1
}
