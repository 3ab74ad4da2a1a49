package main

func main() {
	primes := []int{
		2,
		3
	}
	println(len(primes))
}
