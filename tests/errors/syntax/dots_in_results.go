package main

func e() (y ...int) { panic(1) } // ERROR invalid use of ...

func main() {}
