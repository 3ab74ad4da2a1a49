//! Labels and the statements that jump (Spec: Labeled statements, Break, Continue, Goto and Fallthrough statements).
//!
//! In: the statements of a function's body, as written. Out: for each label that a jump names, the labelled
//! statement; and the jumps and labels that the specification forbids.
//! Like Go's compiler, the parser looks at each body that it found no error in, whatever else is wrong with the file.
//! Always: a function literal's labels are its own; the walk doesn't enter expressions.
//! Not here: whether a body ends in a terminating statement (`check::terminating`).

use super::ast::{CaseClause, Decl, Expr, ExprKind, Ident, NodeId, Stmt, StmtKind};
use crate::diag::{Code, Diagnostic};
use crate::source::{Pos, SourceFile, Span};
use smol_str::SmolStr;

/// What was found out about the jumps of a body.
#[derive(Default)]
pub struct Branches {
    /// The label ident of a jump (by node) to the node of the `Labeled` statement.
    pub targets: Vec<(NodeId, NodeId)>,
    pub diagnostics: Vec<Diagnostic>,
}

/// Checks the jumps of a function's body, which starts at `start`.
pub fn branches<'a>(file: &'a SourceFile, stmts: &[&'a Stmt], start: Pos) -> Branches {
    let mut walk = Walk { file, blocks: Vec::new(), labels: Vec::new(), out: Branches::default() };
    let context = Context { breaks: Breaks::None, continues: false, case: None };
    let forward = walk.block(None, context, None, start, stmts);
    walk.unresolved(&forward);
    // Spec: Labeled statements: it is illegal to define a label that is never used.
    for label in std::mem::take(&mut walk.labels) {
        if !label.used {
            let message = format!("label {} defined and not used", label.name);
            walk.error(Code::UnusedLabel, label.span, message);
        }
    }
    walk.out
}

/// Trailing empty statements don't count where the last statement of a list matters.
fn without_trailing_empty<'s, 'a>(list: &'s [&'a Stmt]) -> &'s [&'a Stmt] {
    let len = list.iter().rposition(|s| !matches!(s.kind, StmtKind::Empty)).map_or(0, |i| i + 1);
    &list[..len]
}

#[derive(Clone, Copy, PartialEq)]
enum Breaks {
    None,
    Loop,
    Switch,
    TypeSwitch,
    Select,
}

/// What the statements around a list allow.
#[derive(Clone, Copy)]
struct Context {
    breaks: Breaks,
    continues: bool,
    /// Directly in a clause of a switch: its number is that of the last clause or not.
    case: Option<Case>,
}

#[derive(Clone, Copy)]
struct Case {
    last: bool,
}

struct BlockScope {
    parent: Option<usize>,
    start: Pos,
    /// The labelled statement whose block this is.
    labeled: Option<NodeId>,
}

struct Label<'a> {
    name: SmolStr,
    span: Span,
    block: usize,
    /// The `Labeled` statement, and what it labels.
    id: NodeId,
    stmt: &'a Stmt,
    used: bool,
}

/// What a labelled `break` or `continue` names.
enum Enclosing<'a> {
    Undefined,
    /// A label that does not stand before an enclosing statement.
    Elsewhere,
    Statement(NodeId, &'a Stmt),
}

struct Walk<'a> {
    file: &'a SourceFile,
    blocks: Vec<BlockScope>,
    labels: Vec<Label<'a>>,
    out: Branches,
}

/// The variable declaration that forward jumps of a block would skip.
struct VarDecl {
    pos: Pos,
    names: String,
    /// How many of the block's forward jumps stand before it.
    jumps: Vec<NodeId>,
}

/// A statement list being walked.
struct List<'a> {
    block: usize,
    context: Context,
    forward: Vec<&'a Ident>,
    decl: Option<VarDecl>,
}

impl<'a> Walk<'a> {
    fn error(&mut self, code: Code, span: Span, message: String) {
        self.out.diagnostics.push(Diagnostic::error(code, span, message));
    }

    fn report(&mut self, code: Code, span: Span, message: String, at: Pos, label: &str) {
        let how = if code == Code::JumpIntoBlock { "starting at" } else { "at" };
        let message = format!("{message} {how} {}", self.file.place(at));
        let diagnostic = Diagnostic::error(code, span, message).label(Span::new(at, at), label);
        self.out.diagnostics.push(diagnostic);
    }

    /// Reports the `goto`s that no label was found for.
    fn unresolved(&mut self, forward: &[&Ident]) {
        for jump in forward {
            let name = &jump.name;
            match self.labels.iter_mut().find(|l| l.name == *name) {
                Some(label) => {
                    label.used = true;
                    let start = self.blocks[label.block].start;
                    let message = format!("goto {name} jumps into block");
                    self.report(Code::JumpIntoBlock, jump.span, message, start, "the block starts here");
                }
                None => self.error(Code::UndeclaredLabel, jump.span, format!("label {name} not defined")),
            }
        }
    }

    /// Walks the statements of a block; the result are the `goto`s that have not met their label.
    fn block(
        &mut self,
        parent: Option<usize>,
        context: Context,
        labeled: Option<NodeId>,
        start: Pos,
        stmts: &[&'a Stmt],
    ) -> Vec<&'a Ident> {
        let block = self.blocks.len();
        self.blocks.push(BlockScope { parent, start, labeled });
        let mut list = List { block, context, forward: Vec::new(), decl: None };
        let stmts = without_trailing_empty(stmts);
        for (i, stmt) in stmts.iter().enumerate() {
            self.stmt(&mut list, stmt, i + 1 == stmts.len(), None);
        }
        list.forward
    }

    fn stmt(&mut self, list: &mut List<'a>, stmt: &'a Stmt, last: bool, labeled: Option<NodeId>) {
        let nested = Context { case: None, ..list.context };
        match &stmt.kind {
            StmtKind::Decl(Decl::Var(specs)) => {
                if let Some(spec) = specs.first() {
                    let name = spec.names.first().map_or_else(String::new, |n| n.name.to_string());
                    list.record_decl(spec.span.start, name);
                }
            }
            StmtKind::ShortVar { lhs, op_pos, .. } => {
                let names: Vec<&str> = lhs.iter().filter_map(ident_name).collect();
                list.record_decl(*op_pos, names.join(", "));
            }
            StmtKind::Labeled { label, stmt: inner } => {
                let mut labeled = None;
                if label.name != "_" {
                    self.declare(list, label, stmt.id, inner);
                    labeled = Some(stmt.id);
                }
                self.stmt(list, inner, last, labeled);
            }
            StmtKind::Break(None) if list.context.breaks == Breaks::None => {
                let message = "break is not in a loop, switch, or select";
                self.error(Code::MisplacedBreak, stmt.span, message.to_string());
            }
            StmtKind::Continue(None) if !list.context.continues => {
                self.error(Code::MisplacedContinue, stmt.span, "continue is not in a loop".to_string());
            }
            StmtKind::Fallthrough => self.fallthrough(list.context, stmt, last),
            StmtKind::Break(Some(label)) => self.labeled_branch(list.block, label, "break"),
            StmtKind::Continue(Some(label)) => self.labeled_branch(list.block, label, "continue"),
            StmtKind::Goto(label) => match self.goto_target(list.block, &label.name) {
                Some(target) => self.out.targets.push((label.id, target)),
                None => list.forward.push(label),
            },
            StmtKind::Block(block) => self.nested(list, nested, labeled, block.span.start, &block.stmts),
            StmtKind::If(s) => {
                self.nested(list, nested, labeled, s.then.span.start, &s.then.stmts);
                if let Some(els) = &s.els {
                    let forward = self.block(Some(list.block), nested, labeled, els.span.start, &[els]);
                    list.forward.extend(forward);
                }
            }
            StmtKind::For(s) => {
                let context = Context { breaks: Breaks::Loop, continues: true, case: None };
                self.nested(list, context, labeled, s.body.span.start, &s.body.stmts);
            }
            StmtKind::Range(s) => {
                let context = Context { breaks: Breaks::Loop, continues: true, case: None };
                self.nested(list, context, labeled, s.body.span.start, &s.body.stmts);
            }
            StmtKind::Switch(s) => self.clauses(list, Breaks::Switch, labeled, &s.clauses),
            StmtKind::TypeSwitch(s) => self.clauses(list, Breaks::TypeSwitch, labeled, &s.clauses),
            StmtKind::Select(s) => {
                for clause in &s.clauses {
                    let context = Context { breaks: Breaks::Select, ..nested };
                    self.nested(list, context, labeled, clause.span.start, &clause.body.stmts);
                }
            }
            _ => {}
        }
    }

    fn clauses(&mut self, list: &mut List<'a>, breaks: Breaks, labeled: Option<NodeId>, clauses: &'a [CaseClause]) {
        for (i, clause) in clauses.iter().enumerate() {
            let case = Some(Case { last: i + 1 == clauses.len() });
            let context = Context { breaks, case, ..list.context };
            self.nested(list, context, labeled, clause.span.start, &clause.body.stmts);
        }
    }

    fn nested(
        &mut self,
        list: &mut List<'a>,
        context: Context,
        labeled: Option<NodeId>,
        start: Pos,
        stmts: &'a [Stmt],
    ) {
        let stmts: Vec<&Stmt> = stmts.iter().collect();
        let forward = self.block(Some(list.block), context, labeled, start, &stmts);
        list.forward.extend(forward);
    }

    /// Declares a label and resolves the `goto`s before it.
    fn declare(&mut self, list: &mut List<'a>, label: &'a Ident, id: NodeId, stmt: &'a Stmt) {
        let name = &label.name;
        let index = match self.labels.iter().position(|l| l.name == *name) {
            Some(index) => {
                let first = self.labels[index].span.start;
                let message = format!("label {name} already defined");
                self.report(Code::DuplicateLabel, label.span, message, first, "the first definition");
                index
            }
            None => {
                let block = list.block;
                self.labels.push(Label { name: name.clone(), span: label.span, block, id, stmt, used: false });
                self.labels.len() - 1
            }
        };
        let (met, rest): (Vec<&Ident>, Vec<&Ident>) = list.forward.iter().partition(|j| j.name == *name);
        list.forward = rest;
        for jump in met {
            self.labels[index].used = true;
            self.out.targets.push((jump.id, id));
            if let Some(decl) = list.decl.as_ref().filter(|d| d.jumps.contains(&jump.id)) {
                let (message, at) = (format!("goto {name} jumps over declaration of {}", decl.names), decl.pos);
                self.report(Code::JumpOverDecl, jump.span, message, at, "the declaration");
            }
        }
    }

    /// Spec: Fallthrough statements.
    fn fallthrough(&mut self, context: Context, stmt: &Stmt, last: bool) {
        let message = match (context.breaks, context.case) {
            (Breaks::TypeSwitch, _) => "cannot fallthrough in type switch",
            (Breaks::Switch, Some(case)) if last => {
                if !case.last {
                    return;
                }
                "cannot fallthrough final case in switch"
            }
            _ => "fallthrough statement out of place",
        };
        self.error(Code::MisplacedFallthrough, stmt.span, message.to_string());
    }

    /// Spec: Break statements, Continue statements: the label must be that of an enclosing statement.
    fn labeled_branch(&mut self, block: usize, label: &Ident, keyword: &str) {
        let name = &label.name;
        match self.enclosing(block, name) {
            Enclosing::Undefined => {
                self.error(Code::UndeclaredLabel, label.span, format!("{keyword} label not defined: {name}"));
            }
            Enclosing::Statement(id, stmt) if accepts(keyword, stmt) => self.out.targets.push((label.id, id)),
            _ => self.error(Code::MisplacedLabel, label.span, format!("invalid {keyword} label {name}")),
        }
    }

    fn enclosing(&mut self, block: usize, name: &str) -> Enclosing<'a> {
        let Some(label) = self.labels.iter_mut().find(|l| l.name == name) else { return Enclosing::Undefined };
        label.used = true;
        let (id, stmt) = (label.id, label.stmt);
        let mut block = Some(block);
        while let Some(b) = block {
            if self.blocks[b].labeled == Some(id) {
                return Enclosing::Statement(id, stmt);
            }
            block = self.blocks[b].parent;
        }
        Enclosing::Elsewhere
    }

    /// Spec: Goto statements: a label of this block or one around it.
    fn goto_target(&mut self, block: usize, name: &str) -> Option<NodeId> {
        let label = self.labels.iter_mut().find(|l| l.name == name)?;
        label.used = true;
        let (home, id) = (label.block, label.id);
        let mut block = Some(block);
        while let Some(b) = block {
            if b == home {
                return Some(id);
            }
            block = self.blocks[b].parent;
        }
        None
    }
}

impl List<'_> {
    /// Jumps that are still open here would skip the declaration, unless they leave the block.
    fn record_decl(&mut self, pos: Pos, names: String) {
        self.decl = Some(VarDecl { pos, names, jumps: self.forward.iter().map(|j| j.id).collect() });
    }
}

fn accepts(keyword: &str, stmt: &Stmt) -> bool {
    match stmt.kind {
        StmtKind::For(_) | StmtKind::Range(_) => true,
        StmtKind::Switch(_) | StmtKind::TypeSwitch(_) | StmtKind::Select(_) => keyword == "break",
        _ => false,
    }
}

fn ident_name(e: &Expr) -> Option<&str> {
    match &e.kind {
        ExprKind::Ident(ident) => Some(&ident.name),
        _ => None,
    }
}
