//! Instantiation cycles (Spec: Type parameter declarations, Instantiations).
//!
//! In: what each type parameter is instantiated with. Out: an error for instantiations without end.
//! A graph has a vertex for each type parameter and an edge for each parameter that occurs in an argument; its weight is
//! 1 if the argument holds the parameter inside a larger type. A cycle with weight grows for ever.

use super::checker::Checker;
use crate::diag::{Code, Diagnostic, Severity};
use crate::source::Span;
use crate::types::{Type, TypeKind, TypeParamId};
use rustc_hash::FxHashMap;

#[derive(Default)]
pub struct Mono {
    vertices: Vec<Vertex>,
    by_param: FxHashMap<TypeParamId, usize>,
    edges: Vec<Edge>,
}

struct Vertex {
    param: TypeParamId,
    weight: usize,
    previous: Option<usize>,
    length: usize,
}

struct Edge {
    to: usize,
    from: usize,
    weight: usize,
    at: Span,
    ty: Type,
}

impl Mono {
    fn vertex(&mut self, param: TypeParamId) -> usize {
        let next = self.vertices.len();
        let found = *self.by_param.entry(param).or_insert(next);
        if found == next {
            self.vertices.push(Vertex { param, weight: 0, previous: None, length: 0 });
        }
        found
    }

    /// A vertex at which a walk that only gains weight gets longer than there are vertices.
    fn growing(&mut self) -> Option<usize> {
        let count = self.vertices.len();
        loop {
            let mut again = false;
            for (i, edge) in self.edges.iter().enumerate() {
                let (weight, length) = (self.vertices[edge.from].weight + edge.weight, self.vertices[edge.from].length);
                let to = &mut self.vertices[edge.to];
                if weight <= to.weight {
                    continue;
                }
                to.previous = Some(i);
                to.length = length + 1;
                to.weight = weight;
                if to.length >= count {
                    return Some(edge.to);
                }
                again = true;
            }
            if !again {
                return None;
            }
        }
    }
}

impl<'a> Checker<'a> {
    /// `param` is instantiated with `arg`.
    pub fn mono_instance(&mut self, at: Span, param: TypeParamId, arg: Type) {
        if !self.types().is_parameterized(arg) {
            return;
        }
        let mut found = Vec::new();
        self.params_in(arg, &mut found, 0);
        for source in found {
            let weight = usize::from(self.types().as_type_param(arg) != Some(source));
            let (to, from) = (self.mono.vertex(param), self.mono.vertex(source));
            self.mono.edges.push(Edge { to, from, weight, at, ty: arg });
        }
    }

    fn params_in(&self, ty: Type, out: &mut Vec<TypeParamId>, depth: u32) {
        if depth > 100 || !self.types().is_parameterized(ty) {
            return;
        }
        let mut list = |types: &[Type]| types.iter().for_each(|&t| self.params_in(t, out, depth + 1));
        match self.types().kind(ty) {
            TypeKind::TypeParam(id) => out.push(*id),
            TypeKind::Named(id) => {
                list(&self.types().type_args(*id));
                out.extend_from_slice(&self.types().named(*id).outer);
            }
            TypeKind::Pointer(elem) | TypeKind::Slice(elem) => list(&[*elem]),
            TypeKind::Array { elem, .. } | TypeKind::Chan { elem, .. } => list(&[*elem]),
            TypeKind::Map { key, value } => list(&[*key, *value]),
            TypeKind::Struct(fields) => fields.iter().for_each(|f| list(&[f.ty])),
            TypeKind::Tuple(types) => list(types),
            TypeKind::Signature(sig) => {
                list(&sig.params);
                list(&sig.results);
            }
            TypeKind::Interface(i) => i.methods.iter().for_each(|m| list(&[m.sig])),
            TypeKind::Basic(_) | TypeKind::Union(_) => {}
        }
    }

    /// Tells of instantiations without end.
    pub fn instantiation_cycles(&mut self) {
        // After other errors the graph may be wrong.
        if self.diags[self.parsed_with..].iter().any(|d| d.severity == Severity::Error) {
            return;
        }
        let Some(mut at) = self.mono.growing() else { return };
        let mut seen = Vec::new();
        while !seen.contains(&at) {
            seen.push(at);
            match self.mono.vertices[at].previous {
                Some(edge) => at = self.mono.edges[edge].from,
                None => return,
            }
        }
        let cycle = seen.split_off(seen.iter().position(|&v| v == at).unwrap_or(0));
        let name = |c: &Self, v: usize| c.types().type_param(c.mono.vertices[v].param).clone();
        let first = name(self, at);
        let mut d = Diagnostic::error(Code::InvalidInstanceCycle, first.span, "instantiation cycle:");
        for &v in &cycle {
            let Some(edge) = self.mono.vertices[v].previous else { continue };
            let edge = &self.mono.edges[edge];
            let text = format!("{} instantiated as {}", name(self, v).name, self.type_string(edge.ty));
            d = d.label(edge.at, text);
        }
        self.report(d);
    }
}
