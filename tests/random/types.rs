//! The types that random programs use.
//!
//! Always: two types are equal exactly if Go finds them identical; names of defined types are unique.

use std::fmt;
use std::rc::Rc;

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Type {
    Int(Int),
    /// 32 or 64.
    Float(u8),
    /// 64 or 128.
    Complex(u8),
    Bool,
    Str,
    Any,
    Error,
    Slice(Rc<Type>),
    Array(usize, Rc<Type>),
    Map(Rc<Type>, Rc<Type>),
    Pointer(Rc<Type>),
    Struct(Rc<Vec<Field>>),
    Func(Rc<Sig>),
    Named(Rc<Named>),
    /// A type parameter.
    Param(Class),
}

/// What a type parameter's constraint allows; its name in programs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Class {
    /// `T`, of all integer types.
    Integer,
    /// `F`, of all floating-point types.
    Floating,
    /// `O`, of all ordered types.
    Ordered,
    /// `C`, comparable.
    Comparable,
    /// `A`, any.
    Any,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Int {
    pub name: &'static str,
    pub bits: u32,
    pub signed: bool,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Field {
    pub name: String,
    pub ty: Type,
    pub embedded: bool,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Sig {
    pub params: Vec<Type>,
    pub results: Vec<Type>,
    pub variadic: bool,
}

/// A defined type; with type arguments it is an instance of a generic type.
#[derive(Clone, Debug)]
pub struct Named {
    /// As programs write it, type arguments included.
    pub name: String,
    pub underlying: Under,
    pub methods: Vec<Method>,
}

#[derive(Clone, PartialEq, Debug)]
pub enum Under {
    Type(Type),
    Interface,
}

#[derive(Clone, Debug)]
pub struct Method {
    pub name: String,
    pub sig: Sig,
    pub pointer_receiver: bool,
    /// It changes nothing, prints nothing and does not panic.
    pub pure: bool,
}

impl PartialEq for Named {
    fn eq(&self, other: &Named) -> bool {
        self.name == other.name
    }
}

impl Eq for Named {}

pub const INTS: &[Int] = &[
    Int { name: "int", bits: 64, signed: true },
    Int { name: "int8", bits: 8, signed: true },
    Int { name: "int16", bits: 16, signed: true },
    Int { name: "int32", bits: 32, signed: true },
    Int { name: "int64", bits: 64, signed: true },
    Int { name: "uint", bits: 64, signed: false },
    Int { name: "uint8", bits: 8, signed: false },
    Int { name: "uint16", bits: 16, signed: false },
    Int { name: "uint32", bits: 32, signed: false },
    Int { name: "uint64", bits: 64, signed: false },
    Int { name: "uintptr", bits: 64, signed: false },
];

pub const INT: Type = Type::Int(INTS[0]);
pub const INT32: Type = Type::Int(INTS[3]);
pub const BYTE: Type = Type::Int(INTS[6]);

impl Int {
    pub fn min(self) -> i128 {
        if self.signed { -(1 << (self.bits - 1)) } else { 0 }
    }

    pub fn max(self) -> i128 {
        if self.signed { (1 << (self.bits - 1)) - 1 } else { (1 << self.bits) - 1 }
    }

    pub fn holds(self, value: i128) -> bool {
        self.min() <= value && value <= self.max()
    }
}

impl Class {
    pub fn name(self) -> &'static str {
        match self {
            Class::Integer => "T",
            Class::Floating => "F",
            Class::Ordered => "O",
            Class::Comparable => "C",
            Class::Any => "A",
        }
    }

    pub fn constraint(self) -> &'static str {
        match self {
            Class::Integer => "Integer",
            Class::Floating => "Floating",
            Class::Ordered => "cmp.Ordered",
            Class::Comparable => "comparable",
            Class::Any => "any",
        }
    }
}

pub fn slice(elem: Type) -> Type {
    Type::Slice(Rc::new(elem))
}

pub fn array(len: usize, elem: Type) -> Type {
    Type::Array(len, Rc::new(elem))
}

pub fn map(key: Type, value: Type) -> Type {
    Type::Map(Rc::new(key), Rc::new(value))
}

pub fn pointer(to: Type) -> Type {
    Type::Pointer(Rc::new(to))
}

impl Type {
    pub fn under(&self) -> Type {
        match self {
            Type::Named(named) => match &named.underlying {
                Under::Type(ty) => ty.clone(),
                Under::Interface => self.clone(),
            },
            _ => self.clone(),
        }
    }

    pub fn is_interface(&self) -> bool {
        match self {
            Type::Any | Type::Error => true,
            Type::Named(named) => named.underlying == Under::Interface,
            _ => false,
        }
    }

    /// Spec: Comparison operators. Interfaces are left out: comparing them may panic.
    pub fn comparable(&self) -> bool {
        match self.under() {
            Type::Slice(_) | Type::Map(..) | Type::Func(_) | Type::Any | Type::Error => false,
            Type::Array(_, elem) => elem.comparable(),
            Type::Struct(fields) => fields.iter().all(|field| field.ty.comparable()),
            Type::Param(class) => class != Class::Any,
            Type::Named(_) => false,
            _ => true,
        }
    }

    pub fn ordered(&self) -> bool {
        match self.under() {
            Type::Int(_) | Type::Float(_) | Type::Str => true,
            Type::Param(class) => !matches!(class, Class::Any | Class::Comparable),
            _ => false,
        }
    }

    /// A value of it refers to nothing that another value may share.
    pub fn is_plain(&self) -> bool {
        match self.under() {
            Type::Slice(_) | Type::Map(..) | Type::Pointer(_) | Type::Func(_) => false,
            Type::Any | Type::Error | Type::Named(_) => false,
            Type::Array(_, elem) => elem.is_plain(),
            Type::Struct(fields) => fields.iter().all(|field| field.ty.is_plain()),
            _ => true,
        }
    }

    /// `fmt` prints the same for it in every run: no address is in it.
    pub fn printable(&self) -> bool {
        match self.under() {
            Type::Func(_) | Type::Pointer(_) => false,
            Type::Slice(elem) | Type::Array(_, elem) => elem.printable(),
            Type::Map(key, value) => key.printable() && value.printable(),
            Type::Struct(fields) => fields.iter().all(|field| field.ty.printable()),
            _ => true,
        }
    }

    pub fn mentions_param(&self) -> bool {
        match self {
            Type::Param(_) => true,
            Type::Slice(elem) | Type::Array(_, elem) | Type::Pointer(elem) => elem.mentions_param(),
            Type::Map(key, value) => key.mentions_param() || value.mentions_param(),
            Type::Struct(fields) => fields.iter().any(|field| field.ty.mentions_param()),
            Type::Func(sig) => sig.params.iter().chain(&sig.results).any(Type::mentions_param),
            _ => false,
        }
    }
}

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Type::Int(int) => f.write_str(int.name),
            Type::Float(bits) => write!(f, "float{bits}"),
            Type::Complex(bits) => write!(f, "complex{bits}"),
            Type::Bool => f.write_str("bool"),
            Type::Str => f.write_str("string"),
            Type::Any => f.write_str("any"),
            Type::Error => f.write_str("error"),
            Type::Slice(elem) => write!(f, "[]{elem}"),
            Type::Array(len, elem) => write!(f, "[{len}]{elem}"),
            Type::Map(key, value) => write!(f, "map[{key}]{value}"),
            Type::Pointer(to) => write!(f, "*{to}"),
            Type::Struct(fields) => {
                f.write_str("struct {")?;
                for (i, field) in fields.iter().enumerate() {
                    let separator = if i == 0 { " " } else { "; " };
                    let name = if field.embedded { String::new() } else { format!("{} ", field.name) };
                    write!(f, "{separator}{name}{}", field.ty)?;
                }
                f.write_str(" }")
            }
            Type::Func(sig) => write!(f, "func{sig}"),
            Type::Named(named) => f.write_str(&named.name),
            Type::Param(class) => f.write_str(class.name()),
        }
    }
}

impl fmt::Display for Sig {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("(")?;
        for (i, param) in self.params.iter().enumerate() {
            let separator = if i == 0 { "" } else { ", " };
            match param {
                Type::Slice(elem) if self.variadic && i + 1 == self.params.len() => write!(f, "{separator}...{elem}")?,
                _ => write!(f, "{separator}{param}")?,
            }
        }
        f.write_str(")")?;
        match self.results.as_slice() {
            [] => Ok(()),
            [one] => write!(f, " {one}"),
            many => {
                let texts: Vec<String> = many.iter().map(Type::to_string).collect();
                write!(f, " ({})", texts.join(", "))
            }
        }
    }
}
