package visit

type Node interface {
	Visit() string
	node() string
}

type Leaf struct{ Name string }

func (l Leaf) Visit() string { return "visit " + l.Name }

func (l Leaf) node() string { return l.Visit() + "!" }

func Visit(n Node) string { return n.node() }
