//! No text makes `gorge check` hang or run out of stack, from its bytes to the pictures of its errors.
//!
//! In: long texts of one kind of trouble. Out: that they are refused, or not, soon.
//! Not here: what the parser alone does with deep texts (`syntax_limits`).

use gorge::diag::{ErrorFormat, render};
use gorge::session::Front;
use std::fmt::Write;
use std::time::{Duration, Instant};

/// How many errors a text has. It must be checked, and they shown, soon; on a stack such as a main thread has.
fn errors(what: &str, text: impl Into<Vec<u8>>) -> usize {
    let text = text.into();
    let start = Instant::now();
    let check = move || {
        let mut front = Front::default();
        let (_, diagnostics) = front.check("x.go", &text);
        render(&diagnostics, &front.sources, ErrorFormat::Human, false);
        diagnostics.len()
    };
    let thread = std::thread::Builder::new().stack_size(8 << 20).spawn(check).expect("a thread starts");
    let count = thread.join().expect("the checker does not panic");
    assert!(start.elapsed() < Duration::from_secs(60), "{what} took {:?}", start.elapsed());
    count
}

/// A program with declarations that each name the next one, in both orders.
fn chains(one: &str, last: &str, length: usize) -> [String; 2] {
    let mut lines: Vec<String> =
        (0..length).map(|i| one.replace('$', &i.to_string()).replace('%', &(i + 1).to_string())).collect();
    lines.push(last.replace('$', &length.to_string()));
    let main = "\nfunc main() {\n\tvar x, y T0\n\tprintln(any(x) == any(y))\n}\n";
    let forward = format!("package main\n{}{main}", lines.join("\n"));
    lines.reverse();
    [forward, format!("package main\n{}{main}", lines.join("\n"))]
}

#[test]
fn much_rubbish() {
    let mut state = 1u32;
    let mut random = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 24) as u8
    };
    assert!(errors("random bytes", (0..500_000).map(|_| random()).collect::<Vec<u8>>()) > 0);
    let alphabet = b" \nab(){}[]+-*/\"'`109.,:;<>=!&|^%#$@~?\\";
    let text: Vec<u8> = (0..500_000).map(|_| alphabet[random() as usize % alphabet.len()]).collect();
    assert!(errors("random characters", text) > 0);
    for (piece, times) in [
        (&b"\xff"[..], 500_000),
        (b"\xff\n", 200_000),
        (b"$", 200_000),
        (b"$ x\n", 50_000),
        (b"$ \xff \"\n", 50_000),
        ("fmt.Println(“hi”)\n".as_bytes(), 50_000),
        (b"x := 08\n", 50_000),
        (b"x := \"\\q\"\n", 50_000),
        (b"undefined()\n", 50_000),
        (b"var x int\n", 50_000),
    ] {
        let text = [b"package main\nfunc main() {\n", &piece.repeat(times)[..], b"}\n"].concat();
        assert!(errors(&String::from_utf8_lossy(piece), text) > 0, "{piece:?}");
    }
}

#[test]
fn types_that_nest_deeply() {
    for (one, last) in [
        ("type T$ struct { a T% }", "type T$ int"),
        ("type T$ [1]T%", "type T$ int"),
        ("type T$ = struct { a T% }", "type T$ = int"),
        ("type T$ = [1]T%", "type T$ = int"),
        ("type T$ struct { T% }", "type T$ struct { x int }"),
    ] {
        for text in chains(one, last, 10_000) {
            assert!(errors(one, text) > 0, "{one}");
        }
        for text in chains(one, last, 400) {
            assert_eq!(errors(one, text), 0, "{one}");
        }
    }
    for one in ["type T$ struct { G[T%] }", "type T$ = G[T%]"] {
        for text in chains(one, "type T$ struct{}\ntype G[P any] struct { p P }", 10_000) {
            assert!(errors(one, text) > 0, "{one}");
        }
    }
    // Written from the last to the first, there is nothing deep about it.
    for text in chains("type T$ T%", "type T$ int", 10_000) {
        errors("chain", text);
    }
    for (one, last) in [
        ("type T$ struct { a *T% }", "type T$ int"),
        ("type T$ struct { a []T%; b map[string]T%; c func(T%) T% }", "type T$ int"),
    ] {
        for text in chains(one, last, 10_000) {
            assert_eq!(errors(one, text), 0, "{one}");
        }
    }
}

#[test]
fn constants_that_grow() {
    let squares = |first: &str, op: &str| {
        let mut text = format!("package main\nconst c0 = {first}\n");
        for i in 1..100 {
            let _ = writeln!(text, "const c{i} = c{0} {op} c{0}", i - 1);
        }
        text + "func main() {}\n"
    };
    assert!(errors("floats", squares("3.1415926535897932384626433832795028841971", "*")) > 0);
    assert_eq!(errors("small floats", squares("0.31415926535897932384626433832795028841971", "*")), 0);
    assert!(errors("integers", squares("3", "*")) > 0);
    assert!(errors("complex numbers", squares("(1.1 + 2.3i)", "*")) > 0);
    assert!(errors("strings", squares("\"abc\"", "+")) > 0);
}

#[test]
fn messages_of_large_constants() {
    let mut text = "package main\nconst a = 1e100000\nconst b = a * a * a * a * a\nconst c = 1 / b\n".to_string();
    for i in 0..100 {
        let _ = writeln!(text, "var x{i} int = b\nvar y{i} int = -c");
    }
    assert_eq!(errors("floats in messages", text + "func main() {}\n"), 200);
}

#[test]
fn types_that_double() {
    let doubled = |first: &str, each: &str, size: &str| {
        let mut text = format!("package main\nimport \"unsafe\"\n{first}\n");
        for i in 1..40 {
            let _ = writeln!(text, "{}", each.replace('$', &i.to_string()).replace('%', &(i - 1).to_string()));
        }
        text + &format!("func main() {{ println({size}) }}\n")
    };
    let size = "unsafe.Sizeof(*(*T28)(nil))";
    assert_eq!(errors("structs", doubled("type T0 struct{ a, b byte }", "type T$ struct { a T%; b [1]T% }", size)), 0);
    let size = "unsafe.Sizeof(*(*T28[int])(nil))";
    let each = "type T$[P any] struct { a T%[P]; b [1]T%[P] }";
    assert_eq!(errors("generic structs", doubled("type T0[P any] struct{ a, b P }", each, size)), 0);
    let each = "type T$[P any] struct { a T%[[1]P]; b [1]T%[[1]P] }";
    assert_eq!(errors("arguments that grow", doubled("type T0[P any] struct{ a, b P }", each, size)), 0);
}
