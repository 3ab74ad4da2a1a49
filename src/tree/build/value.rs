//! What the lowering composes: one-word expressions (`X`) and places in memory, before nodes are chosen for them.
//!
//! An `X` keeps its outermost structure, so that the statement that takes it can be one node with it.
//! `X::visit` and `Place::visit` are where shapes are told apart: hot ones arrive at the visitor with their own
//! type, the rest as `Node`.

use super::super::expr::mem::*;
use super::super::expr::num::*;
use super::super::expr::object::FunAddr;
use super::super::op::{Addr, C, Expr, L, Node};
use crate::value::mem::{self, MemKind};
use std::marker::PhantomData;

/// Word index in a frame.
pub type Slot = u32;

/// A number's type, as far as operations differ. `int` is `I64`, `uint` and `uintptr` are `U64`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Num {
    I8,
    I16,
    I32,
    I64,
    U8,
    U16,
    U32,
    U64,
    F32,
    F64,
}

impl Num {
    pub fn is_float(self) -> bool {
        matches!(self, Num::F32 | Num::F64)
    }

    pub fn is_signed(self) -> bool {
        matches!(self, Num::I8 | Num::I16 | Num::I32 | Num::I64)
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Arith {
    Add,
    Sub,
    Mul,
    Div,
    Rem,
    And,
    Or,
    Xor,
    AndNot,
    /// The count is unsigned, or was checked not to be negative.
    Shl,
    Shr,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Cmp {
    Eq,
    Ne,
    Lt,
    Le,
    Gt,
    Ge,
}

/// A pure expression of one word.
pub enum X {
    Local(Slot),
    Const(u64),
    Bin(Box<(Arith, Num, X, X)>),
    Cmp(Box<(Cmp, Num, X, X)>),
    Load(Box<(Place, MemKind)>),
    Node(Node),
}

/// Where a value in memory format lies.
pub enum Place {
    /// Bytes from slot 0 of the frame: aggregates and their parts. A scalar's own slot is no place.
    Frame { byte: u32 },
    /// A global variable's cell.
    Static(*mut u8),
    /// `*ptr`, some bytes in. Checks for nil.
    Deref { ptr: Box<X>, off: u32 },
    /// A computed address that needs no check.
    Addr { addr: Box<X>, off: u32 },
    /// Element of a slice. Checks the range.
    Slice { slice: Box<X>, index: Box<X>, size: u32, off: u32 },
    /// Element of an array. Checks the range.
    Array { array: Box<Place>, len: u64, index: Box<X>, size: u32, off: u32 },
}

impl Place {
    pub fn deref(ptr: X) -> Place {
        Place::Deref { ptr: Box::new(ptr), off: 0 }
    }

    pub fn address(addr: X) -> Place {
        Place::Addr { addr: Box::new(addr), off: 0 }
    }

    /// An aggregate local's own place.
    pub fn slot(slot: Slot) -> Place {
        Place::Frame { byte: slot * 8 }
    }

    /// `n` bytes further in.
    pub fn field(self, n: u32) -> Place {
        match self {
            Place::Frame { byte } => Place::Frame { byte: byte + n },
            Place::Static(p) => Place::Static(p.wrapping_add(n as usize)),
            Place::Deref { ptr, off } => Place::Deref { ptr, off: off + n },
            Place::Addr { addr, off } => Place::Addr { addr, off: off + n },
            Place::Slice { slice, index, size, off } => Place::Slice { slice, index, size, off: off + n },
            Place::Array { array, len, index, size, off } => Place::Array { array, len, index, size, off: off + n },
        }
    }

    /// Element of the array of `len` elements that lies here.
    pub fn index_array(self, len: u64, index: X, elem_size: u32) -> Place {
        match index {
            X::Const(i) if i < len => self.field((i * elem_size as u64) as u32),
            index => Place::Array { array: Box::new(self), len, index: Box::new(index), size: elem_size, off: 0 },
        }
    }

    pub fn index_slice(slice: X, index: X, elem_size: u32) -> Place {
        Place::Slice { slice: Box::new(slice), index: Box::new(index), size: elem_size, off: 0 }
    }

    /// Hands the place to the visitor as an address node.
    pub fn visit<V: VisitAddr>(self, v: V) -> V::Out {
        match self {
            Place::Frame { byte } => v.visit(FrameAt(byte)),
            Place::Static(p) => v.visit(StaticAt(p as usize)),
            Place::Deref { ptr, off } => match *ptr {
                X::Local(slot) => v.visit(Deref { ptr: L(slot), off }),
                ptr => v.visit(Deref { ptr: ptr.node(), off }),
            },
            Place::Addr { addr, off } => v.visit(Offset { addr: addr.node(), off }),
            Place::Slice { slice, index, size, off } => match (*slice, *index, size) {
                (X::Local(s), X::Local(i), 8) => v.visit(SliceElem::<_, _, 8> { slice: L(s), index: L(i), size, off }),
                (X::Local(s), X::Local(i), 1) => v.visit(SliceElem::<_, _, 1> { slice: L(s), index: L(i), size, off }),
                (X::Local(s), index, 8) => {
                    v.visit(SliceElem::<_, _, 8> { slice: L(s), index: index.node(), size, off })
                }
                (X::Local(s), X::Local(i), _) => v.visit(SliceElem::<_, _, 0> { slice: L(s), index: L(i), size, off }),
                (slice, index, _) => {
                    v.visit(SliceElem::<_, _, 0> { slice: slice.node(), index: index.node(), size, off })
                }
            },
            Place::Array { array, len, index, size, off } => match *array {
                Place::Frame { byte } => {
                    v.visit(ArrayElem { array: FrameAt(byte), index: index.node(), len, size, off })
                }
                array => v.visit(ArrayElem {
                    array: Offset { addr: addr_node(array), off: 0 },
                    index: index.node(),
                    len,
                    size,
                    off,
                }),
            },
        }
    }
}

/// The place's address as a node; not for places in frames that outlive the statement.
pub fn addr_node(place: Place) -> Node {
    struct V;
    impl VisitAddr for V {
        type Out = Node;
        fn visit<A: Addr>(self, a: A) -> Node {
            Node::new(AddrOf(a))
        }
    }
    place.visit(V)
}

/// Takes an expression with its shape known.
pub trait Visit {
    type Out;
    fn visit<E: Expr>(self, e: E) -> Self::Out;
}

/// Takes an address with its shape known.
pub trait VisitAddr {
    type Out;
    fn visit<A: Addr>(self, a: A) -> Self::Out;
}

struct ToNode;
impl Visit for ToNode {
    type Out = Node;
    fn visit<E: Expr>(self, e: E) -> Node {
        Node::new(e)
    }
}

/// Every shape of the two operands that is worth a node of its own. Operands that are small expressions themselves
/// become one node with the operation.
fn shapes<O: BinOp, V: Visit>(l: X, r: X, v: V) -> V::Out {
    if l.is_small() {
        return v.visit(with_small_left::<O>(l, r));
    }
    if r.is_small() {
        return v.visit(with_small_right::<O>(l, r));
    }
    match (l, r) {
        (X::Local(a), X::Local(b)) => v.visit(Bin::<O, _, _>(L(a), L(b), PhantomData)),
        (X::Local(a), X::Const(b)) => v.visit(Bin::<O, _, _>(L(a), C(b), PhantomData)),
        (X::Local(a), b) => v.visit(Bin::<O, _, _>(L(a), b.node(), PhantomData)),
        (a, X::Local(b)) => v.visit(Bin::<O, _, _>(a.node(), L(b), PhantomData)),
        (a, X::Const(b)) => v.visit(Bin::<O, _, _>(a.node(), C(b), PhantomData)),
        (a, b) => v.visit(Bin::<O, _, _>(a.node(), b.node(), PhantomData)),
    }
}

/// `l op r` where `l` is small.
fn with_small_left<O: BinOp>(l: X, r: X) -> Node {
    struct V<O>(X, PhantomData<O>);
    impl<O: BinOp> Visit for V<O> {
        type Out = Node;
        fn visit<E: Expr>(self, l: E) -> Node {
            match self.0 {
                X::Local(r) => Node::new(Bin::<O, _, _>(l, L(r), PhantomData)),
                X::Const(r) => Node::new(Bin::<O, _, _>(l, C(r), PhantomData)),
                r => Node::new(Bin::<O, _, _>(l, r.node(), PhantomData)),
            }
        }
    }
    small(l, V::<O>(r, PhantomData))
}

/// `l op r` where `r` is small.
fn with_small_right<O: BinOp>(l: X, r: X) -> Node {
    struct V<O>(X, PhantomData<O>);
    impl<O: BinOp> Visit for V<O> {
        type Out = Node;
        fn visit<E: Expr>(self, r: E) -> Node {
            match self.0 {
                X::Local(l) => Node::new(Bin::<O, _, _>(L(l), r, PhantomData)),
                l => Node::new(Bin::<O, _, _>(l.node(), r, PhantomData)),
            }
        }
    }
    small(r, V::<O>(l, PhantomData))
}

/// Hands a small expression to the visitor with its own type.
fn small<V: Visit>(x: X, v: V) -> V::Out {
    match x {
        X::Bin(b) => match *b {
            (Arith::Add, _, X::Local(a), X::Local(b)) => v.visit(Bin::<Add<I64>, _, _>(L(a), L(b), PhantomData)),
            (Arith::Add, _, X::Local(a), X::Const(b)) => v.visit(Bin::<Add<I64>, _, _>(L(a), C(b), PhantomData)),
            (Arith::Sub, _, X::Local(a), X::Local(b)) => v.visit(Bin::<Sub<I64>, _, _>(L(a), L(b), PhantomData)),
            (Arith::Sub, _, X::Local(a), X::Const(b)) => v.visit(Bin::<Sub<I64>, _, _>(L(a), C(b), PhantomData)),
            (Arith::Mul, Num::F64, X::Local(a), X::Local(b)) => v.visit(Bin::<MulF64, _, _>(L(a), L(b), PhantomData)),
            (Arith::Mul, _, X::Local(a), X::Local(b)) => v.visit(Bin::<Mul<I64>, _, _>(L(a), L(b), PhantomData)),
            (Arith::Mul, _, X::Local(a), X::Const(b)) => v.visit(Bin::<Mul<I64>, _, _>(L(a), C(b), PhantomData)),
            (Arith::And, _, X::Local(a), X::Const(b)) => v.visit(Bin::<And<I64>, _, _>(L(a), C(b), PhantomData)),
            (Arith::Rem, _, X::Local(a), X::Local(b)) => v.visit(Bin::<Rem<I64>, _, _>(L(a), L(b), PhantomData)),
            (op, kind, l, r) => v.visit(X::Bin(Box::new((op, kind, l, r))).node()),
        },
        X::Load(load) => match *load {
            (Place::Deref { ptr, off }, MemKind::W64 | MemKind::Ptr) => match *ptr {
                X::Local(p) => v.visit(Load::<mem::Ptr, _>(Deref { ptr: L(p), off }, PhantomData)),
                ptr => v.visit(Load::<mem::Ptr, _>(Deref { ptr: ptr.node(), off }, PhantomData)),
            },
            (Place::Slice { slice, index, size: 8, off: 0 }, _) => match (*slice, *index) {
                (X::Local(s), X::Local(i)) => {
                    let elem = SliceElem::<_, _, 8> { slice: L(s), index: L(i), size: 8, off: 0 };
                    v.visit(Load::<mem::Ptr, _>(elem, PhantomData))
                }
                (slice, index) => {
                    let elem = SliceElem::<_, _, 8> { slice: slice.node(), index: index.node(), size: 8, off: 0 };
                    v.visit(Load::<mem::Ptr, _>(elem, PhantomData))
                }
            },
            (place, kind) => v.visit(X::Load(Box::new((place, kind))).node()),
        },
        x => v.visit(x.node()),
    }
}

/// Few shapes: for operations that are not hot.
fn plain<O: BinOp>(l: X, r: X) -> Node {
    match (l, r) {
        (X::Local(a), X::Local(b)) => Node::new(Bin::<O, _, _>(L(a), L(b), PhantomData)),
        (X::Local(a), X::Const(b)) => Node::new(Bin::<O, _, _>(L(a), C(b), PhantomData)),
        (a, X::Const(b)) => Node::new(Bin::<O, _, _>(a.node(), C(b), PhantomData)),
        (a, b) => Node::new(Bin::<O, _, _>(a.node(), b.node(), PhantomData)),
    }
}

/// Calls a macro-like closure with the width type of an integer kind.
macro_rules! by_width {
    ($kind:expr, $w:ident => $e:expr) => {
        match $kind {
            Num::I8 => {
                type $w = I8;
                $e
            }
            Num::I16 => {
                type $w = I16;
                $e
            }
            Num::I32 => {
                type $w = I32;
                $e
            }
            Num::I64 => {
                type $w = I64;
                $e
            }
            Num::U8 => {
                type $w = U8;
                $e
            }
            Num::U16 => {
                type $w = U16;
                $e
            }
            Num::U32 => {
                type $w = U32;
                $e
            }
            _ => {
                type $w = U64;
                $e
            }
        }
    };
}
pub(super) use by_width;

fn arith_node(op: Arith, kind: Num, l: X, r: X) -> Node {
    match (op, kind) {
        (Arith::Add, Num::F64) => plain::<AddF64>(l, r),
        (Arith::Sub, Num::F64) => plain::<SubF64>(l, r),
        (Arith::Mul, Num::F64) => plain::<MulF64>(l, r),
        (_, Num::F64) => plain::<DivF64>(l, r),
        (Arith::Add, Num::F32) => plain::<AddF32>(l, r),
        (Arith::Sub, Num::F32) => plain::<SubF32>(l, r),
        (Arith::Mul, Num::F32) => plain::<MulF32>(l, r),
        (_, Num::F32) => plain::<DivF32>(l, r),
        (Arith::Add, kind) => by_width!(kind, W => plain::<Add<W>>(l, r)),
        (Arith::Sub, kind) => by_width!(kind, W => plain::<Sub<W>>(l, r)),
        (Arith::Mul, kind) => by_width!(kind, W => plain::<Mul<W>>(l, r)),
        (Arith::Div, kind) => by_width!(kind, W => plain::<Div<W>>(l, r)),
        (Arith::Rem, kind) => by_width!(kind, W => plain::<Rem<W>>(l, r)),
        (Arith::And, _) => plain::<And<I64>>(l, r),
        (Arith::Or, _) => plain::<Or<I64>>(l, r),
        (Arith::Xor, _) => plain::<Xor<I64>>(l, r),
        (Arith::AndNot, _) => plain::<AndNot<I64>>(l, r),
        (Arith::Shl, kind) => by_width!(kind, W => plain::<Shl<W>>(l, r)),
        // Normalised operands shift right alike in every width.
        (Arith::Shr, kind) if kind.is_signed() => plain::<Shr<I64>>(l, r),
        (Arith::Shr, _) => plain::<Shr<U64>>(l, r),
    }
}

fn cmp_node(op: Cmp, kind: Num, l: X, r: X) -> Node {
    macro_rules! pick {
        ($eq:ty, $ne:ty, $lt:ty, $le:ty, $gt:ty, $ge:ty) => {
            match op {
                Cmp::Eq => plain::<$eq>(l, r),
                Cmp::Ne => plain::<$ne>(l, r),
                Cmp::Lt => plain::<$lt>(l, r),
                Cmp::Le => plain::<$le>(l, r),
                Cmp::Gt => plain::<$gt>(l, r),
                Cmp::Ge => plain::<$ge>(l, r),
            }
        };
    }
    match kind {
        Num::F64 => pick!(EqF64, NeF64, LtF64, LeF64, GtF64, GeF64),
        Num::F32 => pick!(EqF32, NeF32, LtF32, LeF32, GtF32, GeF32),
        kind if kind.is_signed() => {
            pick!(CmpEq<I64>, CmpNe<I64>, CmpLt<I64>, CmpLe<I64>, CmpGt<I64>, CmpGe<I64>)
        }
        _ => pick!(CmpEq<U64>, CmpNe<U64>, CmpLt<U64>, CmpLe<U64>, CmpGt<U64>, CmpGe<U64>),
    }
}

impl X {
    /// Whether `small` has a type for it.
    fn is_small(&self) -> bool {
        let wide = |kind: &Num| matches!(kind, Num::I64 | Num::U64);
        match self {
            X::Bin(b) => match &**b {
                (Arith::Add | Arith::Sub, kind, X::Local(_), X::Local(_) | X::Const(_)) => wide(kind),
                (Arith::Mul, Num::F64, X::Local(_), X::Local(_)) => true,
                (Arith::Mul, kind, X::Local(_), X::Local(_) | X::Const(_)) => wide(kind),
                (Arith::And, _, X::Local(_), X::Const(_)) => true,
                (Arith::Rem, kind, X::Local(_), X::Local(_)) => *kind == Num::I64,
                _ => false,
            },
            X::Load(load) => matches!(
                &**load,
                (Place::Deref { .. } | Place::Slice { size: 8, off: 0, .. }, MemKind::W64 | MemKind::Ptr)
            ),
            _ => false,
        }
    }

    /// The expression behind one indirect call.
    pub fn node(self) -> Node {
        match self {
            X::Node(node) => node,
            x => x.visit(ToNode),
        }
    }

    /// Hands the expression to the visitor; hot shapes with their own types.
    pub fn visit<V: Visit>(self, v: V) -> V::Out {
        match self {
            X::Local(slot) => v.visit(L(slot)),
            X::Const(word) => v.visit(C(word)),
            X::Node(node) => v.visit(node),
            X::Bin(b) => visit_bin(*b, v),
            X::Cmp(c) => visit_cmp(*c, v),
            X::Load(load) => visit_load(*load, v),
        }
    }
}

fn visit_bin<V: Visit>((op, kind, l, r): (Arith, Num, X, X), v: V) -> V::Out {
    match (op, kind) {
        (Arith::Add, Num::I64 | Num::U64) => shapes::<Add<I64>, V>(l, r, v),
        (Arith::Sub, Num::I64 | Num::U64) => shapes::<Sub<I64>, V>(l, r, v),
        (Arith::Mul, Num::I64 | Num::U64) => shapes::<Mul<I64>, V>(l, r, v),
        (Arith::And, k) if !k.is_float() => shapes::<And<I64>, V>(l, r, v),
        (Arith::Shr, k) if k.is_signed() => shapes::<Shr<I64>, V>(l, r, v),
        (Arith::Rem, Num::I64) => shapes::<Rem<I64>, V>(l, r, v),
        (Arith::Add, Num::F64) => shapes::<AddF64, V>(l, r, v),
        (Arith::Sub, Num::F64) => shapes::<SubF64, V>(l, r, v),
        (Arith::Mul, Num::F64) => shapes::<MulF64, V>(l, r, v),
        (op, kind) => v.visit(arith_node(op, kind, l, r)),
    }
}

fn visit_cmp<V: Visit>((op, kind, l, r): (Cmp, Num, X, X), v: V) -> V::Out {
    if kind.is_float() {
        return match (op, kind) {
            (Cmp::Lt, Num::F64) => shapes::<LtF64, V>(l, r, v),
            (Cmp::Gt, Num::F64) => shapes::<GtF64, V>(l, r, v),
            (op, kind) => v.visit(cmp_node(op, kind, l, r)),
        };
    }
    match op {
        Cmp::Eq => shapes::<CmpEq<I64>, V>(l, r, v),
        Cmp::Ne => shapes::<CmpNe<I64>, V>(l, r, v),
        op if !kind.is_signed() => v.visit(cmp_node(op, kind, l, r)),
        Cmp::Lt => shapes::<CmpLt<I64>, V>(l, r, v),
        Cmp::Le => shapes::<CmpLe<I64>, V>(l, r, v),
        Cmp::Gt => shapes::<CmpGt<I64>, V>(l, r, v),
        Cmp::Ge => shapes::<CmpGe<I64>, V>(l, r, v),
    }
}

fn visit_load<V: Visit>((place, kind): (Place, MemKind), v: V) -> V::Out {
    match kind {
        MemKind::W64 | MemKind::Ptr => place.visit(LoadV::<mem::Ptr, V>(v, PhantomData)),
        MemKind::U8 => place.visit(LoadV::<mem::U8, V>(v, PhantomData)),
        kind => v.visit(match kind {
            MemKind::I8 => place.visit(LoadNode::<mem::I8>(PhantomData)),
            MemKind::U16 => place.visit(LoadNode::<mem::U16>(PhantomData)),
            MemKind::I16 => place.visit(LoadNode::<mem::I16>(PhantomData)),
            MemKind::U32 => place.visit(LoadNode::<mem::U32>(PhantomData)),
            _ => place.visit(LoadNode::<mem::I32>(PhantomData)),
        }),
    }
}

struct LoadV<M, V>(V, PhantomData<M>);
impl<M: mem::Mem + 'static, V: Visit> VisitAddr for LoadV<M, V> {
    type Out = V::Out;
    fn visit<A: Addr>(self, a: A) -> V::Out {
        self.0.visit(Load::<M, A>(a, PhantomData))
    }
}

struct LoadNode<M>(PhantomData<M>);
impl<M: mem::Mem + 'static> VisitAddr for LoadNode<M> {
    type Out = Node;
    fn visit<A: Addr>(self, a: A) -> Node {
        Node::new(Load::<M, A>(a, PhantomData))
    }
}

/// A node that runs `f` on the place's address.
pub fn fun_addr(place: Place, f: impl Fn(&mut crate::tree::Cx, *mut u8) -> u64 + 'static) -> X {
    struct V<F>(F);
    impl<F: Fn(&mut crate::tree::Cx, *mut u8) -> u64 + 'static> VisitAddr for V<F> {
        type Out = Node;
        fn visit<A: Addr>(self, a: A) -> Node {
            Node::new(FunAddr(self.0, a))
        }
    }
    X::Node(place.visit(V(f)))
}
