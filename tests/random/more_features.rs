//! More statements that show one feature each: methods, embedding, interfaces, generics. Their declarations are the
//! program's, written once by `shared_declarations`.

use crate::maker::Maker;
use crate::types::*;

/// What the templates call.
pub const SHARED: &str = include_str!("shared.go");

impl Maker {
    pub fn about_methods(&mut self, label: &str) -> Vec<String> {
        let (ty, x, y) = self.pair();
        let (i, j, s) = (self.int(), self.int(), self.text());
        match self.rng.below(12) {
            0 => vec![
                format!(
                    "d := &dog{{animal{{{s}, {i}}}, {j}}}; var w walker = d; w.walk({i} & 7); f := w.walk; g := (*dog).speak; h := walker.walk"
                ),
                format!(
                    "f({j} & 3); h(d, 1); show(\"{label}\", d.steps, g(d), d.speak(), d.animal.speak(), animal.speak(d.animal), *d)"
                ),
            ],
            1 => vec![
                format!(
                    "var w walker = logged{{&dog{{animal{{{s}, {i}}}, 1}}, new(int)}}; w.walk({j} & 15); w.walk(2)"
                ),
                format!(
                    "l, ok := w.(logged); _, speaks := w.(interface{{ speak() string }}); show(\"{label}\", *l.calls, ok, speaks, l.walker.(*dog).steps)"
                ),
            ],
            2 => vec![format!(
                "func() {{ defer func() {{ caught(\"{label}\", recover()) }}(); var l logged; l.calls = new(int); l.walk({i}) }}()"
            )],
            3 => vec![format!(
                "func() {{ defer func() {{ caught(\"{label}\", recover()) }}(); var d *dog; show(\"{label}\", d.isNil()); f := d.walk; f(1) }}()"
            )],
            4 => vec![format!(
                "func() {{ defer func() {{ caught(\"{label}\", recover()) }}(); var d *dog; f := d.speak; show(\"{label}\", f()) }}()"
            )],
            5 => vec![format!(
                "f := adder({i}); g := f.twice; f = 1; show(\"{label}\", g({j}), f.twice({j}), adder.twice(f, 2), fun(func(n int) int {{ return n - {i} }}).apply({j}))"
            )],
            6 => vec![format!(
                "w := words{{{s}: {{1, {i}}}}}; w.add({s}, {j}); w.add(\"z\", {i}); v := w; v.add(\"z\", 2); show(\"{label}\", w.total(), w, len(v[\"z\"]))"
            )],
            7 => vec![
                format!(
                    "a, b := any(point{{{i}, {j}}}), any(point{{{i}, {j}}}); c, d := any(&point{{}}), any(&point{{}}); m := map[any]string{{a: \"p\", {i}: {s}}}"
                ),
                format!("show(\"{label}\", a == b, c == d, c == c, m[b], a != any({i}), m[{i}], len(m))"),
            ],
            8 => vec![
                format!(
                    "p := point{{{i}, 1}}; ps := []point{{p, {{X: {j}}}}}; for _, q := range ps {{ q.move(1) }}; for k := range ps {{ ps[k].move({i} & 3) }}; q := &ps[1]; q.move(1); ps = append(ps, *q); q.move(1)"
                ),
                format!("show(\"{label}\", ps, p, *q, ps[1] == *q, point{{1, 2}}.sum(), (&p).sum())"),
            ],
            9 => vec![format!(
                "h := holder[{ty}]{{on: func(v {ty}) {{ show(\"{label}\", v) }}}}; h.set({x}); h.set({y}); old := h.on; h.on = nil; h.set({x}); old(h.v)"
            )],
            10 => vec![format!(
                "var e error = wrapped{{&Fault{{{i}, {s}}}}}; var f *Fault; var w wrapped; show(\"{label}\", e, errors.As(e, &f), errors.As(e, &w), errors.Is(e, f), f == w.error)"
            )],
            _ => vec![
                format!(
                    "type local struct{{ point; *Fault; name string }}; l := local{{point{{{i}, {j}}}, &Fault{{1, {s}}}, \"n\"}}; l.move(2); l.Code++; k := l; k.X, k.Code = 0, 9"
                ),
                format!("show(\"{label}\", l.X, l.sum(), l.Error(), k.X, k.name, error(l).Error() == l.Fault.Error())"),
            ],
        }
    }

    pub fn about_generics(&mut self, label: &str) -> Vec<String> {
        let (ty, x, y) = self.pair();
        let (i, j, s) = (self.int(), self.int(), self.text());
        let int = Type::Int(*self.rng.pick(INTS));
        let (a, b) = (self.variable_expr(&int, 2), self.variable_expr(&int, 2));
        match self.rng.below(12) {
            0 => vec![
                format!("var st stack[{ty}]; st.push({x}); st.push({y}, {x}); v, ok := st.pop(); show(\"{label}\", v, ok, st.len(), st); st.pop(); st.pop(); _, ok = st.pop(); show(\"{label}\", ok)"),
            ],
            1 => vec![
                format!("l := cons({x}, cons({y}, nil)); for v := range l.all() {{ show(\"{label}\", v); if l.len() > 2 {{ break }} }}; show(\"{label}\", l.len(), fmt.Sprintf(\"%T\", l))"),
            ],
            2 => vec![
                format!("show(\"{label}\", apply([]{int}{{{a}, {b}}}, func(v {int}) string {{ return fmt.Sprint(v, {s}) }}), fold([]{int}{{{a}, {b}, 3}}, {i}, func(n int, v {int}) int {{ return n*3 + int(v) }}))"),
            ],
            3 => vec![
                format!("show(\"{label}\", sumOf({a}, {b}, {a}), sumOf[{int}](), sumOf([]float32{{0.1, 0.2}}...), halve({a}), widen[{int}, int8]({b}), widen[{int}, float32]({a}))"),
            ],
            4 => vec![
                format!("p := pairOf({x}, {s}); q := p.swap(); r := q.swap(); p.First = {y}; show(\"{label}\", p, q, r, r.swap().First, fmt.Sprintf(\"%T\", q))"),
            ],
            5 => vec![
                format!("t := tree[{int}]{{}}; for _, v := range []{int}{{{a}, {b}, 5, 3, {a}}} {{ t.insert(v) }}; for v := range t.walk {{ if v == 5 {{ continue }}; show(\"{label}\", v) }}; show(\"{label}\", t.size)"),
            ],
            6 => vec![
                format!("show(\"{label}\", kind({x}), kind({i}), kind({s}), kind([]{ty}{{}}), kind(map[string]{ty}{{}}), kind(&[]int{{1}}[0] == nil))"),
            ],
            7 => vec![
                format!("f := sumOf[{int}]; g := apply[{int}, bool]; h := stack[{ty}].len; show(\"{label}\", f({a}, {b}), g([]{int}{{{a}}}, func(v {int}) bool {{ return v > {b} }}), h(stack[{ty}]{{{x}}}))"),
            ],
            8 => vec![
                format!("m := memo[{int}, string]{{}}; n := 0; get := func(k {int}) string {{ return m.get(k, func() string {{ n++; return fmt.Sprint(k, n) }}) }}; get({a}); get({b}); show(\"{label}\", get({a}), n, len(m))"),
            ],
            9 => vec![
                format!("n := number({i}); show(\"{label}\", biggest(n, number({j})), texts(n, number(3)), named(n) == named(number({i})))"),
            ],
            10 => vec![
                format!("b := box[{ty}]{{{x}}}; c := b.with({y}); d := convert[{ty}, any](b, func(v {ty}) any {{ return v }}); show(\"{label}\", b.v, c.v, d.v)"),
            ],
            _ => vec![
                format!("keys := sorted(map[{int}]{ty}{{{a}: {x}, id({b}): {y}}}); show(\"{label}\", keys, firstOf(keys, {b}), firstOf([]{ty}{{}}, {x}))").replace(&format!("{{{a}: "), &format!("{{id({a}): ")),
            ],
        }
    }
}
