package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

func gen(ctx context.Context, n int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for i := range n {
			select {
			case out <- i:
			case <-ctx.Done():
				return
			}
		}
	}()
	return out
}

func mapc[T, U any](ctx context.Context, in <-chan T, f func(T) (U, error), workers int) (<-chan U, <-chan error) {
	out := make(chan U)
	errc := make(chan error, workers)
	var wg sync.WaitGroup
	wg.Add(workers)
	for range workers {
		go func() {
			defer wg.Done()
			for v := range in {
				u, err := f(v)
				if err != nil {
					errc <- err
					return
				}
				select {
				case out <- u:
				case <-ctx.Done():
					errc <- ctx.Err()
					return
				}
			}
		}()
	}
	go func() { wg.Wait(); close(out); close(errc) }()
	return out, errc
}

type Group struct {
	wg     sync.WaitGroup
	once   sync.Once
	err    error
	cancel context.CancelCauseFunc
	sem    chan struct{}
}

func WithContext(ctx context.Context) (*Group, context.Context) {
	ctx, cancel := context.WithCancelCause(ctx)
	return &Group{cancel: cancel}, ctx
}
func (g *Group) SetLimit(n int) { g.sem = make(chan struct{}, n) }
func (g *Group) Go(f func() error) {
	if g.sem != nil {
		g.sem <- struct{}{}
	}
	g.wg.Add(1)
	go func() {
		defer func() {
			if g.sem != nil {
				<-g.sem
			}
			g.wg.Done()
		}()
		if err := f(); err != nil {
			g.once.Do(func() {
				g.err = err
				if g.cancel != nil {
					g.cancel(err)
				}
			})
		}
	}()
}
func (g *Group) Wait() error {
	g.wg.Wait()
	if g.cancel != nil {
		g.cancel(g.err)
	}
	return g.err
}

type key int

const (
	userKey key = iota
	reqKey
)

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	sq, errs := mapc(ctx, gen(ctx, 50), func(i int) (string, error) { return fmt.Sprint(i * i), nil }, 4)
	sum := 0
	for s := range sq {
		sum += len(s)
	}
	fmt.Println(sum, <-errs)
	cancel()
	cancel()
	fmt.Println(ctx.Err(), context.Cause(ctx))

	g, gctx := WithContext(context.Background())
	g.SetLimit(3)
	var active, maxActive atomic.Int32
	boom := errors.New("boom")
	for i := range 10 {
		g.Go(func() error {
			n := active.Add(1)
			for {
				m := maxActive.Load()
				if n <= m || maxActive.CompareAndSwap(m, n) {
					break
				}
			}
			defer active.Add(-1)
			time.Sleep(time.Millisecond)
			if i == 4 {
				return fmt.Errorf("job %d: %w", i, boom)
			}
			return nil
		})
	}
	err := g.Wait()
	fmt.Println(err, errors.Is(err, boom), context.Cause(gctx) == err, gctx.Err(), maxActive.Load() <= 3)

	ctx2, cancel2 := context.WithTimeout(context.WithValue(context.Background(), userKey, "bob"), 5*time.Millisecond)
	defer cancel2()
	ctx3 := context.WithValue(ctx2, reqKey, 42)
	fmt.Println(ctx3.Value(userKey), ctx3.Value(reqKey), ctx3.Value(key(9)))
	_, has := ctx3.Deadline()
	fmt.Println(has)
	select {
	case <-ctx3.Done():
		fmt.Println(ctx3.Err(), errors.Is(ctx3.Err(), context.DeadlineExceeded), ctx3.Err() == context.DeadlineExceeded)
	case <-time.After(2 * time.Second):
		fmt.Println("late")
	}
	var te interface{ Timeout() bool }
	fmt.Println(errors.As(ctx3.Err(), &te) && te.Timeout())
	stop := context.AfterFunc(ctx3, func() {})
	fmt.Println(stop())
	fmt.Println(context.Background(), context.TODO(), context.WithoutCancel(ctx3).Err())
	ctx4, c4 := context.WithTimeoutCause(context.Background(), time.Millisecond, boom)
	defer c4()
	<-ctx4.Done()
	fmt.Println(ctx4.Err(), context.Cause(ctx4))
	fmt.Printf("%v\n%v\n", ctx, context.WithValue(ctx, userKey, "v"))
}
