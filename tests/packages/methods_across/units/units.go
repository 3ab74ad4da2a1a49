package units

import "strconv"

type Metre float64

func (m Metre) String() string { return strconv.FormatFloat(float64(m), 'f', -1, 64) + "m" }

const Kilo Metre = 1000

const (
	_ = iota * 10
	First
	Second
	Third
)
