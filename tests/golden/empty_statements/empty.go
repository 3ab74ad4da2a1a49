// Empty statements, empty blocks, semicolons, and labels on empty statements.
package main

import "fmt"

func nothing() {}

func semicolons() { ; ; fmt.Print("a"); ; fmt.Print("b") }

func main() {

	{
	}
	{
	}
	if true {
	}
	if false {
	} else {
	}
	if true {
		fmt.Print("if ")
	}
	for i := 0; i < 3; i++ {
	}
	for i := 0; i < 2; {
		i++
	}
	i := 0
	for ; i < 2; i++ {
	}
	for i < 4 {
		i++
	}
	for range 3 {
	}
	switch {
	}
	switch {
	default:
	}
	switch i {
	case 4:
	case 5:

	default:
		fmt.Print("never")
	}
	switch any(i).(type) {
	}
	select {
	default:
	}
	semicolons()
	nothing()
	func() {}()
	if i == 4 {
		goto end
	}
	fmt.Print("never")
end:
}
