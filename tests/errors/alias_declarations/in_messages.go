package main

import "fmt"

// Messages call a type as it is written.

type (
	Celsius = float64
	Series  = []Celsius
	Table   = map[string]Series
	Shower  = interface{ Show(c Celsius) Series }
	Keyed[V any] = map[string]V
	Player  byte
	Wrapped struct{ Series }
)

func measure(c Celsius) Series { return nil }

func main() {
	var s string = measure(1) // ERROR cannot use measure(1) (value of slice type Series) as string value in variable declaration
	s = measure // ERROR cannot use measure (value of type func(c Celsius) Series) as string value in assignment
	var t Table = 5 // ERROR cannot use 5 (untyped int constant) as Table value in variable declaration
	s = t["a"] // ERROR cannot use t["a"] (map index expression of slice type Series) as string value in assignment
	var k Keyed[Celsius] = true // ERROR cannot use true (untyped bool constant) as Keyed[Celsius] value in variable declaration
	s = k // ERROR cannot use k (variable of map type Keyed[Celsius]) as string value in assignment
	var w Wrapped = s // ERROR cannot use s (variable of type string) as Wrapped value in variable declaration
	s = w.Series // ERROR cannot use w.Series (variable of slice type Series) as string value in assignment
	var sh Shower = 5 // ERROR cannot use 5 (constant of type int) as Shower value in variable declaration: int does not implement interface{Show(c Celsius) Series} (missing method Show)
	s = sh // ERROR cannot use sh (variable of interface type Shower) as string value in assignment
	var c Celsius
	c.x() // ERROR c.x undefined (type Celsius has no field or method x)
	t.x() // ERROR t.x undefined (type Table has no field or method x)
	_ = c + "a" // ERROR invalid operation: c + "a" (mismatched types Celsius and untyped string)
	s = Player(1) // ERROR cannot use Player(1) (constant 1 of byte type Player) as string value in assignment
	s = []byte("a") // ERROR cannot use []byte("a") (value of type []byte) as string value in assignment
	s = []uint8("a") // ERROR cannot use []uint8("a") (value of type []uint8) as string value in assignment
	s = 'a' // ERROR cannot use 'a' (untyped rune constant 97) as string value in assignment
	s = s[0] // ERROR cannot use s[0] (value of type byte) as string value in assignment
	s = recover() // ERROR cannot use recover() (value of type interface{}) as string value in assignment: need type assertion
	var any1 any = 1
	var any2 interface{} = 1
	s = any1 // ERROR cannot use any1 (variable of interface type any) as string value in assignment: need type assertion
	s = any2 // ERROR cannot use any2 (variable of type interface{}) as string value in assignment: need type assertion
	s = fmt.Println // ERROR cannot use fmt.Println (value of type func(a ...any) (n int, err error)) as string value in assignment
	fmt.Println(s, w)
}
