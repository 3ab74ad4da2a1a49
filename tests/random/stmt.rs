//! Statements: declarations, assignments, control flow, what is shown.
//!
//! Always: every loop ends after a few rounds; every variable counts as used; a label is written only if something
//! jumps to it.

use crate::expr::signature_with;
use crate::maker::{Body, Breakable, Maker, Mode};
use crate::types::*;

impl Maker {
    /// Statements of a block, until the budget or the count is used up.
    pub fn statements(&mut self, count: usize, depth: usize) {
        for _ in 0..count {
            if self.budget <= 0 {
                break;
            }
            self.statement(depth);
        }
    }

    pub fn statement(&mut self, depth: usize) {
        self.budget -= 1;
        self.mode = match self.rng.below(100) {
            _ if self.body.pure || self.body.quiet => Mode::Calm,
            0..=5 => Mode::Panic,
            6..=22 => Mode::Trace,
            _ => Mode::Calm,
        };
        self.may_panic = self.mode == Mode::Panic;
        match self.rng.below(100) {
            0..=19 => self.declaration(),
            20..=41 => self.assignment(),
            42..=48 => self.show_something(),
            49..=56 if depth > 0 => self.if_statement(depth),
            57..=67 if depth > 0 => self.loop_statement(depth),
            68..=74 if depth > 0 => self.switch_statement(depth),
            75..=79 => self.jump(),
            80 if depth > 0 => self.block(depth),
            _ if self.body.pure => self.assignment(),
            81 | 82 if !self.body.quiet && self.body.loops == 0 => self.feature(),
            81..=84 => self.slice_statement(),
            85 | 86 => self.map_statement(),
            87 | 88 if depth > 0 => self.closure(depth),
            89 | 90 => self.effectful_call(),
            91 | 92 if depth > 0 => self.guarded(depth),
            93 if self.body.loops == 0 => self.defer_statement(),
            94 => self.pointer_statement(),
            99 if !self.body.quiet && self.body.loops == 0 => self.feature(),
            95 => self.order_statement(),
            96 if depth > 0 && !self.body.quiet => self.goto_statement(depth),
            97 if !self.body.quiet => self.channel_statement(),
            98 if depth > 0 => self.range_over_func(depth),
            _ => self.method_value(),
        }
        self.mode = Mode::Calm;
    }

    fn declaration(&mut self) {
        let ty = self.any_type(2);
        let depth = self.rng.between(1, 4) as usize;
        match self.rng.below(10) {
            0 => {
                let name = self.var_name();
                self.line(format!("var {name} {ty}; _ = {name}"));
                self.declare(&name, &ty, true);
            }
            1 | 2 => {
                let x = self.expr(&ty, depth);
                let name = self.var_name();
                self.line(format!("var {name} {ty} = {x}; _ = {name}"));
                self.declare(&name, &ty, true);
            }
            3 | 4 => {
                let other = self.any_type(2);
                let (x, y) = (self.expr(&ty, depth), self.expr(&other, depth));
                let (a, b) = (self.var_name(), self.name("v"));
                self.line(format!("{a}, {b} := {x}, {y}; _, _ = {a}, {b}"));
                self.declare(&a, &ty, true);
                self.declare(&b, &other, true);
            }
            5 if !self.body.pure => self.comma_ok(),
            _ => {
                let x = self.expr(&ty, depth);
                let name = self.var_name();
                self.line(format!("{name} := {x}; _ = {name}"));
                self.declare(&name, &ty, true);
            }
        }
    }

    /// The special forms that yield a second value.
    fn comma_ok(&mut self) {
        let ty = self.any_type(1);
        let (a, b) = (self.name("v"), self.name("v"));
        let special = if self.rng.chance(50) {
            let key = self.key_type();
            let whole = self.expr(&map(key.clone(), ty.clone()), 2);
            let key = self.expr(&key, 2);
            format!("{whole}[{key}]")
        } else {
            let x = self.variable_expr(&Type::Any, 2);
            format!("{x}.({ty})")
        };
        self.line(format!("{a}, {b} := {special}; _, _ = {a}, {b}"));
        self.declare(&a, &ty, true);
        self.declare(&b, &Type::Bool, true);
    }

    /// Variables and parts of variables that may be assigned to.
    pub fn targets(&mut self) -> Vec<(String, Type)> {
        let mut found = Vec::new();
        for var in self.visible() {
            let own = var.level == self.level;
            if var.assignable && (own || !self.body.pure && !self.body.quiet) {
                collect_targets(&var.name, &var.ty, 3, &mut found);
            }
        }
        found
    }

    pub fn target(&mut self) -> Option<(String, Type)> {
        let targets = self.targets();
        if targets.is_empty() { None } else { Some(self.rng.pick(&targets).clone()) }
    }

    fn assignment(&mut self) {
        let Some((place, ty)) = self.target() else { return self.declaration() };
        let depth = self.rng.between(1, 4) as usize;
        let under = ty.under();
        match self.rng.below(10) {
            0..=2 if matches!(under, Type::Int(_)) => self.operator_assignment(&place, &ty),
            0 | 1 if matches!(under, Type::Float(_) | Type::Complex(_)) => {
                let operator = *self.rng.pick(&["+=", "-=", "*=", "/="]);
                let x = self.variable_expr(&ty, depth);
                self.line(format!("{place} {operator} {x}"));
            }
            0 if under == Type::Str => {
                let x = self.expr(&ty, depth);
                self.line(format!("{place} += {x}"));
                self.line(format!("{place} = {ty}(clip(string({place})))"));
            }
            3 => {
                let Some((other, other_type)) = self.target() else { return };
                let (x, y) = (self.expr(&ty, depth), self.expr(&other_type, depth));
                self.line(format!("{place}, {other} = {x}, {y}"));
            }
            4 => {
                let same: Vec<_> = self.targets().into_iter().filter(|(_, other)| *other == ty).collect();
                let (other, _) = self.rng.pick(&same).clone();
                self.line(format!("{place}, {other} = {other}, {place}"));
            }
            _ => {
                let x = self.expr(&ty, depth);
                self.line(format!("{place} = {x}"));
            }
        }
    }

    fn operator_assignment(&mut self, place: &str, ty: &Type) {
        let x = self.variable_expr(ty, 3);
        match self.rng.below(12) {
            0 => self.line(format!("{place}++")),
            1 => self.line(format!("{place}--")),
            2 | 3 => {
                let operator = *self.rng.pick(&["/=", "%="]);
                let divisor = if self.panic_site() { x } else { format!("({x}|1)") };
                self.line(format!("{place} {operator} {divisor}"));
            }
            4 => {
                let operator = *self.rng.pick(&["<<=", ">>="]);
                let count = self.variable_expr(&Type::Int(INTS[8]), 2);
                self.line(format!("{place} {operator} {count}%70"));
            }
            _ => {
                let operator = *self.rng.pick(&["+=", "-=", "*=", "&=", "|=", "^=", "&^="]);
                self.line(format!("{place} {operator} {x}"));
            }
        }
    }

    /// Prints a few variables.
    fn show_something(&mut self) {
        if self.body.pure || self.body.quiet {
            return self.assignment();
        }
        if self.rng.chance(25) {
            let ty = self.any_type(2);
            let depth = self.rng.between(1, 4) as usize;
            let x = self.expr(&ty, depth);
            if ty.printable() {
                let label = self.name("L");
                return self.line(format!("show(\"{label}\", {x})"));
            }
        }
        let mut vars = self.visible();
        while vars.len() > 5 {
            let index = self.rng.below(vars.len());
            vars.swap_remove(index);
        }
        let texts: Vec<String> = vars.iter().flat_map(|var| shown(&var.name, &var.ty, 3)).collect();
        let label = self.name("L");
        self.line(format!("show(\"{label}\"{})", texts.iter().map(|text| format!(", {text}")).collect::<String>()));
    }

    /// Prints what this function and its blocks declared.
    pub fn show_locals(&mut self) {
        let vars: Vec<_> = self.visible().into_iter().filter(|var| var.level == self.level).collect();
        for chunk in vars.chunks(4) {
            let texts: Vec<String> = chunk.iter().flat_map(|var| shown(&var.name, &var.ty, 3)).collect();
            let label = self.name("L");
            self.line(format!("show(\"{label}\"{})", texts.iter().map(|text| format!(", {text}")).collect::<String>()));
        }
    }

    pub fn condition(&mut self) -> String {
        let depth = self.rng.between(1, 3) as usize;
        format!("({})", self.expr(&Type::Bool, depth))
    }

    fn if_statement(&mut self, depth: usize) {
        let mut head = "if ".to_string();
        let start = self.vars.len();
        if self.rng.chance(25) {
            let ty = self.any_type(1);
            let x = self.expr(&ty, 2);
            let name = self.name("v");
            head = format!("if {name} := ({x}); id(true) && ");
            self.declare(&name, &ty, true);
            let condition = self.condition();
            let shown =
                if ty.printable() { format!("fmt.Sprint({name}) != \"?\" && ") } else { format!("used({name}) && ") };
            head = format!("{head}{shown}{condition}");
        } else {
            head += &self.condition();
        }
        let count = self.rng.between(1, 3) as usize;
        self.mode = Mode::Calm;
        self.braces(&head, "", |m| m.statements(count, depth - 1));
        while self.rng.chance(35) {
            let last = self.rng.chance(50);
            let head = if last { " else".to_string() } else { format!(" else if {}", self.condition()) };
            self.out.pop();
            self.braces(&format!("}}{head}"), "", |m| m.statements(count, depth - 1));
            if last {
                break;
            }
        }
        self.vars.truncate(start);
    }

    fn block(&mut self, depth: usize) {
        let count = self.rng.between(2, 4) as usize;
        self.braces("", "", |m| m.statements(count, depth - 1));
    }

    /// A statement that `break`, with or without label, leaves; its body is what `inside` writes.
    pub fn breakable(&mut self, label: &str, is_loop: bool, head: &str, inside: impl FnOnce(&mut Maker)) {
        let at = self.out.len();
        self.body.breakables.push(Breakable { label: label.to_string(), is_loop, used: false });
        self.braces(head, "", inside);
        let used = self.body.breakables.pop().is_some_and(|breakable| breakable.used);
        if used {
            self.out.insert(at, format!("{}{label}:", "\t".repeat(self.indent)));
        }
    }

    fn loop_statement(&mut self, depth: usize) {
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
    fn loop_head(&mut self) -> (Option<String>, String, Vec<String>) {
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

    fn switch_statement(&mut self, depth: usize) {
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
    fn clauses(&mut self, mut cases: Vec<String>, may_fall: bool, depth: usize) {
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

    fn type_switch(&mut self, label: &str, depth: usize) {
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
    fn jump(&mut self) {
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
    fn goto_statement(&mut self, depth: usize) {
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

    /// A function literal that shares variables with the function around it; called at once and later.
    fn closure(&mut self, depth: usize) {
        let sig = self.sig(2, 2);
        let name = self.name("f");
        self.mode = Mode::Calm;
        let text = self.literal_with_body(&sig, depth - 1);
        self.line(format!("{name} := {text}"));
        for _ in 0..self.rng.between(1, 2) {
            self.call_and_keep(&name, &sig);
        }
        self.line(format!("_ = {name}"));
        self.declare(&name, &Type::Func(sig.into()), false);
    }

    /// The text of a function literal with effects.
    pub fn literal_with_body(&mut self, sig: &Sig, depth: usize) -> String {
        let names: Vec<String> = sig.params.iter().map(|_| self.name("a")).collect();
        let named = self.rng.chance(40) && !sig.results.is_empty();
        let results: Vec<String> = if named { sig.results.iter().map(|_| self.name("r")).collect() } else { vec![] };
        let head = signature_with(&names, sig, &results);
        let body = Body {
            results: sig.results.clone(),
            names: results.clone(),
            loops: 1,
            quiet: self.body.quiet,
            ..Body::default()
        };
        let outer = std::mem::replace(&mut self.body, body);
        self.level += 1;
        let text = self.captured(|m| {
            let declared = names.iter().zip(&sig.params).chain(results.iter().zip(&sig.results));
            for (name, ty) in declared {
                m.declare(name, ty, true);
            }
            let count = m.rng.between(1, 3) as usize;
            m.statements(count, depth.min(2));
            if !m.body.results.is_empty() {
                let values = m.return_values();
                m.line(format!("return {values}"));
            }
        });
        self.level -= 1;
        self.body = outer;
        format!("func{head} {{\n{text}\n{}}}", "\t".repeat(self.indent))
    }

    /// A call whose results become new variables.
    pub fn call_and_keep(&mut self, function: &str, sig: &Sig) {
        let arguments = self.arguments(sig, 2);
        let names: Vec<String> = sig.results.iter().map(|_| self.name("v")).collect();
        if names.is_empty() || self.rng.chance(15) {
            return self.line(format!("{function}({arguments})"));
        }
        let list = names.join(", ");
        let blanks = vec!["_"; names.len()].join(", ");
        self.line(format!("{list} := {function}({arguments}); {blanks} = {list}"));
        for (name, ty) in names.iter().zip(&sig.results) {
            self.declare(name, ty, true);
        }
    }

    /// Calls a function with effects, or a closure, or a method that changes its receiver.
    fn effectful_call(&mut self) {
        if self.body.quiet {
            return self.assignment();
        }
        let closures: Vec<_> = self
            .visible()
            .into_iter()
            .filter(|var| matches!(var.ty, Type::Func(_)) && var.name.starts_with('f'))
            .collect();
        if !closures.is_empty() && self.rng.chance(40) && self.body.loops < 2 {
            let var = self.rng.pick(&closures).clone();
            if let Type::Func(sig) = &var.ty {
                return self.call_and_keep(&var.name, sig);
            }
        }
        if self.rng.chance(40) && self.changing_method() {
            return;
        }
        let found: Vec<_> = self.funcs.iter().filter(|f| !f.pure).cloned().collect();
        if !found.is_empty() {
            let func = self.rng.pick(&found).clone();
            self.call_and_keep(&func.name, &func.sig);
        }
    }

    /// Calls a method with pointer receiver on a variable, through its address or a pointer or a method value.
    fn changing_method(&mut self) -> bool {
        let mut found = Vec::new();
        for (place, ty) in self.targets() {
            if let Type::Named(named) = &ty {
                for method in named.methods.iter().filter(|m| m.pointer_receiver && !m.pure) {
                    found.push((place.clone(), named.clone(), method.clone()));
                }
            }
        }
        if found.is_empty() {
            return false;
        }
        let (place, named, method) = self.rng.pick(&found).clone();
        let function = match self.rng.below(4) {
            0 => format!("(&{place}).{}", method.name),
            1 => {
                let name = self.name("m");
                self.line(format!("{name} := {place}.{}", method.name));
                name
            }
            2 => {
                let arguments = self.arguments(&method.sig, 2);
                let separator = if arguments.is_empty() { "" } else { ", " };
                self.line(format!("(*{}).{}(&{place}{separator}{arguments})", named.name, method.name));
                return true;
            }
            _ => format!("{place}.{}", method.name),
        };
        self.call_and_keep(&function, &method.sig);
        true
    }

    fn method_value(&mut self) {
        if self.body.pure || self.body.quiet || !self.changing_method() {
            self.assignment();
        }
    }

    /// A function literal that recovers what is panicked in it.
    fn guarded(&mut self, depth: usize) {
        if self.body.pure || self.body.quiet {
            return self.assignment();
        }
        let label = self.name("L");
        let body = Body { loops: self.body.loops, ..Body::default() };
        let outer = std::mem::replace(&mut self.body, body);
        self.level += 1;
        self.mode = Mode::Calm;
        self.braces("func()", "()", |m| {
            m.line(format!("defer func() {{ caught(\"{label}\", recover()) }}()"));
            let count = m.rng.between(1, 3) as usize;
            m.statements(count, depth - 1);
            m.panic_statement();
        });
        self.level -= 1;
        self.body = outer;
    }

    /// Something that panics, or may.
    pub fn panic_statement(&mut self) {
        self.mode = Mode::Panic;
        self.may_panic = true;
        match self.rng.below(12) {
            0 => {
                let ty = self.any_type(2);
                let x = self.calmly(|m| m.expr(&ty, 2));
                if ty.printable() {
                    self.line(format!("panic({x})"));
                }
            }
            1 => {
                let x = self.calmly(|m| m.expr(&Type::Error, 2));
                self.line(format!("panic({x})"));
            }
            2 => {
                let key = self.key_type();
                let elem = self.any_type(1);
                let (k, x) = self.calmly(|m| (m.expr(&key, 2), m.expr(&elem, 2)));
                let name = self.name("v");
                self.line(format!("var {name} map[{key}]{elem}"));
                self.line(format!("{name}[{k}] = {x}"));
            }
            3 => {
                let ty = self.struct_or_array();
                let name = self.name("p");
                self.line(format!("var {name} *{ty}"));
                self.line(format!("_ = *{name}"));
            }
            4 => {
                let (x, y) = (self.any_type(1), self.any_type(1));
                let x = self.calmly(|m| m.expr(&x, 2));
                self.line(format!("_ = any({x}).({y})"));
            }
            5 => {
                let x = self.calmly(|m| m.variable_expr(&INT, 2));
                let ty = self.any_type(0);
                self.line(format!("_ = make([]{ty}, {x}%5-2)"));
            }
            _ => {
                for _ in 0..2 {
                    let ty = self.any_type(1);
                    self.may_panic = true;
                    let x = self.expr(&ty, 4);
                    if ty.printable() {
                        let label = self.name("L");
                        self.line(format!("show(\"{label}\", {x})"));
                    } else {
                        self.line(format!("_ = {x}"));
                    }
                }
            }
        }
        self.mode = Mode::Calm;
    }

    fn struct_or_array(&mut self) -> Type {
        if self.rng.chance(50) { self.struct_type(1) } else { array(3, self.basic_type()) }
    }

    /// Deferred calls: arguments are evaluated now; results with names can be changed.
    fn defer_statement(&mut self) {
        if self.body.quiet {
            return self.assignment();
        }
        let label = self.name("L");
        match self.rng.below(4) {
            0 | 1 => {
                let ty = self.any_type(1);
                let x = self.expr(&ty, 2);
                if ty.printable() {
                    self.line(format!("defer show(\"{label}\", {x})"));
                }
            }
            2 if !self.body.names.is_empty() => {
                let index = self.rng.below(self.body.names.len());
                let (name, ty) = (self.body.names[index].clone(), self.body.results[index].clone());
                let hidden = self.vars.iter().rev().find(|var| var.name == name).is_none_or(|var| var.ty != ty);
                if hidden {
                    return;
                }
                let x = self.calmly(|m| m.expr(&ty, 2));
                let recover =
                    if self.rng.chance(50) { format!("caught(\"{label}\", recover()); ") } else { String::new() };
                self.line(format!("defer func() {{ {recover}{name} = {x} }}()"));
            }
            _ => {
                let sig = Sig { params: vec![], results: vec![], variadic: false };
                self.mode = Mode::Calm;
                let text = self.literal_with_body(&sig, 1);
                self.line(format!("defer {text}()"));
            }
        }
    }

    /// A pointer to a variable; what is written through it is seen there.
    fn pointer_statement(&mut self) {
        let Some((place, ty)) = self.target() else { return self.declaration() };
        if self.body.quiet || self.body.pure {
            return self.assignment();
        }
        let name = self.name("p");
        let x = self.expr(&ty, 2);
        self.line(format!("{name} := &{place}"));
        self.line(format!("*{name} = {x}"));
        let mut inner = Vec::new();
        collect_targets(&name, &ty, 2, &mut inner);
        inner.remove(0);
        if !inner.is_empty() && matches!(ty.under(), Type::Struct(_) | Type::Array(..)) {
            let (part, part_type) = self.rng.pick(&inner).clone();
            let x = self.expr(&part_type, 2);
            self.line(format!("{part} = {x}"));
        }
    }
}

/// The parts of a variable that can be assigned to: itself, fields, elements of arrays.
fn collect_targets(text: &str, ty: &Type, depth: usize, found: &mut Vec<(String, Type)>) {
    found.push((text.to_string(), ty.clone()));
    if depth == 0 {
        return;
    }
    match ty.under() {
        Type::Struct(fields) => {
            for field in fields.iter().filter(|field| field.name != "_") {
                collect_targets(&format!("{text}.{}", field.name), &field.ty, depth - 1, found);
            }
        }
        Type::Array(len, elem) => {
            for i in 0..len.min(3) {
                collect_targets(&format!("{text}[{i}]"), &elem, depth - 1, found);
            }
        }
        _ => {}
    }
}

/// What of a variable can be printed.
pub fn shown(text: &str, ty: &Type, depth: usize) -> Vec<String> {
    if ty.printable() {
        return vec![text.to_string()];
    }
    match ty.under() {
        Type::Pointer(to) if to.printable() => vec![format!("str({text})")],
        Type::Pointer(_) | Type::Func(_) => vec![format!("{text} == nil")],
        Type::Slice(_) | Type::Map(..) => vec![format!("len({text})")],
        Type::Struct(fields) if depth > 0 => {
            let fields = fields.iter().filter(|field| field.name != "_");
            fields.flat_map(|field| shown(&format!("{text}.{}", field.name), &field.ty, depth - 1)).collect()
        }
        Type::Array(len, elem) if depth > 0 => {
            (0..len.min(3)).flat_map(|i| shown(&format!("{text}[{i}]"), &elem, depth - 1)).collect()
        }
        _ => vec![],
    }
}
