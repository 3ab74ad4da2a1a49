//! The built-in functions `print` and `println` (Spec: Bootstrapping).
//!
//! In: operands in interfaces. Out: their text on standard error, in the form of Go's own runtime.

use super::report::{print_complex, print_float, print_float32};
use crate::tree::{Cx, NativeFn};
use crate::value::{Kind, iface, slice, string};
use std::io::Write;

/// `runtime.print` and `runtime.println`: one parameter, a `[]any`, in which a nil stands before each operand that is an
/// interface.
pub fn native(name: &str) -> Option<NativeFn> {
    match name {
        "runtime.print" => Some(NativeFn::Frame(print)),
        "runtime.println" => Some(NativeFn::Frame(println)),
        _ => None,
    }
}

fn print(_: &mut Cx, frame: *mut u64) {
    // SAFETY: the lowering passes one slice of interfaces.
    write(unsafe { operands(*frame) }.concat());
}

fn println(_: &mut Cx, frame: *mut u64) {
    // SAFETY: as above.
    write(unsafe { operands(*frame) }.join(&b' '));
    write(b"\n".to_vec());
}

fn write(bytes: Vec<u8>) {
    // There is nobody to tell that standard error is closed.
    let _ = std::io::stderr().lock().write_all(&bytes);
}

/// # Safety
/// `args` is a slice word, of interfaces.
unsafe fn operands(args: u64) -> Vec<Vec<u8>> {
    // SAFETY: by the caller: the backing array holds `len` interface words.
    unsafe {
        let (ptr, len, _) = slice::parts(args);
        let mut words = (0..len).map(|i| *(ptr as *const u64).add(i));
        let mut texts = Vec::new();
        while let Some(word) = words.next() {
            // A nil stands before what is an interface itself.
            texts.push(if word == 0 { interface_text(words.next().unwrap_or(0)) } else { text(word) });
        }
        texts
    }
}

/// The two words that Go has for an interface, and shows: type and value.
///
/// # Safety
/// `value` is an interface word.
unsafe fn interface_text(value: u64) -> Vec<u8> {
    // SAFETY: by the caller.
    let ty = unsafe { iface::type_of(value) }.map_or(0, |rt| &raw const *rt as usize);
    format!("({ty:#x},{value:#x})").into_bytes()
}

/// # Safety
/// `value` is an interface word, not nil.
unsafe fn text(value: u64) -> Vec<u8> {
    // SAFETY: a box holds a value of its type.
    unsafe {
        let Some(rt) = iface::type_of(value) else { return Vec::new() };
        let word = if rt.words == 0 { 0 } else { *(value as *const u64).add(1) };
        let text = match rt.kind {
            Kind::Bool => (word != 0).to_string(),
            Kind::Int | Kind::Int8 | Kind::Int16 | Kind::Int32 | Kind::Int64 => (word as i64).to_string(),
            Kind::Uint | Kind::Uint8 | Kind::Uint16 | Kind::Uint32 | Kind::Uint64 | Kind::Uintptr => word.to_string(),
            Kind::Float32 => print_float32(f32::from_bits(word as u32)),
            Kind::Float64 => print_float(f64::from_bits(word)),
            Kind::Complex64 => {
                let (re, im) = (f32::from_bits(word as u32), f32::from_bits((word >> 32) as u32));
                print_complex(print_float32(re), print_float32(im))
            }
            Kind::Complex128 => {
                let im = *(value as *const u64).add(2);
                print_complex(print_float(f64::from_bits(word)), print_float(f64::from_bits(im)))
            }
            Kind::String => return string::bytes(word).to_vec(),
            Kind::Slice => {
                let (ptr, len, cap) = slice::parts(word);
                format!("[{len}/{cap}]{ptr:p}")
            }
            _ => format!("{word:#x}"),
        };
        text.into_bytes()
    }
}
