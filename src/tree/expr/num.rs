//! Arithmetic and comparison on one-word numbers.
//!
//! Always: operands are normalised to their type's width (sign- or zero-extended), and so are results.
//! Spec: Arithmetic operators, Integer overflow, Floating-point operators, Comparison operators.
//! Not here: complex numbers (`stmt::complex`), strings (`expr::string`).

use crate::tree::cx::Cx;
use crate::tree::op::{Expr, Fp};
use crate::tree::trap;
use std::marker::PhantomData;

/// An operation on two words.
pub trait BinOp: 'static {
    fn apply(a: u64, b: u64) -> u64;
}

/// `l op r` with the operands' shapes known.
pub struct Bin<O, A, B>(pub A, pub B, pub PhantomData<O>);

impl<O: BinOp, A: Expr, B: Expr> Expr for Bin<O, A, B> {
    #[inline(always)]
    unsafe fn eval(&self, fp: Fp, cx: *mut Cx) -> u64 {
        // SAFETY: passed on.
        unsafe {
            let a = self.0.eval(fp, cx);
            let b = self.1.eval(fp, cx);
            O::apply(a, b)
        }
    }
}

/// An operation on one word.
pub trait UnOp: 'static {
    fn apply(a: u64) -> u64;
}

pub struct Un<O, A>(pub A, pub PhantomData<O>);

impl<O: UnOp, A: Expr> Expr for Un<O, A> {
    #[inline(always)]
    unsafe fn eval(&self, fp: Fp, cx: *mut Cx) -> u64 {
        // SAFETY: passed on.
        unsafe { O::apply(self.0.eval(fp, cx)) }
    }
}

/// How an integer type fills its word.
pub trait Width: 'static {
    const SIGNED: bool;
    const BITS: u32;
    fn norm(word: u64) -> u64;
}

macro_rules! widths {
    ($($name:ident: $int:ty, $wide:ty, $signed:expr;)*) => {$(
        pub struct $name;
        impl Width for $name {
            const SIGNED: bool = $signed;
            const BITS: u32 = <$int>::BITS;
            #[inline(always)]
            fn norm(word: u64) -> u64 {
                word as $int as $wide as u64
            }
        }
    )*};
}

widths! {
    I8: i8, i64, true;
    I16: i16, i64, true;
    I32: i32, i64, true;
    I64: i64, i64, true;
    U8: u8, u64, false;
    U16: u16, u64, false;
    U32: u32, u64, false;
    U64: u64, u64, false;
}

macro_rules! binops {
    ($($name:ident<W>($a:ident, $b:ident) => $e:expr;)*) => {$(
        pub struct $name<W>(PhantomData<W>);
        impl<W: Width> BinOp for $name<W> {
            #[inline(always)]
            fn apply($a: u64, $b: u64) -> u64 {
                $e
            }
        }
    )*};
}

binops! {
    Add<W>(a, b) => W::norm(a.wrapping_add(b));
    Sub<W>(a, b) => W::norm(a.wrapping_sub(b));
    Mul<W>(a, b) => W::norm(a.wrapping_mul(b));
    Div<W>(a, b) => {
        if b == 0 {
            trap::divide()
        }
        if W::SIGNED { W::norm((a as i64).wrapping_div(b as i64) as u64) } else { a / b }
    };
    Rem<W>(a, b) => {
        if b == 0 {
            trap::divide()
        }
        if W::SIGNED { (a as i64).wrapping_rem(b as i64) as u64 } else { a % b }
    };
    // The count is taken as unsigned; `ShiftCount` has refused negative ones.
    Shl<W>(a, n) => if n < 64 { W::norm(a << n) } else { 0 };
    Shr<W>(a, n) => if W::SIGNED { ((a as i64) >> n.min(63)) as u64 } else if n < 64 { a >> n } else { 0 };
    CmpEq<W>(a, b) => (a == b) as u64;
    CmpNe<W>(a, b) => (a != b) as u64;
    CmpLt<W>(a, b) => (if W::SIGNED { (a as i64) < b as i64 } else { a < b }) as u64;
    CmpLe<W>(a, b) => (if W::SIGNED { a as i64 <= b as i64 } else { a <= b }) as u64;
    CmpGt<W>(a, b) => (if W::SIGNED { a as i64 > b as i64 } else { a > b }) as u64;
    CmpGe<W>(a, b) => (if W::SIGNED { a as i64 >= b as i64 } else { a >= b }) as u64;
    // Normalised operands give normalised results in every width.
    And<W>(a, b) => a & b;
    Or<W>(a, b) => a | b;
    Xor<W>(a, b) => a ^ b;
    AndNot<W>(a, b) => a & !b;
}

macro_rules! floatops {
    ($($name:ident, $float:ty, $bits:ty: ($a:ident, $b:ident) => $e:expr;)*) => {$(
        pub struct $name;
        impl BinOp for $name {
            #[inline(always)]
            fn apply(a: u64, b: u64) -> u64 {
                let ($a, $b) = (<$float>::from_bits(a as $bits), <$float>::from_bits(b as $bits));
                $e
            }
        }
    )*};
}

floatops! {
    AddF64, f64, u64: (a, b) => (a + b).to_bits();
    SubF64, f64, u64: (a, b) => (a - b).to_bits();
    MulF64, f64, u64: (a, b) => (a * b).to_bits();
    DivF64, f64, u64: (a, b) => (a / b).to_bits();
    EqF64, f64, u64: (a, b) => (a == b) as u64;
    NeF64, f64, u64: (a, b) => (a != b) as u64;
    LtF64, f64, u64: (a, b) => (a < b) as u64;
    LeF64, f64, u64: (a, b) => (a <= b) as u64;
    GtF64, f64, u64: (a, b) => (a > b) as u64;
    GeF64, f64, u64: (a, b) => (a >= b) as u64;
    AddF32, f32, u32: (a, b) => (a + b).to_bits() as u64;
    SubF32, f32, u32: (a, b) => (a - b).to_bits() as u64;
    MulF32, f32, u32: (a, b) => (a * b).to_bits() as u64;
    DivF32, f32, u32: (a, b) => (a / b).to_bits() as u64;
    EqF32, f32, u32: (a, b) => (a == b) as u64;
    NeF32, f32, u32: (a, b) => (a != b) as u64;
    LtF32, f32, u32: (a, b) => (a < b) as u64;
    LeF32, f32, u32: (a, b) => (a <= b) as u64;
    GtF32, f32, u32: (a, b) => (a > b) as u64;
    GeF32, f32, u32: (a, b) => (a >= b) as u64;
}

macro_rules! unops {
    ($($name:ident: ($a:ident) => $e:expr;)*) => {$(
        pub struct $name;
        impl UnOp for $name {
            #[inline(always)]
            fn apply($a: u64) -> u64 {
                $e
            }
        }
    )*};
}

pub struct Neg<W>(PhantomData<W>);
impl<W: Width> UnOp for Neg<W> {
    #[inline(always)]
    fn apply(a: u64) -> u64 {
        W::norm(a.wrapping_neg())
    }
}

pub struct Complement<W>(PhantomData<W>);
impl<W: Width> UnOp for Complement<W> {
    #[inline(always)]
    fn apply(a: u64) -> u64 {
        W::norm(!a)
    }
}

/// Integer to integer: only the target's width matters.
pub struct Truncate<W>(PhantomData<W>);
impl<W: Width> UnOp for Truncate<W> {
    #[inline(always)]
    fn apply(a: u64) -> u64 {
        W::norm(a)
    }
}

fn f64_of(word: u64) -> f64 {
    f64::from_bits(word)
}

fn f32_of(word: u64) -> f32 {
    f32::from_bits(word as u32)
}

/// Float to signed integer as amd64 does it: what does not fit becomes the least value.
fn f64_to_i64(x: f64) -> i64 {
    if (-9.223_372_036_854_776e18..9.223_372_036_854_776e18).contains(&x) { x as i64 } else { i64::MIN }
}

/// Float to an integer of 32 bits or fewer as amd64 does it.
fn f64_to_i32(x: f64) -> i32 {
    if x > -2_147_483_649.0 && x < 2_147_483_648.0 { x as i32 } else { i32::MIN }
}

/// Float to unsigned integer as compiled Go does it on amd64.
fn f64_to_u64(x: f64) -> u64 {
    if x < 9.223_372_036_854_776e18 {
        f64_to_i64(x) as u64
    } else {
        (f64_to_i64(x - 9.223_372_036_854_776e18) as u64) | (1 << 63)
    }
}

unops! {
    NegF64: (a) => a ^ (1 << 63);
    NegF32: (a) => a ^ (1 << 31);
    Not: (a) => a ^ 1;
    F64FromI64: (a) => (a as i64 as f64).to_bits();
    F64FromU64: (a) => (a as f64).to_bits();
    F32FromI64: (a) => (a as i64 as f32).to_bits() as u64;
    F32FromU64: (a) => (a as f32).to_bits() as u64;
    F64FromF32: (a) => (f32_of(a) as f64).to_bits();
    F32FromF64: (a) => (f64_of(a) as f32).to_bits() as u64;
    I32FromF64: (a) => f64_to_i32(f64_of(a)) as i64 as u64;
    I32FromF32: (a) => f64_to_i32(f32_of(a) as f64) as i64 as u64;
    I64FromF64: (a) => f64_to_i64(f64_of(a)) as u64;
    U64FromF64: (a) => f64_to_u64(f64_of(a));
    I64FromF32: (a) => f64_to_i64(f32_of(a) as f64) as u64;
    U64FromF32: (a) => f64_to_u64(f32_of(a) as f64);
    ShiftCount: (a) => {
        if (a as i64) < 0 {
            trap::throw_runtime("negative shift amount")
        }
        a
    };
}

/// `a && b`, `a || b` where both are pure.
pub struct AndAlso<A, B>(pub A, pub B);
pub struct OrElse<A, B>(pub A, pub B);
/// `if a { b } else { c }` on words.
pub struct Select<A, B, D>(pub A, pub B, pub D);

impl<A: Expr, B: Expr> Expr for AndAlso<A, B> {
    #[inline(always)]
    unsafe fn eval(&self, fp: Fp, cx: *mut Cx) -> u64 {
        // SAFETY: passed on.
        unsafe { if self.0.eval(fp, cx) != 0 { self.1.eval(fp, cx) } else { 0 } }
    }
}

impl<A: Expr, B: Expr> Expr for OrElse<A, B> {
    #[inline(always)]
    unsafe fn eval(&self, fp: Fp, cx: *mut Cx) -> u64 {
        // SAFETY: passed on.
        unsafe { if self.0.eval(fp, cx) != 0 { 1 } else { self.1.eval(fp, cx) } }
    }
}

impl<A: Expr, B: Expr, D: Expr> Expr for Select<A, B, D> {
    #[inline(always)]
    unsafe fn eval(&self, fp: Fp, cx: *mut Cx) -> u64 {
        // SAFETY: passed on.
        unsafe { if self.0.eval(fp, cx) != 0 { self.1.eval(fp, cx) } else { self.2.eval(fp, cx) } }
    }
}
