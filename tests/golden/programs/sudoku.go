// A sudoku solver with bit masks and backtracking; it tells unsolvable and ambiguous grids.
package main

import (
	"errors"
	"fmt"
	"strings"
)

type Mask uint16

const All Mask = 0x1ff

func (m Mask) count() (n int) {
	for ; m != 0; m &= m - 1 {
		n++
	}
	return
}

type Grid struct {
	cells            [81]uint8
	rows, cols, boxs [9]Mask
	guesses          int
}

var (
	ErrConflict = errors.New("conflict")
	ErrFormat   = errors.New("bad grid")
)

func box(i int) int { return i/27*3 + i%9/3 }

func (g *Grid) free(i int) Mask { return All &^ (g.rows[i/9] | g.cols[i%9] | g.boxs[box(i)]) }

func (g *Grid) toggle(i int, v uint8) {
	m := Mask(1) << (v - 1)
	g.rows[i/9] ^= m
	g.cols[i%9] ^= m
	g.boxs[box(i)] ^= m
}

func Parse(s string) (*Grid, error) {
	g := new(Grid)
	i := 0
	for _, c := range s {
		switch {
		case c == ' ' || c == '\n':
			continue
		case i == 81:
			return nil, fmt.Errorf("%w: too long", ErrFormat)
		case c >= '1' && c <= '9':
			if g.free(i)&(1<<(c-'1')) == 0 {
				return nil, fmt.Errorf("cell %d = %c: %w", i, c, ErrConflict)
			}
			g.cells[i] = uint8(c - '0')
			g.toggle(i, g.cells[i])
		case c != '.':
			return nil, fmt.Errorf("%w: %q", ErrFormat, c)
		}
		i++
	}
	if i != 81 {
		return nil, fmt.Errorf("%w: %d cells", ErrFormat, i)
	}
	return g, nil
}

func (g *Grid) solve(found func(*Grid) bool) bool {
	best, least := -1, 10
	for i, v := range g.cells {
		if v != 0 {
			continue
		}
		n := g.free(i).count()
		if n == 0 {
			return true
		}
		if n < least {
			best, least = i, n
		}
	}
	if best < 0 {
		return found(g)
	}
	for v := uint8(1); v <= 9; v++ {
		if g.free(best)&(1<<(v-1)) == 0 {
			continue
		}
		if least > 1 {
			g.guesses++
		}
		g.cells[best] = v
		g.toggle(best, v)
		more := g.solve(found)
		g.toggle(best, v)
		g.cells[best] = 0
		if !more {
			return false
		}
	}
	return true
}

func (g *Grid) Solutions(limit int) (out []Grid) {
	g.solve(func(s *Grid) bool {
		out = append(out, *s)
		return len(out) < limit
	})
	return
}

func (g Grid) String() string {
	var b strings.Builder
	for i, v := range g.cells {
		b.WriteByte('0' + v)
		switch {
		case i%9 == 8:
			b.WriteByte('\n')
		case i%3 == 2:
			b.WriteByte(' ')
		}
	}
	return b.String()
}

func (g *Grid) valid() bool {
	for i := range 9 {
		if g.rows[i] != All || g.cols[i] != All || g.boxs[i] != All {
			return false
		}
	}
	return true
}

func main() {
	p := `53..7.... 6..195... .98....6. 8...6...3 4..8.3..1 7...2...6 .6....28. ...419..5 ....8..79`
	g, err := Parse(p)
	if err != nil {
		panic(err)
	}
	before := *g
	s := g.Solutions(2)
	fmt.Println(len(s), s[0].valid(), g.guesses >= 0, g.cells == before.cells)
	fmt.Print(s[0])
	twin, _ := Parse(strings.Repeat(".", 81))
	fmt.Println(len(twin.Solutions(5)))
	bad, _ := Parse("1234567.. ........8 ........9" + strings.Repeat(".", 54))
	fmt.Println(len(bad.Solutions(1)))
	for _, p := range []string{"11" + strings.Repeat(".", 79), "x", "123", strings.Repeat(".", 82)} {
		_, err := Parse(p)
		fmt.Println(err, errors.Is(err, ErrConflict), errors.Is(err, ErrFormat))
	}
}
