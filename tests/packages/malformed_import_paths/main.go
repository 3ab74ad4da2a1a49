package main

import (
	_ "-dash"              // ERROR malformed import path "-dash": leading dash
	_ "q/../x"            // ERROR malformed import path "q/../x": invalid path element ".."
	_ "q/./x"             // ERROR malformed import path "q/./x": invalid path element "."
	_ "q//x"              // ERROR malformed import path "q//x": double slash
	_ "q/x/"              // ERROR malformed import path "q/x/": trailing slash
	_ "q/x."              // ERROR malformed import path "q/x.": trailing dot in path element
	_ "q/é"               // ERROR malformed import path "q/é": invalid char 'é'
	_ "q/con.txt"         // ERROR malformed import path "q/con.txt": "con" disallowed as path element component on Windows
	_ "q/x~1"             // ERROR malformed import path "q/x~1": trailing tilde and digits in path element
	_ "q/Y"               // ERROR package q/Y is not in std
	_ ".hidden/x"         // ERROR no required module provides package .hidden/x
	_ "main"              // ERROR package main is not in std
	_ "q/x"
)

func main() {}
