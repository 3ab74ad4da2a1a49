package main

import (
	"errors"
	"fmt"
	"io"
	"reflect"
	"strings"
	"unsafe"
)

type Celsius float64

func (c Celsius) String() string   { return fmt.Sprintf("%.1f°C", float64(c)) }
func (c *Celsius) Warm(by float64) { *c += Celsius(by) }
func (c Celsius) hidden()          {}

type Base struct {
	ID   int `json:"id" db:"key"`
	note string
}

func (b Base) Describe(prefix string, n ...int) (string, error) { return prefix, nil }

type User struct {
	Base
	*Op
	Name  string `json:"name,omitempty"`
	Tags  []string
	attrs map[string]any
	Next  *User
}

type Pair[K comparable, V any] struct {
	Key K
	Val V
}

type Shape interface {
	Area() float64
	Name() string
	secret()
}

type Op func(a, b int) int

type Mixed struct {
	A int8
	B int64
	C int16
	D bool
	E string
	F []int
	G any
	H float32
	I [3]uint16
	J struct{}
}

func describe(t reflect.Type) {
	fmt.Printf("%v | name=%q pkg=%q kind=%v size=%d align=%d cmp=%v methods=%d\n",
		t, t.Name(), t.PkgPath(), t.Kind(), t.Size(), t.Align(), t.Comparable(), t.NumMethod())
	switch t.Kind() {
	case reflect.Struct:
		for i := 0; i < t.NumField(); i++ {
			f := t.Field(i)
			fmt.Printf("  field %d: %s %v tag=%q off=%d idx=%v anon=%v pkg=%q exp=%v\n",
				i, f.Name, f.Type, f.Tag, f.Offset, f.Index, f.Anonymous, f.PkgPath, f.IsExported())
		}
	case reflect.Func:
		for i := 0; i < t.NumIn(); i++ {
			fmt.Printf("  in %v\n", t.In(i))
		}
		for i := 0; i < t.NumOut(); i++ {
			fmt.Printf("  out %v\n", t.Out(i))
		}
		fmt.Println("  variadic", t.IsVariadic())
	case reflect.Map:
		fmt.Println("  key", t.Key(), "elem", t.Elem())
	case reflect.Pointer, reflect.Slice:
		fmt.Println("  elem", t.Elem())
	case reflect.Array:
		fmt.Println("  elem", t.Elem(), "len", t.Len())
	case reflect.Chan:
		fmt.Println("  elem", t.Elem(), "dir", t.ChanDir())
	}
	if t.NumMethod() < 10 {
		for i := 0; i < t.NumMethod(); i++ {
			m := t.Method(i)
			fmt.Printf("  method %d: %s %v pkg=%q idx=%d exp=%v\n", i, m.Name, m.Type, m.PkgPath, m.Index, m.IsExported())
		}
	}
}

func main() {
	type local struct{ x int }
	var err error
	var c Celsius
	values := []any{
		true, 1, int8(1), int16(1), int32(1), int64(1), uint(1), uint8(1), uint16(1), uint32(1), uint64(1), uintptr(1),
		float32(1), 1.5, complex64(1), 1i, "s", [3]int{}, [0]string{}, make(chan int), make(<-chan string), make(chan<- []int),
		func() {}, func(int, ...string) (bool, error) { return false, nil }, map[string][]int{}, &err, &c, c,
		[]byte{}, []any{}, struct{}{}, struct {
			A int `k:"v"`
			b string
		}{}, unsafe.Pointer(nil), Op(nil), Pair[string, int]{}, &Pair[string, []User]{}, local{}, User{}, &User{}, Mixed{},
		new(Shape), Base{}, [2][2]Celsius{}, 'x', errors.New("x"),
	}
	for _, v := range values {
		describe(reflect.TypeOf(v))
	}
	fmt.Println(reflect.TypeOf(nil) == nil, reflect.TypeOf(nil))
	describe(reflect.TypeFor[error]())
	describe(reflect.TypeFor[Shape]())
	describe(reflect.TypeFor[any]())
	describe(reflect.TypeFor[interface{ io.Reader }]())
	fmt.Println(reflect.TypeOf(1) == reflect.TypeOf(2), reflect.TypeOf(1) == reflect.TypeOf("a"), reflect.TypeOf([]int(nil)) == reflect.TypeFor[[]int]())
	m := map[reflect.Type]string{reflect.TypeOf(0): "int", reflect.TypeOf(""): "string"}
	fmt.Println(m[reflect.TypeFor[int]()], m[reflect.TypeFor[string]()], m[reflect.TypeFor[bool]()] == "")

	t := reflect.TypeOf(User{})
	for _, n := range []string{"ID", "Name", "note", "Base", "Op", "nope"} {
		f, ok := t.FieldByName(n)
		fmt.Println(n, ok, f.Name, f.Index, f.Type)
	}
	f, ok := t.FieldByNameFunc(func(s string) bool { return strings.HasPrefix(s, "T") })
	fmt.Println(f.Name, ok)
	f, ok = t.FieldByNameFunc(func(s string) bool { return true })
	fmt.Println(f.Name, ok)
	fmt.Println(t.FieldByIndex([]int{0, 1}).Name)
	id, _ := t.FieldByName("ID")
	fmt.Println(id.Tag.Get("json"), id.Tag.Get("db"), id.Tag.Get("xml") == "")
	for _, tag := range []reflect.StructTag{`a:"1" b:"2"`, `a:"x\"y"`, `a`, `a:`, `a:"`, ` a:"sp"`, `a:"1"b:"2"`, `b:"q" a:""`} {
		v, ok := tag.Lookup("a")
		w, ok2 := tag.Lookup("b")
		fmt.Printf("%q %v %q %v\n", v, ok, w, ok2)
	}
	for _, f := range reflect.VisibleFields(reflect.TypeOf(struct {
		User
		Extra int
		ID    string
	}{})) {
		fmt.Println(f.Name, f.Index, f.Anonymous)
	}
	mt, ok := reflect.TypeOf(&c).MethodByName("Warm")
	fmt.Println(mt.Name, mt.Type, ok)
	_, ok = reflect.TypeOf(c).MethodByName("Warm")
	fmt.Println(ok)
	fmt.Println(reflect.PointerTo(reflect.TypeOf(c)), reflect.PointerTo(reflect.TypeOf(c)) == reflect.TypeOf(&c))
	fmt.Println(reflect.SliceOf(reflect.TypeOf(c)), reflect.MapOf(reflect.TypeOf(""), reflect.TypeOf(c)), reflect.ArrayOf(4, reflect.TypeOf(c)))
	fmt.Println(reflect.SliceOf(reflect.TypeOf(0)) == reflect.TypeOf([]int{}), reflect.PointerTo(reflect.PointerTo(reflect.TypeOf(0))))
	for k := reflect.Invalid; k <= reflect.UnsafePointer+1; k++ {
		fmt.Print(k, " ")
	}
	fmt.Println(reflect.Ptr == reflect.Pointer, reflect.RecvDir, reflect.SendDir, reflect.BothDir)
	fmt.Println(reflect.TypeOf(int16(0)).Bits(), reflect.TypeOf(int8(0)).OverflowInt(200), reflect.TypeOf(uint8(0)).OverflowUint(255))
	fmt.Printf("%v %s %T %d\n", t, t, t, reflect.TypeOf(1).Kind())
}
