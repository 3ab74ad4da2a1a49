package main

import (
	"fmt"
	"time"
)

func main() {
	for _, t := range []time.Time{
		time.Date(2024, 2, 29, 13, 4, 5, 0, time.UTC),
		time.Date(2024, 2, 29, 13, 4, 5, 123456789, time.FixedZone("X", -5*3600-1800)),
		time.Date(10000, 1, 1, 0, 0, 0, 0, time.UTC),
		time.Date(-1, 1, 1, 0, 0, 0, 0, time.UTC),
		time.Date(2000, 1, 1, 0, 0, 0, 0, time.FixedZone("far", 30*3600)),
		{},
	} {
		b, err := t.MarshalText()
		fmt.Println(string(b), err)
		j, err := t.MarshalJSON()
		fmt.Println(string(j), err)
		if err == nil {
			var u time.Time
			fmt.Println(u.UnmarshalJSON(j), u.Equal(t), u)
			fmt.Println(u.UnmarshalText(b), u.Equal(t))
		}
	}
	var t time.Time
	for _, s := range []string{"null", `"2024-13-01T00:00:00Z"`, `2024`, `"2024-01-01"`, `"2024-01-01T10:00:00+02:00"`, `""`, `"`} {
		fmt.Println(s, t.UnmarshalJSON([]byte(s)), t)
	}
	b, err := time.Date(2024, 1, 2, 3, 4, 5, 0, time.UTC).AppendText([]byte("at "))
	fmt.Println(string(b), err)
}
