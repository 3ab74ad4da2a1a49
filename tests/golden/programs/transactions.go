// Transactions that undo their steps when one panics; an exit code as a panic.
package main

import (
	"errors"
	"fmt"
	"os"
	"strings"
)

type exitCode int

type step struct {
	name string
	undo func() error
}
type txn struct {
	steps []step
	log   strings.Builder
}

func (t *txn) do(name string, f func() (undo func() error, err error)) {
	u, err := f()
	if err != nil {
		panic(fmt.Errorf("step %s: %w", name, err))
	}
	t.steps = append(t.steps, step{name, u})
}
func (t *txn) run(body func(*txn)) (err error) {
	defer func() {
		r := recover()
		if r == nil {
			return
		}
		if c, ok := r.(exitCode); ok {
			panic(c)
		}
		e, ok := r.(error)
		if !ok {
			e = fmt.Errorf("%v", r)
		}
		errs := []error{e}
		for i := len(t.steps) - 1; i >= 0; i-- {
			func() {
				defer func() {
					if r := recover(); r != nil {
						errs = append(errs, fmt.Errorf("undo %s panicked: %v", t.steps[i].name, r))
					}
				}()
				if u := t.steps[i].undo; u != nil {
					if e := u(); e != nil {
						errs = append(errs, fmt.Errorf("undo %s: %w", t.steps[i].name, e))
					}
				}
			}()
		}
		err = errors.Join(errs...)
	}()
	body(t)
	return nil
}

var errDisk = errors.New("disk full")

func main() {
	defer func() {
		if c, ok := recover().(exitCode); ok {
			fmt.Println("exit", int(c))
			os.Exit(int(c))
		}
	}()
	db := map[string]int{}
	set := func(k string, v int) func() (func() error, error) {
		return func() (func() error, error) {
			old, had := db[k]
			if v < 0 {
				return nil, errDisk
			}
			db[k] = v
			return func() error {
				if k == "b" {
					return fmt.Errorf("cannot undo %s", k)
				}
				if k == "c" {
					var m map[string]int
					m[k] = 1
				}
				if delete(db, k); had {
					db[k] = old
				}
				return nil
			}, nil
		}
	}
	t := &txn{}
	err := t.run(func(t *txn) { t.do("1", set("a", 1)); t.do("2", set("b", 2)) })
	fmt.Println(err, db)
	t = &txn{}
	err = t.run(func(t *txn) {
		t.do("3", set("a", 5))
		t.do("4", set("b", 6))
		t.do("5", set("c", 7))
		t.do("6", set("d", -1))
	})
	fmt.Println(err)
	fmt.Println(db, errors.Is(err, errDisk))
	t.run(func(t *txn) {
		t.do("x", func() (func() error, error) { panic(exitCode(9)) })
	})
}
