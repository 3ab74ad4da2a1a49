//! Sizes, alignments, offsets and run-time type descriptors.
//!
//! In: a type. Out: its `RType`, one for each distinct type, so that identical types have equal addresses.
//! Always: sizes are Go's, except that a string, slice or interface is one word (see `value`); an array's or struct's
//! descriptor is made after those of its parts, everything else may be recursive and is set later.
//! Not here: what the values look like (`value`).

use super::{Lower, MethodName, Work};
use crate::types::{Basic, ChanDir, Field, PackageId, Type, TypeKind};
use crate::value::rtype::{FuncInfo, IfaceMethod, register_made};
use crate::value::{Kind, MapType, MemKind, RField, RType};
use smol_str::SmolStr;
use std::sync::OnceLock;

/// What a descriptor is made from.
struct Shape {
    kind: Kind,
    size: u64,
    align: u64,
    go_size: u64,
    mem: MemKind,
    ptr_map: Vec<bool>,
    aggregate: bool,
    comparable: bool,
    len: u64,
    fields: Option<Vec<RField>>,
    /// Of an array.
    elem: Option<&'static RType>,
}

fn word(kind: Kind, mem: MemKind, size: u64) -> Shape {
    let ptr_map = vec![mem == MemKind::Ptr];
    Shape {
        kind,
        size,
        align: size,
        go_size: size,
        mem,
        ptr_map,
        aggregate: false,
        comparable: true,
        len: 0,
        fields: None,
        elem: None,
    }
}

fn pointer(kind: Kind, comparable: bool) -> Shape {
    let go_size = match kind {
        Kind::String | Kind::Interface => 16,
        Kind::Slice => 24,
        _ => 8,
    };
    Shape { comparable, go_size, ..word(kind, MemKind::Ptr, 8) }
}

fn complex(kind: Kind, size: u64) -> Shape {
    let ptr_map = vec![false; size as usize / 8];
    Shape { aggregate: true, align: size / 2, ptr_map, ..word(kind, MemKind::W64, size) }
}

fn round_up(n: u64, align: u64) -> u64 {
    n.div_ceil(align.max(1)) * align.max(1)
}

/// Pointer maps of pointer-free values longer than this are left out: `RType::frame_map` makes them where they are needed.
const LONG_MAP: u64 = 1 << 16;

fn basic_shape(basic: Basic) -> Shape {
    use Basic as B;
    match basic {
        B::Bool | B::UntypedBool => word(Kind::Bool, MemKind::U8, 1),
        B::Int | B::UntypedInt => word(Kind::Int, MemKind::W64, 8),
        B::Int8 => word(Kind::Int8, MemKind::I8, 1),
        B::Int16 => word(Kind::Int16, MemKind::I16, 2),
        B::Int32 | B::UntypedRune => word(Kind::Int32, MemKind::I32, 4),
        B::Int64 => word(Kind::Int64, MemKind::W64, 8),
        B::Uint => word(Kind::Uint, MemKind::W64, 8),
        B::Uint8 => word(Kind::Uint8, MemKind::U8, 1),
        B::Uint16 => word(Kind::Uint16, MemKind::U16, 2),
        B::Uint32 => word(Kind::Uint32, MemKind::U32, 4),
        B::Uint64 => word(Kind::Uint64, MemKind::W64, 8),
        B::Uintptr => word(Kind::Uintptr, MemKind::W64, 8),
        B::Float32 => word(Kind::Float32, MemKind::U32, 4),
        B::Float64 | B::UntypedFloat => word(Kind::Float64, MemKind::W64, 8),
        B::Complex64 => complex(Kind::Complex64, 8),
        B::Complex128 | B::UntypedComplex => complex(Kind::Complex128, 16),
        B::String | B::UntypedString => pointer(Kind::String, true),
        B::UnsafePointer | B::UntypedNil | B::Invalid => pointer(Kind::UnsafePointer, true),
    }
}

impl Lower<'_> {
    /// The descriptor of a type, which also says how its values lie in memory.
    pub(super) fn rt(&mut self, ty: Type) -> &'static RType {
        if let Some(rt) = self.st.rtypes.get(&ty) {
            return rt;
        }
        self.st.rtype_depth += 1;
        let shape = self.shape(ty);
        let rt = self.describe(ty, shape).leak();
        self.st.rtypes.insert(ty, rt);
        self.st.unfinished.push(ty);
        if self.st.rtype_depth == 1 {
            while let Some(ty) = self.st.unfinished.pop() {
                self.finish(ty);
            }
        }
        self.st.rtype_depth -= 1;
        rt
    }

    fn shape(&mut self, ty: Type) -> Shape {
        match self.under(ty) {
            TypeKind::Basic(basic) => basic_shape(*basic),
            TypeKind::Pointer(_) => pointer(Kind::Pointer, true),
            TypeKind::Slice(_) => pointer(Kind::Slice, false),
            TypeKind::Map { .. } => pointer(Kind::Map, false),
            TypeKind::Chan { .. } => pointer(Kind::Chan, true),
            TypeKind::Signature(_) => pointer(Kind::Func, false),
            TypeKind::Interface(_) => pointer(Kind::Interface, true),
            TypeKind::Array { len, elem } => self.array_shape(*len, *elem),
            TypeKind::Struct(fields) => self.struct_shape(fields),
            // Values never have these types; a diagnostic was given where one stands for a type.
            TypeKind::Named(_) | TypeKind::Tuple(_) | TypeKind::TypeParam(_) | TypeKind::Union(_) => {
                pointer(Kind::UnsafePointer, true)
            }
        }
    }

    fn array_shape(&mut self, len: u64, elem: Type) -> Shape {
        let elem = self.rt(elem);
        let size = len.saturating_mul(elem.size as u64);
        let words = size.div_ceil(8);
        let ptr_map = if elem.ptr_map.contains(&true) {
            elem.ptr_map.iter().copied().cycle().take(words as usize).collect()
        } else {
            vec![false; if words > LONG_MAP { 0 } else { words as usize }]
        };
        Shape {
            kind: Kind::Array,
            size,
            go_size: len.saturating_mul(elem.go_size as u64),
            align: elem.align as u64,
            mem: MemKind::W64,
            ptr_map,
            aggregate: true,
            comparable: elem.comparable,
            len,
            fields: None,
            elem: Some(elem),
        }
    }

    fn struct_shape(&mut self, fields: &[Field]) -> Shape {
        let (mut size, mut align, mut go_size, mut comparable) = (0, 1, 0, true);
        let mut map: Vec<bool> = Vec::new();
        let mut out = Vec::new();
        for field in fields {
            let rt = self.rt(field.ty);
            align = align.max(rt.align as u64);
            comparable &= rt.comparable;
            let offset = round_up(size, rt.align as u64);
            size = offset + rt.size as u64;
            go_size = round_up(go_size, rt.align as u64) + rt.go_size as u64;
            let words = if size.div_ceil(8) > LONG_MAP && !map.contains(&true) && !rt.ptr_map.contains(&true) {
                0
            } else {
                size.div_ceil(8) as usize
            };
            if map.len() < words {
                map.resize(words, false);
            }
            for (i, &p) in rt.ptr_map.iter().enumerate() {
                if p {
                    map[offset as usize / 8 + i] = true;
                }
            }
            out.push(RField {
                name: field.name.to_string(),
                rtype: rt,
                offset: offset as u32,
                embedded: field.embedded,
                exported: field.pkg == PackageId::UNIVERSE,
                tag: field.tag.to_string(),
                pkg_path: self.pkg_path(field.pkg),
            });
        }
        // The address of a last field without size must not be that of the next object.
        if size > 0 && out.last().is_some_and(|f| f.rtype.size == 0) {
            size += 1;
            go_size += 1;
        }
        let size = round_up(size, align);
        if size.div_ceil(8) <= LONG_MAP {
            map.resize(size.div_ceil(8) as usize, false);
        }
        Shape {
            kind: Kind::Struct,
            size,
            align,
            go_size: round_up(go_size, align),
            mem: MemKind::W64,
            ptr_map: map,
            aggregate: true,
            comparable,
            len: 0,
            fields: Some(out),
            elem: None,
        }
    }

    /// A package's path; none for the universe.
    fn pkg_path(&self, pkg: PackageId) -> String {
        if pkg == PackageId::UNIVERSE { String::new() } else { self.package(pkg).path.to_string() }
    }

    fn describe(&mut self, ty: Type, shape: Shape) -> RType {
        let (pkg_path, plain_name) = match self.kind(ty) {
            TypeKind::Named(id) => {
                let named = self.world.types.named(*id);
                (self.pkg_path(named.pkg), format!("{}{}", named.name, self.args_name(*id)))
            }
            _ => (String::new(), String::new()),
        };
        let small = |n: u64| u32::try_from(n).unwrap_or(u32::MAX);
        let sizes = (small(shape.size), small(shape.align), small(shape.go_size));
        let name = self.type_name(ty);
        let ptr_map = shape.ptr_map.into_boxed_slice();
        let mut rt = RType::build(ty.number(), shape.kind, &name, sizes, shape.mem, ptr_map, shape.comparable);
        rt.pkg_path = pkg_path;
        rt.plain_name = plain_name;
        rt.len = shape.len;
        rt.words = if shape.aggregate { small(shape.size.div_ceil(8)) } else { 1 };
        if let Some(elem) = shape.elem {
            let _ = rt.elem.set(elem);
        }
        if let Some(list) = shape.fields {
            let _ = rt.fields.set(list.into_boxed_slice());
        }
        rt.chan_dir = match self.under(ty) {
            TypeKind::Chan { dir: ChanDir::Send, .. } => 1,
            TypeKind::Chan { dir: ChanDir::Recv, .. } => 2,
            _ => 0,
        };
        rt
    }

    /// Sets what may refer back to the type itself.
    fn finish(&mut self, ty: Type) {
        let rt = self.rt(ty);
        match self.under(ty) {
            TypeKind::Pointer(elem) | TypeKind::Slice(elem) | TypeKind::Array { elem, .. } => {
                let _ = rt.elem.set(self.rt(*elem));
            }
            TypeKind::Chan { elem, .. } => {
                let _ = rt.elem.set(self.rt(*elem));
            }
            TypeKind::Map { key, value } => {
                let (key, value) = (self.rt(*key), self.rt(*value));
                let _ = rt.key.set(key);
                let _ = rt.elem.set(value);
                let _ = rt.map_type.set(self.map_type(ty));
            }
            TypeKind::Interface(interface) => {
                let methods: Vec<IfaceMethod> = interface
                    .methods
                    .iter()
                    .map(|m| IfaceMethod {
                        id: self.method_id(&m.name, m.pkg, m.sig),
                        name: m.name.to_string(),
                        rtype: self.reflects().then(|| self.rt(m.sig)),
                        pkg_path: self.pkg_path(m.pkg),
                    })
                    .collect();
                let _ = rt.iface_methods.set(methods.into_boxed_slice());
            }
            TypeKind::Signature(sig) if self.reflects() => {
                let mut list = |types: &[Type]| types.iter().map(|&ty| self.rt(ty)).collect();
                let (params, results) = (list(&sig.params), list(&sig.results));
                let (caller, maker) = (OnceLock::new(), OnceLock::new());
                let _ = rt.func.set(FuncInfo { params, results, variadic: sig.variadic, caller, maker });
            }
            _ => {}
        }
        if self.reflects() {
            register_made(rt);
        }
    }

    /// Whether the program imports package reflect, which may ask about any type.
    pub(super) fn reflects(&self) -> bool {
        self.st.prompt || self.world.by_path.contains_key("reflect")
    }

    /// The map's shared description; `ty` is a map type.
    pub(super) fn map_type(&mut self, ty: Type) -> &'static MapType {
        let under = self.world.types.underlying(ty);
        if let Some(mt) = self.st.map_types.get(&under) {
            return mt;
        }
        let (key, value) = match self.kind(under) {
            TypeKind::Map { key, value } => (self.rt(*key), self.rt(*value)),
            _ => unreachable!("the checker gave a map operand the type {}", self.type_name(ty)),
        };
        let rt = self.rt(under);
        let mt = MapType::new(Some(rt), key, value);
        self.st.map_types.insert(under, mt);
        mt
    }

    /// The number by which interfaces look a method up.
    pub(super) fn method_id(&mut self, name: &SmolStr, pkg: PackageId, sig: Type) -> u32 {
        let next = self.st.method_ids.len() as u32;
        *self.st.method_ids.entry(MethodName { name: name.clone(), pkg, sig }).or_insert(next)
    }

    /// A value of the type goes into an interface: its methods can be called from now on, and those of its parts,
    /// which package fmt may look at.
    pub(super) fn boxed(&mut self, ty: Type) -> &'static RType {
        let mut stack = vec![ty];
        while let Some(ty) = stack.pop() {
            if !self.st.boxed.insert(ty) {
                continue;
            }
            self.queue.push(Work::Table(ty));
            match self.under(ty) {
                TypeKind::Pointer(elem) | TypeKind::Slice(elem) | TypeKind::Array { elem, .. } => stack.push(*elem),
                TypeKind::Map { key, value } => stack.extend([*key, *value]),
                TypeKind::Struct(fields) => stack.extend(fields.iter().map(|f| f.ty)),
                _ => {}
            }
            if self.reflects() && !self.is_reflect(ty) {
                self.reached(ty, &mut stack);
            }
        }
        self.rt(ty)
    }

    /// The types that package reflect reaches from one, beyond those that package fmt does.
    fn reached(&mut self, ty: Type, stack: &mut Vec<Type>) {
        match self.under(ty) {
            TypeKind::Chan { elem, .. } => stack.push(*elem),
            TypeKind::Signature(sig) => {
                stack.extend(sig.params.iter().chain(sig.results.iter()));
                self.queue.push(Work::Caller(ty));
            }
            TypeKind::Interface(interface) => stack.extend(interface.methods.iter().map(|m| m.sig)),
            _ => {}
        }
        // What `reflect.New` makes a pointer to.
        if !matches!(self.kind(ty), TypeKind::Pointer(_)) {
            stack.push(self.pointer_to(ty));
        }
    }

    /// Whether it is a type of package reflect itself, or a pointer to one: their methods are not reflected upon.
    pub(super) fn is_reflect(&self, ty: Type) -> bool {
        let base = match self.kind(ty) {
            TypeKind::Pointer(elem) => *elem,
            _ => ty,
        };
        let TypeKind::Named(id) = self.kind(base) else { return false };
        self.world.by_path.get("reflect") == Some(&self.world.types.named(*id).pkg)
    }
}
