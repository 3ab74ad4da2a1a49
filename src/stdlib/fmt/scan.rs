//! Scanning.
use crate::tree::NativeFn;

/// Natives.
pub fn natives() -> Vec<(&'static str, NativeFn)> {
    Vec::new()
}
