// Goroutines move money between accounts, with ordered locking, errors and an audit.
package main

import (
	"errors"
	"fmt"
	"sort"
	"sync"
	"sync/atomic"
)

type Cents int64

func (c Cents) String() string {
	sign := ""
	if c < 0 {
		sign, c = "-", -c
	}
	return fmt.Sprintf("%s$%d.%02d", sign, int64(c)/100, int64(c)%100)
}

type Account struct {
	mu      sync.Mutex
	id      int
	owner   string
	balance Cents
	history []Entry
}

type Entry struct {
	kind   string
	amount Cents
}

var (
	ErrSame   = errors.New("same account")
	ErrAmount = errors.New("amount must be positive")
)

type InsufficientFunds struct {
	Account int
	Short   Cents
}

func (e *InsufficientFunds) Error() string {
	return fmt.Sprintf("account %d is short of %v", e.Account, e.Short)
}

type Bank struct {
	accounts  []*Account
	transfers atomic.Int64
	failures  atomic.Int64
}

func (b *Bank) Open(owner string, initial Cents) *Account {
	a := &Account{id: len(b.accounts), owner: owner, balance: initial}
	b.accounts = append(b.accounts, a)
	return a
}

func (b *Bank) Transfer(from, to int, amount Cents) (err error) {
	defer func() {
		if err != nil {
			b.failures.Add(1)
			err = fmt.Errorf("transfer %d->%d: %w", from, to, err)
		} else {
			b.transfers.Add(1)
		}
	}()
	if from == to {
		return ErrSame
	}
	if amount <= 0 {
		return ErrAmount
	}
	src, dst := b.accounts[from], b.accounts[to]
	first, second := src, dst
	if second.id < first.id {
		first, second = second, first
	}
	first.mu.Lock()
	defer first.mu.Unlock()
	second.mu.Lock()
	defer second.mu.Unlock()
	if src.balance < amount {
		return &InsufficientFunds{from, amount - src.balance}
	}
	src.balance -= amount
	dst.balance += amount
	src.history = append(src.history, Entry{"out", amount})
	dst.history = append(dst.history, Entry{"in", amount})
	return nil
}

func (b *Bank) Total() (t Cents) {
	for _, a := range b.accounts {
		a.mu.Lock()
		t += a.balance
		a.mu.Unlock()
	}
	return
}

func (b *Bank) Audit(initial map[string]Cents) bool {
	for _, a := range b.accounts {
		sum := initial[a.owner]
		for _, e := range a.history {
			switch e.kind {
			case "in":
				sum += e.amount
			case "out":
				sum -= e.amount
			}
		}
		if sum != a.balance {
			return false
		}
	}
	return true
}

type rng uint32

func (r *rng) next(n int) int {
	*r = *r*1664525 + 1013904223
	return int(*r>>16) % n
}

func main() {
	bank := &Bank{}
	initial := map[string]Cents{}
	for i, name := range []string{"ann", "bob", "cyd", "dan", "eve"} {
		initial[name] = Cents((i + 1) * 10050)
		bank.Open(name, initial[name])
	}
	fmt.Println(bank.Total())
	for _, t := range []struct {
		from, to int
		amount   Cents
	}{{0, 1, 5000}, {0, 0, 1}, {1, 2, -5}, {0, 4, 1 << 40}, {3, 0, 99}} {
		err := bank.Transfer(t.from, t.to, t.amount)
		var short *InsufficientFunds
		switch {
		case err == nil:
			fmt.Println("ok", bank.accounts[t.from].balance, bank.accounts[t.to].balance)
		case errors.As(err, &short):
			fmt.Println("short of", short.Short, "|", err)
		case errors.Is(err, ErrSame), errors.Is(err, ErrAmount):
			fmt.Println("refused:", err)
		}
	}
	var wg sync.WaitGroup
	for w := range 8 {
		wg.Go(func() {
			r := rng(w + 1)
			for range 60 {
				bank.Transfer(r.next(5), r.next(5), Cents(r.next(4000)))
			}
		})
	}
	wg.Wait()
	fmt.Println(bank.Total(), bank.Audit(initial), bank.transfers.Load()+bank.failures.Load())
	for _, a := range bank.accounts {
		if a.balance < 0 {
			fmt.Println("negative", a.owner)
		}
	}
	names := make([]string, 0)
	for n := range initial {
		names = append(names, n)
	}
	sort.Strings(names)
	fmt.Println(names, Cents(-1234567), Cents(5))
}
