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
    fn implementation(&mut self, interface: &Named, depth: usize) -> Option<String> {
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

    fn int_expr(&mut self, ty: &Type, int: Int, depth: usize) -> E {
        let d = depth - 1;
        match self.rng.below(18) {
            0..=6 => {
                let operator = *self.rng.pick(&["+", "-", "*", "&", "|", "^", "&^"]);
                self.binary(ty, operator, d)
            }
            7 | 8 => {
                let operator = *self.rng.pick(&["/", "%"]);
                let x = self.variable_expr(ty, d);
                if self.panic_site() {
                    let y = self.variable_expr(ty, d);
                    return value(format!("({x} {operator} ({y}&1))"));
                }
                if self.rng.chance(40) {
                    let y = self.int_value(int);
                    let y = if y == 0 { 7 } else { y };
                    return value(format!("({x} {operator} {y})"));
                }
                let y = self.variable_expr(ty, d);
                value(format!("({x} {operator} ({y}|1))"))
            }
            9 | 10 => self.shift(ty, d),
            11 => {
                let x = self.variable_expr(ty, d);
                let operator = *self.rng.pick(&["-", "^", "+"]);
                value(format!("({operator}{x})"))
            }
            12 | 13 => {
                let other = Type::Int(*self.rng.pick(INTS));
                let x = self.variable_expr(&other, d);
                value(format!("{ty}({x})"))
            }
            14 => {
                let bits = *self.rng.pick(&[32, 64]);
                let x = self.expr(&Type::Float(bits), d);
                let clamp = if int.signed { "within" } else { "above" };
                value(format!("{ty}({clamp}({x}))"))
            }
            15 => {
                let of = match self.rng.below(4) {
                    0 => Type::Str,
                    1 => slice(self.basic_type()),
                    2 => map(INT, self.basic_type()),
                    _ => slice(self.any_type(1)),
                };
                let function = if matches!(of, Type::Slice(_)) && self.rng.chance(30) { "cap1" } else { "len" };
                let x = self.variable_expr(&of, d);
                value(format!("{ty}({function}({x}))"))
            }
            16 => {
                let x = self.variable_expr(&Type::Str, d);
                if self.panic_site() {
                    let index = self.panicking_index(d);
                    return value(format!("{ty}({x}[{index}])"));
                }
                let index = self.variable_expr(&INT, d);
                value(format!("{ty}(char({x}, {index}))"))
            }
            _ => self.min_max(ty, d),
        }
    }

    fn binary(&mut self, ty: &Type, operator: &str, depth: usize) -> E {
        let mut x = self.any_expr(ty, depth);
        let y = self.any_expr(ty, depth);
        if x.constant && y.constant {
            x.text = format!("id[{ty}]({})", x.text);
        }
        value(format!("({} {operator} {})", x.text, y.text))
    }

    /// Spec: Operators, shifts: a count may be of any integer type and as large as it likes.
    fn shift(&mut self, ty: &Type, depth: usize) -> E {
        let operator = *self.rng.pick(&["<<", ">>"]);
        let x = self.variable_expr(ty, depth);
        if self.rng.chance(30) {
            let count = self.rng.below(70);
            return value(format!("({x} {operator} {count})"));
        }
        let count_type = *self.rng.pick(INTS);
        let count = self.variable_expr(&Type::Int(count_type), depth);
        let count = match count_type.signed {
            true if self.panic_site() => count,
            true => format!("({count}&{})", self.rng.pick(&[7, 15, 31, 63, 127])),
            false if self.rng.chance(70) => format!("({count}%{})", self.rng.between(3, 70)),
            false => count,
        };
        value(format!("({x} {operator} {count})"))
    }

    fn min_max(&mut self, ty: &Type, depth: usize) -> E {
        let function = *self.rng.pick(&["min", "max"]);
        let first = self.variable_expr(ty, depth);
        let rest: Vec<String> = (0..self.rng.between(1, 3)).map(|_| self.expr(ty, depth)).collect();
        value(format!("{function}({first}, {})", rest.join(", ")))
    }

    fn float_expr(&mut self, ty: &Type, depth: usize) -> E {
        let d = depth - 1;
        match self.rng.below(12) {
            0..=5 => {
                let operator = *self.rng.pick(&["+", "-", "*", "/"]);
                self.binary(ty, operator, d)
            }
            6 => {
                let x = self.variable_expr(ty, d);
                value(format!("(-{x})"))
            }
            7 => {
                let int = Type::Int(*self.rng.pick(INTS));
                let x = self.variable_expr(&int, d);
                value(format!("{ty}({x})"))
            }
            8 => {
                let other = Type::Float(*self.rng.pick(&[32, 64]));
                let x = self.variable_expr(&other, d);
                value(format!("{ty}({x})"))
            }
            9 => {
                let function = *self.rng.pick(&["Sqrt", "Floor", "Abs", "Trunc", "Ceil", "Round"]);
                let x = self.expr(&Type::Float(64), d);
                value(format!("{ty}(math.{function}({x}))"))
            }
            10 => {
                let part = *self.rng.pick(&["real", "imag"]);
                let complex = Type::Complex(*self.rng.pick(&[64, 128]));
                let x = self.variable_expr(&complex, d);
                value(format!("{ty}({part}({x}))"))
            }
            _ => self.min_max(ty, d),
        }
    }

    fn complex_expr(&mut self, ty: &Type, bits: u8, depth: usize) -> E {
        let d = depth - 1;
        match self.rng.below(6) {
            0..=2 => {
                let operator = *self.rng.pick(&["+", "-", "*", "/"]);
                self.binary(ty, operator, d)
            }
            3 => {
                let x = self.variable_expr(ty, d);
                value(format!("(-{x})"))
            }
            4 => {
                let part = Type::Float(bits / 2);
                let (x, y) = (self.variable_expr(&part, d), self.variable_expr(&part, d));
                value(format!("{ty}(complex({x}, {y}))"))
            }
            _ => {
                let other = Type::Complex(*self.rng.pick(&[64, 128]));
                let x = self.variable_expr(&other, d);
                value(format!("{ty}({x})"))
            }
        }
    }

    fn bool_expr(&mut self, ty: &Type, depth: usize) -> E {
        let d = depth - 1;
        match self.rng.below(10) {
            0..=2 => {
                let operator = *self.rng.pick(&["&&", "||"]);
                self.binary(ty, operator, d)
            }
            3 => {
                let x = self.variable_expr(ty, d);
                value(format!("(!{x})"))
            }
            4 => {
                let nilable = match self.rng.below(4) {
                    0 => Type::Any,
                    1 => slice(self.any_type(1)),
                    2 => map(Type::Str, self.any_type(1)),
                    _ => Type::Error,
                };
                let x = self.variable_expr(&nilable, d);
                let operator = *self.rng.pick(&["==", "!="]);
                value(format!("{ty}({x} {operator} nil)"))
            }
            5 => {
                let other = self.any_type(1);
                let dynamic = self.any_type(1);
                if !other.comparable() {
                    return self.leaf(ty);
                }
                let operator = *self.rng.pick(&["==", "!="]);
                let panics = self.panic_site();
                let dynamic = if panics || dynamic.comparable() && !dynamic.is_interface() { dynamic } else { INT };
                let x = self.expr(&other, d);
                let y = self.expr(&dynamic, d);
                if other.is_interface() {
                    return self.leaf(ty);
                }
                value(format!("{ty}(any({x}) {operator} any({y}))"))
            }
            _ => {
                let other = self.any_type(1);
                let operator = if other.ordered() && self.rng.chance(70) {
                    *self.rng.pick(&["<", "<=", ">", ">=", "==", "!="])
                } else if other.comparable() {
                    *self.rng.pick(&["==", "!="])
                } else {
                    return self.leaf(ty);
                };
                let x = self.variable_expr(&other, d);
                let y = self.expr(&other, d);
                value(format!("{ty}({x} {operator} {y})"))
            }
        }
    }

    fn string_expr(&mut self, ty: &Type, depth: usize) -> E {
        let d = depth - 1;
        match self.rng.below(12) {
            0..=2 => {
                let joined = self.binary(ty, "+", d).text;
                value(format!("{ty}(clip(string({joined})))"))
            }
            3 => {
                let x = self.variable_expr(&INT32, d);
                value(format!("{ty}(rune({x}))"))
            }
            4 => {
                let x = self.variable_expr(&slice(BYTE), d);
                value(format!("{ty}({x})"))
            }
            5 => {
                let x = self.variable_expr(&slice(INT32), d);
                value(format!("{ty}({x})"))
            }
            6 => {
                let other = self.any_type(2);
                if !other.printable() {
                    return self.leaf(ty);
                }
                let x = self.expr(&other, d);
                let verb = *self.rng.pick(&["%v", "%+v", "%#v", "%T", "%d", "%q", "%x", "%6.2v"]);
                let verb = if has_interface(&other) { "%v" } else { verb };
                value(format!("{ty}(clip(fmt.Sprintf({verb:?}, {x})))"))
            }
            7 => {
                let x = self.variable_expr(&Type::Str, d);
                let (low, high) = (self.variable_expr(&INT, d), self.variable_expr(&INT, d));
                if self.panic_site() {
                    return value(format!("{ty}({x}[{low}%6:{high}%9])"));
                }
                value(format!("{ty}(sub({x}, {low}, {high}))"))
            }
            8 => {
                let x = self.expr(&Type::Str, d);
                let function = *self.rng.pick(&["ToUpper", "TrimSpace", "ToLower", "Title1"]);
                if function == "Title1" {
                    return value(format!("{ty}(strings.Repeat({x}, 2)[:len({x})])"));
                }
                value(format!("{ty}(strings.{function}({x}))"))
            }
            9 => {
                let x = self.expr(&INT, d);
                value(format!("{ty}(strconv.Itoa({x}))"))
            }
            10 => self.min_max(ty, d),
            _ => self.leaf(ty),
        }
    }

    /// A value of a type parameter's type, by what its constraint allows.
    fn param_expr(&mut self, class: Class, depth: usize) -> E {
        let ty = Type::Param(class);
        let d = depth - 1;
        match class {
            Class::Integer => match self.rng.below(8) {
                0..=3 => {
                    let operator = *self.rng.pick(&["+", "-", "*", "&", "|", "^", "&^"]);
                    self.binary(&ty, operator, d)
                }
                4 => {
                    let (x, y) = (self.variable_expr(&ty, d), self.variable_expr(&ty, d));
                    let operator = *self.rng.pick(&["/", "%"]);
                    value(format!("({x} {operator} ({y}|1))"))
                }
                5 => {
                    let x = self.variable_expr(&ty, d);
                    let count = self.variable_expr(&Type::Int(INTS[6]), d);
                    let operator = *self.rng.pick(&["<<", ">>"]);
                    value(format!("({x} {operator} ({count}%70))"))
                }
                6 => {
                    let other = Type::Int(*self.rng.pick(INTS));
                    let x = self.variable_expr(&other, d);
                    value(format!("{ty}({x})"))
                }
                _ => self.min_max(&ty, d),
            },
            Class::Floating => match self.rng.below(6) {
                0..=3 => {
                    let operator = *self.rng.pick(&["+", "-", "*", "/"]);
                    self.binary(&ty, operator, d)
                }
                4 => {
                    let other = Type::Int(*self.rng.pick(INTS));
                    let x = self.variable_expr(&other, d);
                    value(format!("{ty}({x})"))
                }
                _ => self.min_max(&ty, d),
            },
            Class::Ordered => match self.rng.below(3) {
                0 => self.binary(&ty, "+", d),
                _ => self.min_max(&ty, d),
            },
            Class::Comparable | Class::Any => self.leaf(&ty),
        }
    }

    /// A value of a type that is not basic: a composite literal, an operation that yields one, nil.
    pub fn composite_expr(&mut self, ty: &Type, depth: usize) -> E {
        let d = depth.saturating_sub(1);
        match ty.under() {
            Type::Slice(elem) => match self.rng.below(10) {
                0 => {
                    let (x, y) = (self.expr(ty, d), self.expr(&elem, d));
                    value(format!("append(clone({x}), {y})"))
                }
                1 => {
                    let (x, y) = (self.expr(ty, d), self.expr(ty, d));
                    value(format!("clipS(append(clone({x}), {y}...))"))
                }
                2 => {
                    let x = self.variable_expr(ty, d);
                    let (low, high) = (self.variable_expr(&INT, d), self.variable_expr(&INT, d));
                    if self.panic_site() {
                        let max = self.variable_expr(&INT, d);
                        let max = if self.rng.chance(50) { format!(":{max}%9") } else { String::new() };
                        return value(format!("{x}[{low}%5:{high}%8{max}]"));
                    }
                    value(format!("part({x}, {low}, {high})"))
                }
                3 => value(format!("make({ty}, {})", self.rng.below(4))),
                4 if *elem == BYTE || *elem == INT32 => {
                    let x = self.variable_expr(&Type::Str, d);
                    value(format!("{ty}({x})"))
                }
                5 => {
                    let len = self.rng.between(0, 4) as usize;
                    let x = self.expr(&array(len, (*elem).clone()), d);
                    value(format!("{ty}(ptr({x})[:])"))
                }
                _ => self.composite_lit(ty, depth),
            },
            Type::Array(len, elem) if self.rng.chance(15) => {
                let whole = slice((*elem).clone());
                let x = self.expr(&whole, d);
                if self.panic_site() {
                    return value(format!("{ty}({x})"));
                }
                value(format!("{ty}(append(clone({x}), make({whole}, {len})...))"))
            }
            Type::Any if self.rng.chance(85) => {
                let other = self.any_type(2);
                if !other.printable() {
                    return constant("any(nil)");
                }
                let x = self.expr(&other, d);
                value(format!("any({x})"))
            }
            Type::Error if self.rng.chance(70) => {
                let x = self.expr(&Type::Str, d);
                match self.rng.below(3) {
                    0 => value(format!("errors.New({x})")),
                    1 => {
                        let cause = self.expr(&Type::Error, d);
                        value(format!("fmt.Errorf(\"%s: %w\", {x}, {cause})"))
                    }
                    _ => {
                        let code = self.expr(&INT, d);
                        value(format!("error(&Fault{{{code}, {x}}})"))
                    }
                }
            }
            Type::Named(named) if named.underlying == Under::Interface => match self.implementation(&named, d) {
                Some(inner) if self.rng.chance(85) => value(format!("{}({inner})", named.name)),
                _ => value(format!("{}(nil)", named.name)),
            },
            Type::Pointer(to) => {
                let inner = self.expr(&to, d);
                if matches!(to.under(), Type::Struct(_)) && inner.starts_with(&format!("{to}{{")) {
                    return value(format!("&{inner}"));
                }
                value(format!("ptr[{to}]({inner})"))
            }
            Type::Func(sig) => value(self.function_value(&sig, d)),
            _ => self.composite_lit(ty, depth),
        }
    }

    /// A function literal without effects.
    pub fn function_value(&mut self, sig: &Sig, depth: usize) -> String {
        let names: Vec<String> = sig.params.iter().map(|_| self.name("a")).collect();
        let head = signature_with(&names, sig, &[]);
        let start = self.vars.len();
        for (name, ty) in names.iter().zip(&sig.params) {
            self.declare(name, ty, false);
        }
        // It may be called anywhere, any number of times.
        let results: Vec<String> = self.calmly(|m| sig.results.iter().map(|ty| m.expr(ty, depth)).collect());
        self.vars.truncate(start);
        format!("func{head} {{ return {} }}", results.join(", "))
    }

    /// Spec: Composite literals, with and without keys.
    pub fn composite_lit(&mut self, ty: &Type, depth: usize) -> E {
        let d = depth.saturating_sub(1);
        let text = match ty.under() {
            Type::Struct(fields) => {
                let keyed = self.rng.chance(60) || fields.iter().any(|field| field.name == "_");
                let mut parts = Vec::new();
                for field in fields.iter() {
                    if keyed && (field.name == "_" || self.rng.chance(25)) {
                        continue;
                    }
                    let x = self.expr(&field.ty, d);
                    parts.push(if keyed { format!("{}: {x}", field.name) } else { x });
                }
                format!("{ty}{{{}}}", parts.join(", "))
            }
            Type::Array(len, elem) => {
                if len > 0 && self.rng.chance(25) {
                    let index = self.rng.below(len);
                    let x = self.expr(&elem, d);
                    format!("{ty}{{{index}: {x}}}")
                } else {
                    let count = self.rng.below(len + 1);
                    let parts: Vec<String> = (0..count).map(|_| self.element(&elem, d)).collect();
                    format!("{ty}{{{}}}", parts.join(", "))
                }
            }
            Type::Slice(elem) => {
                if self.rng.chance(10) {
                    format!("{ty}(nil)")
                } else if self.rng.chance(10) {
                    let index = self.rng.below(5);
                    let (x, y) = (self.expr(&elem, d), self.expr(&elem, d));
                    format!("{ty}{{{index}: {x}, {y}}}")
                } else {
                    let parts: Vec<String> = (0..self.rng.below(4)).map(|_| self.element(&elem, d)).collect();
                    format!("{ty}{{{}}}", parts.join(", "))
                }
            }
            Type::Map(key, elem) => {
                if self.rng.chance(10) {
                    return value(format!("{ty}(nil)"));
                }
                let count = self.rng.below(3);
                let mut parts = Vec::new();
                for i in 0..count {
                    // Equal constant keys would not compile, and Go's compiler enters static elements before others.
                    let k = self.expr(&key, d);
                    let k = if i == 0 && count == 1 { k } else { format!("id[{key}]({k})") };
                    parts.push(format!("{k}: {}", self.element(&elem, d)));
                }
                format!("{ty}{{{}}}", parts.join(", "))
            }
            Type::Any => "any(nil)".to_string(),
            Type::Error => "error(nil)".to_string(),
            Type::Pointer(_) | Type::Func(_) => format!("({ty})(nil)"),
            Type::Named(named) => format!("{}(nil)", named.name),
            _ => return self.literal(ty),
        };
        value(text)
    }

    /// An element, with its type left out where it may be.
    fn element(&mut self, elem: &Type, depth: usize) -> String {
        let text = self.expr(elem, depth);
        let head = elem.to_string();
        if matches!(elem.under(), Type::Struct(_) | Type::Array(..) | Type::Slice(_) | Type::Map(..))
            && self.rng.chance(50)
            && let Some(rest) = text.strip_prefix(&head)
            && rest.starts_with('{')
            && closes_at_end(rest)
        {
            return rest.to_string();
        }
        text
    }

    pub fn literal(&mut self, ty: &Type) -> E {
        match ty.under() {
            Type::Int(int) => {
                let known: Vec<_> = self
                    .constants
                    .iter()
                    .filter(|c| int.holds(c.value) && (c.ty.is_none() || c.ty == Some(int)))
                    .collect();
                if !known.is_empty() && self.rng.chance(25) {
                    return constant(format!("{ty}({})", self.rng.pick(&known).name));
                }
                if int.name == "int32" && self.rng.chance(30) {
                    let rune = *self.rng.pick(&["'a'", "'é'", "'世'", "'\\n'", "'\\x7f'", "'\\U0010FFFF'"]);
                    return constant(format!("{ty}({rune})"));
                }
                let number = self.int_value(int);
                let text = match self.rng.below(6) {
                    0 if number >= 0 => format!("{number:#x}"),
                    1 if number >= 0 => format!("{number:#b}"),
                    _ => number.to_string(),
                };
                constant(format!("{ty}({text})"))
            }
            Type::Float(_) => {
                let text = *self.rng.pick(&[
                    "0",
                    "1",
                    "-1",
                    "0.5",
                    "1.5",
                    "0.1",
                    "-2.25",
                    "3.3333333",
                    "1e10",
                    "-1e-10",
                    "16777217",
                    "1e30",
                    "123456.789",
                    "0x1p-20",
                    "9007199254740993",
                ]);
                match self.rng.below(12) {
                    0 => value(format!("{ty}(math.Inf({}))", self.rng.between(-1, 1))),
                    1 => value(format!("{ty}(math.NaN())")),
                    2 => value(format!("{ty}(math.Copysign(0, -1))")),
                    _ => constant(format!("{ty}({text})")),
                }
            }
            Type::Complex(_) => {
                let text = *self.rng.pick(&["0", "1", "1i", "1+2i", "-0.5i", "3-4i", "0.1+0.2i", "1e10i"]);
                constant(format!("{ty}({text})"))
            }
            Type::Bool => constant(format!("{ty}({})", self.rng.pick(&["true", "false"]))),
            Type::Str => {
                let text = *self.rng.pick(&[
                    "\"\"",
                    "\"a\"",
                    "\"go\"",
                    "\"héllo\"",
                    "\"世界\"",
                    "\"\\xff\\x80x\"",
                    "`raw\\n`",
                    "\"a\\tb\"",
                    "\"0123456789\"",
                    "\"\\u00e9\\U0001F600\"",
                    "\"\\x00\"",
                    "\"%d\"",
                ]);
                constant(format!("{ty}({text})"))
            }
            Type::Param(class) => match class {
                Class::Integer | Class::Floating => constant(format!("{ty}({})", self.rng.below(100))),
                _ => value(format!("zero[{ty}]()")),
            },
            _ => {
                if self.rng.chance(40) {
                    return value(format!("zero[{ty}]()"));
                }
                self.composite_lit(ty, 0)
            }
        }
    }
}

/// Interfaces in it may hold pointers, whose addresses some verbs print.
fn has_interface(ty: &Type) -> bool {
    match ty.under() {
        Type::Any | Type::Error | Type::Named(_) | Type::Param(_) => true,
        Type::Slice(elem) | Type::Array(_, elem) => has_interface(&elem),
        Type::Map(key, value) => has_interface(&key) || has_interface(&value),
        Type::Struct(fields) => fields.iter().any(|field| has_interface(&field.ty)),
        _ => false,
    }
}

/// Whether the brace that opens the text is closed by its last character.
fn closes_at_end(text: &str) -> bool {
    let mut depth = 0i32;
    let mut quote = None;
    let mut escaped = false;
    for (i, c) in text.char_indices() {
        match quote {
            Some(_) if escaped => escaped = false,
            Some(q) => {
                escaped = c == '\\' && q != '`';
                if c == q {
                    quote = None;
                }
            }
            None => match c {
                '"' | '\'' | '`' => quote = Some(c),
                '{' => depth += 1,
                '}' => {
                    depth -= 1;
                    if depth == 0 {
                        return i + 1 == text.len();
                    }
                }
                _ => {}
            },
        }
    }
    false
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
