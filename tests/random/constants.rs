//! Constant declarations whose values are known here, so that they can be used where they fit.
//!
//! Always: no constant expression overflows its type, divides by zero or shifts by a negative count.

use crate::maker::Maker;
use crate::types::*;

#[derive(Clone)]
pub struct Constant {
    pub name: String,
    /// `None`: untyped.
    pub ty: Option<Int>,
    pub value: i128,
}

/// Untyped constants stay this far below what an i128 holds.
const LIMIT: i128 = 1 << 100;

impl Maker {
    /// A few constant declarations, some of them in a group with `iota`.
    pub fn constant_decls(&mut self) {
        for _ in 0..self.rng.between(2, 5) {
            self.constant_decl();
        }
        if self.rng.chance(60) {
            self.iota_group();
        }
    }

    fn constant_decl(&mut self) {
        let ty = self.rng.chance(50).then(|| *self.rng.pick(INTS));
        let depth = self.rng.between(1, 4) as usize;
        let (text, value) = self.constant_expr(ty, depth);
        let name = self.name("c");
        let type_text = ty.map_or(String::new(), |ty| format!(" {}", ty.name));
        self.line(format!("const {name}{type_text} = {text}"));
        self.constants.push(Constant { name, ty, value });
    }

    fn iota_group(&mut self) {
        let ty = *self.rng.pick(INTS);
        let typed = self.rng.chance(50);
        let shift = self.rng.below(3);
        let add = self.rng.between(0, 5) as i128;
        let count = self.rng.between(2, 5) as i128;
        self.line("const (");
        for i in 0..count {
            let name = self.name("c");
            let value = (i << shift) * (i + add);
            let head = match (i, typed) {
                (0, true) => format!(" {} = iota << {shift} * (iota + {add})", ty.name),
                (0, false) => format!(" = iota << {shift} * (iota + {add})"),
                _ => String::new(),
            };
            self.line(format!("\t{name}{head}"));
            self.constants.push(Constant { name, ty: typed.then_some(ty), value });
        }
        self.line(")");
    }

    /// An integer constant expression and its value.
    pub fn constant_expr(&mut self, ty: Option<Int>, depth: usize) -> (String, i128) {
        let fits = |value: i128| ty.map_or(value.abs() < LIMIT, |ty| ty.holds(value));
        if depth > 0 {
            for _ in 0..4 {
                if let Some((text, value)) = self.constant_operation(ty, depth)
                    && fits(value)
                {
                    return (text, value);
                }
            }
        }
        let known: Vec<Constant> = self.constants.iter().filter(|c| c.ty == ty || c.ty.is_none()).cloned().collect();
        if !known.is_empty() && self.rng.chance(40) {
            let constant = self.rng.pick(&known).clone();
            if fits(constant.value) {
                let text = match ty {
                    Some(ty) if constant.ty.is_none() => format!("{}({})", ty.name, constant.name),
                    _ => constant.name,
                };
                return (text, constant.value);
            }
        }
        let value = match ty {
            Some(ty) => self.int_value(ty),
            None => self.rng.between(-1 << 40, 1 << 40) as i128 >> self.rng.below(40),
        };
        match ty {
            Some(ty) => (format!("{}({value})", ty.name), value),
            None if value < 0 => (format!("({value})"), value),
            None => (value.to_string(), value),
        }
    }

    fn constant_operation(&mut self, ty: Option<Int>, depth: usize) -> Option<(String, i128)> {
        let (x, a) = self.constant_expr(ty, depth - 1);
        let pick = self.rng.below(13);
        if pick < 2 {
            let count = self.rng.between(0, 40) as u32;
            return match pick {
                0 if a.checked_abs()? < LIMIT >> count => Some((format!("({x} << {count})"), a << count)),
                _ => Some((format!("({x} >> {count})"), a >> count)),
            };
        }
        if pick == 2 {
            return Some((format!("(-{x})"), -a));
        }
        if pick == 3 {
            let value = match ty {
                Some(ty) if !ty.signed => ty.max() - a,
                _ => !a,
            };
            return Some((format!("(^{x})"), value));
        }
        let (y, b) = self.constant_expr(ty, depth - 1);
        let (operator, value) = match pick {
            4 | 5 => ("+", a.checked_add(b)?),
            6 => ("-", a.checked_sub(b)?),
            7 | 8 => ("*", a.checked_mul(b)?),
            9 if b != 0 => ("/", a.checked_div(b)?),
            10 if b != 0 => ("%", a.checked_rem(b)?),
            11 => ("&", a & b),
            12 => ("&^", a & !b),
            _ => ("^", a ^ b),
        };
        Some((format!("({x} {operator} {y})"), value))
    }

    /// A value of an integer type, often one near its limits.
    pub fn int_value(&mut self, ty: Int) -> i128 {
        let near = self.rng.between(0, 2) as i128;
        match self.rng.below(10) {
            0 => ty.max() - near,
            1 => ty.min() + near,
            2 => (1i128 << self.rng.below(ty.bits as usize - 1)) - near.min(1),
            3 if ty.signed => -near - 1,
            4 | 5 => {
                let span = ty.max() - ty.min();
                ty.min() + (self.rng.next() as i128) % (span + 1)
            }
            _ => self.rng.between(0, 20) as i128,
        }
    }
}
