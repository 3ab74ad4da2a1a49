//! Struct and interface types (Spec: Struct types, Interface types).

use super::checker::{Checker, INVALID, OpenInterface};
use super::info::ObjectKind;
use crate::diag::{Code, Diagnostic, Severity};
use crate::source::Span;
use crate::syntax::ast::{self, BinaryOp, Expr, ExprKind, Ident, InterfaceElem, UnaryOp};
use crate::types::{Basic, Elements, Field, Interface, Method, ObjectId, PackageId, Term, Type, TypeKind};
use rustc_hash::FxHashMap;
use smol_str::SmolStr;
use std::sync::Arc;

impl<'a> Checker<'a> {
    pub fn struct_type(&mut self, e: &'a ast::StructType) -> Type {
        let mut fields = Vec::new();
        let mut seen = FxHashMap::default();
        for decl in &e.fields {
            let ty = self.typ(&decl.ty);
            let tag = decl.tag.clone().unwrap_or_default();
            for name in &decl.names {
                self.add_field(&mut fields, &mut seen, name, ty, &tag, false);
            }
            if decl.names.is_empty() {
                match embedded_name(&decl.ty) {
                    Some(name) => {
                        self.add_field(&mut fields, &mut seen, name, ty, &tag, true);
                        self.check_embedded(decl.ty.span, ty);
                    }
                    None => {
                        let msg = format!("invalid embedded field type {}", self.expr_string(&decl.ty));
                        self.error(Code::InvalidPtrEmbed, decl.ty.span, msg);
                    }
                }
            }
        }
        self.intern(TypeKind::Struct(fields.into()))
    }

    fn add_field(
        &mut self,
        fields: &mut Vec<Field>,
        seen: &mut FxHashMap<SmolStr, Span>,
        name: &'a Ident,
        ty: Type,
        tag: &SmolStr,
        embedded: bool,
    ) {
        // Spec: Struct types. Non-blank field names must be unique.
        if name.name != "_" {
            if let Some(&other) = seen.get(&name.name) {
                let d = Diagnostic::error(Code::DuplicateDecl, name.span, format!("{} redeclared", name.name))
                    .label(other, format!("other declaration of {}", name.name));
                self.report(d);
                return;
            }
            seen.insert(name.name.clone(), name.span);
        }
        let pkg = self.name_package(&name.name);
        fields.push(Field { name: name.name.clone(), ty, embedded, tag: tag.clone(), pkg });
        if !embedded {
            let kind = ObjectKind::Var { field: true, param: false, global: false };
            let object = self.new_object(name.name.clone(), kind, ty, name.span);
            self.record_def(name, object);
        }
    }

    /// Spec: Struct types. An embedded field is a type name `T` or a pointer to a non-interface type name `*T`,
    /// and `T` itself is not a pointer type.
    fn check_embedded(&mut self, span: Span, ty: Type) {
        self.when_types_are_known(move |c| {
            let (base, pointer) = c.deref(ty).map_or((ty, false), |base| (base, true));
            if c.types().is_type_param(base) {
                return c.error(
                    Code::MisplacedTypeParam,
                    span,
                    "embedded field type cannot be a (pointer to a) type parameter",
                );
            }
            let msg = match c.types().under(base) {
                TypeKind::Basic(Basic::UnsafePointer) => "embedded field type cannot be unsafe.Pointer",
                TypeKind::Pointer(_) => "embedded field type cannot be a pointer",
                TypeKind::Interface(_) if pointer => "embedded field type cannot be a pointer to an interface",
                _ => return,
            };
            c.error(Code::InvalidPtrEmbed, span, msg);
        });
    }

    pub fn interface_type(&mut self, e: &'a ast::InterfaceType) -> Type {
        let mut set = MethodSet::default();
        // Explicit methods first: errors are told at the embedding otherwise.
        for elem in &e.elems {
            let InterfaceElem::Method { name, sig } = elem else { continue };
            self.open_scope();
            let (ty, _) = self.func_type(sig);
            self.close_scope();
            if name.name == "_" {
                self.error(Code::InvalidBlank, name.span, "methods must have a unique non-blank name");
                continue;
            }
            let method = Method { name: name.name.clone(), pkg: self.name_package(&name.name), sig: ty };
            if let Some(other) = set.add(method, name.span) {
                self.duplicate_method(&name.name, name.span, other);
            }
        }
        let mut open = false;
        for elem in &e.elems {
            if let InterfaceElem::Type(ty) = elem {
                open |= self.embeds_open(ty);
            }
        }
        if open {
            let ty = self.w.types.open_interface();
            let (owner, outer, env) = (self.path.last().copied(), self.outer_interface, self.env.clone());
            self.open_interfaces.push(OpenInterface { ty, literal: e, listed: set, owner, outer, env });
            return ty;
        }
        let interface = self.with_embedded(e, set);
        self.intern(TypeKind::Interface(Arc::new(interface)))
    }

    /// Whether an embedded element is a type that is still being declared, and may be, or an instance of one.
    fn embeds_open(&mut self, e: &'a Expr) -> bool {
        let name = match &e.kind {
            ExprKind::Index { x, .. } => &x.kind,
            name => name,
        };
        let ExprKind::Ident(ident) = name else { return false };
        let Some(object) = self.lookup(&ident.name) else { return false };
        if !matches!(self.object(object).kind, ObjectKind::TypeName { .. }) {
            return false;
        }
        if !self.path.contains(&object) {
            self.obj_decl(object);
        }
        let ty = self.object(object).ty;
        let under = self.types().underlying(ty);
        self.is_open_behind(ty) || self.open_interfaces.iter().any(|o| o.ty == under)
    }

    /// Finds the method sets of interfaces whose embedded types are declared by now.
    pub fn close_interfaces(&mut self) {
        let mut closed: Vec<(Type, Option<Span>)> = self.open_interfaces.iter().map(|o| (o.ty, o.outer)).collect();
        while let Some(open) = self.open_interfaces.pop() {
            self.close_interface(open);
        }
        closed.retain(|&(ty, _)| self.leads_to(ty, ty, &mut Vec::new()));
        for (_, outer) in closed {
            if let Some(span) = outer
                && !self.anonymous_cycles.contains(&span)
            {
                self.anonymous_cycles.push(span);
            }
        }
    }

    fn close_interface(&mut self, open: OpenInterface<'a>) {
        let saved = std::mem::replace(&mut self.env, open.env);
        self.closing.push((open.ty, open.owner));
        let interface = self.with_embedded(open.literal, open.listed);
        self.closing.pop();
        self.env = saved;
        self.w.types.close_interface(open.ty, interface);
    }

    /// Whether the parts of `from` lead to the type `to`, not by way of a defined type.
    fn leads_to(&self, from: Type, to: Type, seen: &mut Vec<Type>) -> bool {
        if seen.contains(&from) {
            return false;
        }
        seen.push(from);
        let mut any = |parts: &[Type]| parts.iter().any(|&t| t == to || self.leads_to(t, to, seen));
        match self.types().kind(from) {
            TypeKind::Pointer(elem) | TypeKind::Slice(elem) => any(&[*elem]),
            TypeKind::Array { elem, .. } | TypeKind::Chan { elem, .. } => any(&[*elem]),
            TypeKind::Map { key, value } => any(&[*key, *value]),
            TypeKind::Struct(fields) => fields.iter().any(|f| any(&[f.ty])),
            TypeKind::Tuple(list) => any(list),
            TypeKind::Signature(sig) => any(&sig.params) || any(&sig.results),
            TypeKind::Interface(i) => i.methods.iter().any(|m| any(&[m.sig])),
            TypeKind::Basic(_) | TypeKind::Named(_) | TypeKind::TypeParam(_) | TypeKind::Union(_) => false,
        }
    }

    /// Tells of interfaces without a name that refer to themselves: gc refuses them. Other errors come first.
    pub fn anonymous_interface_cycles(&mut self) -> bool {
        let found = !self.anonymous_cycles.is_empty();
        if self.diags.iter().any(|d| d.severity == Severity::Error) {
            return found;
        }
        for span in std::mem::take(&mut self.anonymous_cycles) {
            let msg = "invalid recursive type: anonymous interface refers to itself (see https://go.dev/issue/56103)";
            self.error(Code::InvalidDeclCycle, span, msg);
        }
        found
    }

    /// An interface literal's methods and elements; `set` has the methods that it lists itself.
    fn with_embedded(&mut self, e: &'a ast::InterfaceType, mut set: MethodSet) -> Interface {
        let mut terms = Vec::new();
        let mut comparable = false;
        let mut listed = set.methods.clone();
        let mut embedded = Vec::new();
        for elem in &e.elems {
            let InterfaceElem::Type(ty) = elem else { continue };
            embedded.push(self.interface_element(ty, &mut set, &mut terms, &mut comparable));
        }
        let by_name = |a: &Method, b: &Method| (&a.name, a.pkg).cmp(&(&b.name, b.pkg));
        let mut methods = set.methods;
        methods.sort_by(by_name);
        listed.sort_by(by_name);
        let written = (!embedded.is_empty()).then(|| Arc::new(Elements { methods: listed, embedded }));
        Interface { methods: methods.into(), terms: terms.into(), comparable, written }
    }

    fn duplicate_method(&mut self, name: &str, span: Span, other: Span) {
        let d = Diagnostic::error(Code::DuplicateMethod, span, format!("duplicate method {name}"))
            .label(other, format!("other declaration of method {name}"));
        self.report(d);
    }

    /// Spec: Embedded interfaces, General interfaces.
    fn interface_element(
        &mut self,
        e: &'a Expr,
        set: &mut MethodSet,
        terms: &mut Vec<Type>,
        comparable: &mut bool,
    ) -> Type {
        let ty = self.union_or_type(e);
        self.embed(e, ty, set, terms, comparable);
        ty
    }

    fn embed(&mut self, e: &'a Expr, ty: Type, set: &mut MethodSet, terms: &mut Vec<Type>, comparable: &mut bool) {
        if ty == INVALID || !self.complete(ty) {
            return;
        }
        if !self.closing.is_empty() {
            // What it embeds may be open itself.
            let under = self.types().underlying(ty);
            if let Some(at) = self.closing.iter().position(|&(open, _)| open == under) {
                let cycle: Vec<ObjectId> = self.closing[at..].iter().filter_map(|&(_, owner)| owner).collect();
                for &owner in &cycle {
                    self.make_invalid(owner);
                }
                return self.cycle_error(&cycle);
            }
            if let Some(at) = self.open_interfaces.iter().position(|o| o.ty == under) {
                let open = self.open_interfaces.swap_remove(at);
                self.close_interface(open);
            }
        }
        match self.types().under(ty).clone() {
            TypeKind::Basic(Basic::Invalid) => {}
            TypeKind::Interface(interface) => {
                let constraint = interface.comparable || !interface.terms.is_empty();
                if constraint && self.is_foreign(ty) && !self.verify_element(e, ty, "constraint interface") {
                    return;
                }
                for method in interface.methods.iter() {
                    // Identical methods may come in more than once.
                    let sig = method.sig;
                    let overlap = self.allows((1, 14));
                    let conflict = set.find(method).is_some_and(|at| !overlap || set.methods[at].sig != sig);
                    let name = method.name.clone();
                    if let Some(other) = set.add(method.clone(), e.span)
                        && conflict
                    {
                        self.duplicate_method(&name, e.span, other);
                    }
                }
                terms.extend(interface.terms.iter().copied());
                *comparable |= interface.comparable;
            }
            _ => {
                let is_union = matches!(self.types().kind(ty), TypeKind::Union(_));
                let what = if is_union { "interface element" } else { "non-interface type" };
                if self.verify_element(e, ty, what) {
                    terms.push(ty);
                }
            }
        }
    }

    fn union_or_type(&mut self, e: &'a Expr) -> Type {
        match &e.kind {
            ExprKind::Binary { op: BinaryOp::Or, .. } | ExprKind::Unary { op: UnaryOp::Tilde, .. } => {
                let (mut terms, mut spans) = (Vec::new(), Vec::new());
                self.union_terms(e, &mut terms, &mut spans);
                self.check_union(&terms, &spans);
                self.intern(TypeKind::Union(terms.into()))
            }
            _ => self.term_type(e, false),
        }
    }

    /// Spec: Type constraints. A constraint as it is written: an interface, a union, or another type.
    pub fn constraint_type(&mut self, e: &'a Expr) -> Type {
        match &e.kind {
            ExprKind::Binary { op: BinaryOp::Or, .. } | ExprKind::Unary { op: UnaryOp::Tilde, .. } => {
                let ty = self.union_or_type(e);
                if ty != INVALID {
                    self.record_type(e, ty);
                }
                ty
            }
            _ => self.any_type(e),
        }
    }

    /// The type of a term, which is no type parameter.
    fn term_type(&mut self, e: &'a Expr, tilde: bool) -> Type {
        let ty = self.any_type(e);
        if !self.types().is_type_param(ty) {
            return ty;
        }
        let msg = if tilde {
            format!("type in term ~{} cannot be a type parameter", self.expr_string(e))
        } else {
            "term cannot be a type parameter".to_string()
        };
        self.error(Code::InvalidUnion, e.span, msg);
        INVALID
    }

    /// Spec: General interfaces. What a union's terms may be.
    fn check_union(&mut self, terms: &[Term], spans: &[Span]) {
        let (terms, spans) = (terms.to_vec(), spans.to_vec());
        self.when_types_are_known(move |c| {
            // The terms of interfaces among them count too.
            let all = c.term_count(&terms);
            let beyond = spans.get(MAX_TERMS).or(spans.first().filter(|_| all > MAX_TERMS));
            if let Some(&beyond) = beyond {
                let msg = format!("cannot handle more than {MAX_TERMS} union terms (implementation limitation)");
                return c.error(Code::InvalidUnion, beyond, msg);
            }
            for (i, (term, &span)) in terms.iter().zip(&spans).enumerate() {
                if let Some(msg) = c.invalid_term(&terms[..i], term) {
                    c.error(Code::InvalidUnion, span, msg);
                }
            }
        });
    }

    /// How many terms the type set of a union has, where one of its terms is an interface.
    fn term_count(&mut self, terms: &[Term]) -> usize {
        if !terms.iter().any(|t| self.is_interface(t.ty)) {
            return terms.len();
        }
        let union = self.intern(TypeKind::Union(terms.into()));
        self.types().type_set(union).terms.map_or(0, |terms| terms.len())
    }

    fn invalid_term(&self, before: &[Term], term: &Term) -> Option<String> {
        let under = self.types().underlying(term.ty);
        if under == INVALID {
            return None;
        }
        let interface = self.is_interface(term.ty);
        let name = |t: &Term| format!("{}{}", if t.tilde { "~" } else { "" }, self.full_type_string(t.ty));
        if term.tilde {
            let ty = self.type_string(term.ty);
            if interface {
                return Some(format!("invalid use of ~ ({ty} is an interface)"));
            }
            if under != term.ty {
                let under = self.type_string(under);
                return Some(format!("invalid use of ~ (underlying type of {ty} is {under})"));
            }
        }
        if interface {
            let set = self.types().type_set(term.ty);
            let t = name(term);
            return if !set.methods.is_empty() {
                Some(format!("cannot use {t} in union ({t} contains methods)"))
            } else if term.ty == self.w.comparable {
                Some("cannot use comparable in union".to_string())
            } else if set.comparable {
                Some(format!("cannot use {t} in union ({t} embeds comparable)"))
            } else {
                None
            };
        }
        let clash = before.iter().find(|o| !self.is_interface(o.ty) && self.types().terms_overlap(o, term));
        clash.map(|o| format!("overlapping terms {} and {}", name(term), name(o)))
    }

    fn union_terms(&mut self, e: &'a Expr, terms: &mut Vec<Term>, spans: &mut Vec<Span>) {
        match &e.kind {
            ExprKind::Binary { op: BinaryOp::Or, x, y, .. } => {
                self.union_terms(x, terms, spans);
                self.union_terms(y, terms, spans);
            }
            ExprKind::Unary { op: UnaryOp::Tilde, x, .. } => {
                let ty = self.term_type(x, true);
                terms.push(Term { tilde: true, ty });
                spans.push(e.span);
            }
            _ => {
                let ty = self.term_type(e, false);
                terms.push(Term { tilde: false, ty });
                spans.push(e.span);
            }
        }
    }
}

/// gc's limit; it keeps the comparison of every term with every other one short.
const MAX_TERMS: usize = 100;

/// Methods by name, and where they come from.
#[derive(Default)]
pub struct MethodSet {
    methods: Vec<Method>,
    spans: Vec<Span>,
}

impl MethodSet {
    fn find(&self, method: &Method) -> Option<usize> {
        self.methods.iter().position(|m| m.name == method.name && m.pkg == method.pkg)
    }

    /// Where the method is already, if it is.
    fn add(&mut self, method: Method, span: Span) -> Option<Span> {
        if let Some(at) = self.find(&method) {
            return Some(self.spans[at]);
        }
        self.methods.push(method);
        self.spans.push(span);
        None
    }
}

/// The field name of an embedded field: the unqualified type name.
fn embedded_name(e: &Expr) -> Option<&Ident> {
    match &e.kind {
        ExprKind::Ident(ident) => Some(ident),
        ExprKind::Selector { sel, .. } => Some(sel),
        ExprKind::Index { x, .. } => embedded_name(x),
        ExprKind::Star(x) if !matches!(x.kind, ExprKind::Star(_)) => embedded_name(x),
        ExprKind::Paren(x) => embedded_name(x),
        _ => None,
    }
}

/// Unexported names of different packages are different.
pub fn same_name(name: &str, pkg: PackageId, other: &str, other_pkg: PackageId) -> bool {
    name == other && (super::typexpr::is_exported(name) || pkg == other_pkg)
}

/// Whether two names differ in the case of their letters at most, whatever the script.
pub fn same_but_for_case(a: &str, b: &str) -> bool {
    a.chars().flat_map(char::to_lowercase).eq(b.chars().flat_map(char::to_lowercase))
}
