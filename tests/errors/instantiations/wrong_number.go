package main

// A wrong number of type arguments is told once; inside of other types nothing follows from it.

type entry[K comparable, V any] struct {
	k    K
	v    V
	prev *entry[struct{ f func() }] // ERROR not enough type arguments for type entry: have 1, want 2
}

type table[K comparable, V any] struct {
	m map[K]*entry[K] // ERROR not enough type arguments for type entry: have 1, want 2
}

func newTable[K comparable, V any]() *table[K, V] {
	return &table[K, V]{m: map[K]*entry[K, V]{}}
}

func (t *table[K, V]) set(k K, v V) {
	t.m[k].v = v
	t.m[k] = &entry[K, V]{k: k, v: v}
}

func (e *entry[K, V]) first() K { return e.prev.k }

func main() {
	var e entry[int] // ERROR not enough type arguments for type entry: have 1, want 2
	e = entry[int, string]{} // ERROR cannot use entry[int, string]{} (value of struct type entry[int, string]) as entry[int] value in assignment
	e++ // ERROR invalid operation: e++ (non-numeric type entry[int])
	newTable[int]() // ERROR in call to newTable[int], cannot infer V
}
