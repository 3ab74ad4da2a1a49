package main

import (
	"bytes"
	"fmt"
	"log"
	"os"
	"strings"
	"sync"
	"time"
)

func shape(s string) string {
	return strings.Map(func(r rune) rune {
		if '0' <= r && r <= '9' {
			return '9'
		}
		return r
	}, s)
}

func try(f func()) {
	defer func() { fmt.Printf("%q\n", recover()) }()
	f()
}

func main() {
	var b bytes.Buffer
	l := log.New(&b, "pre: ", log.LstdFlags)
	l.Println("a", 1, true)
	l.Print("x", "y", 1, 2)
	l.Printf("%03d\n", 7)
	l.SetFlags(log.LstdFlags | log.Lmicroseconds | log.Lmsgprefix | log.LUTC)
	l.Print("with micro")
	l.SetFlags(log.Lshortfile)
	l.Print("short")
	l.SetFlags(log.Ldate)
	l.SetPrefix("")
	l.Print("")
	fmt.Print(strings.ReplaceAll(shape(b.String()), "log.go", "main.go"))
	fmt.Println(l.Flags(), l.Prefix(), l.Writer() == &b)
	l.SetFlags(log.Ltime | log.LUTC)
	b.Reset()
	before := time.Now().UTC().Format("15:04")
	l.Print("now")
	after := time.Now().UTC().Format("15:04")
	fmt.Println(strings.HasPrefix(b.String(), before) || strings.HasPrefix(b.String(), after))
	log.SetOutput(os.Stdout)
	log.SetFlags(0)
	log.SetPrefix("[app] ")
	log.Println("hello", []int{1})
	log.Printf("%v", map[string]int{"k": 1})
	log.Output(1, "direct")
	try(func() { log.Panic("bad ", 3) })
	try(func() { log.Panicf("bad %d", 4) })
	try(func() { log.Default().Panicln("bad", 5) })
	log.SetPrefix("")
	var wg sync.WaitGroup
	for range 20 {
		wg.Go(func() { log.Println("line") })
	}
	wg.Wait()
	defer fmt.Println("not reached")
	log.Fatalf("fatal: %s", "end")
}
