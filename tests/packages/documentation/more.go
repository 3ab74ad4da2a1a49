package main

import "fmt"

func println2() { fmt.Println("documented") }
