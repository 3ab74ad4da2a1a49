// Finalizers and their arguments, stacks, pinned objects.
package main

import (
	"fmt"
	"runtime"
	"strings"
)

type resource struct{ name string }

func firstLine() string {
	buf := make([]byte, 1024)
	n := runtime.Stack(buf, false)
	line, rest, _ := strings.Cut(string(buf[:n]), "\n")
	if !strings.Contains(rest, "main.firstLine(") || !strings.Contains(rest, ".go:") {
		fmt.Println("a strange stack:", rest)
	}
	return line
}

func main() {
	r := &resource{"file"}
	runtime.SetFinalizer(r, func(r *resource) {})
	runtime.SetFinalizer(r, nil)
	runtime.SetFinalizer(r, func(x any) bool { return true })
	c := runtime.AddCleanup(r, func(name string) {}, "file")
	c.Stop()
	runtime.KeepAlive(r)
	fmt.Println(firstLine(), runtime.Stack(make([]byte, 10), true))
	for _, f := range []func(){
		func() { runtime.AddCleanup((*resource)(nil), func(int) {}, 1) },
		func() { runtime.AddCleanup(r, func(*resource) {}, r) },
	} {
		func() {
			defer func() { fmt.Println(recover()) }()
			f()
		}()
	}
	var p runtime.Pinner
	p.Pin(r)
	p.Unpin()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	fmt.Println(m.Mallocs > 0, len(m.BySize), len(m.PauseNs), runtime.NumCgoCall())
	runtime.SetFinalizer(r, "close")
}
