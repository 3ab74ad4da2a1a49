//go:build go1.28

package main // ERROR file requires newer Go version go1.28

func main() {}
