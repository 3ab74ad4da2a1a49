package main

import (
	"errors"
	"fmt"
	"reflect"
	"sort"
	"strconv"
)

type Config struct {
	Host    string   `env:"HOST" default:"localhost"`
	Port    int      `env:"PORT" default:"8080"`
	Ratio   float64  `default:"0.5"`
	Debug   bool     `default:"true"`
	Small   uint8    `default:"200"`
	F32     float32  `default:"0.25"`
	Names   []string `default:"a"`
	private int
	Sub     *Config
	Any     any
	Err     error
	Table   map[string]int
	Arr     [3]int16
	C       complex64
}

func fill(v any) error {
	p := reflect.ValueOf(v)
	if p.Kind() != reflect.Pointer || p.Elem().Kind() != reflect.Struct {
		return fmt.Errorf("want a pointer to a struct, not %v", p.Type())
	}
	s := p.Elem()
	for i := 0; i < s.NumField(); i++ {
		f, def := s.Field(i), s.Type().Field(i).Tag.Get("default")
		if !f.CanSet() || def == "" {
			continue
		}
		switch f.Kind() {
		case reflect.String:
			f.SetString(def)
		case reflect.Int:
			n, err := strconv.ParseInt(def, 10, 64)
			if err != nil {
				return err
			}
			f.SetInt(n)
		case reflect.Uint8:
			n, _ := strconv.ParseUint(def, 10, 64)
			f.SetUint(n)
		case reflect.Float64, reflect.Float32:
			x, _ := strconv.ParseFloat(def, 64)
			f.SetFloat(x)
		case reflect.Bool:
			b, _ := strconv.ParseBool(def)
			f.SetBool(b)
		case reflect.Slice:
			f.Set(reflect.Append(f, reflect.ValueOf(def), reflect.ValueOf("second")))
		}
	}
	return nil
}

func main() {
	var c Config
	fmt.Println(fill(&c), fill(c), fill(new(int)))
	fmt.Printf("%+v\n", c)
	v := reflect.ValueOf(&c).Elem()
	v.FieldByName("Sub").Set(reflect.New(reflect.TypeOf(c)))
	v.FieldByName("Sub").Elem().Field(0).SetString("inner")
	v.FieldByName("Any").Set(reflect.ValueOf([]int{1}))
	v.FieldByName("Err").Set(reflect.ValueOf(errors.New("bad")))
	v.FieldByName("Table").Set(reflect.MakeMap(v.FieldByName("Table").Type()))
	v.FieldByName("Table").SetMapIndex(reflect.ValueOf("k"), reflect.ValueOf(5))
	v.FieldByName("Table").SetMapIndex(reflect.ValueOf("l"), reflect.ValueOf(6))
	v.FieldByName("Table").SetMapIndex(reflect.ValueOf("k"), reflect.Value{})
	v.FieldByName("Arr").Index(1).SetInt(-7)
	v.FieldByName("C").SetComplex(1 - 2i)
	fmt.Println(c.Sub.Host, c.Any, c.Err, c.Table, c.Arr, c.C)
	v.FieldByName("Any").Set(reflect.Zero(v.FieldByName("Any").Type()))
	v.FieldByName("Names").SetLen(1)
	v.FieldByName("Names").Index(0).SetString("changed")
	fmt.Println(c.Any, c.Names, len(c.Names), cap(c.Names))
	v.FieldByName("Names").SetZero()
	fmt.Println(c.Names == nil)

	n := 3
	p := reflect.ValueOf(&n)
	p.Elem().SetInt(42)
	fmt.Println(n, p.Elem().Addr().Interface() == any(&n), p.Elem().CanSet(), p.CanSet())
	np := reflect.New(reflect.TypeFor[map[string][]int]())
	np.Elem().Set(reflect.MakeMapWithSize(np.Type().Elem(), 10))
	m := *(np.Interface().(*map[string][]int))
	m["x"] = []int{1}
	fmt.Println(np.Elem().Len(), m)

	s := reflect.MakeSlice(reflect.TypeOf([]int{}), 2, 5)
	s.Index(0).SetInt(1)
	s = reflect.Append(s, reflect.ValueOf(9))
	s = reflect.AppendSlice(s, reflect.ValueOf([]int{7, 8, 9}))
	fmt.Println(s.Interface().([]int), s.Len())
	dst := make([]int, 3)
	fmt.Println(reflect.Copy(reflect.ValueOf(dst), s), dst)
	buf := make([]byte, 4)
	fmt.Println(reflect.Copy(reflect.ValueOf(buf), reflect.ValueOf("héllo")), buf)
	words := []string{"x", "y", "z"}
	swap := reflect.Swapper(words)
	swap(0, 2)
	fmt.Println(words)
	type pair struct {
		a int
		b string
	}
	ps := []pair{{1, "a"}, {2, "b"}, {3, "c"}}
	reflect.Swapper(ps)(0, 1)
	fmt.Println(ps)
	sl := reflect.SliceOf(reflect.TypeFor[pair]())
	x := reflect.MakeSlice(sl, 0, 0)
	x = reflect.Append(x, reflect.ValueOf(pair{5, "five"}))
	fmt.Println(x.Interface().([]pair), x.Type())
	mt := reflect.MapOf(reflect.TypeOf(0), reflect.TypeOf(pair{}))
	mv := reflect.MakeMap(mt)
	mv.SetMapIndex(reflect.ValueOf(3), reflect.ValueOf(pair{3, "iii"}))
	fmt.Println(mv.Interface().(map[int]pair), mv.MapIndex(reflect.ValueOf(3)).Field(1))
	at := reflect.New(reflect.ArrayOf(2, reflect.TypeOf(""))).Elem()
	at.Index(1).SetString("second")
	fmt.Printf("%q %v\n", at.Interface(), at.Interface().([2]string)[1])

	// Values handed out are not changed by later changes.
	y := []int{1, 2}
	e := reflect.ValueOf(y).Index(0)
	old := e.Interface()
	e.SetInt(100)
	fmt.Println(old, e, y)

	// interface targets
	var st fmt.Stringer
	rv := reflect.ValueOf(&st).Elem()
	fmt.Println(rv.Kind(), rv.IsNil(), rv.Type())
	rv.Set(reflect.ValueOf(reflect.Int))
	fmt.Println(st)

	for _, t := range []struct {
		v any
		t reflect.Type
	}{
		{300, reflect.TypeOf(int8(0))}, {-1, reflect.TypeOf(uint16(0))}, {3.9, reflect.TypeOf(0)}, {65, reflect.TypeOf("")}, {"hé", reflect.TypeOf([]byte{})},
		{"hé", reflect.TypeOf([]rune{})}, {[]byte("xy"), reflect.TypeOf("")}, {[]rune("ré"), reflect.TypeOf("")}, {1.1, reflect.TypeOf(float32(0))},
		{[]int{1, 2, 3}, reflect.TypeOf([2]int{})}, {2i, reflect.TypeOf(complex64(0))}, {pair{1, "p"}, reflect.TypeFor[any]()}, {int32(7), reflect.TypeFor[reflect.Kind]()},
		{uint64(1 << 63), reflect.TypeOf(float64(0))}, {-5, reflect.TypeOf("")}, {pair{1, "p"}, reflect.TypeFor[struct {
			a int
			b string
		}]()},
	} {
		c := reflect.ValueOf(t.v).Convert(t.t)
		fmt.Printf("%v %v -> %v %v %v\n", reflect.TypeOf(t.v), t.v, c.Type(), c, reflect.ValueOf(t.v).CanConvert(t.t))
	}
	fmt.Println(reflect.TypeOf(1).ConvertibleTo(reflect.TypeOf("")), reflect.TypeOf("").ConvertibleTo(reflect.TypeOf(1)), reflect.TypeOf(1).AssignableTo(reflect.TypeFor[any]()))
	fmt.Println(reflect.TypeOf([]int{}).AssignableTo(reflect.TypeFor[sort.IntSlice]()), reflect.TypeFor[sort.IntSlice]().AssignableTo(reflect.TypeOf([]int{})), reflect.TypeOf(1).AssignableTo(reflect.TypeFor[reflect.Kind]()))
	fmt.Println(reflect.TypeFor[sort.IntSlice]().Implements(reflect.TypeFor[sort.Interface]()), reflect.TypeOf(&c).Implements(reflect.TypeFor[error]()), reflect.TypeOf(c.Err).Implements(reflect.TypeFor[error]()))
	fmt.Println(reflect.TypeFor[chan int]().AssignableTo(reflect.TypeFor[<-chan int]()), reflect.TypeFor[<-chan int]().AssignableTo(reflect.TypeFor[chan int]()))
	fmt.Println(reflect.ValueOf([]int{1}).CanConvert(reflect.TypeOf([2]int{})))
}
