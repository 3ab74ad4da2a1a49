package main

import "fmt"

type int = string

type error interface{ Complain() string2 }

type string2 = []byte

type myErr struct{}

func (myErr) Complain() string2 { return string2("complains") }

func len(s int) float64 { return 1.5 }

const true = "neither"

const iota = "seven"

func min(a, b uint8) uint8 { return 100 }

func new(n uint8) uint8 { return n }

var cap = append(3, 4)

func append(a, b rune) rune { return a + b }

func say(args ...interface{}) { fmt.Println(args...) }

func panic(s string) { say("not panicking:", s) }

func recover() bool { return false }

var nil = "a value"

func print(args ...string) { say(args, "printed") }

type any uint16
