// Package sort sorts slices and collections.
package sort

// Interface is a collection that can be sorted.
type Interface interface {
	Len() int
	Less(i, j int) bool
	Swap(i, j int)
}

func sortInts(x []int)
func sortFloats(x []float64)
func sortStrings(x []string)
func intsSorted(x []int) bool
func floatsSorted(x []float64) bool
func stringsSorted(x []string) bool

// length of the slice in x, which must be one.
func sliceLen(x any) int

// swap elements of the slice in x.
func swap(x any, i, j int)

// permute puts element order[i] of the slice in x at i.
func permute(x any, order []int)

// Ints sorts ascending.
func Ints(x []int) { sortInts(x) }

// Float64s sorts ascending, NaN first.
func Float64s(x []float64) { sortFloats(x) }

// Strings sorts ascending.
func Strings(x []string) { sortStrings(x) }

// IntsAreSorted says whether x is ascending.
func IntsAreSorted(x []int) bool { return intsSorted(x) }

// Float64sAreSorted says whether x is ascending, NaN first.
func Float64sAreSorted(x []float64) bool { return floatsSorted(x) }

// StringsAreSorted says whether x is ascending.
func StringsAreSorted(x []string) bool { return stringsSorted(x) }

type IntSlice []int

func (x IntSlice) Len() int           { return len(x) }
func (x IntSlice) Less(i, j int) bool { return x[i] < x[j] }
func (x IntSlice) Swap(i, j int)      { x[i], x[j] = x[j], x[i] }
func (x IntSlice) Sort()              { sortInts(x) }
func (p IntSlice) Search(x int) int   { return SearchInts(p, x) }

type Float64Slice []float64

func (x Float64Slice) Len() int             { return len(x) }
func (x Float64Slice) Less(i, j int) bool   { return x[i] < x[j] || (x[i] != x[i] && x[j] == x[j]) }
func (x Float64Slice) Swap(i, j int)        { x[i], x[j] = x[j], x[i] }
func (x Float64Slice) Sort()                { sortFloats(x) }
func (p Float64Slice) Search(x float64) int { return SearchFloat64s(p, x) }

type StringSlice []string

func (x StringSlice) Len() int            { return len(x) }
func (x StringSlice) Less(i, j int) bool  { return x[i] < x[j] }
func (x StringSlice) Swap(i, j int)       { x[i], x[j] = x[j], x[i] }
func (x StringSlice) Sort()               { sortStrings(x) }
func (p StringSlice) Search(x string) int { return SearchStrings(p, x) }

// Sort sorts data; equal elements may change places.
func Sort(data Interface) {
	n := data.Len()
	limit := 0
	for m := n; m > 0; m >>= 1 {
		limit += 2
	}
	quick(data, 0, n, limit)
}

func insertion(data Interface, a, b int) {
	for i := a + 1; i < b; i++ {
		for j := i; j > a && data.Less(j, j-1); j-- {
			data.Swap(j, j-1)
		}
	}
}

func siftDown(data Interface, lo, hi, first int) {
	root := lo
	for {
		child := 2*root + 1
		if child >= hi {
			return
		}
		if child+1 < hi && data.Less(first+child, first+child+1) {
			child++
		}
		if !data.Less(first+root, first+child) {
			return
		}
		data.Swap(first+root, first+child)
		root = child
	}
}

func heap(data Interface, a, b int) {
	n := b - a
	for i := (n - 1) / 2; i >= 0; i-- {
		siftDown(data, i, n, a)
	}
	for i := n - 1; i >= 0; i-- {
		data.Swap(a, a+i)
		siftDown(data, 0, i, a)
	}
}

// median puts the median of three at a.
func median(data Interface, a, b, c int) {
	if data.Less(b, a) {
		data.Swap(a, b)
	}
	if data.Less(c, b) {
		data.Swap(b, c)
		if data.Less(b, a) {
			data.Swap(a, b)
		}
	}
	data.Swap(a, b)
}

func quick(data Interface, a, b, limit int) {
	for b-a > 12 {
		if limit == 0 {
			heap(data, a, b)
			return
		}
		limit--
		median(data, a, a+(b-a)/2, b-1)
		i, j := a+1, b-1
		for {
			for i <= j && data.Less(i, a) {
				i++
			}
			for i <= j && data.Less(a, j) {
				j--
			}
			if i >= j {
				break
			}
			data.Swap(i, j)
			i++
			j--
		}
		data.Swap(a, j)
		if j-a < b-j-1 {
			quick(data, a, j, limit)
			a = j + 1
		} else {
			quick(data, j+1, b, limit)
			b = j
		}
	}
	insertion(data, a, b)
}

// Stable sorts data; equal elements keep their order.
func Stable(data Interface) {
	n := data.Len()
	size := 20
	a := 0
	for ; a+size < n; a += size {
		insertion(data, a, a+size)
	}
	insertion(data, a, n)
	for ; size < n; size *= 2 {
		a = 0
		for ; a+2*size <= n; a += 2 * size {
			merge(data, a, a+size, a+2*size)
		}
		if a+size < n {
			merge(data, a, a+size, n)
		}
	}
}

// merge joins the sorted data[a:m] and data[m:b] in place, by rotations.
func merge(data Interface, a, m, b int) {
	if a >= m || m >= b {
		return
	}
	if b-a == 2 {
		if data.Less(m, a) {
			data.Swap(m, a)
		}
		return
	}
	var i, j int
	if m-a >= b-m {
		i = a + (m-a)/2
		j = m + Search(b-m, func(k int) bool { return !data.Less(m+k, i) })
	} else {
		j = m + (b-m)/2
		i = a + Search(m-a, func(k int) bool { return data.Less(j, a+k) })
	}
	rotate(data, i, m, j)
	merge(data, a, i, i+j-m)
	merge(data, i+j-m, j, b)
}

func reverse(data Interface, a, b int) {
	for b--; a < b; a, b = a+1, b-1 {
		data.Swap(a, b)
	}
}

func rotate(data Interface, a, m, b int) {
	if a == m || m == b {
		return
	}
	reverse(data, a, m)
	reverse(data, m, b)
	reverse(data, a, b)
}

// IsSorted says whether data is sorted.
func IsSorted(data Interface) bool {
	for i := data.Len() - 1; i > 0; i-- {
		if data.Less(i, i-1) {
			return false
		}
	}
	return true
}

type reversed struct{ Interface }

func (r reversed) Less(i, j int) bool { return r.Interface.Less(j, i) }

// Reverse is data in the opposite order.
func Reverse(data Interface) Interface { return &reversed{data} }

// Slice sorts the slice x by less, which compares elements by their indices.
func Slice(x any, less func(i, j int) bool) {
	n := sliceLen(x)
	limit := 0
	for m := n; m > 0; m >>= 1 {
		limit += 2
	}
	quickFunc(x, less, 0, n, limit)
}

func insertionFunc(x any, less func(i, j int) bool, a, b int) {
	for i := a + 1; i < b; i++ {
		for j := i; j > a && less(j, j-1); j-- {
			swap(x, j, j-1)
		}
	}
}

func siftDownFunc(x any, less func(i, j int) bool, lo, hi, first int) {
	root := lo
	for {
		child := 2*root + 1
		if child >= hi {
			return
		}
		if child+1 < hi && less(first+child, first+child+1) {
			child++
		}
		if !less(first+root, first+child) {
			return
		}
		swap(x, first+root, first+child)
		root = child
	}
}

func heapFunc(x any, less func(i, j int) bool, a, b int) {
	n := b - a
	for i := (n - 1) / 2; i >= 0; i-- {
		siftDownFunc(x, less, i, n, a)
	}
	for i := n - 1; i >= 0; i-- {
		swap(x, a, a+i)
		siftDownFunc(x, less, 0, i, a)
	}
}

func quickFunc(x any, less func(i, j int) bool, a, b, limit int) {
	for b-a > 12 {
		if limit == 0 {
			heapFunc(x, less, a, b)
			return
		}
		limit--
		m, c := a+(b-a)/2, b-1
		if less(m, a) {
			swap(x, a, m)
		}
		if less(c, m) {
			swap(x, m, c)
			if less(m, a) {
				swap(x, a, m)
			}
		}
		swap(x, a, m)
		i, j := a+1, b-1
		for {
			for i <= j && less(i, a) {
				i++
			}
			for i <= j && less(a, j) {
				j--
			}
			if i >= j {
				break
			}
			swap(x, i, j)
			i++
			j--
		}
		swap(x, a, j)
		if j-a < b-j-1 {
			quickFunc(x, less, a, j, limit)
			a = j + 1
		} else {
			quickFunc(x, less, j+1, b, limit)
			b = j
		}
	}
	insertionFunc(x, less, a, b)
}

// SliceStable sorts the slice x by less; equal elements keep their order.
func SliceStable(x any, less func(i, j int) bool) {
	n := sliceLen(x)
	if n < 2 {
		return
	}
	// The elements stay where less sees them until their order is known.
	order := make([]int, n)
	for i := range order {
		order[i] = i
	}
	spare := make([]int, n)
	for size := 1; size < n; size *= 2 {
		for a := 0; a < n; a += 2 * size {
			m, b := min(a+size, n), min(a+2*size, n)
			i, j, k := a, m, a
			for i < m && j < b {
				if less(order[j], order[i]) {
					spare[k] = order[j]
					j++
				} else {
					spare[k] = order[i]
					i++
				}
				k++
			}
			k += copy(spare[k:], order[i:m])
			copy(spare[k:], order[j:b])
		}
		order, spare = spare, order
	}
	permute(x, order)
}

// SliceIsSorted says whether the slice x is sorted by less.
func SliceIsSorted(x any, less func(i, j int) bool) bool {
	for i := sliceLen(x) - 1; i > 0; i-- {
		if less(i, i-1) {
			return false
		}
	}
	return true
}

// Search is the least i in [0, n) for which f holds, given that it holds from there on; n if it never does.
func Search(n int, f func(int) bool) int {
	i, j := 0, n
	for i < j {
		h := int(uint(i+j) >> 1)
		if !f(h) {
			i = h + 1
		} else {
			j = h
		}
	}
	return i
}

// Find is the least i in [0, n) for which cmp(i) <= 0, and whether it is 0 there.
func Find(n int, cmp func(int) int) (i int, found bool) {
	i, j := 0, n
	for i < j {
		h := int(uint(i+j) >> 1)
		if cmp(h) > 0 {
			i = h + 1
		} else {
			j = h
		}
	}
	return i, i < n && cmp(i) == 0
}

// SearchInts is where x is or would be in the sorted a.
func SearchInts(a []int, x int) int {
	i, j := 0, len(a)
	for i < j {
		h := int(uint(i+j) >> 1)
		if a[h] < x {
			i = h + 1
		} else {
			j = h
		}
	}
	return i
}

// SearchFloat64s is where x is or would be in the sorted a.
func SearchFloat64s(a []float64, x float64) int {
	return Search(len(a), func(i int) bool { return a[i] >= x })
}

// SearchStrings is where x is or would be in the sorted a.
func SearchStrings(a []string, x string) int {
	i, j := 0, len(a)
	for i < j {
		h := int(uint(i+j) >> 1)
		if a[h] < x {
			i = h + 1
		} else {
			j = h
		}
	}
	return i
}
