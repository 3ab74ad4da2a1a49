//! Loops, switches and jumps.
//!
//! Always: every loop ends after a few rounds; a label is written only if something jumps to it.

use crate::maker::{Maker, Mode};
use crate::types::*;

impl Maker {
    pub fn loop_statement(&mut self, depth: usize) {
        if self.body.loops >= 2 {
            return self.if_statement(depth);
        }
        let label = self.name("Loop");
        let start = self.vars.len();
        let count = self.rng.between(1, 4) as usize;
        let (before, head, first) = self.loop_head();
        if let Some(before) = before {
            self.line(before);
        }
        self.mode = Mode::Calm;
        self.body.loops += 1;
        self.breakable(&label, true, &head, |m| {
            for line in first {
                m.line(line);
            }
            m.statements(count, depth - 1);
        });
        self.body.loops -= 1;
        self.vars.truncate(start);
    }

    /// What stands before a loop, its head, and its first lines. The loop's variables are declared.
    pub fn loop_head(&mut self) -> (Option<String>, String, Vec<String>) {
        let n = self.rng.between(0, 5);
        let i = self.name("i");
        let int = *self.rng.pick(INTS);
        let ty = Type::Int(int);
        match self.rng.below(12) {
            0..=3 => {
                let head = match self.rng.below(5) {
                    0 => format!("for {i} := {ty}({n}); {i} > 0; {i}--"),
                    1 => format!("for {i} := {ty}(0); {i} <= {n}; {i} += 2"),
                    2 => format!("for {i} := {ty}(0); {i} != {n}; {i}++"),
                    3 if int.signed => format!("for {i} := {ty}({}); {i} > {}; {i}++", int.max() - 2, int.max() - 5),
                    _ => format!("for {i} := {ty}(0); {i} < {n}; {i}++"),
                };
                self.declare(&i, &ty, false);
                (None, head, vec![])
            }
            4 => {
                self.declare(&i, &INT, false);
                let condition = self.condition();
                let before = format!("{i} := 0; _ = {i}");
                (Some(before), format!("for {condition} && {i} < {n}"), vec![format!("{i}++")])
            }
            5 => {
                self.declare(&i, &INT, false);
                let before = format!("{i} := 0");
                let stop = format!("if {i}++; {i} > {n} {{ break }}");
                (Some(before), "for".to_string(), vec![stop])
            }
            6 => {
                let bound = if self.rng.chance(50) { format!("{ty}({n})") } else { format!("id[{ty}]({n})") };
                self.declare(&i, &ty, true);
                (None, format!("for {i} := range {bound}"), vec![format!("_ = {i}")])
            }
            7 => {
                let text = self.expr(&Type::Str, 2);
                let r = self.name("r");
                self.declare(&i, &INT, true);
                self.declare(&r, &INT32, true);
                (None, format!("for {i}, {r} := range (part1({text}))"), vec![format!("_, _ = {i}, {r}")])
            }
            8 => {
                let elem = self.any_type(1);
                let len = self.rng.between(0, 4) as usize;
                let whole = self.expr(&array(len, elem.clone()), 2);
                let whole = if self.rng.chance(30) { format!("ptr({whole})") } else { whole };
                let x = self.name("v");
                self.declare(&i, &INT, true);
                self.declare(&x, &elem, true);
                (None, format!("for {i}, {x} := range ({whole})"), vec![format!("_, _ = {i}, {x}")])
            }
            9 => {
                // With one entry at most there is one order only.
                let (key, elem) = (self.key_type(), self.any_type(1));
                let whole = self.expr(&map(key.clone(), elem.clone()), 2);
                let x = self.name("v");
                self.declare(&i, &key, true);
                self.declare(&x, &elem, true);
                (None, format!("for {i}, {x} := range few({whole})"), vec![format!("_, _ = {i}, {x}")])
            }
            _ => {
                let elem = self.any_type(1);
                let whole = self.expr(&slice(elem.clone()), 2);
                if self.rng.chance(20) {
                    return (None, format!("for range part({whole}, 0, 5)"), vec![]);
                }
                let x = self.name("v");
                self.declare(&i, &INT, true);
                self.declare(&x, &elem, true);
                (None, format!("for {i}, {x} := range part({whole}, 0, 5)"), vec![format!("_, _ = {i}, {x}")])
            }
        }
    }

    pub fn switch_statement(&mut self, depth: usize) {
        let label = self.name("Switch");
        match self.rng.below(4) {
            0 => self.type_switch(&label, depth),
            1 => {
                let conditions: Vec<String> = (0..self.rng.between(1, 3)).map(|_| self.condition()).collect();
                let cases = conditions.iter().map(|condition| format!("case {condition}:")).collect();
                self.mode = Mode::Calm;
                self.breakable(&label, false, "switch", |m| m.clauses(cases, true, depth));
            }
            _ => {
                let ty = if self.rng.chance(70) { Type::Int(*self.rng.pick(INTS)) } else { Type::Str };
                let tag = self.variable_expr(&ty, 2);
                let tag = if ty == Type::Str || self.rng.chance(20) { tag } else { format!("{tag}%4") };
                let mut values = Vec::new();
                for number in 0..self.rng.between(2, 6) {
                    // Equal constant cases would not compile.
                    values.push(match self.rng.below(3) {
                        0 => self.variable_expr(&ty, 1),
                        _ if ty == Type::Str => format!("\"{}\"", "go".repeat(number as usize)),
                        _ => number.to_string(),
                    });
                }
                let mut cases = Vec::new();
                while !values.is_empty() {
                    let take = self.rng.between(1, 2).min(values.len() as i64) as usize;
                    let list: Vec<String> = values.drain(..take).collect();
                    cases.push(format!("case {}:", list.join(", ")));
                }
                self.mode = Mode::Calm;
                self.breakable(&label, false, &format!("switch ({tag})"), |m| m.clauses(cases, true, depth));
            }
        }
    }

    /// The clauses of a switch, a default clause somewhere among them.
    pub fn clauses(&mut self, mut cases: Vec<String>, may_fall: bool, depth: usize) {
        if self.rng.chance(60) {
            let at = self.rng.below(cases.len() + 1);
            cases.insert(at, "default:".to_string());
        }
        let last = cases.len() - 1;
        for (i, case) in cases.into_iter().enumerate() {
            self.indent -= 1;
            self.line(case);
            self.indent += 1;
            self.blocks.push(self.vars.len());
            let count = self.rng.between(0, 2) as usize;
            self.statements(count, depth - 1);
            let start = self.blocks.pop().unwrap_or(0);
            self.vars.truncate(start);
            if may_fall && i < last && self.rng.chance(20) {
                self.line("fallthrough");
            }
        }
    }

    pub fn type_switch(&mut self, label: &str, depth: usize) {
        let x = self.variable_expr(&Type::Any, 3);
        let mut types: Vec<Type> = Vec::new();
        for _ in 0..self.rng.between(1, 4) {
            let ty = self.any_type(1);
            // The instance of a type parameter may be the same type as another case's, which is not an error.
            if !types.contains(&ty) {
                types.push(ty);
            }
        }
        self.mode = Mode::Calm;
        let bound = self.rng.chance(70);
        let name = self.name("v");
        let head = if bound { format!("switch {name} := {x}.(type)") } else { format!("switch {x}.(type)") };
        let with_nil = self.rng.chance(30);
        self.breakable(label, false, &head, |m| {
            let mut first = true;
            for ty in types {
                m.indent -= 1;
                let nil = std::mem::take(&mut first) && with_nil;
                m.line(if nil { format!("case {ty}, nil:") } else { format!("case {ty}:") });
                m.indent += 1;
                m.blocks.push(m.vars.len());
                if bound {
                    m.line(format!("_ = {name}"));
                    m.declare(&name, if nil { &Type::Any } else { &ty }, true);
                }
                let count = m.rng.between(0, 2) as usize;
                m.statements(count, depth - 1);
                let start = m.blocks.pop().unwrap_or(0);
                m.vars.truncate(start);
            }
            m.indent -= 1;
            m.line("default:");
            m.indent += 1;
            if bound {
                m.line(format!("_ = {name}"));
            }
        });
    }

    /// `break`, `continue`, `return` and their labels, under a condition.
    pub fn jump(&mut self) {
        let condition = self.condition();
        let count = self.body.breakables.len();
        let jump = match self.rng.below(5) {
            0 => {
                let results = self.return_values();
                format!("return {results}")
            }
            _ if count == 0 => return self.assignment(),
            1 | 2 => {
                let index = self.rng.below(count);
                self.body.breakables[index].used = true;
                format!("break {}", self.body.breakables[index].label)
            }
            3 => {
                let loops: Vec<usize> = (0..count).filter(|&i| self.body.breakables[i].is_loop).collect();
                if loops.is_empty() {
                    return self.assignment();
                }
                let index = *self.rng.pick(&loops);
                if index + 1 == count && self.rng.chance(50) {
                    "continue".to_string()
                } else {
                    self.body.breakables[index].used = true;
                    format!("continue {}", self.body.breakables[index].label)
                }
            }
            _ => "break".to_string(),
        };
        self.line(format!("if {condition} {{ {jump} }}"));
    }

    pub fn return_values(&mut self) -> String {
        if !self.body.names.is_empty() && self.rng.chance(40) {
            return String::new();
        }
        let results = self.body.results.clone();
        let texts: Vec<String> = results.iter().map(|ty| self.expr(ty, 2)).collect();
        texts.join(", ")
    }

    /// Spec: Goto statements. Backward a few times, or forward over a block.
    pub fn goto_statement(&mut self, depth: usize) {
        let label = self.name("Goto");
        self.mode = Mode::Calm;
        if self.rng.chance(50) && self.body.loops < 2 {
            let n = self.name("n");
            self.braces("", "", |m| {
                m.line(format!("{n} := 0"));
                m.line(format!("{label}:"));
                m.line(format!("{n}++"));
                m.body.loops += 1;
                m.braces("", "", |m| m.statements(2, depth - 1));
                m.body.loops -= 1;
                m.line(format!("if {n} < 3 {{ goto {label} }}"));
            });
        } else {
            let condition = self.condition();
            self.line(format!("if {condition} {{ goto {label} }}"));
            self.braces("", "", |m| m.statements(2, depth - 1));
            self.line(format!("{label}:"));
            let name = self.name("L");
            self.line(format!("show(\"{name}\")"));
        }
    }
}
