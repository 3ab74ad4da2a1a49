//go:build ignored

package main

func main() {}
