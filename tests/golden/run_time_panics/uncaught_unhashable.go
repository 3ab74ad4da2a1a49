// An unhashable key, uncaught.
package main

import "fmt"

func main() {
	m := map[interface{}]int{"a": 1}
	fmt.Println(m["a"])
	m[[]string{"x"}] = 2
}
