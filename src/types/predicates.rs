//! The specification's adjectives for types. All look at the underlying type.

use super::{Basic, Type, TypeKind, TypeTable};
use rustc_hash::FxHashSet;

impl Basic {
    /// The name, as it is declared in the universe or spelled in messages.
    pub fn name(self) -> &'static str {
        match self {
            Basic::Invalid => "invalid type",
            Basic::Bool => "bool",
            Basic::Int => "int",
            Basic::Int8 => "int8",
            Basic::Int16 => "int16",
            Basic::Int32 => "int32",
            Basic::Int64 => "int64",
            Basic::Uint => "uint",
            Basic::Uint8 => "uint8",
            Basic::Uint16 => "uint16",
            Basic::Uint32 => "uint32",
            Basic::Uint64 => "uint64",
            Basic::Uintptr => "uintptr",
            Basic::Float32 => "float32",
            Basic::Float64 => "float64",
            Basic::Complex64 => "complex64",
            Basic::Complex128 => "complex128",
            Basic::String => "string",
            Basic::UnsafePointer => "unsafe.Pointer",
            Basic::UntypedBool => "untyped bool",
            Basic::UntypedInt => "untyped int",
            Basic::UntypedRune => "untyped rune",
            Basic::UntypedFloat => "untyped float",
            Basic::UntypedComplex => "untyped complex",
            Basic::UntypedString => "untyped string",
            Basic::UntypedNil => "untyped nil",
        }
    }

    pub fn is_untyped(self) -> bool {
        self as u8 >= Basic::UntypedBool as u8
    }

    pub fn is_boolean(self) -> bool {
        matches!(self, Basic::Bool | Basic::UntypedBool)
    }

    pub fn is_integer(self) -> bool {
        (self as u8 >= Basic::Int as u8 && self as u8 <= Basic::Uintptr as u8)
            || matches!(self, Basic::UntypedInt | Basic::UntypedRune)
    }

    pub fn is_unsigned(self) -> bool {
        self as u8 >= Basic::Uint as u8 && self as u8 <= Basic::Uintptr as u8
    }

    pub fn is_float(self) -> bool {
        matches!(self, Basic::Float32 | Basic::Float64 | Basic::UntypedFloat)
    }

    pub fn is_complex(self) -> bool {
        matches!(self, Basic::Complex64 | Basic::Complex128 | Basic::UntypedComplex)
    }

    pub fn is_numeric(self) -> bool {
        self.is_integer() || self.is_float() || self.is_complex()
    }

    pub fn is_string(self) -> bool {
        matches!(self, Basic::String | Basic::UntypedString)
    }

    /// Width in bits of integer types, 0 of others.
    pub fn int_bits(self) -> u32 {
        match self {
            Basic::Int8 | Basic::Uint8 => 8,
            Basic::Int16 | Basic::Uint16 => 16,
            Basic::Int32 | Basic::Uint32 => 32,
            Basic::Int | Basic::Int64 | Basic::Uint | Basic::Uint64 | Basic::Uintptr => 64,
            _ => 0,
        }
    }
}

impl TypeTable {
    /// Whether the type, or each type of a type parameter's type set, is basic and the predicate holds for it.
    pub fn all_basic(&self, ty: Type, predicate: impl Fn(Basic) -> bool) -> bool {
        self.all_under(ty, |u| matches!(u, TypeKind::Basic(basic) if predicate(*basic)))
    }

    /// The basic type that underlies `ty`, if one does.
    pub fn basic(&self, ty: Type) -> Option<Basic> {
        match self.under(ty) {
            TypeKind::Basic(basic) => Some(*basic),
            _ => None,
        }
    }

    pub fn is_interface(&self, ty: Type) -> bool {
        matches!(self.under(ty), TypeKind::Interface(_))
    }

    /// Spec: Types. A predeclared, defined or parameter type has a name.
    pub fn has_name(&self, ty: Type) -> bool {
        matches!(self.kind(ty), TypeKind::Basic(_) | TypeKind::Named(_) | TypeKind::TypeParam(_))
    }

    /// Spec: Comparison operators. `dynamic`: interfaces count as comparable.
    pub fn is_comparable(&self, ty: Type, dynamic: bool) -> bool {
        self.comparable_within(ty, dynamic, &mut FxHashSet::default())
    }

    /// `seen`: types that were asked about before. All parts must be comparable, so that one of them found again, in
    /// itself even (which is an error of its own), decides nothing.
    fn comparable_within(&self, ty: Type, dynamic: bool, seen: &mut FxHashSet<Type>) -> bool {
        match self.under(ty) {
            TypeKind::Basic(basic) => *basic != Basic::UntypedNil,
            TypeKind::Pointer(_) | TypeKind::Chan { .. } => true,
            TypeKind::Interface(_) if dynamic => true,
            TypeKind::Interface(_) | TypeKind::TypeParam(_) | TypeKind::Struct(_) | TypeKind::Array { .. }
                if !seen.insert(ty) =>
            {
                true
            }
            TypeKind::Interface(_) | TypeKind::TypeParam(_) => {
                let set = self.type_set(ty);
                match set.terms {
                    None => set.comparable,
                    Some(terms) => !terms.is_empty() && terms.iter().all(|t| self.comparable_within(t.ty, false, seen)),
                }
            }
            TypeKind::Struct(fields) => fields.iter().all(|f| self.comparable_within(f.ty, dynamic, seen)),
            TypeKind::Array { elem, .. } => self.comparable_within(*elem, dynamic, seen),
            _ => false,
        }
    }

    /// Can be compared to `nil`.
    pub fn has_nil(&self, ty: Type) -> bool {
        match self.under(ty) {
            TypeKind::TypeParam(_) => {
                let types = self.specific_types(ty).unwrap_or_default();
                !types.is_empty() && types.iter().all(|&t| self.has_nil(t))
            }
            TypeKind::Basic(basic) => matches!(basic, Basic::UnsafePointer | Basic::UntypedNil),
            TypeKind::Pointer(_)
            | TypeKind::Slice(_)
            | TypeKind::Map { .. }
            | TypeKind::Chan { .. }
            | TypeKind::Signature(_)
            | TypeKind::Interface(_) => true,
            _ => false,
        }
    }
}
