package discount

import (
	"fmt"

	"example.com/shop/money"
	"example.com/shop/plugins/registry"
)

var rate = base * 2

func init() {
	fmt.Println("a.go init", rate)
	registry.Register("percent", registry.Func(percent))
}

func percent(o registry.Orderer) (money.Amount, error) {
	return o.Total() * money.Amount(rate) / 100, nil
}
