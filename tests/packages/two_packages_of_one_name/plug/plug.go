package plug

import (
	"fmt"

	"example.com/tool/plug/internal/deep"
)

type Hook struct{ Run func() }

type Sealed interface {
	Visible() string
	hidden() string
}

type sealed struct{ deep.Base }

func (s *sealed) hidden() string { return "plug's hidden " + s.Visible() }

func Make() Sealed { return &sealed{deep.New("d")} }

type wrapper struct{ Sealed }

func Wrap(s Sealed) any { return wrapper{s} }

func IsSealed(x any) bool { _, ok := x.(Sealed); return ok }

func CallHidden(x any) string {
	if h, ok := x.(interface{ hidden() string }); ok {
		return h.hidden()
	}
	return fmt.Sprintf("%T has no hidden of plug's", x)
}

var Order = deep.Trace("plug.Order", First)

var First = deep.Trace("plug.First", 1)

func init() { deep.Trace("plug.init", 0) }

func Must(err error) {
	if err != nil {
		panic(err)
	}
}
