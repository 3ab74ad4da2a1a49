//! Checking declarations, package-level ones in the order in which they are needed
//! (Spec: Declarations and scope, Constant declarations, Type declarations, Variable declarations).
//!
//! Always: a package-level object is `Todo`, then `Doing` while it stands on `path`, then `Done`.
//! Meeting an object that is `Doing` is a cycle; some cycles are valid.

use super::checker::{Checker, ConstGroup, DeclKind, DeclState, Env, INVALID};
use super::info::{FuncObject, ObjectKind};
use crate::constant::Value;
use crate::diag::{Code, Diagnostic};
use crate::source::Span;
use crate::syntax::ast::{ConstDecl, Decl, Expr, FuncDecl, Ident, TypeSpec, VarSpec};
use crate::types::{Alias, Named, NamedId, ObjectId, Type, TypeKind, TypeParamId};
use rustc_hash::FxHashMap;
use std::rc::Rc;
use std::sync::Arc;

/// Types may nest by value so deep: what follows a type's parts recurses.
const MAX_LEVELS: usize = 2000;

/// Why there is no end to a type's parts.
enum Endless {
    /// The defined types on a way from one by value back to itself.
    Cycle(Vec<Type>),
    /// Only too many for us; the defined type at which they are.
    Deep(Option<Type>),
}

/// A defined type whose parts are looked at.
struct Holder {
    ty: Type,
    /// The levels of parts that were found to have an end; what its type parameters stand for decides that.
    sound: FxHashMap<Type, usize>,
}

/// What holds a type that is looked at.
#[derive(Default)]
struct Within {
    /// The defined types that hold it by value.
    nest: Vec<Holder>,
    /// These, and those that led to it as a type argument.
    path: Vec<Type>,
}

impl<'a> Checker<'a> {
    // ---- package-level objects ----

    /// Makes sure that a package-level object has its type.
    pub fn obj_decl(&mut self, object: ObjectId) {
        let Some(info) = self.decls.get_mut(&object) else { return };
        match info.state {
            DeclState::Done => return,
            DeclState::Doing => return self.meet_again(object),
            DeclState::Todo => info.state = DeclState::Doing,
        }
        let (kind, scope, version) = (info.kind.clone(), info.scope, info.version);
        self.path.push(object);
        self.behind.push(self.guards > 0);
        let saved_guards = (std::mem::take(&mut self.guards), self.outer_interface.take());
        let tracks = !matches!(kind, DeclKind::Type(_));
        let decl = tracks.then_some(object);
        let (type_params, receiver_names) = (std::sync::Arc::from([]), std::sync::Arc::from([]));
        let (iota, err_span, func) = (None, None, None);
        let has_call_or_recv = false;
        let env = Env { scope, decl, iota, err_span, func, has_call_or_recv, type_params, receiver_names, version };
        let saved = std::mem::replace(&mut self.env, env);
        let saved_length = std::mem::take(&mut self.in_length);
        match kind {
            DeclKind::Const { ty, init, iota, inherited } => self.const_decl(object, ty, init, iota, inherited),
            DeclKind::Var { lhs, ty, init } => self.package_var(object, &lhs, ty, init),
            DeclKind::Type(spec) => self.type_decl(object, spec),
            DeclKind::Func(decl) => self.func_decl(object, decl),
        }
        self.in_length = saved_length;
        self.env = saved;
        (self.guards, self.outer_interface) = saved_guards;
        self.path.pop();
        self.behind.pop();
        if let Some(info) = self.decls.get_mut(&object) {
            info.state = DeclState::Done;
        }
    }

    /// An object that is being declared is met again: a cycle.
    fn meet_again(&mut self, object: ObjectId) {
        if !self.valid_cycle(object) {
            let is_func = matches!(self.object(object).kind, ObjectKind::Func(_));
            if !is_func {
                self.object_mut(object).ty = INVALID;
            }
        }
    }

    fn valid_cycle(&mut self, object: ObjectId) -> bool {
        let Some(start) = self.path.iter().position(|&o| o == object) else { return true };
        let cycle: Vec<ObjectId> = self.path[start..].to_vec();
        let mut values = 0;
        let mut definitions = 0;
        for &o in &cycle {
            match &self.object(o).kind {
                ObjectKind::Const { .. } | ObjectKind::Var { .. } => values += 1,
                ObjectKind::TypeName { alias: false } => definitions += 1,
                _ => {}
            }
        }
        // Cycles of variables and constants alone are told with the order of initialisation.
        if values == cycle.len() {
            return true;
        }
        // Without a type definition a sequence of aliases would expand for ever.
        if values == 0 && definitions > 0 {
            return true;
        }
        self.cycle_error(&cycle);
        false
    }

    /// Tells of a cycle, at its first object in the source.
    pub fn cycle_error(&mut self, cycle: &[ObjectId]) {
        let start = (0..cycle.len()).min_by_key(|&i| self.object(cycle[i]).span.start).unwrap_or(0);
        self.cycle_error_at(cycle, start);
    }

    pub fn cycle_error_at(&mut self, cycle: &[ObjectId], start: usize) {
        let Some(&first) = cycle.get(start) else { return };
        let is_type = matches!(self.object(first).kind, ObjectKind::TypeName { .. });
        let ordered = cycle[start..].iter().chain(&cycle[..start]);
        let parts: Vec<(String, Span)> =
            ordered.map(|&o| (self.object(o).name.to_string(), self.object(o).span)).collect();
        self.tell_cycle(&parts, is_type);
    }

    /// What refers to each other, by name and place.
    fn tell_cycle(&mut self, parts: &[(String, Span)], is_type: bool) {
        let Some((name, span)) = parts.first() else { return };
        let what = if is_type { "invalid recursive type" } else { "invalid cycle in declaration" };
        if parts.len() == 1 {
            return self.error(Code::InvalidDeclCycle, *span, format!("{what}: {name} refers to itself"));
        }
        let of = if is_type { "" } else { " of" };
        let mut d = Diagnostic::error(Code::InvalidDeclCycle, *span, format!("{what}{of} {name}"));
        for ((from, at), (to, _)) in parts.iter().zip(parts.iter().cycle().skip(1)) {
            d = d.label(*at, format!("{from} refers to {to}"));
        }
        self.report(d);
    }

    fn func_decl(&mut self, object: ObjectId, decl: &'a FuncDecl) {
        // A mention of the function in its own signature finds some function type.
        self.object_mut(object).ty = self.w.no_signature;
        let scope = self.open_scope();
        let (ty, vars, type_params) = self.func_decl_type(decl);
        self.close_scope();
        self.env.type_params = type_params;
        self.object_mut(object).ty = ty;
        if let Some(first) = decl.type_params.first()
            && decl.body.is_none()
            && !self.library
        {
            self.error(Code::MissingBody, first.span, "generic function is missing function body");
        }
        self.info().params.insert(decl.id, vars.clone());
        let Some(body) = &decl.body else {
            if !self.library {
                self.bodiless.push(decl.name.span);
            }
            return;
        };
        self.later(move |c| c.check_body(&decl.name.name, ty, vars, scope, body));
    }

    // ---- constants ----

    fn const_decl(
        &mut self,
        object: ObjectId,
        ty: Option<&'a Expr>,
        init: Option<&'a Expr>,
        iota: u32,
        inherited: bool,
    ) {
        let saved = (self.env.iota.take(), self.env.err_span.take());
        self.env.iota = Some(Value::int(iota));
        self.const_init(object, ty, init, inherited);
        (self.env.iota, self.env.err_span) = saved;
    }

    fn const_init(&mut self, object: ObjectId, ty: Option<&'a Expr>, init: Option<&'a Expr>, inherited: bool) {
        let mut declared = None;
        if let Some(e) = ty {
            let ty = self.any_type(e);
            self.complete(ty);
            if !self.is_const_type(ty) {
                if self.types().underlying(ty) != INVALID {
                    let msg = format!("invalid constant type {}", self.type_string(ty));
                    self.error(Code::InvalidConstType, e.span, msg);
                }
                return;
            }
            declared = Some(ty);
        }
        // What is wrong with the value leaves the type.
        let object_type = declared.unwrap_or(INVALID);
        let this = self.object_mut(object);
        (this.ty, this.kind) = (object_type, ObjectKind::Const { value: Value::Unknown });
        let Some(init) = init else { return };
        if inherited {
            self.env.err_span = Some(self.object(object).span);
        }
        let mut x = self.expr(init);
        if !x.is_valid() {
            return;
        }
        if !x.is_constant() {
            let msg = format!("{} is not constant", self.operand_string(&x));
            self.error(Code::InvalidConstInit, init.span, msg);
            return;
        }
        let ty = declared.unwrap_or(x.ty);
        if declared.is_none() {
            self.object_mut(object).ty = ty;
        }
        if declared.is_some() && !self.assignment(&mut x, declared, "constant declaration") {
            return;
        }
        if let Some(value) = x.value {
            self.object_mut(object).kind = ObjectKind::Const { value };
        }
    }

    /// The numbers of names and values must agree.
    pub fn check_arity(&mut self, names: &'a [Ident], values: &'a [Expr], is_const: bool, inherited: bool) {
        let (l, r) = (names.len(), values.len());
        if l < r {
            let extra = &values[l];
            if inherited {
                let msg = match self.importer.describe(extra.span.start) {
                    Some(at) => format!("extra init expr at {at}"),
                    None => "extra init expr".to_string(),
                };
                self.error(Code::AssignmentMismatch, names[0].span, msg);
            } else {
                let msg = format!("extra init expr {}", self.expr_string(extra));
                self.error(Code::AssignmentMismatch, extra.span, msg);
            }
        } else if l > r && (is_const || r != 1) {
            let missing = &names[r];
            self.error(Code::MissingInit, missing.span, format!("missing init expr for {}", missing.name));
        }
    }

    // ---- variables ----

    fn package_var(&mut self, object: ObjectId, lhs: &Rc<[ObjectId]>, ty: Option<&'a Expr>, init: Option<&'a Expr>) {
        if let Some(e) = ty {
            let ty = self.typ(e);
            self.complete(ty);
            for &o in lhs.iter() {
                self.object_mut(o).ty = ty;
            }
            if ty == INVALID && init.is_none() {
                return;
            }
        }
        let Some(init) = init else { return };
        self.init_declared(lhs, ty.is_some(), init);
        for &o in lhs.iter() {
            if let Some(info) = self.decls.get_mut(&o)
                && o != object
                && info.state == DeclState::Todo
            {
                info.state = DeclState::Done;
            }
        }
        // All depend on what the call depends on.
        let Some(info) = self.decls.get(&object) else { return };
        let (deps, set) = (info.deps.clone(), info.dep_set.clone());
        for &o in lhs.iter().filter(|&&o| o != object) {
            if let Some(info) = self.decls.get_mut(&o) {
                (info.deps, info.dep_set) = (deps.clone(), set.clone());
            }
        }
    }

    // ---- types ----

    /// A defined type's number before its declaration is checked.
    pub fn new_type_name(&mut self, spec: &'a TypeSpec, local: bool) -> ObjectId {
        let kind = ObjectKind::TypeName { alias: spec.alias };
        let object = self.new_object(spec.name.name.clone(), kind, INVALID, spec.name.span);
        if !spec.alias || !spec.type_params.is_empty() {
            let named = Named {
                name: spec.name.name.clone(),
                pkg: self.pkg,
                underlying: None,
                methods: Vec::new(),
                span: spec.name.span,
                type_params: Vec::new(),
                instance_of: None,
                local,
                alias: spec.alias,
                outer: self.env.type_params.clone(),
            };
            let (id, ty) = self.w.types.new_named(named);
            self.object_mut(object).ty = ty;
            self.named_objects.insert(id, object);
            if !spec.type_params.is_empty() {
                self.new_generic_scope(object, id, spec);
            }
        }
        object
    }

    fn type_decl(&mut self, object: ObjectId, spec: &'a TypeSpec) {
        self.verify_type_decl(spec);
        self.open_types += 1;
        self.type_checks.push(Box::new(move |c| c.check_expansion(object)));
        let outside = self.env.scope;
        if let Some(&scope) = self.generic_scopes.get(&object) {
            self.env.scope = scope;
            self.generic_constraints(object, spec);
        }
        let ty = self.any_type(&spec.ty);
        self.verify_constraint(spec, ty);
        self.env.scope = outside;
        let ty = self.refuse_param_as_type(object, spec, ty);
        if spec.alias && spec.type_params.is_empty() {
            // A cycle through the alias has been told and left it invalid.
            let alias = Alias { name: spec.name.name.clone(), pkg: self.pkg, args: Arc::from([]), of: ty };
            self.object_mut(object).ty = self.types().new_alias(ty, alias);
        } else {
            self.set_underlying(object, ty);
        }
        self.open_types -= 1;
        if self.open_types == 0 {
            self.run_type_checks();
        }
    }

    fn set_underlying(&mut self, object: ObjectId, rhs: Type) {
        let own = self.object(object).ty;
        let TypeKind::Named(id) = *self.types().kind(own) else { return };
        if self.types().named(id).alias {
            self.w.types.named_mut(id).underlying = Some(rhs);
            return;
        }
        let rhs = match self.way_back(rhs, own) {
            Some(cycle) => {
                self.tell_type_cycle(&cycle);
                INVALID
            }
            None => rhs,
        };
        self.w.types.named_mut(id).underlying = Some(rhs);
        self.type_checks.push(Box::new(move |c| {
            let underlying = c.types().underlying(own);
            c.w.types.named_mut(id).underlying = Some(underlying);
            c.check_field_uniqueness(id);
        }));
    }

    /// The defined types from `from` on, each the right side of the one before, where they lead back to `to`. The first in
    /// the text comes first.
    fn way_back(&self, from: Type, to: Type) -> Option<Vec<Type>> {
        let mut at = from;
        let mut way = Vec::new();
        while let TypeKind::Named(id) = self.types().kind(at) {
            way.push(at);
            let origin = self.types().origin(*id);
            if self.types().kind(to) == &TypeKind::Named(origin) {
                let place = |&i: &usize| self.place_of_type(way[i]).map(|(_, span)| span.start);
                let first = (0..way.len()).min_by_key(place).unwrap_or(0);
                way.rotate_left(first);
                return Some(way);
            }
            at = self.types().named(origin).underlying?;
        }
        None
    }

    /// How a defined type is called, and where it stands: an instance stands where it is written.
    fn place_of_type(&self, ty: Type) -> Option<(String, Span)> {
        let object = self.object(self.type_object(ty)?);
        let instance = self.instance_spans.get(&ty).map(|&span| (self.type_string(ty), span));
        Some(instance.unwrap_or_else(|| (object.name.to_string(), object.span)))
    }

    /// The instances by which generic types refer to each other in turn, that of the first in the text first. `None` where
    /// not all of them do.
    pub fn written_instances(&self, cycle: &[ObjectId]) -> Option<Vec<Type>> {
        let start = (0..cycle.len()).min_by_key(|&i| self.object(cycle[i]).span.start)?;
        let in_order = cycle.iter().cycle().skip(start).take(cycle.len());
        let instance = |(&from, &to): (&ObjectId, &ObjectId)| {
            let (begin, TypeKind::Named(to)) = (self.object(from).span.start, self.types().kind(self.object(to).ty))
            else {
                return None;
            };
            let written = self.instance_spans.iter().filter(|&(&ty, span)| {
                let origin = match self.types().kind(ty) {
                    TypeKind::Named(id) => self.types().origin(*id),
                    _ => return false,
                };
                origin == *to && span.start > begin
            });
            written.min_by_key(|(_, span)| span.start).map(|(&ty, _)| ty)
        };
        in_order.zip(cycle.iter().cycle().skip(start + 1)).map(instance).collect()
    }

    pub fn tell_type_cycle(&mut self, cycle: &[Type]) {
        let parts: Vec<(String, Span)> = cycle.iter().filter_map(|&ty| self.place_of_type(ty)).collect();
        self.tell_cycle(&parts, true);
    }

    pub fn run_type_checks(&mut self) {
        self.close_interfaces();
        while !self.type_checks.is_empty() {
            for check in std::mem::take(&mut self.type_checks) {
                check(self);
            }
        }
    }

    /// Spec: Type declarations. A type must not contain itself.
    fn check_expansion(&mut self, object: ObjectId) {
        let cycle = match self.levels(self.object(object).ty, &mut Within::default()) {
            Ok(_) => return,
            Err(Endless::Cycle(cycle)) => cycle,
            Err(Endless::Deep(ty)) => {
                let object = ty.and_then(|ty| self.type_object(ty)).unwrap_or(object);
                self.error(Code::NotSupported, self.object(object).span, "type nests too deeply");
                self.make_invalid(object);
                if !matches!(self.types().kind(self.object(object).ty), TypeKind::Named(_)) {
                    self.object_mut(object).ty = INVALID;
                }
                return;
            }
        };
        // One of them without an end is enough for none to have one.
        if let Some(TypeKind::Named(id)) = cycle.first().map(|&t| self.types().kind(t)) {
            let id = self.types().origin(*id);
            self.w.types.named_mut(id).underlying = Some(INVALID);
        }
        self.w.types.forget_expansions();
        self.tell_type_cycle(&cycle);
    }

    /// A type that is wrong in itself: what uses it is silent.
    pub fn make_invalid(&mut self, object: ObjectId) {
        if let TypeKind::Named(id) = *self.types().kind(self.object(object).ty) {
            self.w.types.named_mut(id).underlying = Some(INVALID);
        }
    }

    fn type_object(&self, ty: Type) -> Option<ObjectId> {
        match self.types().kind(ty) {
            TypeKind::Named(id) => self.named_objects.get(&self.types().origin(*id)).copied(),
            _ => None,
        }
    }

    /// How many types `ty` holds by value within each other.
    fn levels(&mut self, ty: Type, within: &mut Within) -> Result<usize, Endless> {
        let here = within.nest.last().and_then(|holder| holder.sound.get(&ty));
        if let Some(&levels) = self.sound_types.get(&ty).or(here) {
            return Ok(levels);
        }
        let parts: Vec<Type> = match self.types().kind(ty) {
            TypeKind::Array { elem, .. } => vec![*elem],
            TypeKind::Struct(fields) => fields.iter().map(|f| f.ty).collect(),
            TypeKind::Interface(i) => i.terms.to_vec(),
            TypeKind::Union(terms) => terms.iter().map(|t| t.ty).collect(),
            TypeKind::Named(id) => return self.levels_of_named(ty, *id, within),
            TypeKind::TypeParam(id) => return self.levels_of_argument(*id, within),
            _ => return Ok(0),
        };
        let mut levels = 1;
        for part in parts {
            levels = levels.max(1 + self.levels(part, within)?);
        }
        if levels > MAX_LEVELS {
            // Told once.
            self.sound_types.insert(ty, 0);
            return Err(Endless::Deep(within.nest.last().map(|holder| holder.ty)));
        }
        self.remember(ty, levels, within);
        Ok(levels)
    }

    fn remember(&mut self, ty: Type, levels: usize, within: &mut Within) {
        if !self.types().is_parameterized(ty) {
            self.sound_types.insert(ty, levels);
        } else if let Some(holder) = within.nest.last_mut() {
            holder.sound.insert(ty, levels);
        }
    }

    fn levels_of_named(&mut self, ty: Type, id: NamedId, within: &mut Within) -> Result<usize, Endless> {
        if within.nest.iter().any(|holder| holder.ty == ty) {
            let start = within.path.iter().position(|&t| t == ty).unwrap_or(0);
            return Err(Endless::Cycle(within.path[start..].to_vec()));
        }
        // Of an instance the declaration is looked at, not the expansion, of which there may be no end.
        let origin = self.types().origin(id);
        if origin == id && !self.named_objects.contains_key(&id) {
            return Ok(0);
        }
        let Some(rhs) = self.types().named(origin).underlying else { return Ok(0) };
        if within.path.len() == MAX_LEVELS {
            return Err(Endless::Deep(Some(ty)));
        }
        within.nest.push(Holder { ty, sound: FxHashMap::default() });
        within.path.push(ty);
        let levels = self.levels(rhs, within);
        within.path.pop();
        within.nest.pop();
        let levels = levels?;
        self.remember(ty, levels, within);
        Ok(levels)
    }

    /// Inside an instance a type parameter is its type argument, which was written where the instance was: that instance
    /// does not hold it.
    fn levels_of_argument(&mut self, param: TypeParamId, within: &mut Within) -> Result<usize, Endless> {
        let Some(instance) = within.nest.last() else { return Ok(0) };
        let TypeKind::Named(id) = *self.types().kind(instance.ty) else { return Ok(0) };
        let params = &self.types().named(self.types().origin(id)).type_params;
        let Some(at) = params.iter().position(|&p| p == param) else { return Ok(0) };
        let Some(&argument) = self.types().type_args(id).get(at) else { return Ok(0) };
        let instance = within.nest.pop();
        let levels = self.levels(argument, within);
        within.nest.extend(instance);
        levels
    }

    /// Spec: Method declarations. Field and method names of a struct type must be distinct.
    fn check_field_uniqueness(&mut self, id: crate::types::NamedId) {
        let named = self.types().named(id);
        if named.methods.is_empty() {
            return;
        }
        let Some(underlying) = named.underlying else { return };
        let TypeKind::Struct(fields) = self.types().kind(underlying).clone() else { return };
        let methods = named.methods.clone();
        for (name, method) in methods {
            if fields.iter().any(|f| f.name == name) {
                let span = self.object(method).span;
                let msg = format!("field and method with the same name {name}");
                self.error(Code::DuplicateFieldAndMethod, span, msg);
            }
        }
    }

    // ---- inside functions ----

    /// A declaration inside a function, or of variables at the top level of a script.
    pub fn decl_stmt(&mut self, d: &'a Decl) {
        match d {
            Decl::Const(decl) => self.local_consts(decl),
            Decl::Var(specs) => specs.iter().for_each(|spec| self.local_vars_spec(spec)),
            Decl::Type(specs) => specs.iter().for_each(|spec| self.local_type(spec)),
        }
    }

    fn local_consts(&mut self, decl: &'a ConstDecl) {
        let mut group = ConstGroup::new();
        for spec in &decl.specs {
            let (effective, inherited) = group.effective(spec);
            let mut objects = Vec::new();
            for (i, name) in spec.names.iter().enumerate() {
                let kind = ObjectKind::Const { value: Value::int(0) };
                let object = self.new_object(name.name.clone(), kind, INVALID, name.span);
                self.const_decl(object, effective.ty.as_ref(), effective.values.get(i), spec.iota, inherited);
                objects.push(object);
            }
            self.check_arity(&spec.names, &effective.values, true, inherited);
            // Spec: Declarations and scope. The scope begins at the end of the ConstSpec.
            for (name, object) in spec.names.iter().zip(objects) {
                self.declare(name, object);
            }
        }
    }

    fn local_vars_spec(&mut self, spec: &'a VarSpec) {
        let objects: Vec<ObjectId> = spec.names.iter().map(|name| self.new_local_var(name, INVALID)).collect();
        if let Some(e) = &spec.ty {
            let ty = self.typ(e);
            for &object in &objects {
                self.object_mut(object).ty = ty;
            }
        }
        match spec.values.len() {
            0 => {}
            1 => self.init_declared(&objects, spec.ty.is_some(), &spec.values[0]),
            n if n == objects.len() => {
                for (object, value) in objects.iter().zip(&spec.values) {
                    self.init_declared(&[*object], spec.ty.is_some(), value);
                }
            }
            n => {
                let common = n.min(objects.len());
                for (object, value) in objects.iter().zip(&spec.values).take(common) {
                    self.init_declared(&[*object], spec.ty.is_some(), value);
                }
            }
        }
        if spec.ty.is_none() || !spec.values.is_empty() {
            self.check_arity(&spec.names, &spec.values, false, false);
        }
        for (name, object) in spec.names.iter().zip(objects) {
            self.declare(name, object);
        }
    }

    fn local_type(&mut self, spec: &'a TypeSpec) {
        // Spec: Declarations and scope. The scope begins at the identifier.
        let object = self.new_type_name(spec, true);
        self.declare(&spec.name, object);
        self.path.push(object);
        self.behind.push(false);
        let saved_guards = (std::mem::take(&mut self.guards), self.outer_interface.take());
        self.type_decl(object, spec);
        (self.guards, self.outer_interface) = saved_guards;
        self.path.pop();
        self.behind.pop();
    }

    /// A declared function's object, its type still unknown.
    pub fn new_func(&mut self, decl: &'a FuncDecl, receiver: Option<Type>) -> ObjectId {
        let kind = ObjectKind::Func(FuncObject { receiver, decl: Some(decl.id) });
        self.new_object(decl.name.name.clone(), kind, INVALID, decl.name.span)
    }

    /// An alias that refers to itself while it is declared.
    pub fn check_alias_cycle(&mut self, object: ObjectId) {
        if let Some(at) = self.path.iter().position(|&o| o == object) {
            let cycle: Vec<ObjectId> = self.path[at..].to_vec();
            self.cycle_error(&cycle);
        }
    }
}
