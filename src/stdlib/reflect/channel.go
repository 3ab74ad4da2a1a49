
func chanOf(dir ChanDir, t *rtype) *rtype
func newChan(elem *rtype, n int) unsafe.Pointer

// ChanOf is the type of channels of elements of a type.
func ChanOf(dir ChanDir, t Type) Type {
	elem := t.common()
	if sizeOf(elem) >= 1<<16 {
		panic("reflect.ChanOf: element size too large")
	}
	if dir < RecvDir || dir > BothDir {
		panic("reflect.ChanOf: invalid dir")
	}
	return chanOf(dir, elem)
}

// MakeChan is a new channel.
func MakeChan(typ Type, buffer int) Value {
	// What typ says of itself need not be true.
	t := typ.common()
	switch {
	case kindOf(t) != Chan:
		panic("reflect.MakeChan of non-chan type")
	case buffer < 0:
		panic("reflect.MakeChan: negative buffer size")
	case dirOf(t) != BothDir:
		panic("reflect.MakeChan: unidirectional channel type")
	}
	return Value{t, wordCell(newChan(elemOf(t), buffer)), 0}
}

// SelectDir is what a case of Select does.
type SelectDir int

const (
	_ SelectDir = iota
	SelectSend
	SelectRecv
	SelectDefault
)

// SelectCase is a case of Select.
type SelectCase struct {
	Dir  SelectDir
	Chan Value
	Send Value
}

const maxCases = 65536

// wordsFor are the words that a channel passes on for a value of the type in a cell, or for one that is yet to come.
func wordsFor(t *rtype, cell unsafe.Pointer) unsafe.Pointer

// cellOf is a cell with the value that came as words.
func cellOf(t *rtype, words unsafe.Pointer) unsafe.Pointer

// selectCase does one of several channel operations. Case i uses words[i]; sends[i] says that it sends. state[i] says
// whether something came, the last of state which case it was: -1 if none could go ahead and block is false.
func selectCase(chans, words []unsafe.Pointer, sends, state []int, block bool)

// waiting are the cases of a select.
type waiting struct {
	chans, words []unsafe.Pointer
	elems        []*rtype
	sends, cases []int
}

// add adds a case; x is what is sent, the zero Value of a receive.
func (w *waiting) add(number int, v Value, x Value) {
	elem := elemOf(v.typ)
	var cell unsafe.Pointer
	send := 0
	if x.typ != nil {
		cell, send = x.ptr, 1
	}
	w.chans = append(w.chans, wordAt(v.ptr))
	w.words = append(w.words, wordsFor(elem, cell))
	w.elems = append(w.elems, elem)
	w.sends = append(w.sends, send)
	w.cases = append(w.cases, number)
}

// run gives the number of the case that went ahead, -1 if none did, and what it received.
func (w *waiting) run(block bool) (chosen int, x Value, ok bool) {
	n := len(w.chans)
	state := make([]int, n+1)
	selectCase(w.chans, w.words, w.sends, state, block)
	i := state[n]
	if i < 0 {
		return -1, Value{}, false
	}
	if w.sends[i] == 0 {
		x, ok = Value{w.elems[i], cellOf(w.elems[i], w.words[i]), 0}, state[i] != 0
	}
	return w.cases[i], x, ok
}

// Select does one of several channel operations.
func Select(cases []SelectCase) (chosen int, recv Value, recvOK bool) {
	if len(cases) > maxCases {
		panic("reflect.Select: too many cases (max 65536)")
	}
	w := new(waiting)
	otherwise := -1
	for i, c := range cases {
		switch c.Dir {
		default:
			panic("reflect.Select: invalid Dir")
		case SelectDefault:
			switch {
			case otherwise >= 0:
				panic("reflect.Select: multiple default cases")
			case c.Chan.typ != nil:
				panic("reflect.Select: default case has Chan value")
			case c.Send.typ != nil:
				panic("reflect.Select: default case has Send value")
			}
			otherwise = i
		case SelectSend:
			if c.Chan.typ == nil {
				break
			}
			c.Chan.mustBe(Chan, "Select")
			c.Chan.mustBeExported("Select")
			if dirOf(c.Chan.typ)&SendDir == 0 {
				panic("reflect.Select: SendDir case using recv-only channel")
			}
			if c.Send.typ == nil {
				panic("reflect.Select: SendDir case missing Send value")
			}
			c.Send.mustBeExported("Select")
			w.add(i, c.Chan, c.Send.assignTo("reflect.Select", elemOf(c.Chan.typ)))
		case SelectRecv:
			if c.Send.typ != nil {
				panic("reflect.Select: RecvDir case has Send value")
			}
			if c.Chan.typ == nil {
				break
			}
			c.Chan.mustBe(Chan, "Select")
			c.Chan.mustBeExported("Select")
			if dirOf(c.Chan.typ)&RecvDir == 0 {
				panic("reflect.Select: RecvDir case using send-only channel")
			}
			w.add(i, c.Chan, Value{})
		}
	}
	chosen, recv, recvOK = w.run(otherwise < 0)
	if chosen < 0 {
		chosen = otherwise
	}
	return chosen, recv, recvOK
}

func (v Value) send(method string, x Value, block bool) bool {
	v.mustBe(Chan, method)
	v.mustBeExported(method)
	if dirOf(v.typ)&SendDir == 0 {
		panic("reflect: send on recv-only channel")
	}
	x.mustBeExported(method)
	w := new(waiting)
	w.add(0, v, x.assignTo("reflect.Value.Send", elemOf(v.typ)))
	chosen, _, _ := w.run(block)
	return chosen == 0
}

func (v Value) receive(method string, block bool) (Value, bool) {
	v.mustBe(Chan, method)
	v.mustBeExported(method)
	if dirOf(v.typ)&RecvDir == 0 {
		panic("reflect: recv on send-only channel")
	}
	w := new(waiting)
	w.add(0, v, Value{})
	_, x, ok := w.run(block)
	return x, ok
}

// Send sends x.
func (v Value) Send(x Value) { v.send("Send", x, true) }

// Recv receives; ok is false, and x zero, where the channel is closed.
func (v Value) Recv() (x Value, ok bool) { return v.receive("Recv", true) }

// TrySend sends x if that is possible at once.
func (v Value) TrySend(x Value) bool { return v.send("TrySend", x, false) }

// TryRecv receives if that is possible at once; x is the zero Value if not.
func (v Value) TryRecv() (x Value, ok bool) { return v.receive("TryRecv", false) }

// madeFunc is a function of type t that hands its arguments to hand, in cells.
func madeFunc(t *rtype, hand func(args, results []unsafe.Pointer)) unsafe.Pointer

// MakeFunc is a function of type typ that does what fn does.
func MakeFunc(typ Type, fn func(args []Value) (results []Value)) Value {
	if kindOf(typ.common()) != Func {
		panic("reflect: call of MakeFunc with non-Func type")
	}
	t := typ.common()
	return Value{t, wordCell(madeFunc(t, func(args, results []unsafe.Pointer) {
		in := make([]Value, len(args))
		for i, cell := range args {
			in[i] = Value{inOf(t, i), cell, 0}
		}
		out := fn(in)
		if len(out) != len(results) {
			panic("reflect: wrong return count from function created by MakeFunc")
		}
		for i, x := range out {
			if x.typ == nil {
				panic("reflect: function created by MakeFunc using closure returned zero Value")
			}
			if x.flag&flagRO != 0 {
				panic("reflect: function created by MakeFunc using closure returned value obtained from unexported field")
			}
			to := outOf(t, i)
			copyTo(to, results[i], x.assignTo("reflect.MakeFunc", to).ptr)
		}
	})), 0}
}
