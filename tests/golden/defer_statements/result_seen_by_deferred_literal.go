package main

import (
	"errors"
	"fmt"
)

// A deferred literal sees the result that return sets, though nothing else assigns it.
func find(fail bool) (n int, err error) {
	defer func() {
		fmt.Println("deferred sees", n, err)
	}()
	if fail {
		return -1, errors.New("failed")
	}
	return 7, nil
}

func pair() (int, error) { return 3, errors.New("both") }

func forward() (n int, err error) {
	defer func() {
		fmt.Println("forward sees", n, err)
	}()
	return pair()
}

func main() {
	fmt.Println(find(false))
	fmt.Println(find(true))
	fmt.Println(forward())
}
