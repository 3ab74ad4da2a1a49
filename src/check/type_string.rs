//! Types as messages spell them.
//!
//! Always: names of the present package stand alone, others are qualified by their package's name, or by its path where
//! packages of one name are imported, directly or not.
//! Parameter names are no part of a type: they are written where an expression leads to a declaration that has them.

use super::checker::Checker;
use super::info::ObjectKind;
use super::operand::{Operand, Part};
use crate::syntax::ast::{Expr, ExprKind, NodeId};
use crate::types::{Basic, ChanDir, Interface, ObjectId, PackageId, Signature, Type, TypeKind, TypeParamId};
use rustc_hash::FxHashSet;
use smol_str::SmolStr;
use std::fmt::Write;

/// The names of parameters and of results; empty ones where there are none.
type Names = (Vec<SmolStr>, Vec<SmolStr>);

/// Names that internal packages of Go's library have, too, and the packages that lead to those.
const INTERNAL_NAMESAKES: &[(&str, &[&str])] =
    &[("sync", WITH_SYNC), ("atomic", WITH_SYNC), ("strconv", &["fmt", "strconv"]), ("maps", &["maps"])];

const WITH_SYNC: &[&str] = &["bufio", "bytes", "context", "fmt", "io", "math/rand", "os", "strings", "sync", "time"];

impl<'a> Checker<'a> {
    pub fn type_string(&self, ty: Type) -> String {
        let mut out = String::new();
        self.write_type(&mut out, ty, 0);
        out
    }

    /// `name(int) string`, for messages about methods.
    pub fn func_string(&self, name: &str, sig: Type) -> String {
        let mut out = name.to_string();
        if let TypeKind::Signature(sig) = self.types().kind(sig) {
            self.write_signature(&mut out, sig, 0);
        }
        out
    }

    /// The type of an operand, with the names of the parameters and results of the function that it is, or is a call of.
    pub fn operand_type_string(&self, x: &Operand<'a>) -> String {
        let mut out = String::new();
        let e = x.expr.unparen();
        match (self.types().kind(x.ty), &e.kind) {
            (TypeKind::Signature(sig), _) if x.part == Part::Whole => {
                self.write_func(&mut out, sig, &self.names_of(e).unwrap_or_default());
            }
            (TypeKind::Tuple(types), ExprKind::Call(call)) => {
                let names = self.names_of(call.fun.unparen()).unwrap_or_default();
                out.push('(');
                self.write_named_list(&mut out, types, &names.1, 0);
                out.push(')');
            }
            _ => return self.type_string(x.ty),
        }
        out
    }

    /// The type that a value is assigned to, with names where the variable's declaration has some.
    pub fn target_string(&self, target: Type) -> String {
        let declared = self.target_var.and_then(|var| self.names_declared(*self.w.literals.get(&var)?));
        match (self.types().kind(target), declared) {
            (TypeKind::Signature(sig), Some(names)) => {
                let mut out = String::new();
                self.write_func(&mut out, sig, &names);
                out
            }
            _ => self.type_string(target),
        }
    }

    fn write_func(&self, out: &mut String, sig: &Signature, names: &Names) {
        out.push_str("func");
        self.write_type_params(out, &sig.type_params, 0);
        self.write_named_signature(out, sig, names, 0);
    }

    /// The objects of the parameters of the function that an expression denotes, where they are known.
    pub fn params_of(&self, e: &Expr) -> Option<Vec<ObjectId>> {
        let function = self.function_of(e.unparen())?;
        Some(self.w.info.params.get(&function)?.params.clone())
    }

    /// The names of the parameters and results of the function that an expression denotes, where they are known.
    fn names_of(&self, e: &Expr) -> Option<Names> {
        self.names_declared(self.function_of(e)?)
    }

    /// The function that an expression denotes: its declaration, literal or function type.
    fn function_of(&self, e: &Expr) -> Option<NodeId> {
        let object = match &e.kind {
            ExprKind::FuncLit(_) => return Some(e.id),
            ExprKind::Ident(ident) => self.w.info.object_of(ident)?,
            ExprKind::Selector { sel, .. } => self.w.info.object_of(sel)?,
            ExprKind::Index { x, .. } => return self.function_of(x.unparen()),
            _ => return None,
        };
        match &self.object(object).kind {
            ObjectKind::Func(func) => func.decl,
            _ => self.w.literals.get(&object).copied(),
        }
    }

    fn names_declared(&self, function: NodeId) -> Option<Names> {
        let vars = self.w.info.params.get(&function)?;
        let names = |list: &[ObjectId]| list.iter().map(|&o| self.object(o).name.clone()).collect();
        Some((names(&vars.params), names(&vars.results)))
    }

    /// Remembers the function that a variable without a type of its own begins with.
    pub fn note_names(&mut self, var: ObjectId, value: &Expr) {
        if let Some(function) = self.function_of(value.unparen()) {
            self.w.literals.insert(var, function);
        }
    }

    fn basic_name(&self, basic: Basic) -> &'static str {
        match basic {
            Basic::Uint8 if !self.says_uint8 => "byte",
            Basic::Int32 if !self.says_int32 => "rune",
            other => other.name(),
        }
    }

    fn write_type(&self, out: &mut String, ty: Type, depth: u32) {
        // A type that repeats itself has no end of a text, and where it branches far too much of one.
        if depth > 20 || out.len() > 20_000 {
            out.push('…');
            return;
        }
        let depth = depth + 1;
        match self.types().kind(ty) {
            TypeKind::Basic(basic) => out.push_str(self.basic_name(*basic)),
            TypeKind::Named(id) => {
                let named = self.types().named(*id);
                if named.pkg != self.pkg && named.pkg != PackageId::UNIVERSE {
                    self.write_qualifier(out, named.pkg);
                }
                out.push_str(&named.name);
                if let Some((origin, args)) = &named.instance_of {
                    // Type parameters of the function around the type are not written.
                    let own = &args[self.types().named(*origin).outer.len()..];
                    if !own.is_empty() {
                        out.push('[');
                        self.write_list(out, own, ", ", depth);
                        out.push(']');
                    }
                }
                self.write_type_params(out, &named.type_params, depth);
            }
            TypeKind::Pointer(elem) => {
                out.push('*');
                self.write_type(out, *elem, depth);
            }
            TypeKind::Slice(elem) => {
                out.push_str("[]");
                self.write_type(out, *elem, depth);
            }
            TypeKind::Array { len, elem } => {
                let _ = write!(out, "[{len}]");
                self.write_type(out, *elem, depth);
            }
            TypeKind::Map { key, value } => {
                out.push_str("map[");
                self.write_type(out, *key, depth);
                out.push(']');
                self.write_type(out, *value, depth);
            }
            TypeKind::Chan { dir, elem } => self.write_chan(out, *dir, *elem, depth),
            TypeKind::Struct(fields) => {
                out.push_str("struct{");
                for (i, field) in fields.iter().enumerate() {
                    out.push_str(if i > 0 { "; " } else { "" });
                    if !field.embedded {
                        out.push_str(&field.name);
                        out.push(' ');
                    }
                    self.write_type(out, field.ty, depth);
                    if !field.tag.is_empty() {
                        let _ = write!(out, " {}", crate::constant::quote(field.tag.as_bytes()));
                    }
                }
                out.push('}');
            }
            TypeKind::Tuple(list) => {
                out.push('(');
                self.write_list(out, list, ", ", depth);
                out.push(')');
            }
            TypeKind::Signature(sig) => {
                out.push_str("func");
                self.write_type_params(out, &sig.type_params, depth);
                self.write_signature(out, sig, depth);
            }
            TypeKind::Interface(interface) => self.write_interface(out, interface, depth),
            TypeKind::TypeParam(id) => match self.env.receiver_names.iter().find(|(renamed, _)| renamed == id) {
                Some((_, name)) => out.push_str(name),
                None => out.push_str(&self.types().type_param(*id).name),
            },
            TypeKind::Union(terms) => {
                for (i, term) in terms.iter().enumerate() {
                    out.push_str(if i > 0 { " | " } else { "" });
                    out.push_str(if term.tilde { "~" } else { "" });
                    match self.types().kind(term.ty) {
                        TypeKind::Basic(basic) => out.push_str(basic.name()),
                        _ => self.write_type(out, term.ty, depth),
                    }
                }
            }
        }
    }

    fn write_qualifier(&self, out: &mut String, id: PackageId) {
        let package = &self.w.packages[id.0 as usize];
        let known = self.namesakes.borrow().get(&id).copied();
        let shared = known.unwrap_or_else(|| self.shares_name(id));
        self.namesakes.borrow_mut().insert(id, shared);
        match shared {
            true => out.push_str(&crate::constant::quote(package.path.as_bytes())),
            false => out.push_str(&package.name),
        }
        out.push('.');
    }

    /// Whether another package of the same name is reached from here.
    fn shares_name(&self, id: PackageId) -> bool {
        let name = &self.w.packages[id.0 as usize].name;
        let mut seen = FxHashSet::default();
        let mut todo = vec![self.pkg];
        let mut namesake = false;
        while let Some(at) = todo.pop() {
            let package = &self.w.packages[at.0 as usize];
            if !seen.insert(at) {
                continue;
            }
            namesake |= at != id && package.name == *name;
            // The library's own imports are not Go's.
            if package.library {
                namesake |= INTERNAL_NAMESAKES.iter().any(|(n, of)| n == name && of.contains(&package.path.as_str()));
            } else {
                todo.extend(&package.imports);
            }
        }
        namesake
    }

    fn write_type_params(&self, out: &mut String, params: &[TypeParamId], depth: u32) {
        if params.is_empty() {
            return;
        }
        out.push('[');
        for (i, &param) in params.iter().enumerate() {
            let constraint = self.types().constraint(param);
            if i > 0 {
                // Parameters of one constraint stand together.
                if self.types().constraint(params[i - 1]) != constraint {
                    out.push(' ');
                    self.write_type(out, self.types().constraint(params[i - 1]), depth);
                }
                out.push_str(", ");
            }
            out.push_str(&self.types().type_param(param).name);
        }
        out.push(' ');
        if let Some(&last) = params.last() {
            self.write_type(out, self.types().constraint(last), depth);
        }
        out.push(']');
    }

    fn write_list(&self, out: &mut String, list: &[Type], separator: &str, depth: u32) {
        for (i, &ty) in list.iter().enumerate() {
            out.push_str(if i > 0 { separator } else { "" });
            self.write_type(out, ty, depth);
        }
    }

    fn write_chan(&self, out: &mut String, dir: ChanDir, elem: Type, depth: u32) {
        let receives = matches!(self.types().kind(elem), TypeKind::Chan { dir: ChanDir::Recv, .. });
        out.push_str(match dir {
            ChanDir::Both => "chan ",
            ChanDir::Send => "chan<- ",
            ChanDir::Recv => "<-chan ",
        });
        if dir == ChanDir::Both && receives {
            out.push('(');
            self.write_type(out, elem, depth);
            out.push(')');
        } else {
            self.write_type(out, elem, depth);
        }
    }

    fn write_signature(&self, out: &mut String, sig: &Signature, depth: u32) {
        self.write_named_signature(out, sig, &Names::default(), depth);
    }

    /// Types behind their names; as many names as types, or none count.
    fn write_named_list(&self, out: &mut String, types: &[Type], names: &[SmolStr], depth: u32) {
        let named = names.len() == types.len();
        for (i, &ty) in types.iter().enumerate() {
            out.push_str(if i > 0 { ", " } else { "" });
            if named && !names[i].is_empty() {
                let _ = write!(out, "{} ", names[i]);
            }
            self.write_type(out, ty, depth);
        }
    }

    fn write_named_signature(&self, out: &mut String, sig: &Signature, names: &Names, depth: u32) {
        out.push('(');
        for (i, &param) in sig.params.iter().enumerate() {
            out.push_str(if i > 0 { ", " } else { "" });
            if let Some(name) = names.0.get(i).filter(|n| names.0.len() == sig.params.len() && !n.is_empty()) {
                let _ = write!(out, "{name} ");
            }
            match self.types().kind(param) {
                TypeKind::Slice(elem) if sig.variadic && i + 1 == sig.params.len() => {
                    out.push_str("...");
                    self.write_type(out, *elem, depth);
                }
                _ => self.write_type(out, param, depth),
            }
        }
        out.push(')');
        let named = names.1.first().is_some_and(|name| !name.is_empty());
        match sig.results.len() {
            0 => {}
            1 if !named => {
                out.push(' ');
                self.write_type(out, sig.results[0], depth);
            }
            _ => {
                out.push_str(" (");
                self.write_named_list(out, &sig.results, &names.1, depth);
                out.push(')');
            }
        }
    }

    fn write_interface(&self, out: &mut String, interface: &Interface, depth: u32) {
        if interface.methods.is_empty() && interface.terms.is_empty() && !interface.comparable {
            out.push_str(if self.says_interface { "interface{}" } else { "any" });
            return;
        }
        out.push_str("interface{");
        let mut first = true;
        let mut separate = |out: &mut String| {
            out.push_str(if first { "" } else { "; " });
            first = false;
        };
        for method in interface.methods.iter() {
            separate(out);
            out.push_str(&method.name);
            if let TypeKind::Signature(sig) = self.types().kind(method.sig) {
                self.write_signature(out, sig, depth);
            }
        }
        if interface.comparable {
            separate(out);
            out.push_str("comparable");
        }
        for &term in interface.terms.iter() {
            separate(out);
            self.write_type(out, term, depth);
        }
        out.push('}');
    }
}
