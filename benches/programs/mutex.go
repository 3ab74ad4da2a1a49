// mutex: several goroutines contend for one sync.Mutex around a short critical section.
package main

import (
	"fmt"
	"sync"
)

const Workers = 8
const PerWorker = 1200000

type Account struct {
	mu      sync.Mutex
	balance int
	ops     int
}

func (a *Account) deposit(k int) {
	a.mu.Lock()
	a.balance += k
	a.ops++
	a.mu.Unlock()
}

func work(a *Account, id int, done chan<- bool) {
	for i := 0; i < PerWorker; i++ {
		a.deposit((i ^ id) & 15)
	}
	done <- true
}

func main() {
	a := &Account{}
	done := make(chan bool, Workers)
	for w := 0; w < Workers; w++ {
		go work(a, w, done)
	}
	for w := 0; w < Workers; w++ {
		<-done
	}
	fmt.Println("mutex", a.ops, a.balance)
}
