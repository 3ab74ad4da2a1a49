//! Trace descriptors: which words of an object hold addresses.
//!
//! In: pointer maps, a `bool` a word. Out: `&'static Desc`, one for each distinct map, never freed.
//! Always: a descriptor without a traced word is `Desc::LEAF` itself.

use super::mark::Marker;
use parking_lot::Mutex;
use std::collections::HashMap;
use std::sync::OnceLock;

/// Traces one object of `size` usable bytes by calling `Marker::mark` for each of its addresses.
pub type TraceFn = fn(obj: *mut u8, size: usize, marker: &mut Marker);

/// Says which words of an object hold addresses.
#[derive(Debug)]
pub struct Desc {
    pub(super) leaf: bool,
    pub(super) shape: Shape,
}

#[derive(Debug)]
pub(super) enum Shape {
    Leaf,
    /// The offsets, in words, of the traced words.
    Words(Box<[u32]>),
    /// `prefix` words at the start, of which `head` are traced; then elements of `stride` words, of which `elem` are
    /// traced, up to the object's end.
    Array {
        prefix: u32,
        head: Box<[u32]>,
        stride: u32,
        elem: Box<[u32]>,
    },
    Custom(TraceFn),
}

/// Pointer maps of a prefix and of an element, to the descriptor that was made for them.
type Known = Mutex<HashMap<(Box<[bool]>, Option<Box<[bool]>>), &'static Desc>>;

fn known() -> &'static Known {
    // Descriptors are plain data about shapes, the same for every heap of the process.
    static KNOWN: OnceLock<Known> = OnceLock::new();
    KNOWN.get_or_init(Default::default)
}

fn offsets(map: &[bool]) -> Box<[u32]> {
    (0..map.len() as u32).filter(|&i| map[i as usize]).collect()
}

impl Desc {
    /// No word is traced.
    pub const LEAF: &'static Desc = {
        static LEAF: Desc = Desc { leaf: true, shape: Shape::Leaf };
        &LEAF
    };

    /// An object whose words are traced as `map` says; words past the map are not.
    pub fn words(map: &[bool]) -> &'static Desc {
        if !map.contains(&true) {
            return Desc::LEAF;
        }
        let last = map.iter().rposition(|&b| b).map_or(0, |i| i + 1);
        let map = &map[..last];
        known()
            .lock()
            .entry((map.into(), None))
            .or_insert_with(|| Box::leak(Box::new(Desc { leaf: false, shape: Shape::Words(offsets(map)) })))
    }

    /// Elements of `elem_ptr_map.len()` words, repeated to the object's end.
    pub fn array(elem_ptr_map: &[bool]) -> &'static Desc {
        Desc::array_after(&[], elem_ptr_map)
    }

    /// `prefix.len()` words that are traced as `prefix` says, then elements repeated to the object's end.
    pub fn array_after(prefix: &[bool], elem_ptr_map: &[bool]) -> &'static Desc {
        if !elem_ptr_map.contains(&true) {
            return Desc::words(prefix);
        }
        known().lock().entry((prefix.into(), Some(elem_ptr_map.into()))).or_insert_with(|| {
            Box::leak(Box::new(Desc {
                leaf: false,
                shape: Shape::Array {
                    prefix: prefix.len() as u32,
                    head: offsets(prefix),
                    stride: elem_ptr_map.len() as u32,
                    elem: offsets(elem_ptr_map),
                },
            }))
        })
    }

    /// An object that traces itself. Made once for each kind of object: it is never freed.
    pub fn custom(trace: TraceFn) -> &'static Desc {
        Box::leak(Box::new(Desc::custom_const(trace)))
    }

    /// The same for a `static`.
    pub const fn custom_const(trace: TraceFn) -> Desc {
        Desc { leaf: false, shape: Shape::Custom(trace) }
    }

    /// Whether no word is traced.
    #[inline(always)]
    pub fn is_leaf(&self) -> bool {
        self.leaf
    }
}
