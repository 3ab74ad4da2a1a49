
func storeInt(t *rtype, p unsafe.Pointer, x int64)
func storeUint(t *rtype, p unsafe.Pointer, x uint64)
func storeWord(t *rtype, p, w unsafe.Pointer)
func storeString(t *rtype, p unsafe.Pointer, s string)
func storeAny(t *rtype, p unsafe.Pointer, x any)
func storeBytes(t *rtype, p unsafe.Pointer, b []byte)
func storeRunes(t *rtype, p unsafe.Pointer, r []rune)
func storeFloat(t *rtype, p unsafe.Pointer, x float64)
func storeComplex(t *rtype, p unsafe.Pointer, re, im float64)
func clearAt(t *rtype, p unsafe.Pointer)
func newSlice(elem *rtype, n, c int) unsafe.Pointer
func extended(elem *rtype, w unsafe.Pointer, n int) unsafe.Pointer
func moveElems(elem *rtype, dst, src unsafe.Pointer, n int)
func mapPut(t *rtype, m, key, value unsafe.Pointer)
func mapDelete(t *rtype, m, key unsafe.Pointer)
func mapClear(m unsafe.Pointer)
func newMap(t *rtype, n int) unsafe.Pointer

// assignTo is v as a value of type dst, to which it must be assignable.
func (v Value) assignTo(context string, dst *rtype) Value {
	if v.typ == nil {
		panic(context + ": value of type nil is not assignable to type " + textOf(dst))
	}
	switch {
	case assignable(dst, v.typ):
		return Value{dst, v.ptr, v.flag&flagAddr | v.ro()}
	case implements(dst, v.typ):
		c := newCell(dst)
		storeAny(dst, c, toAny(v.typ, v.ptr))
		return Value{dst, c, 0}
	}
	panic(context + ": value of type " + textOf(v.typ) + " is not assignable to type " + textOf(dst))
}

// Zero is the zero value of a type.
func Zero(typ Type) Value {
	if typ == nil {
		panic("reflect: Zero(nil)")
	}
	t := typ.common()
	return Value{t, newCell(t), 0}
}

// New is a pointer to a new zero value of a type.
func New(typ Type) Value {
	if typ == nil {
		panic("reflect: New(nil)")
	}
	t := typ.common()
	return Value{pointerTo(t), wordCell(newCell(t)), 0}
}

// Set is v = x.
func (v Value) Set(x Value) {
	v.mustBeAssignable("Set")
	x.mustBeExported("Set")
	x = x.assignTo("reflect.Set", v.typ)
	copyTo(v.typ, v.ptr, x.ptr)
}

// SetZero is v = its type's zero value.
func (v Value) SetZero() {
	v.mustBeAssignable("SetZero")
	clearAt(v.typ, v.ptr)
}

func (v Value) SetBool(x bool) {
	v.mustBeAssignable("SetBool")
	v.mustBe(Bool, "SetBool")
	n := uint64(0)
	if x {
		n = 1
	}
	storeUint(v.typ, v.ptr, n)
}

func (v Value) SetInt(x int64) {
	v.mustBeAssignable("SetInt")
	if !isInt(v.Kind()) {
		v.wrong("SetInt")
	}
	storeInt(v.typ, v.ptr, x)
}

func (v Value) SetUint(x uint64) {
	v.mustBeAssignable("SetUint")
	if !isUint(v.Kind()) {
		v.wrong("SetUint")
	}
	storeUint(v.typ, v.ptr, x)
}

func (v Value) SetFloat(x float64) {
	v.mustBeAssignable("SetFloat")
	if !isFloat(v.Kind()) {
		v.wrong("SetFloat")
	}
	storeFloat(v.typ, v.ptr, x)
}

func (v Value) SetComplex(x complex128) {
	v.mustBeAssignable("SetComplex")
	if !v.CanComplex() {
		v.wrong("SetComplex")
	}
	storeComplex(v.typ, v.ptr, real(x), imag(x))
}

func (v Value) SetString(x string) {
	v.mustBeAssignable("SetString")
	v.mustBe(String, "SetString")
	storeString(v.typ, v.ptr, x)
}

func (v Value) SetBytes(x []byte) {
	v.mustBeAssignable("SetBytes")
	v.mustBe(Slice, "SetBytes")
	if kindOf(elemOf(v.typ)) != Uint8 {
		panic("reflect.Value.SetBytes of non-byte slice")
	}
	storeBytes(v.typ, v.ptr, x)
}

func (v Value) SetPointer(x unsafe.Pointer) {
	v.mustBeAssignable("SetPointer")
	v.mustBe(UnsafePointer, "SetPointer")
	storeWord(v.typ, v.ptr, x)
}

func (v Value) SetLen(n int) {
	v.mustBeAssignable("SetLen")
	v.mustBe(Slice, "SetLen")
	c := capOf(v.typ, v.ptr)
	if uint(n) > uint(c) {
		panic("reflect: slice length out of range in SetLen")
	}
	storeWord(v.typ, v.ptr, resliced(v.typ, v.ptr, 0, n, c))
}

func (v Value) SetCap(n int) {
	v.mustBeAssignable("SetCap")
	v.mustBe(Slice, "SetCap")
	if n < v.Len() || n > v.Cap() {
		panic("reflect: slice capacity out of range in SetCap")
	}
	storeWord(v.typ, v.ptr, resliced(v.typ, v.ptr, 0, v.Len(), n))
}

// SetMapIndex is v[key] = elem; the zero Value as elem deletes the key.
func (v Value) SetMapIndex(key, elem Value) {
	v.mustBe(Map, "SetMapIndex")
	v.mustBeExported("SetMapIndex")
	key.mustBeExported("SetMapIndex")
	key = key.assignTo("reflect.Value.SetMapIndex", keyOf(v.typ))
	if elem.typ == nil {
		mapDelete(v.typ, wordAt(v.ptr), key.ptr)
		return
	}
	elem.mustBeExported("SetMapIndex")
	elem = elem.assignTo("reflect.Value.SetMapIndex", elemOf(v.typ))
	mapPut(v.typ, wordAt(v.ptr), key.ptr, elem.ptr)
}

// SetIterKey is v = iter.Key().
func (v Value) SetIterKey(iter *MapIter) {
	iter.check("reflect: Value.SetIterKey")
	v.mustBeAssignable("SetIterKey")
	iter.m.mustBeExported("SetIterKey")
	key := iter.Key().assignTo("reflect.MapIter.SetKey", v.typ)
	copyTo(v.typ, v.ptr, key.ptr)
}

// SetIterValue is v = iter.Value().
func (v Value) SetIterValue(iter *MapIter) {
	iter.check("reflect: Value.SetIterValue")
	v.mustBeAssignable("SetIterValue")
	iter.m.mustBeExported("SetIterValue")
	value := iter.Value().assignTo("reflect.MapIter.SetValue", v.typ)
	copyTo(v.typ, v.ptr, value.ptr)
}

// Clear empties a map or zeroes a slice's elements.
func (v Value) Clear() {
	switch v.Kind() {
	case Slice:
		for i := range v.Len() {
			clearAt(elemOf(v.typ), elemAt(v.typ, v.ptr, i))
		}
	case Map:
		if !v.IsNil() {
			mapClear(wordAt(v.ptr))
		}
	default:
		v.wrong("Clear")
	}
}

// MakeSlice is make(T, len, cap).
func MakeSlice(typ Type, len, cap int) Value {
	switch {
	case kindOf(typ.common()) != Slice:
		panic("reflect.MakeSlice of non-slice type")
	case len < 0:
		panic("reflect.MakeSlice: negative len")
	case cap < 0:
		panic("reflect.MakeSlice: negative cap")
	case len > cap:
		panic("reflect.MakeSlice: len > cap")
	}
	t := typ.common()
	return Value{t, wordCell(newSlice(elemOf(t), len, cap)), 0}
}

// MakeMap is make(T).
func MakeMap(typ Type) Value { return MakeMapWithSize(typ, 0) }

// MakeMapWithSize is make(T, n).
func MakeMapWithSize(typ Type, n int) Value {
	if kindOf(typ.common()) != Map {
		panic("reflect.MakeMapWithSize of non-map type")
	}
	t := typ.common()
	return Value{t, wordCell(newMap(t, max(n, 0))), 0}
}

// What Go has and Gorge has not: the checker refuses it by name.
func NewAt(typ Type, p unsafe.Pointer) Value
func SliceAt(typ Type, p unsafe.Pointer, n int) Value

// Grow makes room for n more elements.
func (v Value) Grow(n int) {
	v.mustBeAssignable("Grow")
	v.mustBe(Slice, "Grow")
	if n < 0 {
		panic("reflect.Value.Grow: negative len")
	}
	if v.Len()+n < 0 {
		panic("reflect.Value.Grow: slice overflow")
	}
	if v.Len()+n > v.Cap() {
		length := v.Len()
		storeWord(v.typ, v.ptr, extended(elemOf(v.typ), wordAt(v.ptr), n))
		v.SetLen(length)
	}
}

// appended is a copy of the slice with n more elements.
func (v Value) appended(n int) Value {
	v.mustBeExported("Append")
	return Value{v.typ, wordCell(extended(elemOf(v.typ), wordAt(v.ptr), n)), 0}
}

func mustBeSlice(v Value) {
	if v.Kind() != Slice {
		panic(&ValueError{"unknown method", v.Kind()})
	}
}

// Append is append(s, x...).
func Append(s Value, x ...Value) Value {
	mustBeSlice(s)
	n := s.Len()
	s = s.appended(len(x))
	for i, v := range x {
		s.Index(n + i).Set(v)
	}
	return s
}

// AppendSlice is append(s, t...).
func AppendSlice(s, t Value) Value {
	mustBeSlice(s)
	mustBeSlice(t)
	mustMatch("reflect.AppendSlice", elemOf(s.typ), elemOf(t.typ))
	n, k := s.Len(), t.Len()
	s = s.appended(k)
	Copy(s.Slice(n, n+k), t)
	return s
}

func mustMatch(what string, a, b *rtype) {
	if a != b {
		panic(what + ": " + textOf(a) + " != " + textOf(b))
	}
}

// Copy is copy(dst, src).
func Copy(dst, src Value) int {
	dk, sk := dst.Kind(), src.Kind()
	if dk != Array && dk != Slice {
		panic(&ValueError{"reflect.Copy", dk})
	}
	if dk == Array {
		dst.mustBeAssignable("Copy")
	}
	dst.mustBeExported("Copy")
	elem := elemOf(dst.typ)
	if sk != Array && sk != Slice && (sk != String || kindOf(elem) != Uint8) {
		panic(&ValueError{"reflect.Copy", sk})
	}
	src.mustBeExported("Copy")
	if sk != String {
		mustMatch("reflect.Copy", elem, elemOf(src.typ))
	}
	n := min(dst.Len(), src.Len())
	if n > 0 {
		moveElems(elem, elemAt(dst.typ, dst.ptr, 0), elemAt(src.typ, src.ptr, 0), n)
	}
	return n
}

// Swapper gives a function that swaps elements of a slice.
func Swapper(slice any) func(i, j int) {
	v := ValueOf(slice)
	if v.Kind() != Slice {
		panic(&ValueError{"Swapper", v.Kind()})
	}
	elem := elemOf(v.typ)
	n, spare := v.Len(), newCell(elem)
	return func(i, j int) {
		if uint(i) >= uint(n) || uint(j) >= uint(n) {
			panic("reflect: slice index out of range")
		}
		a, b := elemAt(v.typ, v.ptr, i), elemAt(v.typ, v.ptr, j)
		copyTo(elem, spare, a)
		copyTo(elem, a, b)
		copyTo(elem, b, spare)
	}
}
