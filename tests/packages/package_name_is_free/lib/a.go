package lib

// The name of the package is no name in it: it may be declared, or not be known.
type lib struct{ n int }

func (lib lib) add() int { return lib.n + 1 }

var V = lib{41}.add()
