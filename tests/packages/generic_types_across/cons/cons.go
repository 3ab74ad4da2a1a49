package cons

type Number interface {
	~int | ~int64 | ~float64
}

type ordered interface{ Number | ~string }

func Max[T ordered](a, b T) T { return max(a, b) }

type Lesser[T any] interface{ Less(T) bool }
