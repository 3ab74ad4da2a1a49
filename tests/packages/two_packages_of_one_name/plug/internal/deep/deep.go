package deep

import "fmt"

type Base struct{ s string }

func New(s string) Base { return Base{s} }

func (b Base) Visible() string { return b.s }

func Trace[T any](name string, x T) T {
	fmt.Println("init", name, x)
	return x
}

func init() { fmt.Println("init deep") }
