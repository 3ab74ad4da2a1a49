package registry

import (
	"errors"
	"fmt"
	"iter"
	"sort"

	"example.com/shop/money"
)

type Orderer interface {
	Total() money.Amount
	fmt.Stringer
}

type Plugin interface {
	Apply(Orderer) (money.Amount, error)
}

type Func func(Orderer) (money.Amount, error)

func (f Func) Apply(o Orderer) (money.Amount, error) { return f(o) }

var ErrLimit = errors.New("limit")

type LimitError struct{ Max money.Amount }

func (l *LimitError) Error() string        { return "over " + l.Max.String() }
func (l *LimitError) Is(target error) bool { return target == ErrLimit }

var plugins = map[string]Plugin{}

func Register(name string, p Plugin) {
	if _, dup := plugins[name]; dup {
		panic("duplicate " + name)
	}
	fmt.Println("register", name)
	plugins[name] = p
}

func All() iter.Seq2[string, Plugin] {
	return func(yield func(string, Plugin) bool) {
		names := make([]string, 0, len(plugins))
		for n := range plugins {
			names = append(names, n)
		}
		sort.Strings(names)
		for _, n := range names {
			if !yield(n, plugins[n]) {
				return
			}
		}
	}
}
