//! The value and the type of an expression at the prompt.

use crate::stdlib::fmt::print::{MethodIds, Printer};
use crate::stdlib::os::output;
use crate::tree::{Cx, NativeFn};
use crate::value::{Kind, iface};

/// `runtime.show`, which the lowering calls with an expression's value as an interface.
pub fn native(name: &str) -> Option<NativeFn> {
    (name == "runtime.show").then_some(NativeFn::Frame(show))
}

fn show(cx: &mut Cx, frame: *mut u64) {
    // SAFETY: the lowering passes one interface word.
    let (value, rt) = unsafe { (*frame, iface::type_of(*frame)) };
    let format: &[u8] = match rt.map(|rt| rt.kind) {
        None => b"nil\n",
        Some(Kind::String) => b"%q %T\n",
        Some(_) => b"%v %T\n",
    };
    let args = if rt.is_some() { vec![value, value] } else { Vec::new() };
    // No method is asked: a value is shown as it is.
    let mut printer = Printer::new(&mut cx.heap, Vec::new(), &[], MethodIds([u32::MAX; 4]), false);
    printer.printf(format, &args);
    // A closed standard output is found when it is flushed.
    let _ = output::stdout_write(&printer.f.out);
}
