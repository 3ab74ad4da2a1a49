//! Calls of built-in functions (Spec: Built-in functions).
//!
//! Not here: the functions of package `unsafe`.

use super::checker::{Checker, INVALID};
use super::info::{Builtin, Mode};
use super::operand::{Operand, Part};
use crate::constant::{self, Value};
use crate::diag::Code;
use crate::source::Span;
use crate::syntax::ast::{BinaryOp, CallExpr, Expr};
use crate::types::{Basic, ChanDir, Signature, Type, TypeKind};
use std::sync::Arc;

impl<'a> Checker<'a> {
    pub fn builtin_call(&mut self, x: &mut Operand<'a>, e: &'a Expr, call: &'a CallExpr, builtin: Builtin) {
        let name = builtin.name();
        if call.ellipsis.is_some() && builtin != Builtin::Append {
            let msg = format!("invalid operation: invalid use of ... with built-in {name}");
            self.error(Code::InvalidDotDotDot, e.span, msg);
            return self.discard(&call.args);
        }
        let saved = self.env.has_call_or_recv;
        let is_len = matches!(builtin, Builtin::Len | Builtin::Cap);
        if is_len {
            self.env.has_call_or_recv = false;
        }
        let special = matches!(builtin, Builtin::Make | Builtin::New | Builtin::Offsetof);
        let mut args = Vec::new();
        if !special {
            (args, _) = self.expr_list(&call.args, false);
        }
        let count = if special { call.args.len() } else { args.len() };
        if args.iter().all(Operand::is_valid) && self.builtin_arg_count(e, builtin, count) {
            self.verify_builtin(builtin, call.fun.span);
            self.builtin_kind(x, e, call, builtin, args);
        }
        if is_len {
            self.env.has_call_or_recv = saved;
        }
    }

    fn builtin_arg_count(&mut self, e: &'a Expr, builtin: Builtin, count: usize) -> bool {
        let (wanted, variadic) = match builtin {
            Builtin::Recover => (0, false),
            Builtin::Print | Builtin::Println => (0, true),
            Builtin::Append | Builtin::Make | Builtin::Max | Builtin::Min => (1, true),
            Builtin::Complex | Builtin::Copy | Builtin::Delete => (2, false),
            Builtin::UnsafeAdd | Builtin::UnsafeSlice | Builtin::UnsafeString => (2, false),
            _ => (1, false),
        };
        let what = if count < wanted {
            "not enough"
        } else if !variadic && count > wanted {
            "too many"
        } else {
            return true;
        };
        let expr = self.expr_string(e);
        let msg = format!("invalid operation: {what} arguments for {expr} (expected {wanted}, found {count})");
        self.error(Code::WrongArgCount, e.span, msg);
        false
    }

    fn builtin_kind(
        &mut self,
        x: &mut Operand<'a>,
        e: &'a Expr,
        call: &'a CallExpr,
        builtin: Builtin,
        mut args: Vec<Operand<'a>>,
    ) {
        match builtin {
            Builtin::Append => self.append(x, e, call, args),
            Builtin::Len | Builtin::Cap => self.len_or_cap(x, builtin, &args[0]),
            Builtin::Clear => self.clear(x, &args[0]),
            Builtin::Close => self.close(x, &args[0]),
            Builtin::Complex => self.complex(x, e, args),
            Builtin::Copy => self.copy(x, &args),
            Builtin::Delete => self.delete(x, args),
            Builtin::Real | Builtin::Imag => self.real_or_imag(x, builtin, args.swap_remove(0)),
            Builtin::Make => self.make(x, e, call),
            Builtin::Max | Builtin::Min => self.max_or_min(x, builtin, args),
            Builtin::New => self.allocate(x, call.fun.span, &call.args[0]),
            Builtin::Panic => {
                let any = self.w.any;
                // Whatever is wrong with the argument, the call ends the function.
                self.record(e.id, Mode::NoValue, INVALID, None);
                if self.assignment(&mut args[0], Some(any), "argument to panic") {
                    x.mode = Mode::NoValue;
                }
            }
            Builtin::Print | Builtin::Println => {
                let context = format!("argument to built-in {}", builtin.name());
                for arg in &mut args {
                    if !self.assignment(arg, None, &context) {
                        return;
                    }
                    if matches!(
                        self.types().kind(self.types().underlying(arg.ty)),
                        TypeKind::Array { .. } | TypeKind::Struct(_)
                    ) {
                        self.unprintable.push((call.fun.span, arg.ty));
                    }
                }
                x.mode = Mode::NoValue;
            }
            Builtin::Recover => {
                x.mode = Mode::Value;
                x.ty = self.types().unalias(self.w.any);
            }
            _ => self.unsafe_builtin(x, call, builtin, args),
        }
    }

    /// Spec: Appending to and copying slices.
    fn append(&mut self, x: &mut Operand<'a>, e: &'a Expr, call: &'a CallExpr, mut args: Vec<Operand<'a>>) {
        let slice = args[0].ty;
        let Some(elem) = self.bytes_argument("append", &args[0]) else { return };
        // append(bytes, string...)
        let bytes = matches!(self.types().basic(elem), Some(Basic::Uint8)) && self.is_plain_bytes(&args[0]);
        let special = args.len() == 2 && call.ellipsis.is_some() && bytes && self.is_bytes_or_string(args[1].ty);
        if special {
            if self.is_untyped(args[1].ty) {
                self.convert_untyped(&mut args[1], Basic::String.ty());
            }
        } else {
            let rest = self.intern(TypeKind::Slice(elem));
            let sig = Signature {
                params: Arc::from([slice, rest]),
                results: Arc::from([slice]),
                variadic: true,
                ..Signature::default()
            };
            self.arguments(e, call, &Arc::new(sig), &mut args);
        }
        x.mode = Mode::Value;
        x.ty = slice;
    }

    fn is_plain_bytes(&mut self, x: &Operand<'a>) -> bool {
        let bytes = self.intern(TypeKind::Slice(Type::BYTE));
        self.assignable(x, bytes).is_ok()
    }

    /// A string, or a type parameter whose types are strings and byte slices, with a string among them.
    fn is_bytes_or_string(&self, ty: Type) -> bool {
        let Some(types) = self.types().specific_types(ty).filter(|_| self.types().is_type_param(ty)) else {
            return self.is_string(ty);
        };
        let bytes = |t: Type| {
            matches!(self.types().under(t), TypeKind::Slice(elem)
            if self.types().basic(*elem) == Some(Basic::Uint8))
        };
        types.iter().any(|&t| self.is_string(t)) && types.iter().all(|&t| self.is_string(t) || bytes(t))
    }

    /// The element type of a slice argument; bytes for a type parameter of strings and byte slices.
    fn bytes_argument(&mut self, name: &str, x: &Operand<'a>) -> Option<Type> {
        self.slice_argument(name, x)
    }

    /// The element type of a slice argument, or an error.
    fn slice_argument(&mut self, name: &str, x: &Operand<'a>) -> Option<Type> {
        match self.common_element(x) {
            Ok(elem) => return Some(elem),
            Err(_) if self.types().underlying(x.ty) == INVALID => {}
            Err(why) => self.error(Code::InvalidBuiltinArg, x.span(), format!("invalid {name}: {why}")),
        }
        None
    }

    /// Spec: Length and capacity.
    fn len_or_cap(&mut self, x: &mut Operand<'a>, builtin: Builtin, arg: &Operand<'a>) {
        let is_len = builtin == Builtin::Len;
        if self.types().is_type_param(arg.ty) {
            return self.len_of_param(x, is_len, arg);
        }
        let under = match self.types().under(arg.ty) {
            TypeKind::Pointer(base) => match self.types().under(*base) {
                array @ TypeKind::Array { .. } => array.clone(),
                _ => TypeKind::Basic(Basic::Bool),
            },
            other => other.clone(),
        };
        let mut value = None;
        let ok = match under {
            TypeKind::Basic(basic) if basic.is_string() && is_len => {
                if arg.is_constant() {
                    value = arg.value.as_ref().map(|v| Value::int(v.as_bytes().map_or(0, |s| s.len())));
                } else if self.is_untyped(arg.ty) {
                    self.update_expr_type(arg.expr, Basic::String.ty(), true);
                }
                true
            }
            TypeKind::Array { len, .. } => {
                // Constant, unless there is something to evaluate.
                if !self.env.has_call_or_recv {
                    value = Some(Value::int(len));
                }
                true
            }
            TypeKind::Slice(_) | TypeKind::Chan { .. } => true,
            TypeKind::Map { .. } => is_len,
            TypeKind::Basic(Basic::Invalid) => return,
            _ => false,
        };
        if !ok {
            let msg = format!("invalid argument: {} for built-in {}", self.operand_string(arg), builtin.name());
            return self.error(Code::InvalidBuiltinArg, arg.span(), msg);
        }
        x.mode = if value.is_some() { Mode::Constant } else { Mode::Value };
        x.ty = Basic::Int.ty();
        x.value = value;
    }

    /// Spec: Length and capacity, of type parameters. Never constant.
    fn len_of_param(&mut self, x: &mut Operand<'a>, is_len: bool, arg: &Operand<'a>) {
        let ok = self.types().all_under(arg.ty, |u| match u {
            TypeKind::Basic(basic) => is_len && basic.is_string(),
            TypeKind::Pointer(base) => matches!(self.types().under(*base), TypeKind::Array { .. }),
            TypeKind::Array { .. } | TypeKind::Slice(_) | TypeKind::Chan { .. } => true,
            TypeKind::Map { .. } => is_len,
            _ => false,
        });
        if !ok {
            let name = if is_len { "len" } else { "cap" };
            let msg = format!("invalid argument: {} for built-in {name}", self.operand_string(arg));
            return self.error(Code::InvalidBuiltinArg, arg.span(), msg);
        }
        x.mode = Mode::Value;
        x.ty = Basic::Int.ty();
    }

    fn clear(&mut self, x: &mut Operand<'a>, arg: &Operand<'a>) {
        if !self.types().all_under(arg.ty, |u| matches!(u, TypeKind::Map { .. } | TypeKind::Slice(_))) {
            let operand = self.operand_string(arg);
            let msg =
                format!("invalid argument: cannot clear {operand}: argument must be (or constrained by) map or slice");
            return self.error(Code::InvalidBuiltinArg, arg.span(), msg);
        }
        x.mode = Mode::NoValue;
    }

    fn close(&mut self, x: &mut Operand<'a>, arg: &Operand<'a>) {
        let what = if !self.types().all_under(arg.ty, |u| matches!(u, TypeKind::Chan { .. })) {
            "non-channel"
        } else if !self.types().all_under(arg.ty, |u| !matches!(u, TypeKind::Chan { dir: ChanDir::Recv, .. })) {
            "receive-only channel"
        } else {
            x.mode = Mode::NoValue;
            return;
        };
        let msg = format!("invalid operation: cannot close {what} {}", self.operand_string(arg));
        self.error(Code::InvalidClose, arg.span(), msg);
    }

    /// Spec: Manipulating complex numbers.
    fn complex(&mut self, x: &mut Operand<'a>, e: &'a Expr, mut args: Vec<Operand<'a>>) {
        let mut im = args.swap_remove(1);
        let mut re = args.swap_remove(0);
        match (self.is_untyped(re.ty), self.is_untyped(im.ty)) {
            (false, false) => {}
            (true, false) => self.convert_untyped(&mut re, im.ty),
            (false, true) => self.convert_untyped(&mut im, re.ty),
            (true, true) if re.is_constant() && im.is_constant() => {
                for part in [&mut re, &mut im] {
                    let real = part.value.as_ref().is_some_and(|v| v.to_float().is_some());
                    if self.is_numeric(part.ty) && real {
                        part.ty = Basic::UntypedFloat.ty();
                    }
                }
            }
            (true, true) => {
                self.convert_untyped(&mut re, Basic::Float64.ty());
                self.convert_untyped(&mut im, Basic::Float64.ty());
            }
        }
        if !re.is_valid() || !im.is_valid() {
            return;
        }
        if re.ty != im.ty {
            let (a, b) = (self.type_string(re.ty), self.type_string(im.ty));
            let msg = format!("invalid operation: {} (mismatched types {a} and {b})", self.expr_string(e));
            return self.error(Code::InvalidBuiltinArg, re.span(), msg);
        }
        let result = match self.types().basic(re.ty) {
            Some(Basic::Float32) => Basic::Complex64,
            Some(Basic::Float64) => Basic::Complex128,
            Some(Basic::UntypedFloat) => Basic::UntypedComplex,
            _ if self.types().all_under(re.ty, |u| matches!(u, TypeKind::Basic(b) if b.is_float())) => {
                return self.not_for_type_params(&re, "complex");
            }
            _ => {
                let name = self.type_string(re.ty);
                let msg = format!("invalid argument: arguments have type {name}, expected floating-point");
                return self.error(Code::InvalidBuiltinArg, re.span(), msg);
            }
        };
        let part = |x: &Operand<'a>| x.value.as_ref().filter(|_| x.is_constant()).and_then(|v| v.to_float());
        match (part(&re), part(&im)) {
            (Some(a), Some(b)) => {
                x.mode = Mode::Constant;
                x.value = Some(Value::Complex(a, b));
            }
            _ => x.mode = Mode::Value,
        }
        x.ty = result.ty();
    }

    /// No type could be written for the result.
    fn not_for_type_params(&mut self, x: &Operand<'a>, builtin: &str) {
        let operand = self.operand_string(x);
        let msg =
            format!("{operand} not supported as argument to built-in {builtin} for go1.18 (see go.dev/issue/50937)");
        self.error(Code::InvalidBuiltinArg, x.span(), msg);
    }

    fn real_or_imag(&mut self, x: &mut Operand<'a>, builtin: Builtin, mut arg: Operand<'a>) {
        if self.is_untyped(arg.ty) {
            if arg.is_constant() {
                if self.is_numeric(arg.ty) {
                    arg.ty = Basic::UntypedComplex.ty();
                }
            } else {
                self.convert_untyped(&mut arg, Basic::Complex128.ty());
                if !arg.is_valid() {
                    return;
                }
            }
        }
        let result = match self.types().basic(arg.ty) {
            Some(Basic::Complex64) => Basic::Float32,
            Some(Basic::Complex128) => Basic::Float64,
            Some(Basic::UntypedComplex) => Basic::UntypedFloat,
            _ if self.types().all_under(arg.ty, |u| matches!(u, TypeKind::Basic(b) if b.is_complex())) => {
                return self.not_for_type_params(&arg, builtin.name());
            }
            _ => {
                let name = self.type_string(arg.ty);
                let msg = format!("invalid argument: argument has type {name}, expected complex type");
                return self.error(Code::InvalidBuiltinArg, arg.span(), msg);
            }
        };
        let parts = arg.value.as_ref().filter(|_| arg.is_constant()).and_then(|v| v.to_complex());
        match parts {
            Some((re, im)) => {
                x.mode = Mode::Constant;
                x.value = Some(Value::Float(if builtin == Builtin::Real { re } else { im }));
            }
            None => x.mode = Mode::Value,
        }
        x.ty = result.ty();
    }

    /// Spec: Appending to and copying slices.
    fn copy(&mut self, x: &mut Operand<'a>, args: &[Operand<'a>]) {
        let (dst, src) = (&args[0], &args[1]);
        let Some(dst_elem) = self.slice_argument("copy", dst) else { return };
        let from_string = self.is_bytes_or_string(src.ty);
        let src_elem = if from_string {
            if self.is_untyped(src.ty) {
                self.update_expr_type(src.expr, Basic::String.ty(), true);
            }
            Type::BYTE
        } else {
            match self.slice_argument("copy", src) {
                Some(elem) => elem,
                None => return,
            }
        };
        if dst_elem != src_elem {
            let (a, b) = (self.operand_string(dst), self.operand_string(src));
            let (ae, be) = (self.type_string(dst_elem), self.type_string(src_elem));
            let msg = format!("invalid copy: arguments {a} and {b} have different element types {ae} and {be}");
            return self.error(Code::InvalidBuiltinArg, dst.span(), msg);
        }
        x.mode = Mode::Value;
        x.ty = Basic::Int.ty();
    }

    fn delete(&mut self, x: &mut Operand<'a>, mut args: Vec<Operand<'a>>) {
        let invalid = |c: &mut Self, what: String| {
            c.error(Code::InvalidBuiltinArg, args[0].span(), format!("invalid argument: {what}"));
        };
        let mut keys = self.types().specific_types(args[0].ty).unwrap_or_default().into_iter().map(|ty| {
            match self.types().under(ty) {
                TypeKind::Map { key, .. } => Some(*key),
                _ => None,
            }
        });
        let first = keys.next().flatten();
        let rest: Vec<Option<Type>> = keys.collect();
        let Some(key) = first.filter(|_| !rest.contains(&None)) else {
            let operand = self.operand_string(&args[0]);
            return invalid(self, format!("{operand} is not a map"));
        };
        if rest.iter().any(|&other| other != Some(key)) {
            let operand = self.operand_string(&args[0]);
            return invalid(self, format!("maps of {operand} must have identical key types"));
        }
        if self.assignment(&mut args[1], Some(key), "argument to delete") {
            x.mode = Mode::NoValue;
        }
    }

    /// Spec: Making slices, maps and channels.
    fn make(&mut self, x: &mut Operand<'a>, e: &'a Expr, call: &'a CallExpr) {
        let arg = &call.args[0];
        let ty = self.typ(arg);
        if ty == INVALID {
            // As for Go's compiler, the sizes are not looked at.
            return;
        }
        let demand = |ty: Option<Type>| {
            let kind = self.types().under(ty?);
            let made = matches!(kind, TypeKind::Slice(_) | TypeKind::Map { .. } | TypeKind::Chan { .. });
            (!made).then(|| "type must be slice, map, or channel".to_string())
        };
        let under = match self.common_underlying(ty, demand) {
            _ if self.types().underlying(ty) == INVALID => return,
            Ok(under) => under,
            Err(why) => {
                let msg = format!("invalid argument: cannot make {}: {why}", self.expr_string(arg));
                return self.error(Code::InvalidBuiltinArg, arg.span, msg);
            }
        };
        let least = if matches!(self.types().kind(under), TypeKind::Slice(_)) { 2 } else { 1 };
        let count = call.args.len();
        if count < least || count > least + 1 {
            let expr = self.expr_string(e);
            let most = least + 1;
            let msg = format!("invalid operation: {expr} expects {least} or {most} arguments; found {count}");
            return self.error(Code::WrongArgCount, e.span, msg);
        }
        let sizes: Vec<Option<u64>> = call.args[1..].iter().map(|arg| self.index(arg, None).1).collect();
        if let [Some(len), Some(cap)] = sizes[..]
            && len > cap
        {
            self.error(Code::InvalidBuiltinArg, call.args[1].span, "invalid argument: length and capacity swapped");
        }
        x.mode = Mode::Value;
        x.ty = ty;
    }

    /// Spec: Min and max.
    fn max_or_min(&mut self, x: &mut Operand<'a>, builtin: Builtin, args: Vec<Operand<'a>>) {
        let op = if builtin == Builtin::Max { BinaryOp::Gt } else { BinaryOp::Lt };
        let mut best = args[0].clone();
        for (i, arg) in args.iter().enumerate() {
            if !self.is_ordered(arg.ty) {
                let msg = format!("invalid argument: {} cannot be ordered", self.operand_string(arg));
                return self.error(Code::InvalidBuiltinArg, arg.span(), msg);
            }
            if i == 0 {
                continue;
            }
            let mut arg = arg.clone();
            if !self.match_types(&mut best, &mut arg) {
                return;
            }
            if best.ty != arg.ty {
                let (a, b) = (self.type_string(best.ty), self.type_string(arg.ty));
                let expr = self.expr_string(arg.expr);
                let msg =
                    format!("invalid argument: mismatched types {a} (previous argument) and {b} (type of {expr})");
                return self.error(Code::MismatchedTypes, arg.span(), msg);
            }
            match (&best.value, &arg.value) {
                (Some(a), Some(b)) if best.is_constant() && arg.is_constant() => {
                    if constant::compare(op, b, a) == Some(true) {
                        best = arg;
                    }
                }
                _ => {
                    best.mode = Mode::Value;
                    best.value = None;
                }
            }
        }
        if !best.is_constant() {
            best.mode = Mode::Value;
            best.value = None;
            let any = self.w.any;
            let context = format!("argument to built-in {}", builtin.name());
            if !self.assignment(&mut best, Some(any), &context) {
                return;
            }
        }
        for arg in args.iter().filter(|arg| arg.part == Part::Whole) {
            // A constant result stays untyped, and so do its arguments.
            if !self.is_untyped(best.ty) {
                self.update_expr_type(arg.expr, best.ty, true);
            }
        }
        x.mode = best.mode;
        x.ty = best.ty;
        x.value = best.value;
    }

    /// Spec: Allocation. `new(T)` or `new(value)`.
    fn allocate(&mut self, x: &mut Operand<'a>, at: Span, arg: &'a Expr) {
        let mut operand = self.raw_expr(arg, None);
        match operand.mode {
            Mode::Invalid => return,
            Mode::NoValue | Mode::Builtin(_) => {
                let (code, what) = match operand.mode {
                    Mode::NoValue => (Code::TooManyValues, "used as value or type"),
                    _ => (Code::UncalledBuiltin, "must be called"),
                };
                let msg = format!("{} {what}", self.operand_string(&operand));
                return self.error(code, arg.span, msg);
            }
            Mode::TypeExpr => self.check_var_type(arg.span, operand.ty),
            _ => {
                self.single_value(&mut operand);
                if !operand.is_valid() {
                    return;
                }
                if self.is_untyped(operand.ty) && !self.assignment(&mut operand, None, "argument to new") {
                    return;
                }
                self.verify_version(at, (1, 26), &format!("new({})", self.expr_string(arg)));
            }
        }
        x.mode = Mode::Value;
        x.ty = self.intern(TypeKind::Pointer(operand.ty));
    }
}
