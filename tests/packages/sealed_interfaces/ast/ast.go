package ast

import "fmt"

type Node interface {
	Text() string
	node() int
}

type Num struct{ v int }

type Neg struct{ X Node }

type binary struct {
	op   rune
	l, r Node
}

func N(v int) Num { return Num{v} }

func Add(l, r Node) Node { return &binary{'+', l, r} }

func (n Num) node() int     { return n.v }
func (n Num) Text() string  { return fmt.Sprint(n.v) }
func (n Neg) node() int     { return -n.X.node() }
func (n Neg) Text() string  { return "-" + n.X.Text() }
func (b *binary) node() int { return b.l.node() + b.r.node() }

func (b *binary) Text() string { return b.l.Text() + string(b.op) + b.r.Text() }

func (b *binary) String() string { return "(" + b.Text() + ")" }

func (b *binary) Left() Node { return b.l }

func Eval(n Node) int { return n.node() }

func Walk(n Node, f func(Node) bool) {
	if !f(n) {
		return
	}
	switch n := n.(type) {
	case Neg:
		Walk(n.X, f)
	case *binary:
		Walk(n.l, f)
		Walk(n.r, f)
	}
}
