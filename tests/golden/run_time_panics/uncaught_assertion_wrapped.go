// An assertion's error caught and used as an error, then thrown again.
package main

import "fmt"

func main() {
	defer func() {
		err := recover().(error)
		fmt.Println("caught:", err)
		panic(fmt.Errorf("fatal: %w", err))
	}()
	var x interface{} = 3.5
	fmt.Println(x.(string))
}
