package discount

import (
	"fmt"

	"example.com/shop/money"
	"example.com/shop/plugins/registry"
)

var base = five()

func five() int { fmt.Println("five"); return 5 }

type capped struct{ max money.Amount }

func (c *capped) Apply(o registry.Orderer) (money.Amount, error) {
	if t := o.Total(); t > c.max {
		return 0, fmt.Errorf("%v: %w", o, &registry.LimitError{Max: c.max})
	}
	return 100, nil
}

func init() {
	fmt.Println("b.go init")
	registry.Register("capped", &capped{money.EUR(10, 0)})
}
