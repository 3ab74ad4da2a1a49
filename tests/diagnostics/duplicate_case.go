package main

func name(n int) string {
	switch n {
	case 1, 2:
		return "few"
	case 3, 2:
		return "some"
	default:
		return "many"
	}
}

func main() {
	println(name(2))
}
