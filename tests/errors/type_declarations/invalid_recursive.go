package main

type A struct{ a A } // ERROR invalid recursive type: A refers to itself

type B struct{ c C } // ERROR invalid recursive type B
type C struct{ b B }

type D [2]D // ERROR invalid recursive type: D refers to itself

type E []E

type F struct{ f *F }

type G struct {
	g map[string]G
	h func(G) G
	i chan G
	j []G
}

type H interface{ H } // ERROR invalid recursive type: H refers to itself

type I interface{ J } // ERROR invalid recursive type I
type J interface{ I }

type K K // ERROR invalid recursive type: K refers to itself

type L M // ERROR invalid recursive type L
type M L

type N = N // ERROR invalid recursive type: N refers to itself

type O struct { // ERROR invalid recursive type O
	O2
}
type O2 struct {
	arr [3]O
}

type P *P

type Q interface{ m(Q) Q }

func main() {
	type R struct{ r R } // ERROR invalid recursive type: R refers to itself
	type S []S
}
