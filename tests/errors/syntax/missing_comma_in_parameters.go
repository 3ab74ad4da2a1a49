package main

func f(a int b int) {} // ERROR syntax error: unexpected name b in parameter list; possibly missing comma or )

func g(s string string, n int) {} // ERROR syntax error: unexpected name string in parameter list; possibly missing comma or )

func h[T any U any](x T) {} // ERROR syntax error: unexpected name U in parameter list; possibly missing comma or ]

func main() {}
