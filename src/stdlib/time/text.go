
const (
	Layout      = "01/02 03:04:05PM '06 -0700"
	ANSIC       = "Mon Jan _2 15:04:05 2006"
	UnixDate    = "Mon Jan _2 15:04:05 MST 2006"
	RubyDate    = "Mon Jan 02 15:04:05 -0700 2006"
	RFC822      = "02 Jan 06 15:04 MST"
	RFC822Z     = "02 Jan 06 15:04 -0700"
	RFC850      = "Monday, 02-Jan-06 15:04:05 MST"
	RFC1123     = "Mon, 02 Jan 2006 15:04:05 MST"
	RFC1123Z    = "Mon, 02 Jan 2006 15:04:05 -0700"
	RFC3339     = "2006-01-02T15:04:05Z07:00"
	RFC3339Nano = "2006-01-02T15:04:05.999999999Z07:00"
	Kitchen     = "3:04PM"
	Stamp       = "Jan _2 15:04:05"
	StampMilli  = "Jan _2 15:04:05.000"
	StampMicro  = "Jan _2 15:04:05.000000"
	StampNano   = "Jan _2 15:04:05.000000000"
	DateTime    = "2006-01-02 15:04:05"
	DateOnly    = "2006-01-02"
	TimeOnly    = "15:04:05"
)

func format(layout string, sec, nsec int64, zone string, offset int) string

// Format shows the time as the layout shows January 2, 2006, 15:04:05, seven hours west of UTC.
func (t Time) Format(layout string) string {
	zone, offset := t.Zone()
	return format(layout, t.sec(), t.nsec(), zone, offset)
}

func (t Time) AppendFormat(b []byte, layout string) []byte { return append(b, t.Format(layout)...) }

// strict is the time by RFC 3339, if that can say it.
func (t Time) strict(method string) ([]byte, error) {
	if y := t.Year(); y < 0 || y > 9999 {
		return nil, errors.New("Time." + method + ": year outside of range [0,9999]")
	}
	if _, offset := t.Zone(); offset <= -24*3600 || offset >= 24*3600 {
		return nil, errors.New("Time." + method + ": timezone hour outside of range [0,23]")
	}
	return []byte(t.Format(RFC3339Nano)), nil
}

// MarshalText is the time by RFC 3339.
func (t Time) MarshalText() ([]byte, error) { return t.strict("MarshalText") }

// AppendText is MarshalText to the end of b.
func (t Time) AppendText(b []byte) ([]byte, error) {
	text, err := t.strict("AppendText")
	if err != nil {
		return nil, err
	}
	return append(b, text...), nil
}

// MarshalJSON is the time by RFC 3339, in quotes.
func (t Time) MarshalJSON() ([]byte, error) {
	b, err := t.strict("MarshalJSON")
	if err != nil {
		return nil, err
	}
	return append(append([]byte{'"'}, b...), '"'), nil
}

// UnmarshalText reads a time by RFC 3339.
func (t *Time) UnmarshalText(data []byte) (err error) {
	*t, err = Parse(RFC3339, string(data))
	return err
}

// UnmarshalJSON reads a time by RFC 3339 in quotes; null changes nothing.
func (t *Time) UnmarshalJSON(data []byte) error {
	if string(data) == "null" {
		return nil
	}
	if len(data) < 2 || data[0] != '"' || data[len(data)-1] != '"' {
		return errors.New("Time.UnmarshalJSON: input is not a JSON string")
	}
	return t.UnmarshalText(data[1 : len(data)-1])
}

// Versions of the binary form; the second has seconds of the zone's offset.
const (
	binaryMinutes byte = 1 + iota
	binarySeconds
)

// AppendBinary is MarshalBinary to the end of b.
func (t Time) AppendBinary(b []byte) ([]byte, error) {
	minutes, seconds, version := -1, 0, binaryMinutes
	if t.loc != nil {
		_, offset := t.Zone()
		minutes, seconds = offset/60, offset%60
		if seconds != 0 {
			version = binarySeconds
		}
		if minutes < -1<<15 || minutes == -1 || minutes >= 1<<15 {
			return b, errors.New("Time.MarshalBinary: unexpected zone offset")
		}
	}
	b = append(b, version)
	for shift := 56; shift >= 0; shift -= 8 {
		b = append(b, byte(t.sec()>>shift))
	}
	for shift := 24; shift >= 0; shift -= 8 {
		b = append(b, byte(t.nsec()>>shift))
	}
	b = append(b, byte(minutes>>8), byte(minutes))
	if version == binarySeconds {
		b = append(b, byte(seconds))
	}
	return b, nil
}

// MarshalBinary is the time in bytes: version, seconds since the year 1, nanoseconds, the zone's offset.
func (t Time) MarshalBinary() ([]byte, error) {
	b, err := t.AppendBinary(nil)
	if err != nil {
		return nil, err
	}
	return b, nil
}

// UnmarshalBinary reads what MarshalBinary wrote.
func (t *Time) UnmarshalBinary(data []byte) error {
	if len(data) == 0 {
		return errors.New("Time.UnmarshalBinary: no data")
	}
	version, want := data[0], 15
	switch version {
	case binaryMinutes:
	case binarySeconds:
		want++
	default:
		return errors.New("Time.UnmarshalBinary: unsupported version")
	}
	if len(data) != want {
		return errors.New("Time.UnmarshalBinary: invalid length")
	}
	var sec, nsec int64
	for _, c := range data[1:9] {
		sec = sec<<8 | int64(c)
	}
	for _, c := range data[9:13] {
		nsec = nsec<<8 | int64(c)
	}
	offset := int(int16(data[13])<<8|int16(data[14])) * 60
	if version == binarySeconds {
		offset += int(int8(data[15]))
	}
	*t = at(sec, nsec, 0, nil)
	if offset == -60 {
		t.setLoc(UTC)
	} else if _, local := Local.zone(t.Unix()); local == offset {
		t.setLoc(Local)
	} else {
		t.setLoc(FixedZone("", offset))
	}
	return nil
}

func (t Time) GobEncode() ([]byte, error)   { return t.MarshalBinary() }
func (t *Time) GobDecode(data []byte) error { return t.UnmarshalBinary(data) }

func signedSeconds(ns int64) string

func (t Time) String() string {
	s := t.Format("2006-01-02 15:04:05.999999999 -0700 MST")
	if t.mono() != 0 {
		s += " m=" + signedSeconds(t.mono())
	}
	return s
}

// decimal is n in digits.
func decimal(n int) string {
	if n < 0 {
		return "-" + decimal(-n)
	}
	if n < 10 {
		return string(rune('0' + n))
	}
	return decimal(n/10) + decimal(n%10)
}

func (t Time) GoString() string {
	text := "time.Date(" + decimal(t.Year()) + ", time." + t.Month().String()
	for _, part := range [...]int{t.Day(), t.Hour(), t.Minute(), t.Second(), t.Nanosecond()} {
		text += ", " + decimal(part)
	}
	text += ", "
	switch loc := t.Location(); loc {
	case UTC:
		return text + "time.UTC)"
	case Local:
		return text + "time.Local)"
	default:
		return text + "time.Location(" + quote(loc.String()) + "))"
	}
}

// ParseError is a text that a layout doesn't fit.
type ParseError struct {
	Layout     string
	Value      string
	LayoutElem string
	ValueElem  string
	Message    string
}

func quote(s string) string

func (e *ParseError) Error() string {
	if e.Message == "" {
		return "parsing time " + quote(e.Value) + " as " + quote(e.Layout) + ": cannot parse " + quote(e.ValueElem) + " as " + quote(e.LayoutElem)
	}
	return "parsing time " + quote(e.Value) + e.Message
}

// parse gives the wall clock's seconds, and the zone that the text names: 0 none, 1 UTC, 2 an offset, 3 a name.
func parse(layout, value string) (sec, nsec int64, zone int, offset int, name string, layoutElem, valueElem, message string)

// Parse reads a time as the layout shows it.
func Parse(layout, value string) (Time, error) { return parseIn(layout, value, UTC, Local) }

// ParseInLocation reads a time; without a zone of its own it is loc's.
func ParseInLocation(layout, value string, loc *Location) (Time, error) {
	return parseIn(layout, value, loc, loc)
}

// parseIn reads a time; without a zone of its own it is normal's, and its zone is local if that has such a one.
func parseIn(layout, value string, normal, local *Location) (Time, error) {
	sec, nsec, zone, offset, name, layoutElem, valueElem, message := parse(layout, value)
	if layoutElem != "" || valueElem != "" || message != "" {
		return Time{}, &ParseError{layout, value, layoutElem, valueElem, message}
	}
	t := at(sec, nsec, 0, nil)
	switch zone {
	case 0:
		t.ext = normal.unix(sec-unixToYear1) + unixToYear1
		t.setLoc(normal)
	case 2:
		t.ext -= int64(offset)
		if n, o := local.zone(t.Unix()); o == offset && (name == "" || n == name) {
			t.setLoc(local)
		} else {
			t.setLoc(FixedZone(name, offset))
		}
	case 3:
		if o, ok := local.named(name, sec-unixToYear1); ok {
			t.ext -= int64(o)
			t.setLoc(local)
		} else {
			t.setLoc(FixedZone(name, offset))
		}
	}
	return t, nil
}
