// The names of files are those of the folder in which the program began.
package main

import (
	"fmt"
	"os"
	"runtime"
	"strings"

	"example.com/chdir/where"
)

func main() {
	here, _ := os.Getwd()
	before := where.File()
	fmt.Println(os.Chdir("/"))
	_, file, _, _ := runtime.Caller(0)
	fmt.Println(before == where.File(), strings.HasPrefix(before, here), strings.HasPrefix(file, here))
	fmt.Println(strings.TrimPrefix(before, here), strings.TrimPrefix(file, here))
}
