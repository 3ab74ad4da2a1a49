package main

// Constant indices of every kind, defined types of operands and indices, what an index expression may be used for.

type (
	Str   string
	PS    *[]int
	PArr  *[3]int
	PP    **[3]int
	AS    = []int
	G[T any] struct{ a [2]T }
	M     map[string]int
	IM    map[any]int
	EM    map[interface{ M() }]int
	T     struct{}
)

func (T) M() {}

func main() {
	const cs = "hello"
	const big = 1 << 64
	const fl = 2.0
	const typed uint8 = 3
	const neg int8 = -1
	var arr [3]int
	var s []int
	var as AS
	var pa PArr
	var pp PP
	var ps PS
	var g G[string]
	var m M
	var im IM
	var em EM
	var str Str
	var i8 int8
	var u64 uint64
	var f64 float64
	var c128 complex128
	_ = arr[typed] // ERROR invalid argument: index 3 out of bounds [0:3]
	_ = arr[neg] // ERROR invalid argument: index neg (constant -1 of type int8) must not be negative
	_ = s[neg] // ERROR invalid argument: index neg (constant -1 of type int8) must not be negative
	_ = s[big] // ERROR big (untyped int constant 18446744073709551616) overflows int
	_ = s[uint64(1<<63)] // ERROR invalid argument: index uint64(1 << 63) (constant 9223372036854775808 of type uint64) overflows int
	_ = s[float64(1)] // ERROR invalid argument: index float64(1) (constant 1 of type float64) must be integer
	_ = s[fl]
	_ = s[2+0i]
	_ = s[1+1i] // ERROR 1 + 1i (untyped complex constant (1 + 1i)) truncated to int
	_ = s[complex128(1)] // ERROR invalid argument: index complex128(1) (constant (1 + 0i) of type complex128) must be integer
	_ = s[f64] // ERROR invalid argument: index f64 (variable of type float64) must be integer
	_ = s[c128] // ERROR invalid argument: index c128 (variable of type complex128) must be integer
	_ = s[i8]
	_ = s[u64]
	_ = s['\x00']
	_ = s[true] // ERROR cannot convert true (untyped bool constant) to type int
	_ = s["0"] // ERROR cannot convert "0" (untyped string constant) to type int
	_ = s[str] // ERROR invalid argument: index str (variable of string type Str) must be integer
	_ = s[s] // ERROR invalid argument: index s (variable of type []int) must be integer
	_ = s[m["a"]]
	_ = s[im[0]]
	_ = im[nil]
	_ = im[s]
	_ = im[func() {}]
	_ = im[m]
	_ = im[[1]any{}]
	_ = im[[1][]int{}]
	_ = em[T{}]
	_ = em[&T{}]
	_ = em[1] // ERROR cannot use 1 (constant of type int) as interface{M()} value in map index: int does not implement interface{M()} (missing method M)
	_ = em[nil]
	_ = m[str] // ERROR cannot use str (variable of string type Str) as string value in map index
	_ = m["a"][0] // ERROR cannot index m["a"] (map index expression of type int)
	_ = m['a'] // ERROR cannot use 'a' (untyped rune constant 97) as string value in map index
	_ = cs[4]
	_ = cs[5] // ERROR invalid argument: index 5 out of bounds [0:5]
	_ = cs[len(cs)-1]
	_ = cs[len(cs)] // ERROR invalid argument: index 5 out of bounds [0:5]
	_ = str[100]
	_ = Str("abc")[3] // ERROR invalid argument: index 3 out of bounds [0:3]
	_ = (cs)[7] // ERROR invalid argument: index 7 out of bounds [0:5]
	_ = "a"[0:][5]
	_ = pa[3] // ERROR invalid argument: index 3 out of bounds [0:3]
	_ = pa[2]
	_ = pp[0] // ERROR cannot index pp (variable of pointer type PP)
	_ = (*pp)[3] // ERROR invalid argument: index 3 out of bounds [0:3]
	_ = ps[0] // ERROR cannot index ps (variable of pointer type PS)
	_ = (*ps)[0]
	_ = as[0]
	_ = g.a[2] // ERROR invalid argument: index 2 out of bounds [0:2]
	_ = g.a[1]
	_ = [...]int{5: 1}[6] // ERROR invalid argument: index 6 out of bounds [0:6]
	_ = arr[1<<3-6]
	_ = arr[len(arr)] // ERROR invalid argument: index 3 out of bounds [0:3]
	_ = arr[3-len(arr)]
	const cc byte = "abc"[1] // ERROR "abc"[1] (value of type byte) is not constant
	const l = len(cs[1:]) // ERROR len(cs[1:]) (value of type int) is not constant
	cs[0] = 'x' // ERROR cannot assign to cs[0] (neither addressable nor a map index expression)
	str[0] = 'x' // ERROR cannot assign to str[0] (neither addressable nor a map index expression)
	str[0]++ // ERROR cannot assign to str[0] (neither addressable nor a map index expression)
	_ = &str[0] // ERROR invalid operation: cannot take address of str[0] (value of type byte)
	_ = &m["a"] // ERROR invalid operation: cannot take address of m["a"] (map index expression of type int)
	_ = &cs[1] // ERROR invalid operation: cannot take address of cs[1] (value of type byte)
	arr[0], str[1] = 1, 2 // ERROR cannot assign to str[1] (neither addressable nor a map index expression)
	m["a"].x = 1 // ERROR m["a"].x undefined (type int has no field or method x)
	v, ok := s[0] // ERROR assignment mismatch: 2 variables but 1 value
	v, ok = arr[0] // ERROR assignment mismatch: 2 variables but 1 value
	v, ok = str[0] // ERROR assignment mismatch: 2 variables but 1 value
	v, ok = m["a"]
	var w, okk = m["x"]
	var x, y int = m["x"] // ERROR cannot use ok value of (comma, ok) expression (untyped bool value) as int value in multiple assignment
	v, ok, _ = m["a"] // ERROR assignment mismatch: 3 variables but 1 value
	f(m["a"]) // ERROR not enough arguments in call to f
	_, _, _, _, _, _ = v, ok, w, okk, x, y
	m[nil] = 1 // ERROR cannot use nil as string value in map index
	m[0] += 1 // ERROR cannot use 0 (untyped int constant) as string value in map index
	_ = s[:][0:][1]

}

func f(int, bool) {}
