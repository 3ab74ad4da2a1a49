package main

func main() {
	var f float32 = 0.093023255
	panic(f)
}
