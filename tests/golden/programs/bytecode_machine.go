// An assembler and a stack machine: labels, calls, traps as errors and panics.
package main

import (
	"fmt"
	"os"
	"strings"
)

// A bytecode VM with its assembler, call frames, traps; several run modes.
type op byte

const (
	HALT op = iota
	PUSH
	ADD
	SUB
	MUL
	DIV
	DUP
	SWAP
	JMP
	JZ
	CALL
	RET
	LOAD
	STORE
	PRINT
	TRAP
	numOps
)

var names = [numOps]string{PUSH: "push", ADD: "add", SUB: "sub", MUL: "mul", DIV: "div", DUP: "dup", SWAP: "swap", JMP: "jmp", JZ: "jz", CALL: "call", RET: "ret", LOAD: "load", STORE: "store", PRINT: "print", TRAP: "trap", HALT: "halt"}

func (o op) String() string {
	if int(o) < len(names) {
		return names[o]
	}
	return fmt.Sprintf("op(%d)", byte(o))
}

type instr struct {
	op
	arg int32
}
type trap struct {
	pc   int
	code fmt.Stringer
	msg  string
}
type vmErr struct {
	trap
	trace []int
}

func (t *trap) Error() string { return fmt.Sprintf("trap at %d (%v): %s", t.pc, t.code, t.msg) }
func (e vmErr) Error() string { return e.trap.Error() + fmt.Sprint(" trace", e.trace) }

type vm struct {
	code  []instr
	stack []int32
	calls []frame
	mem   [8]int32
	out   strings.Builder
	steps int
	hooks map[op]func(*vm, int32)
}
type frame struct {
	ret  int
	base int
}

func assemble(src string) (code []instr, err error) {
	labels := map[string]int32{}
	type fix struct {
		at   int
		name string
	}
	var fixes []fix
	ops := make(map[string]op)
	for i, n := range names {
		ops[n] = op(i)
	}
	for ln, line := range strings.Split(src, "\n") {
		line, _, _ = strings.Cut(line, ";")
		f := strings.Fields(line)
	retry:
		if len(f) == 0 {
			continue
		}
		if l, ok := strings.CutSuffix(f[0], ":"); ok {
			if _, dup := labels[l]; dup {
				return nil, fmt.Errorf("line %d: label %s redefined", ln+1, l)
			}
			labels[l] = int32(len(code))
			f = f[1:]
			goto retry
		}
		o, ok := ops[f[0]]
		if !ok {
			return nil, fmt.Errorf("line %d: unknown op %q", ln+1, f[0])
		}
		in := instr{op: o}
		if len(f) > 1 {
			if _, err := fmt.Sscanf(f[1], "%d", &in.arg); err != nil {
				fixes = append(fixes, fix{len(code), f[1]})
			}
		}
		code = append(code, in)
	}
	for _, fx := range fixes {
		a, ok := labels[fx.name]
		if !ok {
			err = fmt.Errorf("%w; undefined label %s", orNil(err), fx.name)
			continue
		}
		code[fx.at].arg = a
	}
	return
}
func orNil(e error) error {
	if e == nil {
		return fmt.Errorf("assemble")
	}
	return e
}
func (m *vm) pop() int32 {
	n := len(m.stack) - 1
	x := m.stack[n]
	m.stack = m.stack[:n]
	return x
}
func (m *vm) push(x int32) { m.stack = append(m.stack, x) }
func (m *vm) run(max int) (err error) {
	pc := 0
	defer func() {
		r := recover()
		if r == nil {
			return
		}
		var trace []int
		for _, f := range m.calls {
			trace = append(trace, f.ret)
		}
		switch r := r.(type) {
		case *trap:
			err = vmErr{*r, trace}
		case interface {
			error
			RuntimeError()
		}:
			err = vmErr{trap{pc - 1, m.code[max0(pc-1)], r.Error()}, trace}
		default:
			panic(r)
		}
	}()
	for ; ; m.steps++ {
		if m.steps >= max {
			panic(&trap{pc, m.code[pc], "step limit"})
		}
		in := m.code[pc]
		pc++
		if h := m.hooks[in.op]; h != nil {
			h(m, in.arg)
		}
		switch in.op {
		case HALT:
			return nil
		case PUSH:
			m.push(in.arg)
		case ADD, SUB, MUL, DIV:
			b, a := m.pop(), m.pop()
			m.push(map[op]func() int32{ADD: func() int32 { return a + b }, SUB: func() int32 { return a - b }, MUL: func() int32 { return a * b }, DIV: func() int32 { return a / b }}[in.op]())
		case DUP:
			m.push(m.stack[len(m.stack)-1])
		case SWAP:
			n := len(m.stack)
			m.stack[n-1], m.stack[n-2] = m.stack[n-2], m.stack[n-1]
		case JZ:
			if m.pop() != 0 {
				break
			}
			fallthrough
		case JMP:
			pc = int(in.arg)
		case CALL:
			m.calls = append(m.calls, frame{pc, len(m.stack)})
			pc = int(in.arg)
		case RET:
			f := m.calls[len(m.calls)-1]
			m.calls = m.calls[:len(m.calls)-1]
			pc = f.ret
		case LOAD:
			m.push(m.mem[in.arg])
		case STORE:
			m.mem[in.arg] = m.pop()
		case PRINT:
			fmt.Fprintf(&m.out, "%d ", m.pop())
		case TRAP:
			panic(&trap{pc - 1, in, fmt.Sprint("user ", in.arg)})
		default:
			panic(in.op)
		}
	}
}
func max0(n int) int { return max(n, 0) }

func main() {
	progs := []string{
		"push 5\nstore 0\npush 1\nstore 1\nloop: load 0\njz end\nload 0 ; n\nload 1\nmul\nstore 1\nload 0\npush 1\nsub\nstore 0\njmp loop\nend: load 1\nprint\nhalt",
		"push 10\ncall fib\nprint\nhalt\nfib: dup\njz base\ndup\npush 1\nsub\njz base\ndup\npush 1\nsub\ncall fib\nswap\npush 2\nsub\ncall fib\nadd\nret\nbase: ret",
		"push 1\npush 0\ndiv", "add", "x: jmp x", "call f\nhalt\nf: call g\nret\ng: trap 42", "load 9", "push 1\nprint", "ret", "jmp nowhere\ncall gone", "a: a: halt", "bogus 1", "swap", "push 2147483647\ndup\nadd\nprint\nhalt", "store -1",
	}
	bad := 0
	for i, p := range progs {
		code, err := assemble(p)
		if err != nil {
			fmt.Println(i, "ASM", err)
			bad++
			continue
		}
		calls := 0
		m := &vm{code: code, hooks: map[op]func(*vm, int32){CALL: func(m *vm, a int32) { calls++ }}}
		err = m.run(5000)
		fmt.Println(i, m.out.String(), err, m.steps, calls)
		if e, ok := err.(vmErr); ok && e.code != nil {
			fmt.Printf("   %v %T\n", e.code, e.code)
		}
	}
	fmt.Println(op(200), HALT, []op{ADD, 77}, map[op]instr{JZ: {RET, 3}})
	defer func() {
		fmt.Fprintln(os.Stderr, "vm:", recover())
		os.Exit(bad)
	}()
	(&vm{code: []instr{{op: 99}}}).run(10)
}
