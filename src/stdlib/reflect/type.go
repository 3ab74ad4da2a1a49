// Package reflect looks at types and values at run time.
package reflect

import (
	"iter"
	"math"
	"strconv"
	"unicode/utf8"
	"unsafe"
)

// A Kind is the specification's family of a type.
type Kind uint

const (
	Invalid Kind = iota
	Bool
	Int
	Int8
	Int16
	Int32
	Int64
	Uint
	Uint8
	Uint16
	Uint32
	Uint64
	Uintptr
	Float32
	Float64
	Complex64
	Complex128
	Array
	Chan
	Func
	Interface
	Map
	Pointer
	Slice
	String
	Struct
	UnsafePointer
)

// Ptr is the old name of Pointer.
const Ptr = Pointer

var kindNames = []string{
	"invalid", "bool", "int", "int8", "int16", "int32", "int64", "uint", "uint8", "uint16", "uint32", "uint64",
	"uintptr", "float32", "float64", "complex64", "complex128", "array", "chan", "func", "interface", "map", "ptr",
	"slice", "string", "struct", "unsafe.Pointer",
}

// String is the kind's name.
func (k Kind) String() string {
	if uint(k) < uint(len(kindNames)) {
		return kindNames[k]
	}
	return "kind" + strconv.Itoa(int(k))
}

// ChanDir is a channel type's direction.
type ChanDir int

const (
	RecvDir ChanDir = 1 << iota
	SendDir
	BothDir = RecvDir | SendDir
)

// String is the direction as the specification writes it.
func (d ChanDir) String() string {
	switch d {
	case SendDir:
		return "chan<-"
	case RecvDir:
		return "<-chan"
	case BothDir:
		return "chan"
	}
	return "ChanDir" + strconv.Itoa(int(d))
}

// Type is a type. Types can be compared with ==.
type Type interface {
	Align() int
	FieldAlign() int
	Method(int) Method
	Methods() iter.Seq[Method]
	MethodByName(string) (Method, bool)
	NumMethod() int
	Name() string
	PkgPath() string
	Size() uintptr
	String() string
	Kind() Kind
	Implements(u Type) bool
	AssignableTo(u Type) bool
	ConvertibleTo(u Type) bool
	Comparable() bool
	Bits() int
	ChanDir() ChanDir
	IsVariadic() bool
	Elem() Type
	Field(i int) StructField
	Fields() iter.Seq[StructField]
	FieldByIndex(index []int) StructField
	FieldByName(name string) (StructField, bool)
	FieldByNameFunc(match func(string) bool) (StructField, bool)
	In(i int) Type
	Ins() iter.Seq[Type]
	Key() Type
	Len() int
	NumField() int
	NumIn() int
	NumOut() int
	Out(i int) Type
	Outs() iter.Seq[Type]
	OverflowComplex(x complex128) bool
	OverflowFloat(x float64) bool
	OverflowInt(x int64) bool
	OverflowUint(x uint64) bool
	CanSeq() bool
	CanSeq2() bool
	common() *rtype
}

// A *rtype is the address of the machinery's description of a type.
type rtype struct{ _ uintptr }

func typeOf(i any) *rtype
func kindOf(t *rtype) Kind
func textOf(t *rtype) string
func nameOf(t *rtype) string
func pathOf(t *rtype) string
func sizeOf(t *rtype) uintptr
func alignOf(t *rtype) int
func elemOf(t *rtype) *rtype
func keyOf(t *rtype) *rtype
func arrayLen(t *rtype) int
func dirOf(t *rtype) ChanDir
func numField(t *rtype) int
func fieldOf(t *rtype, i int) (name, pkgPath string, typ *rtype, tag string, offset uintptr, embedded bool)
func fieldPlace(t *rtype, i int) (typ *rtype, offset int, exported, embedded bool)
func fieldNamed(t *rtype, name string) int
func numMethod(t *rtype) int
func methodOf(t *rtype, i int) (name, pkgPath string, typ, plain *rtype, fn unsafe.Pointer)
func methodNamed(t *rtype, name string) int
func numIn(t *rtype) int
func numOut(t *rtype) int
func isVariadic(t *rtype) bool
func inOf(t *rtype, i int) *rtype
func outOf(t *rtype, i int) *rtype
func pointerTo(t *rtype) *rtype
func sliceOf(t *rtype) *rtype
func mapOf(k, e *rtype) *rtype
func arrayOf(n int, t *rtype) *rtype
func implements(i, t *rtype) bool
func assignable(to, from *rtype) bool
func wayOf(to, from *rtype) int
func comparable_(t *rtype) bool
func hasName(t *rtype) bool

func toType(t *rtype) Type {
	if t == nil {
		return nil
	}
	return t
}

// TypeOf is the dynamic type of what i holds; nil for a nil interface.
func TypeOf(i any) Type { return toType(typeOf(i)) }

// TypeFor is the type T.
func TypeFor[T any]() Type { return toType(elemOf(typeOf((*T)(nil)))) }

// PointerTo is the type *T.
func PointerTo(t Type) Type { return pointerTo(t.common()) }

// PtrTo is the old name of PointerTo.
func PtrTo(t Type) Type { return PointerTo(t) }

// SliceOf is the type []T.
func SliceOf(t Type) Type { return sliceOf(t.common()) }

// MapOf is the type map[K]E.
func MapOf(key, elem Type) Type {
	k := key.common()
	if !comparable_(k) {
		panic("reflect.MapOf: invalid key type " + textOf(k))
	}
	return mapOf(k, elem.common())
}

// ArrayOf is the type [n]T.
func ArrayOf(length int, elem Type) Type {
	if length < 0 {
		panic("reflect: negative length passed to ArrayOf")
	}
	t := arrayOf(length, elem.common())
	if t == nil {
		panic("reflect.ArrayOf: array size would exceed virtual address space")
	}
	return t
}

// What Go has and Gorge has not: the checker refuses it by name.
func FuncOf(in, out []Type, variadic bool) Type
func StructOf(fields []StructField) Type

func (t *rtype) common() *rtype   { return t }
func (t *rtype) Align() int       { return alignOf(t) }
func (t *rtype) FieldAlign() int  { return alignOf(t) }
func (t *rtype) Name() string     { return nameOf(t) }
func (t *rtype) PkgPath() string  { return pathOf(t) }
func (t *rtype) Size() uintptr    { return sizeOf(t) }
func (t *rtype) String() string   { return textOf(t) }
func (t *rtype) Kind() Kind       { return kindOf(t) }
func (t *rtype) Comparable() bool { return comparable_(t) }
func (t *rtype) NumMethod() int   { return numMethod(t) }

// must panics unless the type is of the kind.
func (t *rtype) must(kind Kind, method, what string) {
	if kindOf(t) != kind {
		panic("reflect: " + method + " of non-" + what + " type " + textOf(t))
	}
}

func (t *rtype) Implements(u Type) bool {
	if u == nil {
		panic("reflect: nil type passed to Type.Implements")
	}
	if kindOf(u.common()) != Interface {
		panic("reflect: non-interface type passed to Type.Implements")
	}
	return implements(u.common(), t)
}

func (t *rtype) AssignableTo(u Type) bool {
	if u == nil {
		panic("reflect: nil type passed to Type.AssignableTo")
	}
	to := u.common()
	return assignable(to, t) || implements(to, t)
}

func (t *rtype) ConvertibleTo(u Type) bool {
	if u == nil {
		panic("reflect: nil type passed to Type.ConvertibleTo")
	}
	return wayOf(u.common(), t) != cannot
}

func (t *rtype) Bits() int {
	k := kindOf(t)
	if k < Int || k > Complex128 {
		panic("reflect: Bits of non-arithmetic Type " + textOf(t))
	}
	return int(sizeOf(t)) * 8
}

func (t *rtype) ChanDir() ChanDir {
	t.must(Chan, "ChanDir", "chan")
	return dirOf(t)
}

func (t *rtype) IsVariadic() bool {
	t.must(Func, "IsVariadic", "func")
	return isVariadic(t)
}

func (t *rtype) Elem() Type {
	switch kindOf(t) {
	case Array, Chan, Map, Pointer, Slice:
		return elemOf(t)
	}
	panic("reflect: Elem of invalid type " + textOf(t))
}

func (t *rtype) Key() Type {
	t.must(Map, "Key", "map")
	return keyOf(t)
}

func (t *rtype) Len() int {
	t.must(Array, "Len", "array")
	return arrayLen(t)
}

func (t *rtype) NumField() int {
	t.must(Struct, "NumField", "struct")
	return numField(t)
}

func (t *rtype) NumIn() int {
	t.must(Func, "NumIn", "func")
	return numIn(t)
}

func (t *rtype) NumOut() int {
	t.must(Func, "NumOut", "func")
	return numOut(t)
}

func (t *rtype) In(i int) Type {
	t.must(Func, "In", "func")
	return inOf(t, i)
}

func (t *rtype) Out(i int) Type {
	t.must(Func, "Out", "func")
	return outOf(t, i)
}

func (t *rtype) Ins() iter.Seq[Type] {
	t.must(Func, "Ins", "func")
	return func(yield func(Type) bool) {
		for i := range numIn(t) {
			if !yield(inOf(t, i)) {
				return
			}
		}
	}
}

func (t *rtype) Outs() iter.Seq[Type] {
	t.must(Func, "Outs", "func")
	return func(yield func(Type) bool) {
		for i := range numOut(t) {
			if !yield(outOf(t, i)) {
				return
			}
		}
	}
}

func (t *rtype) OverflowComplex(x complex128) bool {
	switch kindOf(t) {
	case Complex64:
		return overflowFloat32(real(x)) || overflowFloat32(imag(x))
	case Complex128:
		return false
	}
	panic("reflect: OverflowComplex of non-complex type " + textOf(t))
}

func (t *rtype) OverflowFloat(x float64) bool {
	switch kindOf(t) {
	case Float32:
		return overflowFloat32(x)
	case Float64:
		return false
	}
	panic("reflect: OverflowFloat of non-float type " + textOf(t))
}

func (t *rtype) OverflowInt(x int64) bool {
	if k := kindOf(t); k < Int || k > Int64 {
		panic("reflect: OverflowInt of non-int type " + textOf(t))
	}
	unused := 64 - sizeOf(t)*8
	return x<<unused>>unused != x
}

func (t *rtype) OverflowUint(x uint64) bool {
	if k := kindOf(t); k < Uint || k > Uintptr {
		panic("reflect: OverflowUint of non-uint type " + textOf(t))
	}
	unused := 64 - sizeOf(t)*8
	return x<<unused>>unused != x
}

func overflowFloat32(x float64) bool {
	x = math.Abs(x)
	return math.MaxFloat32 < x && x <= math.MaxFloat64
}

func (t *rtype) CanSeq() bool {
	switch k := kindOf(t); k {
	case Array, Slice, Chan, String, Map:
		return true
	case Func:
		return yields(t, 1)
	case Pointer:
		return kindOf(elemOf(t)) == Array
	default:
		return Int <= k && k <= Uintptr
	}
}

func (t *rtype) CanSeq2() bool {
	switch kindOf(t) {
	case Array, Slice, String, Map:
		return true
	case Func:
		return yields(t, 2)
	case Pointer:
		return kindOf(elemOf(t)) == Array
	}
	return false
}

// yields says whether t is the type of an iterator over n values at a time.
func yields(t *rtype, n int) bool {
	if numIn(t) != 1 || numOut(t) != 0 || isVariadic(t) {
		return false
	}
	y := inOf(t, 0)
	return kindOf(y) == Func && numIn(y) == n && numOut(y) == 1 && outOf(y, 0) == typeOf(true) && !isVariadic(y)
}

// A Method is a method of a type.
type Method struct {
	Name    string
	PkgPath string
	Type    Type
	Func    Value
	Index   int
}

// IsExported says whether other packages can call it.
func (m Method) IsExported() bool { return m.PkgPath == "" }

func (t *rtype) Method(i int) (m Method) {
	if i < 0 || i >= numMethod(t) {
		if kindOf(t) == Interface {
			return m
		}
		panic("reflect: Method index out of range")
	}
	name, path, typ, plain, fn := methodOf(t, i)
	m.Name, m.Index = name, i
	if kindOf(t) == Interface {
		if c, _ := utf8.DecodeRuneInString(name); c == '_' || 'a' <= c && c <= 'z' {
			m.PkgPath = path
		}
		m.Type = toType(typ)
		return m
	}
	m.Type = plain
	m.Func = Value{plain, wordCell(fn), 0}
	return m
}

func (t *rtype) Methods() iter.Seq[Method] {
	return func(yield func(Method) bool) {
		for i := range numMethod(t) {
			if !yield(t.Method(i)) {
				return
			}
		}
	}
}

func (t *rtype) MethodByName(name string) (m Method, ok bool) {
	i := methodNamed(t, name)
	if i < 0 {
		return m, false
	}
	return t.Method(i), true
}
