
type animal struct {
	name string
	legs int
}

func (a animal) speak() string { return a.name + "!" }

type walker interface{ walk(n int) }

type dog struct {
	animal
	steps int
}

func (d *dog) walk(n int)   { d.steps = d.steps*2 + n }
func (d dog) speak() string { return "dog " + d.animal.speak() }
func (d *dog) isNil() bool  { return d == nil }

type logged struct {
	walker
	calls *int
}

func (l logged) walk(n int) {
	*l.calls++
	l.walker.walk(n + 1)
}

type adder int

func (a adder) twice(n int) int { return int(a)*2 + n }

type fun func(int) int

func (f fun) apply(n int) int { return f(f(n)) }

type words map[string][]int

func (w words) add(k string, n int) { w[k] = append(w[k], n) }

func (w words) total() (sum int) {
	for _, list := range w {
		for _, n := range list {
			sum += n
		}
	}
	return
}

type point struct{ X, Y int }

func (p *point) move(n int) { p.X, p.Y = p.Y+n, p.X }
func (p point) sum() int    { p.X++; return p.X + p.Y }

type holder[T any] struct {
	v  T
	on func(T)
}

func (h *holder[T]) set(v T) {
	h.v = v
	if h.on != nil {
		h.on(v)
	}
}

type wrapped struct{ error }

func (w wrapped) Unwrap() error { return w.error }

type stack[T any] []T

func (s *stack[T]) push(list ...T) { *s = append(*s, list...) }
func (s stack[T]) len() int        { return len(s) }

func (s *stack[T]) pop() (v T, ok bool) {
	if len(*s) == 0 {
		return
	}
	last := len(*s) - 1
	v, *s = (*s)[last], (*s)[:last]
	return v, true
}

type list[T any] struct {
	v    T
	next *list[T]
}

func cons[T any](v T, next *list[T]) *list[T] { return &list[T]{v, next} }

func (l *list[T]) len() int {
	if l == nil {
		return 0
	}
	return 1 + l.next.len()
}

func (l *list[T]) all() iter.Seq[T] {
	return func(yield func(T) bool) {
		for ; l != nil; l = l.next {
			if !yield(l.v) {
				return
			}
		}
	}
}

func apply[T, R any](s []T, f func(T) R) (out []R) {
	for _, v := range s {
		out = append(out, f(v))
	}
	return
}

func fold[T, R any](s []T, r R, f func(R, T) R) R {
	for _, v := range s {
		r = f(r, v)
	}
	return r
}

func sumOf[T Integer | Floating](list ...T) (sum T) {
	for i, v := range list {
		sum += v * T(i+1)
	}
	return
}

func halve[T Integer](v T) T                       { return v/2 + v%3 - v>>1&7 }
func widen[A Integer, B Integer | Floating](a A) B { return B(a & 15) }

type couple[A, B any] struct {
	First  A
	Second B
}

func pairOf[A, B any](a A, b B) couple[A, B]  { return couple[A, B]{a, b} }
func (p couple[A, B]) swap() couple[B, A]     { return couple[B, A]{p.Second, p.First} }

type tree[T cmp.Ordered] struct {
	root *branch[T]
	size int
}

type branch[T cmp.Ordered] struct {
	v           T
	left, right *branch[T]
}

func (t *tree[T]) insert(v T) {
	at := &t.root
	for *at != nil {
		switch c := cmp.Compare(v, (*at).v); {
		case c < 0:
			at = &(*at).left
		case c > 0:
			at = &(*at).right
		default:
			return
		}
	}
	*at = &branch[T]{v: v}
	t.size++
}

func (t *tree[T]) walk(yield func(T) bool) { t.root.walk(yield) }

func (b *branch[T]) walk(yield func(T) bool) bool {
	return b == nil || b.left.walk(yield) && yield(b.v) && b.right.walk(yield)
}

func kind[T any](v T) string {
	switch any(v).(type) {
	case int, int8:
		return "int"
	case string:
		return "string"
	case []T:
		return "never"
	case error:
		return "error"
	case fmt.Stringer:
		return "stringer"
	}
	return fmt.Sprintf("%T", *new(T))
}

type memo[K comparable, V any] map[K]V

func (m memo[K, V]) get(k K, f func() V) V {
	v, ok := m[k]
	if !ok {
		v = f()
		m[k] = v
	}
	return v
}

type number int

func (n number) String() string { return "#" + strconv.Itoa(int(n)) }

type shown interface {
	~int | ~int8
	fmt.Stringer
}

func biggest[T shown](list ...T) (best T) {
	for i, v := range list {
		if i == 0 || v > best {
			best = v
		}
	}
	return
}

func texts[T fmt.Stringer](list ...T) (out []string) {
	for _, v := range list {
		out = append(out, v.String())
	}
	return
}

func named[T fmt.Stringer](v T) string { f := v.String; return f() + fmt.Sprint(v) }

type box[T any] struct{ v T }

func (b box[T]) with(v T) box[T]                  { b.v = v; return b }
func convert[A, B any](b box[A], f func(A) B) box[B] { return box[B]{f(b.v)} }

func sorted[M ~map[K]V, K cmp.Ordered, V any](m M) []K {
	return slices.Sorted(maps.Keys(m))
}

func firstOf[S ~[]E, E any](s S, other E) E {
	if len(s) > 0 {
		return s[0]
	}
	return other
}
