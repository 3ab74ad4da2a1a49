package main

// A run-time error that has one value in Go is reported once, however often it came up again.

func main() {
	var p *int
	zero := 0
	defer func() {
		recover()
		defer func() {
			recover()
			println(*p)
		}()
		println(*p)
	}()
	defer func() {
		println(recover().(error).Error())
		println(*p)
	}()
	println(1 / zero)
}
