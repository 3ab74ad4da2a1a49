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
		limit++
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

// quick sorts data[a:b] by Orson Peters' pattern-defeating quicksort, moving elements as Go's own does,
// so that equal elements end in the same order.
func quick(data Interface, a, b, limit int) {
	balanced, partitioned := true, true
	for b-a > 12 {
		n := b - a
		if limit == 0 {
			heap(data, a, b)
			return
		}
		if !balanced {
			scatter(data, a, b)
			limit--
		}
		pivot, order := choose(data, a, b)
		if order < 0 {
			reverse(data, a, b)
			pivot = b - 1 - (pivot - a)
		}
		if balanced && partitioned && order != 0 && nearlySorted(data, a, b) {
			return
		}
		if a > 0 && !data.Less(a-1, pivot) {
			// Nothing is less than the pivot: what equals it is in place.
			a = splitEqual(data, a, b, pivot)
			continue
		}
		var mid int
		mid, partitioned = split(data, a, b, pivot)
		left, right := mid-a, b-mid
		if left < right {
			balanced = left >= n/8
			quick(data, a, mid, limit)
			a = mid + 1
		} else {
			balanced = right >= n/8
			quick(data, mid+1, b, limit)
			b = mid
		}
	}
	insertion(data, a, b)
}

// split moves what is less than the pivot before it. It says where the pivot is then, and if nothing had to move.
func split(data Interface, a, b, pivot int) (mid int, already bool) {
	data.Swap(a, pivot)
	already = true
	i, j := a+1, b-1
	for {
		for i <= j && data.Less(i, a) {
			i++
		}
		for i <= j && !data.Less(j, a) {
			j--
		}
		if i > j {
			data.Swap(j, a)
			return j, already
		}
		already = false
		data.Swap(i, j)
		i++
		j--
	}
}

// splitEqual moves what equals the pivot, which is the least, to the front. It says where the rest begins.
func splitEqual(data Interface, a, b, pivot int) int {
	data.Swap(a, pivot)
	i, j := a+1, b-1
	for {
		for i <= j && !data.Less(a, i) {
			i++
		}
		for i <= j && data.Less(a, j) {
			j--
		}
		if i > j {
			return i
		}
		data.Swap(i, j)
		i++
		j--
	}
}

// nearlySorted sorts data[a:b] if a few moves do.
func nearlySorted(data Interface, a, b int) bool {
	i := a + 1
	for step := 0; step < 5; step++ {
		for i < b && !data.Less(i, i-1) {
			i++
		}
		if i == b {
			return true
		}
		if b-a < 50 {
			return false
		}
		data.Swap(i, i-1)
		if i-a >= 2 {
			for j := i - 1; j >= 1 && data.Less(j, j-1); j-- {
				data.Swap(j, j-1)
			}
		}
		if b-i >= 2 {
			for j := i + 1; j < b && data.Less(j, j-1); j++ {
				data.Swap(j, j-1)
			}
		}
	}
	return false
}

// scatter breaks patterns that made for a bad pivot.
func scatter(data Interface, a, b int) {
	n := b - a
	if n < 8 {
		return
	}
	random := uint64(n)
	mask := uint64(1)
	for m := n; m > 0; m >>= 1 {
		mask <<= 1
	}
	mask--
	first := a + n/4*2 - 1
	for k := first; k < first+3; k++ {
		random ^= random << 13
		random ^= random >> 7
		random ^= random << 17
		other := int(random & mask)
		if other >= n {
			other -= n
		}
		data.Swap(k, a+other)
	}
}

// choose finds a pivot, and says whether data[a:b] looks ascending (1), descending (-1) or neither (0).
func choose(data Interface, a, b int) (pivot, order int) {
	n := b - a
	swaps := 0
	i, j, k := a+n/4, a+n/4*2, a+n/4*3
	if n >= 8 {
		if n >= 50 {
			i = median(data, i-1, i, i+1, &swaps)
			j = median(data, j-1, j, j+1, &swaps)
			k = median(data, k-1, k, k+1, &swaps)
		}
		j = median(data, i, j, k, &swaps)
	}
	switch swaps {
	case 0:
		return j, 1
	case 12:
		return j, -1
	}
	return j, 0
}

func median(data Interface, a, b, c int, swaps *int) int {
	if data.Less(b, a) {
		*swaps++
		a, b = b, a
	}
	if data.Less(c, b) {
		*swaps++
		b = c
	}
	if data.Less(b, a) {
		*swaps++
		b = a
	}
	return b
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
		limit++
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

// What follows is the same for a slice and a function.

func quickFunc(x any, less func(i, j int) bool, a, b, limit int) {
	balanced, partitioned := true, true
	for b-a > 12 {
		n := b - a
		if limit == 0 {
			heapFunc(x, less, a, b)
			return
		}
		if !balanced {
			scatterFunc(x, less, a, b)
			limit--
		}
		pivot, order := chooseFunc(x, less, a, b)
		if order < 0 {
			reverseFunc(x, less, a, b)
			pivot = b - 1 - (pivot - a)
		}
		if balanced && partitioned && order != 0 && nearlySortedFunc(x, less, a, b) {
			return
		}
		if a > 0 && !less(a-1, pivot) {
			// Nothing is less than the pivot: what equals it is in place.
			a = splitEqualFunc(x, less, a, b, pivot)
			continue
		}
		var mid int
		mid, partitioned = splitFunc(x, less, a, b, pivot)
		left, right := mid-a, b-mid
		if left < right {
			balanced = left >= n/8
			quickFunc(x, less, a, mid, limit)
			a = mid + 1
		} else {
			balanced = right >= n/8
			quickFunc(x, less, mid+1, b, limit)
			b = mid
		}
	}
	insertionFunc(x, less, a, b)
}

func splitFunc(x any, less func(i, j int) bool, a, b, pivot int) (mid int, already bool) {
	swap(x, a, pivot)
	already = true
	i, j := a+1, b-1
	for {
		for i <= j && less(i, a) {
			i++
		}
		for i <= j && !less(j, a) {
			j--
		}
		if i > j {
			swap(x, j, a)
			return j, already
		}
		already = false
		swap(x, i, j)
		i++
		j--
	}
}

func splitEqualFunc(x any, less func(i, j int) bool, a, b, pivot int) int {
	swap(x, a, pivot)
	i, j := a+1, b-1
	for {
		for i <= j && !less(a, i) {
			i++
		}
		for i <= j && less(a, j) {
			j--
		}
		if i > j {
			return i
		}
		swap(x, i, j)
		i++
		j--
	}
}

func nearlySortedFunc(x any, less func(i, j int) bool, a, b int) bool {
	i := a + 1
	for step := 0; step < 5; step++ {
		for i < b && !less(i, i-1) {
			i++
		}
		if i == b {
			return true
		}
		if b-a < 50 {
			return false
		}
		swap(x, i, i-1)
		if i-a >= 2 {
			for j := i - 1; j >= 1 && less(j, j-1); j-- {
				swap(x, j, j-1)
			}
		}
		if b-i >= 2 {
			for j := i + 1; j < b && less(j, j-1); j++ {
				swap(x, j, j-1)
			}
		}
	}
	return false
}

func scatterFunc(x any, less func(i, j int) bool, a, b int) {
	n := b - a
	if n < 8 {
		return
	}
	random := uint64(n)
	mask := uint64(1)
	for m := n; m > 0; m >>= 1 {
		mask <<= 1
	}
	mask--
	first := a + n/4*2 - 1
	for k := first; k < first+3; k++ {
		random ^= random << 13
		random ^= random >> 7
		random ^= random << 17
		other := int(random & mask)
		if other >= n {
			other -= n
		}
		swap(x, k, a+other)
	}
}

func chooseFunc(x any, less func(i, j int) bool, a, b int) (pivot, order int) {
	n := b - a
	swaps := 0
	i, j, k := a+n/4, a+n/4*2, a+n/4*3
	if n >= 8 {
		if n >= 50 {
			i = medianFunc(x, less, i-1, i, i+1, &swaps)
			j = medianFunc(x, less, j-1, j, j+1, &swaps)
			k = medianFunc(x, less, k-1, k, k+1, &swaps)
		}
		j = medianFunc(x, less, i, j, k, &swaps)
	}
	switch swaps {
	case 0:
		return j, 1
	case 12:
		return j, -1
	}
	return j, 0
}

func medianFunc(x any, less func(i, j int) bool, a, b, c int, swaps *int) int {
	if less(b, a) {
		*swaps++
		a, b = b, a
	}
	if less(c, b) {
		*swaps++
		b = c
	}
	if less(b, a) {
		*swaps++
		b = a
	}
	return b
}

func reverseFunc(x any, less func(i, j int) bool, a, b int) {
	for b--; a < b; a, b = a+1, b-1 {
		swap(x, a, b)
	}
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
