package main

type T struct{ Field int }

func (t *T) Ptr() {}
func (t T) Val()  {}

type I interface{ M() }

func f() T        { return T{} }
func two() (T, T) { return T{}, T{} }

func main() {
	var t T
	var p *T
	var pp **T
	var i I
	var pi *I
	_ = t.field // ERROR t.field undefined
	_ = t.nope // ERROR t.nope undefined
	t.ptr() // ERROR t.ptr undefined
	t.Ptr()
	p.Val()
	pp.Val() // ERROR pp.Val undefined
	_ = pp.Field // ERROR pp.Field undefined
	_ = (*pp).Field
	i.N() // ERROR i.N undefined
	pi.M() // ERROR pi.M undefined
	f().Ptr() // ERROR cannot call pointer method Ptr on T
	f().Val()
	T{}.Ptr() // ERROR cannot call pointer method Ptr on T
	(&T{}).Ptr()
	T.Ptr(t) // ERROR invalid method expression T.Ptr (needs pointer receiver (*T).Ptr)
	(*T).Ptr(p)
	(*T).Val(p)
	T.Val(p) // ERROR as T value in argument to T.Val
	T.Nope(t) // ERROR T.Nope undefined
	_ = two().Field // ERROR in single-value context
	_ = "s".Len // ERROR "s".Len undefined
	_ = [3]int{}.len // ERROR [3]int{}.len undefined
	var m map[string]T
	m["a"].Ptr() // ERROR cannot call pointer method Ptr on T
	m["a"].Val()
	_ = t.Field.x // ERROR t.Field.x undefined
	_ = main.x // ERROR main.x undefined
	_ = int.x // ERROR int.x undefined
	I.M(i)
	I.M(t) // ERROR as I value in argument to I.M: T does not implement I
	t.Field() // ERROR invalid operation: cannot call t.Field
	_ = t.Val
	t.Val = nil // ERROR cannot assign to t.Val (neither addressable nor a map index expression)
	_ = nil.x // ERROR nil.x undefined
}
