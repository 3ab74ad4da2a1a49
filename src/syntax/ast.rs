//! The syntax tree of a Go file: what was written, nothing of what it means.
//!
//! Names are those of the specification's productions. Every node that a later pass says something about carries
//! a `NodeId`, unique in a run; passes keep their findings in tables indexed by it.
//! Always: spans point into the text that the user wrote.
//! Not here: types, scopes, constant values (`check`).

use super::Linkname;
use crate::diag::Diagnostic;
use crate::source::{Pos, Span};
use smol_str::SmolStr;

/// Indexes the checker's tables. Unique over all files of a run; allocated by `NodeIds`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct NodeId(pub u32);

/// Hands out node numbers. One for a run, passed from file to file.
#[derive(Default, Debug)]
pub struct NodeIds {
    next: u32,
}

impl NodeIds {
    pub fn fresh(&mut self) -> NodeId {
        self.next += 1;
        NodeId(self.next)
    }

    /// One more than the largest number handed out.
    pub fn len(&self) -> usize {
        self.next as usize + 1
    }

    pub fn is_empty(&self) -> bool {
        false
    }
}

/// A name where it stands. `_` is a name like any other here.
#[derive(Clone, Debug)]
pub struct Ident {
    pub id: NodeId,
    pub name: SmolStr,
    pub span: Span,
}

/// A whole file.
#[derive(Clone, Debug)]
pub struct SourceUnit {
    /// `None` in a script, which has no package clause.
    pub package: Option<Ident>,
    pub imports: Vec<ImportSpec>,
    /// Declarations of a program; a script's declarations and statements in order.
    pub items: Vec<TopLevel>,
    pub span: Span,
    /// The language version of a `//go:build` line, if it has one: 1.21 is `(1, 21)`.
    pub version: Option<(u32, u32)>,
    /// Errors in the text behind which parsing could go on.
    pub errors: Vec<Diagnostic>,
    /// Errors that are told only where the package has no others.
    pub late_errors: Vec<Diagnostic>,
    pub linknames: Vec<Linkname>,
    /// The label of each jump that names one, and the node of the `Labeled` statement.
    pub targets: Vec<(NodeId, NodeId)>,
}

/// What stands at top level.
#[derive(Clone, Debug)]
pub enum TopLevel {
    /// `const`, `type` or `var` (a group is one declaration with several specs).
    Decl(Decl),
    Func(FuncDecl),
    /// Only in scripts.
    Stmt(Stmt),
}

#[derive(Clone, Debug)]
pub struct ImportSpec {
    pub id: NodeId,
    /// A name, `.` or `_` before the path.
    pub name: Option<Ident>,
    /// Unquoted.
    pub path: SmolStr,
    pub path_span: Span,
    pub span: Span,
}

#[derive(Clone, Debug)]
pub enum Decl {
    Const(ConstDecl),
    Type(Vec<TypeSpec>),
    Var(Vec<VarSpec>),
}

#[derive(Clone, Debug)]
pub struct ConstDecl {
    pub specs: Vec<ConstSpec>,
}

/// One line of a constant declaration. An implicit repetition has neither `ty` nor `values`:
/// the checker repeats the last line that has some.
#[derive(Clone, Debug)]
pub struct ConstSpec {
    pub names: Vec<Ident>,
    pub ty: Option<Expr>,
    pub values: Vec<Expr>,
    /// The line's number in its group, from 0.
    pub iota: u32,
    pub span: Span,
}

#[derive(Clone, Debug)]
pub struct TypeSpec {
    pub name: Ident,
    pub type_params: Vec<TypeParamDecl>,
    /// `type A = B`.
    pub alias: bool,
    pub ty: Expr,
    pub span: Span,
}

/// `A, B interface{ ~int }`: names that share a constraint.
#[derive(Clone, Debug)]
pub struct TypeParamDecl {
    pub names: Vec<Ident>,
    pub constraint: Expr,
    pub span: Span,
}

#[derive(Clone, Debug)]
pub struct VarSpec {
    pub names: Vec<Ident>,
    pub ty: Option<Expr>,
    pub values: Vec<Expr>,
    pub span: Span,
}

#[derive(Clone, Debug)]
pub struct FuncDecl {
    pub id: NodeId,
    pub name: Ident,
    /// Exactly one parameter where the program is right; the checker refuses others.
    pub receiver: Option<Vec<ParamDecl>>,
    pub type_params: Vec<TypeParamDecl>,
    pub sig: Signature,
    /// `None`: declared without a body (natives of the library).
    pub body: Option<Block>,
    pub span: Span,
}

#[derive(Clone, Debug)]
pub struct Signature {
    pub params: Vec<ParamDecl>,
    pub results: Vec<ParamDecl>,
    pub span: Span,
}

/// Parameters that share a type; without names where the list has none.
#[derive(Clone, Debug)]
pub struct ParamDecl {
    pub names: Vec<Ident>,
    pub variadic: bool,
    pub ty: Expr,
    pub span: Span,
}

#[derive(Clone, Debug)]
pub struct Block {
    pub id: NodeId,
    pub stmts: Vec<Stmt>,
    /// Includes the braces; a clause's block has the span of its statements.
    pub span: Span,
}

impl Block {
    /// Where the closing brace stands: Go reports "missing return" here.
    pub fn close(&self) -> Pos {
        Pos(self.span.end.0.saturating_sub(1))
    }
}

// ---- expressions and types (one grammar in Go: a type is an expression) ----

#[derive(Clone, Debug)]
pub struct Expr {
    pub id: NodeId,
    pub span: Span,
    pub kind: ExprKind,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LitKind {
    Int,
    Float,
    Imag,
    Rune,
    String,
}

#[derive(Clone, Debug)]
pub enum ExprKind {
    /// A malformed literal, whose error has been told.
    Bad,
    /// The ident's `id` equals the expression's.
    Ident(Ident),
    /// As written: `0x1p-2`, `'\n'`, `` `raw` ``.
    BasicLit {
        kind: LitKind,
        text: SmolStr,
    },
    CompositeLit(Box<CompositeLit>),
    FuncLit(Box<FuncLit>),
    Paren(Box<Expr>),
    /// `x.sel`: field, method, method expression or qualified identifier.
    Selector {
        x: Box<Expr>,
        sel: Ident,
    },
    /// `x[i]`, or an instantiation with one or several type arguments.
    Index {
        x: Box<Expr>,
        indices: Vec<Expr>,
    },
    Slice(Box<SliceExpr>),
    /// `x.(T)`; `ty` is `None` in `x.(type)`.
    TypeAssert {
        x: Box<Expr>,
        ty: Option<Box<Expr>>,
    },
    /// A call or a conversion.
    Call(Box<CallExpr>),
    /// `*x`: indirection or pointer type.
    Star(Box<Expr>),
    Unary {
        op: UnaryOp,
        op_pos: Pos,
        x: Box<Expr>,
    },
    Binary {
        op: BinaryOp,
        op_pos: Pos,
        x: Box<Expr>,
        y: Box<Expr>,
    },
    // Types.
    /// `[N]T`, or `[...]T` with `len: None`.
    ArrayType {
        len: Option<Box<Expr>>,
        elem: Box<Expr>,
    },
    SliceType {
        elem: Box<Expr>,
    },
    MapType {
        key: Box<Expr>,
        value: Box<Expr>,
    },
    ChanType {
        dir: ChanDir,
        elem: Box<Expr>,
    },
    FuncType(Box<Signature>),
    StructType(Box<StructType>),
    InterfaceType(Box<InterfaceType>),
}

#[derive(Clone, Debug)]
pub struct CompositeLit {
    /// `None` where the type is elided.
    pub ty: Option<Expr>,
    pub elems: Vec<KeyedElement>,
    pub lbrace: Pos,
    pub rbrace: Pos,
}

/// `key: value` or `value`. An elided inner literal is an `Expr` of kind `CompositeLit` with `ty: None`.
#[derive(Clone, Debug)]
pub struct KeyedElement {
    pub key: Option<Expr>,
    pub value: Expr,
}

#[derive(Clone, Debug)]
pub struct FuncLit {
    pub sig: Signature,
    pub body: Block,
}

#[derive(Clone, Debug)]
pub struct SliceExpr {
    pub x: Expr,
    pub low: Option<Expr>,
    pub high: Option<Expr>,
    pub max: Option<Expr>,
    /// Two colons, even where the third index is missing.
    pub full: bool,
}

#[derive(Clone, Debug)]
pub struct CallExpr {
    pub fun: Expr,
    pub args: Vec<Expr>,
    /// Where `...` stands after the last argument.
    pub ellipsis: Option<Pos>,
    pub lparen: Pos,
    pub rparen: Pos,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum UnaryOp {
    Plus,
    Neg,
    Not,
    /// `^x`.
    Xor,
    /// `&x`.
    Addr,
    /// `<-x`.
    Recv,
    /// `~T`, in constraints only.
    Tilde,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum BinaryOp {
    LogOr,
    LogAnd,
    Eq,
    Ne,
    Lt,
    Le,
    Gt,
    Ge,
    Add,
    Sub,
    Or,
    Xor,
    Mul,
    Div,
    Rem,
    Shl,
    Shr,
    And,
    AndNot,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ChanDir {
    Both,
    /// `chan<-`.
    Send,
    /// `<-chan`.
    Recv,
}

#[derive(Clone, Debug)]
pub struct StructType {
    pub fields: Vec<FieldDecl>,
}

#[derive(Clone, Debug)]
pub struct FieldDecl {
    /// Empty for an embedded field.
    pub names: Vec<Ident>,
    /// The type; of an embedded field `T`, `*T`, or with type arguments.
    pub ty: Expr,
    /// Unquoted.
    pub tag: Option<SmolStr>,
    pub span: Span,
}

#[derive(Clone, Debug)]
pub struct InterfaceType {
    pub elems: Vec<InterfaceElem>,
}

#[derive(Clone, Debug)]
pub enum InterfaceElem {
    Method {
        name: Ident,
        sig: Signature,
    },
    /// An embedded type, a union (`Binary` with `Or`) or a tilde term.
    Type(Expr),
}

// ---- statements ----

#[derive(Clone, Debug)]
pub struct Stmt {
    pub id: NodeId,
    pub span: Span,
    pub kind: StmtKind,
}

#[derive(Clone, Debug)]
pub enum StmtKind {
    Empty,
    Decl(Decl),
    Expr(Expr),
    Send {
        ch: Expr,
        value: Expr,
        arrow: Pos,
    },
    IncDec {
        x: Expr,
        inc: bool,
    },
    /// `=` with `op: None`; `+=` and so on with `op`.
    Assign {
        lhs: Vec<Expr>,
        op: Option<BinaryOp>,
        op_pos: Pos,
        rhs: Vec<Expr>,
    },
    /// `:=`. The left side are idents where the program is right; the checker refuses others.
    ShortVar {
        lhs: Vec<Expr>,
        op_pos: Pos,
        rhs: Vec<Expr>,
    },
    Go(Expr),
    Defer(Expr),
    Return(Vec<Expr>),
    Break(Option<Ident>),
    Continue(Option<Ident>),
    Goto(Ident),
    Fallthrough,
    Block(Block),
    If(Box<IfStmt>),
    Switch(Box<SwitchStmt>),
    TypeSwitch(Box<TypeSwitchStmt>),
    Select(Box<SelectStmt>),
    For(Box<ForStmt>),
    Range(Box<RangeStmt>),
    Labeled {
        label: Ident,
        stmt: Box<Stmt>,
    },
}

#[derive(Clone, Debug)]
pub struct IfStmt {
    pub init: Option<Stmt>,
    pub cond: Expr,
    pub then: Block,
    /// A `Block` or an `If`.
    pub els: Option<Stmt>,
}

#[derive(Clone, Debug)]
pub struct SwitchStmt {
    pub init: Option<Stmt>,
    pub tag: Option<Expr>,
    pub clauses: Vec<CaseClause>,
    pub body_span: Span,
}

#[derive(Clone, Debug)]
pub struct CaseClause {
    pub id: NodeId,
    pub is_default: bool,
    pub exprs: Vec<Expr>,
    pub body: Block,
    /// From `case` or `default` to the end of the body.
    pub span: Span,
}

#[derive(Clone, Debug)]
pub struct TypeSwitchStmt {
    pub init: Option<Stmt>,
    /// `x` in `switch x := y.(type)`.
    pub bind: Option<Ident>,
    /// `y`.
    pub subject: Expr,
    /// `exprs` are types or `nil`.
    pub clauses: Vec<CaseClause>,
    pub body_span: Span,
}

#[derive(Clone, Debug)]
pub struct SelectStmt {
    pub clauses: Vec<CommClause>,
    pub body_span: Span,
}

#[derive(Clone, Debug)]
pub struct CommClause {
    pub id: NodeId,
    /// A `Send`, an `Expr` (receive), an `Assign` or a `ShortVar` (receive); `None` for `default`.
    pub comm: Option<Stmt>,
    pub body: Block,
    pub span: Span,
}

#[derive(Clone, Debug)]
pub struct ForStmt {
    pub init: Option<Stmt>,
    pub cond: Option<Expr>,
    pub post: Option<Stmt>,
    pub body: Block,
}

#[derive(Clone, Debug)]
pub struct RangeStmt {
    pub key: Option<Expr>,
    pub value: Option<Expr>,
    /// A third iteration variable: an error.
    pub third: Option<Span>,
    /// `:=` rather than `=`.
    pub define: bool,
    /// Where `=` or `:=` stands; `Pos::NONE` in `for range x`.
    pub op_pos: Pos,
    pub x: Expr,
    pub body: Block,
}

impl Expr {
    /// The expression without enclosing parentheses.
    pub fn unparen(&self) -> &Expr {
        match &self.kind {
            ExprKind::Paren(x) => x.unparen(),
            _ => self,
        }
    }
}

impl UnaryOp {
    pub fn text(self) -> &'static str {
        match self {
            UnaryOp::Plus => "+",
            UnaryOp::Neg => "-",
            UnaryOp::Not => "!",
            UnaryOp::Xor => "^",
            UnaryOp::Addr => "&",
            UnaryOp::Recv => "<-",
            UnaryOp::Tilde => "~",
        }
    }
}

impl BinaryOp {
    pub fn text(self) -> &'static str {
        match self {
            BinaryOp::LogOr => "||",
            BinaryOp::LogAnd => "&&",
            BinaryOp::Eq => "==",
            BinaryOp::Ne => "!=",
            BinaryOp::Lt => "<",
            BinaryOp::Le => "<=",
            BinaryOp::Gt => ">",
            BinaryOp::Ge => ">=",
            BinaryOp::Add => "+",
            BinaryOp::Sub => "-",
            BinaryOp::Or => "|",
            BinaryOp::Xor => "^",
            BinaryOp::Mul => "*",
            BinaryOp::Div => "/",
            BinaryOp::Rem => "%",
            BinaryOp::Shl => "<<",
            BinaryOp::Shr => ">>",
            BinaryOp::And => "&",
            BinaryOp::AndNot => "&^",
        }
    }

    pub fn is_comparison(self) -> bool {
        matches!(self, BinaryOp::Eq | BinaryOp::Ne | BinaryOp::Lt | BinaryOp::Le | BinaryOp::Gt | BinaryOp::Ge)
    }

    pub fn is_shift(self) -> bool {
        matches!(self, BinaryOp::Shl | BinaryOp::Shr)
    }
}
