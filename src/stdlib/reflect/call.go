
func callerOf(t *rtype) func(fn unsafe.Pointer, args, results []unsafe.Pointer)
func bound(t *rtype, i int, p unsafe.Pointer) unsafe.Pointer

// NumMethod is how many methods can be called on the value.
func (v Value) NumMethod() int {
	if v.typ == nil {
		v.wrong("NumMethod")
	}
	return numMethod(v.typ)
}

// Method is the value's method of that number, bound to it.
func (v Value) Method(i int) Value {
	if v.typ == nil {
		v.wrong("Method")
	}
	if uint(i) >= uint(numMethod(v.typ)) {
		panic("reflect: Method index out of range")
	}
	if v.Kind() == Interface {
		if v.IsNil() {
			panic("reflect: Method on nil interface value")
		}
		name, _, _, _, _ := methodOf(v.typ, i)
		if c, _ := utf8.DecodeRuneInString(name); c == '_' || 'a' <= c && c <= 'z' {
			panic("reflect: reflect.Value.Method of unexported method")
		}
		return v.Elem().MethodByName(name)
	}
	_, _, typ, _, _ := methodOf(v.typ, i)
	return Value{typ, wordCell(bound(v.typ, i, v.ptr)), v.ro()}
}

// MethodByName is the value's method of that name; the zero Value if there is none.
func (v Value) MethodByName(name string) Value {
	if v.typ == nil {
		v.wrong("MethodByName")
	}
	i := methodNamed(v.typ, name)
	if i < 0 {
		return Value{}
	}
	return v.Method(i)
}

// Methods gives the methods with their functions.
func (v Value) Methods() iter.Seq2[Method, Value] {
	return func(yield func(Method, Value) bool) {
		t := v.Type()
		for i := range v.NumMethod() {
			if !yield(t.Method(i), v.Method(i)) {
				return
			}
		}
	}
}

// Call calls a function; a variadic one's last arguments one by one.
func (v Value) Call(in []Value) []Value {
	v.mustBe(Func, "Call")
	v.mustBeExported("Call")
	return v.call("Call", in)
}

// CallSlice calls a variadic function with a slice as its last argument.
func (v Value) CallSlice(in []Value) []Value {
	v.mustBe(Func, "CallSlice")
	v.mustBeExported("CallSlice")
	return v.call("CallSlice", in)
}

func (v Value) call(op string, in []Value) []Value {
	t, fn := v.typ, wordAt(v.ptr)
	if fn == nil {
		panic("reflect.Value.Call: call of nil function")
	}
	n, spread := numIn(t), op == "CallSlice"
	variadic := isVariadic(t)
	if spread {
		if !variadic {
			panic("reflect: CallSlice of non-variadic function")
		}
		if len(in) < n {
			panic("reflect: CallSlice with too few input arguments")
		}
		if len(in) > n {
			panic("reflect: CallSlice with too many input arguments")
		}
	} else {
		if variadic {
			n--
		}
		if len(in) < n {
			panic("reflect: Call with too few input arguments")
		}
		if !variadic && len(in) > n {
			panic("reflect: Call with too many input arguments")
		}
	}
	for _, x := range in {
		if x.typ == nil {
			panic("reflect: " + op + " using zero Value argument")
		}
	}
	for i := range n {
		if to := inOf(t, i); !in[i].typ.AssignableTo(to) {
			panic("reflect: " + op + " using " + textOf(in[i].typ) + " as type " + textOf(to))
		}
	}
	if variadic && !spread {
		in = gathered(t, n, op, in)
	}
	args := make([]unsafe.Pointer, len(in))
	for i, x := range in {
		x.mustBeExported("Call")
		args[i] = x.assignTo("reflect.Value.Call", inOf(t, i)).ptr
	}
	results := make([]unsafe.Pointer, numOut(t))
	out := make([]Value, len(results))
	for i := range results {
		typ := outOf(t, i)
		results[i] = newCell(typ)
		out[i] = Value{typ, results[i], 0}
	}
	callerOf(t)(fn, args, results)
	return out
}

// gathered puts a variadic function's last arguments into a slice.
func gathered(t *rtype, n int, op string, in []Value) []Value {
	list := inOf(t, n)
	elem := elemOf(list)
	rest := MakeSlice(list, len(in)-n, len(in)-n)
	for i, x := range in[n:] {
		if !x.typ.AssignableTo(elem) {
			panic("reflect: cannot use " + textOf(x.typ) + " as type " + textOf(elem) + " in " + op)
		}
		rest.Index(i).Set(x)
	}
	return append(append([]Value(nil), in[:n]...), rest)
}
