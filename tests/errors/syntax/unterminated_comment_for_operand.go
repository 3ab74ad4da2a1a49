package main

func f() {
	x := /* 世界 // ERROR comment not terminated
