//! Maps: semantics, iteration during changes, races, speed.

use gorge::heap::{Cache, Heap};
use gorge::value::map::{self, MapError};
use gorge::value::{Kind, MapType, RField, RType, iface, string};
use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

fn scalar(kind: Kind) -> &'static RType {
    RType::scalar(0, kind, &format!("{kind:?}").to_lowercase()).leak()
}

fn field(name: &str, rtype: &'static RType) -> RField {
    RField {
        name: name.into(),
        rtype,
        offset: 0,
        embedded: false,
        exported: false,
        tag: String::new(),
        pkg_path: String::new(),
    }
}

fn int_map() -> &'static MapType {
    let int = scalar(Kind::Int);
    MapType::new(None, int, int)
}

fn get(m: u64, k: u64) -> Option<u64> {
    // SAFETY: a map of one-word keys and values.
    unsafe { map::find(m, &k).unwrap().as_ref().copied() }
}

fn set(c: &mut Cache, m: u64, k: u64, v: u64) {
    // SAFETY: as above.
    unsafe { map::set(c, m, &k, &v).unwrap() }
}

fn delete(m: u64, k: u64) {
    // SAFETY: as above.
    unsafe { map::delete(m, &k).unwrap() }
}

fn next(it: u64) -> Option<(u64, u64)> {
    let (mut k, mut v) = (0, 0);
    // SAFETY: an iteration over a map of words.
    unsafe { map::iter_next(it, &mut k, &mut v).unwrap() }.then_some((k, v))
}

fn iter(c: &mut Cache, m: u64) -> u64 {
    // SAFETY: a map.
    unsafe { map::iter_new(c, m) }
}

fn all(c: &mut Cache, m: u64) -> Vec<(u64, u64)> {
    let it = iter(c, m);
    std::iter::from_fn(|| next(it)).collect()
}

fn len(m: u64) -> usize {
    // SAFETY: a map.
    unsafe { map::len(m) }
}

fn random(state: &mut u64) -> u64 {
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    *state
}

#[test]
fn agrees_with_another_map() {
    for range in [5, 30, 1000, 50_000] {
        let c = &mut Heap::new(0, false).new_cache();
        let m = map::new(c, int_map(), 0);
        let mut model = HashMap::new();
        let mut seed = 88172645463325252;
        for step in 0..200_000u64 {
            let k = random(&mut seed) % range;
            match random(&mut seed) % 8 {
                0..4 => {
                    set(c, m, k, step);
                    model.insert(k, step);
                }
                4 => {
                    delete(m, k);
                    model.remove(&k);
                }
                5 => {
                    // SAFETY: a map of words.
                    unsafe { map::update_word(c, m, &k, |v| v + 3).unwrap() };
                    *model.entry(k).or_insert(0) += 3;
                }
                _ => assert_eq!(get(m, k), model.get(&k).copied()),
            }
            assert_eq!(len(m), model.len());
            if step % 50_021 == 7 {
                let mut seen = all(c, m);
                assert_eq!(seen.len(), model.len());
                seen.sort();
                seen.dedup();
                assert!(seen.len() == model.len() && seen.iter().all(|(k, v)| model[k] == *v));
                // SAFETY: a map.
                unsafe { map::clear(m).unwrap() };
                model.clear();
            }
        }
    }
}

#[test]
fn fast_paths_agree_with_the_general_one() {
    let c = &mut Heap::new(0, false).new_cache();
    let m = map::new(c, int_map(), 100);
    let names = map::new(c, MapType::new(None, scalar(Kind::String), scalar(Kind::Int)), 0);
    // SAFETY: maps with one-word values, keyed by integers and strings.
    unsafe {
        for i in 0..1000 {
            map::set_word(c, m, i, i * 2).unwrap();
            let name = string::new(c, format!("name{i}").as_bytes());
            map::set_string(c, names, name, i).unwrap();
        }
        for i in 0..2000 {
            let want = (i < 1000).then_some(i * 2);
            assert_eq!(map::find_word(m, i).unwrap().as_ref().copied(), want);
            assert_eq!(get(m, i), want);
            let name = string::new(c, format!("name{i}").as_bytes());
            let want = (i < 1000).then_some(i);
            assert_eq!(map::find_string(names, name).unwrap().as_ref().copied(), want);
            assert_eq!(map::find(names, &name).unwrap().as_ref().copied(), want);
        }
        // The empty string has two words.
        map::set_string(c, names, 0, 77).unwrap();
        static EMPTY: string::StrHeader = string::StrHeader { ptr: std::ptr::dangling(), len: 0 };
        assert_eq!(*map::find_string(names, &raw const EMPTY as u64).unwrap(), 77);
    }
}

#[test]
fn nil_maps() {
    let c = &mut Heap::new(0, false).new_cache();
    assert_eq!((get(0, 1), len(0), all(c, 0)), (None, 0, vec![]));
    // SAFETY: nil.
    unsafe {
        assert_eq!(map::set(c, 0, &1, &1), Err(MapError::NilMap));
        assert_eq!(map::set_word(c, 0, 1, 1), Err(MapError::NilMap));
        assert_eq!(map::delete(0, &1), Ok(()));
        assert_eq!(map::clear(0), Ok(()));
        assert_eq!(map::clone(c, 0), Ok(0));
    }
}

#[test]
fn wide_keys_and_values() {
    let c = &mut Heap::new(0, false).new_cache();
    let f = field;
    let key = RType::structure(0, "main.K", vec![f("a", scalar(Kind::Int)), f("s", scalar(Kind::String))]).leak();
    let val = RType::structure(
        0,
        "main.V",
        vec![f("a", scalar(Kind::Int)), f("b", scalar(Kind::Int)), f("c", scalar(Kind::Int))],
    )
    .leak();
    let none = RType::structure(0, "struct {}", vec![]).leak();
    let m = map::new(c, MapType::new(None, key, val), 0);
    let set_of = map::new(c, MapType::new(None, key, none), 0);
    // SAFETY: keys of two words; values of three and of none.
    unsafe {
        for i in 0..500u64 {
            let s = string::new(c, i.to_string().as_bytes());
            map::set(c, m, [i, s].as_ptr(), [i, i + 1, i + 2].as_ptr()).unwrap();
            map::set(c, set_of, [i, s].as_ptr(), std::ptr::null()).unwrap();
        }
        for i in 0..500u64 {
            let s = string::new(c, i.to_string().as_bytes());
            let v = map::find(m, [i, s].as_ptr()).unwrap();
            assert_eq!(std::slice::from_raw_parts(v, 3), [i, i + 1, i + 2]);
            assert!(map::find(m, [i + 1, s].as_ptr()).unwrap().is_null());
            assert!(!map::find(set_of, [i, s].as_ptr()).unwrap().is_null());
            if i % 2 == 0 {
                map::delete(set_of, [i, s].as_ptr()).unwrap();
            }
        }
        assert_eq!((len(m), len(set_of)), (500, 250));
    }
}

#[test]
fn keys_without_gaps_are_compared_by_their_bits() {
    let c = &mut Heap::new(0, false).new_cache();
    let f = |name: &str, kind| field(name, scalar(kind));
    let small = RType::structure(0, "main.S", vec![f("a", Kind::Int32), f("b", Kind::Int8), f("c", Kind::Int8)]).leak();
    let gap = RType::structure(0, "main.G", vec![f("a", Kind::Int8), f("b", Kind::Int32)]).leak();
    let pair = RType::structure(0, "main.P", vec![f("x", Kind::Int), f("y", Kind::Int)]).leak();
    let blank = RType::structure(0, "main.B", vec![f("x", Kind::Int), f("_", Kind::Int)]).leak();
    let bytes = RType::array(0, "[3]uint8", scalar(Kind::Uint8), 3).leak();
    let floats = RType::array(0, "[2]float64", scalar(Kind::Float64), 2).leak();
    // Two keys that are equal whatever lies in their gaps, and one that is not.
    type Case = (&'static RType, [u64; 2], [u64; 2], [u64; 2]);
    let cases: [Case; 6] = [
        (small, [0x0000_0201_0000_0005, 0], [0x0000_0201_0000_0005, 1], [0x0000_0301_0000_0005, 0]),
        (gap, [0x0000_0009_0000_0001, 0], [0x0000_0009_FFFF_FF01, 0], [0x0000_0009_0000_0002, 0]),
        (pair, [1, 2], [1, 2], [1, 3]),
        (blank, [1, 2], [1, 3], [2, 2]),
        (bytes, [0x03_02_01, 0], [0xFF03_0201, 0], [0x04_02_01, 0]),
        (floats, [0, 5], [1 << 63, 5], [0, 6]),
    ];
    for (key, a, b, other) in cases {
        let m = map::new(c, MapType::new(None, key, scalar(Kind::Int)), 0);
        // SAFETY: keys of at most two words.
        unsafe {
            for i in 0..40u64 {
                map::set(c, m, [other[0] + (i << 34), other[1]].as_ptr(), &i).unwrap();
            }
            map::set(c, m, a.as_ptr(), &100).unwrap();
            assert_eq!(map::find(m, b.as_ptr()).unwrap().as_ref(), Some(&100), "{}", key.name);
            assert!(!map::find(m, other.as_ptr()).unwrap().is_null(), "{}", key.name);
            map::delete(m, b.as_ptr()).unwrap();
            assert!(map::find(m, a.as_ptr()).unwrap().is_null());
        }
    }
}

#[test]
fn interface_and_float_keys() {
    let c = &mut Heap::new(0, false).new_cache();
    let (any, int, s, f, list) =
        (scalar(Kind::Interface), scalar(Kind::Int), scalar(Kind::String), scalar(Kind::Float64), scalar(Kind::Slice));
    let m = map::new(c, MapType::new(None, any, int), 0);
    let (one, name, bad) = {
        let w = string::new(c, b"name");
        (iface::box_word(c, int, 1000), iface::box_word(c, s, w), iface::box_word(c, list, 0))
    };
    // SAFETY: a map keyed by interfaces.
    unsafe {
        let unhashable = MapError::Unhashable(list);
        assert_eq!(map::find(m, &bad), Err(MapError::UnhashableInEmpty(list)), "also in an empty map");
        assert_eq!(map::delete(m, &bad), Err(MapError::UnhashableInEmpty(list)));
        set(c, m, one, 1);
        set(c, m, name, 2);
        set(c, m, 0, 3);
        let again = iface::box_word(c, s, string::leak_static(b"name"));
        assert_eq!((get(m, again), get(m, 0), get(m, one)), (Some(2), Some(3), Some(1)));
        assert_eq!(map::set(c, m, &bad, &1), Err(unhashable));
        assert_eq!(map::delete(m, &bad), Err(unhashable));
        assert_eq!(map::find(m, &bad), Err(unhashable));
        set(c, m, one, 9);
        assert_eq!(get(m, one), Some(9), "an error leaves the map open");
    }
    let m = map::new(c, MapType::new(None, f, int), 0);
    let nan = f64::NAN.to_bits();
    let minus = (-0.0f64).to_bits();
    set(c, m, 0, 1);
    set(c, m, minus, 2);
    assert_eq!((len(m), get(m, 0)), (1, Some(2)));
    assert_eq!(all(c, m)[0].0, minus, "the last key set is kept");
    for i in 0..100 {
        set(c, m, nan, i);
    }
    delete(m, nan);
    assert_eq!((len(m), get(m, nan)), (101, None));
    // A NaN comes up in an iteration although the table was replaced, but not after clear.
    let it = iter(c, m);
    assert_eq!(next(it), Some((minus, 2)));
    for i in 0..200u64 {
        set(c, m, (i as f64 + 0.5).to_bits(), 0);
    }
    assert_eq!(std::iter::from_fn(|| next(it)).take(50).count(), 50);
    // SAFETY: a map.
    unsafe { map::clear(m).unwrap() };
    assert_eq!((next(it), len(m)), (None, 0));
}

#[test]
fn iteration_is_in_order_of_insertion() {
    let c = &mut Heap::new(0, false).new_cache();
    let m = map::new(c, int_map(), 0);
    let keys: Vec<u64> = (0..500).map(|i| i * 7919 % 1009).collect();
    keys.iter().for_each(|&k| set(c, m, k, k));
    assert_eq!(all(c, m).iter().map(|e| e.0).collect::<Vec<_>>(), keys);
    keys.iter().step_by(3).for_each(|&k| delete(m, k));
    set(c, m, keys[0], 1);
    let left: Vec<u64> = (0..500).filter(|i| i % 3 != 0).map(|i| keys[i]).chain([keys[0]]).collect();
    assert_eq!(all(c, m).iter().map(|e| e.0).collect::<Vec<_>>(), left);
    // SAFETY: a map.
    let copy = unsafe { map::clone(c, m).unwrap() };
    delete(m, left[0]);
    assert_eq!((all(c, copy).len(), len(copy), len(m)), (left.len(), left.len(), left.len() - 1));
}

#[test]
fn changes_during_iteration() {
    let c = &mut Heap::new(0, false).new_cache();
    for n in [4u64, 50, 3000] {
        // What is deleted before it is reached does not come up, and what is changed comes up as it is then, whether
        // or not the table is replaced meanwhile.
        for grow in [0, 5] {
            let m = map::new(c, int_map(), 0);
            (0..n).for_each(|i| set(c, m, i, 0));
            let it = iter(c, m);
            let mut seen = Vec::new();
            while let Some((k, v)) = next(it) {
                if k >= n {
                    // Inserted below; may come up or not.
                    continue;
                }
                assert_eq!(v, if k == 0 { 0 } else { 1 });
                seen.push(k);
                delete(m, k + 1);
                if k + 2 < n {
                    set(c, m, k + 2, 1);
                }
                (0..grow).for_each(|j| set(c, m, n + k * 5 + j, 0));
            }
            assert_eq!(seen, (0..n).step_by(2).collect::<Vec<_>>());
        }
        // Deleting everything while iterating, and popping.
        let m = map::new(c, int_map(), 0);
        (0..n).for_each(|i| set(c, m, i, i));
        let it = iter(c, m);
        while let Some((k, _)) = next(it) {
            delete(m, k);
        }
        assert_eq!(len(m), 0);
        // A loop that inserts ends.
        set(c, m, 0, 0);
        let it = iter(c, m);
        let mut steps = 0;
        while let Some((k, _)) = next(it) {
            set(c, m, k + 1, 0);
            delete(m, k);
            steps += 1;
            assert!(steps < 100_000);
        }
        // After clear nothing of before comes up.
        (0..n).for_each(|i| set(c, m, i, i));
        let it = iter(c, m);
        next(it);
        // SAFETY: a map.
        unsafe { map::clear(m).unwrap() };
        assert_eq!(next(it), None);
    }
}

#[test]
fn popping_is_not_quadratic() {
    let c = &mut Heap::new(0, false).new_cache();
    let m = map::new(c, int_map(), 0);
    let n = 200_000;
    (0..n).for_each(|i| set(c, m, i, i));
    let start = std::time::Instant::now();
    for _ in 0..n {
        let it = iter(c, m);
        let (k, _) = next(it).unwrap();
        delete(m, k);
    }
    assert!(start.elapsed().as_secs() < 5);
    assert_eq!(len(m), 0);
}

#[test]
fn the_collector_sees_maps_whole() {
    let heap = Heap::new(0, true);
    let c = &mut heap.new_cache();
    let s = scalar(Kind::String);
    let m = map::new(c, MapType::new(None, s, s), 0);
    let mut it = 0;
    for i in 0..300u64 {
        let k = string::new(c, format!("key number {i}").as_bytes());
        let v = string::new(c, format!("value number {i}").as_bytes());
        set(c, m, k, v);
        if i % 3 == 0 {
            delete(m, k);
        }
        if i == 50 {
            it = iter(c, m);
        }
        heap.collect(&mut [c], 1, &mut |mk| {
            mk.mark(m);
            mk.mark(it);
        });
    }
    for i in 0..300u64 {
        let k = string::new(c, format!("key number {i}").as_bytes());
        // SAFETY: a map of strings.
        let v = get(m, k).map(|v| unsafe { string::bytes(v) }.to_vec());
        assert_eq!(v, (i % 3 != 0).then(|| format!("value number {i}").into_bytes()));
    }
    // 51 were inserted when the iteration began, of which two thirds were left; the others may come up.
    assert!(std::iter::from_fn(|| next(it)).count() >= 34);
    heap.collect(&mut [c], 1, &mut |_| {});
    assert_eq!(heap.stats().live_bytes, 0);
}

#[test]
fn a_failed_update_leaves_the_map_open() {
    let c = &mut Heap::new(0, false).new_cache();
    let m = map::new(c, int_map(), 0);
    set(c, m, 1, 10);
    let out = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        // SAFETY: a map of words.
        unsafe { map::update_word(c, m, &1, |_| std::panic::resume_unwind(Box::new(()))) }
    }));
    assert!(out.is_err());
    assert_eq!(get(m, 1), Some(10));
    set(c, m, 1, 11);
    assert_eq!(get(m, 1), Some(11));
}

/// Racing goroutines get errors or old and new values, and nothing worse. Keys are strings, so that a torn or stale
/// key would be followed into nowhere.
#[test]
fn races_are_safe() {
    let heap = Heap::new(0, false);
    let (s, int) = (scalar(Kind::String), scalar(Kind::Int));
    let m = map::new(&mut heap.new_cache(), MapType::new(None, s, int), 0);
    let (done, errors, hits) = (AtomicBool::new(false), AtomicU64::new(0), AtomicU64::new(0));
    let keys: Vec<u64> = (0..2000).map(|i| string::leak_static(format!("a key {i}").as_bytes())).collect();
    std::thread::scope(|scope| {
        for t in 0..2u64 {
            let (heap, keys, done, errors) = (&heap, &keys, &done, &errors);
            scope.spawn(move || {
                let c = &mut heap.new_cache();
                let mut seed = 88172645463325252 + t;
                for i in 0..300_000u64 {
                    let n = random(&mut seed) % 2000;
                    let key = keys[n as usize];
                    // SAFETY: a map from strings to words.
                    let r = unsafe {
                        match random(&mut seed) % 4 {
                            0 => map::delete(m, &key),
                            _ => map::set_string(c, m, key, n),
                        }
                    };
                    match r {
                        Ok(()) => {}
                        Err(MapError::ConcurrentWrites) => drop(errors.fetch_add(1, Ordering::Relaxed)),
                        Err(e) => panic!("{e:?}"),
                    }
                    if i % 50_000 == 0 {
                        // SAFETY: a map.
                        let _ = unsafe { map::clear(m) };
                    }
                }
                done.store(true, Ordering::Relaxed);
            });
        }
        for t in 0..2u64 {
            let (heap, keys, done, errors, hits) = (&heap, &keys, &done, &errors, &hits);
            scope.spawn(move || {
                let c = &mut heap.new_cache();
                let mut seed = 362436069 + t;
                while !done.load(Ordering::Relaxed) {
                    let n = random(&mut seed) % 2000;
                    // SAFETY: a map from strings to words.
                    match unsafe { map::find_string(m, keys[n as usize]).map(|p| p.as_ref()) } {
                        Ok(Some(&v)) => {
                            // A value that was just appended may still be zero, and one of a hole is what it was.
                            assert!(v == n || v == 0);
                            hits.fetch_add(1, Ordering::Relaxed);
                        }
                        Ok(None) => {}
                        Err(MapError::ConcurrentReadWrite) => drop(errors.fetch_add(1, Ordering::Relaxed)),
                        Err(e) => panic!("{e:?}"),
                    }
                    if n < 3 {
                        let it = iter(c, m);
                        let (mut k, mut v) = (0, 0);
                        // SAFETY: an iteration over such a map.
                        while let Ok(true) = unsafe { map::iter_next(it, &mut k, &mut v) } {
                            // SAFETY: a string, or 0 if the entry became a hole.
                            let text = unsafe { string::bytes(k) };
                            assert!(text.is_empty() || text.starts_with(b"a key "));
                        }
                    }
                }
            });
        }
    });
    assert!(errors.load(Ordering::Relaxed) + hits.load(Ordering::Relaxed) > 0);
    assert!(len(m) <= 2000);
}

/// Not a check but a measurement: `cargo test --release --test value_map -- --ignored --nocapture`.
#[test]
#[ignore = "measures"]
fn speed() {
    let heap = Heap::new(0, false);
    let c = &mut heap.new_cache();
    let time = |what: &str, n: u64, f: &mut dyn FnMut()| {
        let start = std::time::Instant::now();
        f();
        let t = start.elapsed();
        println!("{what}: {:.1} ns each, {:.0} ms", t.as_nanos() as f64 / n as f64, t.as_secs_f64() * 1000.0);
    };
    // SAFETY: maps of words and of strings.
    unsafe {
        let m = map::new(c, int_map(), 0);
        let n = 500_000;
        time("500k inserts", n, &mut || (0..n).for_each(|i| map::set_word(c, m, i * 7, i).unwrap()));
        let mut sum = 0;
        time("4M lookups in order", 4_000_000, &mut || {
            for i in 0..4_000_000u64 {
                sum += *map::find_word(m, i % n * 7).unwrap();
            }
        });
        let mut seed = 88172645463325252;
        time("4M lookups at random", 4_000_000, &mut || {
            for _ in 0..4_000_000u64 {
                sum += *map::find_word(m, random(&mut seed) % n * 7).unwrap();
            }
        });
        time("4M misses at random", 4_000_000, &mut || {
            for _ in 0..4_000_000u64 {
                sum += map::find_word(m, random(&mut seed) % n * 7 + 1).unwrap() as u64;
            }
        });
        let small = map::new(c, int_map(), 0);
        (0..6).for_each(|i| map::set_word(c, small, i * 100, i).unwrap());
        time("20M lookups in a map of 6", 20_000_000, &mut || {
            for i in 0..20_000_000u64 {
                sum += *map::find_word(small, i % 6 * 100).unwrap();
            }
        });
        time("20M updates of one key", 20_000_000, &mut || {
            for _ in 0..20_000_000u64 {
                map::update_word(c, m, &700, |v| v + 1).unwrap();
            }
        });
        time("20M sets in a map of 6", 20_000_000, &mut || {
            for i in 0..20_000_000u64 {
                map::set_word(c, small, i % 6 * 100, i).unwrap();
            }
        });
        let names = map::new(c, MapType::new(None, scalar(Kind::String), scalar(Kind::Int)), 0);
        let keys: Vec<u64> = (0..100_000).map(|i| string::new(c, format!("key-{i}").as_bytes())).collect();
        time("100k string inserts", 100_000, &mut || {
            keys.iter().for_each(|&k| map::set_string(c, names, k, 1).unwrap())
        });
        time("4M string lookups", 4_000_000, &mut || {
            for i in 0..4_000_000usize {
                sum += *map::find_string(names, keys[i * 7919 % keys.len()]).unwrap();
            }
        });
        let it = map::iter_new(c, m);
        let (mut k, mut v) = (0, 0);
        time("iterate 500k", n, &mut || while map::iter_next(it, &mut k, &mut v).unwrap() {});
        println!("{sum}");
    }
}
