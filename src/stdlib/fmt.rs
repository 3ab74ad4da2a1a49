//! Package fmt's natives: printing. Scanning is written in Go, over `strconv`'s natives.
//!
//! In: a format and operands; results of methods that were called on the Go side. Out: text, or the calls to make.
//! Always: without methods to call, one native call does it all.

pub mod format;
pub mod print;
pub mod scan;
pub mod sort;

use super::os::output;
use super::words::{arg, bools, box_value, elements, new_bytes, new_ints, new_text, new_traced, result, text};
use crate::stdlib::dynamic::Dynamic;
use crate::tree::{Cx, NativeFn};
use print::{MethodIds, Outcome, Printer, Request};
use std::cell::Cell;

const PRINT: u64 = 0;
const PRINTLN: u64 = 1;
const ERRORF: u64 = 3;

thread_local! {
    /// A buffer that the last call left.
    static SPARE: Cell<Vec<u8>> = const { Cell::new(Vec::new()) };
}

/// The numbers of the methods, from fmt.go's `methods`: []error, []Stringer, []GoStringer, []Formatter, each in an any.
fn method_ids(word: u64) -> MethodIds {
    let mut ids = [u32::MAX; 4];
    for (id, &holder) in ids.iter_mut().zip(elements(word)) {
        let interface = Dynamic::from_interface(holder).and_then(|d| d.elem_type());
        let methods = interface.and_then(|i| i.iface_methods.get());
        if let Some(first) = methods.and_then(|m| m.first()) {
            *id = first.id;
        }
    }
    MethodIds(ids)
}

/// Formats what the frame's first four words say: mode, format, operands, methods.
fn run<'a>(cx: &'a mut Cx, frame: *mut u64, results: &'a [Outcome<'a>]) -> Printer<'a> {
    let mode = arg(frame, 0);
    let args = elements(arg(frame, 2));
    let mut buffer = SPARE.take();
    buffer.clear();
    let mut printer = Printer::new(&mut cx.heap, buffer, results, method_ids(arg(frame, 3)), mode == ERRORF);
    match mode {
        PRINT => printer.print(args),
        PRINTLN => printer.println(args),
        _ => printer.printf(text(arg(frame, 1)), args),
    }
    printer
}

fn give_back(buffer: Vec<u8>) {
    if buffer.capacity() <= 64 << 10 {
        SPARE.set(buffer);
    }
}

/// Whether an `*os.File` is the process's standard output.
fn is_standard_output(file: u64) -> bool {
    // SAFETY: the argument is an `*os.File`; os.go has the descriptor as its first field.
    file != 0 && unsafe { (file as *const i64).read() } == 1
}

/// func printOut(mode int, format string, a []any, m []any, out *os.File) int: the length written, -1 if methods must be
/// called first, -2 if writing failed or `out` is another file than standard output.
fn print_out(cx: &mut Cx, frame: *mut u64) {
    if !is_standard_output(arg(frame, 4)) {
        result(frame, 0, -2i64 as u64);
        return;
    }
    let printer = run(cx, frame, &[]);
    let n = if !printer.requests.is_empty() {
        -1
    } else if output::stdout_write(&printer.f.out).is_ok() {
        printer.f.out.len() as i64
    } else {
        -2
    };
    give_back(printer.f.out);
    result(frame, 0, n as u64);
}

/// func plainText(mode int, format string, a []any, m []any) (s string, ok bool)
fn plain_text(cx: &mut Cx, frame: *mut u64) {
    let printer = run(cx, frame, &[]);
    let (ok, out) = (printer.requests.is_empty(), printer.f.out);
    let s = if ok { new_text(cx, &out) } else { 0 };
    give_back(out);
    result(frame, 0, s);
    result(frame, 1, ok as u64);
}

/// func plainBytes(mode int, format string, a []any, m []any) (b []byte, ok bool)
fn plain_bytes(cx: &mut Cx, frame: *mut u64) {
    let printer = run(cx, frame, &[]);
    let (ok, out) = (printer.requests.is_empty(), printer.f.out);
    let b = if ok { new_bytes(cx, &out) } else { 0 };
    give_back(out);
    result(frame, 0, b);
    result(frame, 1, ok as u64);
}

/// func calls(mode int, format string, a []any, m []any) (values []any, info []int): per value five ints:
/// method, verb, flags, width, precision (-1: none).
fn calls(cx: &mut Cx, frame: *mut u64) {
    let printer = run(cx, frame, &[]);
    // What requests refer to lives as long as `kept` does.
    let Printer { f, requests, kept, .. } = printer;
    let values: Vec<u64> = requests.iter().map(|r| box_value(cx, &r.value)).collect();
    let info: Vec<u64> = requests.iter().flat_map(describe).collect();
    drop(kept);
    let (values, info) = (new_traced(cx, &values), new_ints(cx, &info));
    give_back(f.out);
    result(frame, 0, values);
    result(frame, 1, info);
}

fn describe(r: &Request) -> [u64; 5] {
    let f = r.flags;
    let flags = f.minus as u64
        | ((f.plus || f.plus_v) as u64) << 1
        | ((f.sharp || f.sharp_v) as u64) << 2
        | (f.space as u64) << 3
        | (f.zero as u64) << 4;
    let number = |n: Option<usize>| n.map_or(u64::MAX, |n| n as u64);
    [r.method as u64, r.verb as u64, flags, number(f.width), number(f.prec)]
}

/// func textWith(mode int, format string, a []any, m []any, results []string, raw []bool) string
fn text_with(cx: &mut Cx, frame: *mut u64) {
    let outcomes: Vec<Outcome> = elements(arg(frame, 4))
        .iter()
        .zip(bools(arg(frame, 5)))
        .map(|(&s, &raw)| Outcome { text: text(s), raw: raw != 0 })
        .collect();
    let printer = run(cx, frame, &outcomes);
    let out = printer.f.out;
    let s = new_text(cx, &out);
    give_back(out);
    result(frame, 0, s);
}

/// func wraps(mode int, format string, a []any, m []any) []int: the operands of %w, in order of appearance.
fn wraps(cx: &mut Cx, frame: *mut u64) {
    let printer = run(cx, frame, &[]);
    let wrapped: Vec<u64> = printer.wrapped.iter().map(|&n| n as u64).collect();
    give_back(printer.f.out);
    let list = new_ints(cx, &wrapped);
    result(frame, 0, list);
}

/// func isNilPointer(v any) bool
fn is_nil_pointer(_: &mut Cx, v: u64) -> u64 {
    use crate::value::rtype::Kind;
    Dynamic::from_interface(v).is_some_and(|d| d.rt.kind == Kind::Pointer && d.scalar() == 0) as u64
}

/// Package fmt.
pub fn natives() -> Vec<(&'static str, NativeFn)> {
    let mut list = vec![
        ("fmt.printOut", NativeFn::Frame(print_out)),
        ("fmt.plainText", NativeFn::Frame(plain_text)),
        ("fmt.plainBytes", NativeFn::Frame(plain_bytes)),
        ("fmt.calls", NativeFn::Frame(calls)),
        ("fmt.textWith", NativeFn::Frame(text_with)),
        ("fmt.wraps", NativeFn::Frame(wraps)),
        ("fmt.isNilPointer", NativeFn::Pure1(is_nil_pointer)),
    ];
    list.extend(scan::natives());
    list
}
