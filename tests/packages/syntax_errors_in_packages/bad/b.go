package bad

func F( { // ERROR syntax error: unexpected {, expected )
}
