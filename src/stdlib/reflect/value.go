
const (
	flagAddr = 1 << iota
	flagStickyRO
	flagEmbedRO
	flagRO = flagStickyRO | flagEmbedRO
)

// Value is a value of any type. The zero Value is no value.
type Value struct {
	typ  *rtype
	ptr  unsafe.Pointer
	flag uintptr
}

func dataOf(i any) unsafe.Pointer
func wordAt(p unsafe.Pointer) unsafe.Pointer
func codeOf(w unsafe.Pointer) unsafe.Pointer
func stringAt(p unsafe.Pointer) string
func anyAt(p unsafe.Pointer) any
func bytesAt(p unsafe.Pointer) []byte
func runesAt(p unsafe.Pointer) []rune
func loadInt(t *rtype, p unsafe.Pointer) int64
func loadUint(t *rtype, p unsafe.Pointer) uint64
func loadFloat(t *rtype, p unsafe.Pointer) float64
func loadComplex(t *rtype, p unsafe.Pointer) (re, im float64)
func newCell(t *rtype) unsafe.Pointer
func wordCell(w unsafe.Pointer) unsafe.Pointer
func add(p unsafe.Pointer, n int) unsafe.Pointer
func copyTo(t *rtype, dst, src unsafe.Pointer)
func toAny(t *rtype, p unsafe.Pointer) any
func equalAt(t *rtype, a, b unsafe.Pointer) bool
func isZeroAt(t *rtype, p unsafe.Pointer) bool
func lenOf(t *rtype, p unsafe.Pointer) int
func capOf(t *rtype, p unsafe.Pointer) int
func elemAt(t *rtype, p unsafe.Pointer, i int) unsafe.Pointer
func baseOf(p unsafe.Pointer) unsafe.Pointer
func resliced(t *rtype, p unsafe.Pointer, i, j, k int) unsafe.Pointer
func mapGet(t *rtype, m, key unsafe.Pointer) unsafe.Pointer
func mapIter(m unsafe.Pointer) unsafe.Pointer
func mapNext(t *rtype, iter unsafe.Pointer) (key, value unsafe.Pointer)
func closeChan(c unsafe.Pointer)

// A ValueError is the panic of a method that a Value's kind has not.
type ValueError struct {
	Method string
	Kind   Kind
}

func (e *ValueError) Error() string {
	if e.Kind == Invalid {
		return "reflect: call of " + e.Method + " on zero Value"
	}
	return "reflect: call of " + e.Method + " on " + e.Kind.String() + " Value"
}

// ValueOf is what i holds; the zero Value for a nil interface.
func ValueOf(i any) Value {
	if i == nil {
		return Value{}
	}
	return Value{typeOf(i), dataOf(i), 0}
}

// Indirect is what v points to, or v if it is no pointer.
func Indirect(v Value) Value {
	if v.Kind() != Pointer {
		return v
	}
	return v.Elem()
}

// Kind is the value's kind; Invalid for the zero Value.
func (v Value) Kind() Kind {
	if v.typ == nil {
		return Invalid
	}
	return kindOf(v.typ)
}

// IsValid says whether v is a value.
func (v Value) IsValid() bool { return v.typ != nil }

// Type is the value's type.
func (v Value) Type() Type {
	if v.typ == nil {
		panic(&ValueError{"reflect.Value.Type", Invalid})
	}
	return v.typ
}

// wrong panics because v's kind has no such method.
func (v Value) wrong(method string) {
	panic(&ValueError{"reflect.Value." + method, v.Kind()})
}

func (v Value) mustBe(kind Kind, method string) {
	if v.Kind() != kind {
		v.wrong(method)
	}
}

func (v Value) mustBeExported(method string) {
	if v.typ == nil {
		v.wrong(method)
	}
	if v.flag&flagRO != 0 {
		panic("reflect: reflect.Value." + method + " using value obtained using unexported field")
	}
}

func (v Value) mustBeAssignable(method string) {
	v.mustBeExported(method)
	if v.flag&flagAddr == 0 {
		panic("reflect: reflect.Value." + method + " using unaddressable value")
	}
}

// ro is how parts of a read-only value are read-only.
func (v Value) ro() uintptr {
	if v.flag&flagRO != 0 {
		return flagStickyRO
	}
	return 0
}

// CanAddr says whether the value has an address: an element of a slice, what a pointer points to, and their parts.
func (v Value) CanAddr() bool { return v.flag&flagAddr != 0 }

// CanSet says whether the value can be changed.
func (v Value) CanSet() bool { return v.flag&(flagAddr|flagRO) == flagAddr }

// CanInterface says whether Interface can be called.
func (v Value) CanInterface() bool {
	if v.typ == nil {
		v.wrong("CanInterface")
	}
	return v.flag&flagRO == 0
}

// Interface is the value in an interface.
func (v Value) Interface() (i any) {
	if v.typ == nil {
		v.wrong("Interface")
	}
	if v.flag&flagRO != 0 {
		panic("reflect.Value.Interface: cannot return value obtained from unexported field or method")
	}
	return toAny(v.typ, v.ptr)
}

// TypeAssert is v.Interface().(T).
func TypeAssert[T any](v Value) (T, bool) {
	if v.typ == nil {
		panic(&ValueError{"reflect.TypeAssert", Invalid})
	}
	if v.flag&flagRO != 0 {
		panic("reflect.TypeAssert: cannot return value obtained from unexported field or method")
	}
	t, ok := toAny(v.typ, v.ptr).(T)
	return t, ok
}

// Addr is a pointer to the value.
func (v Value) Addr() Value {
	if v.flag&flagAddr == 0 {
		panic("reflect.Value.Addr of unaddressable value")
	}
	return Value{pointerTo(v.typ), wordCell(v.ptr), v.flag & flagRO}
}

// UnsafeAddr is the value's address.
func (v Value) UnsafeAddr() uintptr {
	if v.typ == nil {
		v.wrong("UnsafeAddr")
	}
	if v.flag&flagAddr == 0 {
		panic("reflect.Value.UnsafeAddr of unaddressable value")
	}
	return uintptr(v.ptr)
}

func (v Value) Bool() bool {
	v.mustBe(Bool, "Bool")
	return loadUint(v.typ, v.ptr) != 0
}

func (v Value) CanInt() bool     { return isInt(v.Kind()) }
func (v Value) CanUint() bool    { return isUint(v.Kind()) }
func (v Value) CanFloat() bool   { return isFloat(v.Kind()) }
func (v Value) CanComplex() bool { return v.Kind() == Complex64 || v.Kind() == Complex128 }

func isInt(k Kind) bool   { return Int <= k && k <= Int64 }
func isUint(k Kind) bool  { return Uint <= k && k <= Uintptr }
func isFloat(k Kind) bool { return k == Float32 || k == Float64 }

func (v Value) Int() int64 {
	if !isInt(v.Kind()) {
		v.wrong("Int")
	}
	return loadInt(v.typ, v.ptr)
}

func (v Value) Uint() uint64 {
	if !isUint(v.Kind()) {
		v.wrong("Uint")
	}
	return loadUint(v.typ, v.ptr)
}

func (v Value) Float() float64 {
	if !isFloat(v.Kind()) {
		v.wrong("Float")
	}
	return loadFloat(v.typ, v.ptr)
}

func (v Value) Complex() complex128 {
	if !v.CanComplex() {
		v.wrong("Complex")
	}
	re, im := loadComplex(v.typ, v.ptr)
	return complex(re, im)
}

// String is a string's value; of other kinds a text that names the type.
func (v Value) String() string {
	switch v.Kind() {
	case Invalid:
		return "<invalid Value>"
	case String:
		return stringAt(v.ptr)
	}
	return "<" + textOf(v.typ) + " Value>"
}

func (v Value) Bytes() []byte {
	switch v.Kind() {
	case Slice:
		if kindOf(elemOf(v.typ)) != Uint8 {
			panic("reflect.Value.Bytes of non-byte slice")
		}
		return bytesAt(v.ptr)
	case Array:
		if kindOf(elemOf(v.typ)) != Uint8 {
			panic("reflect.Value.Bytes of non-byte array")
		}
		if !v.CanAddr() {
			panic("reflect.Value.Bytes of unaddressable byte array")
		}
		n := arrayLen(v.typ)
		return bytesAt(wordCell(resliced(v.typ, v.ptr, 0, n, n)))
	}
	v.wrong("Bytes")
	return nil
}

func (v Value) Len() int {
	switch v.Kind() {
	case Array, Slice, String, Map, Chan:
		return lenOf(v.typ, v.ptr)
	case Pointer:
		if kindOf(elemOf(v.typ)) == Array {
			return arrayLen(elemOf(v.typ))
		}
		panic("reflect: call of reflect.Value.Len on ptr to non-array Value")
	}
	v.wrong("Len")
	return 0
}

func (v Value) Cap() int {
	switch v.Kind() {
	case Array, Slice, Chan:
		return capOf(v.typ, v.ptr)
	case Pointer:
		if kindOf(elemOf(v.typ)) == Array {
			return arrayLen(elemOf(v.typ))
		}
		panic("reflect: call of reflect.Value.Cap on ptr to non-array Value")
	}
	v.wrong("Cap")
	return 0
}

// Index is an element of an array, slice or string.
func (v Value) Index(i int) Value {
	switch v.Kind() {
	case Array:
		if uint(i) >= uint(arrayLen(v.typ)) {
			panic("reflect: array index out of range")
		}
		return Value{elemOf(v.typ), elemAt(v.typ, v.ptr, i), v.flag&flagAddr | v.ro()}
	case Slice:
		if uint(i) >= uint(lenOf(v.typ, v.ptr)) {
			panic("reflect: slice index out of range")
		}
		return Value{elemOf(v.typ), elemAt(v.typ, v.ptr, i), flagAddr | v.ro()}
	case String:
		if uint(i) >= uint(lenOf(v.typ, v.ptr)) {
			panic("reflect: string index out of range")
		}
		return Value{typeOf(uint8(0)), elemAt(v.typ, v.ptr, i), v.ro()}
	}
	v.wrong("Index")
	return Value{}
}

func (v Value) NumField() int {
	v.mustBe(Struct, "NumField")
	return numField(v.typ)
}

// Field is a struct's field.
func (v Value) Field(i int) Value {
	v.mustBe(Struct, "Field")
	if uint(i) >= uint(numField(v.typ)) {
		panic("reflect: Field index out of range")
	}
	typ, offset, exported, embedded := fieldPlace(v.typ, i)
	flag := v.flag & (flagStickyRO | flagAddr)
	if !exported {
		if embedded {
			flag |= flagEmbedRO
		} else {
			flag |= flagStickyRO
		}
	}
	return Value{typ, add(v.ptr, offset), flag}
}

// FieldByIndex is the field that the indices lead to, one for each depth.
func (v Value) FieldByIndex(index []int) Value {
	if len(index) == 1 {
		return v.Field(index[0])
	}
	v.mustBe(Struct, "FieldByIndex")
	for i, x := range index {
		if i > 0 && v.Kind() == Pointer && kindOf(elemOf(v.typ)) == Struct {
			if v.IsNil() {
				panic("reflect: indirection through nil pointer to embedded struct")
			}
			v = v.Elem()
		}
		v = v.Field(x)
	}
	return v
}

type fieldError string

func (e fieldError) Error() string { return string(e) }

// FieldByIndexErr is FieldByIndex with an error for a nil pointer on the way.
func (v Value) FieldByIndexErr(index []int) (Value, error) {
	if len(index) == 1 {
		return v.Field(index[0]), nil
	}
	v.mustBe(Struct, "FieldByIndexErr")
	for i, x := range index {
		if i > 0 && v.Kind() == Pointer && kindOf(elemOf(v.typ)) == Struct {
			if v.IsNil() {
				return Value{}, fieldError("reflect: indirection through nil pointer to embedded struct field " +
					nameOf(elemOf(v.typ)))
			}
			v = v.Elem()
		}
		v = v.Field(x)
	}
	return v, nil
}

func (v Value) FieldByName(name string) Value {
	v.mustBe(Struct, "FieldByName")
	if f, ok := v.typ.FieldByName(name); ok {
		return v.FieldByIndex(f.Index)
	}
	return Value{}
}

func (v Value) FieldByNameFunc(match func(string) bool) Value {
	v.mustBe(Struct, "FieldByNameFunc")
	if f, ok := v.typ.FieldByNameFunc(match); ok {
		return v.FieldByIndex(f.Index)
	}
	return Value{}
}

// Fields gives a struct's fields with their values.
func (v Value) Fields() iter.Seq2[StructField, Value] {
	t := v.Type()
	if t.Kind() != Struct {
		panic("reflect: Fields of non-struct type " + t.String())
	}
	return func(yield func(StructField, Value) bool) {
		for i := range v.NumField() {
			if !yield(t.Field(i), v.Field(i)) {
				return
			}
		}
	}
}

// Elem is what a pointer points to or an interface holds.
func (v Value) Elem() Value {
	switch v.Kind() {
	case Interface:
		x := ValueOf(anyAt(v.ptr))
		if x.typ != nil {
			x.flag |= v.ro()
		}
		return x
	case Pointer:
		p := wordAt(v.ptr)
		if p == nil {
			return Value{}
		}
		return Value{elemOf(v.typ), p, v.flag&flagRO | flagAddr}
	}
	v.wrong("Elem")
	return Value{}
}

func (v Value) IsNil() bool {
	switch v.Kind() {
	case Chan, Func, Interface, Map, Pointer, Slice, UnsafePointer:
		return wordAt(v.ptr) == nil
	}
	v.wrong("IsNil")
	return false
}

func (v Value) IsZero() bool {
	if v.typ == nil {
		v.wrong("IsZero")
	}
	return isZeroAt(v.typ, v.ptr)
}

// Pointer is the address that a pointer, slice, map, channel or function is.
func (v Value) Pointer() uintptr { return uintptr(v.pointer("Pointer")) }

// UnsafePointer is Pointer as an unsafe.Pointer.
func (v Value) UnsafePointer() unsafe.Pointer { return v.pointer("UnsafePointer") }

func (v Value) pointer(method string) unsafe.Pointer {
	switch v.Kind() {
	case Chan, Map, Pointer, UnsafePointer:
		return wordAt(v.ptr)
	case Func:
		return codeOf(wordAt(v.ptr))
	case Slice:
		if v.IsNil() {
			return nil
		}
		return baseOf(v.ptr)
	case String:
		if lenOf(v.typ, v.ptr) == 0 {
			return nil
		}
		return elemAt(v.typ, v.ptr, 0)
	}
	v.wrong(method)
	return nil
}

func (v Value) OverflowInt(x int64) bool {
	if !isInt(v.Kind()) {
		v.wrong("OverflowInt")
	}
	return v.typ.OverflowInt(x)
}

func (v Value) OverflowUint(x uint64) bool {
	if !isUint(v.Kind()) {
		v.wrong("OverflowUint")
	}
	return v.typ.OverflowUint(x)
}

func (v Value) OverflowFloat(x float64) bool {
	if !isFloat(v.Kind()) {
		v.wrong("OverflowFloat")
	}
	return v.typ.OverflowFloat(x)
}

func (v Value) OverflowComplex(x complex128) bool {
	if !v.CanComplex() {
		v.wrong("OverflowComplex")
	}
	return v.typ.OverflowComplex(x)
}

// Comparable says whether the value can be compared with ==.
func (v Value) Comparable() bool {
	switch v.Kind() {
	case Invalid:
		return false
	case Interface:
		return v.IsNil() || v.Elem().Comparable()
	case Array:
		switch kindOf(elemOf(v.typ)) {
		case Interface, Array, Struct:
			for i := range arrayLen(v.typ) {
				if !v.Index(i).Comparable() {
					return false
				}
			}
			return true
		}
	case Struct:
		for i := range numField(v.typ) {
			if !v.Field(i).Comparable() {
				return false
			}
		}
		return true
	}
	return comparable_(v.typ)
}

// Equal is v == u.
func (v Value) Equal(u Value) bool {
	if v.Kind() == Interface {
		v = v.Elem()
	}
	if u.Kind() == Interface {
		u = u.Elem()
	}
	if v.typ == nil || u.typ == nil || v.typ != u.typ {
		return v.typ == u.typ
	}
	switch v.Kind() {
	case Array:
		n := v.Len()
		if n == 0 && !comparable_(elemOf(v.typ)) {
			break
		}
		for i := range n {
			if !v.Index(i).Equal(u.Index(i)) {
				return false
			}
		}
		return true
	case Struct:
		for i := range v.NumField() {
			if !v.Field(i).Equal(u.Field(i)) {
				return false
			}
		}
		return true
	case Func, Map, Slice:
	default:
		return equalAt(v.typ, v.ptr, u.ptr)
	}
	panic("reflect.Value.Equal: values of type " + textOf(v.typ) + " are not comparable")
}

// ---- maps ----

// MapIndex is the value of a key; the zero Value if there is none.
func (v Value) MapIndex(key Value) Value {
	v.mustBe(Map, "MapIndex")
	key = key.assignTo("reflect.Value.MapIndex", keyOf(v.typ))
	p := mapGet(v.typ, wordAt(v.ptr), key.ptr)
	if p == nil {
		return Value{}
	}
	return Value{elemOf(v.typ), p, v.ro() | key.ro()}
}

// MapKeys are the keys, in no order.
func (v Value) MapKeys() []Value {
	v.mustBe(Map, "MapKeys")
	keys := make([]Value, 0, v.Len())
	it := mapIter(wordAt(v.ptr))
	for {
		key, _ := mapNext(v.typ, it)
		if key == nil {
			return keys
		}
		keys = append(keys, Value{keyOf(v.typ), key, v.ro()})
	}
}

// A MapIter goes through a map.
type MapIter struct {
	m          Value
	it         unsafe.Pointer
	key, value unsafe.Pointer
}

// MapRange is an iteration that stands in front of the first entry.
func (v Value) MapRange() *MapIter {
	v.mustBe(Map, "MapRange")
	return &MapIter{m: v}
}

// Next goes to the next entry; false at the end.
func (iter *MapIter) Next() bool {
	if !iter.m.IsValid() {
		panic("MapIter.Next called on an iterator that does not have an associated map Value")
	}
	if iter.it == nil {
		iter.it = mapIter(wordAt(iter.m.ptr))
	} else if iter.key == nil {
		panic("MapIter.Next called on exhausted iterator")
	}
	iter.key, iter.value = mapNext(iter.m.typ, iter.it)
	return iter.key != nil
}

func (iter *MapIter) check(what string) {
	if iter.it == nil {
		panic(what + " called before Next")
	}
	if iter.key == nil {
		panic(what + " called on exhausted iterator")
	}
}

// Key is the entry's key.
func (iter *MapIter) Key() Value {
	iter.check("MapIter.Key")
	return Value{keyOf(iter.m.typ), iter.key, iter.m.ro()}
}

// Value is the entry's value.
func (iter *MapIter) Value() Value {
	iter.check("MapIter.Value")
	return Value{elemOf(iter.m.typ), iter.value, iter.m.ro()}
}

// Reset makes it an iteration over v.
func (iter *MapIter) Reset(v Value) {
	if v.IsValid() {
		v.mustBe(Map, "unknown method")
	}
	*iter = MapIter{m: v}
}

// ---- parts ----

// Slice is v[i:j].
func (v Value) Slice(i, j int) Value {
	limit := 0
	switch v.Kind() {
	case Array:
		if v.flag&flagAddr == 0 {
			panic("reflect.Value.Slice: slice of unaddressable array")
		}
		limit = arrayLen(v.typ)
	case Slice:
		limit = capOf(v.typ, v.ptr)
	case String:
		s := stringAt(v.ptr)
		if i < 0 || j < i || j > len(s) {
			panic("reflect.Value.Slice: string slice index out of bounds")
		}
		c := newCell(v.typ)
		storeString(v.typ, c, s[i:j])
		return Value{v.typ, c, v.flag &^ flagAddr}
	default:
		v.wrong("Slice")
	}
	if i < 0 || j < i || j > limit {
		panic("reflect.Value.Slice: slice index out of bounds")
	}
	return v.part(i, j, limit)
}

// Slice3 is v[i:j:k].
func (v Value) Slice3(i, j, k int) Value {
	limit := 0
	switch v.Kind() {
	case Array:
		if v.flag&flagAddr == 0 {
			panic("reflect.Value.Slice3: slice of unaddressable array")
		}
		limit = arrayLen(v.typ)
	case Slice:
		limit = capOf(v.typ, v.ptr)
	default:
		v.wrong("Slice3")
	}
	if i < 0 || j < i || k < j || k > limit {
		panic("reflect.Value.Slice3: slice index out of bounds")
	}
	return v.part(i, j, k)
}

func (v Value) part(i, j, k int) Value {
	typ := v.typ
	if kindOf(typ) == Array {
		typ = sliceOf(elemOf(typ))
	}
	return Value{typ, wordCell(resliced(v.typ, v.ptr, i, j, k)), v.ro()}
}

// Close closes a channel.
func (v Value) Close() {
	v.mustBe(Chan, "Close")
	v.mustBeExported("Close")
	if dirOf(v.typ)&SendDir == 0 {
		panic("reflect: close of receive-only channel")
	}
	closeChan(wordAt(v.ptr))
}

// What Go has and Gorge has not: the checker refuses it by name.
func (v Value) InterfaceData() [2]uintptr

// Seq gives what a range over v with one variable gives.
func (v Value) Seq() iter.Seq[Value] {
	switch k := v.Kind(); {
	case isInt(k) || isUint(k):
		return func(yield func(Value) bool) {
			one := New(v.typ).Elem()
			for {
				same := !less(one, v)
				if same {
					return
				}
				c := newCell(v.typ)
				copyTo(v.typ, c, one.ptr)
				if !yield(Value{v.typ, c, 0}) {
					return
				}
				if isInt(k) {
					one.SetInt(one.Int() + 1)
				} else {
					one.SetUint(one.Uint() + 1)
				}
			}
		}
	case k == Array || k == Slice || k == Pointer && kindOf(elemOf(v.typ)) == Array:
		return func(yield func(Value) bool) {
			for i := range v.Len() {
				if !yield(ValueOf(i)) {
					return
				}
			}
		}
	case k == String:
		return func(yield func(Value) bool) {
			for i := range v.String() {
				if !yield(ValueOf(i)) {
					return
				}
			}
		}
	case k == Map:
		return func(yield func(Value) bool) {
			for it := v.MapRange(); it.Next(); {
				if !yield(it.Key()) {
					return
				}
			}
		}
	case k == Func && yields(v.typ, 1):
		return func(yield func(Value) bool) {
			v.Call([]Value{MakeFunc(inOf(v.typ, 0), func(in []Value) []Value {
				return []Value{ValueOf(yield(in[0]))}
			})})
		}
	case k == Chan:
		return func(yield func(Value) bool) {
			for x, ok := v.Recv(); ok && yield(x); {
				x, ok = v.Recv()
			}
		}
	}
	panic("reflect: " + v.Type().String() + " cannot produce iter.Seq[Value]")
}

func less(a, b Value) bool {
	if isInt(a.Kind()) {
		return a.Int() < b.Int()
	}
	return a.Uint() < b.Uint()
}

// Seq2 gives what a range over v with two variables gives.
func (v Value) Seq2() iter.Seq2[Value, Value] {
	switch k := v.Kind(); {
	case k == Array || k == Slice:
		return func(yield func(Value, Value) bool) {
			for i := range v.Len() {
				if !yield(ValueOf(i), v.Index(i)) {
					return
				}
			}
		}
	case k == Pointer && kindOf(elemOf(v.typ)) == Array:
		return func(yield func(Value, Value) bool) {
			for i := range v.Len() {
				if !yield(ValueOf(i), v.Elem().Index(i)) {
					return
				}
			}
		}
	case k == String:
		return func(yield func(Value, Value) bool) {
			for i, c := range v.String() {
				if !yield(ValueOf(i), ValueOf(c)) {
					return
				}
			}
		}
	case k == Map:
		return func(yield func(Value, Value) bool) {
			for it := v.MapRange(); it.Next(); {
				if !yield(it.Key(), it.Value()) {
					return
				}
			}
		}
	case k == Func && yields(v.typ, 2):
		return func(yield func(Value, Value) bool) {
			v.Call([]Value{MakeFunc(inOf(v.typ, 0), func(in []Value) []Value {
				return []Value{ValueOf(yield(in[0], in[1]))}
			})})
		}
	}
	panic("reflect: " + v.Type().String() + " cannot produce iter.Seq2[Value, Value]")
}
