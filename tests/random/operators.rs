//! Operations that yield values of basic types and of type parameters.
//!
//! Always: as in `expr`, no operation has constant operands only.

use crate::expr::{E, value};
use crate::maker::Maker;
use crate::types::*;

impl Maker {
    pub fn int_expr(&mut self, ty: &Type, int: Int, depth: usize) -> E {
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

    pub fn binary(&mut self, ty: &Type, operator: &str, depth: usize) -> E {
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

    pub fn min_max(&mut self, ty: &Type, depth: usize) -> E {
        let function = *self.rng.pick(&["min", "max"]);
        let first = self.variable_expr(ty, depth);
        let rest: Vec<String> = (0..self.rng.between(1, 3)).map(|_| self.expr(ty, depth)).collect();
        value(format!("{function}({first}, {})", rest.join(", ")))
    }

    pub fn float_expr(&mut self, ty: &Type, depth: usize) -> E {
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

    pub fn complex_expr(&mut self, ty: &Type, bits: u8, depth: usize) -> E {
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

    pub fn bool_expr(&mut self, ty: &Type, depth: usize) -> E {
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

    pub fn string_expr(&mut self, ty: &Type, depth: usize) -> E {
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
    pub fn param_expr(&mut self, class: Class, depth: usize) -> E {
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
