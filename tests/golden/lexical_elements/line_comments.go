// Comments that begin with //line say where the text behind them is to be told as standing.
package main

import (
	"fmt"
	"runtime"
	"strings"
)

func where() {
	_, file, line, _ := runtime.Caller(1)
	fmt.Println(file[strings.LastIndexByte(file, '/')+1:], line)
}

func main() {
//line other.go:100
	where()

	where()
	//line indented.go:1
	where()
	/*line inner.go:7:3*/ where(); where()
	where()
//line later.go:20:5
	where()
//line without a number
	where(
		/*line arguments.go:1*/)
//line :30
	where()
	_ = `
//line raw.go:1
`
	where()
//line sub/../up.go:40
	where()
	defer where()
}
