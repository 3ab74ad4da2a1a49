package main

import "fmt"

func total(prices []int) int {
	sum := 0
	for _, price := range prices {
		sum += prise
	}
	return sum
}

func main() {
	fmt.Println(strings.ToUpper("go"))
	fmt.Prinln(total(nil))
	fmt.println(nul)
	undefinedEntirely()
}
