// Plugins that register themselves, a generic cache that is internal, methods promoted through two structs.
package main

import (
	"errors"
	"fmt"
	"os"

	"example.com/shop/internal/store"
	. "example.com/shop/money"
	order "example.com/shop/orders/v2"
	_ "example.com/shop/plugins/discount"
	"example.com/shop/plugins/registry"
)

var total = compute("main total")

func compute(s string) int {
	fmt.Println("init var", s)
	return len(s)
}

func init() { fmt.Println("main init 1", total) }
func init() { fmt.Println("main init 2") }

type cart struct {
	*order.Order
	store.Cache[string, Amount]
	notes []string
}

type vip struct{ cart }

func (v vip) Total() Amount { return v.cart.Total() / 2 }

func main() {
	c := cart{Order: order.New("o-1"), Cache: store.NewCache[string, Amount](2)}
	c.Add("pen", 3, EUR(1, 50))
	c.Add("book", 1, EUR(20, 0))
	for _, l := range c.Lines() {
		c.Put(l.SKU, l.Price)
	}
	c.Put("extra", 5)
	fmt.Println(c.Total(), vip{c}.Total(), c.Keys(), c.Len())
	fmt.Printf("%v %+v\n", c.Lines(), c.Lines()[0])
	for name, p := range registry.All() {
		a, err := p.Apply(c.Order)
		fmt.Println(name, a, err)
		var le *registry.LimitError
		if errors.As(err, &le) {
			fmt.Println("limit", le.Max, errors.Is(err, registry.ErrLimit))
		}
	}
	type totaler interface{ Total() Amount }
	for _, t := range []totaler{c, vip{c}, c.Order} {
		fmt.Printf("%T %v\n", t, t.Total())
	}
	var x any = c.Order
	if s, ok := x.(fmt.Stringer); ok {
		fmt.Println(s)
	}
	_, hasHidden := x.(interface{ sealed() })
	fmt.Println("foreign unexported method:", hasHidden, order.Sealed(c.Order))
	fmt.Println(Zero, Parse("12.34"), Parse("x"))
	fmt.Printf("%T %T %T\n", c.Cache, store.NewCache[int, []order.Line](1), order.Pair[Amount, *order.Order]{})
	if err := store.Check(c.Len()); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(store.ExitCode(err))
	}
}
