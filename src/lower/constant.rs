//! Constants as words (Spec: Constants, Representability).
//!
//! In: a constant's value and its type. Out: words.
//! Always: the checker has made sure that the type can represent the value; floats are rounded to nearest once.

use super::Lower;
use super::func::FuncLower;
use super::operand::Base;
use crate::constant::Value;
use crate::tree::build::X;
use crate::types::{Basic, Type, TypeKind};
use crate::value::{Kind, MemKind, RType, string};
use num_traits::ToPrimitive;
use std::sync::Arc;

impl Lower<'_> {
    /// A constant string's static header.
    pub(super) fn string(&mut self, bytes: &Arc<[u8]>) -> u64 {
        if bytes.is_empty() {
            return 0;
        }
        if let Some(&word) = self.st.strings.get(bytes) {
            return word;
        }
        let word = string::leak_static(bytes);
        self.st.strings.insert(bytes.clone(), word);
        word
    }

    /// The one interface value that a constant of a one-word type becomes: boxes don't change, so all uses share it.
    pub(super) fn constant_box(&mut self, rt: &'static RType, word: u64) -> u64 {
        let made = self.st.boxes.entry((rt as *const RType as usize, word));
        *made.or_insert_with(|| {
            let fields: &'static [u64; 2] = Box::leak(Box::new([rt as *const RType as u64, word]));
            fields.as_ptr() as u64
        })
    }

    /// A constant of one word.
    pub(super) fn constant(&mut self, value: &Value, ty: Type) -> u64 {
        let rt = self.rt(ty);
        match value {
            Value::Bool(b) => *b as u64,
            Value::String(bytes) => self.string(bytes),
            value => number(value, rt),
        }
    }

    /// The type that a constant has in an interface; it is its own unless that is an interface itself
    /// (Spec: Constants: default type).
    pub(super) fn constant_type(&self, value: &Value, ty: Type) -> Type {
        match (value, self.under(ty)) {
            (Value::Bool(_), TypeKind::Interface(_)) => Basic::Bool.ty(),
            (Value::String(_), TypeKind::Interface(_)) => Basic::String.ty(),
            (Value::Int(_), TypeKind::Interface(_)) => Basic::Int.ty(),
            (Value::Float(_), TypeKind::Interface(_)) => Basic::Float64.ty(),
            (Value::Complex(..), TypeKind::Interface(_)) => Basic::Complex128.ty(),
            (_, TypeKind::Basic(Basic::UntypedBool)) => Basic::Bool.ty(),
            (_, TypeKind::Basic(Basic::UntypedString)) => Basic::String.ty(),
            (_, TypeKind::Basic(Basic::UntypedInt)) => Basic::Int.ty(),
            (_, TypeKind::Basic(Basic::UntypedRune)) => Basic::Int32.ty(),
            (_, TypeKind::Basic(Basic::UntypedFloat)) => Basic::Float64.ty(),
            (_, TypeKind::Basic(Basic::UntypedComplex)) => Basic::Complex128.ty(),
            _ => ty,
        }
    }
}

/// A number as a value of the type `rt`.
fn number(value: &Value, rt: &RType) -> u64 {
    match rt.kind {
        Kind::Float32 => value.to_f32().to_bits() as u64,
        Kind::Float64 => value.to_f64().to_bits(),
        _ => match value.to_i64() {
            Some(n) => n as u64,
            None => value.to_u64().unwrap_or(0),
        },
    }
}

impl FuncLower<'_, '_> {
    /// Puts a complex constant where it belongs.
    pub fn complex_constant(&mut self, value: &Value, rt: &RType, base: Base) {
        let (re, im) = match value.to_complex() {
            Some((re, im)) => (Value::Float(re), Value::Float(im)),
            None => return,
        };
        let (mem, size, kind) = match rt.kind {
            Kind::Complex64 => (MemKind::U32, 4, Kind::Float32),
            _ => (MemKind::W64, 8, Kind::Float64),
        };
        let bits = |v: &Value| match kind {
            Kind::Float32 => v.to_f32().to_bits() as u64,
            _ => v.to_f64().to_bits(),
        };
        self.store(base.place(), mem, X::Const(bits(&re)));
        self.store(base.at(size).place(), mem, X::Const(bits(&im)));
    }
}

/// An integer constant's value as an `i64`, for indices and tables.
pub fn small_int(value: &Value) -> Option<i64> {
    value.to_int()?.to_i64()
}
