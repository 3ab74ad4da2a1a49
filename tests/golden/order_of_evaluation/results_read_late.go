// `return v, f(&v)`: the specification leaves open whether v is read before f is called. The gc compiler reads it behind
// the calls, and programs rely on that. The same holds for structs and arrays among arguments.
package main

import (
	"errors"
	"fmt"
)

type Vec [4]int

type Config struct {
	Name string
	Port int
}

//go:noinline
func set[T any](to *T, v T) error { *to = v; return nil }

func named() (c Config, err error)          { return c, set(&c, Config{"named", 1}) }
func namedInt() (n int, err error)          { return n, set(&n, 7) }
func namedString() (s string, err error)    { return s, set(&s, "s") }
func namedAny() (a any, err error)          { return a, set(&a, any(3)) }
func namedComplex() (c complex128, e error) { return c, set(&c, 3) }
func namedArray() (v Vec, err error)        { return v, set(&v, Vec{1, 2}) }

func local() (Config, error) {
	var c Config
	return c, set(&c, Config{"local", 2})
}

func parts() (c Config, name string, err error) {
	return c, c.Name, set(&c, Config{"parts", 3})
}

func pointee() (p *Config, c Config, err error) {
	p = &Config{}
	return p, *p, set(p, Config{"pointee", 4})
}

func element() (s []Vec, v Vec, err error) {
	s = make([]Vec, 1)
	return s, s[0], set(&s[0], Vec{5})
}

func crossed() (a, b Config, err error) {
	return b, a, set(&a, Config{"crossed", 6})
}

func converted() (v Vec, list []int, err error) {
	type other Vec
	w := other(v)
	return Vec(w), w[:2], set(&w, other{8, 9})
}

func deferred() (c Config, err error) {
	defer func() { c.Port++ }()
	return c, set(&c, Config{"deferred", 6})
}

func recursive(n int) (c Config, err error) {
	if n == 0 {
		return Config{"leaf", n}, errors.New("end")
	}
	return c, func() (err error) { c, err = recursive(n - 1); c.Port++; return }()
}

//go:noinline
func two(a, b Vec) { fmt.Println(a, b) }

func main() {
	fmt.Println(named())
	fmt.Println(namedInt())
	fmt.Println(namedString())
	fmt.Println(namedAny())
	fmt.Println(namedComplex())
	fmt.Println(namedArray())
	fmt.Println(local())
	fmt.Println(parts())
	fmt.Println(pointee())
	fmt.Println(element())
	fmt.Println(crossed())
	fmt.Println(converted())
	fmt.Println(deferred())
	fmt.Println(recursive(3))
	var v Vec
	change := func() Vec { v[0]++; return v }
	two(v, change())
	two(change(), v)
	func(v Vec, w ...Vec) { fmt.Println(v, w) }(v, v, change(), v)
	defer two(v, change())
}
