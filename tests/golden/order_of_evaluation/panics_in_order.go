// What happens before a panic in the same statement has happened; what comes after has not.
package main

import "fmt"

var log []string

func say(s string) int { log = append(log, s); return len(log) }
func boom() int        { panic("boom") }

func try(name string, f func()) {
	log = nil
	defer func() { fmt.Println(name, log, recover()) }()
	f()
}

func main() {
	var m map[string]int
	var p *[3]int
	s := []int{1}
	n := 5
	try("sum", func() { _ = say("a") + boom() + say("b") })
	try("args", func() { fmt.Println(say("a"), boom(), say("b")) })
	try("map", func() { m["k"] = say("value") })
	try("index", func() { s[n] = say("value") })
	try("ptr", func() { p[1] = say("value") })
	try("deref arg", func() { fmt.Println(say("x"), s[n]) })
	try("assign", func() {
		a := 1
		defer func() { log = append(log, fmt.Sprint("a=", a)) }()
		a = boom()
	})
	try("tuple", func() {
		a, b := 1, 2
		defer func() { log = append(log, fmt.Sprint(a, b)) }()
		a, b = 3, boom()
	})
	try("two", func() { s[0], s[n] = 100, 200 })
	fmt.Println(s)
	try("composite", func() { _ = []int{say("1"), boom(), say("3")} })
	try("defer args", func() { defer say("never"); defer fmt.Println(boom()) })
	try("div", func() { z := 0; s[0] = say("before") / z })
	fmt.Println(s)
	try("append", func() { s = append(s, say("x"), boom()) })
	fmt.Println(s)
}
