// Whether a type holds itself by value is decided with the type arguments of the generic types on the way.
package main

type (
	array[P any]                 [10]P
	field[P any]                 struct{ f P }
	pointer[P any]               *P
	table[K comparable, V any]   map[K]V
	twice[P any]                 struct{ a, b field[P] }
	drop[P any]                  struct{ n int }
	endless[P any]               struct{ e endless[endless[P]] } // ERROR invalid recursive type: endless[endless[P]] refers to itself
	finite[P any]                struct{ p *finite[finite[P]] }
)

type (
	a array[a] // ERROR invalid recursive type a
	b field[b] // ERROR invalid recursive type b
	c pointer[c]
	d table[int, d]
	e table[array[byte], e]
	f array[field[pointer[f]]]
	g array[field[field[g]]] // ERROR invalid recursive type g
	h twice[h] // ERROR invalid recursive type h
	i drop[i]
	j struct { // ERROR invalid recursive type j
		x field[k]
	}
	k array[j]
	l field[field[field[field[field[field[field[field[field[field[field[field[field[field[field[field[field[field[field[field[field[field[int]]]]]]]]]]]]]]]]]]]]]]
)

func main() {}
