//! Stops the world and hands the collector its roots.
//!
//! Roots: every goroutine's frames, deferred calls and panics; global variables; closures of pending timers, but of
//! those that only send on a channel when it is reached otherwise: the others end; what is called when objects can't be
//! reached any more (finalizers, cleanups), but not those objects.
//! Always: each goroutine is between two statements, so each frame's pointer map is exact: a slot that the map names is
//! zero or an address, from the function's entry on.

use super::machine::{exit_op, fatal_op, runtime_of};
use super::runtime::Runtime;
use crate::heap::{Cache, Marker};
use crate::sched::{GoroutineRef, Stopped, Token};
use crate::tree::cx::Cx;
use crate::tree::defer::GoState;
use crate::tree::op::{Fp, Link, Op};
use crate::value::mem;

/// Collects, unless another processor is about to.
///
/// # Safety
/// The running goroutine's position is saved: it is between two statements.
pub unsafe fn collect(cx: *mut Cx) {
    // SAFETY: the world is stopped while `locals` are borrowed; this processor's own is reached through `cx` only
    // before and after.
    unsafe {
        let runtime = runtime_of(cx);
        let p = (*cx).p;
        let done = (*p).stop_the_world(|p, stopped| {
            let locals: Vec<*mut Cx> = stopped.locals::<Cx>().collect();
            let mut caches: Vec<&mut Cache> = locals.iter().map(|&local| &mut (*local).heap).collect();
            runtime.heap.collect_in_order(
                &mut caches,
                p.procs(),
                &mut [
                    &mut |marker| mark_roots(runtime, stopped, marker),
                    &mut |marker| mark_channel_timers(stopped, marker),
                    &mut |marker| find_farewells(runtime, marker),
                ],
            );
        });
        if done.is_none() {
            // Somebody else collects; wait for it.
            (*p).safepoint();
        } else {
            // No other collection comes in between: this processor is at no safepoint.
            for word in std::mem::take(&mut runtime.farewells.lock().due) {
                let now = (*p).now_ns();
                (*p).start_timer(now, 0, Token { word, awaited: 0 });
            }
        }
        (*cx).stack_end = (*(*cx).g.as_ptr()).stack.limit();
    }
}

unsafe fn mark_roots(runtime: &Runtime, stopped: &Stopped, marker: &mut Marker) {
    // SAFETY: the world is stopped.
    unsafe {
        stopped.goroutines(|g| mark_goroutine(runtime, g, marker));
        stopped.retain_timers(|token| {
            if token.awaited == 0 {
                marker.mark(token.word);
            }
            true
        });
        for global in runtime.globals.lock().iter() {
            for (word, &is_address) in global.rtype.ptr_map.iter().enumerate() {
                if is_address {
                    marker.mark(mem::load(mem::MemKind::Ptr, global.cell.add(word * 8)));
                }
            }
        }
        for &word in runtime.extra_roots.lock().iter() {
            marker.mark(*word);
        }
        for farewell in &runtime.farewells.lock().waiting {
            marker.mark(farewell.call);
        }
    }
}

/// Marks the closures of timers that send on channels, and ends those whose channels nothing refers to.
fn mark_channel_timers(stopped: &Stopped, marker: &mut Marker) {
    stopped.retain_timers(|token| {
        if token.awaited == 0 {
            return true;
        }
        let keep = marker.is_marked(token.awaited);
        if keep {
            marker.mark(token.word);
        }
        keep
    });
}

/// Picks the calls whose objects nothing has reached. A finalizer's object lives on for its call.
fn find_farewells(runtime: &Runtime, marker: &mut Marker) {
    let farewells = &mut *runtime.farewells.lock();
    let due = &mut farewells.due;
    farewells.waiting.retain(|farewell| {
        if marker.is_marked(farewell.object) {
            return true;
        }
        if farewell.held != 0 {
            marker.mark(farewell.object);
            // SAFETY: a variable of the library's that `call` refers to, so it was marked; the world is stopped.
            unsafe { mem::store(mem::MemKind::Ptr, farewell.held as *mut u8, farewell.object) };
        }
        due.push(farewell.call);
        false
    });
}

unsafe fn mark_goroutine(runtime: &Runtime, g: GoroutineRef, marker: &mut Marker) {
    // SAFETY: the goroutine is parked, queued or stopped at a safepoint; its saved position is exact.
    unsafe {
        let g = g.as_ptr();
        let (mut pc, mut fp) = ((*g).pc as *const Op, Fp((*g).fp));
        while pc != exit_op() && pc != fatal_op() && !pc.is_null() {
            let Some(func) = runtime.func_of(pc) else { unreachable!("a frame without a function") };
            if let Some(map) = func.ptr_map.get() {
                marker.mark_words(fp.0, map);
            }
            pc = *fp.0.sub(2) as *const Op;
            fp = Fp(fp.0.sub(Link(*fp.0.sub(1)).delta()));
        }
        if !(*g).ext.is_null() {
            let state = &*((*g).ext as *const GoState);
            for rec in &state.defers {
                marker.mark_words(state.args.as_ptr().add(rec.args), rec.map);
            }
            for panic in state.panics.iter().filter(|p| !p.goexit) {
                marker.mark(panic.value);
            }
        }
    }
}
