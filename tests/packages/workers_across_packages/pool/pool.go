package pool

import (
	"context"
	"errors"
	"fmt"
	"sync"
)

var ErrBad = errors.New("bad")

type Job[T any] interface {
	Run(context.Context) (Result[T], error)
}

type Result[T any] struct {
	value T
	ok    bool
}

func Ok[T any](v T) Result[T] { return Result[T]{v, true} }

type Outcome[T any] struct {
	Result[T]
	err error
}

func (o Outcome[T]) Value() T     { return o.value }
func (o Outcome[T]) Err() error   { return o.err }
func (o Outcome[T]) IsBad() bool  { return errors.Is(o.err, ErrBad) }

func All[T any](ctx context.Context, workers int, jobs ...Job[T]) []Outcome[T] {
	out := make([]Outcome[T], len(jobs))
	todo := make(chan int)
	var wg sync.WaitGroup
	for range workers {
		wg.Go(func() {
			for i := range todo {
				out[i] = one(ctx, jobs[i])
			}
		})
	}
	for i := range jobs {
		todo <- i
	}
	close(todo)
	wg.Wait()
	return out
}

func one[T any](ctx context.Context, j Job[T]) (o Outcome[T]) {
	defer func() {
		if r := recover(); r != nil {
			o.err = fmt.Errorf("panicked: %v", r)
		}
	}()
	r, err := j.Run(ctx)
	return Outcome[T]{r, err}
}
