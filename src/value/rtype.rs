//! Type descriptors at run time.
//!
//! In: what the lowering knows of a type. Out: `&'static RType`, never freed.
//! Always: identical types have one descriptor, so types are compared by address. Types are recursive, so what refers
//! to other types is set once, later.
//! Not here: the type checker's types (`types`).

use super::mem::MemKind;
use crate::heap::Desc;
use parking_lot::RwLock;
use rustc_hash::FxHashMap;
use std::borrow::Cow;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicPtr, Ordering};

/// Spec: Types.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[repr(u8)]
pub enum Kind {
    Bool,
    Int,
    Int8,
    Int16,
    Int32,
    Int64,
    Uint,
    Uint8,
    Uint16,
    Uint32,
    Uint64,
    Uintptr,
    Float32,
    Float64,
    Complex64,
    Complex128,
    String,
    UnsafePointer,
    Array,
    Slice,
    Struct,
    Pointer,
    Func,
    Interface,
    Map,
    Chan,
}

impl Kind {
    /// How a value of the kind lies in memory; `None`: struct, array, complex.
    pub fn mem(self) -> Option<MemKind> {
        Some(match self {
            Kind::Bool | Kind::Uint8 => MemKind::U8,
            Kind::Int8 => MemKind::I8,
            Kind::Int16 => MemKind::I16,
            Kind::Uint16 => MemKind::U16,
            Kind::Int32 => MemKind::I32,
            Kind::Uint32 | Kind::Float32 => MemKind::U32,
            Kind::Int | Kind::Int64 | Kind::Uint | Kind::Uint64 | Kind::Uintptr | Kind::Float64 => MemKind::W64,
            Kind::Complex64 | Kind::Complex128 | Kind::Array | Kind::Struct => return None,
            _ => MemKind::Ptr,
        })
    }

    /// Signed and unsigned integers.
    pub fn is_integer(self) -> bool {
        (Kind::Int as u8..=Kind::Uintptr as u8).contains(&(self as u8))
    }
}

/// A type.
pub struct RType {
    /// `types::Type`'s number.
    pub id: u32,
    pub kind: Kind,
    /// As `%T` and panics print it: `int`, `main.T`, `map[string]int`.
    pub name: String,
    /// Of a defined type: its package's path.
    pub pkg_path: String,
    /// Of a defined type: its name; else empty.
    pub plain_name: String,
    /// Bytes in memory format.
    pub size: u32,
    pub align: u32,
    /// Bytes that Go's compiler would use (a string 16, a slice 24, an interface 16): what `append` grows by.
    pub go_size: u32,
    /// Words in word format.
    pub words: u32,
    /// How a one-word value lies in memory. Of no meaning for an aggregate.
    pub mem: MemKind,
    /// Struct, array or complex: not one word by nature.
    pub aggregate: bool,
    /// For each word of the value in word format: is an address.
    pub ptr_map: Box<[bool]>,
    /// `false`: comparing and hashing panic.
    pub comparable: bool,
    /// Of a heap cell that holds one value in memory format.
    pub cell_desc: &'static Desc,
    /// Of a backing array.
    pub array_desc: &'static Desc,
    /// Of a slice header with its backing array behind it.
    pub slice_desc: &'static Desc,
    /// Of an interface box with such a value.
    pub box_desc: &'static Desc,
    /// Of a pointer, slice, array, channel or map.
    pub elem: OnceLock<&'static RType>,
    /// Of a map.
    pub key: OnceLock<&'static RType>,
    /// Of an array.
    pub len: u64,
    /// Of a struct.
    pub fields: OnceLock<Box<[RField]>>,
    /// Of a map.
    pub map_type: OnceLock<&'static MapType>,
    /// Of a channel: 0 both, 1 send only, 2 receive only.
    pub chan_dir: u8,
    /// Of an interface: the methods that it requires, sorted by name.
    pub iface_methods: OnceLock<Box<[IfaceMethod]>>,
    /// Of a function, where package reflect may ask.
    pub func: OnceLock<FuncInfo>,
    /// The exported methods in order of name, where package reflect may ask.
    reflected: RwLock<&'static [Reflected]>,
    /// Boxes of small values that exist once.
    pub(super) preboxed: OnceLock<Box<[[u64; 2]]>>,
    methods: MethodTable,
}

// SAFETY: what is set later is set through `OnceLock` or an atomic; method entries' addresses are code or 'static data.
unsafe impl Send for RType {}
// SAFETY: as above.
unsafe impl Sync for RType {}

impl std::fmt::Debug for RType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "RType({})", self.name)
    }
}

// Identical types have one descriptor.
impl PartialEq for RType {
    #[inline(always)]
    fn eq(&self, other: &RType) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Eq for RType {}

impl std::hash::Hash for RType {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        (self as *const RType).hash(state);
    }
}

/// A struct's field.
#[derive(Clone, Debug)]
pub struct RField {
    pub name: String,
    pub rtype: &'static RType,
    /// In bytes.
    pub offset: u32,
    pub embedded: bool,
    pub exported: bool,
    pub tag: String,
    /// The package of a name that isn't exported.
    pub pkg_path: String,
}

/// A function type's parts.
#[derive(Debug)]
pub struct FuncInfo {
    pub params: Box<[&'static RType]>,
    pub results: Box<[&'static RType]>,
    pub variadic: bool,
    /// The function, of the tree's own type, that calls a function of the type with arguments and results in cells:
    /// `func(fn unsafe.Pointer, args, results []unsafe.Pointer)`.
    pub caller: OnceLock<usize>,
    /// The body of what `reflect.MakeFunc` makes: a function of the type whose closure holds
    /// a `func(args, results []unsafe.Pointer)`, to which it hands its arguments in cells.
    pub maker: OnceLock<usize>,
}

/// A method as package reflect sees it.
#[derive(Clone, Debug)]
pub struct Reflected {
    pub name: String,
    /// Its type without receiver.
    pub rtype: &'static RType,
    /// Its type with the receiver as first parameter.
    pub plain_type: &'static RType,
    /// The functions, of the tree's own type, of a method value and of a method expression.
    pub bound: usize,
    pub plain: usize,
}

/// A method that an interface requires.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct IfaceMethod {
    pub id: u32,
    pub name: String,
    /// Its type, where package reflect may ask.
    pub rtype: Option<&'static RType>,
    /// The package of a name that isn't exported.
    pub pkg_path: String,
}

/// A method of a type.
#[derive(Clone, Copy, Debug)]
pub struct MethodEntry {
    /// The function, of the tree's own type.
    pub func: *const (),
    /// The function takes its receiver as the interface box holds it, rather than unpacked.
    pub boxed_receiver: bool,
}

/// By method id; grown by replacing it, because method ids come up while code is lowered.
struct MethodTable(AtomicPtr<Box<[Option<MethodEntry>]>>);

impl RType {
    /// A type of one word. Its `elem`, `key` and so on are set later.
    ///
    /// # Panics
    /// When the kind is that of an aggregate.
    pub fn scalar(id: u32, kind: Kind, name: &str) -> RType {
        let Some(mem) = kind.mem() else { unreachable!("{kind:?} is not of one word") };
        let go_size = match kind {
            Kind::String | Kind::Interface => 16,
            Kind::Slice => 24,
            _ => mem.size(),
        };
        let comparable = !matches!(kind, Kind::Slice | Kind::Map | Kind::Func);
        let ptr_map: Box<[bool]> = Box::new([mem == MemKind::Ptr]);
        RType::build(id, kind, name, (mem.size(), mem.size(), go_size), mem, ptr_map, comparable)
    }

    /// complex64 or complex128.
    pub fn complex(id: u32, kind: Kind, name: &str) -> RType {
        let (size, words) = if kind == Kind::Complex64 { (8, 1) } else { (16, 2) };
        RType::build(id, kind, name, (size, size / 2, size), MemKind::W64, vec![false; words].into(), true)
    }

    /// An array, whose element type is complete. The lowering has refused arrays of 2 GB or more.
    pub fn array(id: u32, name: &str, elem: &'static RType, len: u64) -> RType {
        let size = elem.size * len as u32;
        let ptr_map = memory_map(size, (0..len as u32).map(|i| (i * elem.size, elem)));
        let sizes = (size, elem.align, elem.go_size.saturating_mul(len as u32));
        // One element's map describes arrays of any length.
        let descs = Descs::of(&elem.ptr_map, len > 0);
        let mut t = RType::with_descs(id, Kind::Array, name, sizes, MemKind::W64, ptr_map, elem.comparable, descs);
        t.len = len;
        let _ = t.elem.set(elem);
        t
    }

    /// A struct, whose fields' types are complete as far as their layout goes. The fields' offsets are computed here.
    pub fn structure(id: u32, name: &str, mut fields: Vec<RField>) -> RType {
        let (mut size, mut align, mut go_size, mut go_align) = (0u32, 1, 0u32, 1);
        for f in &mut fields {
            size = size.next_multiple_of(f.rtype.align);
            f.offset = size;
            size += f.rtype.size;
            align = align.max(f.rtype.align);
            // Go's alignments are those of memory format: what is one word here is made of words there.
            go_size = go_size.next_multiple_of(f.rtype.align) + f.rtype.go_size;
            go_align = go_align.max(f.rtype.align);
        }
        if size > 0 && fields.last().is_some_and(|f| f.rtype.size == 0) {
            // An address of the last field must not be one of the next object.
            size += 1;
            go_size += 1;
        }
        let sizes = (size.next_multiple_of(align), align, go_size.next_multiple_of(go_align));
        let ptr_map = memory_map(sizes.0, fields.iter().map(|f| (f.offset, f.rtype)));
        let comparable = fields.iter().all(|f| f.rtype.comparable);
        let t = RType::build(id, Kind::Struct, name, sizes, MemKind::W64, ptr_map, comparable);
        let _ = t.fields.set(fields.into());
        t
    }

    /// Any type, from its layout: (size, align, Go's size), pointer map and comparability. Descriptors follow from them.
    pub fn build(
        id: u32,
        kind: Kind,
        name: &str,
        (size, align, go_size): (u32, u32, u32),
        mem: MemKind,
        ptr_map: Box<[bool]>,
        comparable: bool,
    ) -> RType {
        let descs = Descs::of(&ptr_map, false);
        RType::with_descs(id, kind, name, (size, align, go_size), mem, ptr_map, comparable, descs)
    }

    #[allow(clippy::too_many_arguments)]
    fn with_descs(
        id: u32,
        kind: Kind,
        name: &str,
        (size, align, go_size): (u32, u32, u32),
        mem: MemKind,
        ptr_map: Box<[bool]>,
        comparable: bool,
        descs: Descs,
    ) -> RType {
        RType {
            id,
            kind,
            name: name.into(),
            pkg_path: String::new(),
            plain_name: String::new(),
            size,
            align,
            go_size,
            words: ptr_map.len() as u32,
            mem,
            aggregate: kind.mem().is_none(),
            comparable,
            cell_desc: descs.cell,
            array_desc: descs.array,
            slice_desc: descs.slice,
            box_desc: descs.boxed,
            ptr_map,
            elem: OnceLock::new(),
            key: OnceLock::new(),
            len: 0,
            fields: OnceLock::new(),
            map_type: OnceLock::new(),
            chan_dir: 0,
            iface_methods: OnceLock::new(),
            func: OnceLock::new(),
            reflected: RwLock::new(&[]),
            preboxed: OnceLock::new(),
            methods: MethodTable(AtomicPtr::new(std::ptr::null_mut())),
        }
    }

    /// Makes it a type for the rest of the process.
    pub fn leak(self) -> &'static RType {
        Box::leak(Box::new(self))
    }

    /// For each of the value's words in a frame: is an address. `ptr_map` leaves long values without addresses out.
    pub fn frame_map(&self) -> Cow<'_, [bool]> {
        if self.ptr_map.len() == self.words as usize {
            Cow::Borrowed(&self.ptr_map)
        } else {
            Cow::Owned(vec![false; self.words as usize])
        }
    }

    /// Whether a value holds an address.
    pub fn has_pointers(&self) -> bool {
        self.ptr_map.contains(&true)
    }

    /// Whether two values are equal exactly if their bytes are.
    fn is_plain(&self) -> bool {
        match self.kind {
            Kind::Bool | Kind::Pointer | Kind::UnsafePointer | Kind::Chan => true,
            // Not known yet while types are being made: then not plain, which is right but slower.
            Kind::Array => self.elem.get().is_some_and(|elem| elem.is_plain()),
            Kind::Struct => {
                let sizes: u32 = self.fields().iter().map(|f| f.rtype.size).sum();
                sizes == self.size && self.fields().iter().all(|f| f.name != "_" && f.rtype.is_plain())
            }
            k => k.is_integer(),
        }
    }

    /// The element type.
    ///
    /// # Panics
    /// When the type has none, or it is not set yet.
    pub fn elem(&self) -> &'static RType {
        self.elem.get().unwrap_or_else(|| unreachable!("{} has no element type", self.name))
    }

    /// The path of the package that tells the type apart from others of its name: its own, or the one of names in it
    /// that aren't exported.
    pub fn package(&self) -> &str {
        let hidden = self.fields().iter().find(|f| !f.exported).map(|f| &f.pkg_path);
        if self.pkg_path.is_empty() { hidden.map_or("", |path| path) } else { &self.pkg_path }
    }

    /// The fields; none if it is not a struct.
    pub fn fields(&self) -> &[RField] {
        self.fields.get().map_or(&[], |f| f)
    }

    /// The type's method by the id of its name and signature.
    #[inline(always)]
    pub fn method(&self, id: u32) -> Option<MethodEntry> {
        let table = self.methods.0.load(Ordering::Acquire);
        // SAFETY: null, or leaked by `set_methods`.
        unsafe { table.as_ref() }.and_then(|t| t.get(id as usize).copied().flatten())
    }

    /// Sets the methods by id. The table that it replaces is not freed: someone may be looking at it.
    pub fn set_methods(&self, methods: Vec<Option<MethodEntry>>) {
        self.methods.0.store(Box::into_raw(Box::new(methods.into_boxed_slice())), Ordering::Release);
    }

    /// The exported methods in order of name.
    pub fn reflected(&self) -> &'static [Reflected] {
        *self.reflected.read()
    }

    /// Sets the exported methods. Those that they replace are not freed: someone may be looking at them.
    pub fn set_reflected(&self, methods: Vec<Reflected>) {
        *self.reflected.write() = Box::leak(methods.into_boxed_slice());
    }

    /// Whether the type has all methods of the interface type `iface`; if not, the name of the first that is missing.
    pub fn missing_method<'a>(&self, iface: &'a RType) -> Option<&'a str> {
        let required = iface.iface_methods.get().map_or(&[][..], |m| m);
        required.iter().find(|m| self.method(m.id).is_none()).map(|m| m.name.as_str())
    }
}

/// A type's trace descriptors.
struct Descs {
    cell: &'static Desc,
    array: &'static Desc,
    slice: &'static Desc,
    boxed: &'static Desc,
}

impl Descs {
    /// From the map of a value, or, if it `repeats`, from that of its elements.
    fn of(map: &[bool], repeats: bool) -> Descs {
        Descs {
            cell: if repeats { Desc::array(map) } else { Desc::words(map) },
            array: Desc::array(map),
            slice: Desc::array_after(&[false; 3], map),
            boxed: if repeats { Desc::array_after(&[false], map) } else { Desc::words(&[&[false], map].concat()) },
        }
    }
}

/// The pointer map of `size` bytes that hold values of the given types at the given offsets.
fn memory_map(size: u32, parts: impl Iterator<Item = (u32, &'static RType)>) -> Box<[bool]> {
    let mut map = vec![false; size.div_ceil(8) as usize];
    for (offset, t) in parts {
        if t.has_pointers() {
            let first = offset as usize / 8;
            for (i, &p) in t.ptr_map.iter().enumerate() {
                map[first + i] |= p;
            }
        }
    }
    map.into()
}

/// How a map's keys are found.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum KeyKind {
    /// One word, equal if the words are.
    Word,
    String,
    /// A struct or array of what is equal if its bits are, without gaps.
    Plain,
    /// By `iface::hash_words` and `iface::equal_words`.
    Generic,
}

/// What a map's operations need to know of its type.
#[derive(Debug)]
pub struct MapType {
    /// The map type itself.
    pub rtype: Option<&'static RType>,
    pub key: &'static RType,
    pub elem: &'static RType,
    pub key_words: u32,
    pub elem_words: u32,
    pub key_kind: KeyKind,
    /// The bits of a key's last word that belong to the key.
    pub(super) last_mask: u64,
    /// Words of an entry that are traced, keys first.
    pub(super) traced: Box<[u32]>,
    /// Of a table: untraced if no key or value holds an address.
    pub(super) table_desc: &'static Desc,
    pub(super) map_desc: &'static Desc,
    pub(super) iter_desc: &'static Desc,
}

impl MapType {
    /// The type of maps from `key` to `elem`, never freed. `rtype`: the map type, where the caller has it.
    pub fn new(rtype: Option<&'static RType>, key: &'static RType, elem: &'static RType) -> &'static MapType {
        let key_kind = match key.kind {
            Kind::String => KeyKind::String,
            Kind::Bool | Kind::Pointer | Kind::UnsafePointer | Kind::Chan => KeyKind::Word,
            k if k.is_integer() => KeyKind::Word,
            _ if key.words > 0 && key.aggregate && key.is_plain() => KeyKind::Plain,
            _ => KeyKind::Generic,
        };
        let (key_map, elem_map) = (key.frame_map(), elem.frame_map());
        let map = key_map.iter().chain(elem_map.iter());
        let traced: Box<[u32]> = map.enumerate().filter(|(_, p)| **p).map(|(i, _)| i as u32).collect();
        Box::leak(Box::new(MapType {
            rtype,
            key,
            elem,
            key_words: key.words,
            elem_words: elem.words,
            key_kind,
            last_mask: if key.size.is_multiple_of(8) { !0 } else { (1 << (key.size % 8 * 8)) - 1 },
            table_desc: if traced.is_empty() { Desc::LEAF } else { super::map::table_desc() },
            map_desc: super::map::map_desc(),
            iter_desc: super::map::iter_desc(),
            traced,
        }))
    }
}

/// What tells apart types that are made of others: kind, element, key, length or direction.
pub type Made = (Kind, usize, usize, u64);

/// Types that are made of others and have no name, by what they are made of: the one descriptor that package reflect finds or makes.
fn made_types() -> &'static RwLock<FxHashMap<Made, &'static RType>> {
    // Descriptors are never freed, so that none is found under the address of another.
    static MADE: OnceLock<RwLock<FxHashMap<Made, &'static RType>>> = OnceLock::new();
    MADE.get_or_init(Default::default)
}

/// The descriptor of an unnamed type, if it was registered.
pub fn made(of: Made) -> Option<&'static RType> {
    made_types().read().get(&of).copied()
}

/// The descriptor of an unnamed type; `make` gives it if nobody registered one.
pub fn made_or(of: Made, make: impl FnOnce() -> RType) -> &'static RType {
    if let Some(known) = made(of) {
        return known;
    }
    let mut table = made_types().write();
    table.entry(of).or_insert_with(|| make().leak())
}

/// Registers an unnamed type's descriptor, whose parts are set.
pub fn register_made(rt: &'static RType) {
    if let Some(of) = rt.made_of() {
        made_types().write().entry(of).or_insert(rt);
    }
}

impl RType {
    /// What an unnamed pointer, slice, array, map or channel type is made of.
    pub fn made_of(&self) -> Option<Made> {
        if !self.plain_name.is_empty() {
            return None;
        }
        let at = |t: &OnceLock<&'static RType>| t.get().map(|t| *t as *const RType as usize);
        let elem = at(&self.elem)?;
        Some(match self.kind {
            Kind::Pointer | Kind::Slice => (self.kind, elem, 0, 0),
            Kind::Array => (self.kind, elem, 0, self.len),
            Kind::Map => (self.kind, elem, at(&self.key)?, 0),
            Kind::Chan => (self.kind, elem, 0, self.chan_dir as u64),
            _ => return None,
        })
    }
}
