package main

import (
	"errors"
	"fmt"
	"os"
	"sort"
	"strings"
	"text/tabwriter"
	"time"
)

type Money int64

func (m Money) String() string {
	sign := ""
	if m < 0 {
		sign, m = "-", -m
	}
	return fmt.Sprintf("%s$%d.%02d", sign, m/100, m%100)
}

type Account interface {
	ID() string
	Balance() Money
	Deposit(Money) error
	Withdraw(Money) error
	fmt.Stringer
}
type base struct {
	id      string
	balance Money
	history []Tx
}
type Tx struct {
	When time.Time
	Kind TxKind
	Amt  Money
}
type TxKind uint8

const (
	Deposit TxKind = iota + 1
	Withdrawal
	Interest
	numKinds = iota
)

var kindNames = [...]string{Deposit: "deposit", Withdrawal: "withdrawal", Interest: "interest"}

func (k TxKind) String() string {
	if int(k) < len(kindNames) && kindNames[k] != "" {
		return kindNames[k]
	}
	return fmt.Sprintf("TxKind(%d)", uint8(k))
}

var ErrInsufficient = errors.New("insufficient funds")

type LimitError struct {
	Limit, Asked Money
}

func (e LimitError) Error() string        { return fmt.Sprintf("limit %v exceeded by %v", e.Limit, e.Asked-e.Limit) }
func (e LimitError) Is(target error) bool { return target == ErrInsufficient }

var clock = time.Date(2024, time.February, 28, 23, 30, 0, 0, time.UTC)

func now() time.Time { clock = clock.Add(45 * time.Minute); return clock }

func (b *base) ID() string     { return b.id }
func (b *base) Balance() Money { return b.balance }
func (b *base) log(k TxKind, m Money) {
	b.history = append(b.history, Tx{now(), k, m})
}
func (b *base) Deposit(m Money) error {
	if m <= 0 {
		return fmt.Errorf("account %q: bad amount %v", b.id, m)
	}
	b.balance += m
	b.log(Deposit, m)
	return nil
}
func (b *base) Withdraw(m Money) error {
	if b.balance < m {
		return fmt.Errorf("account %q: %w", b.id, ErrInsufficient)
	}
	b.balance -= m
	b.log(Withdrawal, m)
	return nil
}
func (b base) String() string { return fmt.Sprintf("%s[%v]", b.id, b.balance) }

type Savings struct {
	base
	rate float64
}

func (s *Savings) Accrue() {
	i := Money(float64(s.balance)*s.rate + 0.5)
	s.balance += i
	s.log(Interest, i)
}

type Checking struct {
	*base
	overdraft Money
}

func (c Checking) Withdraw(m Money) error {
	if c.balance+c.overdraft < m {
		return fmt.Errorf("checking: %w", LimitError{c.balance + c.overdraft, m})
	}
	c.base.balance -= m
	c.log(Withdrawal, m)
	return nil
}

type Bank struct {
	accounts map[string]Account
}

func (b *Bank) Transfer(from, to string, m Money) (err error) {
	defer func() {
		if err != nil {
			err = fmt.Errorf("transfer %s->%s: %w", from, to, err)
		}
	}()
	src, ok := b.accounts[from]
	if !ok {
		return fmt.Errorf("no account %q", from)
	}
	dst, ok := b.accounts[to]
	if !ok {
		return fmt.Errorf("no account %q", to)
	}
	if err := src.Withdraw(m); err != nil {
		return err
	}
	return dst.Deposit(m)
}

func main() {
	b := Bank{map[string]Account{}}
	s := &Savings{base{id: "sav"}, 0.035}
	c := Checking{&base{id: "chk"}, 5000}
	for _, a := range []Account{s, c} {
		b.accounts[a.ID()] = a
		if err := a.Deposit(12345); err != nil {
			fmt.Println(err)
		}
	}
	for _, t := range []struct {
		from, to string
		m        Money
	}{{"sav", "chk", 10000}, {"sav", "chk", 10000}, {"chk", "sav", 99999}, {"x", "sav", 1}, {"sav", "y", 1}, {"chk", "sav", 25000}, {"chk", "sav", -5}} {
		err := b.Transfer(t.from, t.to, t.m)
		var le LimitError
		fmt.Printf("%-60v %t %t %v\n", err, errors.Is(err, ErrInsufficient), errors.As(err, &le), le.Limit)
	}
	s.Accrue()
	w := tabwriter.NewWriter(os.Stdout, 4, 8, 2, '.', tabwriter.AlignRight|tabwriter.Debug)
	fmt.Fprintln(w, "id\tkind\twhen\tamount\t")
	ids := make([]string, 0)
	for id := range b.accounts {
		ids = append(ids, id)
	}
	sort.Slice(ids, func(i, j int) bool { return ids[i] > ids[j] })
	for _, id := range ids {
		var h []Tx
		switch a := b.accounts[id].(type) {
		case *Savings:
			h = a.history
		case Checking:
			h = a.history
		}
		for _, t := range h {
			fmt.Fprintf(w, "%s\t%v\t%s\t%v\t\n", id, t.Kind, t.When.Format("Mon Jan _2 15:04:05 2006"), t.Amt)
		}
	}
	w.Flush()
	tw := tabwriter.NewWriter(os.Stdout, 0, 8, 1, ' ', 0)
	for _, row := range strings.Split("name\tqty\tprice\nwidget\t5\t1.25\ngizmo longname\t100\t0.5\n\nafter\tblank", "\n") {
		fmt.Fprintln(tw, row)
	}
	tw.Flush()
	fmt.Println(s, c, numKinds, TxKind(9), kindNames)
	fmt.Printf("%v %+v %d %s\n", s.history[0].Kind, c.base.balance, s.balance, Money(-5))
	d := clock.Sub(time.Date(2024, 2, 28, 0, 0, 0, 0, time.UTC))
	fmt.Println(d, d.Hours(), d.Round(time.Hour), d.Truncate(time.Hour), clock.YearDay(), clock.Weekday(), clock.AddDate(0, 1, 2).Format(time.RFC3339))
}
