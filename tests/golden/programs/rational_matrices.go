// Matrices of fractions that format and scan themselves.
package main

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

type Rat struct{ n, d int64 }

var ErrZero = errors.New("division by zero")

func gcd(a, b int64) int64 {
	for b != 0 {
		a, b = b, a%b
	}
	if a < 0 {
		return -a
	}
	return a
}

func NewRat(n, d int64) Rat {
	if d == 0 {
		panic(ErrZero)
	}
	if d < 0 {
		n, d = -n, -d
	}
	if g := gcd(n, d); g > 1 {
		n, d = n/g, d/g
	}
	return Rat{n, d}
}

func (a Rat) Add(b Rat) Rat { return NewRat(a.n*b.d+b.n*a.d, a.d*b.d) }
func (a Rat) Sub(b Rat) Rat { return a.Add(Rat{-b.n, b.d}) }
func (a Rat) Mul(b Rat) Rat { return NewRat(a.n*b.n, a.d*b.d) }
func (a Rat) Div(b Rat) Rat { return NewRat(a.n*b.d, a.d*b.n) }
func (a Rat) Sign() int {
	switch {
	case a.n < 0:
		return -1
	case a.n > 0:
		return 1
	default:
		return 0
	}
}

// Format makes %v, %s, %f and %d mean something.
func (a Rat) Format(f fmt.State, verb rune) {
	switch verb {
	case 'v', 's':
		text := strconv.FormatInt(a.n, 10)
		if a.d != 1 || f.Flag('#') {
			text += "/" + strconv.FormatInt(a.d, 10)
		}
		if f.Flag('+') && a.n >= 0 {
			text = "+" + text
		}
		w, ok := f.Width()
		for ok && len(text) < w {
			if f.Flag('-') {
				text += " "
			} else {
				text = " " + text
			}
		}
		f.Write([]byte(text))
	case 'f':
		p, ok := f.Precision()
		if !ok {
			p = 3
		}
		fmt.Fprintf(f, "%.*f", p, float64(a.n)/float64(a.d))
	case 'd':
		fmt.Fprint(f, a.n/a.d)
	default:
		fmt.Fprintf(f, "%%!%c(Rat=%d/%d)", verb, a.n, a.d)
	}
}

// Scan reads "3", "-3/4" or "1.25".
func (a *Rat) Scan(s fmt.ScanState, verb rune) error {
	s.SkipSpace()
	tok, err := s.Token(false, func(r rune) bool { return strings.ContainsRune("+-0123456789/.", r) })
	if err != nil {
		return err
	}
	text := string(tok)
	if num, den, ok := strings.Cut(text, "/"); ok {
		n, err1 := strconv.ParseInt(num, 10, 64)
		d, err2 := strconv.ParseInt(den, 10, 64)
		if err := errors.Join(err1, err2); err != nil {
			return err
		}
		if d == 0 {
			return ErrZero
		}
		*a = NewRat(n, d)
		return nil
	}
	whole, frac, _ := strings.Cut(text, ".")
	n, err := strconv.ParseInt(whole+frac, 10, 64)
	if err != nil {
		return err
	}
	d := int64(1)
	for range frac {
		d *= 10
	}
	*a = NewRat(n, d)
	return nil
}

type Matrix [][]Rat

func Parse(s string) (m Matrix, err error) {
	for i, row := range strings.Split(s, ";") {
		r := strings.NewReader(row)
		var line []Rat
		for {
			var x Rat
			if _, err := fmt.Fscan(r, &x); err != nil {
				if r.Len() > 0 || err.Error() != "unexpected EOF" && err.Error() != "EOF" {
					return nil, fmt.Errorf("row %d: %w", i, err)
				}
				break
			}
			line = append(line, x)
		}
		m = append(m, line)
	}
	return m, nil
}

func (m Matrix) clone() Matrix {
	c := make(Matrix, len(m))
	for i := range m {
		c[i] = append(c[i], m[i]...)
	}
	return c
}

func (m Matrix) String() string {
	var b strings.Builder
	for _, row := range m {
		b.WriteString("[")
		for _, x := range row {
			fmt.Fprintf(&b, "%6v", x)
		}
		b.WriteString(" ]\n")
	}
	return b.String()
}

// reduce is Gauss and Jordan's; it says rank and determinant.
func (m Matrix) reduce() (rank int, det Rat) {
	det = Rat{1, 1}
	if len(m) == 0 {
		return
	}
	for col := 0; col < len(m[0]) && rank < len(m); col++ {
		p := rank
		for p < len(m) && m[p][col].Sign() == 0 {
			p++
		}
		if p == len(m) {
			det = Rat{0, 1}
			continue
		}
		if p != rank {
			m[p], m[rank] = m[rank], m[p]
			det.n = -det.n
		}
		pivot := m[rank][col]
		det = det.Mul(pivot)
		for j := range m[rank] {
			m[rank][j] = m[rank][j].Div(pivot)
		}
		for i := range m {
			if f := m[i][col]; i != rank && f.Sign() != 0 {
				for j := range m[i] {
					m[i][j] = m[i][j].Sub(f.Mul(m[rank][j]))
				}
			}
		}
		rank++
	}
	return
}

func (m Matrix) inverse() (inv Matrix, err error) {
	defer func() {
		if r := recover(); r != nil {
			inv, err = nil, fmt.Errorf("no inverse: %v", r)
		}
	}()
	n := len(m)
	w := m.clone()
	for i := range w {
		for j := 0; j < n; j++ {
			x := Rat{0, 1}
			if i == j {
				x.n++
			}
			w[i] = append(w[i], x)
		}
	}
	w.reduce()
	for i, row := range w {
		if row[i] != (Rat{1, 1}) {
			panic("singular")
		}
		inv = append(inv, row[n:])
	}
	return
}

func main() {
	for _, s := range []string{"2 1; 1 3", "1 2 3; 4 5 6; 7 8 9", "1/2 0.25; -3 4/6", "0 1; 1 0", "x", "1/0"} {
		m, err := Parse(s)
		if err != nil {
			fmt.Println("error:", err, errors.Is(err, ErrZero))
			continue
		}
		fmt.Print(m)
		c := m.clone()
		rank, det := c.reduce()
		fmt.Printf("rank %d, det %v = %.4f = %f = %d\n", rank, det, det, det, det)
		inv, err := m.inverse()
		fmt.Print(inv, err, "\n")
	}
	x := NewRat(-6, 8)
	fmt.Printf("%v|%8v|%-8v|%+v|%#v|%s|%x|%q\n", x, x, x, Rat{3, 1}, Rat{3, 1}, x, x, []Rat{x})
	fmt.Println(x, []Rat{{1, 2}, {3, 4}}, map[string]Rat{"k": x}, struct{ R Rat }{x}, &x)
	h := Rat{0, 1}
	for i := int64(1); i <= 15; i++ {
		h = h.Add(Rat{1, i})
	}
	fmt.Printf("%v %.10f\n", h, h)
	NewRat(1, 0)
}
