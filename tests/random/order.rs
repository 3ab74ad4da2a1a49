//! Expressions whose operands are calls alone, so that the specification fixes their order.
//!
//! Always: the functions called change only what they themselves read (`ev`, `acc` of the prelude).

use crate::maker::Maker;

impl Maker {
    /// An expression of type int that consists of calls.
    fn calls(&mut self, depth: usize) -> String {
        let number = self.rng.below(50);
        if depth == 0 {
            return match self.rng.below(4) {
                0 => format!("acc.add({number}).sum()"),
                1 => format!("ev3({number}, {}, {number})", self.rng.below(9)),
                _ => format!("ev({number})"),
            };
        }
        let d = depth - 1;
        match self.rng.below(20) {
            0 | 1 => {
                let operator = *self.rng.pick(&["+", "-", "*", "^", "&", "|"]);
                format!("({} {operator} {})", self.calls(d), self.calls(d))
            }
            2 => format!("[]int{{{}, {}}}[{}&1]", self.calls(d), self.calls(d), self.calls(d)),
            3 => format!(
                "map[int]int{{{}: {}, {}: {}}}[{}]",
                self.calls(d),
                self.calls(d),
                self.calls(d),
                self.calls(d),
                self.calls(d)
            ),
            4 => format!("func() int {{ return {} }}()", self.calls(d)),
            5 => format!("func(a, b int) int {{ return a - b }}({}, {})", self.calls(d), self.calls(d)),
            6 => format!("min({}, {})", self.calls(d), self.calls(d)),
            7 => format!("toInt({} && {})", self.truth(d), self.truth(d)),
            8 => format!("toInt({} || {})", self.truth(d), self.truth(d)),
            9 => format!("<-filled({})", self.calls(d)),
            10 => format!("struct{{ a, b int }}{{{}, {}}}.b", self.calls(d), self.calls(d)),
            11 => format!("any({}).(int)", self.calls(d)),
            12 => format!("*ptr({})", self.calls(d)),
            13 => format!("acc.add({}).add({}).sum()", self.calls(d), self.calls(d)),
            14 => format!("ev3({}, {}, {})", self.calls(d), self.calls(d), self.calls(d)),
            15 => format!("ev3(three({}))", self.calls(d)),
            16 => format!("len(append([]int(nil), {}, {}))", self.calls(d), self.calls(d)),
            17 => format!("summer({})({})", self.calls(d), self.calls(d)),
            18 => format!("variadic({}, {}, {})", self.calls(d), self.calls(d), self.calls(d)),
            _ => format!(
                "(&struct{{ a [2]int }}{{[2]int{{{}, {}}}}}).a[{}&1]",
                self.calls(d),
                self.calls(d),
                self.calls(d)
            ),
        }
    }

    fn truth(&mut self, depth: usize) -> String {
        let operator = *self.rng.pick(&["<", ">", "==", "!="]);
        let (x, y) = (self.calls(depth), self.calls(depth));
        match self.rng.below(4) {
            0 if depth > 0 => format!("({} && {})", self.truth(depth - 1), self.truth(depth - 1)),
            1 if depth > 0 => format!("!({} || {})", self.truth(depth - 1), self.truth(depth - 1)),
            _ => format!("({x} {operator} {y})"),
        }
    }

    /// A statement with calls in several operands; then the trace of the calls is shown.
    pub fn order_statement(&mut self) {
        if self.body.quiet || self.body.pure {
            return;
        }
        let (a, m, x, y) = (self.name("o"), self.name("o"), self.name("o"), self.name("o"));
        let (p, q, r, s) = (self.calls(2), self.calls(2), self.calls(2), self.calls(2));
        let label = self.name("L");
        self.braces("", "", |k| {
            k.line(format!("var {a} [4]int; {m} := map[int]int{{}}; var {x}, {y} int"));
            match k.rng.below(16) {
                0 => k.line(format!("{x} = {p}")),
                1 => k.line(format!("{a}[{p}&3], {a}[{q}&3] = {r}, {s}")),
                2 => k.line(format!("{m}[{p}], {m}[{q}] = {r}, {s}")),
                3 => k.line(format!("{a}[{p}&3] += {q}")),
                4 => k.line(format!("{m}[{p}] -= {q}")),
                5 => k.line(format!("*at1(&{a}, {p}), *at1(&{a}, {q}) = {r}, {s}")),
                6 => k.line(format!("{x}, {y} = {p}, {q}")),
                7 => {
                    k.line(format!("switch {p} {{ case {q}: {x} = 1; case {r}, {s}: {x} = 2; default: {x} = 3 }}"));
                }
                8 => k.line(format!("if {x} := {p}; {x} > {q} {{ {y} = {r} }} else if {x} > {s} {{ {y} = 2 }}")),
                9 => k.line(format!("func() {{ defer summer({p})({q}); {x} = {r} }}()")),
                10 => k.line(format!("{x}, {y} = func() (int, int) {{ return {p}, {q} }}()")),
                11 => k.line(format!("for i := {p} & 1; i < {q} & 3; i++ {{ {x} += {r} }}")),
                12 => k.line(format!("{a} = [4]int{{{p}, 2: {q}, {r}}}")),
                13 => k.line(format!("{m} = map[int]int{{{p}: {q}, {r}: {s}}}")),
                14 => k.line(format!("{x}, {a}[{p}&3], {y} = ev3({q}, 1, 1), {r}, {s}")),
                _ => k.line(format!("filled0 <- {p}; {x} = <-filled0 + {q}")),
            }
            k.line(format!("show(\"{label}\", {a}, {m}, {x}, {y}, events); events = nil"));
        });
    }
}
