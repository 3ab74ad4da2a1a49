package orders

import (
	"fmt"

	"example.com/shop/money"
)

type Line struct {
	SKU   string
	Qty   int
	Price money.Amount
	note  string
}

type Order struct {
	id    string
	lines []Line
}

type Pair[A, B any] struct {
	First  A
	Second B
}

type sealer interface{ sealed() bool }

func (o *Order) sealed() bool { return len(o.lines) > 0 }

func Sealed(x any) bool {
	s, ok := x.(sealer)
	return ok && s.sealed()
}

func New(id string) *Order { return &Order{id: id} }

func (o *Order) Add(sku string, qty int, p money.Amount) {
	o.lines = append(o.lines, Line{sku, qty, p, "n/a"})
}

func (o *Order) Lines() []Line { return o.lines }

func (o *Order) Total() (t money.Amount) {
	for _, l := range o.lines {
		t += l.Price * money.Amount(l.Qty)
	}
	return
}

func (o *Order) String() string { return fmt.Sprintf("order %s (%d lines)", o.id, len(o.lines)) }

var _ = func() int { fmt.Println("orders var"); return 0 }()
