// An uncaught error whose text has lines; deferred functions print first.
package main

import (
	"errors"
	"fmt"
)

func main() {
	defer fmt.Println("deferred")
	panic(errors.Join(errors.New("one"), errors.New("two")))
}
