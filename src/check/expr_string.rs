//! Expressions as messages quote them: on one line, bodies and elements shortened to `…`.

use super::checker::Checker;
use crate::syntax::ast::{ChanDir, Expr, ExprKind, InterfaceElem, ParamDecl, Signature, SliceExpr};

impl<'a> Checker<'a> {
    pub fn expr_string(&self, e: &Expr) -> String {
        let mut out = String::new();
        write_expr(&mut out, e, 0);
        out
    }
}

fn write_expr(out: &mut String, e: &Expr, depth: u32) {
    if depth > 50 {
        out.push('…');
        return;
    }
    let depth = depth + 1;
    match &e.kind {
        ExprKind::Ident(ident) => out.push_str(&ident.name),
        ExprKind::Bad => out.push_str("BadExpr"),
        ExprKind::BasicLit { text, .. } => out.push_str(text),
        ExprKind::CompositeLit(lit) => {
            if let Some(ty) = &lit.ty {
                write_expr(out, ty, depth);
            }
            out.push_str(if lit.elems.is_empty() { "{}" } else { "{…}" });
        }
        ExprKind::FuncLit(lit) => {
            out.push_str("func");
            write_signature(out, &lit.sig, depth);
            out.push_str(if lit.body.stmts.is_empty() { " {}" } else { " {…}" });
        }
        ExprKind::Paren(x) => {
            out.push('(');
            write_expr(out, x, depth);
            out.push(')');
        }
        ExprKind::Selector { x, sel } => {
            write_expr(out, x, depth);
            out.push('.');
            out.push_str(&sel.name);
        }
        ExprKind::Index { x, indices } => {
            write_expr(out, x, depth);
            out.push('[');
            write_list(out, indices, depth);
            out.push(']');
        }
        ExprKind::Slice(slice) => write_slice(out, slice, depth),
        ExprKind::TypeAssert { x, ty } => {
            write_expr(out, x, depth);
            out.push_str(".(");
            match ty {
                Some(ty) => write_expr(out, ty, depth),
                None => out.push_str("type"),
            }
            out.push(')');
        }
        ExprKind::Call(call) => {
            write_expr(out, &call.fun, depth);
            out.push('(');
            write_list(out, &call.args, depth);
            out.push_str(if call.ellipsis.is_some() { "...)" } else { ")" });
        }
        ExprKind::Star(x) => {
            out.push('*');
            write_expr(out, x, depth);
        }
        ExprKind::Unary { op, x, .. } => {
            out.push_str(op.text());
            write_expr(out, x, depth);
        }
        ExprKind::Binary { op, x, y, .. } => {
            write_expr(out, x, depth);
            out.push(' ');
            out.push_str(op.text());
            out.push(' ');
            write_expr(out, y, depth);
        }
        _ => write_type(out, e, depth),
    }
}

fn write_type(out: &mut String, e: &Expr, depth: u32) {
    match &e.kind {
        ExprKind::ArrayType { len, elem } => {
            out.push('[');
            match len {
                Some(len) => write_expr(out, len, depth),
                None => out.push_str("..."),
            }
            out.push(']');
            write_expr(out, elem, depth);
        }
        ExprKind::SliceType { elem } => {
            out.push_str("[]");
            write_expr(out, elem, depth);
        }
        ExprKind::MapType { key, value } => {
            out.push_str("map[");
            write_expr(out, key, depth);
            out.push(']');
            write_expr(out, value, depth);
        }
        ExprKind::ChanType { dir, elem } => {
            out.push_str(match dir {
                ChanDir::Both => "chan ",
                ChanDir::Send => "chan<- ",
                ChanDir::Recv => "<-chan ",
            });
            write_expr(out, elem, depth);
        }
        ExprKind::FuncType(sig) => {
            out.push_str("func");
            write_signature(out, sig, depth);
        }
        ExprKind::StructType(ty) => {
            out.push_str("struct{");
            for (i, field) in ty.fields.iter().enumerate() {
                out.push_str(if i > 0 { "; " } else { "" });
                for (j, name) in field.names.iter().enumerate() {
                    out.push_str(if j > 0 { ", " } else { "" });
                    out.push_str(&name.name);
                }
                out.push_str(if field.names.is_empty() { "" } else { " " });
                write_expr(out, &field.ty, depth);
            }
            out.push('}');
        }
        ExprKind::InterfaceType(ty) => {
            out.push_str("interface{");
            for (i, elem) in ty.elems.iter().enumerate() {
                out.push_str(if i > 0 { "; " } else { "" });
                match elem {
                    InterfaceElem::Method { name, sig } => {
                        out.push_str(&name.name);
                        write_signature(out, sig, depth);
                    }
                    InterfaceElem::Type(ty) => write_expr(out, ty, depth),
                }
            }
            out.push('}');
        }
        // The other kinds were written by the caller.
        _ => {}
    }
}

fn write_list(out: &mut String, list: &[Expr], depth: u32) {
    for (i, e) in list.iter().enumerate() {
        out.push_str(if i > 0 { ", " } else { "" });
        write_expr(out, e, depth);
    }
}

fn write_slice(out: &mut String, slice: &SliceExpr, depth: u32) {
    write_expr(out, &slice.x, depth);
    out.push('[');
    let mut part = |part: &Option<Expr>, colon: bool| {
        if colon {
            out.push(':');
        }
        if let Some(e) = part {
            write_expr(out, e, depth);
        }
    };
    part(&slice.low, false);
    part(&slice.high, true);
    if slice.full {
        part(&slice.max, true);
    }
    out.push(']');
}

fn write_signature(out: &mut String, sig: &Signature, depth: u32) {
    write_params(out, &sig.params, depth);
    match &sig.results[..] {
        [] => {}
        [one] if one.names.is_empty() => {
            out.push(' ');
            write_expr(out, &one.ty, depth);
        }
        list => {
            out.push(' ');
            write_params(out, list, depth);
        }
    }
}

fn write_params(out: &mut String, params: &[ParamDecl], depth: u32) {
    out.push('(');
    for (i, param) in params.iter().enumerate() {
        out.push_str(if i > 0 { ", " } else { "" });
        for (j, name) in param.names.iter().enumerate() {
            out.push_str(if j > 0 { ", " } else { "" });
            out.push_str(&name.name);
        }
        out.push_str(if param.names.is_empty() { "" } else { " " });
        out.push_str(if param.variadic { "..." } else { "" });
        write_expr(out, &param.ty, depth);
    }
    out.push(')');
}
