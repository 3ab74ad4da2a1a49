// Holidays by rule, calendars, business days, layouts of times, durations.
package main

import (
	"fmt"
	"sort"
	"strings"
	"time"
)

type Holiday struct {
	Name string
	On   func(year int) time.Time
}

func day(y int, m time.Month, d int) time.Time { return time.Date(y, m, d, 0, 0, 0, 0, time.UTC) }

func fixed(m time.Month, d int) func(int) time.Time {
	return func(y int) time.Time { return day(y, m, d) }
}

func easter(y int) time.Time {
	a, b, c := y%19, y/100, y%100
	d, e := b/4, b%4
	f := (b + 8) / 25
	g := (b - f + 1) / 3
	h := (19*a + b - d - g + 15) % 30
	i, k := c/4, c%4
	l := (32 + 2*e + 2*i - h - k) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return day(y, time.Month(n/31), n%31+1)
}

func afterEaster(n int) func(int) time.Time {
	return func(y int) time.Time { return easter(y).AddDate(0, 0, n) }
}

func nth(n int, wd time.Weekday, m time.Month) func(int) time.Time {
	return func(y int) time.Time {
		if n > 0 {
			t := day(y, m, 1)
			return t.AddDate(0, 0, (int(wd)-int(t.Weekday())+7)%7+7*(n-1))
		}
		t := day(y, m+1, 0)
		return t.AddDate(0, 0, -((int(t.Weekday())-int(wd)+7)%7)+7*(n+1))
	}
}

var holidays = []Holiday{
	{"New Year", fixed(time.January, 1)},
	{"Good Friday", afterEaster(-2)},
	{"Easter Monday", afterEaster(1)},
	{"Labour Day", nth(1, time.Monday, time.September)},
	{"Memorial Day", nth(-1, time.Monday, time.May)},
	{"Thanksgiving", nth(4, time.Thursday, time.November)},
	{"Leap Day", func(y int) time.Time { return day(y, 2, 29) }},
	{"Christmas", fixed(time.December, 25)},
}

func calendar(y int, m time.Month, marks map[int]bool) string {
	var b strings.Builder
	title := fmt.Sprintf("%v %d", m, y)
	fmt.Fprintf(&b, "%*s\n", (20+len(title))/2, title)
	b.WriteString("Mo Tu We Th Fr Sa Su\n")
	first := day(y, m, 1)
	col := (int(first.Weekday()) + 6) % 7
	b.WriteString(strings.Repeat("   ", col))
	for t := first; t.Month() == m; t = t.AddDate(0, 0, 1) {
		mark := ' '
		if marks[t.Day()] {
			mark = '*'
		}
		fmt.Fprintf(&b, "%2d%c", t.Day(), mark)
		if col = (col + 1) % 7; col == 0 {
			b.WriteByte('\n')
		}
	}
	return strings.TrimRight(b.String(), " \n") + "\n"
}

func businessDays(from, to time.Time, off map[time.Time]string) (n int) {
	for t := from; t.Before(to); t = t.Add(24 * time.Hour) {
		if wd := t.Weekday(); wd == time.Saturday || wd == time.Sunday {
			continue
		}
		if _, is := off[t]; !is {
			n++
		}
	}
	return
}

func age(born, now time.Time) (y, m, d int) {
	y = now.Year() - born.Year()
	m = int(now.Month() - born.Month())
	d = now.Day() - born.Day()
	if d < 0 {
		m--
		d += day(now.Year(), now.Month(), 0).Day()
	}
	if m < 0 {
		y--
		m += 12
	}
	return
}

func main() {
	for y := 2023; y <= 2025; y++ {
		list := append([]Holiday(nil), holidays...)
		sort.SliceStable(list, func(i, j int) bool { return list[i].On(y).Before(list[j].On(y)) })
		off := map[time.Time]string{}
		for _, h := range list {
			t := h.On(y)
			off[t] = h.Name
			iy, iw := t.ISOWeek()
			fmt.Printf("%-14s %s day %3d, week %d-W%02d\n", h.Name, t.Format("Mon 02 Jan 2006"), t.YearDay(), iy, iw)
		}
		fmt.Println(y, "business days:", businessDays(day(y, 1, 1), day(y+1, 1, 1), off), "quarter 1:", businessDays(day(y, 1, 1), day(y, 4, 1), off))
	}
	fmt.Print(calendar(2024, time.February, map[int]bool{14: true, 29: true}))
	fmt.Print(calendar(2025, time.June, nil))
	y, m, d := age(day(1990, 12, 31), day(2024, 3, 1))
	fmt.Println(y, m, d)

	layouts := []string{time.ANSIC, time.RFC822Z, time.RFC850, time.Kitchen, time.StampMicro, "2006-002", "Jan _2 '06 at 3:04:05.999 pm", "15h04m05,000s", "Monday January 2nd", "06/1/2 03PM -07:00 MST Z07"}
	t := time.Date(2009, 11, 5, 13, 4, 9, 87654321, time.FixedZone("EET", 2*3600))
	for _, l := range layouts {
		s := t.Format(l)
		back, err := time.Parse(l, s)
		fmt.Printf("%-34q %-44q %v\n", l, s, err)
		if err == nil {
			fmt.Println("   ", back)
		}
	}
	for _, s := range []string{"1h15m30.918s", "-1.5h", "3us", "1d", "", "0", "9223372036854775807ns", "9223372036854775808ns", ".5m", "2h45", "+5s"} {
		d, err := time.ParseDuration(s)
		fmt.Println(d, err, d.Round(time.Minute), d.Truncate(time.Hour), int(d.Minutes()))
	}
	for _, s := range []string{"2024-02-30", "2024-13-01", "24-1-1", "2024-02-29x", "2023-02-29", "2024-2-9"} {
		t, err := time.Parse(time.DateOnly, s)
		fmt.Println(t.Unix(), err)
	}
	a, b := day(2024, 1, 31), day(2024, 3, 31)
	fmt.Println(a.AddDate(0, 1, 0), b.AddDate(-1, -1, 0), b.Sub(a), b.Sub(a).Hours()/24, a.Compare(b), a.Equal(a.In(time.FixedZone("x", 3600))))
	fmt.Println(time.Unix(1e9, 5).UTC(), time.UnixMilli(-1).UTC(), day(1, 1, 1).IsZero(), time.Time{}, time.Duration(1<<63-1))
	fmt.Printf("%v %d %s %T %q\n", time.Saturday, time.March, time.Month(13), time.Nanosecond, 90*time.Second)
}
