//! A value with its run-time type, seen from a native: what reflection is to Go's own library.
//!
//! In: an interface word, or a place of a known type. Out: scalars, bytes, parts.
//! Always: reads only; a value stays where it is, so parts of it are seen as they are at the moment of reading.
//! Not here: conversions, calls, stores.

use crate::tree::op::Func;
use crate::value::func;
use crate::value::rtype::{Kind, RType};

/// The flags of a `reflect.Value` that was reached through an unexported field: value.go's `flagRO`.
const READ_ONLY: u64 = 2 | 4;

/// The first statement of a closure's function: the address that Go shows of it, and the position that
/// `runtime.FuncForPC` knows it by.
pub fn code_of(closure: u64) -> u64 {
    if closure == 0 {
        return 0;
    }
    // SAFETY: the word is a closure's; functions are never freed.
    unsafe { (*(func::func_of(closure) as *const Func)).entry.get() as u64 }
}

/// A value of type `rt` at `ptr`.
#[derive(Clone, Copy)]
pub struct Dynamic {
    pub rt: &'static RType,
    ptr: *const u8,
    /// A one-word value in word format; otherwise memory format.
    word: bool,
}

impl Dynamic {
    /// What an interface holds; `None` for nil.
    pub fn from_interface(iface: u64) -> Option<Dynamic> {
        if iface == 0 {
            return None;
        }
        let base = iface as *const u64;
        // SAFETY: a non-zero interface word is the address of an `IfaceBox`, whose first word is its `RType`,
        // which lives forever; the data follow. The box is alive: a native runs inside a statement.
        unsafe {
            let rt = &*(base.read() as *const RType);
            Some(Dynamic { rt, ptr: base.add(1).cast(), word: true })
        }
    }

    /// The value of type `rt` in memory format at `ptr`.
    ///
    /// # Safety
    /// `ptr` is the address of such a value, alive until the statement ends.
    pub unsafe fn in_memory(rt: &'static RType, ptr: *const u8) -> Dynamic {
        Dynamic { rt, ptr, word: false }
    }

    /// The value of type `rt` in word format at `ptr`.
    ///
    /// # Safety
    /// As for [`Dynamic::in_memory`].
    pub unsafe fn in_words(rt: &'static RType, ptr: *const u64) -> Dynamic {
        Dynamic { rt, ptr: ptr.cast(), word: true }
    }

    /// Where the value lies.
    pub fn address(&self) -> *const u8 {
        self.ptr
    }

    /// The value of a one-word type, in word format.
    pub fn scalar(&self) -> u64 {
        let p = self.ptr;
        // SAFETY: `ptr` holds a value of `rt`, aligned to its type; in word format a scalar fills its word.
        unsafe {
            if self.word {
                return p.cast::<u64>().read();
            }
            match self.rt.kind {
                Kind::Bool | Kind::Uint8 => p.read() as u64,
                Kind::Int8 => p.cast::<i8>().read() as i64 as u64,
                Kind::Int16 => p.cast::<i16>().read() as i64 as u64,
                Kind::Uint16 => p.cast::<u16>().read() as u64,
                Kind::Int32 => p.cast::<i32>().read() as i64 as u64,
                Kind::Uint32 | Kind::Float32 => p.cast::<u32>().read() as u64,
                _ => p.cast::<u64>().read(),
            }
        }
    }

    /// A float32's or float64's value.
    pub fn float(&self) -> f64 {
        let bits = self.scalar();
        if self.rt.kind == Kind::Float32 { f32::from_bits(bits as u32) as f64 } else { f64::from_bits(bits) }
    }

    /// Real and imaginary part.
    pub fn complex(&self) -> (f64, f64) {
        // SAFETY: a complex value is its two parts, in either format.
        unsafe {
            if self.rt.kind == Kind::Complex64 {
                let p = self.ptr.cast::<f32>();
                (p.read() as f64, p.add(1).read() as f64)
            } else {
                let p = self.ptr.cast::<f64>();
                (p.read(), p.add(1).read())
            }
        }
    }

    /// A string's bytes.
    pub fn bytes(&self) -> &'static [u8] {
        // SAFETY: the value is a string word. The bytes live as long as the statement runs; callers copy what they keep.
        unsafe { str_bytes(self.scalar()) }
    }

    /// A slice's address, length and capacity; an array's address and length.
    pub fn span(&self) -> (*const u8, usize, usize) {
        if self.rt.kind == Kind::Array {
            let n = self.rt.len as usize;
            return (self.ptr, n, n);
        }
        // SAFETY: the value is a slice word.
        unsafe { slice_parts(self.scalar()) }
    }

    /// Element `i` of an array or slice, which has that many.
    pub fn index(&self, i: usize) -> Option<Dynamic> {
        let elem = self.elem_type()?;
        let (base, len, _) = self.span();
        if i >= len {
            return None;
        }
        // SAFETY: elements are in memory format, `elem.size` bytes apart, and `i < len`.
        unsafe { Some(Dynamic::in_memory(elem, base.add(i * elem.size as usize))) }
    }

    /// The element type of a pointer, slice, array, map or channel type.
    pub fn elem_type(&self) -> Option<&'static RType> {
        self.rt.elem.get().copied()
    }

    /// Field `i` of a struct: its name, whether it is exported, its value.
    pub fn field(&self, i: usize) -> Option<(&'static str, bool, Dynamic)> {
        let f = self.rt.fields.get()?.get(i)?;
        // SAFETY: a struct has memory format in either form, and the field lies at its offset.
        let value = unsafe { Dynamic::in_memory(f.rtype, self.ptr.add(f.offset as usize)) };
        Some((f.name.as_str(), f.exported, value))
    }

    /// What a `reflect.Value` holds, and whether it was reached without passing an unexported field; `None` for the
    /// zero Value.
    pub fn held(&self) -> Option<(Dynamic, bool)> {
        let part = |i: usize| self.field(i).map_or(0, |(_, _, d)| d.scalar());
        // SAFETY: reflect/value.go: the first field is 0 or the address of a descriptor, which lives forever.
        let rt = unsafe { (part(0) as *const RType).as_ref() }?;
        // SAFETY: the second field is the address of such a value in memory format, which the Value keeps.
        let value = unsafe { Dynamic::in_memory(rt, part(1) as *const u8) };
        Some((value, part(2) & READ_ONLY == 0))
    }

    /// How many fields a struct has.
    pub fn num_fields(&self) -> usize {
        self.rt.fields.get().map_or(0, |f| f.len())
    }

    /// What a non-nil pointer points to.
    pub fn pointee(&self) -> Option<Dynamic> {
        let address = self.scalar();
        let elem = self.elem_type()?;
        if address == 0 {
            return None;
        }
        // SAFETY: a non-nil pointer is the address of a value of its element type in memory format.
        unsafe { Some(Dynamic::in_memory(elem, address as *const u8)) }
    }
}

/// The bytes of a string word.
///
/// # Safety
/// `word` is a Go string. The slice must not be kept beyond the running statement.
#[inline]
pub unsafe fn str_bytes(word: u64) -> &'static [u8] {
    if word == 0 {
        return &[];
    }
    let header = word as *const usize;
    // SAFETY: a string is `StrHeader { ptr, len }`; `len` bytes are readable at `ptr`.
    unsafe {
        let len = header.add(1).read();
        if len == 0 {
            return &[];
        }
        std::slice::from_raw_parts(header.read() as *const u8, len)
    }
}

/// Address, length and capacity of a slice word; zeros for nil.
///
/// # Safety
/// `word` is a Go slice.
#[inline]
pub unsafe fn slice_parts(word: u64) -> (*const u8, usize, usize) {
    if word == 0 {
        return (std::ptr::null(), 0, 0);
    }
    let header = word as *const usize;
    // SAFETY: a non-nil slice is `SliceHeader { ptr, len, cap }`.
    unsafe { (header.read() as *const u8, header.add(1).read(), header.add(2).read()) }
}
