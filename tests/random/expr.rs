//! Expressions of a wanted type, without effects.
//!
//! Always: no operation has constant operands only, so nothing overflows at compile time; divisors are never zero,
//! indices never out of range, assertions never wrong, but for the one operand that `panic_site` grants.

use crate::maker::{Maker, Mode};
use crate::program::{satisfies, substitute_sig};
use crate::types::*;
use std::rc::Rc;

/// An expression's text, and whether Go takes it for a constant.
pub struct E {
    pub text: String,
    pub constant: bool,
}

pub fn value(text: impl Into<String>) -> E {
    E { text: text.into(), constant: false }
}

pub fn constant(text: impl Into<String>) -> E {
    E { text: text.into(), constant: true }
}

impl Maker {
    /// The text of an expression; `depth` bounds how far it is nested.
    pub fn expr(&mut self, ty: &Type, depth: usize) -> String {
        self.any_expr(ty, depth).text
    }

    /// An expression that is no constant.
    pub fn variable_expr(&mut self, ty: &Type, depth: usize) -> String {
        let made = self.any_expr(ty, depth);
        if made.constant { format!("id[{ty}]({})", made.text) } else { made.text }
    }

    pub fn any_expr(&mut self, ty: &Type, depth: usize) -> E {
        if self.mode == Mode::Trace && self.rng.chance(30) {
            let inner = self.any_expr(ty, depth.saturating_sub(1)).text;
            let number = self.rng.below(100);
            return value(format!("tr[{ty}]({number}, {inner})"));
        }
        if depth == 0 {
            return self.leaf(ty);
        }
        if self.rng.chance(25) {
            return self.leaf(ty);
        }
        if self.rng.chance(22)
            && let Some(made) = self.elsewhere(ty, depth)
        {
            return made;
        }
        if self.rng.chance(6)
            && let Some(made) = self.library_call(ty, depth - 1)
        {
            return value(made);
        }
        match ty.under() {
            Type::Int(int) => self.int_expr(ty, int, depth),
            Type::Float(_) => self.float_expr(ty, depth),
            Type::Complex(bits) => self.complex_expr(ty, bits, depth),
            Type::Bool => self.bool_expr(ty, depth),
            Type::Str => self.string_expr(ty, depth),
            Type::Param(class) => self.param_expr(class, depth),
            _ => self.composite_expr(ty, depth),
        }
    }

    /// A variable, or a part of one, or a literal.
    pub fn leaf(&mut self, ty: &Type) -> E {
        let places = self.places(ty);
        if !places.is_empty() && self.rng.chance(75) {
            return value(self.rng.pick(&places).clone());
        }
        self.literal(ty)
    }

    /// Everything of the type that variables hold, reached without panic.
    fn places(&mut self, ty: &Type) -> Vec<String> {
        let mut found = Vec::new();
        for var in self.visible() {
            collect_places(&var.name, &var.ty, ty, 3, &mut found);
        }
        found
    }

    /// Calls, indexing, fields of results, dereferences: ways to a value that every type has.
    fn elsewhere(&mut self, ty: &Type, depth: usize) -> Option<E> {
        let d = depth - 1;
        Some(match self.rng.below(12) {
            0 | 1 => value(self.pure_call(ty, d)?),
            2 | 3 => value(self.method_call(ty, d)?),
            4 => {
                let elem = self.expr(&slice(ty.clone()), d);
                if self.panic_site() {
                    let index = self.panicking_index(d);
                    return Some(value(format!("{elem}[{index}]")));
                }
                let index = self.variable_expr(&INT, d);
                value(format!("at({elem}, {index})"))
            }
            5 => {
                let len = self.rng.between(1, 4) as usize;
                let whole = self.variable_expr(&array(len, ty.clone()), d);
                if self.panic_site() {
                    let index = self.panicking_index(d);
                    return Some(value(format!("{whole}[{index}]")));
                }
                let index_type = Type::Int(*self.rng.pick(&[INTS[5], INTS[6], INTS[7], INTS[8], INTS[9]]));
                let index = self.variable_expr(&index_type, d);
                value(format!("{whole}[{index}%{len}]"))
            }
            6 => {
                let key = self.key_type();
                let whole = self.expr(&map(key.clone(), ty.clone()), d);
                let key = self.expr(&key, d);
                value(format!("{whole}[{key}]"))
            }
            7 => {
                let inner = self.expr(ty, d);
                value(format!("func() {ty} {{ return {inner} }}()"))
            }
            8 => {
                let condition = self.expr(&Type::Bool, d);
                let (x, y) = (self.expr(ty, d), self.expr(ty, d));
                value(format!("func(b bool) {ty} {{ if b {{ return {x} }}; return {y} }}({condition})"))
            }
            9 if !ty.is_interface() && self.panic_site() => {
                let mixed = self.any_type(1);
                let other = if self.rng.chance(60) { ty.clone() } else { mixed };
                let inner = self.expr(&other, d);
                value(format!("any({inner}).({ty})"))
            }
            9 => {
                let inner = self.expr(ty, d);
                value(format!("(*ptr[{ty}]({inner}))"))
            }
            10 => {
                let (x, y) = (self.expr(ty, d), self.expr(ty, d));
                let fields = format!("struct {{ A, B {ty} }}");
                let field = self.rng.pick(&["A", "B"]);
                value(format!("{fields}{{{x}, {y}}}.{field}"))
            }
            _ => {
                let inner = self.expr(ty, d);
                value(format!("id[{ty}]({inner})"))
            }
        })
    }

    /// An index that is sometimes out of range.
    pub fn panicking_index(&mut self, depth: usize) -> String {
        let ty = Type::Int(*self.rng.pick(INTS));
        let index = self.variable_expr(&ty, depth);
        if self.rng.chance(70) { format!("({index}%7)") } else { index }
    }

    fn pure_call(&mut self, ty: &Type, depth: usize) -> Option<String> {
        if self.body.leaf || self.body.pure && self.body.loops > 0 {
            return None;
        }
        if self.rng.chance(40) {
            return self.generic_call(ty, depth);
        }
        let found: Vec<_> =
            self.funcs.iter().filter(|f| f.pure && f.sig.results.as_slice() == [ty.clone()]).cloned().collect();
        if found.is_empty() {
            return None;
        }
        let func = self.rng.pick(&found).clone();
        let arguments = self.arguments(&func.sig, depth);
        Some(format!("{}({arguments})", func.name))
    }

    /// A call of a generic function, with type arguments or without.
    fn generic_call(&mut self, ty: &Type, depth: usize) -> Option<String> {
        let mut found = Vec::new();
        for func in &self.generic {
            match &func.sig.results[0] {
                Type::Param(class) if satisfies(ty, *class) => found.push((func.clone(), Some((*class, ty.clone())))),
                result if result == ty && !ty.mentions_param() => found.push((func.clone(), None)),
                _ => {}
            }
        }
        if found.is_empty() {
            return None;
        }
        let (func, known) = self.rng.pick(&found).clone();
        let mut arguments = Vec::new();
        for &class in &func.classes {
            match &known {
                Some((own, ty)) if *own == class => arguments.push((class, ty.clone())),
                _ => arguments.push((class, self.argument(class))),
            }
        }
        let sig = substitute_sig(&func.sig, &arguments);
        let values = self.arguments(&sig, depth);
        if self.rng.chance(50) {
            return Some(format!("{}({values})", func.name));
        }
        let types: Vec<String> = arguments.iter().map(|(_, ty)| ty.to_string()).collect();
        Some(format!("{}[{}]({values})", func.name, types.join(", ")))
    }

    /// Arguments for a call, in any of the ways that a variadic function takes them.
    pub fn arguments(&mut self, sig: &Sig, depth: usize) -> String {
        let mut texts = Vec::new();
        for (i, param) in sig.params.iter().enumerate() {
            match param {
                Type::Slice(elem) if sig.variadic && i + 1 == sig.params.len() => {
                    if self.rng.chance(30) {
                        texts.push(format!("{}...", self.expr(param, depth)));
                    } else {
                        for _ in 0..self.rng.below(4) {
                            texts.push(self.expr(elem, depth));
                        }
                    }
                }
                _ => texts.push(self.expr(param, depth)),
            }
        }
        texts.join(", ")
    }

    fn method_call(&mut self, ty: &Type, depth: usize) -> Option<String> {
        if self.body.leaf {
            return None;
        }
        let mut found = Vec::new();
        for named in self.named.iter().chain(&self.interfaces) {
            for method in &named.methods {
                if method.pure && method.sig.results.as_slice() == [ty.clone()] {
                    found.push((named.clone(), method.clone()));
                }
            }
        }
        if found.is_empty() {
            return None;
        }
        let (named, method) = self.rng.pick(&found).clone();
        let receiver_type = Type::Named(named.clone());
        let interface = named.underlying == Under::Interface;
        let receiver = self.variable_expr(&receiver_type, depth);
        let name = &method.name;
        let arguments = self.arguments(&method.sig, depth);
        if interface {
            if self.panic_site() {
                return Some(format!("{receiver}.{name}({arguments})"));
            }
            let fallback = self.implementation(&named, depth)?;
            return Some(format!("or({receiver}, {named}({fallback})).{name}({arguments})", named = named.name));
        }
        if method.pointer_receiver {
            return Some(format!("ptr({receiver}).{name}({arguments})"));
        }
        Some(match self.rng.below(5) {
            0 => {
                let separator = if arguments.is_empty() { "" } else { ", " };
                format!("{}.{name}({receiver}{separator}{arguments})", named.name)
            }
            1 => format!("id({receiver}.{name})({arguments})"),
            _ => format!("{receiver}.{name}({arguments})"),
        })
    }

    /// A value of a type that has the interface's methods.
    pub fn implementation(&mut self, interface: &Named, depth: usize) -> Option<String> {
        let mut found = Vec::new();
        for named in &self.named {
            let own = |wanted: &Method| named.methods.iter().find(|m| m.name == wanted.name && m.sig == wanted.sig);
            let methods: Option<Vec<&Method>> = interface.methods.iter().map(own).collect();
            if let Some(methods) = methods {
                found.push((named.clone(), methods.iter().any(|m| m.pointer_receiver)));
            }
        }
        if found.is_empty() {
            return None;
        }
        let (named, pointer) = self.rng.pick(&found).clone();
        let inner = self.expr(&Type::Named(named), depth);
        // Without methods on the pointer, the pointer is an implementation too.
        Some(if pointer { format!("ptr({inner})") } else { inner })
    }
}

fn collect_places(text: &str, have: &Type, want: &Type, depth: usize, found: &mut Vec<String>) {
    if have == want {
        found.push(text.to_string());
    }
    if depth == 0 {
        return;
    }
    match have.under() {
        Type::Struct(fields) => {
            for field in fields.iter().filter(|field| field.name != "_") {
                collect_places(&format!("{text}.{}", field.name), &field.ty, want, depth - 1, found);
                if field.embedded
                    && let Type::Struct(inner) = field.ty.under()
                {
                    // Promoted, unless a field nearer by hides it.
                    for inner in inner.iter().filter(|inner| inner.name != "_" && promoted(&fields, &inner.name)) {
                        collect_places(&format!("{text}.{}", inner.name), &inner.ty, want, depth - 1, found);
                    }
                }
            }
        }
        Type::Array(len, elem) => {
            for i in 0..len.min(2) {
                collect_places(&format!("{text}[{i}]"), &elem, want, depth - 1, found);
            }
        }
        _ => {}
    }
}

/// Whether exactly one of the embedded structs, and none of the fields beside them, has the name.
fn promoted(fields: &Rc<Vec<Field>>, name: &str) -> bool {
    if fields.iter().any(|field| field.name == name) {
        return false;
    }
    let has = |field: &&Field| match (field.embedded, &field.ty) {
        (true, Type::Named(named)) => {
            let fields = match field.ty.under() {
                Type::Struct(fields) => fields.iter().any(|inner| inner.name == name),
                _ => false,
            };
            fields || named.methods.iter().any(|method| method.name == name)
        }
        _ => false,
    };
    fields.iter().filter(has).count() == 1
}

/// A signature with names for its parameters and, where there are any, its results.
pub fn signature_with(names: &[String], sig: &Sig, results: &[String]) -> String {
    let mut params = Vec::new();
    for (i, (name, ty)) in names.iter().zip(&sig.params).enumerate() {
        match ty {
            Type::Slice(elem) if sig.variadic && i + 1 == names.len() => params.push(format!("{name} ...{elem}")),
            _ => params.push(format!("{name} {ty}")),
        }
    }
    let types: Vec<String> = if results.is_empty() {
        sig.results.iter().map(Type::to_string).collect()
    } else {
        results.iter().zip(&sig.results).map(|(name, ty)| format!("{name} {ty}")).collect()
    };
    let results = match types.as_slice() {
        [] => String::new(),
        [one] if results.is_empty() => format!(" {one}"),
        many => format!(" ({})", many.join(", ")),
    };
    format!("({}){results}", params.join(", "))
}
