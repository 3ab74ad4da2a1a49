package named

const Name = "named"

type Generic[A, B any] struct {
	a A
	b B
}
