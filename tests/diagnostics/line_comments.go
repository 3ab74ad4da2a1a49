package main

//line template.txt:10
func f() {
	x := 1
L:
	y /*line part.txt:3:7*/ := "a" + 1
}

//line :5:0
//line template.txt:0
//line template.txt:x
//line other.txt:50
func main() {
	goto M
	z := 1
M:
}
