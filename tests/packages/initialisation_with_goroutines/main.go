package main

import "fmt"

func init() { note("init main") }

func main() {
	fmt.Println(total, first, second, viaMethod, viaValue(), x, y, z, unusedLoop()())
	defer fmt.Println("not reached in os.Exit's way")
}
