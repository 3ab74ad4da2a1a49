// A stack machine whose traps carry run-time errors.
package main

import (
	"errors"
	"fmt"
	"runtime"
	"strings"
)

type Op byte

const (
	PUSH Op = iota
	ADD
	SUB
	MUL
	DIV
	DUP
	SWAP
	LOAD
	STORE
	JMP
	JZ
	CALL
	RET
	PRINT
	HALT
	numOps
)

var names = [...]string{
	PUSH: "push", ADD: "add", SUB: "sub", MUL: "mul", DIV: "div", DUP: "dup", SWAP: "swap", LOAD: "load",
	STORE: "store", JMP: "jmp", JZ: "jz", CALL: "call", RET: "ret", PRINT: "print", HALT: "halt",
}

func (o Op) String() string {
	if o < numOps {
		return names[o]
	}
	return fmt.Sprintf("Op(%d)", byte(o))
}

var hasArg = [numOps]bool{PUSH: true, LOAD: true, STORE: true, JMP: true, JZ: true, CALL: true}

type Instr struct {
	Op
	Arg int
}

type VM struct {
	code  []Instr
	stack []int
	calls []int
	mem   [8]int
	pc    int
	steps int
	out   strings.Builder
}

type Trap struct {
	PC    int
	Instr Instr
	Cause any
}

func (t *Trap) Error() string {
	return fmt.Sprintf("trap at %d (%v %d): %v", t.PC, t.Instr.Op, t.Instr.Arg, t.Cause)
}
func (t *Trap) Unwrap() error {
	err, _ := t.Cause.(error)
	return err
}

var errSteps = errors.New("step limit")

func (v *VM) pop() int {
	x := v.stack[len(v.stack)-1]
	v.stack = v.stack[:len(v.stack)-1]
	return x
}
func (v *VM) push(x int) { v.stack = append(v.stack, x) }

func (v *VM) Run() (err error) {
	defer func() {
		if r := recover(); r != nil {
			var in Instr
			if v.pc < len(v.code) {
				in = v.code[v.pc]
			}
			err = &Trap{v.pc, in, r}
		}
	}()
	binary := map[Op]func(a, b int) int{
		ADD: func(a, b int) int { return a + b },
		SUB: func(a, b int) int { return a - b },
		MUL: func(a, b int) int { return a * b },
		DIV: func(a, b int) int { return a / b },
	}
	for {
		if v.steps++; v.steps > 10000 {
			panic(errSteps)
		}
		in := v.code[v.pc]
		switch in.Op {
		case PUSH:
			v.push(in.Arg)
		case ADD, SUB, MUL, DIV:
			b, a := v.pop(), v.pop()
			v.push(binary[in.Op](a, b))
		case DUP:
			v.push(v.stack[len(v.stack)-1])
		case SWAP:
			n := len(v.stack)
			v.stack[n-1], v.stack[n-2] = v.stack[n-2], v.stack[n-1]
		case LOAD:
			v.push(v.mem[in.Arg])
		case STORE:
			v.mem[in.Arg] = v.pop()
		case JZ:
			if v.pop() != 0 {
				break
			}
			fallthrough
		case JMP:
			v.pc = in.Arg
			continue
		case CALL:
			v.calls = append(v.calls, v.pc+1)
			v.pc = in.Arg
			continue
		case RET:
			n := len(v.calls) - 1
			v.pc, v.calls = v.calls[n], v.calls[:n]
			continue
		case PRINT:
			fmt.Fprintf(&v.out, "%d ", v.pop())
		case HALT:
			return nil
		default:
			panic(fmt.Sprintf("bad opcode %v", in.Op))
		}
		v.pc++
	}
}

func assemble(src string) ([]Instr, error) {
	labels := map[string]int{}
	type fix struct {
		at    int
		label string
		line  int
	}
	var fixes []fix
	var code []Instr
	byName := map[string]Op{}
	for i, n := range names {
		byName[n] = Op(i)
	}
	for ln, line := range strings.Split(src, "\n") {
		if i := strings.IndexByte(line, ';'); i >= 0 {
			line = line[:i]
		}
		for _, f := range strings.Fields(line) {
			if l, ok := strings.CutSuffix(f, ":"); ok {
				labels[l] = len(code)
				continue
			}
			if op, ok := byName[f]; ok {
				code = append(code, Instr{Op: op})
				continue
			}
			if len(code) == 0 || !hasArg[code[len(code)-1].Op] {
				return nil, fmt.Errorf("line %d: unexpected %q", ln+1, f)
			}
			var n int
			if _, err := fmt.Sscanf(f, "%d", &n); err == nil {
				code[len(code)-1].Arg = n
			} else {
				fixes = append(fixes, fix{len(code) - 1, f, ln + 1})
			}
		}
	}
	var errs []error
	for _, f := range fixes {
		at, ok := labels[f.label]
		if !ok {
			errs = append(errs, fmt.Errorf("line %d: no label %q", f.line, f.label))
			continue
		}
		code[f.at].Arg = at
	}
	return code, errors.Join(errs...)
}

func main() {
	programs := []string{
		`push 10 store 0
loop: load 0 jz end
  load 0 print
  load 0 push 1 sub store 0
  jmp loop
end: halt`,
		`push 5 call fact print halt
fact: ; n -> n!
  dup jz one
  dup push 1 sub call fact mul ret
one: push 1 add ret`,
		`push 1 push 0 div print halt`,
		`add`,
		`push 3 load 9 halt`,
		`l: jmp l`,
		`push 1`,
		`ret`,
		`jmp nowhere jz elsewhere`,
		`print 3`,
	}
	for i, src := range programs {
		code, err := assemble(src)
		if err != nil {
			fmt.Printf("#%d does not assemble: %v\n", i, err)
			continue
		}
		vm := VM{code: code}
		err = vm.Run()
		fmt.Printf("#%d [%s] %v\n", i, strings.TrimSpace(vm.out.String()), err)
		var re runtime.Error
		var tr *Trap
		fmt.Println("  ", errors.As(err, &re), errors.As(err, &tr), errors.Is(err, errSteps))
		if re != nil {
			fmt.Println("  ", re.Error())
		}
	}
	vm := VM{code: []Instr{{Op(200), 1}}}
	fmt.Println(vm.Run())
	fmt.Printf("%v %d %s %+v\n", code0(), code0().Op, code0().Op, []Instr{{Arg: 2}})
}

func code0() Instr { return Instr{MUL, 4} }
