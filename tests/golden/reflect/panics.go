package main

import (
	"fmt"
	"reflect"
)

type T struct {
	A int
	b int
	C []int
	E
}

type E struct{ d string }

func (t T) M() {}

func try(name string, f func()) {
	defer func() {
		r := recover()
		if e, ok := r.(error); ok {
			fmt.Printf("%s: error %v\n", name, e)
		} else {
			fmt.Printf("%s: %v\n", name, r)
		}
	}()
	f()
}

func main() {
	t := T{}
	v := reflect.ValueOf(t)
	p := reflect.ValueOf(&t).Elem()
	i := reflect.ValueOf(5)
	s := reflect.ValueOf("str")
	sl := reflect.ValueOf([]int{1, 2})
	m := reflect.ValueOf(map[string]int{})
	var zero reflect.Value
	var nilErr error
	ty := reflect.TypeOf(t)
	cases := []struct {
		name string
		f    func()
	}{
		{"Int", func() { s.Int() }}, {"Uint", func() { i.Uint() }}, {"Float", func() { i.Float() }}, {"Complex", func() { i.Complex() }}, {"Bool", func() { i.Bool() }},
		{"Len", func() { i.Len() }}, {"Cap", func() { s.Cap() }}, {"Index", func() { i.Index(0) }}, {"Index range", func() { sl.Index(5) }}, {"Index string", func() { s.Index(9) }},
		{"Index array", func() { reflect.ValueOf([1]int{}).Index(-1) }}, {"Field", func() { i.Field(0) }}, {"Field range", func() { v.Field(10) }}, {"NumField", func() { i.NumField() }},
		{"FieldByName", func() { i.FieldByName("x") }}, {"MapKeys", func() { i.MapKeys() }}, {"MapIndex", func() { i.MapIndex(s) }}, {"MapIndex key", func() { m.MapIndex(i) }},
		{"MapRange", func() { i.MapRange() }}, {"Elem", func() { i.Elem() }}, {"IsNil", func() { i.IsNil() }}, {"zero Type", func() { zero.Type() }}, {"zero Int", func() { zero.Int() }},
		{"zero Interface", func() { zero.Interface() }}, {"zero Elem", func() { zero.Elem() }}, {"zero IsZero", func() { zero.IsZero() }}, {"zero Len", func() { zero.Len() }},
		{"Interface unexported", func() { v.Field(1).Interface() }}, {"Set unaddressable", func() { v.Field(0).SetInt(1) }}, {"Set unexported", func() { p.Field(1).SetInt(1) }},
		{"Set embedded", func() { p.Field(3).Field(0).SetString("") }}, {"SetInt kind", func() { p.Field(2).SetInt(1) }}, {"SetString kind", func() { p.Field(0).SetString("x") }},
		{"SetBool kind", func() { p.Field(0).SetBool(true) }}, {"SetFloat kind", func() { p.Field(0).SetFloat(1) }}, {"SetUint kind", func() { p.Field(0).SetUint(1) }},
		{"Set type", func() { p.Field(0).Set(s) }}, {"Set zero", func() { p.Field(0).Set(zero) }}, {"Set from unexported", func() { p.Field(0).Set(v.Field(1)) }}, {"zero Set", func() { zero.Set(i) }},
		{"SetLen", func() { p.Field(2).SetLen(3) }}, {"SetMapIndex", func() { i.SetMapIndex(s, s) }}, {"SetMapIndex type", func() { m.SetMapIndex(s, s) }},
		{"SetMapIndex nil", func() { reflect.ValueOf(map[string]int(nil)).SetMapIndex(s, i) }}, {"Addr", func() { v.Addr() }}, {"Slice", func() { sl.Slice(1, 9) }}, {"Slice array", func() { reflect.ValueOf([3]int{}).Slice(0, 1) }},
		{"Slice kind", func() { i.Slice(0, 1) }}, {"Bytes", func() { sl.Bytes() }}, {"Bytes kind", func() { i.Bytes() }}, {"Pointer", func() { i.Pointer() }}, {"Convert", func() { s.Convert(reflect.TypeOf(1)) }},
		{"Convert array", func() { sl.Convert(reflect.TypeOf([4]int{})) }}, {"Equal", func() { sl.Equal(sl) }}, {"Method", func() { v.Method(3) }}, {"zero Method", func() { zero.Method(0) }},
		{"nil iface method", func() { reflect.ValueOf(&nilErr).Elem().Method(0) }}, {"Append", func() { reflect.Append(i, i) }}, {"Append type", func() { reflect.Append(sl, s) }}, {"AppendSlice", func() { reflect.AppendSlice(sl, reflect.ValueOf([]string{})) }},
		{"Copy", func() { reflect.Copy(i, sl) }}, {"Copy types", func() { reflect.Copy(sl, reflect.ValueOf([]string{})) }}, {"MakeSlice", func() { reflect.MakeSlice(ty, 0, 0) }}, {"MakeSlice neg", func() { reflect.MakeSlice(sl.Type(), -1, 0) }},
		{"MakeMap", func() { reflect.MakeMap(ty) }}, {"New nil", func() { reflect.New(nil) }}, {"Zero nil", func() { reflect.Zero(nil) }}, {"Swapper", func() { reflect.Swapper(3) }}, {"Swapper range", func() { reflect.Swapper([]int{1})(0, 1) }},
		{"T.Elem", func() { ty.Elem() }}, {"T.Key", func() { ty.Key() }}, {"T.Len", func() { ty.Len() }}, {"T.In", func() { ty.In(0) }}, {"T.NumIn", func() { ty.NumIn() }}, {"T.NumOut", func() { ty.NumOut() }}, {"T.IsVariadic", func() { ty.IsVariadic() }},
		{"T.Field", func() { ty.Field(9) }}, {"T.Field kind", func() { reflect.TypeOf(1).Field(0) }}, {"T.NumField", func() { reflect.TypeOf(1).NumField() }}, {"T.Bits", func() { ty.Bits() }}, {"T.ChanDir", func() { ty.ChanDir() }}, {"T.Method", func() { ty.Method(7) }},
		{"T.Implements", func() { ty.Implements(ty) }}, {"T.Implements nil", func() { ty.Implements(nil) }}, {"MapIter", func() { m.MapRange().Key() }}, {"MapIter end", func() { it := m.MapRange(); it.Next(); it.Value() }}, {"MapIter twice", func() { it := m.MapRange(); it.Next(); it.Next() }},
		{"close", func() { reflect.ValueOf(make(<-chan int)).Close() }}, {"nil TypeOf", func() { reflect.TypeOf(nil).Kind() }}, {"nil pointer field", func() { reflect.ValueOf((*T)(nil)).Elem().Field(0) }},
		{"Seq", func() { reflect.ValueOf(1.5).Seq() }}, {"unhashable", func() { reflect.ValueOf(map[any]int{1: 1}).MapIndex(reflect.ValueOf([]int{})) }}, {"CanInterface", func() { zero.CanInterface() }}, {"OverflowInt", func() { s.OverflowInt(1) }}, {"Clear", func() { i.Clear() }}, {"Grow", func() { p.Field(2).Grow(-1) }},
		{"VisibleFields", func() { reflect.VisibleFields(reflect.TypeOf(1)) }}, {"PkgPath", func() { fmt.Println(ty.PkgPath()) }},
	}
	for _, c := range cases {
		try(c.name, c.f)
	}
	i.SetInt(3)
}
