package main

import "fmt"

type Op int

const (
	Add Op = iota
	Sub
	Mul
	Jmp
	Jz
	Push
	Print
	Halt
)

type Ins struct {
	Op  Op
	Arg int
}
type VM struct {
	code  []Ins
	stack [16]int
	sp    int
	pc    int
	trace func(pc int, i Ins)
}

func (v *VM) push(x int) { v.stack[v.sp] = x; v.sp++ }
func (v *VM) pop() int   { v.sp--; return v.stack[v.sp] }
func (v *VM) run() (steps int, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("vm at %d: %v", v.pc, r)
		}
	}()
	for ; ; steps++ {
		in := v.code[v.pc]
		v.pc++
		if v.trace != nil {
			v.trace(v.pc-1, in)
		}
		switch in.Op {
		case Add:
			v.push(v.pop() + v.pop())
		case Sub:
			b, a := v.pop(), v.pop()
			v.push(a - b)
		case Mul:
			v.stack[v.sp-2] *= v.pop()
			v.sp += 0
		case Push:
			v.push(in.Arg)
		case Jmp:
			v.pc = in.Arg
		case Jz:
			if v.pop() == 0 {
				v.pc = in.Arg
			}
		case Print:
			fmt.Println("out", v.stack[v.sp-1])
		case Halt:
			return
		default:
			return steps, fmt.Errorf("bad op %d", in.Op)
		}
	}
}

type Matrix [2][2]int

func (m Matrix) Mul(o Matrix) (r Matrix) {
	for i := range m {
		for j := range o[0] {
			for k := range o {
				r[i][j] += m[i][k] * o[k][j]
			}
		}
	}
	return
}
func (m Matrix) Pow(n int) Matrix {
	r := Matrix{{1, 0}, {0, 1}}
	for ; n > 0; n >>= 1 {
		if n&1 == 1 {
			r = r.Mul(m)
		}
		m = m.Mul(m)
	}
	return r
}

type Cell struct {
	Alive bool
	N     [8]*Cell
}
type Inv struct {
	items map[string]struct {
		qty   int
		price float64
	}
	log []string
}

func (iv *Inv) add(n string, q int, p float64) {
	if iv.items == nil {
		iv.items = make(map[string]struct {
			qty   int
			price float64
		})
	}
	it := iv.items[n]
	it.qty += q
	it.price = p
	iv.items[n] = it
	iv.log = append(iv.log, fmt.Sprintf("+%d %s", q, n))
}

type Event struct {
	at   int
	name string
	fn   func(*Sim)
}
type Sim struct {
	now int
	q   []Event
	out []string
}

func (s *Sim) at(d int, n string, f func(*Sim)) {
	e := Event{s.now + d, n, f}
	i := 0
	for i < len(s.q) && s.q[i].at <= e.at {
		i++
	}
	s.q = append(s.q, Event{})
	copy(s.q[i+1:], s.q[i:])
	s.q[i] = e
}
func (s *Sim) run() {
	for len(s.q) > 0 {
		e := s.q[0]
		s.q = s.q[1:]
		s.now = e.at
		s.out = append(s.out, fmt.Sprintf("%d:%s", e.at, e.name))
		if e.fn != nil {
			e.fn(s)
		}
	}
}

var table = [...]struct {
	in   string
	want int
	f    func(string) int
}{
	{"abc", 3, func(s string) int { return len(s) }},
	{in: "12", want: 12, f: func(s string) (n int) {
		for _, c := range s {
			n = n*10 + int(c-'0')
		}
		return
	}},
}

func main() {
	vm := &VM{code: []Ins{{Push, 5}, {Push, 3}, {Sub, 0}, {Print, 0}, {Push, 4}, {Mul, 0}, {Print, 0}, {Jz, 9}, {Jmp, 2}, {Halt, 0}}}
	cnt := map[Op]int{}
	vm.trace = func(pc int, i Ins) { cnt[i.Op]++ }
	fmt.Println(vm.run())
	fmt.Println(cnt, vm.pc, vm.sp)
	fmt.Println(Matrix{{1, 1}, {1, 0}}.Pow(30))
	iv := Inv{}
	iv.add("a", 2, 1.5)
	iv.add("a", 3, 2)
	fmt.Printf("%v %+v\n", iv.items, iv)
	s := &Sim{}
	s.at(5, "b", nil)
	s.at(1, "a", func(s *Sim) { s.at(4, "a2", nil); s.at(10, "a3", func(s *Sim) { s.at(0, "z", nil) }) })
	s.run()
	fmt.Println(s.out)
	for i, tc := range table {
		fmt.Println(i, tc.in, tc.f(tc.in) == tc.want)
	}
	var c [3]Cell
	for i := range c {
		c[i].N[0] = &c[(i+1)%3]
	}
	c[0].N[0].N[0].Alive = true
	fmt.Println(c[2].Alive, c[2].N[0] == &c[0])
	var dp [20][20]int
	a, b := "kitten", "sitting"
	for i := 0; i <= len(a); i++ {
		for j := 0; j <= len(b); j++ {
			switch {
			case i == 0:
				dp[i][j] = j
			case j == 0:
				dp[i][j] = i
			case a[i-1] == b[j-1]:
				dp[i][j] = dp[i-1][j-1]
			default:
				dp[i][j] = 1 + min(dp[i-1][j], dp[i][j-1], dp[i-1][j-1])
			}
		}
	}
	fmt.Println(dp[len(a)][len(b)])
	vm2 := VM{code: []Ins{{Add, 0}}}
	fmt.Println(vm2.run())
	vm3 := VM{code: []Ins{{99, 0}}}
	n, err := vm3.run()
	fmt.Println(n, err)
	h := uint32(2166136261)
	for _, b := range []byte("hash me") {
		h ^= uint32(b)
		h *= 16777619
	}
	fmt.Println(h, h>>16^h&0xffff, int32(h), int16(h), uint8(h>>3))
	var lfsr uint16 = 0xACE1
	for range 10 {
		bit := (lfsr ^ lfsr>>2 ^ lfsr>>3 ^ lfsr>>5) & 1
		lfsr = lfsr>>1 | bit<<15
	}
	fmt.Printf("%x %016b\n", lfsr, lfsr)
	seed := int32(12345)
	for range 3 {
		seed = seed*1103515245 + 12345
		fmt.Print(seed>>16&0x7fff, " ")
	}
	fmt.Println()
}
