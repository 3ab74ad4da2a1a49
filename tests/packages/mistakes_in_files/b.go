package main

func twice() {} // ERROR twice redeclared in this block

var other = fmt.Sprint(1) // ERROR fmt.Sprint undefined (type func() has no field or method Sprint)

func (T) m() {} // ERROR method T.m already declared

func fmt() {} // ERROR fmt already declared through import of package fmt

func main() {} // ERROR main redeclared in this block
