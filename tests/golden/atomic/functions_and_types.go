// Every atomic operation, by function and by type.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	var i32 int32 = 5
	var i64 int64 = -1
	var u32 uint32
	var u64 uint64 = 1<<64 - 1
	var up uintptr
	fmt.Println(atomic.AddInt32(&i32, 10), atomic.LoadInt32(&i32), atomic.AddInt64(&i64, -5))
	fmt.Println(atomic.AddUint32(&u32, ^uint32(0)), atomic.AddUint64(&u64, 2), atomic.AddUintptr(&up, 3))
	atomic.StoreInt32(&i32, 7)
	fmt.Println(atomic.SwapInt32(&i32, 8), atomic.CompareAndSwapInt32(&i32, 8, 9), atomic.CompareAndSwapInt32(&i32, 8, 10), i32)
	atomic.StoreUint64(&u64, 100)
	fmt.Println(atomic.SwapUint64(&u64, 200), atomic.CompareAndSwapUint64(&u64, 200, 1), atomic.LoadUint64(&u64))
	fmt.Println(atomic.OrUint32(&u32, 0), atomic.AndInt32(&i32, 8), i32, atomic.OrInt64(&i64, 1))
	var a atomic.Int32
	var b atomic.Int64
	var c atomic.Uint32
	var d atomic.Uint64
	var e atomic.Bool
	var g atomic.Uintptr
	a.Store(3)
	fmt.Println(a.Add(-5), a.Load(), a.Swap(9), a.CompareAndSwap(9, 1), a.And(3), a.Or(6), a.Load())
	fmt.Println(b.Add(1<<40), b.CompareAndSwap(0, 1), b.Load())
	fmt.Println(c.Add(^uint32(0)), d.Add(5), e.Load(), e.Swap(true), e.CompareAndSwap(true, false), e.Load(), g.Load())
	var v atomic.Value
	fmt.Println(v.Load())
	v.Store([]int{1, 2})
	fmt.Println(v.Load().([]int)[1], v.Swap([]int{3}))
	func() {
		defer func() { fmt.Println(recover()) }()
		v.Store("other type")
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		v.Store(nil)
	}()
	var n atomic.Int64
	var max atomic.Int64
	var wg sync.WaitGroup
	for i := range 50 {
		wg.Go(func() {
			for range 20 {
				n.Add(1)
			}
			for {
				old := max.Load()
				if int64(i) <= old || max.CompareAndSwap(old, int64(i)) {
					return
				}
			}
		})
	}
	wg.Wait()
	fmt.Println(n.Load(), max.Load())
	var spin int32
	total := 0
	for range 8 {
		wg.Go(func() {
			for !atomic.CompareAndSwapInt32(&spin, 0, 1) {
			}
			total++
			atomic.StoreInt32(&spin, 0)
		})
	}
	wg.Wait()
	fmt.Println(total)
	s := struct {
		pad int8
		n   int64
		arr [3]int32
	}{}
	atomic.AddInt64(&s.n, 4)
	atomic.AddInt32(&s.arr[1], 2)
	fmt.Println(s)
}
