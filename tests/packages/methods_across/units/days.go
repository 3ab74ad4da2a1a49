package units

type Day uint8

const (
	Sunday Day = iota
	Monday
	Tuesday
	days = iota
)

var names = [days]string{Sunday: "Sun", Monday: "Mon", Tuesday: "Tue"}

func (d Day) String() string {
	if int(d) < len(names) {
		return names[d]
	}
	return "Day?"
}
