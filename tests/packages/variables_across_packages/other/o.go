package other

import "example.com/vars/lib"

const (
	Huger  = lib.Huge * 2
	Suffix = "!" + lib.Name
	Green  = lib.Red + 1
)

type T struct{}

func (T) String() string { return "other's T" }

type Pair lib.Pair

func (p Pair) String() string { return "pair" }
