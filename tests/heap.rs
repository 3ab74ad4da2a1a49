//! The collector by itself: what is kept, what is freed, limits, threads.

use gorge::heap::{Cache, Desc, Heap, Marker, OutOfMemory};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// A list cell: next, value.
fn node(c: &mut Cache, next: u64, value: u64) -> u64 {
    let p = c.alloc(16, Desc::words(&[true, false])) as *mut u64;
    // SAFETY: 16 bytes.
    unsafe {
        assert_eq!((p.read(), p.add(1).read()), (0, 0), "memory is zeroed");
        p.write(next);
        p.add(1).write(value);
    }
    p as u64
}

fn get(p: u64, i: usize) -> u64 {
    // SAFETY: tests pass live objects.
    unsafe { (p as *const u64).add(i).read() }
}

fn put(p: u64, i: usize, w: u64) {
    // SAFETY: as above.
    unsafe { (p as *mut u64).add(i).write(w) }
}

fn collect(heap: &Arc<Heap>, c: &mut Cache, roots: &[u64]) {
    heap.collect(&mut [c], 1, &mut |m| roots.iter().for_each(|&r| m.mark(r)));
}

fn sum(mut list: u64) -> u64 {
    let mut sum = 0;
    while list != 0 {
        sum += get(list, 1);
        list = get(list, 0);
    }
    sum
}

#[test]
fn keeps_what_is_reachable() {
    let heap = Heap::new(0, false);
    let mut c = heap.new_cache();
    let (mut kept, mut dropped) = (0, 0);
    for i in 0..200_000 {
        kept = node(&mut c, kept, i);
        dropped = node(&mut c, dropped, i);
    }
    let want = sum(kept);
    collect(&heap, &mut c, &[kept, dropped]);
    assert_eq!(heap.stats().frees, 0);
    collect(&heap, &mut c, &[kept]);
    let s = heap.stats();
    assert_eq!((s.mallocs, s.frees, s.collections), (400_000, 200_000, 2));
    assert_eq!(s.live_bytes, 200_000 * 24);
    // What is free is used again, and what is kept is not disturbed.
    let before = s.heap_bytes;
    let mut again = 0;
    for i in 0..200_000 {
        again = node(&mut c, again, i);
    }
    assert_eq!(sum(kept), want);
    assert_eq!(sum(again), want);
    assert!(heap.stats().heap_bytes <= before + (1 << 16));
}

#[test]
fn frees_cycles() {
    let heap = Heap::new(0, true);
    let mut c = heap.new_cache();
    let a = node(&mut c, 0, 1);
    let b = node(&mut c, a, 2);
    put(a, 0, b);
    collect(&heap, &mut c, &[a]);
    assert_eq!(heap.stats().frees, 0);
    assert_eq!(get(get(b, 0), 1), 1);
    collect(&heap, &mut c, &[]);
    assert_eq!(heap.stats().frees, 2);
    assert_eq!(heap.stats().live_bytes, 0);
}

#[test]
fn a_long_list_costs_no_native_stack() {
    let heap = Heap::new(0, false);
    let mut c = heap.new_cache();
    let list = (0..3_000_000).fold(0, |l, i| node(&mut c, l, i));
    std::thread::Builder::new()
        .stack_size(64 << 10)
        .spawn(move || {
            let heap = c.heap().clone();
            collect(&heap, &mut c, &[list]);
            assert_eq!(heap.stats().frees, 0);
        })
        .unwrap()
        .join()
        .unwrap();
}

#[test]
fn interior_addresses_keep_objects() {
    let heap = Heap::new(0, true);
    let mut c = heap.new_cache();
    for size in [16, 24, 100, 1000, 5000, 16000, 40_000, 500_000] {
        let leaf = c.alloc_leaf(size) as u64;
        let inner = node(&mut c, 0, 7);
        let array = c.alloc(size, Desc::array(&[true])) as u64;
        put(array, size / 8 - 1, inner);
        put(leaf, size / 8 - 1, 99);
        collect(&heap, &mut c, &[leaf + size as u64 - 1, array + size as u64 / 2]);
        assert_eq!(get(leaf, size / 8 - 1), 99);
        assert_eq!(get(inner, 1), 7);
        collect(&heap, &mut c, &[leaf + size as u64 - 1]);
        assert_eq!(get(leaf, size / 8 - 1), 99);
        assert_eq!(get(inner, 1), 0xDBDB_DBDB_DBDB_DBDB);
        collect(&heap, &mut c, &[]);
        assert_eq!(heap.stats().live_bytes, 0, "{size}");
    }
}

#[test]
fn descriptors_say_what_is_traced() {
    let heap = Heap::new(0, false);
    let mut c = heap.new_cache();
    let n = |c: &mut Cache| node(c, 0, 5);
    // A prefix of two words, of which the second is traced; elements of three, of which the middle one is.
    let desc = Desc::array_after(&[false, true], &[false, true, false]);
    let a = c.alloc(8 * (2 + 3 * 4), desc) as u64;
    let kept: Vec<u64> = [1, 3, 6, 9, 12]
        .map(|i| {
            let o = n(&mut c);
            put(a, i, o);
            o
        })
        .into();
    for i in [0, 2, 4, 5, 7, 8, 10, 11, 13] {
        let o = n(&mut c);
        put(a, i, o);
    }
    collect(&heap, &mut c, &[a]);
    assert_eq!(heap.stats().frees, 9);
    assert!(kept.iter().all(|&o| get(o, 1) == 5));
    assert!(std::ptr::eq(Desc::words(&[false, false]), Desc::LEAF));
    assert!(std::ptr::eq(Desc::words(&[true, false]), Desc::words(&[true])));
}

#[test]
fn custom_trace_functions_are_called() {
    fn trace(obj: *mut u8, size: usize, m: &mut Marker) {
        assert!(size >= 24);
        // Only if the first word says so is the second an address.
        // SAFETY: the object has three words.
        unsafe {
            if *(obj as *const u64) == 1 {
                m.mark_range((obj as *const u64).add(1), 1);
            }
        }
    }
    let heap = Heap::new(0, false);
    let mut c = heap.new_cache();
    let a = c.alloc(24, Desc::custom(trace)) as u64;
    let b = node(&mut c, 0, 1);
    put(a, 1, b);
    put(a, 0, 1);
    collect(&heap, &mut c, &[a]);
    assert_eq!(heap.stats().frees, 0);
    put(a, 0, 0);
    collect(&heap, &mut c, &[a]);
    assert_eq!(heap.stats().frees, 1);
}

#[test]
fn large_pointer_arrays_are_traced_whole() {
    for workers in [1, 4] {
        let heap = Heap::new(0, false);
        let mut c = heap.new_cache();
        let n = 1_000_000;
        let array = c.alloc(n * 8, Desc::array(&[true])) as u64;
        for i in 0..n {
            let o = node(&mut c, 0, i as u64);
            put(array, i, o);
        }
        for _ in 0..3 {
            heap.collect(&mut [&mut c], workers, &mut |m| m.mark(array));
            assert_eq!(heap.stats().frees, 0);
        }
        // The garbage between would be reused where something was missed.
        (0..n).for_each(|i| assert_ne!(node(&mut c, 0, i as u64), 0));
        assert!((0..n).all(|i| get(get(array, i), 1) == i as u64));
    }
}

fn tree(c: &mut Cache, depth: usize) -> u64 {
    let p = c.alloc(24, Desc::words(&[true, true])) as u64;
    put(p, 2, depth as u64);
    if depth > 0 {
        let (l, r) = (tree(c, depth - 1), tree(c, depth - 1));
        put(p, 0, l);
        put(p, 1, r);
    }
    p
}

#[test]
fn several_markers_find_the_same() {
    let heap = Heap::new(0, false);
    let mut c = heap.new_cache();
    let root = tree(&mut c, 19);
    let nodes = (1 << 20) - 1;
    for _ in 0..5 {
        let (garbage, before) = (tree(&mut c, 10), heap.stats().frees);
        assert_ne!(garbage, 0);
        heap.collect(&mut [&mut c], 3, &mut |m| m.mark(root));
        let s = heap.stats();
        assert_eq!(s.frees - before, (1 << 11) - 1);
        assert_eq!(s.mallocs - s.frees, nodes);
    }
}

#[test]
fn the_limit_holds() {
    for size in [16, 1000, 100_000] {
        let heap = Heap::new(16 << 20, false);
        let mut c = heap.new_cache();
        let mut n = 0;
        let out = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            loop {
                c.alloc_leaf(size);
                n += 1;
            }
        }));
        assert_eq!(out.unwrap_err().downcast_ref(), Some(&OutOfMemory));
        assert!(c.wants_collection);
        let total = n * size;
        assert!((14 << 20..=17 << 20).contains(&total), "{total}");
        // After a collection there is room again.
        collect(&heap, &mut c, &[]);
        c.alloc_leaf(size);
        assert!(!c.wants_collection);
    }
    let heap = Heap::new(0, false);
    let mut c = heap.new_cache();
    for size in [usize::MAX, usize::MAX - 7, usize::MAX - 16, 1 << 62, 1 << 41] {
        for desc in [Desc::LEAF, Desc::array(&[true])] {
            let out = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| c.alloc(size, desc) as u64));
            assert!(out.is_err());
        }
    }
}

#[test]
fn garbage_is_bounded() {
    let heap = Heap::new(64 << 20, false);
    let mut c = heap.new_cache();
    let mut list = 0;
    let mut total = 0u64;
    let mut i = 0u64;
    while total < 1 << 30 {
        let size = 16 + (i * 7919 % 400) as usize + if i.is_multiple_of(1000) { 50_000 } else { 0 };
        c.alloc(size, Desc::words(&[true]));
        total += size as u64;
        i += 1;
        if i.is_multiple_of(64) {
            list = if i.is_multiple_of(65536) { 0 } else { node(&mut c, list, i) };
        }
        if c.wants_collection {
            collect(&heap, &mut c, &[list]);
        }
    }
    assert!(heap.stats().heap_bytes < 16 << 20, "{:?}", heap.stats());
}

#[test]
fn stress_asks_after_every_allocation() {
    let heap = Heap::new(0, true);
    let mut c = heap.new_cache();
    let mut list = 0;
    for i in 0..2000 {
        list = node(&mut c, list, i);
        assert!(c.wants_collection);
        if i % 3 == 0 {
            collect(&heap, &mut c, &[list]);
            assert!(!c.wants_collection);
        }
        if i % 500 == 0 {
            list = 0;
        }
    }
    collect(&heap, &mut c, &[list]);
    assert_eq!(sum(list), (1501..2000).sum::<u64>());
}

#[test]
fn caches_of_several_threads() {
    let heap = Heap::new(0, false);
    let threads = 4;
    let mut caches: Vec<Cache> = (0..threads).map(|_| heap.new_cache()).collect();
    let mut roots = vec![0u64; threads];
    for round in 0..20u64 {
        std::thread::scope(|s| {
            for (c, root) in caches.iter_mut().zip(&mut roots) {
                s.spawn(move || {
                    for i in 0..20_000 {
                        let n = node(c, if i % 100 == 0 { *root } else { 0 }, 1);
                        if i % 100 == 0 {
                            *root = n;
                        }
                    }
                });
            }
        });
        let mut all: Vec<&mut Cache> = caches.iter_mut().collect();
        heap.collect(&mut all, 2, &mut |m| roots.iter().for_each(|&r| m.mark(r)));
        assert!(roots.iter().all(|&r| sum(r) == 200 * (round + 1)));
        let s = heap.stats();
        assert_eq!(s.mallocs - s.frees, threads as u64 * 200 * (round + 1));
    }
}

#[test]
fn owners_are_told_of_death_once() {
    static DEAD: AtomicUsize = AtomicUsize::new(0);
    unsafe fn dead(obj: *mut u8) {
        assert_eq!(get(obj as u64, 0), 42);
        DEAD.fetch_add(1, Ordering::Relaxed);
    }
    let heap = Heap::new(0, true);
    let mut c = heap.new_cache();
    let make = |c: &mut Cache| {
        // SAFETY: `dead` looks at its own object alone.
        let p = unsafe { c.alloc_droppable(8, Desc::LEAF, dead) } as u64;
        put(p, 0, 42);
        p
    };
    let a = make(&mut c);
    make(&mut c);
    collect(&heap, &mut c, &[a]);
    assert_eq!(DEAD.load(Ordering::Relaxed), 1);
    collect(&heap, &mut c, &[a]);
    assert_eq!(DEAD.load(Ordering::Relaxed), 1);
    collect(&heap, &mut c, &[]);
    assert_eq!(DEAD.load(Ordering::Relaxed), 2);
    make(&mut c);
    drop(c);
    drop(heap);
    assert_eq!(DEAD.load(Ordering::Relaxed), 3);
}

/// Not a check but a measurement: `cargo test --release --test heap -- --ignored --nocapture`.
#[test]
#[ignore = "measures"]
fn speed() {
    let heap = Heap::new(0, false);
    let mut c = heap.new_cache();
    for live in [0u64, 1_000_000] {
        let list = (0..live).fold(0, |l, i| node(&mut c, l, i));
        for size in [16usize, 64, 256, 4096, 100_000] {
            let n = (10usize << 30) / size.max(64) / 4;
            let before = heap.stats();
            let start = std::time::Instant::now();
            let desc = Desc::words(&[true]);
            for _ in 0..n {
                std::hint::black_box(c.alloc(size, desc));
                if c.wants_collection {
                    collect(&heap, &mut c, &[list]);
                }
            }
            let t = start.elapsed();
            let s = heap.stats();
            println!(
                "live {live}, size {size}: {:.1} ns each, {} collections, pauses {:?}, heap {} MB",
                t.as_nanos() as f64 / n as f64,
                s.collections - before.collections,
                s.pause_total - before.pause_total,
                s.heap_bytes >> 20
            );
        }
    }
    drop(c);
    for workers in [1, 2] {
        let heap = Heap::new(0, false);
        let mut c = heap.new_cache();
        let start = std::time::Instant::now();
        let root = tree(&mut c, 21);
        println!("4M nodes: {:.1} ns each", start.elapsed().as_nanos() as f64 / (1 << 22) as f64);
        for _ in 0..4 {
            heap.collect(&mut [&mut c], workers, &mut |m| m.mark(root));
            let t = heap.stats().last_pause;
            println!("marking with {workers}: {t:?}, {:.1} ns each", t.as_nanos() as f64 / (1 << 22) as f64);
        }
    }
}
