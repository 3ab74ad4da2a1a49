package main

func a(xs ...int, y int) {} // ERROR can only use ... with final parameter
func e(x ...int) (y ...int) { return nil } // ERROR invalid use of ... // ERROR cannot use nil as int value in return statement

func main() {}
