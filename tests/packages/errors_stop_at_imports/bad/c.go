package bad

func f() int {
} // ERROR missing return
