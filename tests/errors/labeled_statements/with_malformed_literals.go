package main

func main() {
	x := 08 // ERROR invalid digit '8' in octal literal // ERROR declared and not used: x
	break
}

func other() {
	continue
	nowhere(func() { break })     // ERROR undefined: nowhere // ERROR break is not in a loop, switch, or select
	f := func(a ...int, b int) {} // ERROR can only use ... with final parameter // ERROR declared and not used: f
	goto l
}

func third() {
	continue // ERROR continue is not in a loop
}
