//! Statements about one subject each: slices that share arrays, maps, channels and goroutines, iterators.
//!
//! Always: what goroutines do beside each other does not depend on who runs first.

use crate::maker::{Body, Maker, Mode};
use crate::stmt::shown;
use crate::types::*;

impl Maker {
    /// Slices of one array, `append` within and beyond capacity, `copy`, `clear`.
    pub fn slice_statement(&mut self) {
        if self.body.quiet || self.body.pure {
            return;
        }
        let elem = self.any_type(1);
        let (a, b, c) = (self.name("s"), self.name("s"), self.name("s"));
        let len = self.rng.between(1, 6);
        let whole = self.expr(&array(len as usize, elem.clone()), 2);
        let mut bounds: Vec<i64> = (0..3).map(|_| self.rng.between(0, len)).collect();
        bounds.sort();
        let x = self.expr(&elem, 2);
        let y = self.expr(&elem, 2);
        let label = self.name("L");
        let show = if elem.printable() { format!(", {a}, {b}, {c}") } else { String::new() };
        let (low, high, max) = (bounds[0], bounds[1], bounds[2]);
        self.braces("", "", |m| {
            m.line(format!("{a} := {whole}"));
            let line = match m.rng.below(4) {
                0 => format!("{b} := {a}[{low}:{high}:{max}]"),
                1 => format!("{b} := {a}[:{high}]"),
                2 => format!("{b} := {a}[{low}:]"),
                _ => format!("{b} := {a}[{low}:{high}]"),
            };
            m.line(line);
            m.line(format!("{c} := {b}"));
            for _ in 0..m.rng.between(1, 5) {
                let line = match m.rng.below(9) {
                    0 => format!("{c} = append({b}, {x})"),
                    1 => format!("{b} = append({b}, {x}, {y})"),
                    2 => format!("copy({c}, {a}[:])"),
                    3 => format!("copy({a}[:], {c})"),
                    4 => format!("clear({b})"),
                    5 => format!("{c} = {c}[:min(len({c}), {high})]"),
                    6 => format!("if len({b}) > 0 {{ {b}[len({b})-1] = {y} }}"),
                    7 => format!("{c} = append({b}[:0], {c}...)"),
                    _ => format!("{c} = append({c}[:len({c}):len({c})], {y})"),
                };
                m.line(line);
            }
            m.line(format!("show(\"{label}\", len({b}), len({c}){show})"));
        });
    }

    pub fn map_statement(&mut self) {
        if self.body.quiet || self.body.pure {
            return;
        }
        let (key, elem) = (self.key_type(), self.any_type(1));
        let m = self.name("m");
        let whole = self.expr(&map(key.clone(), elem.clone()), 2);
        let label = self.name("L");
        let show = if elem.printable() { format!(", {m}") } else { String::new() };
        self.braces("", "", |k| {
            k.line(format!("{m} := some({whole})"));
            for _ in 0..k.rng.between(1, 5) {
                let (x, y) = (k.expr(&key, 2), k.expr(&elem, 2));
                let line = match k.rng.below(8) {
                    0..=2 => format!("{m}[{x}] = {y}"),
                    3 => format!("delete({m}, {x})"),
                    4 if matches!(elem, Type::Int(_)) => format!("{m}[{x}]++"),
                    5 => format!("for k := range {m} {{ if len({m}) > 1 {{ delete({m}, k) }}; break }}; clear({m})"),
                    6 => format!("if _, ok := {m}[{x}]; !ok {{ {m}[{x}] = {y} }}"),
                    _ => format!("{m}[{x}], {m}[{x}] = {m}[{x}], {y}"),
                };
                k.line(line);
            }
            k.line(format!("show(\"{label}\", len({m}){show})"));
        });
    }

    /// A body that a goroutine runs: it touches nothing that others see.
    fn quiet(&mut self, inside: impl FnOnce(&mut Maker)) {
        let body = Body { quiet: true, loops: 1, ..Body::default() };
        let outer = std::mem::replace(&mut self.body, body);
        self.level += 1;
        inside(self);
        self.level -= 1;
        self.body = outer;
    }

    pub fn channel_statement(&mut self) {
        if self.body.quiet || self.body.pure {
            return;
        }
        self.mode = Mode::Calm;
        let elem = self.any_type(1);
        let (c, v) = (self.name("ch"), self.name("v"));
        let count = self.rng.between(1, 4);
        let size = self.rng.between(0, 3);
        let label = self.name("L");
        let values: Vec<String> = (0..count).map(|_| self.expr(&elem, 2)).collect();
        let show = shown(&v, &elem, 2).iter().map(|text| format!(", {text}")).collect::<String>();
        self.braces("", "", |m| match m.rng.below(9) {
            0 => {
                m.line(format!("{c} := make(chan {elem}, {count})"));
                for x in &values {
                    m.line(format!("{c} <- {x}"));
                }
                m.line(format!("close({c})"));
                m.line(format!("for {v} := range {c} {{ _ = {v}; show(\"{label}\"{show}) }}"));
                m.line(format!("{v}, ok := <-{c}; _ = {v}; show(\"{label}\", ok, len({c}), cap({c}){show})"));
            }
            1 => {
                m.line(format!("{c} := make(chan {elem}, {size})"));
                m.quiet(|m| {
                    m.braces("go func()", "()", |m| {
                        m.line(format!("defer close({c})"));
                        for x in &values {
                            m.line(format!("{c} <- {x}"));
                        }
                    });
                });
                m.line(format!("for {v} := range {c} {{ _ = {v}; show(\"{label}\"{show}) }}"));
            }
            2 => {
                m.line(format!("{c} := make(chan {elem}, {count})"));
                m.line(format!("var none chan {elem}"));
                for x in &values {
                    m.line(format!("select {{ case {c} <- {x}: show(\"{label}\", len({c})); case <-none: show(\"never\") }}"));
                }
                let default = format!("default: show(\"{label}\", \"full\")");
                m.line(format!("select {{ case {c} <- {}: show(\"never\"); {default} }}", values[0]));
                m.line(format!("select {{ case {v}, ok := <-{c}: _ = {v}; show(\"{label}\", ok{show}); {default} }}"));
            }
            3 => {
                m.line(format!("var results [{count}]{elem}; var wg sync.WaitGroup"));
                for (i, x) in values.iter().enumerate() {
                    m.line("wg.Add(1)");
                    m.quiet(|m| {
                        m.braces("go func()", "()", |m| {
                            m.line("defer wg.Done()");
                            m.budget += 3;
                            m.statements(3, 1);
                            m.line(format!("results[{i}] = {x}"));
                        });
                    });
                }
                m.line(format!("wg.Wait(); for _, {v} := range results {{ _ = {v}; show(\"{label}\"{show}) }}"));
            }
            4 => {
                m.line(format!("{c}, back := make(chan int), make(chan int, {size})"));
                m.line(format!("go func() {{ for i := range {c} {{ back <- i * {count} }}; close(back) }}()"));
                m.line(format!("for i := range {count} {{ {c} <- i; show(\"{label}\", <-back) }}; close({c})"));
                m.line(format!("_, ok := <-back; show(\"{label}\", ok)"));
            }
            5 => {
                m.line("var mu sync.Mutex; total := 0; done := make(chan bool)");
                m.line(format!("for i := range {count} {{ go func() {{ mu.Lock(); defer mu.Unlock(); total += i; done <- true }}() }}"));
                m.line(format!("for range {count} {{ <-done }}; mu.Lock(); show(\"{label}\", total); mu.Unlock()"));
            }
            6 => {
                m.line(format!("{c} := make(chan {elem}, 1); close({c})"));
                let fault = *m.rng.pick(&["send", "close", "nil"]);
                let act = match fault {
                    "send" => format!("{c} <- {}", values[0]),
                    "close" => format!("close({c})"),
                    _ => format!("var none chan {elem}; close(none)"),
                };
                m.line(format!("func() {{ defer func() {{ caught(\"{label}\", recover()) }}(); {act} }}()"));
                m.line(format!("{v} := <-{c}; _ = {v}; show(\"{label}\"{show})"));
            }
            7 => {
                m.line(format!("{c} := make(chan func() {elem}, 1)"));
                m.line(format!("{c} <- func() {elem} {{ return {} }}", values[0]));
                m.line(format!("{v} := (<-{c})(); _ = {v}; show(\"{label}\"{show})"));
            }
            _ => {
                m.line(format!("stop, {c} := make(chan struct{{}}), make(chan {elem})"));
                m.line(format!("go func() {{ for range {count} {{ {c} <- {} }}; close(stop) }}()", values[0]));
                m.line("for open := true; open; {");
                m.line(format!("\tselect {{ case {v} := <-{c}: _ = {v}; show(\"{label}\"{show}); case <-stop: open = false }}"));
                m.line("}");
            }
        });
    }

    /// Spec: For statements, range over functions. The body may leave the loop in every way.
    pub fn range_over_func(&mut self, depth: usize) {
        if self.body.loops >= 2 || self.body.pure || self.body.quiet {
            return;
        }
        let label = self.name("Loop");
        let (k, v) = (self.name("i"), self.name("v"));
        let start = self.vars.len();
        let n = self.rng.between(0, 5);
        let elem = self.any_type(1);
        let head = match self.rng.below(7) {
            0 => {
                self.declare(&k, &INT, true);
                format!("for {k} := range count({n})")
            }
            1 => {
                let whole = self.expr(&slice(elem.clone()), 2);
                self.declare(&k, &INT, true);
                self.declare(&v, &elem, true);
                format!("for {k}, {v} := range backward(part({whole}, 0, 4))")
            }
            2 => {
                let whole = self.expr(&slice(elem.clone()), 2);
                self.declare(&v, &elem, true);
                format!("for {v} := range slices.Values(part({whole}, 0, 4))")
            }
            3 => {
                let key = self.key_type();
                let whole = self.expr(&map(key.clone(), elem.clone()), 2);
                self.declare(&k, &key, true);
                self.declare(&v, &elem, true);
                format!("for {k}, {v} := range maps.All(few({whole}))")
            }
            4 => {
                let x = self.expr(&elem, 2);
                self.declare(&v, &elem, true);
                format!("for {v} := range func(yield func({elem}) bool) {{ _ = yield({x}) && yield({x}) }}")
            }
            5 => {
                self.declare(&k, &INT, true);
                format!("for {k} := range careful({n})")
            }
            _ => "for range func(yield func() bool) { _ = yield() && yield() }".to_string(),
        };
        let names: Vec<String> = self.vars[start..].iter().map(|var| var.name.clone()).collect();
        self.mode = Mode::Calm;
        self.body.loops += 1;
        self.breakable(&label, true, &head, |m| {
            for name in names {
                m.line(format!("_ = {name}"));
            }
            let count = m.rng.between(1, 4) as usize;
            m.statements(count, depth - 1);
        });
        self.body.loops -= 1;
        self.vars.truncate(start);
        if self.rng.chance(50) {
            let label = self.name("L");
            self.line(format!("show(\"{label}\", events); events = nil"));
        }
    }
}
