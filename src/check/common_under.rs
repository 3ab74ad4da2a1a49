//! The underlying type that all types of a type set have in common, or the reason why there is none.
//!
//! In: an operand's type, and what an operation demands of each type. Out: the type, or the reason as Go words it.
//! Always: of a type that is not a type parameter, the underlying type, provided that it meets the demand.
//! Not here: the rule itself (`TypeTable::common_under`).
//! Spec: Calls, Range clauses, Making slices, maps and channels, Send statements, Receive operator.

use super::checker::Checker;
use super::operand::Operand;
use crate::types::{CommonUnder, Type, TypeKind};

impl<'a> Checker<'a> {
    /// `demand` sees each specific type, or `None` where there are none; what it returns is a reason to refuse.
    pub(super) fn common_underlying(
        &self,
        ty: Type,
        demand: impl Fn(Option<Type>) -> Option<String>,
    ) -> Result<Type, String> {
        let none = || demand(None).unwrap_or_else(|| "no specific type".to_string());
        let specific = self.types().specific_types(ty).filter(|list| !list.is_empty()).ok_or_else(none)?;
        // A type that breaks the demand comes before the first pair that differs.
        let mut seen = 0;
        let broken = specific.iter().find_map(|&t| {
            seen += 1;
            demand(Some(t))
        });
        let two = |a: Type, b: Type| (self.type_string(a), self.type_string(b), b);
        let (b, why) = match self.types().common_under(ty) {
            CommonUnder::Type(under) => return broken.map_or(Ok(under), Err),
            CommonUnder::NoSpecificType => return Err(none()),
            CommonUnder::Different(a, b) => {
                let (a, b, at) = two(a, b);
                (at, format!("{a} and {b} have different underlying types"))
            }
            CommonUnder::ChanElems(a, b) => {
                let (a, b, at) = two(a, b);
                (at, format!("channels {a} and {b} have different element types"))
            }
            CommonUnder::ChanDirs(a, b) => {
                let (a, b, at) = two(a, b);
                (at, format!("channels {a} and {b} have conflicting directions"))
            }
        };
        let differs_at = specific.iter().position(|&t| t == b).map_or(usize::MAX, |i| i + 1);
        Err(broken.filter(|_| seen <= differs_at).unwrap_or(why))
    }

    /// The element type that all types of an operand's type set have as slices, or the reason why not.
    pub(super) fn common_element(&self, x: &Operand<'a>) -> Result<Type, String> {
        let specific = self.types().specific_types(x.ty).unwrap_or_default();
        let mut common = None;
        for ty in specific {
            let &TypeKind::Slice(elem) = self.types().under(ty) else {
                common = None;
                break;
            };
            match common {
                Some(first) if first != elem => {
                    let (a, b) = (self.type_string(first), self.type_string(elem));
                    return Err(format!("mismatched slice element types {a} and {b} in {}", self.operand_string(x)));
                }
                _ => common = Some(elem),
            }
        }
        common.ok_or_else(|| {
            let have = if x.is_nil() { "untyped nil".to_string() } else { self.operand_string(x) };
            format!("argument must be a slice; have {have}")
        })
    }
}
