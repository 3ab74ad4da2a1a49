package work

import "fmt"

var Queue = make(chan string)

var Answers = func() chan string {
	fmt.Println("work starts")
	out := make(chan string, 1)
	go func() {
		for q := range Queue {
			out <- "answer to " + q
		}
	}()
	return out
}()
