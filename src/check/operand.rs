//! The result of checking an expression (Spec: Expressions, Operands).

use super::checker::{Checker, INVALID};
use super::info::{Builtin, Mode};
use crate::constant::Value;
use crate::source::Span;
use crate::syntax::ast::Expr;
use crate::types::{Basic, Type, TypeKind};

/// An expression with its mode, type and, where it is constant, value.
#[derive(Clone, Debug)]
pub struct Operand<'a> {
    pub mode: Mode,
    /// Of several results: a `Tuple`.
    pub ty: Type,
    pub value: Option<Value>,
    pub expr: &'a Expr,
    pub part: Part,
    /// The type that an invalid operand had when it was refused.
    pub refused: Type,
}

/// What an operand is of its expression.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Part {
    Whole,
    /// One of several results of a call, from 1.
    Result(u32),
    /// The expression as it stands, but not to be recorded: it is looked at apart.
    Detached,
    /// The boolean of a comma-ok expression.
    Ok,
}

impl<'a> Operand<'a> {
    pub fn new(mode: Mode, ty: Type, expr: &'a Expr) -> Operand<'a> {
        Operand { mode, ty, value: None, expr, part: Part::Whole, refused: INVALID }
    }

    pub fn constant(value: Value, ty: Type, expr: &'a Expr) -> Operand<'a> {
        Operand { mode: Mode::Constant, ty, value: Some(value), expr, part: Part::Whole, refused: INVALID }
    }

    pub fn invalid(expr: &'a Expr) -> Operand<'a> {
        Operand { mode: Mode::Invalid, ty: INVALID, value: None, expr, part: Part::Whole, refused: INVALID }
    }

    pub fn invalidate(&mut self) {
        if self.is_valid() && self.mode != Mode::NoValue {
            self.refused = self.ty;
        }
        self.mode = Mode::Invalid;
        self.ty = INVALID;
        self.value = None;
    }

    pub fn is_valid(&self) -> bool {
        self.mode != Mode::Invalid
    }

    pub fn is_constant(&self) -> bool {
        self.mode == Mode::Constant
    }

    pub fn is_nil(&self) -> bool {
        self.mode == Mode::Nil
    }

    pub fn span(&self) -> Span {
        self.expr.span
    }
}

impl<'a> Checker<'a> {
    /// As messages show an operand: `x (variable of type int)`.
    pub fn operand_string(&self, x: &Operand<'a>) -> String {
        if x.mode == Mode::Nil {
            return match x.ty {
                ty if ty == INVALID => "nil (with invalid type)".to_string(),
                ty if ty == Basic::UntypedNil.ty() => "nil".to_string(),
                ty => format!("nil (of type {})", self.type_string(ty)),
            };
        }
        let expr = self.operand_name(x);
        let mut out = format!("{expr} (");
        let has_no_type = matches!(x.mode, Mode::Invalid | Mode::NoValue | Mode::Builtin(_) | Mode::TypeExpr);
        let mut has_type = false;
        if !has_no_type {
            if self.is_untyped(x.ty) {
                out.push_str(&self.type_string(x.ty));
                out.push(' ');
            } else {
                has_type = true;
            }
        }
        out.push_str(mode_string(x.mode));
        if let (Mode::Constant, Some(value)) = (x.mode, &x.value) {
            let text = value.to_string();
            if text != expr {
                out.push(' ');
                out.push_str(&text);
            }
        }
        if has_type {
            if x.ty == INVALID {
                out.push_str(" with invalid type");
            } else {
                out.push_str(" of ");
                // Named and alias types are described by their underlying types.
                let described = matches!(self.types().kind(x.ty), TypeKind::Named(_)) || self.is_alias(x.ty);
                if described && !self.types().is_type_param(x.ty) {
                    out.push_str(&self.described_underlying(x.ty));
                    out.push(' ');
                }
                out.push_str("type ");
                out.push_str(&self.operand_type_string(x));
                if let Some(param) = self.types().as_type_param(x.ty) {
                    out.push_str(" constrained by ");
                    out.push_str(&self.type_string(self.types().constraint(param)));
                    if self.types().specific_types(x.ty).is_some_and(|types| types.is_empty()) {
                        out.push_str(" with empty type set");
                    }
                }
            }
        }
        out.push(')');
        out
    }

    fn operand_name(&self, x: &Operand<'a>) -> String {
        match x.part {
            Part::Whole | Part::Detached => self.expr_string(x.expr),
            Part::Ok => "ok value of (comma, ok) expression".to_string(),
            Part::Result(n) => {
                let ending = match n {
                    1 => "st",
                    2 => "nd",
                    3 => "rd",
                    _ => "th",
                };
                format!("{n}{ending} function result")
            }
        }
    }

    fn described_underlying(&self, ty: Type) -> String {
        match self.composite_kind(ty) {
            // A basic type goes by its own name, without its package's.
            "" if self.types().basic(ty) == Some(Basic::UnsafePointer) => "Pointer".to_string(),
            "" => self.type_string(self.types().underlying(ty)),
            kind => kind.to_string(),
        }
    }

    /// `array`, `slice` and so on; empty for basic types.
    pub fn composite_kind(&self, ty: Type) -> &'static str {
        match self.types().under(ty) {
            TypeKind::Basic(_) => "",
            TypeKind::Array { .. } => "array",
            TypeKind::Slice(_) => "slice",
            TypeKind::Struct(_) => "struct",
            TypeKind::Pointer(_) => "pointer",
            TypeKind::Signature(_) => "func",
            TypeKind::Interface(_) => "interface",
            TypeKind::Map { .. } => "map",
            TypeKind::Chan { .. } => "chan",
            TypeKind::Tuple(_) => "tuple",
            TypeKind::Union(_) => "union",
            TypeKind::Named(_) | TypeKind::TypeParam(_) => "",
        }
    }
}

fn mode_string(mode: Mode) -> &'static str {
    match mode {
        Mode::Invalid => "invalid operand",
        Mode::NoValue => "no value",
        Mode::Builtin(_) => "built-in",
        Mode::TypeExpr => "type",
        Mode::Constant => "constant",
        Mode::Variable => "variable",
        Mode::MapIndex => "map index expression",
        Mode::Value => "value",
        Mode::Nil => "nil",
        Mode::CommaOk => "comma, ok expression",
    }
}

impl Builtin {
    pub fn name(self) -> &'static str {
        match self {
            Builtin::Append => "append",
            Builtin::Cap => "cap",
            Builtin::Clear => "clear",
            Builtin::Close => "close",
            Builtin::Complex => "complex",
            Builtin::Copy => "copy",
            Builtin::Delete => "delete",
            Builtin::Imag => "imag",
            Builtin::Len => "len",
            Builtin::Make => "make",
            Builtin::Max => "max",
            Builtin::Min => "min",
            Builtin::New => "new",
            Builtin::Panic => "panic",
            Builtin::Print => "print",
            Builtin::Println => "println",
            Builtin::Real => "real",
            Builtin::Recover => "recover",
            Builtin::Alignof => "Alignof",
            Builtin::Offsetof => "Offsetof",
            Builtin::Sizeof => "Sizeof",
            Builtin::UnsafeAdd => "Add",
            Builtin::UnsafeSlice => "Slice",
            Builtin::UnsafeSliceData => "SliceData",
            Builtin::UnsafeString => "String",
            Builtin::UnsafeStringData => "StringData",
        }
    }
}
