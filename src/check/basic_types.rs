//! The specification's adjectives for types, as the rule files ask for them. All look at the underlying type;
//! of a type parameter they hold where they do for every type of its type set.

use super::checker::Checker;
use crate::types::{Basic, Type, TypeKind};

impl<'a> Checker<'a> {
    fn basic_is(&self, ty: Type, predicate: fn(Basic) -> bool) -> bool {
        self.types().all_basic(ty, predicate)
    }

    pub fn is_boolean(&self, ty: Type) -> bool {
        self.basic_is(ty, Basic::is_boolean)
    }

    pub fn is_integer(&self, ty: Type) -> bool {
        self.basic_is(ty, Basic::is_integer)
    }

    pub fn is_unsigned(&self, ty: Type) -> bool {
        self.basic_is(ty, Basic::is_unsigned)
    }

    pub fn is_float(&self, ty: Type) -> bool {
        self.basic_is(ty, Basic::is_float)
    }

    pub fn is_complex(&self, ty: Type) -> bool {
        self.basic_is(ty, Basic::is_complex)
    }

    pub fn is_numeric(&self, ty: Type) -> bool {
        self.basic_is(ty, Basic::is_numeric)
    }

    pub fn is_string(&self, ty: Type) -> bool {
        self.basic_is(ty, Basic::is_string)
    }

    /// Types that have the operator `+`.
    pub fn is_numeric_or_string(&self, ty: Type) -> bool {
        self.basic_is(ty, |b| b.is_numeric() || b.is_string())
    }

    /// Types that constants can have.
    pub fn is_const_type(&self, ty: Type) -> bool {
        self.types().basic(ty).is_some_and(|b| b.is_boolean() || b.is_numeric() || b.is_string())
    }

    /// Spec: Comparison operators.
    pub fn is_ordered(&self, ty: Type) -> bool {
        self.basic_is(ty, |b| b.is_integer() || b.is_float() || b.is_string())
    }

    pub fn is_untyped(&self, ty: Type) -> bool {
        matches!(self.types().kind(ty), TypeKind::Basic(b) if b.is_untyped())
    }

    pub fn is_interface(&self, ty: Type) -> bool {
        self.types().is_interface(ty)
    }

    pub fn is_pointer(&self, ty: Type) -> bool {
        matches!(self.types().under(ty), TypeKind::Pointer(_))
    }

    pub fn has_nil(&self, ty: Type) -> bool {
        self.types().has_nil(ty)
    }

    /// Spec: Comparison operators. Types whose values `==` can compare.
    pub fn comparable(&self, ty: Type) -> bool {
        self.types().is_comparable(ty, true)
    }

    /// `[]byte`, `[]rune` and types like them.
    pub fn is_bytes_or_runes(&self, ty: Type) -> bool {
        let TypeKind::Slice(elem) = self.types().under(ty) else { return false };
        matches!(self.types().basic(*elem), Some(Basic::Uint8 | Basic::Int32))
    }
}
