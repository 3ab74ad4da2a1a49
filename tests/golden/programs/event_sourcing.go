// Events, projections and commands; an event that nobody handles ends the program.
package main

import (
	"fmt"
	"maps"
	"os"
	"slices"
	"sort"
	"strings"
	"sync"
	"time"
)

// Event sourcing with an in-memory bus and snapshots.

type Event interface {
	Aggregate() string
	eventName() string
}

type base struct {
	ID  string
	Seq int
	At  time.Time
}

func (b base) Aggregate() string { return b.ID }
func (b *base) stamp(n int)      { b.Seq = n; b.At = epoch.Add(time.Duration(n) * time.Minute) }
func (b base) String() string    { return fmt.Sprintf("%s#%d@%s", b.ID, b.Seq, b.At.Format("15:04")) }

type (
	Created struct {
		base
		Owner string
	}
	ItemAdded struct {
		base
		SKU   string
		Qty   uint
		Price float64
	}
	ItemRemoved struct {
		base
		SKU string
	}
	CheckedOut struct{ base }
)

func (Created) eventName() string      { return "created" }
func (*ItemAdded) eventName() string   { return "item-added" }
func (*ItemRemoved) eventName() string { return "item-removed" }
func (CheckedOut) eventName() string   { return "checked-out" }

var epoch = time.Date(2024, 5, 1, 9, 0, 0, 0, time.UTC)

type stamper interface{ stamp(int) }

var _ = []stamper{(*Created)(nil), (*ItemAdded)(nil), &CheckedOut{}}

type Handler func(Event)

type Bus struct {
	mu       sync.Mutex
	handlers map[string][]Handler
	log      []Event
}

func (b *Bus) On(name string, h Handler) (cancel func()) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.handlers == nil {
		b.handlers = map[string][]Handler{}
	}
	b.handlers[name] = append(b.handlers[name], h)
	i := len(b.handlers[name]) - 1
	return func() { b.handlers[name][i] = nil }
}

func (b *Bus) Publish(events ...Event) {
	for _, e := range events {
		b.mu.Lock()
		if s, ok := e.(stamper); ok {
			s.stamp(len(b.log))
		}
		b.log = append(b.log, e)
		hs := slices.Concat(b.handlers[e.eventName()], b.handlers["*"])
		b.mu.Unlock()
		for _, h := range hs {
			if h != nil {
				h(e)
			}
		}
	}
}

type line struct {
	qty   uint
	price float64
}

type Cart struct {
	owner string
	lines map[string]line
	done  bool
}

type Projection map[string]*Cart

func (p Projection) Apply(e Event) {
	c := p[e.Aggregate()]
	switch e := e.(type) {
	case *Created:
		p[e.ID] = &Cart{owner: e.Owner, lines: map[string]line{}}
	case Created:
		p.Apply(&e)
	case *ItemAdded:
		l := c.lines[e.SKU]
		l.qty += e.Qty
		l.price = e.Price
		c.lines[e.SKU] = l
	case *ItemRemoved:
		delete(c.lines, e.SKU)
	case *CheckedOut, CheckedOut:
		c.done = true
	default:
		panic(fmt.Sprintf("unhandled %T", e))
	}
}

func (c *Cart) Total() (t float64) {
	for _, k := range slices.Sorted(maps.Keys(c.lines)) {
		t += float64(c.lines[k].qty) * c.lines[k].price
	}
	return
}

type Command func(p Projection) ([]Event, error)

type DomainError struct {
	Cart, Rule string
}

func (d DomainError) Error() string { return d.Cart + ": " + d.Rule }

func AddItem(id, sku string, qty uint, price float64) Command {
	return func(p Projection) ([]Event, error) {
		switch c, ok := p[id]; {
		case !ok:
			return nil, DomainError{id, "no such cart"}
		case c.done:
			return nil, DomainError{id, "already checked out"}
		case qty == 0:
			return nil, DomainError{Cart: id, Rule: "nothing to add"}
		}
		return []Event{&ItemAdded{base{ID: id}, sku, qty, price}}, nil
	}
}

func Checkout(id string) Command {
	return func(p Projection) (out []Event, err error) {
		c := p[id]
		if c == nil || len(c.lines) == 0 {
			return nil, &DomainError{id, "empty"}
		}
		for sku, l := range c.lines {
			if l.price < 0 {
				out = append(out, &ItemRemoved{base{ID: id}, sku})
			}
		}
		return append(out, &CheckedOut{base{ID: id}}), nil
	}
}

func main() {
	bus := &Bus{}
	state := Projection{}
	counts := map[string]int{}
	bus.On("*", state.Apply)
	cancel := bus.On("item-added", func(e Event) { counts[e.(*ItemAdded).SKU]++ })
	bus.On("checked-out", func(e Event) {
		fmt.Printf("%v checked out: %.2f\n", e, state[e.Aggregate()].Total())
	})
	bus.Publish(&Created{base{ID: "c1"}, "ann"}, Created{base{ID: "c2"}, "bob"})
	commands := []Command{
		AddItem("c1", "pen", 3, 1.25), AddItem("c1", "book", 1, 20), AddItem("c2", "pen", 0, 1),
		AddItem("c3", "pen", 1, 1), AddItem("c1", "pen", 1, 1.5), AddItem("c1", "coupon", 1, -5), Checkout("c2"), Checkout("c1"), AddItem("c1", "late", 1, 1),
	}
	for i, c := range commands {
		if i == 4 {
			cancel()
		}
		evs, err := c(state)
		switch err := err.(type) {
		case nil:
			bus.Publish(evs...)
		case DomainError, *DomainError:
			fmt.Printf("refused (%T): %v\n", err, err)
		}
	}
	fmt.Println(counts)
	for _, e := range bus.log {
		fmt.Printf("%-13s %v %+v\n", e.eventName(), e, e)
	}
	replay := Projection{}
	for _, e := range bus.log {
		replay.Apply(e)
	}
	ids := make([]string, 0)
	for id := range replay {
		ids = append(ids, id)
	}
	sort.Strings(ids)
	for _, id := range ids {
		c := replay[id]
		fmt.Println(id, c.owner, c.lines, c.done, fmt.Sprintf("%.2f", c.Total()))
		fmt.Fprintln(os.Stderr, strings.ToUpper(c.owner))
	}
	type alien struct{ ItemRemoved }
	replay.Apply(struct{ *alien }{&alien{}}.alien)
}
