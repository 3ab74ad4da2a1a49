package lib

const (
	Huge = 1 << 100
	Pi   = 3.14159265358979323846264338327950288419716939937510582097494459
	Name = "näme"
	Size = len(Name) + iota
)

type Color uint8

const (
	Red Color = iota + 1
	_
	Blue
)
