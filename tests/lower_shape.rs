//! How many statements functions become: the shapes that speed depends on.

use gorge::exec;
use gorge::lower::Lowerer;
use gorge::session::{Front, has_errors};
use gorge::stdlib;

/// Statements of a function of a program, the closing `unreachable` of every function not counted.
fn statements(body: &str, name: &str) -> usize {
    let text = format!("package main\n{body}\nfunc main() {{}}\nvar _ = [...]any{{{name}}}\n");
    let mut front = Front::default();
    let (package, diagnostics) = front.check("shape.go", text.as_bytes());
    assert!(!has_errors(&diagnostics), "{diagnostics:?}");
    let natives = |name: &str| exec::print::native(name).or_else(|| stdlib::native(name));
    let mut lowerer = Lowerer::default();
    lowerer.lower_package(&front.world, package.unwrap(), &natives).unwrap();
    let wanted = format!("main.{name}");
    let func = lowerer.program.funcs.iter().find(|f| f.get().name == wanted).expect("the function is reachable");
    func.get().code.get().unwrap().len() - 1
}

#[test]
fn a_counting_loop_has_three_statements_an_iteration() {
    // s = 0, i = 0, test; s += a[i], i++, test; return.
    let body = "func sum(a []int, n int) int { s := 0; for i := 0; i < n; i++ { s += a[i] }; return s }";
    assert_eq!(statements(body, "sum"), 7);
}

#[test]
fn a_range_over_a_slice_reads_its_length_once() {
    // s = 0, length, i = 0, test; v = a[i], s += v, i++, test; return.
    let body = "func sum(a []int) int { s := 0; for _, v := range a { s += v }; return s }";
    assert_eq!(statements(body, "sum"), 9);
}

#[test]
fn conditions_branch_without_a_boolean() {
    // Two branches, two returns.
    let body = "func f(a, b, c int) int { if a < b && b < c { return 1 }; return 2 }";
    assert_eq!(statements(body, "f"), 4);
}

#[test]
fn a_call_puts_its_result_into_the_variable() {
    // call, call, return.
    let body = "func g(n int) int { return n }\nfunc f(a int) int { x := g(a); y := g(x + 1); return x + y }";
    assert_eq!(statements(body, "f"), 3);
}

#[test]
fn fib_has_five_statements() {
    // test, return; call, call, return.
    let body = "func fib(n int) int { if n < 2 { return n }; return fib(n-1) + fib(n-2) }";
    assert_eq!(statements(body, "fib"), 5);
}

#[test]
fn a_swap_has_three_statements() {
    // a temporary, two stores; return.
    let body = "func swap(a []int, i, j int) { a[i], a[j] = a[j], a[i] }";
    assert_eq!(statements(body, "swap"), 4);
}

#[test]
fn fields_of_a_local_struct_are_slots() {
    // p.x, p.y; p.x += p.y; return.
    let body = "type P struct{ x, y int }\nfunc f(n int) int { p := P{n, 2}; p.x += p.y; return p.x }";
    assert_eq!(statements(body, "f"), 4);
}

#[test]
fn strings_are_concatenated_at_once() {
    // one concatenation, return.
    let body = "func f(a, b string) string { s := a + \"-\" + b + \"!\"; return s }";
    assert_eq!(statements(body, "f"), 2);
}

#[test]
fn dense_switches_jump_through_a_table() {
    // tag, table, five bodies of one statement each; the return behind a return can't be reached but is there.
    let body = "func f(n int) int { switch n { case 0: return 5; case 1: return 6; case 2: return 7; case 3: return 8 }; return 0 }";
    assert_eq!(statements(body, "f"), 2 + 4 + 3 + 1);
}
