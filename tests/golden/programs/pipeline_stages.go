// A pipeline with stages in parallel, errors, cancellation and results put back in order.
package main

import (
	"errors"
	"fmt"
	"sort"
	"strconv"
	"strings"
	"sync"
)

type Item struct {
	seq int
	val any
	err error
}

type Stage func(any) (any, error)

func source(done <-chan struct{}, values ...any) <-chan Item {
	out := make(chan Item)
	go func() {
		defer close(out)
		for i, v := range values {
			select {
			case out <- Item{seq: i, val: v}:
			case <-done:
				return
			}
		}
	}()
	return out
}

func (s Stage) run(done <-chan struct{}, in <-chan Item, parallel int) <-chan Item {
	out := make(chan Item, parallel)
	var wg sync.WaitGroup
	for range parallel {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for it := range in {
				if it.err == nil {
					it.val, it.err = safely(s, it.val)
				}
				select {
				case out <- it:
				case <-done:
					return
				}
			}
		}()
	}
	go func() {
		wg.Wait()
		close(out)
	}()
	return out
}

func safely(s Stage, v any) (r any, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("stage panicked: %v", p)
		}
	}()
	return s(v)
}

func chain(done <-chan struct{}, in <-chan Item, parallel int, stages ...Stage) <-chan Item {
	for _, s := range stages {
		in = s.run(done, in, parallel)
	}
	return in
}

func collect(in <-chan Item) (vals []any, errs []string) {
	var items []Item
	for it := range in {
		items = append(items, it)
	}
	sort.Slice(items, func(i, j int) bool { return items[i].seq < items[j].seq })
	for _, it := range items {
		if it.err != nil {
			errs = append(errs, fmt.Sprintf("#%d %v", it.seq, it.err))
			continue
		}
		vals = append(vals, it.val)
	}
	return
}

var errOdd = errors.New("odd")

func parse(v any) (any, error) {
	n, err := strconv.Atoi(strings.TrimSpace(v.(string)))
	if err != nil {
		return nil, fmt.Errorf("parse: %w", err)
	}
	return n, nil
}

func halve(v any) (any, error) {
	n := v.(int)
	if n%2 != 0 {
		return nil, fmt.Errorf("halve %d: %w", n, errOdd)
	}
	return n / 2, nil
}

func invert(v any) (any, error) { return 1000 / v.(int), nil }

func sequential(v any, stages ...Stage) (any, error) {
	for _, s := range stages {
		var err error
		if v, err = safely(s, v); err != nil {
			return nil, err
		}
	}
	return v, nil
}

func main() {
	inputs := []any{"10", " 20 ", "x", "7", "0", "40", 5, "200", ""}
	for _, parallel := range []int{1, 4} {
		done := make(chan struct{})
		vals, errs := collect(chain(done, source(done, inputs...), parallel, parse, halve, invert))
		fmt.Println(vals)
		for _, e := range errs {
			fmt.Println(" ", e)
		}
		close(done)
	}
	for _, in := range inputs[:4] {
		v, err := sequential(in, parse, halve, invert)
		fmt.Println(v, err, errors.Is(err, errOdd), errors.Is(err, strconv.ErrSyntax))
	}
	done := make(chan struct{})
	endless := make(chan Item)
	go func() {
		defer close(endless)
		for i := 0; ; i++ {
			select {
			case endless <- Item{seq: i, val: i * 2}:
			case <-done:
				return
			}
		}
	}()
	out := chain(done, endless, 1, halve)
	sum := 0
	for it := range out {
		sum += it.val.(int)
		if it.seq == 100 {
			close(done)
			break
		}
	}
	for range out {
	}
	fmt.Println(sum)
	words := make([]any, 0)
	for _, w := range strings.Fields("the quick brown fox") {
		words = append(words, w)
	}
	done2 := make(chan struct{})
	up := Stage(func(v any) (any, error) { return strings.ToUpper(v.(string)), nil })
	vals, _ := collect(up.run(done2, source(done2, words...), 3))
	fmt.Println(vals...)
}
