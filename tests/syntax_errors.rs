//! Syntax errors are told in the words of Go's compiler, at its lines and columns.

use gorge::source::SourceMap;
use gorge::syntax::{ast::NodeIds, decode, parse_file};

/// The errors of a text, as `line:column: message`.
fn errors(text: &str) -> Vec<String> {
    let mut map = SourceMap::default();
    let file = map.add("x.go", text);
    let found = match parse_file(&file, &mut NodeIds::default()) {
        Ok(parsed) => parsed.unit.errors,
        Err(errors) => errors,
    };
    let show = |d: &gorge::diag::Diagnostic| {
        let (line, col) = file.line_col(d.span.start);
        format!("{line}:{col}: {}", d.message)
    };
    found.iter().map(show).collect()
}

#[test]
fn same_as_go() {
    let mut checked = 0;
    for case in include_str!("syntax_errors.txt").split("=== FILE\n").skip(1) {
        let (text, expected) = case.split_once("=== ERRORS\n").expect("a case has its errors");
        assert_eq!(errors(text), expected.lines().collect::<Vec<_>>(), "in\n{text}");
        checked += 1;
    }
    assert!(checked > 100, "only {checked} cases");
}

#[test]
fn characters_that_no_source_may_contain() {
    assert_eq!(errors("package p\nvar x = 1 \0 + 2\n"), ["2:11: invalid NUL character"]);
    assert_eq!(errors("package p\nvar x = \"a\u{feff}b\"\n"), ["2:11: invalid BOM in the middle of the file"]);
    assert_eq!(errors("package p\nvar a·b = 1\n"), ["2:6: invalid character U+00B7 '·' in identifier"]);
    assert_eq!(errors("package p\nvar ٠a = 1\n"), ["2:5: identifier cannot begin with digit U+0660 '٠'"]);
    assert!(errors("\u{feff}package p\n").is_empty());
    assert_eq!(decode(b"ab\xffc\xe4\xb8"), ("ab\u{fffd}c\u{fffd}\u{fffd}".to_string(), vec![2, 6, 9]));
}

#[test]
fn scripts() {
    assert_eq!(errors("x := 1\n}\n"), ["2:1: syntax error: unexpected } at top level"]);
    assert_eq!(
        errors("f(1,\n2\n)\nx := 3 4\nvar g = func() { y z }\n"),
        [
            "2:2: syntax error: unexpected newline in argument list; possibly missing comma or )",
            "4:8: syntax error: unexpected literal 4 at end of statement",
            "5:20: syntax error: unexpected name z at end of statement",
        ]
    );
    assert_eq!(errors("x := 1\npackage p\n"), ["2:1: syntax error: package statement must be first"]);
}

#[test]
fn a_type_switch_guard_binds_one_name() {
    assert_eq!(
        errors("package p\nfunc f() {\nswitch 1 := y.(type) {\n}\n}\n"),
        ["3:10: syntax error: cannot use 1 := y.(type) as value"]
    );
}
