package lib

// Struct types and interfaces with hidden names are this package's alone; others are everybody's.

type (
	Hidden  = struct{ x int }
	Shown   = struct{ X int }
	Mixed   = struct{ X, y int }
	Blank   = struct{ _, X int }
	Emb     = struct{ Named }
	emb     = struct{ named }
	HEmb    = emb
	Named   struct{ A int }
	named   struct{ A int }
	HidesM  = interface{ m() }
	ShowsM  = interface{ M() }
	Func    = func(Hidden) Shown
	Predecl = struct{ int }
)

type T struct{}

func (T) M() {}
func (T) m() {}

var V Hidden
