package main

// Operands and bounds of every kind, and the types of results.

type (
	Str  string
	Arr  [4]int
	PArr *[4]int
)

func arr() [4]int { return [4]int{} }
func parr() *[4]int { return nil }

func main() {
	const c = "hello"
	var s []int
	var a Arr
	var p PArr
	var pp **[4]int
	var ps *[]int
	var str Str
	var m map[string][4]int
	var st struct{ a [4]int }
	var e any
	var f float64
	var i int
	_ = c[1:6] // ERROR invalid argument: index 6 out of bounds [0:6]
	_ = c[2:1] // ERROR invalid slice indices: 1 < 2
	_ = c[5:]
	_ = c[6:] // ERROR invalid argument: index 6 out of bounds [0:6]
	_ = c[:i][9:]
	_ = c[1:2:3] // ERROR invalid operation: 3-index slice of string
	_ = Str("ab")[:3] // ERROR invalid argument: index 3 out of bounds [0:3]
	var x Str = c[1:] // ERROR cannot use c[1:] (value of type string) as Str value in variable declaration
	var y string = Str("ab")[1:] // ERROR cannot use Str("ab")[1:] (value of string type Str) as string value in variable declaration
	var z string = c[1:]
	const k = c[1:] // ERROR c[1:] (value of type string) is not constant
	_ = a[1:5] // ERROR invalid argument: index 5 out of bounds [0:5]
	_ = a[5:] // ERROR invalid argument: index 5 out of bounds [0:5]
	_ = a[4:]
	_ = a[1:2:5] // ERROR invalid argument: index 5 out of bounds [0:5]
	_ = a[1:3:2] // ERROR invalid slice indices: 2 < 3
	_ = a[3:1:4] // ERROR invalid slice indices: 1 < 3
	_ = a[3:i:2] // ERROR invalid slice indices: 2 < 3
	_ = a[i:3:2] // ERROR invalid slice indices: 2 < 3
	_ = p[:5] // ERROR invalid argument: index 5 out of bounds [0:5]
	_ = p[5:] // ERROR invalid argument: index 5 out of bounds [0:5]
	_ = pp[:] // ERROR cannot slice pp (variable of type **[4]int)
	_ = ps[:] // ERROR cannot slice ps (variable of type *[]int)
	_ = (*ps)[:]
	_ = s[1:1<<62]
	_ = s[1:1<<63] // ERROR 1 << 63 (untyped int constant 9223372036854775808) overflows int
	_ = s[-1:2] // ERROR invalid argument: index -1 (constant of type int) must not be negative
	_ = s[:-1] // ERROR invalid argument: index -1 (constant of type int) must not be negative
	_ = s[:1:-1] // ERROR invalid argument: index -1 (constant of type int) must not be negative
	_ = s[2:1] // ERROR invalid slice indices: 1 < 2
	_ = s[i:1:0] // ERROR invalid slice indices: 0 < 1
	_ = s[1.0:2.0]
	_ = s[1.5:2] // ERROR 1.5 (untyped float constant) truncated to int
	_ = s[f:] // ERROR invalid argument: index f (variable of type float64) must be integer
	_ = s[:"a"] // ERROR cannot convert "a" (untyped string constant) to type int
	_ = s[nil:] // ERROR cannot convert nil to type int
	_ = s[true:] // ERROR cannot convert true (untyped bool constant) to type int
	_ = s[e:] // ERROR invalid argument: index e (variable of interface type any) must be integer
	_ = s['a':'b']
	_ = s['b':'a'] // ERROR invalid slice indices: 97 < 98
	_ = arr()[:] // ERROR cannot slice unaddressable value arr() (value of type [4]int)
	_ = parr()[:]
	_ = [4]int{}[1:] // ERROR cannot slice unaddressable value [4]int{} (value of type [4]int)
	_ = (&[4]int{})[1:]
	_ = m["a"][:] // ERROR cannot slice unaddressable value m["a"] (map index expression of type [4]int)
	_ = st.a[:]
	_ = (st).a[:1:1]
	_ = struct{ a [4]int }{}.a[:] // ERROR cannot slice unaddressable value struct{a [4]int}{}.a (value of type [4]int)
	_ = e[:] // ERROR cannot slice e (variable of interface type any)
	_ = e.([4]int)[:] // ERROR cannot slice unaddressable value e.([4]int) (comma, ok expression of type [4]int)
	_ = e.([]int)[:]
	_ = i[:] // ERROR cannot slice i (variable of type int)
	_ = main[:] // ERROR cannot slice main (value of type func())
	_ = nil[:] // ERROR cannot slice nil
	_ = str[1:2][0:1]
	s[1:2] = nil // ERROR cannot assign to s[1:2] (neither addressable nor a map index expression)
	s[1:]++ // ERROR invalid operation: s[1:]++ (non-numeric type []int)
	_ = &s[1:] // ERROR invalid operation: cannot take address of s[1:] (value of type []int)
	_ = &str[1:] // ERROR invalid operation: cannot take address of str[1:] (value of string type Str)
	_ = c[1:][0] == 'e'
	_ = (c + "x")[7:] // ERROR invalid argument: index 7 out of bounds [0:7]
	_ = (c + "x")[:6]
	_ = (<-make(chan [4]int))[:] // ERROR cannot slice unaddressable value (<-make(chan [4]int)) (comma, ok expression of type [4]int)
	for range arr()[:] { // ERROR cannot slice unaddressable value arr() (value of type [4]int)
	}
	_, _, _ = x, y, z
	_ = undefined[1:2] // ERROR undefined: undefined
	_ = s[undefined:] // ERROR undefined: undefined
	_ = s[_:] // ERROR cannot use _ as value or type
	_ = s[i:arr()] // ERROR invalid argument: index arr() (value of type [4]int) must be integer
	_ = s[1<<i : 1.0<<i]
	_ = s[1.5<<i:] // ERROR invalid operation: shifted operand 1.5 (untyped float constant) must be integer
	b := s[1:2]
	var q [2]int = b // ERROR cannot use b (variable of type []int) as [2]int value in variable declaration
	_ = []string(s[:]) // ERROR cannot convert s[:] (value of type []int) to type []string
	_ = q
}
