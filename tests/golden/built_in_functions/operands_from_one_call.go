// Builtins take the results of one call as their operands.
package main

import "fmt"

type Celsius float64

func numbers() (int, int, int)            { return 3, 1, 2 }
func parts() (float64, float64)           { return 1, -2 }
func slice() ([]string, string, string)   { return []string{"a"}, "b", "c" }
func anys() ([]any, int, error)           { return nil, 1, fmt.Errorf("two") }
func bytes() ([]byte, string)             { return buffer, "hey" }
func entry() (map[string]Celsius, string) { return degrees, "Oslo" }
func boxed() (map[any]int, int)           { return numbered, 1 }
func words() (string, string)             { return "pear", "apple" }

var buffer = make([]byte, 5)
var degrees = map[string]Celsius{"Oslo": -3, "Rome": 18}
var numbered = map[any]int{1: 1, "1": 2}

func main() {
	fmt.Println(complex(parts()))
	fmt.Println(append(slice()))
	fmt.Println(append(anys()))
	fmt.Println(copy(bytes()), buffer)
	delete(entry())
	delete(boxed())
	fmt.Println(degrees, numbered)
	fmt.Println(min(numbers()), max(numbers()), min(words()), max(words()))
	copy(bytes())
	func() {
		defer delete(degrees, "Rome")
		defer copy(bytes())
		degrees["Bonn"] = 9
		defer delete(entry())
		degrees["Oslo"] = 1
	}()
	fmt.Println(degrees)
}
