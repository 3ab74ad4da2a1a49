package lib

type T struct{}

type Constraint interface {
	M()
	m()
}

type Closed interface{ m() }

type Fits struct{}

func (Fits) M() {}
func (Fits) m() {}

func Needs[P Constraint](P) {}

type ordered interface{ ~int | ~string }

func Ordered[P ordered](P) {}

type Pair[A, B any] struct {
	first  A
	second B
}

func (p Pair[A, B]) swap() {}

func (p Pair[A, B]) First() A { return p.first }

type Open struct{ A, B int }

var V string

const C = 1

type hidden struct {
	Shown int
	hide  int
}

func (hidden) hidden() {}

func F(x int) hidden { return hidden{} }

func Anon() struct{ hide int } { return struct{ hide int }{} }
