// Tic-tac-toe by minimax with a table of positions; perfect play always draws.
package main

import (
	"errors"
	"fmt"
)

type Player byte

const (
	None Player = '.'
	X    Player = 'X'
	O    Player = 'O'
)

func (p Player) other() Player {
	switch p {
	case X:
		return O
	case O:
		return X
	}
	return None
}

type Board [9]Player

var lines = [...][3]int{{0, 1, 2}, {3, 4, 5}, {6, 7, 8}, {0, 3, 6}, {1, 4, 7}, {2, 5, 8}, {0, 4, 8}, {2, 4, 6}}

func New() (b Board) {
	for i := range b {
		b[i] = None
	}
	return
}

func (b Board) winner() Player {
	for _, l := range lines {
		if p := b[l[0]]; p != None && p == b[l[1]] && p == b[l[2]] {
			return p
		}
	}
	return None
}

func (b Board) moves() (free []int) {
	for i, p := range b {
		if p == None {
			free = append(free, i)
		}
	}
	return
}

func (b Board) with(i int, p Player) Board {
	b[i] = p
	return b
}

func (b Board) String() (s string) {
	for r := range 3 {
		s += fmt.Sprintf("%c %c %c\n", b[r*3], b[r*3+1], b[r*3+2])
	}
	return
}

type result struct{ score, move int }

type Solver struct {
	table map[Board]result
	calls int
}

func (s *Solver) best(b Board, p Player) result {
	s.calls++
	if r, ok := s.table[b]; ok {
		return r
	}
	r := result{-2, -1}
	switch w := b.winner(); {
	case w == p:
		r.score = 1
	case w == p.other():
		r.score = -1
	default:
		free := b.moves()
		if len(free) == 0 {
			r.score = 0
			break
		}
		for _, m := range free {
			if score := -s.best(b.with(m, p), p.other()).score; score > r.score {
				r = result{score, m}
			}
		}
	}
	s.table[b] = r
	return r
}

var (
	ErrTaken = errors.New("taken")
	ErrOver  = errors.New("game is over")
)

type Game struct {
	Board
	turn    Player
	history []int
}

func (g *Game) Play(i int) error {
	switch {
	case g.winner() != None || len(g.moves()) == 0:
		return ErrOver
	case i < 0 || i >= len(g.Board):
		return fmt.Errorf("no cell %d", i)
	case g.Board[i] != None:
		return fmt.Errorf("cell %d: %w by %c", i, ErrTaken, g.Board[i])
	}
	g.Board[i] = g.turn
	g.turn = g.turn.other()
	g.history = append(g.history, i)
	return nil
}

func main() {
	s := &Solver{table: map[Board]result{}}
	opening := New().with(0, X).with(4, O)
	fmt.Println(s.best(opening, X).score, len(s.table) > 100)
	g := &Game{Board: opening, turn: X}
	for g.Play(s.best(g.Board, g.turn).move) == nil {
	}
	fmt.Print(g, g.history, "\n")
	trap := &Game{Board: New(), turn: X}
	for _, m := range []int{0, 1, 0, 9, 4} {
		if err := trap.Play(m); err != nil {
			fmt.Println(err, errors.Is(err, ErrTaken))
		}
	}
	for {
		r := s.best(trap.Board, trap.turn)
		fmt.Printf("%c%v ", trap.turn, r)
		if err := trap.Play(r.move); err != nil {
			fmt.Println(err)
			break
		}
	}
	fmt.Print(trap.Board)
	fmt.Printf("winner %c after %d moves\n", trap.winner(), len(trap.history))
	counts := map[Player]int{}
	var all func(b Board, p Player)
	all = func(b Board, p Player) {
		if w := b.winner(); w != None {
			counts[w]++
			return
		}
		free := b.moves()
		if len(free) == 0 {
			counts[None]++
		}
		for _, m := range free {
			all(b.with(m, p), p.other())
		}
	}
	all(New().with(4, X).with(0, O).with(8, X), O)
	fmt.Println(counts[X], counts[O], counts[None])
}
