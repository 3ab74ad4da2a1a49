package strings

import "strings"

func Join(s ...string) string { return strings.Join(s, "+") }
