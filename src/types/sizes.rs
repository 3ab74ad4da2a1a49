//! Sizes and alignments as Go's compiler has them on 64-bit machines (Spec: Size and alignment guarantees).
//!
//! In: types. Out: what `unsafe.Sizeof`, `Alignof` and `Offsetof` are.
//! Not here: how values are laid out when a program runs, which `lower::layout` decides.

use super::{Basic, Type, TypeKind, TypeTable};

/// Size and alignment.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Size {
    bytes: u64,
    align: u64,
}

impl Size {
    /// Of a value that is as large as it is aligned.
    fn of_word(bytes: u64) -> Size {
        Size { bytes, align: bytes }
    }
}

impl TypeTable {
    pub fn align_of(&self, ty: Type) -> u64 {
        self.size(ty).align
    }

    /// Saturates where a type is too large for any machine.
    pub fn size_of(&self, ty: Type) -> u64 {
        self.size(ty).bytes
    }

    fn size(&self, ty: Type) -> Size {
        let underlying = self.underlying(ty);
        match self.kind(underlying) {
            TypeKind::Basic(basic) => match basic {
                Basic::Bool | Basic::Int8 | Basic::Uint8 => Size::of_word(1),
                Basic::Int16 | Basic::Uint16 => Size::of_word(2),
                Basic::Int32 | Basic::Uint32 | Basic::Float32 => Size::of_word(4),
                Basic::Complex64 => Size { bytes: 8, align: 4 },
                Basic::Complex128 | Basic::String | Basic::UntypedString => Size { bytes: 16, align: 8 },
                _ => Size::of_word(8),
            },
            TypeKind::Slice(_) => Size { bytes: 24, align: 8 },
            TypeKind::Interface(_) => Size { bytes: 16, align: 8 },
            TypeKind::Array { .. } | TypeKind::Struct(_) => {
                if let Some(&size) = self.sizes.borrow().get(&underlying) {
                    return size;
                }
                let size = self.composite_size(underlying);
                self.sizes.borrow_mut().insert(underlying, size);
                size
            }
            _ => Size::of_word(8),
        }
    }

    fn composite_size(&self, ty: Type) -> Size {
        match self.kind(ty) {
            TypeKind::Array { len, elem } => {
                let elem = self.size(*elem);
                Size { bytes: len.saturating_mul(elem.bytes), align: elem.align }
            }
            TypeKind::Struct(fields) => {
                let mut offset: u64 = 0;
                let mut align = 1;
                let mut last_empty = false;
                for field in fields.iter() {
                    let size = self.size(field.ty);
                    offset = round_up(offset, size.align).saturating_add(size.bytes);
                    align = align.max(size.align);
                    last_empty = size.bytes == 0;
                }
                // A trailing field without size gets a byte, so that its address stays inside.
                if last_empty && offset > 0 {
                    offset = offset.saturating_add(1);
                }
                Size { bytes: round_up(offset, align), align }
            }
            _ => Size::of_word(8),
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
