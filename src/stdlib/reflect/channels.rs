//! Channel operations that are only known at run time, and functions made of them.
//!
//! Always: the words that a channel passes on lie in objects of the heap that the waiting goroutine's frame leads to; these
//! do not move, so they serve as its frame's slots do.

use super::{rt, word};
use crate::chan::{self, Case, Chan, Dir, SelectOutcome};
use crate::heap::Desc;
use crate::stdlib::words::{arg, elements, panic_text};
use crate::tree::native::Flow;
use crate::tree::stmt::chan::make;
use crate::tree::trap::{self, Trap};
use crate::tree::{Cx, NativeFn};
use crate::value::rtype::{Kind, RType, made_or};
use crate::value::{func, mem, slice};
use NativeFn::{Park, Pure2};
use std::ptr;
use std::sync::OnceLock;

/// func wordsFor(t *rtype, cell unsafe.Pointer) unsafe.Pointer
fn words_for(cx: &mut Cx, t: u64, cell: u64) -> u64 {
    let t = rt(t);
    let words = cx.heap.alloc(8 * t.words.max(1) as usize, Desc::words(&t.frame_map())) as *mut u64;
    if cell != 0 {
        // SAFETY: the cell holds a value of the type; the new object has as many words as that.
        unsafe { mem::load_words(t, cell as *const u8, words) };
    }
    words as u64
}

/// func cellOf(t *rtype, words unsafe.Pointer) unsafe.Pointer
fn cell_of(cx: &mut Cx, t: u64, words: u64) -> u64 {
    let t = rt(t);
    let cell = cx.heap.alloc((t.size as usize).max(1), t.cell_desc);
    // SAFETY: `words` holds a value of the type in word format; the cell is new and large enough.
    unsafe { mem::store_words(t, words as *const u64, cell) };
    cell as u64
}

/// func selectCase(chans, words []unsafe.Pointer, sends, state []int, block bool)
fn select_case(cx: &mut Cx, frame: *mut u64) -> Flow {
    let [chans, words, sends] = [0, 1, 2].map(|i| elements(arg(frame, i)));
    // SAFETY: the argument is a []int.
    let state = unsafe { slice::parts(arg(frame, 3)).0 as *mut u64 };
    let cases: Vec<Case> = (0..chans.len())
        .map(|i| Case {
            dir: if sends[i] != 0 { Dir::Send } else { Dir::Recv },
            ch: chans[i] as *mut Chan,
            ptr: words[i] as *mut u64,
            // SAFETY: `state` has an element for each case, and one more.
            ok_ptr: if sends[i] != 0 { ptr::null_mut() } else { unsafe { state.add(i) } },
        })
        .collect();
    // SAFETY: the position is saved (`NativeFn::Park`); the places live as long as the frame (module header); `state` as above.
    unsafe {
        let chosen = state.add(cases.len());
        let g = cx.g;
        match chan::select(&mut *cx.p, g, &cases, arg(frame, 4) == 0, chosen) {
            SelectOutcome::Done(i) => chosen.write(i as u64),
            SelectOutcome::Default => chosen.write(-1i64 as u64),
            SelectOutcome::Parked => return Flow::Parked,
            SelectOutcome::Closed => trap::throw(Trap::Plain("send on closed channel".to_string())),
        }
    }
    Flow::Next
}

/// func chanOf(dir ChanDir, t *rtype) *rtype
fn chan_of(_: &mut Cx, dir: u64, t: u64) -> u64 {
    let elem = rt(t);
    // Which way a descriptor says, and how its type is written.
    let (chan_dir, name) = match dir {
        1 => (2, format!("<-chan {}", elem.name)),
        2 => (1, format!("chan<- {}", elem.name)),
        _ if elem.name.starts_with('<') => (0, format!("chan ({})", elem.name)),
        _ => (0, format!("chan {}", elem.name)),
    };
    word(made_or((Kind::Chan, t as usize, 0, chan_dir as u64), || {
        let mut made = RType::scalar(u32::MAX, Kind::Chan, &name);
        let _ = made.elem.set(elem);
        made.chan_dir = chan_dir;
        made
    }))
}

/// func newChan(elem *rtype, n int) unsafe.Pointer
fn new_chan(cx: &mut Cx, elem: u64, n: u64) -> u64 {
    let elem = rt(elem);
    make(&mut cx.heap, elem.words as usize, &elem.ptr_map, n)
}

/// func madeFunc(t *rtype, hand func(args, results []unsafe.Pointer)) unsafe.Pointer
fn made_func(cx: &mut Cx, t: u64, hand: u64) -> u64 {
    static DESC: OnceLock<&'static Desc> = OnceLock::new();
    let Some(&maker) = rt(t).func.get().and_then(|f| f.maker.get()) else {
        panic_text(cx, "reflect: MakeFunc of a type that reflection does not reach")
    };
    let desc = DESC.get_or_init(|| func::closure_desc(&[true]));
    func::new_closure(&mut cx.heap, maker as *const (), &[hand], desc)
}

/// The natives about channels and made functions.
pub fn natives() -> Vec<(&'static str, NativeFn)> {
    vec![
        ("reflect.wordsFor", Pure2(words_for)),
        ("reflect.cellOf", Pure2(cell_of)),
        ("reflect.selectCase", Park(select_case)),
        ("reflect.chanOf", Pure2(chan_of)),
        ("reflect.newChan", Pure2(new_chan)),
        ("reflect.madeFunc", Pure2(made_func)),
    ]
}
