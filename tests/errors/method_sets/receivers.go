package main

type T struct{}

func (T) Val()  {}
func (*T) Ptr() {}

type V interface{ Val() }
type P interface{ Ptr() }
type E struct{ T }
type EP struct{ *T }
type D T
type PT *T
type G[X any] struct{}

func (*G[X]) Ptr() {}
func (G[X]) Gen[Y any](Y) {}

type Gen interface{ Gen(int) }

func needV[X V](X) {}
func needP[X P](X) {}

var (
	_ V = T{}
	_ V = &T{}
	_ P = T{} // ERROR cannot use T{} (value of struct type T) as P value in variable declaration: T does not implement P (method Ptr has pointer receiver)
	_ P = &T{}
	_ P = E{} // ERROR cannot use E{} (value of struct type E) as P value in variable declaration: E does not implement P (method Ptr has pointer receiver)
	_ P = &E{}
	_ P = EP{}
	_ V = D{} // ERROR cannot use D{} (value of struct type D) as V value in variable declaration: D does not implement V (missing method Val)
	_ V = PT(nil) // ERROR cannot use PT(nil) (value of pointer type PT) as V value in variable declaration: PT does not implement V (missing method Val)
	_ P = G[int]{} // ERROR cannot use G[int]{} (value of struct type G[int]) as P value in variable declaration: G[int] does not implement P (method Ptr has pointer receiver)
	_ P = &G[int]{}
	_ Gen = G[int]{} // ERROR cannot use G[int]{} (value of struct type G[int]) as Gen value in variable declaration: G[int] does not implement Gen (wrong type for method Gen)
	_ V = new(V) // ERROR cannot use new(V) (value of type *V) as V value in variable declaration: *V does not implement V (type *V is pointer to interface, not interface)
	_ V = P(nil) // ERROR cannot use P(nil) (value of interface type P) as V value in variable declaration: P does not implement V (missing method Val)
	_ V = 1 // ERROR cannot use 1 (constant of type int) as V value in variable declaration: int does not implement V (missing method Val)
	_ = V(T{}).(*E)
	_ = V(T{}).(E)
	_ = P(nil).(T) // ERROR impossible type assertion: P(nil).(T)
	_ = P(nil).(D) // ERROR impossible type assertion: P(nil).(D)
)

func main() {
	T{}.Val()
	T{}.Ptr() // ERROR cannot call pointer method Ptr on T
	(&T{}).Ptr()
	E{}.Ptr() // ERROR cannot call pointer method Ptr on E
	EP{}.Ptr()
	D{}.Val() // ERROR D{}.Val undefined (type D has no field or method Val)
	map[int]T{}[0].Ptr() // ERROR cannot call pointer method Ptr on T
	[]T{{}}[0].Ptr()
	[1]T{}[0].Ptr() // ERROR cannot call pointer method Ptr on T
	func() T { return T{} }().Ptr() // ERROR cannot call pointer method Ptr on T
	var pt PT
	pt.Ptr() // ERROR pt.Ptr undefined (type PT has no field or method Ptr)
	(*pt).Ptr()
	var pp **T
	pp.Ptr() // ERROR pp.Ptr undefined (type **T has no field or method Ptr)
	var pi *V
	pi.Val() // ERROR pi.Val undefined (type *V is pointer to interface, not interface)
	_ = T.Ptr // ERROR invalid method expression T.Ptr (needs pointer receiver (*T).Ptr)
	_ = (*T).Val
	_ = (*T).Ptr
	_ = E.Ptr // ERROR invalid method expression E.Ptr (needs pointer receiver (*E).Ptr)
	_ = EP.Ptr
	_ = V.Ptr // ERROR V.Ptr undefined (type V has no field or method Ptr)
	_ = (*V).Val // ERROR (*V).Val undefined (type *V is pointer to interface, not interface)
	_ = T.nope // ERROR T.nope undefined (type T has no field or method nope)
	_ = T{}.Ptr // ERROR cannot call pointer method Ptr on T
	_ = (&T{}).Val
	needV(T{})
	needP(T{}) // ERROR in call to needP, X (type T) does not satisfy P (method Ptr has pointer receiver)
	needP(&T{})
	needV(D{}) // ERROR in call to needV, X (type D) does not satisfy V (missing method Val)
	needP(EP{})
	needV[T](&T{}) // ERROR cannot use &T{} (value of type *T) as T value in argument to needV[T]
	_ = T.Val(&T{}) // ERROR T.Val(&T{}) (no value) used as value // ERROR cannot use &T{} (value of type *T) as T value in argument to T.Val
	_ = (*T).Val(T{}) // ERROR (*T).Val(T{}) (no value) used as value // ERROR cannot use T{} (value of struct type T) as *T value in argument to (*T).Val
}
