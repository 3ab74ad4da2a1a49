package main

// What can be indexed, and what becomes of an element.

func two() (int, bool) { return 1, true }
func none() {}
type E struct{ x int }
func main() {
	var s []int
	var m map[int]E
	var mp map[int]*E
	var ma map[int][2]int
	var mm map[int]map[string]int
	var e error
	_ = s[two()] // ERROR multiple-value two() (value of type (int, bool)) in single-value context
	_ = s[none()] // ERROR none() (no value) used as value
	_ = s[undefined] // ERROR undefined: undefined
	_ = undefined[s[0]] // ERROR undefined: undefined
	_ = s[_] // ERROR cannot use _ as value or type
	_ = _[0] // ERROR cannot use _ as value or type
	_ = int[0] // ERROR invalid operation: int[0] (int is not a generic type)
	_ = E[0] // ERROR invalid operation: E[0] (E is not a generic type)
	_ = main[0] // ERROR cannot index main (value of type func())
	_ = len[0] // ERROR cannot index len (built-in)
	_ = e[0] // ERROR cannot index e (variable of interface type error)
	_ = (1)[0] // ERROR cannot index (1) (untyped int constant 1)
	_ = 1.5[0] // ERROR cannot index 1.5 (untyped float constant)
	_ = true[0] // ERROR cannot index true (untyped bool constant)
	_ = E{}[0] // ERROR cannot index E{} (value of struct type E)
	_ = (&E{})[0] // ERROR cannot index (&E{}) (value of type *E)
	_ = nil[0] // ERROR cannot index nil
	m[0].x = 1 // ERROR cannot assign to struct field m[0].x in map
	m[0].x++ // ERROR cannot assign to struct field m[0].x in map
	mp[0].x++
	ma[0][1] = 2 // ERROR cannot assign to ma[0][1] (neither addressable nor a map index expression)
	_ = ma[0][1]
	_ = ma[0][2] // ERROR invalid argument: index 2 out of bounds [0:2]
	_ = ma[0][:] // ERROR cannot slice unaddressable value ma[0] (map index expression of type [2]int)
	mm[0]["a"]++
	_ = &mm[0] // ERROR invalid operation: cannot take address of mm[0] (map index expression of type map[string]int)
	_ = &mp[0].x
	_ = &m[0].x // ERROR invalid operation: cannot take address of m[0].x (value of type int)
	_ = func() [2]int { return [2]int{} }()[2] // ERROR invalid argument: index 2 out of bounds [0:2]
	func() [2]int { return [2]int{} }()[1] = 3 // ERROR cannot assign to func() [2]int {…}()[1] (neither addressable nor a map index expression)
	func() []int { return nil }()[1] = 3
	func() *[2]int { return nil }()[1] = 3
	func() *[2]int { return nil }()[2] = 3 // ERROR invalid argument: index 2 out of bounds [0:2]
	var bool = 1
	v, ok := m[0]
	var b = ok && true
	_, _ = v, b
	for i := range s { _ = s[i:][i]; _ = s[i][i] } // ERROR cannot index s[i] (variable of type int)
	_ = s[1<<s[0]]
	_ = s[1.0<<s[0]]
	_ = s[1.5<<s[0]] // ERROR invalid operation: shifted operand 1.5 (untyped float constant) must be integer
	_ = m[1.0<<s[0]]
	_ = bool
	var mf map[float64]int
	_ = mf[1<<s[0]] // ERROR invalid operation: shifted operand 1 (type float64) must be integer
	_ = mf['a']
	_ = mf[1i] // ERROR cannot use 1i (untyped complex constant (0 + 1i)) as float64 value in map index (overflows)
	_ = mf["a"] // ERROR cannot use "a" (untyped string constant) as float64 value in map index
	var mb map[uint8]int
	_ = mb[256] // ERROR cannot use 256 (untyped int constant) as uint8 value in map index (overflows)
	_ = mb[1.5] // ERROR cannot use 1.5 (untyped float constant) as uint8 value in map index (truncated)
	_ = mb[-1] // ERROR cannot use -1 (untyped int constant) as uint8 value in map index (overflows)
	mb[300]++ // ERROR cannot use 300 (untyped int constant) as uint8 value in map index (overflows)
	var mi map[interface{ m() }]int
	_ = mi[E{}] // ERROR cannot use E{} (value of struct type E) as interface{m()} value in map index: E does not implement interface{m()} (missing method
}
