// An assertion on a nil interface, uncaught.
package main

type I interface{ M() }

func main() {
	var i I
	_ = i.(interface{ N() })
}
