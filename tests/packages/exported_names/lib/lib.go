package lib

// A name is exported where its first character is of Unicode's category Lu, and only where another package can ask for it.

var (
	Plain, Élan, Ω, Ж, Ǆ, X_日本, Ａ = 1, 2, 3, 4, 5, 6, 7
	plain, élan, ω, ж, ǅ, 日本, _X   = 1, 2, 3, 4, 5, 6, 7
)

type Struct struct {
	Field, field, Ñ, ñ, 字, _F int
	Inner
	inner
	*Other
}

type Inner struct{ Shown, hidden int }

type inner struct{ Promoted, kept int }

type Other struct{ name string }

func (Struct) Method()  {}
func (Struct) method()  {}
func (inner) Lifted()   {}
func (*inner) Élevé()   {}
func (Other) 方法()       {}
func New() (s Struct)   { return }
func (inner) ǅ()        {}

type kind int

const A, B kind = 1, 2

type generic[T any] struct{ V T }

func (generic[T]) Get() (t T) { return }

var G generic[string]

func Local() any {
	type Local struct{ X int }
	return Local{1}
}
