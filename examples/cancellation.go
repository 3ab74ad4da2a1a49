// Cancellation: closing a channel tells any number of goroutines to stop.
//
// This is what package context does, by hand: a closed channel is always
// ready to receive, so everyone who selects on it sees the news.
package main

import (
	"errors"
	"fmt"
	"sync"
)

var ErrCanceled = errors.New("canceled")

type Context struct {
	done chan struct{}
	once sync.Once
	err  error
}

func New() *Context { return &Context{done: make(chan struct{})} }

func (c *Context) Cancel(why error) {
	c.once.Do(func() { // a second Cancel changes nothing
		c.err = why
		close(c.done)
	})
}

// count sends numbers until it is told to stop.
func count(ctx *Context, out chan<- int) error {
	for n := 0; ; n++ {
		select {
		case out <- n:
		case <-ctx.done:
			return ctx.err
		}
	}
}

func main() {
	ctx := New()
	out := make(chan int)
	ended := make(chan error)
	for range 3 {
		go func() { ended <- count(ctx, out) }()
	}

	for range 100 {
		<-out
	}
	ctx.Cancel(fmt.Errorf("%w: enough numbers", ErrCanceled))
	ctx.Cancel(errors.New("too late"))

	for range 3 {
		err := <-ended
		fmt.Println(err, errors.Is(err, ErrCanceled))
	}
}
