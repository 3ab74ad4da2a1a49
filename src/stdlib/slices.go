// Package slices has functions for slices of any type.
package slices

import (
	"cmp"
	"iter"
	"unsafe"
)

// Equal says whether two slices have the same length and equal elements.
func Equal[S ~[]E, E comparable](s1, s2 S) bool {
	if len(s1) != len(s2) {
		return false
	}
	for i := range s1 {
		if s1[i] != s2[i] {
			return false
		}
	}
	return true
}

// EqualFunc is Equal with a function that compares.
func EqualFunc[S1 ~[]E1, S2 ~[]E2, E1, E2 any](s1 S1, s2 S2, eq func(E1, E2) bool) bool {
	if len(s1) != len(s2) {
		return false
	}
	for i, x := range s1 {
		if !eq(x, s2[i]) {
			return false
		}
	}
	return true
}

// Compare compares element by element; a shorter slice comes before a longer one that it begins.
func Compare[S ~[]E, E cmp.Ordered](s1, s2 S) int {
	for i, x := range s1 {
		if i >= len(s2) {
			return 1
		}
		if c := cmp.Compare(x, s2[i]); c != 0 {
			return c
		}
	}
	if len(s1) < len(s2) {
		return -1
	}
	return 0
}

// CompareFunc is Compare with a function that compares.
func CompareFunc[S1 ~[]E1, S2 ~[]E2, E1, E2 any](s1 S1, s2 S2, cmp func(E1, E2) int) int {
	for i, x := range s1 {
		if i >= len(s2) {
			return 1
		}
		if c := cmp(x, s2[i]); c != 0 {
			return c
		}
	}
	if len(s1) < len(s2) {
		return -1
	}
	return 0
}

// Index is the place of the first v in s, or -1.
func Index[S ~[]E, E comparable](s S, v E) int {
	for i := range s {
		if v == s[i] {
			return i
		}
	}
	return -1
}

// IndexFunc is the place of the first element for which f holds, or -1.
func IndexFunc[S ~[]E, E any](s S, f func(E) bool) int {
	for i := range s {
		if f(s[i]) {
			return i
		}
	}
	return -1
}

// Contains says whether v is in s.
func Contains[S ~[]E, E comparable](s S, v E) bool { return Index(s, v) >= 0 }

// ContainsFunc says whether f holds for an element.
func ContainsFunc[S ~[]E, E any](s S, f func(E) bool) bool { return IndexFunc(s, f) >= 0 }

// Insert puts v at s[i:].
func Insert[S ~[]E, E any](s S, i int, v ...E) S {
	_ = s[i:]
	m := len(v)
	if m == 0 {
		return s
	}
	n := len(s)
	if i == n {
		return append(s, v...)
	}
	if n+m > cap(s) {
		grown := append(s[:i], make(S, n+m-i)...)
		copy(grown[i:], v)
		copy(grown[i+m:], s[i:])
		return grown
	}
	grown := s[:n+m]
	if overlaps(v, grown[i+m:]) || overlaps(v, s[i:]) {
		v = append([]E(nil), v...)
	}
	copy(grown[i+m:], s[i:])
	copy(grown[i:], v)
	return grown
}

// overlaps says whether two slices share memory.
func overlaps[E any](a, b []E) bool {
	if len(a) == 0 || len(b) == 0 {
		return false
	}
	size := unsafe.Sizeof(a[0])
	if size == 0 {
		return false
	}
	return uintptr(unsafe.Pointer(&a[0])) <= uintptr(unsafe.Pointer(&b[len(b)-1]))+(size-1) &&
		uintptr(unsafe.Pointer(&b[0])) <= uintptr(unsafe.Pointer(&a[len(a)-1]))+(size-1)
}

// Delete takes s[i:j] out; the freed elements at the end become zero.
func Delete[S ~[]E, E any](s S, i, j int) S {
	_ = s[i:j:len(s)]
	if i == j {
		return s
	}
	n := len(s)
	s = append(s[:i], s[j:]...)
	clear(s[len(s):n])
	return s
}

// DeleteFunc takes out the elements for which del holds.
func DeleteFunc[S ~[]E, E any](s S, del func(E) bool) S {
	i := IndexFunc(s, del)
	if i == -1 {
		return s
	}
	for j := i + 1; j < len(s); j++ {
		if v := s[j]; !del(v) {
			s[i] = v
			i++
		}
	}
	clear(s[i:])
	return s[:i]
}

// Replace puts v in the place of s[i:j].
func Replace[S ~[]E, E any](s S, i, j int, v ...E) S {
	_ = s[i:j]
	if i == j {
		return Insert(s, i, v...)
	}
	if j == len(s) {
		s2 := append(s[:i], v...)
		if len(s2) < len(s) {
			clear(s[len(s2):])
		}
		return s2
	}
	tail := append(S(nil), s[j:]...)
	if overlaps(v, s) {
		v = append([]E(nil), v...)
	}
	n := len(s)
	total := i + len(v) + len(tail)
	if total > cap(s) {
		grown := append(s[:i:i], make(S, total-i)...)
		copy(grown[i:], v)
		copy(grown[i+len(v):], tail)
		return grown
	}
	r := s[:total]
	copy(r[i:], v)
	copy(r[i+len(v):], tail)
	if total < n {
		clear(s[total:n])
	}
	return r
}

// Clone is a copy that shares nothing; nil stays nil.
func Clone[S ~[]E, E any](s S) S {
	return append(s[:0:0], s...)
}

// Compact leaves one of each run of equal elements.
func Compact[S ~[]E, E comparable](s S) S {
	if len(s) < 2 {
		return s
	}
	k := 1
	for i := 1; i < len(s); i++ {
		if s[i] != s[i-1] {
			if i != k {
				s[k] = s[i]
			}
			k++
		}
	}
	clear(s[k:])
	return s[:k]
}

// CompactFunc is Compact with a function that compares.
func CompactFunc[S ~[]E, E any](s S, eq func(E, E) bool) S {
	if len(s) < 2 {
		return s
	}
	k := 1
	for i := 1; i < len(s); i++ {
		if !eq(s[k-1], s[i]) {
			if i != k {
				s[k] = s[i]
			}
			k++
		}
	}
	clear(s[k:])
	return s[:k]
}

// Grow makes room for n more elements.
func Grow[S ~[]E, E any](s S, n int) S {
	if n < 0 {
		panic("cannot be negative")
	}
	if n -= cap(s) - len(s); n > 0 {
		s = append(s[:cap(s)], make([]E, n)...)[:len(s)]
	}
	return s
}

// Clip takes unused capacity away.
func Clip[S ~[]E, E any](s S) S { return s[:len(s):len(s)] }

// Reverse turns s around in place.
func Reverse[S ~[]E, E any](s S) {
	for i, j := 0, len(s)-1; i < j; i, j = i+1, j-1 {
		s[i], s[j] = s[j], s[i]
	}
}

// Concat joins slices into a new one.
func Concat[S ~[]E, E any](slices ...S) S {
	size := 0
	for _, s := range slices {
		size += len(s)
		if size < 0 {
			panic("len out of range")
		}
	}
	out := Grow[S](nil, size)
	for _, s := range slices {
		out = append(out, s...)
	}
	return out
}

// Repeat is x, count times.
func Repeat[S ~[]E, E any](x S, count int) S {
	if count < 0 {
		panic("cannot be negative")
	}
	if count > 0 && len(x) > int(^uint(0)>>1)/count {
		panic("the result of (len(x) * count) overflows")
	}
	out := make(S, len(x)*count)
	for done := copy(out, x); done < len(out); {
		done += copy(out[done:], out[:done])
	}
	return out
}

// Min is the least element; it panics if there is none.
func Min[S ~[]E, E cmp.Ordered](x S) E {
	if len(x) < 1 {
		panic("slices.Min: empty list")
	}
	m := x[0]
	for i := 1; i < len(x); i++ {
		m = min(m, x[i])
	}
	return m
}

// MinFunc is the first least element by cmp.
func MinFunc[S ~[]E, E any](x S, cmp func(a, b E) int) E {
	if len(x) < 1 {
		panic("slices.MinFunc: empty list")
	}
	m := x[0]
	for i := 1; i < len(x); i++ {
		if cmp(x[i], m) < 0 {
			m = x[i]
		}
	}
	return m
}

// Max is the greatest element; it panics if there is none.
func Max[S ~[]E, E cmp.Ordered](x S) E {
	if len(x) < 1 {
		panic("slices.Max: empty list")
	}
	m := x[0]
	for i := 1; i < len(x); i++ {
		m = max(m, x[i])
	}
	return m
}

// MaxFunc is the first greatest element by cmp.
func MaxFunc[S ~[]E, E any](x S, cmp func(a, b E) int) E {
	if len(x) < 1 {
		panic("slices.MaxFunc: empty list")
	}
	m := x[0]
	for i := 1; i < len(x); i++ {
		if cmp(x[i], m) > 0 {
			m = x[i]
		}
	}
	return m
}

// BinarySearch finds target, or where it would stand, in a sorted slice.
func BinarySearch[S ~[]E, E cmp.Ordered](x S, target E) (int, bool) {
	i, j := 0, len(x)
	for i < j {
		h := int(uint(i+j) >> 1)
		if cmp.Less(x[h], target) {
			i = h + 1
		} else {
			j = h
		}
	}
	return i, i < len(x) && (x[i] == target || (x[i] != x[i] && target != target))
}

// BinarySearchFunc is BinarySearch with a function that compares.
func BinarySearchFunc[S ~[]E, E, T any](x S, target T, cmp func(E, T) int) (int, bool) {
	i, j := 0, len(x)
	for i < j {
		h := int(uint(i+j) >> 1)
		if cmp(x[h], target) < 0 {
			i = h + 1
		} else {
			j = h
		}
	}
	return i, i < len(x) && cmp(x[i], target) == 0
}

// IsSorted says whether x is ascending.
func IsSorted[S ~[]E, E cmp.Ordered](x S) bool {
	for i := len(x) - 1; i > 0; i-- {
		if cmp.Less(x[i], x[i-1]) {
			return false
		}
	}
	return true
}

// IsSortedFunc says whether x is ascending by cmp.
func IsSortedFunc[S ~[]E, E any](x S, cmp func(a, b E) int) bool {
	for i := len(x) - 1; i > 0; i-- {
		if cmp(x[i], x[i-1]) < 0 {
			return false
		}
	}
	return true
}

func sortInts(x []int)
func sortFloats(x []float64)
func sortStrings(x []string)

// Sort sorts ascending, NaN first.
func Sort[S ~[]E, E cmp.Ordered](x S) {
	switch x := any([]E(x)).(type) {
	case []int:
		sortInts(x)
	case []string:
		sortStrings(x)
	case []float64:
		sortFloats(x)
	default:
		sortOrdered(x.([]E))
	}
}

func sortOrdered[E cmp.Ordered](x []E) { SortFunc(x, cmp.Compare[E]) }

// SortFunc sorts ascending by cmp; equal elements may change places.
func SortFunc[S ~[]E, E any](x S, cmp func(a, b E) int) {
	n := len(x)
	limit := 0
	for m := n; m > 0; m >>= 1 {
		limit++
	}
	quick(x, cmp, 0, n, limit)
}

// SortStableFunc sorts ascending by cmp; equal elements keep their order.
func SortStableFunc[S ~[]E, E any](x S, cmp func(a, b E) int) {
	n := len(x)
	const block = 12
	for a := 0; a < n; a += block {
		insertion(x, cmp, a, min(a+block, n))
	}
	if n <= block {
		return
	}
	from, to := []E(x), make([]E, n)
	for size := block; size < n; size *= 2 {
		for a := 0; a < n; a += 2 * size {
			m, b := min(a+size, n), min(a+2*size, n)
			i, j := a, m
			for k := a; k < b; k++ {
				if i < m && (j >= b || cmp(from[j], from[i]) >= 0) {
					to[k] = from[i]
					i++
				} else {
					to[k] = from[j]
					j++
				}
			}
		}
		from, to = to, from
	}
	if &from[0] != &x[0] {
		copy(x, from)
	}
}

// All yields indices and elements.
func All[Slice ~[]E, E any](s Slice) iter.Seq2[int, E] {
	return func(yield func(int, E) bool) {
		for i, v := range s {
			if !yield(i, v) {
				return
			}
		}
	}
}

// Backward yields indices and elements from the end.
func Backward[Slice ~[]E, E any](s Slice) iter.Seq2[int, E] {
	return func(yield func(int, E) bool) {
		for i := len(s) - 1; i >= 0; i-- {
			if !yield(i, s[i]) {
				return
			}
		}
	}
}

// Values yields the elements.
func Values[Slice ~[]E, E any](s Slice) iter.Seq[E] {
	return func(yield func(E) bool) {
		for _, v := range s {
			if !yield(v) {
				return
			}
		}
	}
}

// AppendSeq appends what seq yields.
func AppendSeq[Slice ~[]E, E any](s Slice, seq iter.Seq[E]) Slice {
	seq(func(v E) bool {
		s = append(s, v)
		return true
	})
	return s
}

// Collect is a slice of what seq yields.
func Collect[E any](seq iter.Seq[E]) []E { return AppendSeq([]E(nil), seq) }

// Sorted is a sorted slice of what seq yields.
func Sorted[E cmp.Ordered](seq iter.Seq[E]) []E {
	s := Collect(seq)
	Sort(s)
	return s
}

// SortedFunc is Sorted by cmp.
func SortedFunc[E any](seq iter.Seq[E], cmp func(E, E) int) []E {
	s := Collect(seq)
	SortFunc(s, cmp)
	return s
}

// SortedStableFunc is Sorted by cmp; equal elements keep their order.
func SortedStableFunc[E any](seq iter.Seq[E], cmp func(E, E) int) []E {
	s := Collect(seq)
	SortStableFunc(s, cmp)
	return s
}

// Chunk yields slices of n elements; the last may have fewer.
func Chunk[Slice ~[]E, E any](s Slice, n int) iter.Seq[Slice] {
	if n < 1 {
		panic("cannot be less than 1")
	}
	return func(yield func(Slice) bool) {
		for i := 0; i < len(s); i += n {
			end := min(n, len(s[i:]))
			if !yield(s[i : i+end : i+end]) {
				return
			}
		}
	}
}

func insertion[E any](data []E, cmp func(a, b E) int, a, b int) {
	for i := a + 1; i < b; i++ {
		for j := i; j > a && cmp(data[j], data[j-1]) < 0; j-- {
			data[j], data[j-1] = data[j-1], data[j]
		}
	}
}

func siftDown[E any](data []E, cmp func(a, b E) int, lo, hi, first int) {
	root := lo
	for {
		child := 2*root + 1
		if child >= hi {
			return
		}
		if child+1 < hi && cmp(data[first+child], data[first+child+1]) < 0 {
			child++
		}
		if cmp(data[first+root], data[first+child]) >= 0 {
			return
		}
		data[first+root], data[first+child] = data[first+child], data[first+root]
		root = child
	}
}

func heapSort[E any](data []E, cmp func(a, b E) int, a, b int) {
	n := b - a
	for i := (n - 1) / 2; i >= 0; i-- {
		siftDown(data, cmp, i, n, a)
	}
	for i := n - 1; i >= 0; i-- {
		data[a], data[a+i] = data[a+i], data[a]
		siftDown(data, cmp, 0, i, a)
	}
}

// quick sorts data[a:b] by Orson Peters' pattern-defeating quicksort, moving elements as Go's own does,
// so that equal elements end in the same order.
func quick[E any](data []E, cmp func(a, b E) int, a, b, limit int) {
	balanced, partitioned := true, true
	for b-a > 12 {
		n := b - a
		if limit == 0 {
			heapSort(data, cmp, a, b)
			return
		}
		if !balanced {
			scatter(data, cmp, a, b)
			limit--
		}
		pivot, order := choose(data, cmp, a, b)
		if order < 0 {
			flip(data, cmp, a, b)
			pivot = b - 1 - (pivot - a)
		}
		if balanced && partitioned && order != 0 && nearlySorted(data, cmp, a, b) {
			return
		}
		if a > 0 && cmp(data[a-1], data[pivot]) >= 0 {
			// Nothing is less than the pivot: what equals it is in place.
			a = splitEqual(data, cmp, a, b, pivot)
			continue
		}
		var mid int
		mid, partitioned = split(data, cmp, a, b, pivot)
		left, right := mid-a, b-mid
		if left < right {
			balanced = left >= n/8
			quick(data, cmp, a, mid, limit)
			a = mid + 1
		} else {
			balanced = right >= n/8
			quick(data, cmp, mid+1, b, limit)
			b = mid
		}
	}
	insertion(data, cmp, a, b)
}

// split moves what is less than the pivot before it. It says where the pivot is then, and if nothing had to move.
func split[E any](data []E, cmp func(a, b E) int, a, b, pivot int) (mid int, already bool) {
	data[a], data[pivot] = data[pivot], data[a]
	already = true
	i, j := a+1, b-1
	for {
		for i <= j && cmp(data[i], data[a]) < 0 {
			i++
		}
		for i <= j && cmp(data[j], data[a]) >= 0 {
			j--
		}
		if i > j {
			data[j], data[a] = data[a], data[j]
			return j, already
		}
		already = false
		data[i], data[j] = data[j], data[i]
		i++
		j--
	}
}

// splitEqual moves what equals the pivot, which is the least, to the front. It says where the rest begins.
func splitEqual[E any](data []E, cmp func(a, b E) int, a, b, pivot int) int {
	data[a], data[pivot] = data[pivot], data[a]
	i, j := a+1, b-1
	for {
		for i <= j && cmp(data[a], data[i]) >= 0 {
			i++
		}
		for i <= j && cmp(data[a], data[j]) < 0 {
			j--
		}
		if i > j {
			return i
		}
		data[i], data[j] = data[j], data[i]
		i++
		j--
	}
}

// nearlySorted sorts data[a:b] if a few moves do.
func nearlySorted[E any](data []E, cmp func(a, b E) int, a, b int) bool {
	i := a + 1
	for step := 0; step < 5; step++ {
		for i < b && cmp(data[i], data[i-1]) >= 0 {
			i++
		}
		if i == b {
			return true
		}
		if b-a < 50 {
			return false
		}
		data[i], data[i-1] = data[i-1], data[i]
		if i-a >= 2 {
			for j := i - 1; j >= 1 && cmp(data[j], data[j-1]) < 0; j-- {
				data[j], data[j-1] = data[j-1], data[j]
			}
		}
		if b-i >= 2 {
			for j := i + 1; j < b && cmp(data[j], data[j-1]) < 0; j++ {
				data[j], data[j-1] = data[j-1], data[j]
			}
		}
	}
	return false
}

// scatter breaks patterns that made for a bad pivot.
func scatter[E any](data []E, cmp func(a, b E) int, a, b int) {
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
		data[k], data[a+other] = data[a+other], data[k]
	}
}

// choose finds a pivot, and says whether data[a:b] looks ascending (1), descending (-1) or neither (0).
func choose[E any](data []E, cmp func(a, b E) int, a, b int) (pivot, order int) {
	n := b - a
	swaps := 0
	i, j, k := a+n/4, a+n/4*2, a+n/4*3
	if n >= 8 {
		if n >= 50 {
			i = median(data, cmp, i-1, i, i+1, &swaps)
			j = median(data, cmp, j-1, j, j+1, &swaps)
			k = median(data, cmp, k-1, k, k+1, &swaps)
		}
		j = median(data, cmp, i, j, k, &swaps)
	}
	switch swaps {
	case 0:
		return j, 1
	case 12:
		return j, -1
	}
	return j, 0
}

func median[E any](data []E, cmp func(a, b E) int, a, b, c int, swaps *int) int {
	if cmp(data[b], data[a]) < 0 {
		*swaps++
		a, b = b, a
	}
	if cmp(data[c], data[b]) < 0 {
		*swaps++
		b = c
	}
	if cmp(data[b], data[a]) < 0 {
		*swaps++
		b = a
	}
	return b
}

func flip[E any](data []E, cmp func(a, b E) int, a, b int) {
	for b--; a < b; a, b = a+1, b-1 {
		data[a], data[b] = data[b], data[a]
	}
}

