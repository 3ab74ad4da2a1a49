//! Strings, slices, interfaces: their operations, checked against what Go prints.

use gorge::heap::{Cache, Heap};
use gorge::value::{Kind, MemKind, RField, RType, iface, mem, slice, string};

fn cache() -> Cache {
    Heap::new(0, false).new_cache()
}

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

fn structure(fields: Vec<RField>) -> &'static RType {
    RType::structure(0, "main.T", fields).leak()
}

fn text(w: u64) -> String {
    // SAFETY: tests pass strings.
    String::from_utf8_lossy(unsafe { string::bytes(w) }).into_owned()
}

#[test]
fn loads_normalise() {
    let mut cell = [0u64; 1];
    let p = cell.as_mut_ptr() as *mut u8;
    for (kind, stored, loaded) in [
        (MemKind::U8, 0x1FF, 0xFF),
        (MemKind::I8, 0xFF, -1i64 as u64),
        (MemKind::U16, 0x1_FFFF, 0xFFFF),
        (MemKind::I16, 0x8000, -0x8000i64 as u64),
        (MemKind::U32, u64::MAX, 0xFFFF_FFFF),
        (MemKind::I32, 0x8000_0000, -0x8000_0000i64 as u64),
        (MemKind::W64, u64::MAX - 1, u64::MAX - 1),
        (MemKind::Ptr, 77, 77),
    ] {
        // SAFETY: eight aligned bytes.
        unsafe {
            mem::store(kind, p, stored);
            assert_eq!(mem::load(kind, p), loaded, "{kind:?}");
        }
    }
}

#[test]
fn copies_of_any_alignment_and_overlap() {
    let from: Vec<u8> = (0..100).map(|i| i as u8 ^ 0x5A).collect();
    for a in 0..9 {
        for b in 0..9 {
            for n in 0..40 {
                let mut to = vec![0u8; 100];
                // SAFETY: in bounds.
                unsafe { mem::copy_bytes(to.as_mut_ptr().add(a), from.as_ptr().add(b), n) };
                assert_eq!(to[a..a + n], from[b..b + n]);
                assert!(to[..a].iter().chain(&to[a + n..]).all(|&x| x == 0));
                let (mut moved, mut want) = (from.clone(), from.clone());
                want.copy_within(b..b + n, a);
                let p = moved.as_mut_ptr();
                // SAFETY: in bounds.
                unsafe { mem::move_bytes(p.add(a), p.add(b), n) };
                assert_eq!(moved, want);
                // SAFETY: in bounds.
                unsafe { mem::zero_bytes(p.add(a), n) };
                assert!(moved[a..a + n].iter().all(|&x| x == 0) && moved[a + n..] == want[a + n..]);
            }
        }
    }
}

#[test]
fn whole_values_change_format() {
    let t =
        structure(vec![field("a", scalar(Kind::Int8)), field("b", scalar(Kind::Int)), field("c", scalar(Kind::Int16))]);
    assert_eq!((t.size, t.align, t.words), (24, 8, 3));
    let u = structure(vec![field("a", scalar(Kind::Uint8)), field("b", scalar(Kind::Uint16))]);
    assert_eq!((u.size, u.align, u.words), (4, 2, 1));
    let src = [1u8, 2, 3, 4, 0xFF, 0xFF, 0xFF, 0xFF];
    let mut word = [u64::MAX];
    // SAFETY: the struct takes 4 bytes, one word.
    unsafe { mem::load_words(u, src.as_ptr(), word.as_mut_ptr()) };
    assert_eq!(word[0], 0x0403_0201, "padding of the word is zero");
    let mut back = [9u8; 8];
    // SAFETY: as above.
    unsafe { mem::store_words(u, word.as_ptr(), back.as_mut_ptr()) };
    assert_eq!(back, [1, 2, 3, 4, 9, 9, 9, 9]);
    let cell = [0xFFu8; 8];
    // SAFETY: eight bytes.
    unsafe { mem::load_words(scalar(Kind::Int8), cell.as_ptr(), word.as_mut_ptr()) };
    assert_eq!(word[0] as i64, -1);
}

#[test]
fn layouts_have_gos_alignment_and_one_word_strings() {
    let (s, int, byte) = (scalar(Kind::String), scalar(Kind::Int), scalar(Kind::Uint8));
    let t = structure(vec![field("b", byte), field("s", s), field("n", int), field("e", structure(vec![]))]);
    assert_eq!((t.size, t.go_size, &*t.ptr_map), (32, 40, &[false, true, false, false][..]));
    let a = RType::array(0, "[3]main.T", t, 3).leak();
    assert_eq!((a.size, a.go_size, a.words), (96, 120, 12));
    assert_eq!(a.ptr_map.iter().filter(|p| **p).count(), 3);
    let c = RType::complex(0, Kind::Complex64, "complex64");
    assert_eq!((c.size, c.align, c.words), (8, 4, 1));
}

#[test]
fn strings() {
    let c = &mut cache();
    let hello = string::new(c, b"hello, world");
    // SAFETY: strings, indices in range.
    unsafe {
        assert_eq!(string::bytes(hello), b"hello, world");
        assert_eq!((string::len(hello), string::len(0)), (12, 0));
        assert_eq!(string::new(c, b""), 0);
        let whole = string::concat(c, &[hello, 0, string::leak_static(b"!")]);
        assert_eq!(text(whole), "hello, world!");
        assert_eq!(string::concat(c, &[0, hello, 0]), hello);
        assert_eq!(string::concat(c, &[]), 0);
        let plus = string::concat2(c, hello, whole);
        assert_eq!(text(plus), "hello, worldhello, world!");
        let sub = string::substring(c, plus, 3, 22);
        assert_eq!(text(sub), "lo, worldhello, wor");
        assert_eq!(string::substring(c, plus, 5, 5), 0);
        assert_eq!(text(string::substring(c, plus, 0, 5)), "hello");
        assert!(string::equal(string::substring(c, plus, 0, 12), hello));
        assert!(string::compare(hello, whole).is_lt() && string::compare(hello, 0).is_gt());
        assert_eq!(string::leak_static(b"abc"), string::leak_static(b"abc"));
        assert_eq!(string::hash(string::leak_static(b"hello, world"), 7), string::hash(hello, 7));
    }
}

#[test]
fn substrings_keep_their_bytes() {
    let heap = Heap::new(0, true);
    let c = &mut heap.new_cache();
    let long = string::new(c, &[b'x'; 1000]);
    // SAFETY: strings, indices in range.
    let sub = unsafe { string::substring(c, long, 100, 900) };
    heap.collect(&mut [c], 1, &mut |m| m.mark(sub));
    assert_eq!(text(sub), "x".repeat(800));
    heap.collect(&mut [c], 1, &mut |_| {});
    assert_eq!(heap.stats().live_bytes, 0);
}

#[test]
fn hashes_differ_by_any_byte() {
    let mut seen = std::collections::HashSet::new();
    for n in 0..70 {
        let mut b = vec![0u8; n];
        assert!(seen.insert(string::hash_bytes(&b, 1)));
        for i in 0..n {
            b[i] = 1;
            assert!(seen.insert(string::hash_bytes(&b, 1)), "length {n}, byte {i}");
            b[i] = 0;
        }
    }
}

#[test]
fn runes_as_go_decodes_them() {
    // What `for i, r := range s` gives in Go.
    let s = b"a\xc3\xa9\xe4\xb8\x96\xf0\x9f\x98\x80\xff\xc0\x80\xed\xa0\x80\xe4\xb8\xf4\x90\x80\x80\xc3";
    let got: Vec<(usize, u32)> = string::runes(s).collect();
    let bad = string::RUNE_ERROR;
    let mut want = vec![(0, 'a' as u32), (1, 0xE9), (3, 0x4E16), (6, 0x1F600)];
    want.extend((10..s.len()).map(|i| (i, bad)));
    assert_eq!(got, want);
    assert_eq!(string::decode_rune(b"", 0), (bad, 0));
    let c = &mut cache();
    for r in [0, 0x7F, 0x80, 0x7FF, 0x800, 0xFFFF, 0x10000, 0x10FFFF] {
        let w = string::from_rune(c, r);
        // SAFETY: a string.
        assert_eq!(string::decode_rune(unsafe { string::bytes(w) }, 0).0, r as u32);
    }
    for r in [0xD800, 0x110000, u64::MAX, 1 << 40] {
        assert_eq!(text(string::from_rune(c, r)), "\u{FFFD}");
    }
    let (rune, byte) = (scalar(Kind::Int32), scalar(Kind::Uint8));
    // SAFETY: slices of runes and bytes.
    unsafe {
        let runes = slice::from_runes(c, rune, "né世".as_bytes(), false);
        assert_eq!(slice::len(runes), 3);
        assert_eq!(slice::parts(slice::from_runes(c, rune, b"abc", true)).2, 3);
        assert_eq!(text(slice::runes_to_string(c, runes)), "né世");
        let bytes = slice::from_bytes(c, byte, b"abc", false);
        assert_eq!(slice::parts(bytes).2, 8);
        assert_eq!(slice::parts(slice::from_bytes(c, byte, b"abc", true)).2, 3);
        assert_eq!(text(slice::to_string(c, bytes)), "abc");
        assert_eq!(slice::to_string(c, 0), 0);
        let none = slice::from_bytes(c, byte, b"", false);
        assert!(none != 0 && slice::len(none) == 0);
    }
}

/// The capacities that appending one by one goes through, and those after appending n to 4, as Go prints them.
#[test]
fn append_grows_as_gos_does() {
    let (int, ptr) = (scalar(Kind::Int), scalar(Kind::Pointer));
    let p = structure(vec![field("p", ptr), field("n", int)]);
    let bytes3 = structure(vec![
        field("a", scalar(Kind::Uint8)),
        field("b", scalar(Kind::Uint8)),
        field("c", scalar(Kind::Uint8)),
    ]);
    let array = |e, n| RType::array(0, "array", e, n).leak() as &'static RType;
    let cases: [(&'static RType, &str, &str); 12] = [
        (
            scalar(Kind::Uint8),
            "8 16 32 64 128 256 512 896 1408 2048 3072 4096 5376",
            "8 8 16 16 16 24 48 80 80 112 208 512 1024 3072 5376 40960",
        ),
        (
            scalar(Kind::Int16),
            "4 8 16 32 64 128 256 512 896 1344 2048 3072 4096 5440",
            "8 8 12 12 16 24 40 72 72 104 208 512 1024 3072 5120 40960",
        ),
        (
            scalar(Kind::Int32),
            "2 4 8 16 32 64 128 256 512 864 1344 2048 3072 4096 5440",
            "8 8 12 12 16 24 40 72 72 104 224 512 1024 3072 5120 40960",
        ),
        (
            int,
            "1 2 4 8 16 32 64 128 256 512 848 1280 1792 2560 3408 5120",
            "8 8 10 12 14 22 40 72 72 112 224 512 1024 3072 5120 40960",
        ),
        (
            ptr,
            "1 2 4 8 16 32 64 143 287 607 1023 1535 2303 3071 4095 6144",
            "8 8 10 12 14 22 40 71 71 111 223 511 1023 3071 5120 40960",
        ),
        (
            scalar(Kind::String),
            "1 2 4 8 16 32 71 143 303 591 1023 1535 2560 3584 5120",
            "8 8 9 11 13 22 39 71 71 111 215 511 1023 3072 5120 40448",
        ),
        (
            scalar(Kind::Slice),
            "1 2 4 8 16 37 74 170 341 682 1135 1706 2389 3413 4778 6485",
            "8 8 9 12 13 21 37 74 74 111 223 511 1023 3072 5120 40277",
        ),
        (
            bytes3,
            "2 5 10 21 42 85 170 341 682 1066 1621 2261 3157 4522 6144",
            "8 8 10 16 16 21 37 69 69 106 213 512 1024 3157 5461 40960",
        ),
        (
            p,
            "1 2 4 8 16 32 71 143 303 591 1023 1535 2560 3584 5120",
            "8 8 9 11 13 22 39 71 71 111 215 511 1023 3072 5120 40448",
        ),
        (
            array(int, 5),
            "1 2 4 8 16 32 67 134 272 544 1024 1638 2252 3072 4096 5324",
            "8 8 9 11 14 22 38 67 76 121 204 512 1024 3072 5120 40140",
        ),
        (
            array(ptr, 5),
            "1 2 4 8 17 35 76 153 307 614 1024 1638 2252 3072 4096 5324",
            "8 8 9 11 14 22 38 67 76 121 204 511 1024 3072 5120 40140",
        ),
        (
            array(int, 100),
            "1 2 4 8 16 34 71 143 286 552 890 1310 1832 2488 3307 4331 5611",
            "8 8 10 11 13 23 40 71 71 112 204 512 1013 3010 5007 40007",
        ),
    ];
    let c = &mut cache();
    for (elem, one_by_one, bulk) in cases {
        let mut caps: Vec<usize> = Vec::new();
        let mut s = 0;
        for _ in 0..5000 {
            // SAFETY: a slice of `elem`.
            unsafe {
                s = slice::append_reserve(c, s, elem, 1).0;
                let cap = slice::parts(s).2;
                if caps.last() != Some(&cap) {
                    caps.push(cap);
                }
            }
        }
        let print = |v: &[usize]| v.iter().map(|c| c.to_string()).collect::<Vec<_>>().join(" ");
        assert_eq!(print(&caps), one_by_one, "{} bytes", elem.go_size);
        let caps: Vec<usize> = [1, 3, 5, 7, 9, 17, 33, 63, 65, 100, 200, 500, 1000, 3000, 5000, 40000]
            .map(|n| {
                let s = slice::new(c, elem, 4, 4);
                // SAFETY: as above.
                unsafe { slice::parts(slice::append_reserve(c, s, elem, n).0).2 }
            })
            .into();
        assert_eq!(print(&caps), bulk, "{} bytes", elem.go_size);
    }
    assert_eq!(slice::grown_cap(structure(vec![]), 5, 4), 5);
}

#[test]
fn slices() {
    let c = &mut cache();
    let int = scalar(Kind::Int);
    // SAFETY: slices of int, indices in range.
    unsafe {
        let mut s = 0;
        for i in 0..10 {
            s = slice::append_word(c, s, int, i);
        }
        let all = |s: u64| -> Vec<u64> {
            let (p, n, _) = slice::parts(s);
            (0..n).map(|i| mem::load(MemKind::W64, p.add(i * 8))).collect()
        };
        assert_eq!(all(s), (0..10).collect::<Vec<_>>());
        let part = slice::reslice(c, s, 8, 2, 5, 16);
        assert_eq!((all(part), slice::parts(part).2), (vec![2, 3, 4], 14));
        // Appending into shared capacity writes to the origin's array.
        let more = slice::append_word(c, part, int, 99);
        assert_eq!((all(more), all(s)[5]), (vec![2, 3, 4, 99], 99));
        let three = slice::reslice(c, s, 8, 2, 5, 5);
        let more = slice::append_word(c, three, int, 77);
        assert_eq!((all(more), all(s)[5]), (vec![2, 3, 4, 77], 99));
        // A slice of no capacity doesn't point behind its array.
        let end = slice::reslice(c, s, 8, 10, 10, 10);
        assert_eq!(slice::parts(end).0, slice::parts(slice::empty()).0);
        assert_eq!(slice::reslice(c, 0, 8, 0, 0, 0), 0);
        // copy with overlap, both ways
        let (a, b) = (slice::reslice(c, s, 8, 0, 5, 16), slice::reslice(c, s, 8, 1, 10, 16));
        assert_eq!(slice::copy(b, a, 8), 5);
        assert_eq!(all(s), [0, 0, 1, 2, 3, 4, 6, 7, 8, 9]);
        assert_eq!(slice::copy(a, b, 8), 5);
        assert_eq!(all(s), [0, 1, 2, 3, 4, 4, 6, 7, 8, 9]);
        let twice = slice::append_slice(c, s, int, s);
        assert_eq!(all(twice), [all(s), all(s)].concat());
        assert_eq!(slice::append_slice(c, 0, int, 0), 0);
        slice::clear(a, 8);
        assert_eq!(all(s), [0, 0, 0, 0, 0, 4, 6, 7, 8, 9]);
        assert!(slice::empty() != 0 && slice::parts(slice::empty()).1 == 0);
        assert_ne!(slice::new(c, int, 0, 0), 0);
        let byte = scalar(Kind::Uint8);
        let hello = string::leak_static(b"hello");
        let b = slice::append_string(c, 0, byte, hello);
        assert_eq!(slice::bytes(b), b"hello");
        assert_eq!(slice::copy_string(b, string::leak_static(b"HEy")), 3);
        assert_eq!(slice::bytes(b), b"HEylo");
    }
}

#[test]
fn slices_survive_by_any_header() {
    let heap = Heap::new(0, true);
    let c = &mut heap.new_cache();
    let ptr = scalar(Kind::Pointer);
    let mut s = 0;
    for i in 0..100u64 {
        // SAFETY: a slice of pointers; the cell has a word.
        unsafe {
            let cell = c.alloc_leaf(8) as *mut u64;
            cell.write(i);
            s = slice::append_word(c, s, ptr, cell as u64);
            if i % 7 == 0 && i > 0 {
                s = slice::reslice(c, s, 8, 1, slice::len(s), slice::parts(s).2);
            }
            heap.collect(&mut [c], 1, &mut |m| m.mark(s));
            let (p, n, _) = slice::parts(s);
            assert_eq!(*(*(p as *const u64).add(n - 1) as *const u64), i);
            assert_eq!(*(*(p as *const u64) as *const u64), i / 7);
        }
    }
}

#[test]
fn interfaces() {
    let c = &mut cache();
    let (int, s, f, any) = (scalar(Kind::Int), scalar(Kind::String), scalar(Kind::Float64), scalar(Kind::Interface));
    let b = |c: &mut Cache, t, w| iface::box_word(c, t, w);
    // SAFETY: boxes of the named types throughout.
    unsafe {
        assert_eq!(b(c, int, 5), b(c, int, 5));
        assert!(iface::type_of(0).is_none());
        let big = b(c, int, 1 << 40);
        assert!(std::ptr::eq(iface::type_of(big).unwrap(), int) && iface::word(big) == 1 << 40);
        let again = b(c, int, 1 << 40);
        assert!(big != again && iface::equal(big, again) == Ok(true));
        assert_eq!(iface::hash(big, 3).unwrap(), iface::hash(again, 3).unwrap());
        let other = b(c, scalar(Kind::Int), 1 << 40);
        assert_eq!(iface::equal(big, other), Ok(false), "of another type");
        assert_eq!((iface::equal(big, 0), iface::equal(0, 0)), (Ok(false), Ok(true)));
        let (x, y) = (string::new(c, b"same"), string::leak_static(b"same"));
        let (x, y) = (b(c, s, x), b(c, s, y));
        assert_eq!(iface::equal(x, y), Ok(true));
        assert_eq!(iface::hash(x, 1).unwrap(), iface::hash(y, 1).unwrap());
        let nan = b(c, f, f64::NAN.to_bits());
        assert_eq!(iface::equal(nan, nan), Ok(false));
        assert_ne!(iface::hash(nan, 1).unwrap(), iface::hash(nan, 1).unwrap());
        let (p0, m0) = (b(c, f, 0), b(c, f, (-0.0f64).to_bits()));
        assert_eq!(iface::equal(p0, m0), Ok(true));
        assert_eq!(iface::hash(p0, 1).unwrap(), iface::hash(m0, 1).unwrap());

        let list = scalar(Kind::Slice);
        let l = b(c, list, 0);
        assert!(std::ptr::eq(iface::equal(l, l).unwrap_err(), list));
        assert!(std::ptr::eq(iface::hash(l, 0).unwrap_err(), list));
        assert_eq!(iface::equal(l, big), Ok(false), "different types are not compared");
        let holder = structure(vec![field("i", int), field("l", list)]);
        let h = iface::box_words(c, holder, [1u64, 0].as_ptr());
        assert!(std::ptr::eq(iface::equal(h, h).unwrap_err(), holder));

        // A struct with padding, a blank field and an interface.
        let t = structure(vec![field("a", scalar(Kind::Uint8)), field("_", int), field("i", any), field("f", f)]);
        let v = [0xAAAA_AA01u64, 7, x, 0];
        let w = [0xBBBB_BB01u64, 8, y, (-0.0f64).to_bits()];
        assert_eq!(iface::equal_words(t, v.as_ptr(), w.as_ptr()), Ok(true));
        assert_eq!(iface::hash_words(t, v.as_ptr(), 9).unwrap(), iface::hash_words(t, w.as_ptr(), 9).unwrap());
        let bad = [1u64, 7, l, 0];
        assert!(std::ptr::eq(iface::equal_words(t, bad.as_ptr(), bad.as_ptr()).unwrap_err(), list));
        let boxed = iface::box_mem(c, t, v.as_ptr() as *const u8);
        assert_eq!(iface::equal_words(t, iface::data(boxed), v.as_ptr()), Ok(true));
        let none = structure(vec![]);
        assert_eq!(iface::box_words(c, none, std::ptr::null()), iface::box_words(c, none, std::ptr::null()));
        let arr = RType::array(0, "[2]float64", f, 2).leak();
        assert_eq!(iface::equal_words(arr, [0u64, 1].as_ptr(), [1u64 << 63, 1].as_ptr()), Ok(true));
        assert_eq!(iface::equal_words(arr, [0u64, 1].as_ptr(), [0u64, 2].as_ptr()), Ok(false));
    }
}

#[test]
fn methods_by_id() {
    use gorge::value::MethodEntry;
    let t = scalar(Kind::Int);
    assert!(t.method(0).is_none());
    let entry = MethodEntry { func: std::ptr::dangling(), boxed_receiver: true };
    t.set_methods(vec![None, Some(entry)]);
    assert!(t.method(0).is_none() && t.method(1).is_some_and(|m| m.boxed_receiver) && t.method(2).is_none());
}
