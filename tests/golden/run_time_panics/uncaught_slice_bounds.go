// A slice expression out of range, uncaught.
package main

import "fmt"

func main() {
	s := "hello"
	for i := 6; i > 3; i-- {
		fmt.Println(i)
		fmt.Println(s[i-2 : i-1])
		fmt.Println(s[i : i-1])
	}
}
