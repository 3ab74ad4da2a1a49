//! Predeclared identifiers and package `unsafe` (Spec: Predeclared identifiers).

use super::World;
use super::info::{Builtin, Info, Object, ObjectKind, Package};
use crate::constant::Value;
use crate::source::Span;
use crate::types::{Alias, Basic, Interface, Method, Named, ObjectId, PackageId, Signature, Type, TypeKind, TypeTable};
use rustc_hash::FxHashMap;
use smol_str::SmolStr;
use std::sync::Arc;

const BUILTINS: [Builtin; 18] = [
    Builtin::Append,
    Builtin::Cap,
    Builtin::Clear,
    Builtin::Close,
    Builtin::Complex,
    Builtin::Copy,
    Builtin::Delete,
    Builtin::Imag,
    Builtin::Len,
    Builtin::Make,
    Builtin::Max,
    Builtin::Min,
    Builtin::New,
    Builtin::Panic,
    Builtin::Print,
    Builtin::Println,
    Builtin::Real,
    Builtin::Recover,
];

const UNSAFE_BUILTINS: [Builtin; 8] = [
    Builtin::Alignof,
    Builtin::Offsetof,
    Builtin::Sizeof,
    Builtin::UnsafeAdd,
    Builtin::UnsafeSlice,
    Builtin::UnsafeSliceData,
    Builtin::UnsafeString,
    Builtin::UnsafeStringData,
];

impl World {
    /// A world that knows the predeclared identifiers and package `unsafe`.
    pub fn new() -> World {
        let mut world = World {
            types: TypeTable::new(),
            info: Info::default(),
            packages: vec![package(PackageId::UNIVERSE, "", "")],
            by_path: FxHashMap::default(),
            universe: FxHashMap::default(),
            script_imports: FxHashMap::default(),
            interface_methods: FxHashMap::default(),
            method_sigs: FxHashMap::default(),
            error: Basic::Invalid.ty(),
            any: Basic::Invalid.ty(),
            comparable: Basic::Invalid.ty(),
            no_signature: Basic::Invalid.ty(),
        };
        world.declare_types();
        world.declare_values();
        world.declare_unsafe();
        world
    }

    fn predeclare(&mut self, name: &str, kind: ObjectKind, ty: Type) -> ObjectId {
        let object = Object { name: name.into(), kind, ty, pkg: PackageId::UNIVERSE, span: Span::NONE };
        let id = self.info.new_object(object);
        self.universe.insert(name.into(), id);
        id
    }

    fn declare_types(&mut self) {
        for basic in &Basic::ALL[Basic::Bool as usize..=Basic::String as usize] {
            self.predeclare(basic.name(), ObjectKind::TypeName { alias: false }, basic.ty());
        }
        self.predeclare("byte", ObjectKind::TypeName { alias: true }, Type::BYTE);
        self.predeclare("rune", ObjectKind::TypeName { alias: true }, Type::RUNE);
        let empty = self.types.intern(TypeKind::Interface(Arc::default()));
        let any = Alias { name: "any".into(), pkg: PackageId::UNIVERSE, args: Arc::from([]), of: empty };
        self.any = self.types.new_alias(empty, any);
        self.predeclare("any", ObjectKind::TypeName { alias: true }, self.any);

        let nothing = Signature::default();
        self.no_signature = self.types.intern(TypeKind::Signature(Arc::new(nothing)));
        let text = Signature { results: Arc::from([Basic::String.ty()]), ..Signature::default() };
        let sig = self.types.intern(TypeKind::Signature(Arc::new(text)));
        let method = Method { name: "Error".into(), pkg: PackageId::UNIVERSE, sig };
        self.error = self.declare_interface("error", Arc::from([method]), false);
        self.comparable = self.declare_interface("comparable", Arc::from([]), true);
    }

    fn declare_interface(&mut self, name: &str, methods: Arc<[Method]>, comparable: bool) -> Type {
        let interface = Interface { methods, comparable, ..Interface::default() };
        let underlying = self.types.intern(TypeKind::Interface(Arc::new(interface)));
        let (_, ty) = self.types.new_named(Named {
            name: name.into(),
            pkg: PackageId::UNIVERSE,
            underlying: Some(underlying),
            methods: Vec::new(),
            span: Span::NONE,
            type_params: Vec::new(),
            instance_of: None,
            local: false,
            alias: false,
            outer: Arc::from([]),
        });
        self.predeclare(name, ObjectKind::TypeName { alias: false }, ty);
        ty
    }

    fn declare_values(&mut self) {
        for (name, value) in [("true", true), ("false", false)] {
            self.predeclare(name, ObjectKind::Const { value: Value::Bool(value) }, Basic::UntypedBool.ty());
        }
        self.predeclare("iota", ObjectKind::Const { value: Value::int(0) }, Basic::UntypedInt.ty());
        self.predeclare("nil", ObjectKind::Nil, Basic::UntypedNil.ty());
        for builtin in BUILTINS {
            self.predeclare(builtin.name(), ObjectKind::Builtin(builtin), Basic::Invalid.ty());
        }
    }

    fn declare_unsafe(&mut self) {
        let id = PackageId(self.packages.len() as u32);
        let mut unsafe_package = package(id, "unsafe", "unsafe");
        let mut add = |name: &str, kind: ObjectKind, ty: Type| {
            let object = Object { name: name.into(), kind, ty, pkg: id, span: Span::NONE };
            unsafe_package.scope.insert(name.into(), self.info.new_object(object));
        };
        add("Pointer", ObjectKind::TypeName { alias: false }, Basic::UnsafePointer.ty());
        for builtin in UNSAFE_BUILTINS {
            add(builtin.name(), ObjectKind::Builtin(builtin), Basic::Invalid.ty());
        }
        self.packages.push(unsafe_package);
        self.by_path.insert("unsafe".into(), id);
    }
}

impl Default for World {
    fn default() -> Self {
        World::new()
    }
}

/// A package without anything in it.
pub fn package(id: PackageId, path: &str, name: &str) -> Package {
    Package {
        id,
        path: SmolStr::new(path),
        name: SmolStr::new(name),
        library: false,
        files: Vec::new(),
        imports: Vec::new(),
        init_order: Vec::new(),
        scope: FxHashMap::default(),
    }
}
