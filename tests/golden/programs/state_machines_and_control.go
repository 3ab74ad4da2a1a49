package main

import (
	"fmt"
	"os"
	"strings"
)

type State int

const (
	Idle State = iota
	Running
	Paused
	Stopped
)

//go:noinline
func (s State) String() string {
	switch s {
	case Idle:
		return "Idle"
	case Running:
		return "Running"
	case Paused, Stopped:
		if s == Paused {
			return "Paused"
		}
		fallthrough
	default:
		return fmt.Sprintf("State(%d)", int(s))
	}
}

type Event string
type transition struct {
	from State
	ev   Event
}
type FSM struct {
	cur   State
	table map[transition]State
	hooks map[State][]func(from, to State)
}

func (f *FSM) Fire(e Event) error {
	to, ok := f.table[transition{f.cur, e}]
	if !ok {
		return fmt.Errorf("no transition from %v on %q", f.cur, e)
	}
	for _, h := range f.hooks[to] {
		h(f.cur, to)
	}
	f.cur = to
	return nil
}

type stateFn func(*lexer) stateFn
type lexer struct {
	in    string
	pos   int
	items []string
}

func lexText(l *lexer) stateFn {
	i := strings.Index(l.in[l.pos:], "{{")
	if i < 0 {
		l.items = append(l.items, "T:"+l.in[l.pos:])
		return nil
	}
	if i > 0 {
		l.items = append(l.items, "T:"+l.in[l.pos:l.pos+i])
	}
	l.pos += i + 2
	return lexAction
}
func lexAction(l *lexer) stateFn {
	i := strings.Index(l.in[l.pos:], "}}")
	if i < 0 {
		l.items = append(l.items, "E:unclosed")
		return nil
	}
	l.items = append(l.items, "A:"+strings.TrimSpace(l.in[l.pos:l.pos+i]))
	l.pos += i + 2
	return lexText
}

func gotoLoop(n int) (r []int) {
	i := 0
top:
	if i >= n {
		goto done
	}
	{
		j := i * i
		r = append(r, j)
	}
	i++
	goto top
done:
	return r
}

func deferOrder() (s string, err error) {
	defer func() { s += "!" }()
	for i := range 3 {
		defer func(n int) { s += fmt.Sprint(n, i) }(i * 10)
	}
	defer func() {
		if e := recover(); e != nil {
			err = fmt.Errorf("rec %v", e)
		}
	}()
	s = "start "
	if len(s) > 0 {
		panic("oops")
	}
	return "not reached", nil
}

func variadic(pre string, xs ...any) string { return fmt.Sprint(pre, len(xs), xs) }
func named() (x, y int) {
	x, y = 1, 2
	{
		x, y := y, x
		_ = x + y
	}
	defer func() { x *= 10 }()
	return y, x
}
func compose[A, B, C any](f func(A) B, g func(B) C) func(A) C { return func(a A) C { return g(f(a)) } }

type Counter struct{ n int }

func (c *Counter) Inc() int { c.n++; return c.n }
func (c Counter) Get() int  { return c.n }

func main() {
	f := &FSM{table: map[transition]State{{Idle, "start"}: Running, {Running, "pause"}: Paused, {Paused, "start"}: Running, {Running, "stop"}: Stopped}, hooks: map[State][]func(a, b State){}}
	f.hooks[Running] = append(f.hooks[Running], func(a, b State) { fmt.Printf("hook %v->%v\n", a, b) })
	for _, e := range []Event{"start", "pause", "stop", "start", "stop", "x"} {
		if err := f.Fire(e); err != nil {
			fmt.Println("error:", err)
		}
	}
	fmt.Printf("%v %d %s %x %q %+v\n", f.cur, f.cur, f.cur, f.cur, f.cur, transition{Paused, "e"})
	for _, in := range []string{"hello {{ name }}, you {{x}}", "{{a}}{{b", "plain"} {
		l := &lexer{in: in}
		for st := stateFn(lexText); st != nil; {
			st = st(l)
		}
		fmt.Printf("%q\n", l.items)
	}
	fmt.Println(gotoLoop(6))
	fmt.Println(deferOrder())
	fmt.Println(variadic("a"), variadic("b", 1, "x", nil), variadic("c", []any{1, 2}...), variadic("d", []int{1}))
	fmt.Println(named())
outer:
	for i := 0; ; i++ {
		switch {
		case i == 2:
			continue outer
		case i > 5:
			break outer
		default:
			for j := range 10 {
				if j == i {
					continue outer
				}
				if j*i > 6 {
					fmt.Print("[brk]")
					break
				}
				fmt.Print(i, j, " ")
			}
		}
	}
	fmt.Println()
	var fs []func() int
	for i := 0; i < 3; i++ {
		fs = append(fs, func() int { i += 10; return i })
	}
	for _, g := range fs {
		fmt.Print(g(), g(), " ")
	}
	c := Counter{5}
	inc, get := c.Inc, c.Get
	inc()
	inc()
	fmt.Println(c.n, get(), (*Counter).Inc(&c), Counter.Get(c))
	h := compose(strings.ToUpper, func(s string) int { return len(s) })
	fmt.Println(h("abc"), func() int { return 3 }())
	x := 1
	if x := 2; x > 1 {
		x := "shadow"
		fmt.Print(x, " ")
	} else if y := x; y > 0 {
		fmt.Print(y)
	}
	fmt.Println(x)
	switch x := any(c).(type) {
	case Counter, *Counter:
		fmt.Printf("%T\n", x)
	}
	switch {
	}
	switch x := 5; x {
	case 1, 2, 3:
		fmt.Println("low")
	case 4, 5:
		fmt.Println("mid")
		fallthrough
	case 6:
		fmt.Println("fell")
	case 7:
		fmt.Println("no")
	}
	fib := func() func() int {
		a, b := 0, 1
		return func() int {
			defer func() { a, b = b, a+b }()
			return a
		}
	}()
	for range 10 {
		fmt.Print(fib(), ",")
	}
	fmt.Println()
	var matrix [3][4]int
	for i := range matrix {
		for j := range matrix[i] {
			matrix[i][j] = i * j
		}
	}
	m2 := matrix
	m2[2][3] = -1
	fmt.Println(matrix, m2, matrix != m2, len(matrix[0]))
	sl := []int{1, 2, 3, 4, 5}
	s2 := sl[1:3]
	s2 = append(s2, 99)
	s3 := append(sl[1:3:3], 100)
	fmt.Println(sl, s2, s3, len(s2), cap(s2), cap(sl[2:]), copy(sl, sl[2:]), sl)
	i, arr := 0, []int{10, 20, 30}
	i, arr[i] = 2, 77
	arr[0], arr[2] = arr[2], arr[0]
	fmt.Println(i, arr)
	type pt struct{ x, y int }
	mp := map[pt]string{{1, 2}: "a", {3, 4}: "b"}
	mp[pt{1, 2}] += "!"
	mm := map[string]map[string]int{}
	if mm["a"] == nil {
		mm["a"] = map[string]int{}
	}
	mm["a"]["b"]++
	mi := map[any]int{1: 1, "1": 2, 1.0: 3, pt{1, 1}: 4, [2]int{1, 2}: 5, true: 6, nil: 7}
	fmt.Println(mp, mm, mi[1], mi["1"], mi[1.0], mi[pt{1, 1}], mi[[2]int{1, 2}], mi[nil], len(mi), mi[int64(1)])
	fmt.Println(map[bool]int{true: 1, false: 0}, map[float64]string{2.5: "b", -1: "a"}, map[[2]int]bool{{2, 1}: true, {1, 9}: false}, map[any]int{"b": 1, 2: 2, 1.5: 3, "a": 4, true: 5})
	defer func() {
		fmt.Println("exiting", recover())
		os.Exit(4)
	}()
	var np *FSM
	np.Fire("x")
}
