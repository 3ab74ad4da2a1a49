// Package time measures and shows time.
package time

import "errors"

// Duration is a time span in nanoseconds.
type Duration int64

const (
	Nanosecond  Duration = 1
	Microsecond          = 1000 * Nanosecond
	Millisecond          = 1000 * Microsecond
	Second               = 1000 * Millisecond
	Minute               = 60 * Second
	Hour                 = 60 * Minute
)

const (
	minDuration Duration = -1 << 63
	maxDuration Duration = 1<<63 - 1
)

func durationText(d int64) string

func (d Duration) String() string      { return durationText(int64(d)) }
func (d Duration) Nanoseconds() int64  { return int64(d) }
func (d Duration) Microseconds() int64 { return int64(d) / 1e3 }
func (d Duration) Milliseconds() int64 { return int64(d) / 1e6 }
func (d Duration) Seconds() float64    { return float64(d/Second) + float64(d%Second)/1e9 }
func (d Duration) Minutes() float64    { return float64(d/Minute) + float64(d%Minute)/60e9 }
func (d Duration) Hours() float64      { return float64(d/Hour) + float64(d%Hour)/3600e9 }

// Truncate rounds toward zero to a multiple of m.
func (d Duration) Truncate(m Duration) Duration {
	if m <= 0 {
		return d
	}
	return d - d%m
}

// Round rounds to the nearest multiple of m, halves away from zero.
func (d Duration) Round(m Duration) Duration {
	if m <= 0 {
		return d
	}
	r := d % m
	if d < 0 {
		if r = -r; uint64(r)*2 < uint64(m) {
			return d + r
		}
		if low := d - m + r; low < d {
			return low
		}
		return minDuration
	}
	if uint64(r)*2 < uint64(m) {
		return d - r
	}
	if high := d + m - r; high > d {
		return high
	}
	return maxDuration
}

// Abs is the duration without its sign.
func (d Duration) Abs() Duration {
	switch {
	case d >= 0:
		return d
	case d == minDuration:
		return maxDuration
	}
	return -d
}

func parseDuration(s string) (d int64, wrong string)

// ParseDuration reads "1h2m3.5s" and the like.
func ParseDuration(s string) (Duration, error) {
	d, wrong := parseDuration(s)
	if wrong != "" {
		return 0, errors.New(wrong)
	}
	return Duration(d), nil
}

// Month is a month of the year, January is 1.
type Month int

const (
	January Month = 1 + iota
	February
	March
	April
	May
	June
	July
	August
	September
	October
	November
	December
)

func monthName(m int) string
func weekdayName(d int) string

func (m Month) String() string { return monthName(int(m)) }

// Weekday is a day of the week, Sunday is 0.
type Weekday int

const (
	Sunday Weekday = iota
	Monday
	Tuesday
	Wednesday
	Thursday
	Friday
	Saturday
)

func (d Weekday) String() string { return weekdayName(int(d)) }

// Location is a time zone.
type Location struct {
	name   string
	offset int
	id     int // of a zone with rules
}

// localID is the id of the machine's own zone.
const localID = 1

var (
	utcLocation   = Location{name: "UTC"}
	localLocation = Location{id: localID}

	UTC   *Location = &utcLocation
	Local *Location = &localLocation
)

func loadZone(name string) (id int)
func readZone(data string) (id int)
func zoneAt(id int, unix int64) (name string, offset int, isDST bool)
func zoneBounds(id int, unix int64) (start, end int64, started, ends bool)
func zoneNamed(id int, name string, unix int64) (offset int, ok bool)
func localName() string

func (l *Location) String() string {
	switch {
	case l == nil:
		return "UTC"
	case l.id == localID:
		return localName()
	}
	return l.name
}

func (l *Location) zone(unix int64) (name string, offset int) {
	switch {
	case l == nil:
		return "UTC", 0
	case l.id != 0:
		name, offset, _ = zoneAt(l.id, unix)
		return name, offset
	}
	return l.name, l.offset
}

// unix is the moment at which the zone's clocks show what UTC's show at shown.
func (l *Location) unix(shown int64) int64 {
	_, offset := l.zone(shown)
	if offset != 0 {
		// The offset is that at the moment itself.
		_, offset = l.zone(shown - int64(offset))
	}
	return shown - int64(offset)
}

// named is the offset that a name stands for when the zone's clocks show shown.
func (l *Location) named(name string, shown int64) (offset int, ok bool) {
	if l.id != 0 {
		return zoneNamed(l.id, name, shown)
	}
	return l.offset, l.name == name
}

// FixedZone is a zone that is always offset seconds east of UTC.
func FixedZone(name string, offset int) *Location { return &Location{name: name, offset: offset} }

// LoadLocation is a zone by its name, "Europe/Zurich" say.
func LoadLocation(name string) (*Location, error) {
	switch name {
	case "", "UTC":
		return UTC, nil
	case "Local":
		return Local, nil
	}
	for i := range len(name) {
		if i == 0 && (name[0] == '/' || name[0] == '\\') || name[i] == '.' && i+1 < len(name) && name[i+1] == '.' {
			return nil, errors.New("time: invalid location name")
		}
	}
	id := loadZone(name)
	if id == 0 {
		return nil, errors.New("unknown time zone " + name)
	}
	return &Location{name: name, id: id}, nil
}

// LoadLocationFromTZData is a zone by what a file of the IANA database says.
func LoadLocationFromTZData(name string, data []byte) (*Location, error) {
	id := readZone(string(data))
	if id == 0 {
		return nil, errors.New("malformed time zone information")
	}
	return &Location{name: name, id: id}, nil
}

// Time is an instant. Without a reading of the monotonic clock, wall is the nanoseconds of a second and ext the seconds
// since the year 1. With one, wall is its bit 63, 33 bits of seconds since 1885, and 30 bits of nanoseconds; ext is the
// reading. Programs see that when they print a struct that has a Time as an unexported field.
type Time struct {
	wall uint64
	ext  int64
	loc  *Location
}

const (
	unixToYear1 = 62135596800
	year1885    = 59453308800 // in seconds since the year 1
	hasMono     = 1 << 63
)

// at is a Time of seconds since the year 1, nanoseconds, and a reading of the monotonic clock or 0.
func at(sec, nsec, mono int64, loc *Location) Time {
	if s := uint64(sec - year1885); mono != 0 && s < 1<<33 {
		return Time{hasMono | s<<30 | uint64(nsec), mono, loc}
	}
	return Time{uint64(nsec), sec, loc}
}

func (t Time) nsec() int64 { return int64(t.wall & (1<<30 - 1)) }

func (t Time) sec() int64 {
	if t.wall&hasMono != 0 {
		return year1885 + int64(t.wall<<1>>31)
	}
	return t.ext
}

// mono is the reading of the monotonic clock; 0 without.
func (t Time) mono() int64 {
	if t.wall&hasMono != 0 {
		return t.ext
	}
	return 0
}

func now() (sec, nsec, mono int64)
func monotonic() int64

// Now is the current time.
func Now() Time {
	sec, nsec, mono := now()
	return at(sec+unixToYear1, nsec, mono, Local)
}

// Unix is the time sec seconds and nsec nanoseconds after January 1, 1970.
func Unix(sec int64, nsec int64) Time {
	sec += nsec / 1e9
	if nsec %= 1e9; nsec < 0 {
		nsec += 1e9
		sec--
	}
	return at(sec+unixToYear1, nsec, 0, Local)
}

func UnixMilli(msec int64) Time { return Unix(msec/1e3, msec%1e3*1e6) }
func UnixMicro(usec int64) Time { return Unix(usec/1e6, usec%1e6*1e3) }

func Since(t Time) Duration {
	if t.mono() != 0 {
		return Duration(monotonic() - t.mono())
	}
	return Now().Sub(t)
}

func Until(t Time) Duration {
	if t.mono() != 0 {
		return Duration(t.mono() - monotonic())
	}
	return t.Sub(Now())
}

func civil(days int64) (year, month, day, yearDay int)
func daysSince(year, month, day int64) int64

// Date is the time of a date and a time of day; values out of their ranges carry over.
func Date(year int, month Month, day, hour, min, sec, nsec int, loc *Location) Time {
	if loc == nil {
		panic("time: missing Location in call to Date")
	}
	s := daysSince(int64(year), int64(month), int64(day))*86400 + int64(hour)*3600 + int64(min)*60 + int64(sec)
	n := int64(nsec)
	s += n / 1e9
	if n %= 1e9; n < 0 {
		n += 1e9
		s--
	}
	t := at(loc.unix(s-unixToYear1)+unixToYear1, n, 0, nil)
	t.setLoc(loc)
	return t
}

func (t *Time) setLoc(loc *Location) {
	if loc == &utcLocation {
		loc = nil
	}
	*t = at(t.sec(), t.nsec(), 0, loc)
}

// shown is the wall clock's seconds since the year 1.
func (t Time) shown() int64 {
	_, offset := t.loc.zone(t.sec() - unixToYear1)
	return t.sec() + int64(offset)
}

func floorDiv(a, b int64) int64 {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

func (t Time) days() int64 { return floorDiv(t.shown(), 86400) }

func (t Time) Date() (year int, month Month, day int) {
	y, m, d, _ := civil(t.days())
	return y, Month(m), d
}

func (t Time) Clock() (hour, min, sec int) {
	s := t.shown()
	s -= floorDiv(s, 86400) * 86400
	return int(s / 3600), int(s % 3600 / 60), int(s % 60)
}

func (t Time) Year() int {
	y, _, _, _ := civil(t.days())
	return y
}

func (t Time) Month() Month {
	_, m, _, _ := civil(t.days())
	return Month(m)
}

func (t Time) Day() int {
	_, _, d, _ := civil(t.days())
	return d
}

func (t Time) YearDay() int {
	_, _, _, d := civil(t.days())
	return d
}

func (t Time) Weekday() Weekday {
	d := t.days() + 1
	return Weekday(d - floorDiv(d, 7)*7)
}

// ISOWeek is the year and the week by ISO 8601.
func (t Time) ISOWeek() (year, week int) {
	days := t.days()
	thursday := days + 3 - (days - floorDiv(days, 7)*7)
	y, _, _, d := civil(thursday)
	return y, (d-1)/7 + 1
}

func (t Time) Hour() int {
	h, _, _ := t.Clock()
	return h
}

func (t Time) Minute() int {
	_, m, _ := t.Clock()
	return m
}

func (t Time) Second() int {
	_, _, s := t.Clock()
	return s
}

func (t Time) Nanosecond() int  { return int(t.nsec()) }
func (t Time) Unix() int64      { return t.sec() - unixToYear1 }
func (t Time) UnixMilli() int64 { return t.Unix()*1e3 + t.nsec()/1e6 }
func (t Time) UnixMicro() int64 { return t.Unix()*1e6 + t.nsec()/1e3 }
func (t Time) UnixNano() int64  { return t.Unix()*1e9 + t.nsec() }
func (t Time) IsZero() bool     { return t.sec() == 0 && t.nsec() == 0 }

func (t Time) After(u Time) bool  { return t.Compare(u) > 0 }
func (t Time) Before(u Time) bool { return t.Compare(u) < 0 }
func (t Time) Equal(u Time) bool  { return t.Compare(u) == 0 }

// Compare is -1, 0 or +1 as t is before, at or after u.
func (t Time) Compare(u Time) int {
	a, b := t.sec(), u.sec()
	if t.mono() != 0 && u.mono() != 0 {
		a, b = t.mono(), u.mono()
	} else if a == b {
		a, b = t.nsec(), u.nsec()
	}
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

func (t Time) Add(d Duration) Time {
	sec, nsec, mono := t.sec()+int64(d/1e9), t.nsec()+int64(d%1e9), t.mono()
	if nsec >= 1e9 {
		sec++
		nsec -= 1e9
	} else if nsec < 0 {
		sec--
		nsec += 1e9
	}
	if mono != 0 {
		m := mono + int64(d)
		if (d < 0) != (m < mono) && d != 0 {
			m = 0
		}
		mono = m
	}
	return at(sec, nsec, mono, t.loc)
}

func (t Time) Sub(u Time) Duration {
	if t.mono() != 0 && u.mono() != 0 {
		return Duration(t.mono() - u.mono())
	}
	d := Duration(t.sec()-u.sec())*Second + Duration(t.nsec()-u.nsec())
	switch {
	case u.Add(d).Equal(t):
		return d
	case t.Before(u):
		return minDuration
	}
	return maxDuration
}

// AddDate adds years, months and days; what goes over a month's end carries over.
func (t Time) AddDate(years int, months int, days int) Time {
	y, m, d := t.Date()
	hour, min, sec := t.Clock()
	return Date(y+years, m+Month(months), d+days, hour, min, sec, int(t.nsec()), t.Location())
}

func (t Time) UTC() Time {
	t.setLoc(nil)
	return t
}

func (t Time) Local() Time {
	t.setLoc(Local)
	return t
}

func (t Time) In(loc *Location) Time {
	if loc == nil {
		panic("time: missing Location in call to Time.In")
	}
	t.setLoc(loc)
	return t
}

func (t Time) Location() *Location {
	if t.loc == nil {
		return UTC
	}
	return t.loc
}

func (t Time) Zone() (name string, offset int) { return t.loc.zone(t.Unix()) }

// IsDST says whether the zone's clocks show summer time.
func (t Time) IsDST() bool {
	if t.loc == nil || t.loc.id == 0 {
		return false
	}
	_, _, is := zoneAt(t.loc.id, t.Unix())
	return is
}

// ZoneBounds are the moments when the zone's rule of t began and will end; the zero Time where it never does.
func (t Time) ZoneBounds() (start, end Time) {
	if t.loc == nil || t.loc.id == 0 {
		return
	}
	from, to, started, ends := zoneBounds(t.loc.id, t.Unix())
	if started {
		start = at(from+unixToYear1, 0, 0, nil)
		start.setLoc(t.loc)
	}
	if ends {
		end = at(to+unixToYear1, 0, 0, nil)
		end.setLoc(t.loc)
	}
	return start, end
}

// Round rounds to the nearest multiple of d since the zero time.
func (t Time) Round(d Duration) Time {
	t.setLoc(t.loc)
	if d <= 0 {
		return t
	}
	r := t.over(d)
	if r+r < d {
		return t.Add(-r)
	}
	return t.Add(d - r)
}

// Truncate rounds down to a multiple of d since the zero time.
func (t Time) Truncate(d Duration) Time {
	t.setLoc(t.loc)
	if d <= 0 {
		return t
	}
	return t.Add(-t.over(d))
}

func remainder(sec, nsec, d int64) int64

// over is what t is past a multiple of d.
func (t Time) over(d Duration) Duration { return Duration(remainder(t.sec(), t.nsec(), int64(d))) }
