//! Statements that show one feature of the language each, with random operands: embedding, linked structures,
//! recursion, closures over loop variables, method expressions, shadowed predeclared names, and so on.

use crate::maker::{Maker, Mode};
use crate::types::*;

impl Maker {
    pub fn feature(&mut self) {
        self.mode = Mode::Calm;
        let label = self.name("L");
        let lines = match self.rng.below(7) {
            5 => self.about_methods(&label),
            6 => self.about_generics(&label),
            0 => self.about_functions(&label),
            1 => self.about_types(&label),
            2 => self.about_control(&label),
            3 => self.about_values(&label),
            _ => self.about_panics(&label),
        };
        self.braces("", "", |m| {
            for line in lines {
                m.line(line);
            }
        });
    }

    pub fn int(&mut self) -> String {
        self.variable_expr(&INT, 2)
    }

    pub fn text(&mut self) -> String {
        self.variable_expr(&Type::Str, 2)
    }

    pub fn truth_value(&mut self) -> String {
        self.variable_expr(&Type::Bool, 2)
    }

    /// A type that prints, and two values of it.
    pub fn pair(&mut self) -> (Type, String, String) {
        let mut ty = self.any_type(1);
        if !ty.printable() {
            ty = INT;
        }
        let (x, y) = (self.expr(&ty, 2), self.expr(&ty, 2));
        (ty, x, y)
    }

    fn about_functions(&mut self, label: &str) -> Vec<String> {
        let (ty, x, y) = self.pair();
        let (n, i, j) = (self.rng.below(5), self.int(), self.int());
        match self.rng.below(12) {
            0 => vec![
                "var fib func(n int) int".into(),
                "fib = func(n int) int { if n < 2 { return n }; return fib(n-1) + fib(n-2) }".into(),
                format!("show(\"{label}\", fib({n}), fib({i}&7))"),
            ],
            1 => vec![
                format!("var fs []func() {ty}"),
                format!("list := []{ty}{{{x}, {y}, {x}}}"),
                "for _, v := range list { fs = append(fs, func() any { return v }) }".replace("any", &ty.to_string()),
                format!("list[0] = {y}"),
                format!("for i, f := range fs {{ show(\"{label}\", i, f()) }}"),
            ],
            2 => vec![
                "var fs []func() int".into(),
                format!("for i := 0; i < {n}; i++ {{ fs = append(fs, func() int {{ i += {i}&3; return i }}); if i&1 == 1 {{ i++ }} }}"),
                format!("for _, f := range fs {{ show(\"{label}\", f(), f()) }}"),
            ],
            3 => vec![
                format!("make2 := func(start int) (func() int, func(int)) {{ n := start; return func() int {{ n++; return n }}, func(d int) {{ n += d }} }}"),
                format!("next, add := make2({i})"),
                format!("next(); add({j}); a, _ := make2({n})"),
                format!("show(\"{label}\", next(), a(), next())"),
            ],
            4 => vec![
                format!("f := func(list ...{ty}) (int, []{ty}) {{ if len(list) > 0 {{ list[0] = {y} }}; return len(list), list }}"),
                format!("s := []{ty}{{{x}, {x}}}"),
                format!("n, t := f(s...); m, _ := f({x}, {y}, {x}); k, u := f()"),
                format!("show(\"{label}\", n, s, t, m, k, u == nil)"),
            ],
            5 => vec![
                format!("f := func() (a int, b {ty}) {{ defer func() {{ a += 2 }}(); a, b = {i}, {x}; return a * 2, {y} }}"),
                format!("a, b := f(); show(\"{label}\", a, b)"),
            ],
            6 => vec![
                "var even, odd func(n uint) bool".into(),
                "even = func(n uint) bool { return n == 0 || odd(n-1) }; odd = func(n uint) bool { return n != 0 && even(n-1) }".into(),
                format!("show(\"{label}\", even(uint({i})&31), odd(uint({j})&31))"),
            ],
            7 => vec![
                format!("compose := func(f, g func({ty}) {ty}) func({ty}) {ty} {{ return func(x {ty}) {ty} {{ return f(g(x)) }} }}"),
                format!("h := compose(func({ty}) {ty} {{ return {x} }}, func(v {ty}) {ty} {{ return v }})"),
                format!("show(\"{label}\", h({y}), compose(h, h)({x}))"),
            ],
            8 => vec![
                format!("type op func(int, int) int"),
                format!("table := map[string]op{{\"add\": func(a, b int) int {{ return a + b }}, \"sub\": func(a, b int) int {{ return a - b }}}}"),
                format!("for _, name := range []string{{\"add\", \"sub\", \"no\"}} {{ if f, ok := table[name]; ok {{ show(\"{label}\", name, f({i}, {j})) }} else {{ show(\"{label}\", f == nil) }} }}"),
            ],
            9 => vec![
                format!("next, stop := iter.Pull(count({n}))"),
                format!("a, ok := next(); b, more := next(); stop(); c, last := next()"),
                format!("show(\"{label}\", a, ok, b, more, c, last)"),
            ],
            10 => vec![
                format!("var walk func(depth int, path ...int) int"),
                "walk = func(depth int, path ...int) int { if depth == 0 { return len(path) }; sum := 0; for i := range 2 { sum += walk(depth-1, append(path, i)...) }; return sum }".into(),
                format!("show(\"{label}\", walk({n}), walk(2, {i}, {j}))"),
            ],
            _ => vec![
                format!("defer func(v {ty}) {{ show(\"{label}\", v) }}({x})"),
                format!("for i := range {n} {{ defer func() {{ show(\"{label}\", i, {y}) }}() }}"),
            ],
        }
    }

    fn about_types(&mut self, label: &str) -> Vec<String> {
        let (ty, x, y) = self.pair();
        let (i, j, s) = (self.int(), self.int(), self.text());
        match self.rng.below(14) {
            0 => vec![
                format!("type node struct {{ v {ty}; next *node }}"),
                "var head *node".into(),
                format!("for _, v := range []{ty}{{{x}, {y}, {x}}} {{ head = &node{{v, head}} }}"),
                "n := 0; for p := head; p != nil; p = p.next { n++; if n == 2 { p.next = nil } }".into(),
                format!("show(\"{label}\", n, head.v, head.next.v, head.next.next == nil)"),
            ],
            1 => vec![
                format!("type inner struct {{ A {ty}; B int }}"),
                format!("type outer struct {{ *inner; B string }}"),
                format!("o := outer{{&inner{{{x}, {i}}}, {s}}}; p := o; p.A, p.inner.B, p.B = {y}, {j}, \"p\""),
                format!("show(\"{label}\", o.A, o.inner.B, o.B, p.B, *o.inner == *p.inner)").replace("*o.inner == *p.inner", "o.inner == p.inner"),
            ],
            2 => vec![
                format!("type pair = struct {{ A {ty}; B int }}"),
                format!("var a pair = struct {{ A {ty}; B int }}{{{x}, {i}}}; b := a; b.A, b.B = {y}, {j}"),
                format!("type own struct {{ A {ty}; B int }}"),
                format!("c := own(b); c.B++; show(\"{label}\", a, b, c, pair(c))"),
            ],
            3 => vec![
                format!("type tree struct {{ left, right *tree; v int }}"),
                "var insert func(t *tree, v int) *tree".into(),
                "insert = func(t *tree, v int) *tree { switch { case t == nil: return &tree{v: v}; case v < t.v: t.left = insert(t.left, v); case v > t.v: t.right = insert(t.right, v) }; return t }".into(),
                "var sum func(t *tree) string".into(),
                "sum = func(t *tree) string { if t == nil { return \"\" }; return sum(t.left) + fmt.Sprint(t.v, \" \") + sum(t.right) }".into(),
                format!("var root *tree; for _, v := range []int{{{i}, {j}, 3, 5, {i}}} {{ root = insert(root, v) }}; show(\"{label}\", sum(root))"),
            ],
            4 => vec![
                format!("var a, b any = {x}, {y}"),
                format!("_, same := a.({ty}); _, str := a.(fmt.Stringer); _, err := b.(error)"),
                format!("show(\"{label}\", same, str, err, fmt.Sprintf(\"%T %T\", a, b))"),
            ],
            5 => vec![
                format!("m := map[any]int{{}}; m[{i}] = 1; m[{s}] += 2; m[int8({i}&63)] = 3; m[[2]int{{{i}, {j}}}] = 4; m[struct{{ a int }}{{{i}}}]++"),
                format!("show(\"{label}\", len(m), m[{i}], m[{s}], m[[2]int{{{i}, {j}}}], m[nil], m[struct{{ a int }}{{{i}}}])"),
            ],
            6 => vec![
                format!("a := [3]{ty}{{{x}, {y}, {x}}}; b := a; p := &b; p[1] = {x}; c := p[:2]; c[0] = {y}"),
                format!("for i, v := range a {{ a[2-i] = {y}; show(\"{label}\", i, v) }}"),
                format!("show(\"{label}\", a, b, c, len(p), cap(c))"),
            ],
            7 => vec![
                format!("s := []{ty}{{{x}, {y}, {x}}}; p := (*[2]{ty})(s); p[0] = {y}; a := [2]{ty}(s[1:])"),
                format!("s[1] = {x}; show(\"{label}\", s, *p, a, (*[0]{ty})(s) == nil)"),
            ],
            8 => vec![
                format!("var grid [3][2]{ty}; grid[{i}&1][{j}&1] = {x}; row := grid[1]; row[0] = {y}; g := grid[:]; g[2][1] = {y}"),
                format!("show(\"{label}\", grid, row, len(g[0]))"),
            ],
            9 => vec![
                format!("type list []{ty}; type table map[string]list"),
                format!("t := table{{\"a\": {{{x}}}, \"b\": {{{y}, {x}}}}}; t[\"c\"] = append(t[\"c\"], {y}); t[\"b\"][0] = {x}"),
                format!("u := t; delete(u, \"a\"); show(\"{label}\", len(t), t)"),
            ],
            10 => vec![
                format!("x := struct {{ A []int; M map[string]int; P *{ty} }}{{P: new({ty})}}; y := x; y.A = append(y.A, {i}); *y.P = {x}"),
                format!("show(\"{label}\", x.A == nil, x.M == nil, x.M[\"a\"], *x.P, y.A)"),
            ],
            11 => vec![
                format!("p := new({x}); q := p; *q = {y}; pp := &p; **pp = {x}; *pp = nil"),
                format!("show(\"{label}\", p == nil, *q)").replace("new(", "new(").to_string(),
            ],
            12 => vec![
                format!("type set[K comparable] map[K]struct{{}}"),
                format!("s := set[int]{{{i}: {{}}, 1<<62 + 1: {{}}}}; _, ok := s[{j}]; show(\"{label}\", len(s), ok)"),
            ],
            _ => vec![
                format!("e := error(&Fault{{{i}, {s}}}); w := fmt.Errorf(\"w: %w\", e)"),
                "var f *Fault".into(),
                format!("show(\"{label}\", errors.As(w, &f), f.Code, errors.Is(w, e), e == w, errors.Unwrap(w) == e)"),
            ],
        }
    }

    fn about_control(&mut self, label: &str) -> Vec<String> {
        let (i, j, s, b) = (self.int(), self.int(), self.text(), self.truth_value());
        let n = self.rng.between(1, 6);
        match self.rng.below(12) {
            0 => vec![format!(
                "for i, r := range {s} {{ if r == 0xfffd {{ continue }}; show(\"{label}\", i, string(r), r) }}"
            )],
            1 => vec![
                format!("outer{label}:"),
                format!(
                    "for i := range {n} {{ for j := range 3 {{ switch {{ case i == j: continue outer{label}; case i+j > 4: break outer{label}; case j == 1: break }}; show(\"{label}\", i, j) }} }}"
                ),
            ],
            2 => vec![
                "c := make(chan int, 3); c <- 1; c <- 2; close(c); n := 0".into(),
                format!("loop{label}:"),
                format!(
                    "for {{ select {{ case v, ok := <-c: if !ok {{ break loop{label} }}; if v == 1 {{ continue loop{label} }}; n += v }} }}; show(\"{label}\", n)"
                ),
            ],
            3 => vec![format!(
                "switch x := {i} & 3; {{ case x > 2: show(\"{label}\", 1); fallthrough; case x > 1: show(\"{label}\", 2); default: show(\"{label}\", 3); fallthrough; case x == 0: show(\"{label}\", 4) }}"
            )],
            4 => vec![
                "i := 0".into(),
                format!("again{label}:"),
                format!(
                    "i++; if i < {n} {{ if i == 2 {{ i++; goto again{label} }}; show(\"{label}\", i); goto again{label} }}"
                ),
            ],
            5 => vec![
                format!(
                    "find := func(want int) (at int, ok bool) {{ for i, v := range backward([]int{{{i}, 2, {j}, 4}}) {{ defer func() {{ at++ }}(); if v == want {{ return i, true }} }}; return -1, false }}"
                ),
                format!("a, ok := find(2); b, no := find({i} + 1); show(\"{label}\", a, ok, b, no)"),
            ],
            6 => vec![
                "sum := 0".into(),
                format!("rows{label}:"),
                format!(
                    "for i := range count({n}) {{ for j := range careful(4) {{ if j > i*i {{ continue rows{label} }}; if i == 3 {{ break rows{label} }}; sum = sum*3 + j }} }}"
                ),
                format!("show(\"{label}\", sum, events); events = nil"),
            ],
            7 => vec![
                format!(
                    "b, i, s := {b}, {i}, {s}; true := b; len := func(x int) int {{ return x + 1 }}; nil := 7; string := i; int := s"
                ),
                format!(
                    "if true {{ show(\"{label}\", len(nil), string, int) }} else {{ show(\"{label}\", string, nil) }}"
                ),
            ],
            8 => vec![format!(
                "x := {i}; if x := x & 3; x > 1 {{ x := x * 2; show(\"{label}\", x) }} else if y := x + 1; y > 1 {{ show(\"{label}\", x, y) }}; show(\"{label}\", x == {i})"
            )],
            9 => vec![
                format!(
                    "a := []int{{1, 2, 3}}; i := 0; i, a[i] = 1, 9; a[0], a[1], a[2] = a[2], a[0], a[1]; for i, a[0] = range []int{{5, {j}}} {{ }}"
                ),
                format!("show(\"{label}\", i, a)"),
            ],
            10 => vec![
                format!(
                    "const big = 1 << 90; const f = big >> 80 / 3.0; const r = 'a' + 1; var x float32 = big; var y int8 = big >> 84; z := r"
                ),
                format!("show(\"{label}\", x, y, z, f, big/(1<<60), 7/2*2.0, 7/2.0, 1<<3.0, len(\"héé\"), -5/2, -5%3)"),
            ],
            _ => vec![format!(
                "for i := uint8(250); i > 5; i += {n} {{ if i&1 == 0 {{ continue }}; show(\"{label}\", i, ^i, -i, i<<1, i>>1) }}"
            )],
        }
    }

    fn about_values(&mut self, label: &str) -> Vec<String> {
        let (ty, x, y) = self.pair();
        let (i, s) = (self.int(), self.text());
        match self.rng.below(8) {
            0 => vec![
                format!(
                    "b := []byte({s}); t := string(b); if len(b) > 0 {{ b[0]++ }}; r := []rune(t); if len(r) > 0 {{ r[0] = 'é' }}"
                ),
                format!("show(\"{label}\", t, b, string(b), string(r), len(r), t == string(b), t < string(r))"),
            ],
            1 => vec![
                "nan := math.NaN(); m := map[float64]int{nan: 1, 0: 2}; m[nan] = 3; m[math.Copysign(0, -1)]++".into(),
                format!(
                    "_, ok := m[nan]; show(\"{label}\", len(m), ok, m[0], nan == nan, min(nan, 1), max(1, nan)); clear(m); show(\"{label}\", len(m))"
                ),
            ],
            2 => vec![
                format!(
                    "s := make([]{ty}, 1, 4); a := append(s, {x}); b := append(s, {y}); c := append(s[:1:1], {x}); s = append(s, {y}, {y}, {y}, {y}); s[0] = {x}"
                ),
                format!("show(\"{label}\", a, b, c, s, len(s), cap(a))"),
            ],
            3 => vec![format!(
                "s := []int{{1, 2, 3, 4, 5}}; n := copy(s[1:], s); m := copy(s, s[3:]); b := make([]byte, 3); k := copy(b, {s}); show(\"{label}\", s, n, m, b, k)"
            )],
            4 => vec![format!(
                "m := map[string][]int{{}}; for i, w := range strings.Fields(\"a b a c b a\") {{ m[w] = append(m[w], i*{i}) }}; show(\"{label}\", m, len(m[\"z\"]))"
            )],
            5 => vec![
                format!(
                    "type point struct{{ X, Y int }}; m := map[point]string{{{{1, 2}}: \"a\", {{{i}, 0}}: {s}}}; p := &point{{1, 2}}; q := *p; q.X += {i}"
                ),
                format!("show(\"{label}\", m, m[*p], m[q], *p == q, p.X)"),
            ],
            6 => vec![format!(
                "var z complex64 = complex(float32({i}&7), 2); w := complex128(z) * (1 - 2i); z /= 3 + 4i; z *= z; show(\"{label}\", z, w, real(z), imag(w), w == 0, -w)"
            )],
            _ => vec![
                format!("x, y := {x}, {y}; p, q := &x, &y; *p, *q = *q, *p; p, q = q, p; _, _ = p, q"),
                format!("show(\"{label}\", x, y, *p, p == &y, fmt.Sprintf(\"%T\", p) == fmt.Sprintf(\"%T\", q))"),
            ],
        }
    }

    fn about_panics(&mut self, label: &str) -> Vec<String> {
        let (ty, x, y) = self.pair();
        let (i, s) = (self.int(), self.text());
        match self.rng.below(10) {
            0 => vec![
                format!(
                    "f := func() (v {ty}, err error) {{ defer func() {{ if r := recover(); r != nil {{ v, err = {x}, fmt.Errorf(\"got %v\", r) }} }}(); panic({s}) }}"
                ),
                format!("v, err := f(); show(\"{label}\", v, err)"),
            ],
            1 => vec![format!(
                "func() {{ defer func() {{ caught(\"{label}\", recover()) }}(); defer func() {{ panic({s}) }}(); panic({i}) }}()"
            )],
            2 => vec![format!(
                "func() {{ defer func() {{ caught(\"{label}\", recover()) }}(); defer func() {{ func() {{ caught(\"nested\", recover()) }}() }}(); panic({s}) }}()"
            )],
            3 => vec![format!(
                "func() {{ defer func() {{ caught(\"{label}\", recover()) }}(); var p *struct {{ a [10]int; b {ty} }}; p.b = {x} }}()"
            )],
            4 => vec![format!(
                "func() {{ defer func() {{ caught(\"{label}\", recover()) }}(); for i := 3; ; i-- {{ defer show(\"{label}\", i, 100/i) }} }}()"
            )],
            5 => vec![format!(
                "func() {{ defer func() {{ caught(\"{label}\", recover()) }}(); var f func({ty}) {ty}; f({x}) }}()"
            )],
            6 => vec![format!(
                "func() {{ defer func() {{ caught(\"{label}\", recover()) }}(); a, b := []int{{1}}, {i}; a[0], a[b&7] = 5, 6; show(\"{label}\", a) }}()"
            )],
            7 => vec![
                "done := make(chan any)".into(),
                format!("go func() {{ defer func() {{ done <- recover() }}(); var m map[{ty}]int; m[{x}]++ }}()")
                    .replace(&format!("map[{ty}]"), "map[string]")
                    .replace(&format!("m[{x}]++"), &format!("m[{s}]++")),
                format!("caught(\"{label}\", <-done)"),
            ],
            8 => vec![format!(
                "func() {{ defer func() {{ caught(\"{label}\", recover()) }}(); m := map[any]int{{}}; m[{i}]++; m[[]int{{1}}]++ }}()"
            )],
            _ => vec![
                format!(
                    "func() {{ defer func() {{ caught(\"{label}\", recover()) }}(); for v := range careful(3) {{ show(\"{label}\", v); if v == 1 {{ panic({y}) }} }} }}()"
                ),
                format!("show(\"{label}\", events); events = nil"),
            ],
        }
    }
}
