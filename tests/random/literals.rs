//! Literals: basic and composite ones, function literals without effects; conversions between composite types.

use crate::expr::{E, constant, signature_with, value};
use crate::maker::Maker;
use crate::types::*;

impl Maker {
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
