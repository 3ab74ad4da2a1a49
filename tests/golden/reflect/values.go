package main

import (
	"fmt"
	"reflect"
	"sort"
	"strings"
)

type Inner struct {
	X, Y int
	z    string
}

type small struct{ Q int }

type Outer struct {
	Inner
	small
	P    *Inner
	M    map[string]int
	L    []float32
	A    [2]bool
	I    any
	E    error
	F    func(int) int
	C    chan int
	u    uint16
	Cplx complex64
}

type Named string

func (n Named) Upper() string { return strings.ToUpper(string(n)) }

func walk(indent string, v reflect.Value) {
	fmt.Print(indent, v.Kind())
	if !v.IsValid() {
		fmt.Println()
		return
	}
	fmt.Print(" ", v.Type(), " set=", v.CanSet(), " addr=", v.CanAddr(), " if=", v.CanInterface(), " zero=", v.IsZero())
	in := indent + "  "
	switch v.Kind() {
	case reflect.Bool:
		fmt.Println(" =", v.Bool())
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		fmt.Println(" =", v.Int(), v.CanInt(), v.CanUint())
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		fmt.Println(" =", v.Uint(), v.CanUint())
	case reflect.Float32, reflect.Float64:
		fmt.Println(" =", v.Float(), v.CanFloat())
	case reflect.Complex64, reflect.Complex128:
		fmt.Println(" =", v.Complex(), v.CanComplex())
	case reflect.String:
		fmt.Printf(" = %q %d\n", v.String(), v.Len())
	case reflect.Slice, reflect.Array:
		fmt.Println(" len", v.Len(), "cap", v.Cap())
		for i := 0; i < v.Len(); i++ {
			walk(in, v.Index(i))
		}
	case reflect.Map:
		fmt.Println(" len", v.Len(), "nil", v.IsNil())
		keys := v.MapKeys()
		sort.Slice(keys, func(i, j int) bool { return keys[i].String() < keys[j].String() })
		for _, k := range keys {
			walk(in, k)
			walk(in, v.MapIndex(k))
		}
	case reflect.Struct:
		fmt.Println(" fields", v.NumField())
		for i := 0; i < v.NumField(); i++ {
			fmt.Println(in + v.Type().Field(i).Name)
			walk(in, v.Field(i))
		}
	case reflect.Pointer, reflect.Interface:
		fmt.Println(" nil", v.IsNil())
		walk(in, v.Elem())
	default:
		fmt.Println(" nil", v.IsNil())
	}
}

func main() {
	o := Outer{
		Inner: Inner{1, 2, "hid"}, small: small{9}, P: &Inner{3, 4, ""}, M: map[string]int{"b": 2, "a": 1}, L: []float32{1.5, -0.25},
		A: [2]bool{true, false}, I: Named("n"), u: 7, Cplx: 1 + 2i,
	}
	walk("", reflect.ValueOf(o))
	walk("", reflect.ValueOf(&o))
	walk("", reflect.ValueOf(nil))
	walk("", reflect.Value{})
	walk("", reflect.ValueOf([]any{nil, 1, "x", int8(-3), uint64(1 << 63), 'r', []byte{104, 105}, map[string]any{"k": []int{1}}, struct{}{}, [0]int{}}))
	v := reflect.ValueOf(o)
	fmt.Println(v.FieldByName("X").Int(), v.FieldByName("Q").Int(), v.FieldByName("z"), v.FieldByName("none").IsValid())
	fmt.Println(v.FieldByIndex([]int{0, 1}), v.FieldByName("P").Elem().Field(0))
	fmt.Println(v.FieldByNameFunc(func(s string) bool { return s == "Y" }))
	fmt.Println(v.Field(0).Interface(), v.Field(2).Elem().Interface().(Inner).Y)
	fmt.Println(reflect.Indirect(reflect.ValueOf(&o)).Field(0).CanSet(), reflect.Indirect(reflect.ValueOf(3)))
	it := reflect.ValueOf(map[string]int{"one": 1}).MapRange()
	for it.Next() {
		fmt.Println(it.Key(), it.Value(), it.Key().Interface(), it.Value().Interface())
	}
	fmt.Println(reflect.ValueOf(map[int]string{1: "x"}).MapIndex(reflect.ValueOf(2)).IsValid())
	s := reflect.ValueOf([]int{1, 2, 3, 4})
	fmt.Println(s.Slice(1, 3), s.Slice(1, 3).Cap(), s.Slice3(0, 1, 2).Cap(), reflect.ValueOf("hello").Slice(1, 3), reflect.ValueOf("héy").Index(1))
	fmt.Printf("%q %v\n", reflect.ValueOf([]byte("bytes")).Bytes(), reflect.ValueOf(Named("q")).String())
	fmt.Println(reflect.ValueOf(3).String(), reflect.ValueOf(o).String(), reflect.Value{}.String())
	arr := [3]byte{1, 2, 3}
	fmt.Println(reflect.ValueOf(&arr).Elem().Bytes(), reflect.ValueOf(&arr).Len(), reflect.ValueOf(&arr).Elem().Slice(1, 2).Cap())
	c := make(chan int, 3)
	c <- 1
	fmt.Println(reflect.ValueOf(c).Len(), reflect.ValueOf(c).Cap())
	reflect.ValueOf(c).Close()
	fmt.Println(<-c, len(c))
	fmt.Println(reflect.ValueOf(1).Equal(reflect.ValueOf(1)), reflect.ValueOf(1).Equal(reflect.ValueOf("a")), reflect.ValueOf(o.P).Equal(reflect.ValueOf(o.P)))
	fmt.Println(reflect.ValueOf([2]any{1, []int{}}).Comparable(), reflect.ValueOf([2]any{1, 2}).Comparable(), reflect.ValueOf(o).Comparable())
	fmt.Println(reflect.ValueOf(&o).Pointer() == reflect.ValueOf(&o).Pointer(), reflect.ValueOf((*int)(nil)).Pointer())
	negz := 0.0
	negz = -negz
	fmt.Println(reflect.ValueOf(negz).IsZero(), reflect.ValueOf([]int{}).IsZero(), reflect.ValueOf([]int(nil)).IsZero(), reflect.ValueOf(struct{ A, B string }{"", ""[:0]}).IsZero())
	x, ok := reflect.TypeAssert[Named](reflect.ValueOf(Named("ta")))
	fmt.Println(x, ok)
	_, ok = reflect.TypeAssert[int](reflect.ValueOf(Named("ta")))
	fmt.Println(ok)
	for i, f := range reflect.ValueOf(Inner{5, 6, "7"}).Fields() {
		fmt.Println(i.Name, f)
	}
	for v := range reflect.ValueOf(3).Seq() {
		fmt.Print(v, v.Type(), " ")
	}
	for k, v := range reflect.ValueOf([]string{"a", "b"}).Seq2() {
		fmt.Print(k, v, " ")
	}
	fmt.Println()
	e := reflect.ValueOf(&o.I).Elem()
	fmt.Println(e.Kind(), e.Elem().Kind(), e.Elem().Type(), e.NumMethod(), e.Elem().NumMethod(), e.Elem().CanSet())
}
