// Labels: function scope without nested functions, not block scope, and a name space of their own.
package main

import "fmt"

// A label may be named as a package, a type, a variable, a function, a parameter or a predeclared name.
func names(param int) (result int) {
fmt:
	for {
	int:
		for {
		param:
			for {
				param++
				switch {
				case param < 3:
					continue param
				case param < 5:
					continue int
				case param < 7:
					continue fmt
				}
				break fmt
			}
		}
	}
	goto result
result:
	result = param * 2
	goto main
main:
	return
}

// A label is known in the whole body, before its declaration and in blocks around it; each function has its own.
func scopes(n int) (log []int) {
	if n > 0 {
		goto after
	}
	log = append(log, 1)
after:
	log = append(log, 2)
	func() {
		i := 0
	after:
		i++
		if i < 3 {
			goto after
		}
		log = append(log, i*10)
	}()
	if len(log) < 5 {
		goto after
	}
	return
}

// A name may be declared where a label of that name stands.
func both() string {
x:
	for x := 0; ; x++ {
		if x == 4 {
			break x
		}
	}
	x := "variable"
	return x
}

func main() {
	fmt.Println(names(0), scopes(0), scopes(1), both())
}
