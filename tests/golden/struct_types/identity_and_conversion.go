// Struct values: copies, comparison, conversion between types of equal structure, anonymous structs.
package main

import "fmt"

type A struct {
	X, Y int
	S    string
}

type B struct {
	X, Y int
	S    string
}

type Empty struct{}

type Node struct {
	val         int
	left, right *Node
}

type WithBlank struct {
	a int
	_ int
	b int
}

func byValue(a A) { a.X = 1000 }
func byPtr(a *A)  { a.X = 1000; *a = A{a.X, 1, "ptr"} }

func main() {
	a := A{1, 2, "a"}
	b := B(a)
	b.X = 5
	fmt.Println(a, b, a == A(b), a == A{1, 2, "a"}, A{Y: 3})
	anon := struct {
		X, Y int
		S    string
	}{7, 8, "anon"}
	a = anon
	fmt.Println(a, anon == a)
	byValue(a)
	fmt.Println(a.X)
	byPtr(&a)
	fmt.Println(a)
	p, q := &A{S: "x"}, &A{S: "x"}
	fmt.Println(p == q, *p == *q, p.X, (*p).S)
	q = p
	q.Y = 3
	fmt.Println(p.Y, p == q)
	fmt.Println(Empty{} == Empty{}, Empty{})
	tree := &Node{1, &Node{val: 2}, &Node{3, nil, &Node{val: 4}}}
	fmt.Println(tree.right.right.val, tree.left.left == nil)
	cp := *tree
	cp.left.val = 20
	cp.val = 10
	fmt.Println(tree.val, tree.left.val)
	w1, w2 := WithBlank{a: 1, b: 2}, WithBlank{a: 1, b: 2}
	fmt.Println(w1 == w2, w1)
	arr := [2]A{{1, 1, "1"}, {2, 2, "2"}}
	x := arr[0]
	arr[0].X = 50
	ap := &arr[1]
	ap.S += "!"
	fmt.Println(x, arr)
	swap1, swap2 := A{1, 0, ""}, A{2, 0, ""}
	swap1, swap2 = swap2, swap1
	swap1.X, swap1.Y, swap2.X = swap2.X, swap1.X, swap1.Y
	fmt.Println(swap1, swap2)
	type pair struct{ f, s interface{} }
	fmt.Println(pair{1, "x"} == pair{1, "x"}, pair{1, 2} == pair{1, 2.0}, pair{} == pair{nil, nil})
	defer func() { fmt.Println(recover()) }()
	fmt.Println(pair{1, []int{}} == pair{2, []int{}})
	fmt.Println(pair{[]int{}, 1} == pair{[]int{}, 1})
}
