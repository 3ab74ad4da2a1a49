//! No text exhausts the stack or takes more than linear time; what is too deep is an error with a position.

use gorge::source::SourceMap;
use gorge::syntax::{ast::NodeIds, parse_file};
use std::time::{Duration, Instant};

/// Parses and drops; the first error.
fn first_error(text: &str) -> Option<String> {
    let mut map = SourceMap::default();
    let file = map.add("x.go", text);
    parse_file(&file, &mut NodeIds::default()).err().map(|errors| errors[0].message.clone())
}

/// Chains: what grows by repetition, as (before, repeated, after).
const CHAINS: &[(&str, &str, &str)] = &[
    ("x = ", "- ", "x"),
    ("x = ", "!", "x"),
    ("x = ", "*", "x"),
    ("x = ", "<-", "x"),
    ("x = ", "<-chan ", "x"),
    ("x = ", "[]", "T{}"),
    ("x = a", ".b", ""),
    ("x = a", "()", ""),
    ("x = a", "[0]", ""),
    ("x = a", ".(T)", ""),
    ("x = ", "x+", "x"),
    ("x = ", "x||x&&", "x"),
    ("", "a:", ";"),
    ("var x ", "*", "T"),
    ("var x ", "[]", "T"),
    ("var x ", "[2]", "T"),
    ("var x ", "chan ", "T"),
    ("var x ", "map[int]", "T"),
    ("type T interface{", "int|", "int}"),
    ("if a {\n", "} else if a {\n", "}"),
];

/// What nests: (before, opening, middle, closing, after).
const NESTS: &[(&str, &str, &str, &str, &str)] = &[
    ("x = ", "(", "1", ")", ""),
    ("x = ", "a[", "0", "]", ""),
    ("x = T", "{", "", "}", ""),
    ("", "{", "", "}", ""),
    ("", "func(){", "", "}()", ""),
    ("", "for {", "", "}", ""),
    ("", "switch { case x:", "", "}", ""),
    ("var x ", "func() ", "", "", ""),
    ("var x ", "func(", "", ")", ""),
    ("var x ", "T[", "int", "]", ""),
    ("var x ", "map[", "int", "]int", ""),
    ("type T ", "struct{a ", "int", "}", ""),
    ("type T ", "interface{", "", "}", ""),
    ("x = ", "(", "", "", ""),
    ("", "", "", ")", ""),
];

fn program(body: &str) -> String {
    format!("package p\nfunc f() {{\n{body}\n}}\n")
}

#[test]
fn long_chains() {
    for (before, repeated, after) in CHAINS {
        let text = |n: usize| program(&format!("{before}{}{after}", repeated.repeat(n)));
        assert_eq!(first_error(&text(1_500)), None, "1,500 times {repeated:?}");
        let error = first_error(&text(30_000)).unwrap_or_default();
        assert!(error.contains("nesting too deep"), "30,000 times {repeated:?}: {error:?}");
    }
}

#[test]
fn chains_up_to_the_limit_drop_safely() {
    for (before, repeated, after) in CHAINS {
        for n in [1_980, 3_980] {
            first_error(&program(&format!("{before}{}{after}", repeated.repeat(n))));
        }
    }
}

#[test]
fn deep_nesting() {
    for (before, open, middle, close, after) in NESTS {
        let text = |n: usize| program(&format!("{before}{}{middle}{}{after}", open.repeat(n), close.repeat(n)));
        first_error(&text(330));
        first_error(&text(990));
        assert!(first_error(&text(200_000)).is_some(), "200,000 times {open:?}");
        // Scripts go another way through the grammar.
        first_error(&format!("{before}{}{middle}{}{after}", open.repeat(330), close.repeat(330)));
    }
}

#[test]
fn ordinary_nesting_is_fine() {
    for (before, open, middle, close, after) in &NESTS[..13] {
        let body = format!("{before}{}{middle}{}{after}", open.repeat(100), close.repeat(100));
        assert_eq!(first_error(&program(&body)), None, "100 times {open:?}");
    }
}

/// Productions that begin alike must not be tried again at each level of a text that fails at its deepest.
#[test]
fn failures_do_not_multiply() {
    let nests = [
        ("if func() bool { ", "}() {}"),
        ("func() (", ")"),
        ("type T struct { a [f(func() { ", "})]int }"),
        ("type T [f(func() { ", "})]int"),
        ("type T [N]struct { a [len(func() { ", "})]int }"),
        ("a: { ", "}"),
        ("x = T{ a[", "]: b}"),
        ("f(func(a [", "]int) {})"),
        ("switch x := f(func() { ", "}); x {}"),
        ("for range f(func() { ", "}) {}"),
        ("var x func() (func(a T[", "]))"),
    ];
    for (open, close) in nests {
        let text = program(&format!("{}) ${}", open.repeat(60), close.repeat(60)));
        let text = text.replace('$', "+");
        let start = Instant::now();
        assert!(first_error(&text).is_some());
        assert!(start.elapsed() < Duration::from_secs(5), "{open:?} took {:?}", start.elapsed());
    }
}
