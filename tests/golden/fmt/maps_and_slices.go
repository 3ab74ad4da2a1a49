// Maps print sorted by key, whatever the key's kind.
package main

import "fmt"

type K struct {
	a int
	b string
}

func main() {
	fmt.Println(map[string]int{"b": 2, "a": 1, "": 0, "ab": 3})
	fmt.Println(map[int]string{3: "c", -1: "neg", 2: "b"})
	fmt.Println(map[float64]bool{2.5: true, -1: false, 0: true})
	fmt.Println(map[bool]int{true: 1, false: 0})
	fmt.Println(map[K]int{{2, "a"}: 1, {1, "z"}: 2, {1, "b"}: 3})
	fmt.Println(map[[2]int]string{{2, 1}: "x", {1, 9}: "y"})
	fmt.Println(map[interface{}]int{"b": 1, "a": 2, 3: 3, 1: 4, 2.5: 5, true: 6, nil: 7})
	fmt.Println(map[rune]string{'b': "b", 'a': "a"}, map[uint8]int{200: 1, 100: 2})
	fmt.Printf("%v %+v %#v\n", map[string]K{"k": {1, "x"}}, map[string]K{"k": {1, "x"}}, map[string]K{"k": {1, "x"}})
	fmt.Printf("%d %x %q %5d\n", map[string]int{"a": 10}, map[string]int{"a": 10}, map[string]string{"a": "b"}, map[string]int{"a": 1})
	fmt.Printf("%v %d %s\n", map[string][]int{"a": {1, 2}, "b": nil}, map[int][]int{1: {2}}, map[string]string(nil))
	fmt.Printf("%v %v %v %v\n", []int{}, []int(nil), []string{""}, [0]int{})
	fmt.Printf("%#v %#v %#v %#v\n", []int{}, []int(nil), map[int]int{}, map[int]int(nil))
	fmt.Printf("%v %v\n", []error{fmt.Errorf("e"), nil}, []fmt.Stringer{nil})
	fmt.Printf("%03d|%-4d|%+d|%x|%X|%#x|%b|%o|%c|%U\n", []int{1, 2}, []int{3}, []int{4}, []int{10, 11}, []int{12}, []int{255}, []int{5}, []int{8}, []int{65, 66}, []int{65})
	fmt.Printf("%.1f %6.2f|%g|%e\n", []float64{1.25, 2}, []float64{3}, []float64{4}, []float64{5})
	fmt.Printf("%t %v %5t|\n", []bool{true, false}, true, false)
	fmt.Printf("%s %v\n", []interface{}{"a", 1, nil, 2.5, []string{"b"}}, []interface{}{"a", 1, nil, 2.5, []string{"b"}})
	fmt.Println([][]string{{"a", "b"}, {}, nil}, [2]map[string]int{{"x": 1}}, []*int{nil})
	fmt.Println(map[string]interface{}{"z": nil, "list": []int{1}, "map": map[string]int{"q": 1}, "f": 1.5})
}
