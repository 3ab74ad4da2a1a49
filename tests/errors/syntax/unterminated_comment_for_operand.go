package main

func f() {
	_ = 1 + /* 世界 // ERROR comment not terminated
