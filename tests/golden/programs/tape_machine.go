// An interpreter for a tiny language with jumps resolved beforehand, running programs in goroutines.
package main

import (
	"errors"
	"fmt"
	"strings"
	"sync"
)

type Op byte
type Instr struct {
	op  Op
	arg int
}

var ErrLimit = errors.New("step limit")

type SyntaxError int

func (e SyntaxError) Error() string { return fmt.Sprintf("unbalanced bracket at %d", int(e)) }

func compile(src string) (code []Instr, err error) {
	var stack, at []int
	for i := 0; i < len(src); i++ {
		c := src[i]
		switch c {
		case '+', '-', '<', '>':
			n := 1
			for i+1 < len(src) && src[i+1] == c {
				i++
				n++
			}
			code = append(code, Instr{Op(c), n})
		case '.', ',':
			code = append(code, Instr{op: Op(c)})
		case '[':
			stack = append(stack, len(code))
			at = append(at, i)
			code = append(code, Instr{op: '['})
		case ']':
			if len(stack) == 0 {
				return nil, SyntaxError(i)
			}
			open := stack[len(stack)-1]
			stack, at = stack[:len(stack)-1], at[:len(at)-1]
			code[open].arg = len(code)
			code = append(code, Instr{']', open})
		}
	}
	if len(at) > 0 {
		return nil, SyntaxError(at[len(at)-1])
	}
	return code, nil
}

type VM struct {
	tape  [256]byte
	ptr   uint8
	out   strings.Builder
	in    <-chan byte
	steps int
}

func (vm *VM) run(code []Instr, limit int) error {
	for pc := 0; pc < len(code); pc++ {
		if vm.steps++; vm.steps > limit {
			return fmt.Errorf("at %d: %w", pc, ErrLimit)
		}
		switch i := code[pc]; i.op {
		case '+':
			vm.tape[vm.ptr] += byte(i.arg)
		case '-':
			vm.tape[vm.ptr] -= byte(i.arg)
		case '>':
			vm.ptr += uint8(i.arg)
		case '<':
			vm.ptr -= uint8(i.arg)
		case '.':
			vm.out.WriteByte(vm.tape[vm.ptr])
		case ',':
			vm.tape[vm.ptr] = <-vm.in
		case '[':
			if vm.tape[vm.ptr] == 0 {
				pc = i.arg
			}
		case ']':
			if vm.tape[vm.ptr] != 0 {
				pc = i.arg
			}
		default:
			panic("unknown op")
		}
	}
	return nil
}

func feed(s string) <-chan byte {
	c := make(chan byte)
	go func() {
		defer close(c)
		for i := range len(s) {
			c <- s[i]
		}
	}()
	return c
}

func main() {
	programs := []struct{ name, src, in string }{
		{"hello", "++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+.", ""},
		{"cat", ",[.,]", "echo!"},
		{"reverse", ">,[>,]<[.<]", "stressed"},
		{"upper", ",[" + strings.Repeat("-", 32) + ".,]", "shout"},
		{"loop", "+[]", ""},
		{"open", "+[[-]", ""},
		{"close", "+]", ""},
		{"wrap", "-.<-.", ""},
		{"comment", "nothing here", ""},
	}
	results := make([]string, len(programs))
	var wg sync.WaitGroup
	for i, p := range programs {
		wg.Go(func() {
			code, err := compile(p.src)
			if err != nil {
				var se SyntaxError
				results[i] = fmt.Sprintf("%v %v", err, errors.As(err, &se))
				return
			}
			vm := &VM{in: feed(p.in)}
			err = vm.run(code, 3000)
			results[i] = fmt.Sprintf("%q err=%v limit=%v steps=%d of %d", vm.out.String(), err, errors.Is(err, ErrLimit), vm.steps, len(code))
		})
	}
	wg.Wait()
	for i, r := range results {
		fmt.Printf("%-8s %s\n", programs[i].name, r)
	}
}
