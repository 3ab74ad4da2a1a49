package main

import (
	"fmt"
	"io"
	"strings"
	"unsafe"
)

// Embedded fields are type names or pointers to them, names are unique, tags are part of the type, no struct holds itself.

type I interface{ m() }
type PI *int
type N int
type G[T any] struct{ t T }
type AI = int
type AP = *int
type AG = G[int]
type GI[T any] interface{ get() T }
type UP = unsafe.Pointer
type UPD unsafe.Pointer

type (
	S1 struct {
		N
		*AG
	}
	S2 struct {
		N
		N int // ERROR N redeclared
	}
	S3 struct {
		N
		*N // ERROR N redeclared
	}
	S4 struct {
		G[int]
		G[string] // ERROR G redeclared
	}
	S5 struct {
		G[int]
		*AG
	}
	S6  struct{ AP }
	S7  struct{ *AI }
	S8  struct{ *I } // ERROR embedded field type cannot be a pointer to an interface
	S10 struct{ PI } // ERROR embedded field type cannot be a pointer
	S11 struct{ *PI } // ERROR embedded field type cannot be a pointer
	S13 struct {
		fmt.Stringer
		*strings.Builder
	}
	S14 struct{ *fmt.Stringer } // ERROR embedded field type cannot be a pointer to an interface
	S15 struct {
		io.Reader
		Reader int // ERROR Reader redeclared
	}
	S16 struct {
		strings.Reader
		io.Reader // ERROR Reader redeclared
	}
	S17 struct{ any }
	S18 struct {
		error
		comparable // ERROR cannot use type comparable outside a type constraint: interface is (or embeds) comparable
	}
	S19 struct{ *any } // ERROR embedded field type cannot be a pointer to an interface
	S20 struct{ G } // ERROR cannot use generic type G[T any] without instantiation
	S21 struct {
		GI[int]
		*GI[int] // ERROR embedded field type cannot be a pointer to an interface // ERROR GI redeclared
	}
	S24        struct{ x.N } // ERROR undefined: x
	S25[T any] struct{ T } // ERROR embedded field type cannot be a (pointer to a) type parameter
	S26[T any] struct{ *T } // ERROR embedded field type cannot be a (pointer to a) type parameter
	S27[T any] struct{ G[T] }
	S28[T any] struct {
		*G[T]
		t T
	}
	S29[T I] struct {
		I
		T int
	}
	S30 struct{ a, b, a int } // ERROR a redeclared
	S31 struct {
		a    int
		_, _ string
		b, _ int
		B    int
	}
	S32 struct {
		int
		int8
		rune
		byte
		string
		*float64
	}
	S33 struct {
		int32
		rune
	}
	S34 struct {
		uint8
		byte
	}
	S35 struct {
		x int
		x string "tag" // ERROR x redeclared
	}
	S36 struct {
		_ N
		N
	}
	S37  struct{ unsafe.Pointer } // ERROR embedded field type cannot be unsafe.Pointer
	S37b struct{ *unsafe.Pointer } // ERROR embedded field type cannot be unsafe.Pointer
	S37c struct{ UP } // ERROR embedded field type cannot be unsafe.Pointer
	S37d struct{ *UP } // ERROR embedded field type cannot be unsafe.Pointer
	S37e struct {
		UPD // ERROR embedded field type cannot be unsafe.Pointer
		*UPD2 // ERROR embedded field type cannot be a pointer
	}
	S38 struct{ *S38 }
	S39 struct{ S40 } // ERROR invalid recursive type S39
	S40 struct {
		*S39
		S41
	}
	S41 = struct{ S39 }
	S42 struct{ f [10]S42 } // ERROR invalid recursive type: S42 refers to itself
	S43 struct {
		f *S43
		g func() S43
		h [10][]S43
		i map[string]S43
		j chan S43
		k interface{ m(S43) }
	}
	S44        struct{ f [0]S44 } // ERROR invalid recursive type: S44 refers to itself
	S45        struct{ G[S45] } // ERROR invalid recursive type S45
	S46        struct{ *G[S46] }
	S47        struct{ a struct{ b struct{ c S47 } } } // ERROR invalid recursive type: S47 refers to itself
	S48[T any] struct {
		t T
		s *S48[T]
	}
	S49[T any] struct{ s S49[T] } // ERROR invalid recursive type: S49[T] refers to itself
	S50[T any] struct{ s [2]S49[T] }
)
type UPD2 *int

func promoted() {
	var a S1
	a.t = 1
	a.N = 2
	a.AG.t = 3
	a.G.t = 4 // ERROR a.G undefined (type S1 has no field or method G)
	var d S5
	d.t = 1 // ERROR ambiguous selector d.t
	var e S16
	e.Read(nil)
	e.Len()
	var f S31
	f.a, f.b, f.B = 1, 2, 3
	f._ = 1 // ERROR f._ undefined (type S31 has no field or method _)
	_ = S31{1, "", "", 2, 3, 4}
	_ = S31{1, "", "", 2, 3} // ERROR too few values in struct literal of type S31
	var g S13
	g.String() // ERROR ambiguous selector g.String
	g.WriteString("x")
	var h S32
	h.rune, h.byte, h.int = 'x', 'y', 1
	h.int32 = 1 // ERROR h.int32 undefined (type S32 has no field or method int32)
	h.uint8 = 1 // ERROR h.uint8 undefined (type S32 has no field or method uint8)
	h.float64 = nil
	var i S27[int]
	i.t = "s" // ERROR cannot use "s" (untyped string constant) as int value in assignment
	i.G.t = 1
}

var (
	x1 struct {
		a int "t"
	}
	x2 struct {
		a int `t`
	}
	x3 struct{ a int }
	x4 struct {
		a int ""
	}
	x5 struct {
		a, b int "t"
	}
	x6 struct {
		a int "t"
		b int "t"
	}
	x7 struct {
		a int "t"
		b int
	}
	_ struct {
		a int "t"
	} = x2
	_ struct {
		a int "t"
	} = x3 // ERROR cannot use x3 (variable of type struct{a int}) as struct{a int "t"} value in variable declaration
	_ struct{ a int } = x4
	_ struct {
		a int "t"
		b int "t"
	} = x5
	_ struct {
		a int "t"
		b int "t"
	} = x6
	_ struct {
		a, b int "t"
	} = x7 // ERROR cannot use x7 (variable of type struct{a int "t"; b int}) as struct{a int "t"; b int "t"} value in variable declaration
	_             = x1 == x2
	_             = x1 == x3 // ERROR invalid operation: x1 == x3 (mismatched types struct{a int "t"} and struct{a int})
	_             = struct{ a int }(x1)
	_ struct{ N } = struct{ N N }{} // ERROR cannot use struct{N N}{} (value of type struct{N N}) as struct{N} value in variable declaration
	_             = struct{ N }(struct{ N N }{}) // ERROR cannot convert struct{N N}{} (value of type struct{N N}) to type struct{N}
)

func main() {}
