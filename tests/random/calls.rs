//! Statements that call: closures, functions and methods with effects, deferred calls, panics that are recovered.

use crate::expr::signature_with;
use crate::maker::{Body, Maker, Mode};
use crate::types::*;

impl Maker {
    /// A function literal that shares variables with the function around it; called at once and later.
    pub fn closure(&mut self, depth: usize) {
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
    pub fn effectful_call(&mut self) {
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
    pub fn changing_method(&mut self) -> bool {
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

    pub fn method_value(&mut self) {
        if self.body.pure || self.body.quiet || !self.changing_method() {
            self.assignment();
        }
    }

    /// A function literal that recovers what is panicked in it.
    pub fn guarded(&mut self, depth: usize) {
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

    pub fn struct_or_array(&mut self) -> Type {
        if self.rng.chance(50) { self.struct_type(1) } else { array(3, self.basic_type()) }
    }

    /// Deferred calls: arguments are evaluated now; results with names can be changed.
    pub fn defer_statement(&mut self) {
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
}
