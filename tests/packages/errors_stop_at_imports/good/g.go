package good

var X = 1

func f() { unknown() } // ERROR undefined: unknown
