package main

import "errors"

type T struct{}

func (T) Error() string { return "" }

func none()                             { return }
func one() int                          { return 1 }
func two() (int, error)                 { return 1, nil }
func pass() (int, error)                { return two() }
func wider() (interface{}, interface{}) { return two() }
func named() (n int, err error)         { n = 1; return }
func namedValue() (n int, err error)    { return 2, errors.New("x") }
func blank() (_ int, _ string)          { return }
func float() float64                    { return 1 }
func iface() error                      { return T{} }
func pointer() error                    { return &T{} }
func fn() func(int) int                 { return func(x int) int { return x } }
func slice() []int                      { return nil }
func commaless(m map[string]int) int    { return m["a"] }
func variadic(xs ...int) []int          { return xs }
func rune1() rune                       { return 'a' }
func dur() (x uint8, y complex128)      { return 'a', 1 }
func inner() (err error) {
	if err := error(nil); err != nil {
		return err
	}
	func() {
		err := 1
		_ = err
		return
	}()
	defer func() {
		if r := recover(); r != nil {
			err = errors.New("x")
			return
		}
	}()
	return
}
func loop() int {
	for {
		select {}
	}
}
func labelled(x int) (r int) {
	switch {
	case x > 1:
		goto end
	}
	return 1
end:
	return 2
}

func main() {
	go none()
	defer one()
	_ = func() (a, b int) { return }
	return
}
