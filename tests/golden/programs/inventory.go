// An inventory with orders, discounts, low stock, transactions that roll back, and a report.
package main

import (
	"errors"
	"fmt"
	"sort"
	"strings"
)

type SKU string
type Money int

func (m Money) String() string { return fmt.Sprintf("%d.%02d", int(m)/100, int(m)%100) }

type Item struct {
	SKU   SKU
	Name  string
	Price Money
	Qty   int
	Tags  map[string]bool
}

type Line struct {
	SKU SKU
	N   int
}

type Discount interface {
	Apply(item Item, n int, total Money) Money
}
type Percent int
type BuyNGetOne struct{ N int }
type Tagged struct {
	Tag  string
	Then Discount
}
type DiscountFunc func(Item, int, Money) Money

func (p Percent) Apply(_ Item, _ int, t Money) Money { return t - t*Money(p)/100 }
func (b BuyNGetOne) Apply(it Item, n int, t Money) Money {
	return t - Money(n/(b.N+1))*it.Price
}
func (d Tagged) Apply(it Item, n int, t Money) Money {
	if it.Tags[d.Tag] {
		return d.Then.Apply(it, n, t)
	}
	return t
}
func (f DiscountFunc) Apply(it Item, n int, t Money) Money { return f(it, n, t) }

var ErrUnknown = errors.New("unknown item")

type StockError struct {
	SKU        SKU
	Have, Want int
}

func (e StockError) Error() string {
	return fmt.Sprintf("%s: have %d, want %d", e.SKU, e.Have, e.Want)
}

type Inventory struct {
	items     map[SKU]*Item
	discounts []Discount
	log       []string
}

func (inv *Inventory) Add(it Item, tags ...string) {
	if old, ok := inv.items[it.SKU]; ok {
		old.Qty += it.Qty
		inv.logf("restock %s to %d", it.SKU, old.Qty)
		return
	}
	it.Tags = make(map[string]bool, len(tags))
	for _, t := range tags {
		it.Tags[t] = true
	}
	if inv.items == nil {
		inv.items = map[SKU]*Item{}
	}
	inv.items[it.SKU] = &it
	inv.logf("new %s", it.SKU)
}

func (inv *Inventory) logf(format string, args ...any) {
	inv.log = append(inv.log, fmt.Sprintf(format, args...))
}

func (inv *Inventory) Order(lines ...Line) (total Money, err error) {
	type undo struct {
		item *Item
		qty  int
	}
	var undos []undo
	defer func() {
		if err != nil {
			for i := len(undos) - 1; i >= 0; i-- {
				undos[i].item.Qty = undos[i].qty
			}
			total = 0
			inv.logf("rolled back %d", len(undos))
			err = fmt.Errorf("order of %d: %w", len(lines), err)
		}
	}()
	for _, l := range lines {
		it, ok := inv.items[l.SKU]
		if !ok {
			return total, fmt.Errorf("%q: %w", l.SKU, ErrUnknown)
		}
		if it.Qty < l.N {
			return total, StockError{l.SKU, it.Qty, l.N}
		}
		undos = append(undos, undo{it, it.Qty})
		it.Qty -= l.N
		sum := it.Price * Money(l.N)
		for _, d := range inv.discounts {
			sum = d.Apply(*it, l.N, sum)
		}
		total += sum
	}
	inv.logf("sold %d lines for %v", len(lines), total)
	return total, nil
}

func (inv *Inventory) Filter(keep func(*Item) bool) []*Item {
	var out []*Item
	for _, it := range inv.items {
		if keep(it) {
			out = append(out, it)
		}
	}
	sort.Slice(out, func(i, j int) bool {
		if out[i].Qty != out[j].Qty {
			return out[i].Qty < out[j].Qty
		}
		return out[i].SKU < out[j].SKU
	})
	return out
}

func (inv *Inventory) Report() {
	fmt.Printf("%-6s|%-14s|%8s|%4s|%10s\n%s\n", "sku", "name", "price", "qty", "value", strings.Repeat("-", 46))
	var value Money
	for _, it := range inv.Filter(func(*Item) bool { return true }) {
		v := it.Price * Money(it.Qty)
		value += v
		fmt.Printf("%-6s|%-14.14s|%8v|%4d|%10v\n", it.SKU, it.Name, it.Price, it.Qty, v)
	}
	fmt.Printf("%46v\n", value)
}

func main() {
	inv := &Inventory{}
	inv.Add(Item{SKU: "pen", Name: "Fountain pen", Price: 1999, Qty: 10}, "office", "gift")
	inv.Add(Item{SKU: "ink", Name: "Ink, black, 50 ml bottle", Price: 899, Qty: 40}, "office")
	inv.Add(Item{SKU: "mug", Name: "Mug", Price: 1250, Qty: 3}, "kitchen")
	inv.Add(Item{SKU: "mug", Qty: 2})
	inv.Report()
	fmt.Println(inv.Order(Line{"pen", 2}, Line{"ink", 3}))
	inv.discounts = append(inv.discounts, Tagged{"gift", Percent(10)}, BuyNGetOne{3},
		DiscountFunc(func(it Item, n int, t Money) Money { it.Qty = -1; return max(t-1, 0) }))
	fmt.Println(inv.Order(Line{"pen", 4}, Line{"ink", 8}, Line{"mug", 1}))
	total, err := inv.Order(Line{"ink", 5}, Line{"mug", 2}, Line{"pen", 100})
	var se StockError
	fmt.Println(total, err, errors.As(err, &se), se.Have)
	_, err = inv.Order(Line{"mug", 1}, Line{"hat", 1})
	fmt.Println(err, errors.Is(err, ErrUnknown))
	for _, it := range inv.Filter(func(it *Item) bool { return it.Qty < 5 }) {
		fmt.Println("low:", it.SKU, it.Qty, it.Tags)
	}
	inv.Report()
	fmt.Println(strings.Join(inv.log, "; "))
}
