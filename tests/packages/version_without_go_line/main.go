package main

func main() {
	for range 3 { // ERROR requires go1.22 or later (-lang was set to go1.16; check go.mod)
	}
}
