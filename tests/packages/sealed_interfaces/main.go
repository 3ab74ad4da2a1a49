package main

import (
	"fmt"

	"example.com/sealed/ast"
	"example.com/sealed/visit"
)

type both interface {
	ast.Node
	visit.Node
	fmt.Stringer
}

type impl struct {
	ast.Num
	*visit.Leaf
}

func (i impl) String() string { return "impl" + i.Num.Text() + i.Leaf.Name }

type generic[N ast.Node] struct{ n N }

func (g generic[N]) each(f func(ast.Node)) { f(g.n) }

func main() {
	e := ast.Add(ast.N(1), ast.Neg{X: ast.N(2)})
	fmt.Println(ast.Eval(e), e)
	var b both = impl{ast.N(3), &visit.Leaf{Name: "leaf"}}
	fmt.Println(b, ast.Eval(b), visit.Visit(b), visit.Visit(visit.Leaf{Name: "direct"}))
	generic[ast.Num]{ast.N(7)}.each(func(n ast.Node) { fmt.Printf("%T %v\n", n, ast.Eval(n)) })
	generic[both]{b}.each(func(n ast.Node) { fmt.Printf("%T %v\n", n, ast.Eval(n)) })
	ast.Walk(e, func(n ast.Node) bool { fmt.Printf("%T ", n); return true })
	fmt.Println()
	var n ast.Node
	switch n = e; n := n.(type) {
	case interface{ Left() ast.Node }:
		fmt.Println("binary", n.Left())
	}
	_, isVisit := n.(visit.Node)
	_, isBoth := any(b).(interface {
		ast.Node
		visit.Node
	})
	fmt.Println(isVisit, isBoth)
	m := map[ast.Node]string{ast.N(1): "one", ast.Neg{X: ast.N(1)}: "minus one"}
	fmt.Println(m[ast.N(1)], m[ast.Neg{X: ast.N(1)}], len(m))
	f := ast.Node.Text
	g := visit.Node.Visit
	fmt.Println(f(ast.N(5)), g(visit.Leaf{Name: "expr"}))
	defer func() {
		fmt.Println(recover())
		var nilBoth both
		defer func() { fmt.Println(recover()) }()
		ast.Eval(nilBoth)
	}()
	visit.Visit(impl{})
}
