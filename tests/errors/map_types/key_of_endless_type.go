package main

// A type that contains itself is told as such, and may still be asked whether it can be a key.
type table map[key]int

type key struct { // ERROR invalid recursive type: key
	part key
	n    int
}

type row [2]row // ERROR invalid recursive type

func main() {
	var k key
	var r row
	_ = table{}[k]
	_ = map[row]int{}
	_, _ = k == k, r == r
}
