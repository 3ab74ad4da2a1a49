package money

import (
	"fmt"
	"strconv"
	"strings"
)

type Amount int64

const Zero Amount = 0

func EUR(units, cents int) Amount { return Amount(units*100 + cents) }

func (a Amount) String() string { return fmt.Sprintf("€%d.%02d", int64(a)/100, int64(a)%100) }

func Parse(s string) any {
	u, c, _ := strings.Cut(s, ".")
	n, err := strconv.Atoi(u)
	if err != nil {
		return err
	}
	m, _ := strconv.Atoi(c)
	return EUR(n, m)
}

func init() { fmt.Println("money init") }
