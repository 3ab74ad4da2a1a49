// State machines from tables and from functions: a turnstile, a lexer of states, a vending machine.
package main

import (
	"fmt"
	"strings"
)

type State int
type Event int

const (
	Locked State = iota
	Unlocked
	Broken
	numStates
)

const (
	Coin Event = iota
	Push
	Kick
)

var stateNames = [numStates]string{"locked", "unlocked", "broken"}

func (s State) String() string { return stateNames[s] }
func (e Event) String() string { return [...]string{Coin: "coin", Push: "push", Kick: "kick"}[e] }

type transition struct {
	next   State
	action func(m *Machine)
}

type Machine struct {
	state  State
	coins  int
	passed int
	trace  []string
}

var table = map[State]map[Event]transition{
	Locked: {
		Coin: {Unlocked, func(m *Machine) { m.coins++ }},
		Push: {next: Locked},
		Kick: {Broken, nil},
	},
	Unlocked: {
		Push: {Locked, func(m *Machine) { m.passed++ }},
		Coin: {Unlocked, func(m *Machine) { m.coins++ }},
	},
}

func (m *Machine) Fire(e Event) error {
	t, ok := table[m.state][e]
	if !ok {
		return fmt.Errorf("no transition from %v on %v", m.state, e)
	}
	old := m.state
	m.state = t.next
	if t.action != nil {
		t.action(m)
	}
	m.trace = append(m.trace, fmt.Sprintf("%v-%v->%v", old, e, m.state))
	return nil
}

type lexer struct {
	in          string
	start, pos  int
	tokens      []string
	transitions int
}

type stateFn func(*lexer) stateFn

func (l *lexer) next() (c byte) {
	if l.pos < len(l.in) {
		c = l.in[l.pos]
	}
	l.pos++
	return
}

func (l *lexer) emit(kind string) {
	l.tokens = append(l.tokens, kind+":"+l.in[l.start:l.pos])
	l.start = l.pos
}

func lexStart(l *lexer) stateFn {
	switch c := l.next(); {
	case c == 0:
		return nil
	case c == ' ':
		l.start = l.pos
		return lexStart
	case c >= '0' && c <= '9':
		return lexNumber
	case c >= 'a' && c <= 'z':
		return lexWord
	default:
		l.emit("op")
		return lexStart
	}
}

func lexWhile(kind string, ok func(byte) bool) stateFn {
	return func(l *lexer) stateFn {
		for ok(l.next()) {
		}
		l.pos--
		l.emit(kind)
		return lexStart
	}
}

var lexNumber, lexWord stateFn

func init() {
	lexNumber = lexWhile("num", func(c byte) bool { return c >= '0' && c <= '9' || c == '.' })
	lexWord = lexWhile("word", func(c byte) bool { return c >= 'a' && c <= 'z' })
}

func lex(s string) []string {
	l := &lexer{in: s}
	for st := stateFn(lexStart); st != nil; st = st(l) {
		l.transitions++
	}
	return l.tokens
}

func vending(coins <-chan int, out chan<- string) {
	defer close(out)
	const price = 50
	total := 0
idle:
	for c := range coins {
		total += c
		switch {
		case c <= 0:
			out <- "refused"
			total -= c
			continue idle
		case total < price:
			out <- fmt.Sprintf("%d more", price-total)
		case total == price:
			out <- "thanks"
			total = 0
		default:
			out <- fmt.Sprintf("thanks, %d back", total-price)
			total = 0
		}
	}
	if total > 0 {
		out <- fmt.Sprintf("closing, %d returned", total)
	}
}

func main() {
	m := &Machine{}
	for _, e := range []Event{Push, Coin, Coin, Push, Kick, Coin} {
		if err := m.Fire(e); err != nil {
			fmt.Println("error:", err)
		}
	}
	fmt.Println(m.state, m.coins, m.passed)
	fmt.Println(strings.Join(m.trace, " "))
	fmt.Printf("%q\n", lex("x1 = 3.14*(foo+ 42)"))
	coins, out := make(chan int), make(chan string)
	go vending(coins, out)
	go func() {
		for _, c := range []int{20, 20, 10, 0, 100, 5} {
			coins <- c
		}
		close(coins)
	}()
	for s := range out {
		fmt.Println(s)
	}
	defer func() { fmt.Println(recover()) }()
	fmt.Println(State(2), Event(2), State(7))
	_ = State(7).String()
}
