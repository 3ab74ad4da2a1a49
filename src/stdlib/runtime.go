// Package runtime is what a program may know and ask of the machinery that runs it.
package runtime

import "unsafe"

const (
	Compiler        = "gorge"
	GOOS     string = "linux"
	GOARCH   string = "amd64"
)

// Error is a run-time panic's value.
type Error interface {
	error

	// RuntimeError only tells run-time errors from others.
	RuntimeError()
}

// What the machinery itself panics with. It makes these values by name.
type errorString string

func (e errorString) RuntimeError() {}
func (e errorString) Error() string { return "runtime error: " + string(e) }

type boundsError string

func (e boundsError) RuntimeError() {}
func (e boundsError) Error() string { return "runtime error: " + string(e) }

type plainError string

func (e plainError) RuntimeError() {}
func (e plainError) Error() string { return string(e) }

// A TypeAssertionError tells of a type assertion that failed.
type TypeAssertionError struct{ text string }

func (*TypeAssertionError) RuntimeError()   {}
func (e *TypeAssertionError) Error() string { return e.text }

// A PanicNilError is what panic(nil) panics with.
type PanicNilError struct{ text string }

func (*PanicNilError) RuntimeError()   {}
func (e *PanicNilError) Error() string { return "runtime error: panic called with nil argument" }

type machinery struct {
	errorString
	boundsError
	plainError
	*TypeAssertionError
	*PanicNilError
}

// GOMAXPROCS sets how many processors run goroutines at once, if n is above 0, and says how many did before.
func GOMAXPROCS(n int) int

// NumCPU is the number of the machine's processors that can be used.
func NumCPU() int

// NumGoroutine is the number of goroutines that exist.
func NumGoroutine() int

// NumCgoCall is 0: there is no C.
func NumCgoCall() int64 { return 0 }

// Gosched lets other goroutines run.
func Gosched()

// Goexit ends the goroutine after its deferred calls.
func Goexit()

// GC collects garbage now.
func GC()

// KeepAlive marks x as used up to here.
func KeepAlive(x any) {}

// MemProfileRate is 0: no profile of memory is taken.
var MemProfileRate int

func checkFinalizer(obj, finalizer any)

// finalizerOf is a finalizer as a function of a pointer; nil if it isn't one of exactly obj's type, or has results.
func finalizerOf(obj, finalizer any) func(unsafe.Pointer)

// watch has call called when what obj points to can't be reached any more; held, if not nil, is then told it.
func watch(obj any, call func(), held *unsafe.Pointer) (id uint64)
func unwatch(id uint64)
func unwatchFinalizer(obj any)

// SetFinalizer has finalizer(obj) called at some time after obj can't be reached any more. A finalizer that takes an
// interface or has results is never called.
func SetFinalizer(obj any, finalizer any) {
	checkFinalizer(obj, finalizer)
	if finalizer == nil {
		unwatchFinalizer(obj)
	} else if call := finalizerOf(obj, finalizer); call != nil {
		held := new(unsafe.Pointer)
		watch(obj, func() { call(*held) }, held)
	}
}

// Cleanup is a call to come.
type Cleanup struct{ id uint64 }

// Stop cancels the call.
func (c Cleanup) Stop() { unwatch(c.id) }

// AddCleanup has cleanup(arg) called at some time after *ptr can't be reached any more.
func AddCleanup[T, S any](ptr *T, cleanup func(S), arg S) Cleanup {
	if ptr == nil {
		panic(plainError("runtime.AddCleanup: ptr is nil"))
	}
	if same, ok := any(arg).(*T); ok && same == ptr {
		panic(plainError("runtime.AddCleanup: ptr is equal to arg, cleanup will never run"))
	}
	return Cleanup{watch(ptr, func() { cleanup(arg) }, nil)}
}

// Pinner keeps objects where they are. Here they never move.
type Pinner struct{ pinned []any }

// Pin keeps what pointer points to.
func (p *Pinner) Pin(pointer any) { p.pinned = append(p.pinned, pointer) }

// Unpin lets all go.
func (p *Pinner) Unpin() { p.pinned = nil }

func goroutine() int

// Stack writes the goroutine's calls into buf, as many as fit. Those of other goroutines are not told.
func Stack(buf []byte, all bool) int {
	text := "goroutine " + decimal(goroutine()) + " [running]:\n"
	for skip := 1; len(text) < len(buf); skip++ {
		pc, file, line, name := caller(skip)
		if pc == 0 {
			break
		}
		text += name + "(...)\n\t" + file + ":" + decimal(line) + "\n"
	}
	return copy(buf, text)
}

func decimal(n int) string {
	if n < 10 {
		return string(rune('0' + n))
	}
	return decimal(n/10) + string(rune('0'+n%10))
}

// LockOSThread binds the goroutine to its thread in Go. Here no program can tell which thread runs it.
func LockOSThread() {}

// UnlockOSThread undoes LockOSThread.
func UnlockOSThread() {}

// Version is the version of Go that is run.
func Version() string { return "go1.27" }

// GOROOT is empty: there is no tree of Go's.
func GOROOT() string { return "" }

// MemStats are figures of the memory.
type MemStats struct {
	Alloc         uint64
	TotalAlloc    uint64
	Sys           uint64
	Lookups       uint64
	Mallocs       uint64
	Frees         uint64
	HeapAlloc     uint64
	HeapSys       uint64
	HeapIdle      uint64
	HeapInuse     uint64
	HeapReleased  uint64
	HeapObjects   uint64
	StackInuse    uint64
	StackSys      uint64
	MSpanInuse    uint64
	MSpanSys      uint64
	MCacheInuse   uint64
	MCacheSys     uint64
	BuckHashSys   uint64
	GCSys         uint64
	OtherSys      uint64
	NextGC        uint64
	LastGC        uint64
	PauseTotalNs  uint64
	PauseNs       [256]uint64
	PauseEnd      [256]uint64
	NumGC         uint32
	NumForcedGC   uint32
	GCCPUFraction float64
	EnableGC      bool
	DebugGC       bool
	BySize        [61]struct {
		Size    uint32
		Mallocs uint64
		Frees   uint64
	}
}

func memory() (live, total, mallocs, frees, heap, next, pause, collections, forced int)

// ReadMemStats fills m in.
func ReadMemStats(m *MemStats) {
	live, total, mallocs, frees, heap, next, pause, collections, forced := memory()
	*m = MemStats{
		Alloc: uint64(live), TotalAlloc: uint64(total), Sys: uint64(heap),
		Mallocs: uint64(mallocs), Frees: uint64(frees),
		HeapAlloc: uint64(live), HeapSys: uint64(heap), HeapInuse: uint64(live), HeapIdle: uint64(max(heap-live, 0)),
		HeapObjects: uint64(mallocs - frees), NextGC: uint64(next), PauseTotalNs: uint64(pause),
		NumGC: uint32(collections), NumForcedGC: uint32(forced), EnableGC: true,
	}
}

func caller(skip int) (pc int, file string, line int, name string)
func position(pc int) (file string, line int, name string)

// Caller is where the call was made that is skip calls above the caller of Caller.
func Caller(skip int) (pc uintptr, file string, line int, ok bool) {
	if skip < 0 {
		return 0, "", 0, false
	}
	p, file, line, _ := caller(skip + 1)
	return uintptr(p), file, line, p != 0
}

// Callers fills pc with the positions of the calls that lead here, skip of them left out.
func Callers(skip int, pc []uintptr) int {
	n := 0
	for n < len(pc) {
		p, _, _, _ := caller(skip + n)
		if p == 0 {
			break
		}
		pc[n] = uintptr(p)
		n++
	}
	return n
}

// Func is a function of the program.
type Func struct {
	name  string
	entry uintptr
}

// FuncForPC is the function that a position lies in; nil if there is none.
func FuncForPC(pc uintptr) *Func {
	_, _, name := position(int(pc))
	if name == "" {
		return nil
	}
	return &Func{name, pc}
}

// Name is the function's name.
func (f *Func) Name() string {
	if f == nil {
		return ""
	}
	return f.name
}

// Entry is the position.
func (f *Func) Entry() uintptr { return f.entry }

// FileLine is the place of a position.
func (f *Func) FileLine(pc uintptr) (file string, line int) {
	file, line, _ = position(int(pc))
	return file, line
}

// Frame is one call of those that lead somewhere.
type Frame struct {
	PC       uintptr
	Func     *Func
	Function string
	File     string
	Line     int
	Entry    uintptr
}

// Frames are calls that lead somewhere.
type Frames struct {
	pcs []uintptr
}

// CallersFrames tells what Callers found.
func CallersFrames(callers []uintptr) *Frames { return &Frames{callers} }

// Next is the next call.
func (f *Frames) Next() (frame Frame, more bool) {
	if len(f.pcs) == 0 {
		return Frame{}, false
	}
	pc := f.pcs[0]
	f.pcs = f.pcs[1:]
	file, line, name := position(int(pc))
	return Frame{pc, FuncForPC(pc), name, file, line, pc}, len(f.pcs) > 0
}
