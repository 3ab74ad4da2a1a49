
// A pair of values that is being compared, for cycles.
type visit struct {
	a, b unsafe.Pointer
	typ  *rtype
}

// DeepEqual says whether x and y are equal all the way down.
func DeepEqual(x, y any) bool {
	if x == nil || y == nil {
		return x == nil && y == nil
	}
	a, b := ValueOf(x), ValueOf(y)
	return a.typ == b.typ && deepEqual(a, b, map[visit]bool{})
}

// seen says whether the pair is already being compared, and notes it.
func seen(a, b Value, visited map[visit]bool) bool {
	p, q := a.ptr, b.ptr
	switch a.Kind() {
	case Pointer, Map:
		p, q = wordAt(p), wordAt(q)
		fallthrough
	case Slice, Interface:
		if a.IsNil() || b.IsNil() {
			return false
		}
		if uintptr(p) > uintptr(q) {
			p, q = q, p
		}
		v := visit{p, q, a.typ}
		if visited[v] {
			return true
		}
		visited[v] = true
	}
	return false
}

func deepEqual(a, b Value, visited map[visit]bool) bool {
	if a.typ == nil || b.typ == nil || a.typ != b.typ {
		return a.typ == b.typ
	}
	if seen(a, b, visited) {
		return true
	}
	switch a.Kind() {
	case Array:
		for i := range a.Len() {
			if !deepEqual(a.Index(i), b.Index(i), visited) {
				return false
			}
		}
		return true
	case Slice:
		if a.IsNil() != b.IsNil() || a.Len() != b.Len() {
			return false
		}
		if baseOf(a.ptr) == baseOf(b.ptr) {
			return true
		}
		if kindOf(elemOf(a.typ)) == Uint8 {
			return string(bytesAt(a.ptr)) == string(bytesAt(b.ptr))
		}
		for i := range a.Len() {
			if !deepEqual(a.Index(i), b.Index(i), visited) {
				return false
			}
		}
		return true
	case Interface:
		if a.IsNil() || b.IsNil() {
			return a.IsNil() == b.IsNil()
		}
		return deepEqual(a.Elem(), b.Elem(), visited)
	case Pointer:
		return wordAt(a.ptr) == wordAt(b.ptr) || deepEqual(a.Elem(), b.Elem(), visited)
	case Struct:
		for i := range a.NumField() {
			if !deepEqual(a.Field(i), b.Field(i), visited) {
				return false
			}
		}
		return true
	case Map:
		if a.IsNil() != b.IsNil() || a.Len() != b.Len() {
			return false
		}
		if wordAt(a.ptr) == wordAt(b.ptr) {
			return true
		}
		for it := a.MapRange(); it.Next(); {
			x, y := it.Value(), b.MapIndex(it.Key())
			if !y.IsValid() || !deepEqual(x, y, visited) {
				return false
			}
		}
		return true
	case Func:
		return a.IsNil() && b.IsNil()
	}
	return equalAt(a.typ, a.ptr, b.ptr)
}
