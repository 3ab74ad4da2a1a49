package main

import (
	"strings"
	"sync"
	"time"
)

// Messages know the fields and methods that Go's library has but does not export.

type Safe struct {
	sync.Mutex
	wg sync.WaitGroup
}

func main() {
	var mu sync.Mutex
	mu.lock() // ERROR mu.lock undefined (type "sync".Mutex has no field or method lock, but does have method Lock)
	mu.state = 1 // ERROR mu.state undefined (type "sync".Mutex has no field or method state)
	mu.mu = 1 // ERROR mu.mu undefined (cannot refer to unexported field mu)
	var wg sync.WaitGroup
	wg.add(1) // ERROR wg.add undefined (type "sync".WaitGroup has no field or method add, but does have method Add)
	wg.n = 1 // ERROR wg.n undefined (type "sync".WaitGroup has no field or method n)
	wg.state = 5 // ERROR wg.state undefined (cannot refer to unexported field state)
	var sb strings.Builder
	sb.writeString("a") // ERROR sb.writeString undefined (type strings.Builder has no field or method writeString, but does have method WriteString)
	sb.grow(1) // ERROR sb.grow undefined (cannot refer to unexported method grow)
	sb.Buf = nil // ERROR sb.Buf undefined (type strings.Builder has no field or method Buf, but does have unexported field buf)
	var s Safe
	s.lock() // ERROR s.lock undefined (type Safe has no field or method lock, but does have method Lock)
	s.wg.wait() // ERROR s.wg.wait undefined (type "sync".WaitGroup has no field or method wait, but does have method Wait)
	t := time.Now()
	t.year() // ERROR t.year undefined (type time.Time has no field or method year, but does have method Year)
	t.wall = 1 // ERROR t.wall undefined (cannot refer to unexported field wall)
	t.sec = 1 // ERROR t.sec undefined (cannot refer to unexported method sec)
	_ = strings.Builder{buf: nil} // ERROR cannot refer to unexported field buf in struct literal of type strings.Builder
	_ = time.Time{wall: 1, foo: 2} // ERROR cannot refer to unexported field wall in struct literal of type time.Time // ERROR unknown field foo in struct literal of type time.Time
}
