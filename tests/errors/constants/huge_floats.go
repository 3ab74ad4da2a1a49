package main

const (
	huge = 1e300 * 1e300
	tiny = 1e-300 * 1e-300
)

// The value is told, however far out of a float64's range it is.
var (
	a float64 = huge          // ERROR 1e+600
	b float32 = -huge         // ERROR -1e+600
	c float64 = 123456789e400 // ERROR 1.23457e+408
	d int     = tiny          // ERROR 1e-600
	e int     = 1 / (3 * huge) // ERROR 3.33333e-601
	f float64 = tiny
)

func main() {}
