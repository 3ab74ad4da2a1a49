//! What the syntax tree of a text looks like.

use gorge::source::{SourceFile, SourceMap, Span};
use gorge::syntax::ast::*;
use gorge::syntax::{Parsed, SourceKind, is_incomplete, parse_file};
use std::sync::Arc;

fn parse(text: &str) -> (Parsed, Arc<SourceFile>) {
    let mut map = SourceMap::default();
    map.add("before.go", "something");
    let file = map.add("x.go", text);
    match parse_file(&file, &mut NodeIds::default()) {
        Ok(parsed) => (parsed, file),
        Err(errors) => panic!("{text}\n{errors:?}"),
    }
}

fn at(file: &SourceFile, span: Span) -> &str {
    &file.text[file.offset(span.start)..file.offset(span.end)]
}

/// The statement that a script consists of.
fn statement(text: &str) -> (Stmt, Arc<SourceFile>) {
    let (mut parsed, file) = parse(text);
    match parsed.unit.items.pop() {
        Some(TopLevel::Stmt(stmt)) => (stmt, file),
        other => panic!("{text}: {other:?}"),
    }
}

/// An expression with all its structure, as a list.
fn shape(e: &Expr) -> String {
    use ExprKind::*;
    let all = |list: &[Expr]| list.iter().map(shape).collect::<Vec<_>>().join(" ");
    let opt = |e: &Option<Expr>| e.as_ref().map_or("_".to_string(), shape);
    match &e.kind {
        Ident(i) => {
            assert_eq!(i.id, e.id);
            i.name.to_string()
        }
        Bad => "bad".to_string(),
        BasicLit { text, .. } => text.to_string(),
        CompositeLit(c) => {
            let elem = |k: &KeyedElement| match &k.key {
                Some(key) => format!("{}:{}", shape(key), shape(&k.value)),
                None => shape(&k.value),
            };
            format!("(lit {} {})", opt(&c.ty), c.elems.iter().map(elem).collect::<Vec<_>>().join(" "))
        }
        FuncLit(f) => format!("(func {} {})", signature(&f.sig), f.body.stmts.len()),
        Paren(x) => format!("(paren {})", shape(x)),
        Selector { x, sel } => format!("{}.{}", shape(x), sel.name),
        Index { x, indices } => format!("{}[{}]", shape(x), all(indices)),
        Slice(s) => format!("{}[{}:{}:{} {}]", shape(&s.x), opt(&s.low), opt(&s.high), opt(&s.max), s.full),
        TypeAssert { x, ty } => format!("{}.({})", shape(x), ty.as_ref().map_or("type".to_string(), |t| shape(t))),
        Call(c) => {
            format!("(call {} {}{})", shape(&c.fun), all(&c.args), if c.ellipsis.is_some() { "..." } else { "" })
        }
        Star(x) => format!("(* {})", shape(x)),
        Unary { op, x, .. } => format!("({} {})", op.text(), shape(x)),
        Binary { op, x, y, .. } => format!("({} {} {})", op.text(), shape(x), shape(y)),
        ArrayType { len, elem } => format!("[{}]{}", len.as_ref().map_or("...".into(), |l| shape(l)), shape(elem)),
        SliceType { elem } => format!("[]{}", shape(elem)),
        MapType { key, value } => format!("map[{}]{}", shape(key), shape(value)),
        ChanType { dir, elem } => format!("({dir:?}Chan {})", shape(elem)),
        FuncType(sig) => format!("(functype {})", signature(sig)),
        StructType(s) => {
            let field = |f: &FieldDecl| {
                let names: Vec<_> = f.names.iter().map(|n| n.name.as_str()).collect();
                format!(
                    "{} {}{}",
                    names.join(","),
                    shape(&f.ty),
                    f.tag.as_ref().map_or(String::new(), |t| format!(" {t:?}"))
                )
            };
            format!("(struct {})", s.fields.iter().map(field).collect::<Vec<_>>().join("; "))
        }
        InterfaceType(i) => {
            let elem = |e: &InterfaceElem| match e {
                InterfaceElem::Method { name, sig } => format!("{}{}", name.name, signature(sig)),
                InterfaceElem::Type(t) => shape(t),
            };
            format!("(interface {})", i.elems.iter().map(elem).collect::<Vec<_>>().join("; "))
        }
    }
}

fn params(list: &[ParamDecl]) -> String {
    let one = |p: &ParamDecl| {
        let names: Vec<_> = p.names.iter().map(|n| n.name.as_str()).collect();
        format!("{}:{}{}", names.join(","), if p.variadic { "..." } else { "" }, shape(&p.ty))
    };
    list.iter().map(one).collect::<Vec<_>>().join(" ")
}

fn signature(sig: &Signature) -> String {
    format!("({} -> {})", params(&sig.params), params(&sig.results))
}

/// The shape of `text` as an expression.
fn expr(text: &str) -> String {
    let (stmt, file) = statement(&format!("_ = {text}  // end\n"));
    let StmtKind::Assign { rhs, .. } = &stmt.kind else { panic!("{stmt:?}") };
    assert_eq!(at(&file, rhs[0].span), text, "the span covers the expression and no more");
    shape(&rhs[0])
}

/// The shape of `text` as a type.
fn ty(text: &str) -> String {
    let (parsed, file) = parse(&format!("var x {text} /* end */\n"));
    match &parsed.unit.items[0] {
        TopLevel::Decl(Decl::Var(specs)) => {
            let ty = specs[0].ty.as_ref().unwrap();
            assert_eq!(at(&file, ty.span), text);
            shape(ty)
        }
        other => panic!("{other:?}"),
    }
}

/// A type declaration: its type parameters and its type.
fn type_decl(text: &str) -> String {
    let (parsed, _) = parse(&format!("type {text}\n"));
    let TopLevel::Decl(Decl::Type(specs)) = &parsed.unit.items[0] else { panic!() };
    let spec = &specs[0];
    let param = |p: &TypeParamDecl| {
        let names: Vec<_> = p.names.iter().map(|n| n.name.as_str()).collect();
        format!("{} {}", names.join(","), shape(&p.constraint))
    };
    let list: Vec<_> = spec.type_params.iter().map(param).collect();
    format!("<{}>{}{}", list.join("; "), if spec.alias { "= " } else { " " }, shape(&spec.ty))
}

#[test]
fn operators() {
    assert_eq!(expr("a + b*c - d"), "(- (+ a (* b c)) d)");
    assert_eq!(expr("a || b && c == d<<1|e"), "(|| a (&& b (== c (| (<< d 1) e))))");
    assert_eq!(expr("-a * +b &^ ^c"), "(&^ (* (- a) (+ b)) (^ c))");
    assert_eq!(expr("!<-c && *p.q == &x.y[0]"), "(&& (! (<- c)) (== (* p.q) (& x.y[0])))");
    assert_eq!(expr("a - -b"), "(- a (- b))");
    assert_eq!(expr("a & ^b"), "(& a (^ b))");
    assert_eq!(expr("a < <-b"), "(< a (<- b))");
    assert_eq!(expr("x / /* comment * / */ y % z"), "(% (/ x y) z)");
}

#[test]
fn primary_expressions() {
    assert_eq!(expr("a.b.c(d, e...)(f)[g]"), "(call (call a.b.c d e...) f)[g]");
    assert_eq!(expr("a[1:2]"), "a[1:2:_ false]");
    assert_eq!(expr("a[:]"), "a[_:_:_ false]");
    assert_eq!(expr("a[:2:3]"), "a[_:2:3 true]");
    assert_eq!(expr("f[int, []string](x)"), "(call f[int []string] x)");
    assert_eq!(expr("x.(T).(*p.Q)"), "x.(T).((* p.Q))");
    assert_eq!(expr("(*T).M"), "(paren (* T)).M");
    assert_eq!(expr("f(\n\ta,\n\tb,\n)"), "(call f a b)");
    assert_eq!(expr("1.5e3 + 0x1p-2 + 'x' + 2i + .5 + 1_000"), "(+ (+ (+ (+ (+ 1.5e3 0x1p-2) 'x') 2i) .5) 1_000)");
    assert_eq!(expr(r#""a\"b//" + `c"` + '\''"#), r#"(+ (+ "a\"b//" `c"`) '\'')"#);
}

#[test]
fn literal_kinds() {
    let kind = |text: &str| {
        let (stmt, _) = statement(text);
        match stmt.kind {
            StmtKind::Expr(Expr { kind: ExprKind::BasicLit { kind, .. }, .. }) => kind,
            other => panic!("{other:?}"),
        }
    };
    for int in ["0", "017", "0x1E", "0b1", "0o7", "1_0", "0xe"] {
        assert_eq!(kind(int), LitKind::Int, "{int}");
    }
    for float in ["1.", ".5", "1e3", "1E-3", "0x1p4", "0X1.8P1", "01e2", "0_1."] {
        assert_eq!(kind(float), LitKind::Float, "{float}");
    }
    for imag in ["1i", "1.5i", "0x1i", "1e3i"] {
        assert_eq!(kind(imag), LitKind::Imag, "{imag}");
    }
    assert_eq!(kind("'a'"), LitKind::Rune);
    assert_eq!(kind("``"), LitKind::String);
}

#[test]
fn conversions_and_literals() {
    assert_eq!(expr("[]int(x)"), "(call []int x)");
    assert_eq!(expr("func()(x)"), "(functype ( -> :x))");
    assert_eq!(expr("(func())(x)"), "(call (paren (functype ( -> ))) x)");
    assert_eq!(expr("chan int(x)"), "(call (BothChan int) x)");
    assert_eq!(expr("(<-chan int)(x)"), "(call (paren (RecvChan int)) x)");
    assert_eq!(expr("<-chan int(x)"), "(<- (call (BothChan int) x))");
    assert_eq!(expr("interface{}(x)"), "(call (interface ) x)");
    assert_eq!(expr("map[K]V{a: b, c: {1, 2}}"), "(lit map[K]V a:b c:(lit _ 1 2))");
    assert_eq!(expr("struct{}{}"), "(lit (struct ) )");
    assert_eq!(expr("T[A, B]{1}"), "(lit T[A B] 1)");
    assert_eq!(expr("&p.T{X: 1}"), "(& (lit p.T X:1))");
    assert_eq!(expr("[...]string{2: \"a\", \"b\"}"), "(lit [...]string 2:\"a\" \"b\")");
    assert_eq!(
        expr("[]func() int{f, g}"),
        "(lit []( -> :int) f g)".replace("[](", "[](functype (").replace(" f g", ") f g")
    );
    assert_eq!(expr("func(a, b int) (c error) { return }(1)"), "(call (func (a,b:int -> c:error) 1) 1)");
    assert_eq!(expr("make(chan<- []int, 3)"), "(call make (SendChan []int) 3)");
    assert_eq!(expr("make(<-chan int)"), "(call make (RecvChan int))");
}

#[test]
fn types() {
    assert_eq!(ty("map[string][]*p.T"), "map[string][](* p.T)");
    assert_eq!(ty("chan<- chan int"), "(SendChan (BothChan int))");
    assert_eq!(ty("<-chan <-chan int"), "(RecvChan (RecvChan int))");
    assert_eq!(ty("chan (<-chan int)"), "(BothChan (paren (RecvChan int)))");
    assert_eq!(ty("[3][N + 1]p.T[int, U[V]]"), "[3][(+ N 1)]p.T[int U[V]]");
    assert_eq!(ty("func() func(int) (a, b T)"), "(functype ( -> :(functype (:int -> a,b:T))))");
    assert_eq!(ty("(*(T))"), "(paren (* (paren T)))");
}

#[test]
fn a_receive_operator_joins_channel_types() {
    assert_eq!(expr("(<-chan<- chan int)(nil)"), "(call (paren (RecvChan (RecvChan int))) nil)");
    assert_eq!(expr("(<-chan (chan int))(nil)"), "(call (paren (RecvChan (paren (BothChan int)))) nil)");
}

#[test]
fn parameters() {
    let sig = |text: &str| ty(&format!("func{text}"));
    assert_eq!(sig("(a, b int, c ...string)"), "(functype (a,b:int c:...string -> ))");
    assert_eq!(sig("(int, string)"), "(functype (:int :string -> ))");
    assert_eq!(sig("(a.B, *c, ...d)"), "(functype (:a.B :(* c) :...d -> ))");
    assert_eq!(sig("(a [n]E, b []F, c T[int])"), "(functype (a:[n]E b:[]F c:T[int] -> ))");
    assert_eq!(sig("(T[int], p.U[a, b], []E)"), "(functype (:T[int] :p.U[a b] :[]E -> ))");
    assert_eq!(sig("(f func(a, b), _ chan int,)"), "(functype (f:(functype (:a :b -> )) _:(BothChan int) -> ))");
    assert_eq!(sig("() (x int, err error)"), "(functype ( -> x:int err:error))");
    assert_eq!(sig("(x (int)) (T)"), "(functype (x:(paren int) -> :T))");
}

#[test]
fn structs_and_interfaces() {
    assert_eq!(
        ty("struct {\n\ta, b int `k:\"v\"`\n\t*E\n\tp.Q\n\tL[P]\n\tarr [n]int\n\ts []int; T \"t\\x41\"\n}"),
        "(struct a,b int \"k:\\\"v\\\"\";  (* E);  p.Q;  L[P]; arr [n]int; s []int;  T \"tA\")"
    );
    assert_eq!(
        ty("interface {\n\tM(x int) error\n\t~int | []byte | p.T\n\tfmt.Stringer\n\tSet[T]\n}"),
        "(interface M(x:int -> :error); (| (| (~ int) []byte) p.T); fmt.Stringer; Set[T])"
    );
}

#[test]
fn type_parameters_or_array_length() {
    assert_eq!(type_decl("A [N]int"), "<> [N]int");
    assert_eq!(type_decl("A [N * 2]int"), "<> [(* N 2)]int");
    assert_eq!(type_decl("A [N * M]int"), "<> [(* N M)]int");
    assert_eq!(type_decl("A [f(M)]int"), "<> [(call f M)]int");
    assert_eq!(type_decl("A []int"), "<> []int");
    assert_eq!(type_decl("A[P any] []P"), "<P any> []P");
    assert_eq!(type_decl("A[P, Q any, R ~int|string] = map[P]Q"), "<P,Q any; R (| (~ int) string)>= map[P]Q");
    assert_eq!(type_decl("A[P *C,] int"), "<P (* C)> int");
    assert_eq!(type_decl("A[P *struct{}] int"), "<P (* (struct ))> int");
    assert_eq!(type_decl("A[P []E, E any] int"), "<P []E; E any> int");
    assert_eq!(type_decl("A[P interface{ *T }] int"), "<P (interface (* T))> int");
    assert_eq!(type_decl("A = p.B[int]"), "<>= p.B[int]");
}

#[test]
fn functions() {
    let (parsed, file) =
        parse("package p\n\nfunc (r *T[K]) M[P any, Q int | string](x P, _ Q) (y K) {\n\treturn\n}\nfunc f()\n");
    let TopLevel::Func(m) = &parsed.unit.items[0] else { panic!() };
    assert_eq!(params(m.receiver.as_ref().unwrap()), "r:(* T[K])");
    assert_eq!(m.type_params.len(), 2);
    assert_eq!(signature(&m.sig), "(x:P _:Q -> y:K)");
    let body = m.body.as_ref().unwrap();
    assert_eq!(at(&file, Span::new(body.close(), body.span.end)), "}");
    let TopLevel::Func(f) = &parsed.unit.items[1] else { panic!() };
    assert!(f.body.is_none() && f.receiver.is_none());
    assert_eq!(at(&file, f.span), "func f()");
}

#[test]
fn constants_count_their_lines() {
    let (parsed, _) = parse("package p\nconst (\n\tA, B = iota, 1\n\n\tC, D // same\n\tE int = 2\n)\n");
    let TopLevel::Decl(Decl::Const(decl)) = &parsed.unit.items[0] else { panic!() };
    let lines: Vec<_> = decl.specs.iter().map(|s| (s.iota, s.names.len(), s.values.len(), s.ty.is_some())).collect();
    assert_eq!(lines, [(0, 2, 2, false), (1, 2, 0, false), (2, 1, 1, true)]);
}

#[test]
fn imports() {
    let (parsed, _) = parse("package p\nimport \"fmt\"\nimport (\n\t. \"os\"\n\t_ `x/y`\n\tm \"math\"\n)\n");
    let list: Vec<_> =
        parsed.unit.imports.iter().map(|i| (i.name.as_ref().map(|n| n.name.to_string()), i.path.as_str())).collect();
    let name = |n: &str| Some(n.to_string());
    assert_eq!(list, [(None, "fmt"), (name("."), "os"), (name("_"), "x/y"), (name("m"), "math")]);
}

#[test]
fn headers_do_not_take_literals() {
    let (stmt, _) = statement("if x == T {\n\tf()\n}");
    let StmtKind::If(i) = &stmt.kind else { panic!() };
    assert_eq!((shape(&i.cond).as_str(), i.then.stmts.len()), ("(== x T)", 1));
    let (stmt, _) = statement("for _, v := range []int{1, 2} {\n}");
    let StmtKind::Range(r) = &stmt.kind else { panic!() };
    assert_eq!(shape(&r.x), "(lit []int 1 2)");
    assert!(r.define && r.value.is_some());
    let (stmt, _) =
        statement("if v := (T{1}); f(T{}, a[T{}]) && func() bool { return true }() {\n} else if v.ok {\n} else {\n}");
    let StmtKind::If(i) = &stmt.kind else { panic!() };
    assert_eq!(shape(&i.cond), "(&& (call f (lit T ) a[(lit T )]) (call (func ( -> :bool) 1) ))");
    let Some(Stmt { kind: StmtKind::If(inner), .. }) = &i.els else { panic!() };
    assert!(matches!(inner.els, Some(Stmt { kind: StmtKind::Block(_), .. })));
    let (stmt, _) = statement("switch x {\ncase T{}:\n}");
    assert!(matches!(stmt.kind, StmtKind::Switch(s) if s.clauses.len() == 1));
}

#[test]
fn loops() {
    let forms = ["for {\n}", "for x < 3 {\n}", "for i := 0; i < 3; i++ {\n}", "for ; ; {\n}", "for i = 0; ; {\n}"];
    let found: Vec<_> = forms
        .iter()
        .map(|text| match statement(text).0.kind {
            StmtKind::For(f) => (f.init.is_some(), f.cond.is_some(), f.post.is_some()),
            other => panic!("{other:?}"),
        })
        .collect();
    let (t, f) = (true, false);
    assert_eq!(found, [(f, f, f), (f, t, f), (t, t, t), (f, f, f), (t, f, f)]);
    for (text, keys) in [("for range c {\n}", 0), ("for i := range 10 {\n}", 1), ("for a.b, c[0] = range f {\n}", 2)] {
        let StmtKind::Range(r) = statement(text).0.kind else { panic!() };
        assert_eq!(r.key.iter().count() + r.value.iter().count(), keys);
        assert_eq!(r.op_pos.is_none(), keys == 0);
    }
}

#[test]
fn switches_and_selects() {
    let (stmt, _) = statement("switch x := y.(type) {\ncase int, nil:\n\tf()\n\tg()\ndefault:\n}");
    let StmtKind::TypeSwitch(s) = &stmt.kind else { panic!() };
    assert_eq!((s.bind.as_ref().unwrap().name.as_str(), shape(&s.subject).as_str()), ("x", "y"));
    assert_eq!((s.clauses[0].exprs.len(), s.clauses[0].body.stmts.len(), s.clauses[1].is_default), (2, 2, true));
    let (stmt, _) = statement("switch f(); y.(type) {\n}");
    assert!(matches!(stmt.kind, StmtKind::TypeSwitch(s) if s.init.is_some() && s.bind.is_none()));
    let (stmt, _) = statement("switch {\ncase a < b: fallthrough\ndefault:\n}");
    assert!(matches!(stmt.kind, StmtKind::Switch(s) if s.tag.is_none() && s.clauses.len() == 2));
    let (stmt, file) = statement("select {\ncase v, ok := <-c:\ncase c <- 1:\ncase <-d:\n\tx++\ndefault:\n}");
    let StmtKind::Select(s) = &stmt.kind else { panic!() };
    assert_eq!(s.clauses.iter().filter(|c| c.comm.is_some()).count(), 3);
    assert!(at(&file, s.body_span).starts_with('{') && at(&file, s.body_span).ends_with('}'));
}

#[test]
fn labels_and_simple_statements() {
    let (stmt, _) = statement("a: b:\n\tfor {\n\t\tcontinue a\n\t}");
    let StmtKind::Labeled { label, stmt } = stmt.kind else { panic!() };
    assert_eq!(label.name, "a");
    assert!(matches!(stmt.kind, StmtKind::Labeled { .. }));
    assert!(matches!(statement("{\nL:\n}").0.kind, StmtKind::Block(b) if b.stmts.len() == 1));
    assert!(matches!(statement("a, b = b, a").0.kind, StmtKind::Assign { lhs, op: None, .. } if lhs.len() == 2));
    assert!(matches!(statement("a &^= b").0.kind, StmtKind::Assign { op: Some(BinaryOp::AndNot), .. }));
    assert!(matches!(statement("a <<= b").0.kind, StmtKind::Assign { op: Some(BinaryOp::Shl), .. }));
    assert!(matches!(statement("x.y--").0.kind, StmtKind::IncDec { inc: false, .. }));
    assert!(matches!(statement("c <- <-d").0.kind, StmtKind::Send { .. }));
    assert!(matches!(statement("go f(x)").0.kind, StmtKind::Go(_)));
    assert!(matches!(statement("defer func() { recover() }()").0.kind, StmtKind::Defer(_)));
}

#[test]
fn semicolons_come_from_newlines() {
    let (parsed, _) =
        parse("package p // c\r\n\r\nvar a = 1 /* x\ny */ var b = 2\r\nfunc f() { return }; var c = `\n`");
    assert_eq!(parsed.unit.items.len(), 4);
    let (parsed, _) = parse("#!/usr/bin/env gorge\nx := 1; y := 2 // no newline at the end");
    assert_eq!((parsed.kind, parsed.unit.items.len()), (SourceKind::Script, 2));
    assert_eq!(parse("\u{feff}package p").0.kind, SourceKind::Program);
    assert_eq!(parse("// only a comment").0.unit.items.len(), 0);
    assert_eq!(parse("").0.kind, SourceKind::Script);
}

#[test]
fn scripts_mix_everything() {
    let text = "    x := 1\n  import \"fmt\"\n\tfunc f() {}\nfunc (t T) m() {}\nfunc() { x++ }()\nvar y int\nfmt.Println(x)\ntype T struct{}\nfunc g[P any](p P) P { return p }";
    let (parsed, _) = parse(text);
    let kinds: Vec<_> = parsed
        .unit
        .items
        .iter()
        .map(|item| match item {
            TopLevel::Decl(_) => "decl",
            TopLevel::Func(_) => "func",
            TopLevel::Stmt(_) => "stmt",
        })
        .collect();
    assert_eq!(kinds, ["stmt", "func", "func", "stmt", "decl", "stmt", "decl", "func"]);
    assert_eq!(parsed.unit.imports.len(), 1);
    assert!(parsed.unit.package.is_none());
}

#[test]
fn language_version() {
    assert_eq!(parse("//go:build go1.21\n\npackage p\n").0.unit.version, Some((1, 21)));
    assert_eq!(parse("package p\n//go:build go1.21\n").0.unit.version, None);
}

#[test]
fn unicode_names_and_spans() {
    let (parsed, file) = parse("package p\nvar größe, 世界 = \"ä\", 'ß' // ü\nvar z = 1");
    let TopLevel::Decl(Decl::Var(specs)) = &parsed.unit.items[0] else { panic!() };
    assert_eq!(specs[0].names[1].name, "世界");
    assert_eq!(at(&file, specs[0].values[1].span), "'ß'");
    assert_eq!(at(&file, specs[0].span), "größe, 世界 = \"ä\", 'ß'");
}

#[test]
fn incomplete_input() {
    for more in
        ["func f() {", "f(1,", "x := `abc", "/* abc", "a +", "x :=", "x.", "if x {\n} else", "[]int{\n1,", "var", "L:"]
    {
        assert!(is_incomplete(more), "{more:?}");
    }
    for done in ["", "x := 1", "f()", "func f() {\n}", "x++", "return", ")", "x := \"abc", "// c", "a; ", "f(})"] {
        assert!(!is_incomplete(done), "{done:?}");
    }
}
