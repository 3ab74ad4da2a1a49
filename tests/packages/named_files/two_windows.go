package main

func two() string { return "two" }
