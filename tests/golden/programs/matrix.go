// Matrices: products, transposes, determinants, inverses, powers, with errors for wrong shapes.
package main

import (
	"errors"
	"fmt"
	"math"
	"strings"
)

type Matrix struct {
	rows, cols int
	data       []float64
}

var ErrShape = errors.New("shapes do not match")
var ErrSingular = errors.New("matrix is singular")

type OpError struct {
	Op         string
	r1, c1, r2 int
	c2         int
	Err        error
}

func (e *OpError) Error() string {
	return fmt.Sprintf("%s: %dx%d and %dx%d: %v", e.Op, e.r1, e.c1, e.r2, e.c2, e.Err)
}
func (e *OpError) Unwrap() error { return e.Err }

func New(rows ...[]float64) Matrix {
	m := Zero(len(rows), len(rows[0]))
	for i, r := range rows {
		copy(m.data[i*m.cols:], r)
	}
	return m
}

func Zero(r, c int) Matrix { return Matrix{r, c, make([]float64, r*c)} }

func Identity(n int) Matrix {
	m := Zero(n, n)
	for i := range n {
		*m.at(i, i) = 1
	}
	return m
}

func (m Matrix) at(i, j int) *float64 { return &m.data[i*m.cols+j] }
func (m Matrix) row(i int) []float64  { return m.data[i*m.cols : (i+1)*m.cols] }
func (m Matrix) clone() Matrix {
	m.data = append([]float64(nil), m.data...)
	return m
}

func (m Matrix) Mul(o Matrix) (Matrix, error) {
	if m.cols != o.rows {
		return Matrix{}, &OpError{"mul", m.rows, m.cols, o.rows, o.cols, ErrShape}
	}
	p := Zero(m.rows, o.cols)
	for i := range m.rows {
		for j := range o.cols {
			sum := 0.0
			for k := range m.cols {
				sum += *m.at(i, k) * *o.at(k, j)
			}
			*p.at(i, j) = sum
		}
	}
	return p, nil
}

func (m Matrix) T() Matrix {
	t := Zero(m.cols, m.rows)
	for i := range m.rows {
		for j := range m.cols {
			*t.at(j, i) = *m.at(i, j)
		}
	}
	return t
}

func (m Matrix) Det() float64 {
	a, det := m.clone(), 1.0
	for c := range a.cols {
		p := c
		for r := c + 1; r < a.rows; r++ {
			if math.Abs(*a.at(r, c)) > math.Abs(*a.at(p, c)) {
				p = r
			}
		}
		if math.Abs(*a.at(p, c)) < 1e-12 {
			return 0
		}
		if p != c {
			for j := range a.cols {
				*a.at(p, j), *a.at(c, j) = *a.at(c, j), *a.at(p, j)
			}
			det = -det
		}
		det *= *a.at(c, c)
		for r := c + 1; r < a.rows; r++ {
			f := *a.at(r, c) / *a.at(c, c)
			for j := c; j < a.cols; j++ {
				*a.at(r, j) -= f * *a.at(c, j)
			}
		}
	}
	return det
}

func (m Matrix) Inverse() (Matrix, error) {
	n := m.rows
	a, inv := m.clone(), Identity(n)
	for c := range n {
		p := -1
		for r := c; r < n; r++ {
			if math.Abs(*a.at(r, c)) > 1e-12 {
				p = r
				break
			}
		}
		if p < 0 {
			return Matrix{}, fmt.Errorf("inverse of %dx%d: %w", n, n, ErrSingular)
		}
		for j := range n {
			*a.at(p, j), *a.at(c, j) = *a.at(c, j), *a.at(p, j)
			*inv.at(p, j), *inv.at(c, j) = *inv.at(c, j), *inv.at(p, j)
		}
		d := *a.at(c, c)
		for j := range n {
			*a.at(c, j) /= d
			*inv.at(c, j) /= d
		}
		for r := range n {
			if r == c {
				continue
			}
			f := *a.at(r, c)
			for j := range n {
				*a.at(r, j) -= f * *a.at(c, j)
				*inv.at(r, j) -= f * *inv.at(c, j)
			}
		}
	}
	return inv, nil
}

func (m Matrix) String() string {
	var b strings.Builder
	for i := range m.rows {
		b.WriteString("|")
		for _, v := range m.row(i) {
			fmt.Fprintf(&b, "%8.3f", v+0)
		}
		b.WriteString(" |\n")
	}
	return b.String()
}

func pow(m Matrix, n int) Matrix {
	r := Identity(m.rows)
	for ; n > 0; n >>= 1 {
		if n&1 == 1 {
			r, _ = r.Mul(m)
		}
		m, _ = m.Mul(m)
	}
	return r
}

func main() {
	a := New([]float64{1, 2, 3}, []float64{4, 5, 6})
	b := a.T()
	p, err := a.Mul(b)
	fmt.Print(p, err, "\n")
	_, err = a.Mul(a)
	var oe *OpError
	fmt.Println(err, errors.Is(err, ErrShape), errors.As(err, &oe), oe.Op)
	c := New([]float64{2, 1, 1}, []float64{1, 3, 2}, []float64{1, 0, 0})
	fmt.Printf("%.3f %.3f\n", c.Det(), p.Det())
	inv, err := c.Inverse()
	fmt.Print(inv, err, "\n")
	id, _ := c.Mul(inv)
	fmt.Print(id)
	_, err = New([]float64{1, 2}, []float64{2, 4}).Inverse()
	fmt.Println(err, errors.Is(err, ErrSingular))
	fib := pow(New([]float64{1, 1}, []float64{1, 0}), 50)
	fmt.Printf("%.0f\n", *fib.at(0, 1))
}
