// Times in zones with summer time, their bounds, their binary form.
package main

import (
	"fmt"
	"time"
)

func load(name string) *time.Location {
	loc, err := time.LoadLocation(name)
	if err != nil {
		panic(err)
	}
	return loc
}

func main() {
	ny, zurich, kolkata := load("America/New_York"), load("Europe/Zurich"), load("Asia/Kolkata")
	fmt.Println(ny, zurich, kolkata, load(""), load("UTC"))

	when := time.Date(2024, time.July, 4, 9, 30, 0, 0, ny)
	for _, loc := range []*time.Location{ny, zurich, kolkata, time.UTC, load("America/Sao_Paulo"), load("Australia/Lord_Howe")} {
		t := when.In(loc)
		name, offset := t.Zone()
		fmt.Println(t.Format(time.RFC1123), name, offset, t.IsDST(), t.Equal(when), t.Location())
	}
	winter := time.Date(2024, time.January, 15, 12, 0, 0, 0, ny)
	fmt.Println(winter, winter.IsDST(), winter.UTC())

	// An hour that doesn't exist, and one that exists twice.
	fmt.Println(time.Date(2024, time.March, 10, 2, 30, 0, 0, ny))
	fmt.Println(time.Date(2024, time.November, 3, 1, 30, 0, 0, ny))
	fmt.Println(time.Date(2024, time.March, 31, 2, 30, 0, 0, zurich))
	fmt.Println(time.Date(2024, time.October, 27, 2, 30, 0, 0, zurich))
	before := time.Date(2024, time.March, 9, 12, 0, 0, 0, ny)
	after := before.AddDate(0, 0, 1)
	fmt.Println(before.Add(24*time.Hour), after, after.Sub(before))

	start, end := when.ZoneBounds()
	fmt.Println(start, end)
	start, end = time.Date(2150, 7, 1, 0, 0, 0, 0, zurich).ZoneBounds()
	fmt.Println(start, end)
	start, end = when.UTC().ZoneBounds()
	fmt.Println(start.IsZero(), end.IsZero())
	fmt.Println(time.Date(1800, 1, 1, 0, 0, 0, 0, ny))

	for _, text := range []string{"2024-07-04 09:30 EDT", "2024-01-04 09:30 EST", "2024-01-04 09:30 CET", "2024-01-04 09:30 GMT+3"} {
		t, err := time.ParseInLocation("2006-01-02 15:04 MST", text, ny)
		fmt.Println(t, t.Location(), err)
	}
	t, err := time.ParseInLocation("2006-01-02 15:04", "2024-07-04 09:30", zurich)
	fmt.Println(t, err)
	t, err = time.ParseInLocation(time.RFC3339, "2024-07-04T09:30:00+02:00", zurich)
	fmt.Println(t, t.Location(), err)
	t, err = time.ParseInLocation(time.RFC3339, "2024-07-04T09:30:00+05:00", zurich)
	fmt.Println(t, err)

	for _, name := range []string{"Mars/Olympus", "../etc/passwd", "/etc/localtime"} {
		_, err := time.LoadLocation(name)
		fmt.Println(err)
	}
	_, err = time.LoadLocationFromTZData("Nowhere", []byte("no rules"))
	fmt.Println(err)

	odd := time.Date(1969, 7, 20, 20, 17, 40, 123456789, time.FixedZone("odd", -3601))
	for _, t := range []time.Time{when, when.UTC(), odd, {}} {
		data, err := t.MarshalBinary()
		fmt.Println(data, err)
		var back time.Time
		fmt.Println(back.UnmarshalBinary(data), back.Equal(t), back)
		fmt.Println(back.GobDecode(data), back.Equal(t))
	}
	var back time.Time
	fmt.Println(back.UnmarshalBinary(nil), back.UnmarshalBinary([]byte{9}), back.UnmarshalBinary([]byte{1, 2}))
	_, err = time.Date(2024, 1, 1, 0, 0, 0, 0, time.FixedZone("", -60)).GobEncode()
	fmt.Println(err)

	// Days of the year with fewer than three digits.
	for _, text := range []string{"2024   7", "2024  60", "2024 366", "2024 7"} {
		t, err := time.Parse("2006 __2", text)
		fmt.Println(t.Format(time.DateOnly), err)
	}
}
