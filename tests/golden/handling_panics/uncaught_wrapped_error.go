// A wrapped error as the panic's value.
package main

import (
	"errors"
	"fmt"
)

func main() {
	fmt.Println("before")
	base := errors.New("base\nwith two lines")
	panic(fmt.Errorf("context: %w", base))
}
