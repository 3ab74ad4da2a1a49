//! Sizes and alignments as Go's compiler has them on 64-bit machines (Spec: Size and alignment guarantees).
//!
//! In: types. Out: what `unsafe.Sizeof`, `Alignof` and `Offsetof` are.
//! Not here: how values are laid out when a program runs, which `lower::layout` decides.

use super::{Basic, Type, TypeKind, TypeTable};

impl TypeTable {
    pub fn align_of(&self, ty: Type) -> u64 {
        match self.under(ty) {
            TypeKind::Array { elem, .. } => self.align_of(*elem),
            TypeKind::Struct(fields) => fields.iter().map(|f| self.align_of(f.ty)).max().unwrap_or(1),
            TypeKind::Basic(Basic::Complex64) => 4,
            TypeKind::Basic(_) => self.size_of(ty).clamp(1, 8),
            _ => 8,
        }
    }

    /// Saturates where a type is too large for any machine.
    pub fn size_of(&self, ty: Type) -> u64 {
        match self.under(ty) {
            TypeKind::Basic(basic) => match basic {
                Basic::Bool | Basic::Int8 | Basic::Uint8 => 1,
                Basic::Int16 | Basic::Uint16 => 2,
                Basic::Int32 | Basic::Uint32 | Basic::Float32 => 4,
                Basic::Complex128 | Basic::String | Basic::UntypedString => 16,
                _ => 8,
            },
            TypeKind::Array { len, elem } => len.saturating_mul(self.size_of(*elem)),
            TypeKind::Slice(_) => 24,
            TypeKind::Interface(_) => 16,
            TypeKind::Struct(fields) => {
                let mut offset: u64 = 0;
                let mut last_empty = false;
                for field in fields.iter() {
                    let size = self.size_of(field.ty);
                    offset = round_up(offset, self.align_of(field.ty)).saturating_add(size);
                    last_empty = size == 0;
                }
                // A trailing field without size gets a byte, so that its address stays inside.
                if last_empty && offset > 0 {
                    offset = offset.saturating_add(1);
                }
                round_up(offset, self.align_of(ty))
            }
            _ => 8,
        }
    }

    /// The offset of a struct's field.
    pub fn offset_of(&self, ty: Type, index: usize) -> u64 {
        let TypeKind::Struct(fields) = self.under(ty) else { return 0 };
        let mut offset: u64 = 0;
        for (i, field) in fields.iter().enumerate() {
            offset = round_up(offset, self.align_of(field.ty));
            if i == index {
                break;
            }
            offset = offset.saturating_add(self.size_of(field.ty));
        }
        offset
    }
}

fn round_up(offset: u64, align: u64) -> u64 {
    offset.saturating_add(align - 1) / align * align
}
