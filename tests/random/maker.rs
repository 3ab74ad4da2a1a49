//! What is known while a program is made: its declarations so far, the variables in scope, the lines written.
//!
//! Always: whatever `Maker` writes is accepted by Go's compiler, ends, and prints the same in every run; no order
//! that the specification leaves open shows in the output.
//!
//! The last is kept by these rules. An expression that `expr` makes is pure: it calls only functions without effects,
//! so that no variable changes while it is evaluated. In a statement, either one operand may panic (`Mode::Panic`), or
//! operands may leave traces of when they were evaluated (`Mode::Trace`), never both. Functions with effects are
//! called by statements of their own, or in expressions that consist of calls alone (`order`).

use crate::constants::Constant;
use crate::rng::Rng;
use crate::types::*;
use std::rc::Rc;

/// A variable in scope.
#[derive(Clone)]
pub struct Var {
    pub name: String,
    pub ty: Type,
    pub assignable: bool,
    /// Declared by the function itself, and not by one around it.
    pub level: usize,
}

/// A function that can be called by name.
#[derive(Clone)]
pub struct Func {
    pub name: String,
    pub sig: Sig,
    pub pure: bool,
}

/// A generic function without effects; its first parameters are of its type parameters' types.
#[derive(Clone)]
pub struct GenericFunc {
    pub name: String,
    pub classes: Vec<Class>,
    pub sig: Sig,
}

/// What the expressions of a statement may do.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    Calm,
    /// One operand may panic.
    Panic,
    /// Operands may tell when they are evaluated.
    Trace,
}

/// A loop or switch around a statement, for `break`, `continue` and labels.
pub struct Breakable {
    pub label: String,
    pub is_loop: bool,
    pub used: bool,
}

/// The function whose body is being made.
#[derive(Default)]
pub struct Body {
    pub results: Vec<Type>,
    /// Names of results; empty where they have none.
    pub names: Vec<String>,
    pub pure: bool,
    /// Calls nothing.
    pub leaf: bool,
    pub breakables: Vec<Breakable>,
    /// Statements may be nested this much deeper.
    pub loops: usize,
    /// May be run by a goroutine beside others: no effects that others see.
    pub quiet: bool,
}

pub struct Maker {
    pub rng: Rng,
    pub out: Vec<String>,
    pub indent: usize,
    pub vars: Vec<Var>,
    /// Where the innermost blocks' variables begin.
    pub blocks: Vec<usize>,
    pub named: Vec<Rc<Named>>,
    pub interfaces: Vec<Rc<Named>>,
    pub funcs: Vec<Func>,
    pub generic: Vec<GenericFunc>,
    pub constants: Vec<Constant>,
    pub mode: Mode,
    /// In mode `Panic`: an operand that may panic can still be made.
    pub may_panic: bool,
    pub body: Body,
    pub level: usize,
    pub fresh: usize,
    /// Type parameters in scope.
    pub params: Vec<Class>,
    /// Types that the program likes to use.
    pub favourites: Vec<Type>,
    /// Statements may still be made in this function.
    pub budget: i32,
}

impl Maker {
    pub fn new(seed: u64) -> Maker {
        Maker {
            rng: Rng::new(seed),
            out: Vec::new(),
            indent: 0,
            vars: Vec::new(),
            blocks: vec![0],
            named: Vec::new(),
            interfaces: Vec::new(),
            funcs: Vec::new(),
            generic: Vec::new(),
            constants: Vec::new(),
            mode: Mode::Calm,
            may_panic: false,
            body: Body::default(),
            level: 0,
            fresh: 0,
            params: Vec::new(),
            favourites: Vec::new(),
            budget: 0,
        }
    }

    pub fn line(&mut self, text: impl AsRef<str>) {
        self.out.push(format!("{}{}", "\t".repeat(self.indent), text.as_ref()));
    }

    /// Writes `head {`, what `inside` writes, and `tail`.
    pub fn braces(&mut self, head: &str, tail: &str, inside: impl FnOnce(&mut Maker)) {
        self.line(format!("{head} {{").trim_start());
        self.indent += 1;
        self.blocks.push(self.vars.len());
        inside(self);
        let start = self.blocks.pop().unwrap_or(0);
        self.vars.truncate(start);
        self.indent -= 1;
        self.line(format!("}}{tail}"));
    }

    /// The lines that `inside` writes, one text: the body of a function literal, without the braces.
    pub fn captured(&mut self, inside: impl FnOnce(&mut Maker)) -> String {
        let outer = std::mem::take(&mut self.out);
        self.indent += 1;
        self.blocks.push(self.vars.len());
        inside(self);
        let start = self.blocks.pop().unwrap_or(0);
        self.vars.truncate(start);
        self.indent -= 1;
        let lines = std::mem::replace(&mut self.out, outer);
        lines.join("\n")
    }

    pub fn name(&mut self, prefix: &str) -> String {
        self.fresh += 1;
        format!("{prefix}{}", self.fresh)
    }

    /// A name for a new variable: now and then one that hides a variable of a block around.
    pub fn var_name(&mut self) -> String {
        if self.blocks.len() > 2 && self.rng.chance(15) {
            let start = *self.blocks.last().unwrap_or(&0);
            let here: Vec<&str> = self.vars[start..].iter().map(|var| var.name.as_str()).collect();
            let outer: Vec<&Var> = self.vars[..start].iter().filter(|var| !here.contains(&var.name.as_str())).collect();
            let outer: Vec<&&Var> = outer.iter().filter(|var| var.name.starts_with('v')).collect();
            if !outer.is_empty() {
                return self.rng.pick(&outer).name.clone();
            }
        }
        self.name("v")
    }

    pub fn declare(&mut self, name: &str, ty: &Type, assignable: bool) {
        self.vars.push(Var { name: name.to_string(), ty: ty.clone(), assignable, level: self.level });
    }

    /// The variables that are not hidden.
    pub fn visible(&self) -> Vec<Var> {
        let mut seen: Vec<&str> = Vec::new();
        let mut vars = Vec::new();
        for var in self.vars.iter().rev() {
            if !seen.contains(&var.name.as_str()) {
                seen.push(&var.name);
                vars.push(var.clone());
            }
        }
        vars
    }

    /// True where an operand may panic here; then no other of the statement may.
    pub fn panic_site(&mut self) -> bool {
        if self.mode == Mode::Panic && self.may_panic && self.rng.chance(40) {
            self.may_panic = false;
            return true;
        }
        false
    }

    /// Makes with no operand that panics or leaves traces.
    pub fn calmly<T>(&mut self, make: impl FnOnce(&mut Maker) -> T) -> T {
        let mode = std::mem::replace(&mut self.mode, Mode::Calm);
        let made = make(self);
        self.mode = mode;
        made
    }

    /// Two times in three one of a few types that the program prefers, so that its variables fit its expressions.
    pub fn basic_type(&mut self) -> Type {
        let favourites: Vec<Type> = self.favourites.iter().filter(|ty| is_basic(ty)).cloned().collect();
        if !favourites.is_empty() && self.rng.chance(66) {
            return self.rng.pick(&favourites).clone();
        }
        match self.rng.below(12) {
            0..=5 => Type::Int(*self.rng.pick(INTS)),
            6 => INT,
            7 => Type::Float(64),
            8 => Type::Float(32),
            9 => Type::Bool,
            10 => Type::Str,
            _ => Type::Complex(if self.rng.chance(50) { 64 } else { 128 }),
        }
    }

    pub fn key_type(&mut self) -> Type {
        for _ in 0..4 {
            let ty = self.any_type(1);
            // Two keys that are no numbers would be printed in any order.
            if ty.comparable() && ty.is_plain() && !has_floats(&ty) {
                return ty;
            }
        }
        if self.rng.chance(50) { Type::Str } else { Type::Int(*self.rng.pick(INTS)) }
    }

    /// Any type of a value that can be printed.
    pub fn any_type(&mut self, depth: usize) -> Type {
        if !self.params.is_empty() && self.rng.chance(30) {
            return Type::Param(*self.rng.pick(&self.params));
        }
        if depth == 0 {
            return self.basic_type();
        }
        if !self.favourites.is_empty() && self.rng.chance(50) {
            return self.rng.pick(&self.favourites).clone();
        }
        match self.rng.below(20) {
            0..=6 => self.basic_type(),
            7..=9 => slice(self.any_type(depth - 1)),
            10 | 11 => {
                let len = *self.rng.pick(&[0, 1, 2, 3, 3, 4, 5]);
                array(len, self.any_type(depth - 1))
            }
            12 => {
                let key = self.key_type();
                map(key, self.any_type(depth - 1))
            }
            13 => self.struct_type(depth - 1),
            14..=17 if !self.named.is_empty() => Type::Named(self.rng.pick(&self.named).clone()),
            18 => Type::Any,
            19 if !self.interfaces.is_empty() => Type::Named(self.rng.pick(&self.interfaces).clone()),
            _ => self.basic_type(),
        }
    }

    pub fn struct_type(&mut self, depth: usize) -> Type {
        let count = self.rng.below(4);
        let names = ["A", "B", "C", "D", "E"];
        let fields = (0..count).map(|i| {
            let name = if self.rng.chance(8) { "_" } else { names[i] };
            Field { name: name.to_string(), ty: self.any_type(depth), embedded: false }
        });
        Type::Struct(Rc::new(fields.collect()))
    }

    pub fn sig(&mut self, max_params: usize, max_results: usize) -> Sig {
        let params: Vec<Type> = (0..self.rng.below(max_params + 1)).map(|_| self.any_type(2)).collect();
        let results = (0..self.rng.below(max_results + 1)).map(|_| self.any_type(2)).collect();
        let variadic = matches!(params.last(), Some(Type::Slice(_))) && self.rng.chance(70);
        Sig { params, results, variadic }
    }
}

fn is_basic(ty: &Type) -> bool {
    matches!(ty, Type::Int(_) | Type::Float(_) | Type::Complex(_) | Type::Bool | Type::Str)
}

pub fn has_floats(ty: &Type) -> bool {
    match ty.under() {
        Type::Float(_) | Type::Complex(_) => true,
        Type::Array(_, elem) => has_floats(&elem),
        Type::Struct(fields) => fields.iter().any(|field| has_floats(&field.ty)),
        Type::Param(class) => class != Class::Integer,
        _ => false,
    }
}
