//! Operands of any type, and format strings.
//!
//! In: a format or none, and interface words. Out: text; the calls of String, Error, GoString and Format
//! methods that the text needs, if their results were not given.
//! Always: a second pass with the results of the requested calls, in order, gives the whole text.
//! Not here: calling Go code, which only the Go side of package fmt can do.

use super::format::{Flags, Formatter};
use super::sort::{Entry, sorted_entries};
use crate::heap::Cache;
use crate::stdlib::dynamic::{Dynamic, code_of};
use crate::stdlib::utf8_core::{decode, push};
use crate::value::rtype::{Kind, RType};

/// A method that formatting calls.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u64)]
pub enum Method {
    /// `Error() string`
    Error = 0,
    /// `String() string`
    String = 1,
    /// `GoString() string`
    GoString = 2,
    /// `Format(fmt.State, rune)`
    Format = 3,
}

/// A call that the Go side must make.
#[derive(Clone, Copy)]
pub struct Request {
    pub value: Dynamic,
    pub method: Method,
    pub verb: char,
    pub flags: Flags,
}

/// The result of a requested call.
#[derive(Clone, Copy)]
pub struct Outcome<'a> {
    pub text: &'a [u8],
    /// Complete as it is: what a Format method wrote, or the story of a panic.
    pub raw: bool,
}

/// The numbers of the methods that fmt calls, by `Method`.
#[derive(Clone, Copy)]
pub struct MethodIds(pub [u32; 4]);

impl MethodIds {
    fn has(&self, rt: &RType, method: Method) -> bool {
        rt.method(self.0[method as usize]).is_some()
    }
}

/// A value, and how it was reached.
#[derive(Clone, Copy)]
struct Seen {
    value: Dynamic,
    /// An operand itself, not a part of one: a []byte is named so in `%#v`.
    operand: bool,
    /// Reached without passing an unexported field: its methods may be called.
    open: bool,
}

/// One run of a printing function.
pub struct Printer<'a> {
    pub f: Formatter,
    pub requests: Vec<Request>,
    /// Which operands `%w` wrapped, in order of appearance.
    pub wrapped: Vec<usize>,
    /// Copies of map entries that requests may refer to.
    pub kept: Vec<Vec<Entry>>,
    cache: &'a mut Cache,
    results: &'a [Outcome<'a>],
    next_result: usize,
    ids: MethodIds,
    wrap_errors: bool,
    erroring: bool,
    reordered: bool,
    good_arg_num: bool,
}

fn too_large(n: i64) -> bool {
    !(-1_000_000..=1_000_000).contains(&n)
}

impl<'a> Printer<'a> {
    /// A printer that writes behind what `out` holds; `wrap_errors` allows `%w`.
    pub fn new(
        cache: &'a mut Cache,
        out: Vec<u8>,
        results: &'a [Outcome<'a>],
        ids: MethodIds,
        wrap_errors: bool,
    ) -> Self {
        Printer {
            f: Formatter { out, flags: Flags::default() },
            requests: Vec::new(),
            wrapped: Vec::new(),
            kept: Vec::new(),
            cache,
            results,
            next_result: 0,
            ids,
            wrap_errors,
            erroring: false,
            reordered: false,
            good_arg_num: true,
        }
    }

    fn write(&mut self, s: &str) {
        self.f.out.extend_from_slice(s.as_bytes());
    }

    /// Print: a space between operands when neither is a string.
    pub fn print(&mut self, args: &[u64]) {
        let mut previous_string = false;
        for (i, &arg) in args.iter().enumerate() {
            let is_string = Dynamic::from_interface(arg).is_some_and(|v| v.rt.kind == Kind::String);
            if i > 0 && !is_string && !previous_string {
                self.write(" ");
            }
            self.arg(arg, 'v');
            previous_string = is_string;
        }
    }

    /// Println: spaces between operands, a newline at the end.
    pub fn println(&mut self, args: &[u64]) {
        for (i, &arg) in args.iter().enumerate() {
            if i > 0 {
                self.f.out.push(b' ');
            }
            self.arg(arg, 'v');
        }
        self.f.out.push(b'\n');
    }

    fn bad_verb(&mut self, v: Option<Seen>, verb: char) {
        self.erroring = true;
        self.write("%!");
        push(&mut self.f.out, verb as u32);
        self.write("(");
        match v {
            Some(v) => {
                self.write(&v.value.rt.name);
                self.write("=");
                if v.operand {
                    self.operand(v, 'v');
                } else {
                    self.value(v, 'v', 0);
                }
            }
            None => self.write("<nil>"),
        }
        self.write(")");
        self.erroring = false;
    }

    fn request(&mut self, value: Dynamic, method: Method, verb: char) {
        let Some(&outcome) = self.results.get(self.next_result) else {
            self.requests.push(Request { value, method, verb, flags: self.f.flags });
            return;
        };
        self.next_result += 1;
        match method {
            _ if outcome.raw => self.f.out.extend_from_slice(outcome.text),
            Method::GoString => self.f.string(outcome.text),
            _ => self.string(None, outcome.text, verb),
        }
    }

    /// Whether a method of the value's type formats it.
    fn methods(&mut self, v: Seen, verb: char) -> bool {
        if self.erroring {
            return false;
        }
        let (rt, ids) = (v.value.rt, self.ids);
        let mut verb = verb;
        if verb == 'w' {
            if !self.wrap_errors || !ids.has(rt, Method::Error) {
                self.bad_verb(Some(Seen { operand: true, ..v }), verb);
                return true;
            }
            verb = 'v';
        }
        let method = if ids.has(rt, Method::Format) {
            Method::Format
        } else if self.f.flags.sharp_v {
            if !ids.has(rt, Method::GoString) {
                return false;
            }
            Method::GoString
        } else if !matches!(verb, 'v' | 's' | 'x' | 'X' | 'q') {
            return false;
        } else if ids.has(rt, Method::Error) {
            Method::Error
        } else if ids.has(rt, Method::String) {
            Method::String
        } else {
            return false;
        };
        self.request(v.value, method, verb);
        true
    }

    fn arg(&mut self, arg: u64, verb: char) {
        match Dynamic::from_interface(arg) {
            Some(value) => self.operand(Seen { value, operand: true, open: true }, verb),
            None if matches!(verb, 'T' | 'v') => self.f.pad(b"<nil>"),
            None => self.bad_verb(None, verb),
        }
    }

    fn operand(&mut self, v: Seen, verb: char) {
        let rt = v.value.rt;
        match verb {
            'T' => return self.f.string(rt.name.as_bytes()),
            'p' => return self.pointer(v, 'p'),
            _ => {}
        }
        // The predeclared types have no methods.
        if rt.plain_name.is_empty() {
            match rt.kind {
                Kind::Int => return self.integer(v, verb, true),
                Kind::String => return self.string(Some(v), v.value.bytes(), verb),
                Kind::Slice if rt.elem.get().is_some_and(|e| e.kind == Kind::Uint8 && e.name == "uint8") => {
                    return self.bytes(v, verb, "[]byte");
                }
                _ => {}
            }
        }
        if is_reflect_value(rt) {
            return self.reflected(v, verb);
        }
        if !self.methods(v, verb) {
            self.value(v, verb, 0);
        }
    }

    /// A reflect.Value prints what it holds.
    fn reflected(&mut self, v: Seen, verb: char) {
        match v.value.held() {
            None => self.write("<invalid reflect.Value>"),
            Some((value, open)) => {
                let held = Seen { value, operand: false, open };
                if !(open && self.methods(held, verb)) {
                    self.value(held, verb, 0);
                }
            }
        }
    }

    fn value(&mut self, v: Seen, verb: char, depth: usize) {
        if depth > 0 && v.open && self.methods(v, verb) {
            return;
        }
        let d = v.value;
        match d.rt.kind {
            Kind::Bool if matches!(verb, 't' | 'v') => self.f.boolean(d.scalar() != 0),
            Kind::Bool => self.bad_verb(Some(v), verb),
            Kind::Int | Kind::Int8 | Kind::Int16 | Kind::Int32 | Kind::Int64 => self.integer(v, verb, true),
            Kind::Uint | Kind::Uint8 | Kind::Uint16 | Kind::Uint32 | Kind::Uint64 | Kind::Uintptr => {
                self.integer(v, verb, false);
            }
            Kind::Float32 => self.float(v, d.float(), 32, verb),
            Kind::Float64 => self.float(v, d.float(), 64, verb),
            Kind::Complex64 => self.complex(v, 32, verb),
            Kind::Complex128 => self.complex(v, 64, verb),
            Kind::String => self.string(Some(v), d.bytes(), verb),
            Kind::Map => self.map(v, verb, depth),
            Kind::Struct => self.structure(v, verb, depth),
            Kind::Interface => self.interface(v, verb, depth),
            Kind::Array | Kind::Slice => self.sequence(v, verb, depth),
            Kind::Pointer => self.pointer_value(v, verb, depth),
            Kind::Chan | Kind::Func | Kind::UnsafePointer => self.pointer(v, verb),
        }
    }

    fn hex_prefixed(&mut self, v: u64, prefix: bool) {
        let sharp = std::mem::replace(&mut self.f.flags.sharp, prefix);
        self.f.integer(v, 16, false, 'v', false);
        self.f.flags.sharp = sharp;
    }

    fn integer(&mut self, v: Seen, verb: char, signed: bool) {
        self.integer_word(v, v.value.scalar(), verb, signed);
    }

    fn integer_word(&mut self, v: Seen, n: u64, verb: char, signed: bool) {
        match verb {
            'v' if self.f.flags.sharp_v && !signed => self.hex_prefixed(n, true),
            'v' | 'd' => self.f.integer(n, 10, signed, verb, false),
            'b' => self.f.integer(n, 2, signed, verb, false),
            'o' | 'O' => self.f.integer(n, 8, signed, verb, false),
            'x' => self.f.integer(n, 16, signed, verb, false),
            'X' => self.f.integer(n, 16, signed, verb, true),
            'c' => self.f.character(n),
            'q' => self.f.quoted_rune(n),
            'U' => self.f.unicode(n),
            _ => self.bad_verb(Some(v), verb),
        }
    }

    fn float(&mut self, v: Seen, x: f64, size: u32, verb: char) {
        match verb {
            'v' => self.f.float(x, size, b'g', -1),
            'b' | 'g' | 'G' | 'x' | 'X' => self.f.float(x, size, verb as u8, -1),
            'f' | 'e' | 'E' => self.f.float(x, size, verb as u8, 6),
            'F' => self.f.float(x, size, b'f', 6),
            _ => self.bad_verb(Some(v), verb),
        }
    }

    fn complex(&mut self, v: Seen, size: u32, verb: char) {
        if !matches!(verb, 'v' | 'b' | 'g' | 'G' | 'x' | 'X' | 'f' | 'F' | 'e' | 'E') {
            return self.bad_verb(Some(v), verb);
        }
        let (re, im) = v.value.complex();
        let plus = self.f.flags.plus;
        self.write("(");
        self.float(v, re, size, verb);
        self.f.flags.plus = true;
        self.float(v, im, size, verb);
        self.write("i)");
        self.f.flags.plus = plus;
    }

    fn string(&mut self, v: Option<Seen>, s: &[u8], verb: char) {
        match verb {
            'v' if self.f.flags.sharp_v => self.f.quoted(s),
            'v' | 's' => self.f.string(s),
            'x' => self.f.hex_string(s, false),
            'X' => self.f.hex_string(s, true),
            'q' => self.f.quoted(s),
            _ => self.bad_verb(v, verb),
        }
    }

    fn bytes(&mut self, v: Seen, verb: char, type_name: &str) {
        let (ptr, len, _) = v.value.span();
        // SAFETY: the elements are bytes, `len` of them; nothing here runs Go code while they are read.
        let s: &[u8] = if len == 0 { &[] } else { unsafe { std::slice::from_raw_parts(ptr, len) } };
        match verb {
            'v' | 'd' if self.f.flags.sharp_v => {
                self.write(type_name);
                if v.value.rt.kind == Kind::Slice && v.value.scalar() == 0 {
                    return self.write("(nil)");
                }
                self.write("{");
                for (i, &c) in s.iter().enumerate() {
                    if i > 0 {
                        self.write(", ");
                    }
                    self.hex_prefixed(c as u64, true);
                }
                self.write("}");
            }
            'v' | 'd' => {
                self.write("[");
                for (i, &c) in s.iter().enumerate() {
                    if i > 0 {
                        self.write(" ");
                    }
                    self.f.integer(c as u64, 10, false, verb, false);
                }
                self.write("]");
            }
            's' => self.f.string(s),
            'x' => self.f.hex_string(s, false),
            'X' => self.f.hex_string(s, true),
            'q' => self.f.quoted(s),
            _ => self.value(Seen { operand: false, ..v }, verb, 0),
        }
    }

    fn pointer_value(&mut self, v: Seen, verb: char, depth: usize) {
        // At top level only, so that cycles end.
        if depth == 0
            && let Some(pointee) = v.value.pointee()
            && matches!(pointee.rt.kind, Kind::Array | Kind::Slice | Kind::Struct | Kind::Map)
        {
            self.write("&");
            return self.value(Seen { value: pointee, operand: false, open: v.open }, verb, depth + 1);
        }
        self.pointer(v, verb);
    }

    fn pointer(&mut self, v: Seen, verb: char) {
        let d = v.value;
        let u = match d.rt.kind {
            Kind::Chan | Kind::Map | Kind::Pointer | Kind::UnsafePointer => d.scalar(),
            Kind::Func => code_of(d.scalar()),
            Kind::Slice => d.span().0 as u64,
            _ => return self.bad_verb(Some(v), verb),
        };
        let sharp = self.f.flags.sharp;
        match verb {
            'v' if self.f.flags.sharp_v => {
                self.write("(");
                self.write(&d.rt.name);
                self.write(")(");
                if u == 0 {
                    self.write("nil");
                } else {
                    self.hex_prefixed(u, true);
                }
                self.write(")");
            }
            'v' if u == 0 => self.f.pad(b"<nil>"),
            'v' | 'p' => self.hex_prefixed(u, !sharp),
            'b' | 'o' | 'd' | 'x' | 'X' => self.integer_word(v, u, verb, false),
            _ => self.bad_verb(Some(v), verb),
        }
    }

    fn separator(&mut self, i: usize) {
        if i > 0 {
            self.write(if self.f.flags.sharp_v { ", " } else { " " });
        }
    }

    fn map(&mut self, v: Seen, verb: char, depth: usize) {
        let sharp_v = self.f.flags.sharp_v;
        if sharp_v {
            self.write(&v.value.rt.name);
            if v.value.scalar() == 0 {
                return self.write("(nil)");
            }
            self.write("{");
        } else {
            self.write("map[");
        }
        let part = |value| Seen { value, operand: false, open: v.open };
        let entries = sorted_entries(self.cache, v.value);
        for (i, entry) in entries.iter().enumerate() {
            self.separator(i);
            self.value(part(entry.key()), verb, depth + 1);
            self.write(":");
            self.value(part(entry.value()), verb, depth + 1);
        }
        self.write(if sharp_v { "}" } else { "]" });
        // Requests may refer to the copies.
        self.kept.push(entries);
    }

    fn structure(&mut self, v: Seen, verb: char, depth: usize) {
        let flags = self.f.flags;
        if flags.sharp_v {
            self.write(&v.value.rt.name);
        }
        self.write("{");
        for i in 0..v.value.num_fields() {
            let Some((name, exported, field)) = v.value.field(i) else { continue };
            self.separator(i);
            if flags.plus_v || flags.sharp_v {
                self.write(name);
                self.write(":");
            }
            let open = v.open && exported;
            // What a field's interface holds counts as the field itself.
            let held = if field.rt.kind == Kind::Interface { Dynamic::from_interface(field.scalar()) } else { None };
            self.value(Seen { value: held.unwrap_or(field), operand: false, open }, verb, depth + 1);
        }
        self.write("}");
    }

    fn interface(&mut self, v: Seen, verb: char, depth: usize) {
        match Dynamic::from_interface(v.value.scalar()) {
            Some(value) => self.value(Seen { value, operand: false, open: v.open }, verb, depth + 1),
            None if self.f.flags.sharp_v => {
                self.write(&v.value.rt.name);
                self.write("(nil)");
            }
            None => self.write("<nil>"),
        }
    }

    fn sequence(&mut self, v: Seen, verb: char, depth: usize) {
        let d = v.value;
        if matches!(verb, 's' | 'q' | 'x' | 'X') && d.elem_type().is_some_and(|e| e.kind == Kind::Uint8) {
            return self.bytes(v, verb, &d.rt.name);
        }
        let sharp_v = self.f.flags.sharp_v;
        if sharp_v {
            self.write(&d.rt.name);
            if d.rt.kind == Kind::Slice && d.scalar() == 0 {
                return self.write("(nil)");
            }
        }
        self.write(if sharp_v { "{" } else { "[" });
        let (_, len, _) = d.span();
        for i in 0..len {
            self.separator(i);
            if let Some(value) = d.index(i) {
                self.value(Seen { value, operand: false, open: v.open }, verb, depth + 1);
            }
        }
        self.write(if sharp_v { "}" } else { "]" });
    }

    /// Printf and its kin.
    pub fn printf(&mut self, format: &[u8], args: &[u64]) {
        let mut arg_num = 0;
        let mut i = 0;
        self.reordered = false;
        while i < format.len() {
            self.good_arg_num = true;
            let text = memchr::memchr(b'%', &format[i..]).map_or(format.len(), |n| i + n);
            self.f.out.extend_from_slice(&format[i..text]);
            if text >= format.len() {
                break;
            }
            i = text + 1;
            if !self.verb(format, &mut i, args, &mut arg_num) {
                break;
            }
        }
        if !self.reordered && arg_num < args.len() {
            self.extra(&args[arg_num..]);
        }
    }

    fn extra(&mut self, args: &[u64]) {
        self.f.flags = Flags::default();
        self.write("%!(EXTRA ");
        for (i, &arg) in args.iter().enumerate() {
            if i > 0 {
                self.write(", ");
            }
            match Dynamic::from_interface(arg) {
                None => self.write("<nil>"),
                Some(v) => {
                    self.write(&v.rt.name);
                    self.write("=");
                    self.arg(arg, 'v');
                }
            }
        }
        self.write(")");
    }

    /// One verb; `i` stands behind the percent sign. False if the format ends before a verb.
    fn verb(&mut self, format: &[u8], i: &mut usize, args: &[u64], arg_num: &mut usize) -> bool {
        self.f.flags = Flags::default();
        while let Some(&c) = format.get(*i) {
            match c {
                b'#' => self.f.flags.sharp = true,
                b'0' => self.f.flags.zero = true,
                b'+' => self.f.flags.plus = true,
                b'-' => self.f.flags.minus = true,
                b' ' => self.f.flags.space = true,
                b'a'..=b'z' if *arg_num < args.len() => {
                    self.verb_of(c as char, args, arg_num);
                    *i += 1;
                    return true;
                }
                _ => break,
            }
            *i += 1;
        }
        let mut after_index = self.arg_number(arg_num, format, i, args.len());
        self.width(format, i, args, arg_num, &mut after_index);
        self.precision(format, i, args, arg_num, &mut after_index);
        if !after_index {
            self.arg_number(arg_num, format, i, args.len());
        }
        if *i >= format.len() {
            self.write("%!(NOVERB)");
            return false;
        }
        let (r, w) = decode(&format[*i..]);
        *i += w;
        let verb = char::from_u32(r).unwrap_or('\u{FFFD}');
        if verb == '%' {
            self.write("%");
        } else if !self.good_arg_num {
            self.complain(verb, "(BADINDEX)");
        } else if *arg_num >= args.len() {
            self.complain(verb, "(MISSING)");
        } else {
            self.verb_of(verb, args, arg_num);
        }
        true
    }

    fn complain(&mut self, verb: char, what: &str) {
        self.write("%!");
        push(&mut self.f.out, verb as u32);
        self.write(what);
    }

    fn verb_of(&mut self, verb: char, args: &[u64], arg_num: &mut usize) {
        if verb == 'w' {
            self.wrapped.push(*arg_num);
        }
        if matches!(verb, 'v' | 'w') {
            let f = &mut self.f.flags;
            f.sharp_v = std::mem::take(&mut f.sharp);
            f.plus_v = std::mem::take(&mut f.plus);
        }
        self.arg(args[*arg_num], verb);
        *arg_num += 1;
    }

    fn width(&mut self, format: &[u8], i: &mut usize, args: &[u64], arg_num: &mut usize, after_index: &mut bool) {
        if format.get(*i) != Some(&b'*') {
            let width = parse_number(format, i);
            self.f.flags.width = width;
            // "%[3]2d"
            if *after_index && width.is_some() {
                self.good_arg_num = false;
            }
            return;
        }
        *i += 1;
        match int_from_arg(args, arg_num) {
            None => self.write("%!(BADWIDTH)"),
            Some(w) => {
                if w < 0 {
                    self.f.flags.minus = true;
                    self.f.flags.zero = false;
                }
                self.f.flags.width = Some(w.unsigned_abs() as usize);
            }
        }
        *after_index = false;
    }

    fn precision(&mut self, format: &[u8], i: &mut usize, args: &[u64], arg_num: &mut usize, after_index: &mut bool) {
        if *i + 1 >= format.len() || format[*i] != b'.' {
            return;
        }
        *i += 1;
        // "%[3].2d"
        if *after_index {
            self.good_arg_num = false;
        }
        *after_index = self.arg_number(arg_num, format, i, args.len());
        if format.get(*i) != Some(&b'*') {
            self.f.flags.prec = Some(parse_number(format, i).unwrap_or(0));
            return;
        }
        *i += 1;
        let prec = int_from_arg(args, arg_num).filter(|&p| p >= 0);
        self.f.flags.prec = prec.map(|p| p as usize);
        if prec.is_none() {
            self.write("%!(BADPREC)");
        }
        *after_index = false;
    }

    /// An explicit argument index such as `[3]` at `i`, if there is one; whether there was.
    fn arg_number(&mut self, arg_num: &mut usize, format: &[u8], i: &mut usize, args: usize) -> bool {
        if format.get(*i) != Some(&b'[') {
            return false;
        }
        self.reordered = true;
        let rest = &format[*i..];
        let close = if rest.len() < 3 { None } else { rest.iter().position(|&c| c == b']') };
        let Some(close) = close else {
            self.good_arg_num = false;
            *i += 1;
            return false;
        };
        let mut at = 1;
        let number = parse_number(&rest[..close], &mut at).filter(|_| at == close);
        *i += close + 1;
        match number {
            Some(n) if (1..=args).contains(&n) => {
                *arg_num = n - 1;
                true
            }
            _ => {
                self.good_arg_num = false;
                number.is_some()
            }
        }
    }
}

/// Decimal digits at `i`; `None` if there are none or too many (then all of the format is consumed).
fn parse_number(format: &[u8], i: &mut usize) -> Option<usize> {
    let mut number = None;
    while let Some(c) = format.get(*i).filter(|c| c.is_ascii_digit()) {
        let so_far = number.unwrap_or(0);
        if too_large(so_far as i64) {
            *i = format.len();
            return None;
        }
        number = Some(so_far * 10 + (c - b'0') as usize);
        *i += 1;
    }
    number
}

fn is_reflect_value(rt: &RType) -> bool {
    rt.kind == Kind::Struct && rt.plain_name == "Value" && rt.pkg_path == "reflect"
}

/// The operand of a `*`.
fn int_from_arg(args: &[u64], arg_num: &mut usize) -> Option<i64> {
    let &arg = args.get(*arg_num)?;
    *arg_num += 1;
    let v = Dynamic::from_interface(arg)?;
    let n = v.scalar_if_integer()?;
    (!too_large(n)).then_some(n)
}

impl Dynamic {
    /// An integer that an int can hold.
    fn scalar_if_integer(&self) -> Option<i64> {
        match self.rt.kind {
            Kind::Int | Kind::Int8 | Kind::Int16 | Kind::Int32 | Kind::Int64 => Some(self.scalar() as i64),
            Kind::Uint | Kind::Uint8 | Kind::Uint16 | Kind::Uint32 | Kind::Uint64 | Kind::Uintptr => {
                i64::try_from(self.scalar()).ok()
            }
            _ => None,
        }
    }
}
