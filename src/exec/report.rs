//! What a program that fails leaves on standard error, in Go's form.

use super::frames::outer;
use super::runtime::Runtime;
use crate::sched::{Blocked, WaitReason};
use crate::tree::cx::WellKnown;
use crate::tree::op::{Fp, Func, Op};
use crate::value::{Kind, iface, string};
use std::fmt::Write;

/// A panic's value as Go prints it; methods have been asked before.
///
/// # Safety
/// `value` is an interface word.
pub unsafe fn panic_value(value: u64, well_known: &WellKnown) -> Vec<u8> {
    // SAFETY: a box holds a value of its type.
    unsafe {
        let Some(rt) = iface::type_of(value) else { return b"nil".to_vec() };
        let word = *(value as *const u64).add(1);
        if std::ptr::eq(rt, well_known.panic_text) {
            return indented(string::bytes(word));
        }
        let plain = match rt.kind {
            Kind::Bool => (word != 0).to_string(),
            Kind::Int | Kind::Int8 | Kind::Int16 | Kind::Int32 | Kind::Int64 => (word as i64).to_string(),
            Kind::Uint | Kind::Uint8 | Kind::Uint16 | Kind::Uint32 | Kind::Uint64 | Kind::Uintptr => word.to_string(),
            Kind::Float32 => print_float32(f32::from_bits(word as u32)),
            Kind::Float64 => print_float(f64::from_bits(word)),
            Kind::Complex128 => {
                let im = *(value as *const u64).add(2);
                print_complex(print_float(f64::from_bits(word)), print_float(f64::from_bits(im)))
            }
            Kind::Complex64 => {
                let (re, im) = (f32::from_bits(word as u32), f32::from_bits((word >> 32) as u32));
                print_complex(print_float32(re), print_float32(im))
            }
            Kind::String if rt.plain_name == "string" || rt.plain_name.is_empty() => {
                return indented(string::bytes(word));
            }
            Kind::String => {
                return [rt.name.as_bytes(), b"(\"", indented(string::bytes(word)).as_slice(), b"\")"].concat();
            }
            _ => return format!("({}) {:#x}", rt.name, value).into_bytes(),
        };
        if rt.plain_name.is_empty() || rt.pkg_path.is_empty() {
            return plain.into_bytes();
        }
        // A complex number has parentheses of its own.
        let parts = plain.trim_start_matches('(').trim_end_matches(')');
        format!("{}({parts})", rt.name).into_bytes()
    }
}

/// Go indents the lines of a text that are not its first.
fn indented(text: &[u8]) -> Vec<u8> {
    text.split(|&byte| byte == b'\n').collect::<Vec<_>>().join(&b"\n\t"[..])
}

/// A float as the built-in `print` writes it: the shortest digits that give it back, with an exponent where that is
/// below -4 or, counting at least six digits, above what the digits show.
pub fn print_float(x: f64) -> String {
    shortest(x, format!("{x}"), format!("{x:e}"))
}

/// The same for a float32.
pub fn print_float32(x: f32) -> String {
    shortest(x as f64, format!("{x}"), format!("{x:e}"))
}

/// `plain` and `scientific` (`d.ddde±x`) have the shortest digits.
fn shortest(x: f64, plain: String, scientific: String) -> String {
    if x.is_nan() {
        return "NaN".to_string();
    }
    if x.is_infinite() {
        return if x > 0.0 { "+Inf" } else { "-Inf" }.to_string();
    }
    let (mantissa, exponent) = scientific.split_once('e').unwrap_or((&scientific, "0"));
    let exponent: i32 = exponent.parse().unwrap_or(0);
    if (-4..6).contains(&exponent) {
        return plain;
    }
    format!("{mantissa}e{}{:02}", if exponent < 0 { '-' } else { '+' }, exponent.abs())
}

/// A complex number, its parts already text.
pub fn print_complex(re: String, im: String) -> String {
    let sign = if im.starts_with(['+', '-']) { "" } else { "+" };
    format!("({re}{sign}{im}i)")
}

fn frame(runtime: &Runtime, out: &mut String, func: &Func, pc: *const Op) {
    let pos = func.pos_of(pc);
    let sources = runtime.sources.read();
    let place = match sources.file(pos) {
        Some(file) => {
            let place = file.place(pos);
            format!("{}:{}", place.file, place.line)
        }
        None => "?".to_string(),
    };
    let _ = write!(out, "{}(...)\n\t{place}\n", func.name);
}

/// The trace of a goroutine that runs.
pub fn running(runtime: &Runtime, id: u64, trace: &[(*const Func, *const Op)]) -> String {
    let mut out = format!("goroutine {id} [running]:\n");
    for &(func, pc) in trace {
        // SAFETY: functions are never freed.
        frame(runtime, &mut out, unsafe { &*func }, pc);
    }
    out
}

/// The report of a deadlock: every goroutine, what it waits for and where.
pub fn deadlock(runtime: &Runtime, blocked: &[Blocked]) -> String {
    let mut out = if blocked.is_empty() {
        "fatal error: no goroutines (main called runtime.Goexit) - deadlock!\n".to_string()
    } else {
        "fatal error: all goroutines are asleep - deadlock!\n".to_string()
    };
    const MOST: usize = 100;
    for b in blocked.iter().take(MOST) {
        let _ = write!(out, "\ngoroutine {} [{}]:\n", b.id, b.reason.text());
        // SAFETY: nothing runs any more; a parked goroutine's position is saved and its frames have headers.
        unsafe {
            let g = b.g.as_ptr();
            // What is saved is the position behind the statement that waits; a mutex is tried for again.
            let behind = usize::from(b.reason != WaitReason::MutexLock);
            let mut at = Some((((*g).pc as *const Op).wrapping_sub(behind), Fp((*g).fp)));
            for _ in 0..20 {
                let Some((pc, fp)) = at else { break };
                let Some(func) = runtime.func_of(pc) else { break };
                if !func.wrapper.get() {
                    frame(runtime, &mut out, func, pc);
                }
                at = outer(fp);
            }
        }
    }
    if blocked.len() > MOST {
        let _ = writeln!(out, "\n...{} more goroutines", blocked.len() - MOST);
    }
    out
}

/// `--stats`.
pub fn stats(runtime: &Runtime) -> String {
    let mut out = String::from("-- scheduler --\n");
    for (name, value) in runtime.scheduler.figures() {
        let _ = writeln!(out, "{name:<28} {value:>14}");
    }
    let heap = runtime.heap.stats();
    let _ = writeln!(out, "-- collector --\n{heap:#?}");
    out
}
