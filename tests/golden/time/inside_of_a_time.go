// A Time in an unexported field is printed as the struct that it is; what leaves its zone or rounds it has no monotonic part.
package main

import (
	"fmt"
	"strings"
	"time"
	"unsafe"
)

type event struct {
	name string
	at   time.Time
}

func main() {
	t := time.Date(2024, time.February, 29, 23, 59, 58, 123456789, time.UTC)
	fmt.Println(event{"a", t}, []event{{"b", t.Add(time.Hour)}})
	fmt.Printf("%+v\n", &event{"c", time.Time{}})
	before := t.AddDate(-3000, 0, 0)
	fmt.Printf("%v %+v\n", event{at: before}, struct{ At time.Time }{before})
	fmt.Println(unsafe.Sizeof(t))

	now := time.Now()
	mono := func(t time.Time) bool { return strings.Contains(t.String(), " m=") }
	fmt.Println(mono(now), mono(now.Add(time.Second)), mono(now.UTC()), mono(now.Local()), mono(now.Round(0)))
	fmt.Println(now == now.Round(0), now.Equal(now.Round(0)), now.Add(time.Hour).Sub(now), now.UTC().Sub(now))
	fmt.Println(now.Unix() == now.UTC().Unix(), now.Nanosecond() == now.UTC().Nanosecond(), now.Add(-time.Hour).Before(now))
	set := map[time.Time]string{t: "t", t.Add(1): "later"}
	fmt.Println(set[t], set[time.Unix(t.Unix(), 123456790).UTC()], len(set))
}
