package main

func arr() [3]int { return [3]int{} }

func main() {
	var s []int
	var a [3]int
	var p *[3]int
	var str string
	var m map[int]int
	var i int
	var fl float64
	_ = s[2:1] // ERROR invalid slice indices: 1 < 2
	_ = s[-1:] // ERROR invalid argument: index -1
	_ = s["a":] // ERROR cannot convert "a"
	_ = s[1.5:] // ERROR truncated to int
	_ = s[fl:] // ERROR invalid argument: index fl
	_ = a[:4] // ERROR invalid argument: index 4 out of bounds [0:4]
	_ = a[1:3]
	_ = a[3:]
	_ = a[4:] // ERROR invalid argument: index 4 out of bounds [0:4]
	_ = p[:9] // ERROR invalid argument: index 9 out of bounds [0:4]
	_ = str[0:1:2] // ERROR invalid operation: 3-index slice of string
	_ = "abc"[:4] // ERROR invalid argument: index 4 out of bounds [0:4]
	_ = "abc"[2:1] // ERROR invalid slice indices: 1 < 2
	_ = m[:] // ERROR cannot slice m
	_ = i[:] // ERROR cannot slice i
	_ = arr()[:] // ERROR cannot slice unaddressable value arr()
	_ = s[0:1:2]
	_ = s[2:1:3] // ERROR invalid slice indices: 1 < 2
	_ = s[1:5:3] // ERROR invalid slice indices: 3 < 5
	_ = a[0:2:5] // ERROR invalid argument: index 5 out of bounds [0:4]
	_ = &s[:] // ERROR invalid operation: cannot take address of s[:]
	_ = s[:][0]
	s[:] = nil // ERROR cannot assign to s[:] (neither addressable nor a map index expression)
	_ = [3]int{}[:] // ERROR cannot slice unaddressable value [3]int{}
	_ = (&[3]int{})[:]
	_ = nil[:] // ERROR cannot slice nil
	var x string = str[:]
	var y []byte = str[:] // ERROR as []byte value in variable declaration
	var z [2]int = s[:] // ERROR as [2]int value in variable declaration
	_, _, _ = x, y, z
}
