package main

import "time"

func main() {
	seconds := 3
	/* a comment, and then a tab */	time.Sleep(seconds * time.Second)
	größe, 世界 := 1.5, "世界"
	println("größe 世界", größe+世界)
}
