package main

import (
	"fmt"
	"math/rand"
	"sync"
)

func main() {
	func() {
		defer func() { fmt.Println("recovered", recover()) }()
		panic(nil)
	}()
	rand.Seed(42)
	fmt.Println(rand.Intn(100), rand.Intn(100), rand.Perm(5), rand.Float64())
	rand.Seed(42)
	fmt.Println(rand.Intn(100), rand.New(rand.NewSource(42)).Intn(100))
	var wg sync.WaitGroup
	for i := 0; i < 4; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := 0; i < 200; i++ {
				rand.Int()
			}
		}()
	}
	wg.Wait()
	fmt.Println(rand.Int63())
	defer fmt.Println("the end")
	panic(nil)
}
