//! The checker on expressions, types, constants and declarations.
//!
//! In: small programs. Out: what the checker says about them, at which line, and what it records.
//! Always: expected messages are those of Go's compiler.

use gorge::check::info::{Mode, ObjectKind};
use gorge::check::{Importer, Outset, World, check_package};
use gorge::constant::Value;
use gorge::diag::Severity;
use gorge::source::SourceMap;
use gorge::syntax::ast::{NodeIds, SourceUnit};
use gorge::syntax::parse_file;
use std::sync::Arc;

const FMT: &str =
    "package fmt\ntype Stringer interface { String() string }\nfunc Println(a ...any) (n int, err error)\n";
const STRINGS: &str = "package strings\nfunc ToUpper(s string) string\n";
const ATOMIC: &str = "package atomic\nfunc AddInt64(addr *int64, delta int64) (new int64)\n";

struct Run {
    map: SourceMap,
    ids: NodeIds,
}

impl Run {
    fn parse(&mut self, name: &str, text: &str) -> (Arc<SourceUnit>, gorge::syntax::SourceKind) {
        let file = self.map.add(name, text);
        let parsed = parse_file(&file, &mut self.ids).unwrap_or_else(|errors| panic!("{name}: {errors:?}\n{text}"));
        (Arc::new(parsed.unit), parsed.kind)
    }
}

impl Importer for Run {
    fn package_files(&mut self, path: &str) -> Option<Vec<Arc<SourceUnit>>> {
        let text = match path {
            "fmt" => FMT,
            "strings" => STRINGS,
            "sync/atomic" => ATOMIC,
            _ => return None,
        };
        Some(vec![self.parse(path, text).0])
    }
}

/// `line: message` for each error, `line: warning: message` for each warning.
fn check(text: &str) -> (World, Vec<String>) {
    let mut run = Run { map: SourceMap::default(), ids: NodeIds::default() };
    let (unit, kind) = run.parse("main.go", text);
    let mut world = World::new();
    let mut diags = Vec::new();
    check_package(&mut world, Outset::new("main", kind), vec![unit], &mut run, &mut diags);
    let told = diags
        .iter()
        .map(|d| {
            let line = run.map.file(d.span.start).map_or(0, |f| f.line_col(d.span.start).0);
            let warning = if d.severity == Severity::Warning { "warning: " } else { "" };
            format!("{line}: {warning}{}", d.message)
        })
        .collect();
    (world, told)
}

/// Statements of a function, the first on line 1.
fn body(stmts: &str) -> Vec<String> {
    check(&format!("package main; func main() {{ {stmts}\n}}")).1
}

/// Each line of statements must give exactly one error, the one that follows it.
fn refused(cases: &[(&str, &str)]) {
    for (stmt, message) in cases {
        assert_eq!(body(stmt), [format!("1: {message}")], "{stmt}");
    }
}

fn accepted(cases: &[&str]) {
    for stmt in cases {
        assert_eq!(body(stmt), [] as [String; 0], "{stmt}");
    }
}

#[test]
fn constants() {
    refused(&[
        (
            "var x int8 = 300; _ = x",
            "cannot use 300 (untyped int constant) as int8 value in variable declaration (overflows)",
        ),
        (
            "x := int8(1); _ = x; x = 300",
            "cannot use 300 (untyped int constant) as int8 value in assignment (overflows)",
        ),
        ("_ = int8(300)", "constant 300 overflows int8"),
        ("_ = uint(1) - 2", "uint(1) - 2 (constant -1 of type uint) overflows uint"),
        (
            "var x int = 1.5; _ = x",
            "cannot use 1.5 (untyped float constant) as int value in variable declaration (truncated)",
        ),
        ("_ = 1 / 0", "invalid operation: division by zero"),
        ("x := 1; x = x % 0", "invalid operation: division by zero"),
        ("_ = 1 << 1100", "invalid operation: invalid shift count 1100 (untyped int constant)"),
        ("_ = 1 << 600", "constant shift overflow"),
        ("const c = len([]int{})", "len([]int{}) (value of type int) is not constant"),
        ("_ = iota", "cannot use iota outside constant declaration"),
    ]);
    accepted(&[
        "const big = 1 << 100; var x int = big >> 98; _ = x",
        "const c = len([10]int{}); var a [c]int; _ = a",
        "var f float32 = 1 << 3; _ = f",
        "_ = 'a' + 1.0; _ = \"a\" + \"b\"; _ = 5.0 / 2",
        "const ( a = iota; b; c = \"x\"; d ); var s string = d; var i int = b; _, _ = s, i; _ = a; _ = c",
    ]);
}

#[test]
fn operators() {
    refused(&[
        ("_ = 1 + \"a\"", "invalid operation: 1 + \"a\" (mismatched types untyped int and untyped string)"),
        ("a, b := 1, \"x\"; _ = a + b", "invalid operation: a + b (mismatched types int and string)"),
        ("_ = !1", "invalid operation: operator ! not defined on 1 (untyped int constant)"),
        ("s := []int{}; _ = s == s", "invalid operation: s == s (slice can only be compared to nil)"),
        ("_ = nil == nil", "invalid operation: nil == nil (operator == not defined on untyped nil)"),
        ("f := 1.5; _ = f << 2", "invalid operation: shifted operand f (variable of type float64) must be integer"),
        (
            "s := uint(2); var f float64 = 1 << s; _ = f",
            "invalid operation: shifted operand 1 (type float64) must be integer",
        ),
        ("_ = &1", "invalid operation: cannot take address of 1 (untyped int constant)"),
        ("x := 1; _ = *x", "invalid operation: cannot indirect x (variable of type int)"),
        ("x := 1; <-x", "invalid operation: cannot receive from non-channel int x (variable of type int)"),
    ]);
    accepted(&[
        "s := uint(2); var x int64 = 1 << s; _ = x == 1<<s",
        "var e any = 1; _ = e == 1",
        "var p *int; _ = p == nil",
    ]);
}

#[test]
fn calls() {
    let f = "f := func(int, string) (int, error) { return 0, nil }; ";
    let with = |rest: &str| body(&format!("{f}{rest}"));
    assert_eq!(with("f(1)"), ["1: not enough arguments in call to f\n\thave (number)\n\twant (int, string)"]);
    assert_eq!(
        with("f(1, \"\", 2)"),
        ["1: too many arguments in call to f\n\thave (number, string, number)\n\twant (int, string)"]
    );
    assert_eq!(with("f(\"\", 1)").len(), 2);
    assert_eq!(with("x := 1 + f(1, \"\"); _ = x").len(), 1);
    accepted(&[
        "f := func() (int, string) { return 0, \"\" }; g := func(a ...any) {}; g(f())",
        "a := append([]byte(nil), \"abc\"...); _ = copy(a, \"x\"); m := make(map[string]int, 3); delete(m, \"\"); clear(m)",
        "p := new(3); *p = 4; q := new(int); _ = min(1, 2.5) + float64(*q); _ = max(\"a\", \"b\")",
        "c := complex(1, 2); _ = real(c) + imag(c); defer func() { recover() }(); ch := make(chan int); close(ch)",
    ]);
    refused(&[
        ("x := 1; x()", "invalid operation: cannot call x (variable of type int): int is not a function"),
        ("len", "len (built-in) must be called"),
        ("_ = len(1)", "invalid argument: 1 (untyped int constant) for built-in len"),
        ("_ = make([]int)", "invalid operation: make([]int) expects 2 or 3 arguments; found 1"),
        ("_ = append(1, 2)", "invalid append: argument must be a slice; have 1 (untyped int constant)"),
        (
            "var r <-chan int; close(r)",
            "invalid operation: cannot close receive-only channel r (variable of type <-chan int)",
        ),
    ]);
}

#[test]
fn selectors_and_methods() {
    let types = "package main\ntype I interface{ M() }\ntype E struct{ x int }\nfunc (e *E) M() {}\ntype T struct{ E; *F }\ntype F struct{ x, y int }\nfunc main() {\n";
    let with = |stmts: &str| check(&format!("{types}{stmts}\n}}")).1;
    assert_eq!(with("var t T; t.M(); _ = t.y; p := &t; p.M(); f := p.M; f(); (*T).M(p)"), [] as [String; 0]);
    assert_eq!(with("var t T; _ = t.x"), ["8: ambiguous selector t.x"]);
    assert_eq!(with("var t T; _ = t.z"), ["8: t.z undefined (type T has no field or method z)"]);
    assert_eq!(with("T{}.M()"), ["8: cannot call pointer method M on T"]);
    assert_eq!(
        with("var i I = T{}; _ = i"),
        [
            "8: cannot use T{} (value of struct type T) as I value in variable declaration: T does not implement I (method M has pointer receiver)"
        ]
    );
    assert_eq!(with("var i I = &T{}; i.M(); _ = i.(*E)"), [] as [String; 0]);
    assert_eq!(
        with("var i I; _ = i.(T)"),
        ["8: impossible type assertion: i.(T)\n\tT does not implement I (method M has pointer receiver)"]
    );
}

#[test]
fn composite_literals() {
    refused(&[
        ("_ = [2]int{1, 2, 3}", "index 2 is out of bounds (>= 2)"),
        ("_ = map[string]int{\"a\": 1, \"a\": 2}", "duplicate key \"a\" in map literal"),
        ("type T struct{ a, b int }; _ = T{1}", "too few values in struct literal of type T"),
        ("type T struct{ a int }; _ = T{b: 1}", "unknown field b in struct literal of type T"),
        ("type T struct{ a int }; _ = T{a: 1, a: 2}", "duplicate field name a in struct literal"),
        ("_ = int{}", "invalid composite literal type int"),
        ("_ = []int{\"a\"}", "cannot use \"a\" (untyped string constant) as int value in array or slice literal"),
    ]);
    accepted(&[
        "type T struct{ a int }; _ = []T{{1}, {a: 2}}; _ = []*T{{1}}; _ = map[T]T{{1}: {2}}; _ = [...]string{5: \"x\"}",
    ]);
}

#[test]
fn declarations() {
    assert_eq!(
        check("package main\ntype T struct { t T }\nfunc main() {}").1,
        ["2: invalid recursive type: T refers to itself"]
    );
    assert_eq!(check("package main\ntype A B\ntype B A\nfunc main() {}").1, ["2: invalid recursive type A"]);
    assert_eq!(
        check("package main\ntype T struct { t *T; m map[string]T; f func(T) T }\nfunc main() {}").1,
        [] as [String; 0]
    );
    assert_eq!(check("package main\nfunc f() {}\nvar f int\nfunc main() {}").1, ["3: f redeclared in this block"]);
    assert_eq!(check("package main\nfunc f()\nfunc main() {}").1, ["2: missing function body"]);
    assert_eq!(check("package main\nfunc f() {}").1, ["0: function main is undeclared in the main package"]);
    assert_eq!(check("package main\nvar m map[[]int]int\nfunc main() {}").1, ["2: invalid map key type []int"]);
    assert_eq!(check("package main\nimport \"nowhere\"\nfunc main() {}").1, ["2: package nowhere is not in std"]);
    assert_eq!(check("package main\nvar a, b = b, c\nvar c = 1\nfunc main() {}").1, [] as [String; 0]);
    assert_eq!(
        check("package main\nfunc main() { x := func() { y := 1 } }").1,
        ["2: declared and not used: x", "2: declared and not used: y"]
    );
}

#[test]
fn scripts() {
    let (world, told) = check(
        "fmt.Println(strings.ToUpper(s()), n)\nn := int64(1)\nfunc s() string { atomic.AddInt64(&n, 1); return \"\" }\nvar unused = 2\n",
    );
    assert_eq!(told, ["1: undefined: n", "4: warning: declared and not used: unused"]);
    let names: Vec<&str> = world.packages.iter().map(|p| p.path.as_str()).collect();
    assert!(names.contains(&"fmt") && names.contains(&"strings") && names.contains(&"sync/atomic"), "{names:?}");
}

#[test]
fn findings() {
    let (world, told) = check(
        "package main\nfunc main() { s := uint(1); var x int64 = 1 << s; var e any = 'a'; m := map[string]int{}; v, ok := m[\"\"]; _, _, _, _ = x, e, v, ok }",
    );
    assert_eq!(told, [] as [String; 0]);
    let exprs = || world.info.exprs.iter().flatten();
    // The constant operand of the shift has the type of the shift.
    let int64 = gorge::types::Basic::Int64.ty();
    assert!(exprs().any(|e| e.ty == int64 && e.value == Some(Value::int(1))));
    let rune = gorge::types::Basic::Int32.ty();
    assert!(exprs().any(|e| e.ty == rune && e.value == Some(Value::int('a' as u32))));
    assert!(exprs().any(|e| e.mode == Mode::MapIndex));
    assert_eq!(world.info.comma_ok.len(), 1);
    let locals =
        world.info.arena.iter().filter(|o| matches!(o.kind, ObjectKind::Var { global: false, field: false, .. }));
    assert!(locals.count() >= 5);
}

/// Neither long chains nor deep nesting exhaust the stack: they are right, or refused by a message.
#[test]
fn long_chains_and_deep_nesting_do_not_crash() {
    let chain = |x: &str, op: &str| vec![x; 3_900].join(op);
    assert_eq!(body(&format!("_ = {}", chain("1", "+"))), [] as [String; 0]);
    assert_eq!(body(&format!("x := 1; _ = {}", chain("x", " + "))), [] as [String; 0]);
    let conditions = vec!["x == 1"; 1_900].join(" && ");
    assert_eq!(body(&format!("x := 1; _ = {conditions}")), [] as [String; 0]);
    let nested = |open: &str, inner: &str, close: &str, n: usize| open.repeat(n) + inner + &close.repeat(n);
    let deep = [
        format!("x := 1; _ = {}", nested("(", "x", ")", 900)),
        format!("x := 1; _ = {}", nested("- ", "x", "", 900)),
        format!("f := func(x int) int {{ return x }}; _ = {}", nested("f(", "1", ")", 900)),
        format!("x := 1; {}", nested("if x == 1 {", "", "}", 900)),
        nested("func() {", "", "}()", 150),
        format!("var x {}int; _ = x", "[]".repeat(900)),
        format!("type T struct {{ t *T }}; var x T; _ = x{}", ".t".repeat(900)),
    ];
    for text in deep {
        let told = body(&text);
        let start: String = text.chars().take(60).collect();
        assert!(told.len() <= 1 && told.iter().all(|m| m.contains("deep")), "{start}: {:?}", told.first());
    }
}
