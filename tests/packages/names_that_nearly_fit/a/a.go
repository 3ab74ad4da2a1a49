package a

type T struct {
	Foo int
	y   int
	bar int
}

func (T) M()  {}
func (T) m()  {}
func (T) Mm() {}

type Pointer interface {
	M()
	Mm()
}
