//! Statements: declarations, assignments, conditions, what is shown.
//!
//! Always: every variable counts as used.

use crate::maker::{Breakable, Maker, Mode};
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

    pub fn declaration(&mut self) {
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
    pub fn comma_ok(&mut self) {
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

    pub fn assignment(&mut self) {
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

    pub fn operator_assignment(&mut self, place: &str, ty: &Type) {
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
    pub fn show_something(&mut self) {
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

    pub fn if_statement(&mut self, depth: usize) {
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

    pub fn block(&mut self, depth: usize) {
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

    /// A pointer to a variable; what is written through it is seen there.
    pub fn pointer_statement(&mut self) {
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
