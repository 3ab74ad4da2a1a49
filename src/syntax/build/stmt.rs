//! Statements and blocks.
//!
//! Spec: Blocks, Statements.

use super::*;

/// A simple statement, or the range clause that looks like one in the header of a `for`.
enum Header {
    Stmt(Stmt),
    Range { lhs: Vec<Expr>, define: bool, op_pos: Pos, x: Expr },
}

impl Builder<'_> {
    pub(super) fn block(&mut self, p: P) -> Block {
        let span = self.span(&p);
        let id = self.ids.fresh();
        let stmts = match kids(p).next() {
            Some(list) => self.statement_list(list),
            None => Vec::new(),
        };
        Block { id, stmts, span }
    }

    fn statement_list(&mut self, p: P) -> Vec<Stmt> {
        kids(p).map(|s| self.statement(s)).collect()
    }

    pub(super) fn statement(&mut self, p: P) -> Stmt {
        let span = self.span(&p);
        let inner = p.into_inner();
        let built = self.deeper(inner.len(), span, |b| {
            let mut labels = Vec::new();
            let mut body = None;
            for part in inner {
                match part.as_rule() {
                    Rule::label => labels.push(part),
                    _ => body = Some(b.unlabeled(part)),
                }
            }
            let mut stmt = body.unwrap_or_else(|| b.new_stmt(Span::new(span.end, span.end), StmtKind::Empty));
            for label in labels.into_iter().rev() {
                let span = Span::new(b.start(&label), span.end);
                let label = b.ident(must(&mut kids(label)));
                stmt = b.new_stmt(span, StmtKind::Labeled { label, stmt: Box::new(stmt) });
            }
            stmt
        });
        built.unwrap_or_else(|| self.new_stmt(span, StmtKind::Empty))
    }

    fn new_stmt(&mut self, span: Span, kind: StmtKind) -> Stmt {
        Stmt { id: self.ids.fresh(), span, kind }
    }

    fn unlabeled(&mut self, p: P) -> Stmt {
        let span = self.span(&p);
        let kind = match p.as_rule() {
            Rule::simple_stmt => return self.simple_stmt(p),
            Rule::if_stmt => return self.if_stmt(p),
            Rule::const_decl | Rule::type_decl | Rule::var_decl => StmtKind::Decl(self.declaration(p)),
            Rule::block => StmtKind::Block(self.block(p)),
            Rule::for_stmt => self.for_stmt(p),
            Rule::switch_stmt => self.switch_stmt(p),
            Rule::select_stmt => self.select_stmt(p),
            Rule::go_stmt => StmtKind::Go(self.call_stmt(p)),
            Rule::defer_stmt => StmtKind::Defer(self.call_stmt(p)),
            Rule::return_stmt => StmtKind::Return(kids(p).map(|e| self.expr(e)).collect()),
            Rule::break_stmt => StmtKind::Break(kids(p).next().map(|p| self.ident(p))),
            Rule::continue_stmt => StmtKind::Continue(kids(p).next().map(|p| self.ident(p))),
            Rule::goto_stmt => StmtKind::Goto(self.ident(must(&mut kids(p)))),
            _ => StmtKind::Fallthrough,
        };
        self.new_stmt(span, kind)
    }

    /// Spec: Go statements. That the expression is a call without parentheses is for the checker.
    fn call_stmt(&mut self, p: P) -> Expr {
        self.expr(must(&mut kids(p)))
    }

    /// `simple_stmt`, or a `header_stmt` that is no range clause.
    fn simple_stmt(&mut self, p: P) -> Stmt {
        match self.header_stmt(p) {
            Header::Stmt(stmt) => stmt,
            Header::Range { op_pos, x, .. } => {
                let span = Span::new(op_pos, op_pos);
                self.error(span, "syntax error: unexpected keyword range, expected expression");
                self.new_stmt(x.span, StmtKind::Expr(x))
            }
        }
    }

    fn header_stmt(&mut self, p: P) -> Header {
        let span = self.span(&p);
        let mut kids = kids(p);
        let mut lhs = Vec::new();
        while let Some(e) = kids.next_if(|p| matches!(p.as_rule(), Rule::expression | Rule::header_expression)) {
            lhs.push(self.expr(e));
        }
        let Some(tail) = kids.next() else {
            let x = self.only(lhs, span.end);
            return Header::Stmt(self.new_stmt(span, StmtKind::Expr(x)));
        };
        let op_pos = self.start(&tail);
        let kind = match tail.as_rule() {
            Rule::define | Rule::header_define => {
                let rhs = super::kids(tail).map(|e| self.expr(e)).collect();
                StmtKind::ShortVar { lhs, op_pos, rhs }
            }
            Rule::assign | Rule::header_assign => self.assign(lhs, tail),
            Rule::inc_dec => StmtKind::IncDec { inc: tail.as_str().starts_with('+'), x: self.only(lhs, op_pos) },
            Rule::header_range => {
                let mut kids = super::kids(tail);
                let define = next_if(&mut kids, Rule::equals).is_none();
                let x = self.expr(must(&mut kids));
                return Header::Range { lhs, define, op_pos, x };
            }
            _ => {
                let value = self.expr(must(&mut super::kids(tail)));
                StmtKind::Send { ch: self.only(lhs, op_pos), value, arrow: op_pos }
            }
        };
        Header::Stmt(self.new_stmt(span, kind))
    }

    fn assign(&mut self, lhs: Vec<Expr>, tail: P) -> StmtKind {
        let op_pos = self.start(&tail);
        let mut kids = kids(tail);
        let op = must(&mut kids);
        let op: Option<BinaryOp> = op.as_str().strip_suffix('=').and_then(|op| op.parse().ok());
        let mut rhs: Vec<Expr> = kids.map(|e| self.expr(e)).collect();
        let mut lhs = lhs;
        if op.is_some() {
            if rhs.len() > 1 {
                let at = rhs[0].span.end;
                self.error(Span::new(at, at), "syntax error: unexpected comma at end of statement");
                rhs.truncate(1);
            }
            lhs = vec![self.only(lhs, op_pos)];
        }
        StmtKind::Assign { lhs, op, op_pos, rhs }
    }

    /// The one expression that the statement takes.
    fn only(&mut self, mut list: Vec<Expr>, at: Pos) -> Expr {
        if list.len() > 1 {
            self.error(Span::new(at, at), "syntax error: unexpected expression list, expected := or = or comma");
        }
        if list.is_empty() { self.bad_expr(Span::new(at, at)) } else { list.swap_remove(0) }
    }

    /// Spec: If statements. `else if` is flat in the grammar and nests in the tree.
    fn if_stmt(&mut self, p: P) -> Stmt {
        let span = self.span(&p);
        let inner = p.into_inner();
        let levels = inner.len() / 2;
        let built = self.deeper(levels, span, |b| {
            let mut arms = Vec::new();
            let (mut start, mut header) = (span.start, None);
            let mut els = None;
            for part in inner {
                match part.as_rule() {
                    Rule::IF => start = b.start(&part),
                    Rule::if_header => header = Some(b.if_header(part)),
                    Rule::block => {
                        let at = b.span(&part);
                        let block = b.block(part);
                        match header.take() {
                            Some(header) => arms.push((start, header, block)),
                            None => els = Some(b.new_stmt(at, StmtKind::Block(block))),
                        }
                    }
                    _ => {}
                }
            }
            for (start, (init, cond), then) in arms.into_iter().rev() {
                let end = els.as_ref().map_or(then.span.end, |s: &Stmt| s.span.end);
                let kind = StmtKind::If(Box::new(IfStmt { init, cond, then, els: els.take() }));
                els = Some(b.new_stmt(Span::new(start, end), kind));
            }
            els
        });
        built.flatten().unwrap_or_else(|| self.new_stmt(span, StmtKind::Empty))
    }

    fn if_header(&mut self, p: P) -> (Option<Stmt>, Expr) {
        let span = self.span(&p);
        let (init, last, semi) = self.split_header(p);
        let Some(last) = last else {
            let at = semi.unwrap_or(span);
            self.error(at, "syntax error: missing condition in if statement");
            return (init, self.bad_expr(at));
        };
        (init, self.condition(last))
    }

    /// The statement before the semicolon, the one after it or the only one, and the semicolon.
    fn split_header(&mut self, p: P) -> (Option<Stmt>, Option<Stmt>, Option<Span>) {
        let (mut init, mut last, mut semi) = (None, None, None);
        for part in kids(p) {
            if part.as_rule() == Rule::semicolon {
                semi = Some(self.span(&part));
                init = last.take();
            } else {
                last = Some(self.simple_stmt(part));
            }
        }
        (init, last, semi)
    }

    fn condition(&mut self, stmt: Stmt) -> Expr {
        match stmt.kind {
            StmtKind::Expr(x) => x,
            _ => {
                let range = self.file.offset(stmt.span.start)..self.file.offset(stmt.span.end);
                let text = self.file.text.get(range).unwrap_or_default();
                self.error(stmt.span, format!("syntax error: cannot use {text} as value"));
                self.bad_expr(stmt.span)
            }
        }
    }

    /// Spec: For statements.
    fn for_stmt(&mut self, p: P) -> StmtKind {
        let mut kids = kids(p);
        let header = must(&mut kids);
        let block = must(&mut kids);
        if header.as_rule() == Rule::range_header {
            let x = self.expr(must(&mut super::kids(header)));
            let body = self.block(block);
            let range = RangeStmt { key: None, value: None, third: None, define: false, op_pos: Pos::NONE, x, body };
            return StmtKind::Range(Box::new(range));
        }
        let mut parts = vec![None];
        for part in super::kids(header) {
            if part.as_rule() == Rule::semicolon {
                parts.push(None);
                continue;
            }
            match self.header_stmt(part) {
                Header::Range { lhs, define, op_pos, x } if parts.len() == 1 => {
                    let body = self.block(block);
                    return self.range_stmt(lhs, define, op_pos, x, body);
                }
                Header::Range { op_pos, .. } => {
                    let span = Span::new(op_pos, op_pos);
                    self.error(span, "syntax error: unexpected keyword range, expected expression");
                }
                Header::Stmt(stmt) => {
                    if let Some(last) = parts.last_mut() {
                        *last = Some(stmt);
                    }
                }
            }
        }
        let mut parts = parts.into_iter();
        let first = parts.next().flatten();
        let (init, cond, post) = match (parts.next(), parts.next()) {
            (Some(cond), post) => (first, cond, post.flatten()),
            (None, _) => (None, first, None),
        };
        let cond = cond.map(|stmt| self.condition(stmt));
        if let Some(Stmt { kind: StmtKind::ShortVar { op_pos, .. }, .. }) = &post {
            let span = Span::new(*op_pos, op_pos.offset(2));
            self.error(span, "syntax error: cannot declare in post statement of for loop");
        }
        let body = self.block(block);
        StmtKind::For(Box::new(ForStmt { init, cond, post, body }))
    }

    fn range_stmt(&mut self, lhs: Vec<Expr>, define: bool, op_pos: Pos, x: Expr, body: Block) -> StmtKind {
        let third = lhs.get(2).map(|e| e.span);
        let mut lhs = lhs.into_iter();
        let (key, value) = (lhs.next(), lhs.next());
        StmtKind::Range(Box::new(RangeStmt { key, value, third, define, op_pos, x, body }))
    }

    /// Spec: Switch statements. A type switch is known by its guard, `y.(type)` or `x := y.(type)`.
    fn switch_stmt(&mut self, p: P) -> StmtKind {
        let end = self.end(&p);
        let mut kids = kids(p);
        let header = must(&mut kids);
        let header_end = self.file.offset(self.end(&header));
        let (init, last, _) = self.split_header(header);
        let clauses = kids.map(|c| self.case_clause(c)).collect();
        let body_span = Span::new(self.brace_from(header_end), end);
        match last.map(guard) {
            Some(Ok((bind, subject))) => {
                StmtKind::TypeSwitch(Box::new(TypeSwitchStmt { init, bind, subject, clauses, body_span }))
            }
            Some(Err(tag)) => {
                let tag = Some(self.condition(tag));
                StmtKind::Switch(Box::new(SwitchStmt { init, tag, clauses, body_span }))
            }
            None => StmtKind::Switch(Box::new(SwitchStmt { init, tag: None, clauses, body_span })),
        }
    }

    /// The first opening brace from an offset on.
    fn brace_from(&self, offset: usize) -> Pos {
        let rest = &self.masked[offset..];
        self.file.pos(offset + rest.iter().position(|&b| b == b'{').unwrap_or(0))
    }

    fn case_clause(&mut self, p: P) -> CaseClause {
        let span = self.span(&p);
        let id = self.ids.fresh();
        let (mut exprs, mut is_default, mut body) = (Vec::new(), false, None);
        let mut colon = span.end;
        for part in p.into_inner() {
            match part.as_rule() {
                Rule::DEFAULT => is_default = true,
                Rule::expression => exprs.push(self.expr(part)),
                Rule::colon => colon = self.end(&part),
                Rule::statement_list => body = Some(self.clause_body(colon, part)),
                _ => {}
            }
        }
        let body = body.unwrap_or_else(|| Block { id, stmts: Vec::new(), span: Span::new(colon, colon) });
        CaseClause { id, is_default, exprs, body, span }
    }

    /// The statements of a clause, which have no braces of their own.
    fn clause_body(&mut self, colon: Pos, p: P) -> Block {
        let id = self.ids.fresh();
        let stmts = self.statement_list(p);
        let span = match (stmts.first(), stmts.last()) {
            (Some(first), Some(last)) => first.span.to(last.span),
            _ => Span::new(colon, colon),
        };
        Block { id, stmts, span }
    }

    /// Spec: Select statements.
    fn select_stmt(&mut self, p: P) -> StmtKind {
        let span = self.span(&p);
        let clauses = kids(p).map(|c| self.comm_clause(c)).collect();
        let body_span = Span::new(self.brace_from(self.file.offset(span.start)), span.end);
        StmtKind::Select(Box::new(SelectStmt { clauses, body_span }))
    }

    fn comm_clause(&mut self, p: P) -> CommClause {
        let span = self.span(&p);
        let id = self.ids.fresh();
        let (mut comm, mut body) = (None, None);
        let mut colon = span.end;
        for part in kids(p) {
            match part.as_rule() {
                Rule::simple_stmt => comm = Some(self.simple_stmt(part)),
                Rule::colon => colon = self.end(&part),
                _ => body = Some(self.clause_body(colon, part)),
            }
        }
        let body = body.unwrap_or_else(|| Block { id, stmts: Vec::new(), span: Span::new(colon, colon) });
        CommClause { id, comm, body, span }
    }
}

/// The variable and the subject of a type switch; the statement back if it is no guard.
#[allow(clippy::result_large_err)] // It is the statement, not an error.
fn guard(stmt: Stmt) -> Result<(Option<Ident>, Expr), Stmt> {
    let is_guard = |x: &Expr| matches!(x.kind, ExprKind::TypeAssert { ty: None, .. });
    match stmt.kind {
        StmtKind::Expr(Expr { kind: ExprKind::TypeAssert { x, ty: None }, .. }) => Ok((None, *x)),
        StmtKind::ShortVar { mut lhs, mut rhs, op_pos } => match (&lhs[..], &rhs[..]) {
            ([Expr { kind: ExprKind::Ident(_), .. }], [y]) if is_guard(y) => match (lhs.pop(), rhs.pop()) {
                (
                    Some(Expr { kind: ExprKind::Ident(bind), .. }),
                    Some(Expr { kind: ExprKind::TypeAssert { x, .. }, .. }),
                ) => Ok((Some(bind), *x)),
                _ => unreachable!("both were matched just above"),
            },
            _ => Err(Stmt { kind: StmtKind::ShortVar { lhs, op_pos, rhs }, ..stmt }),
        },
        kind => Err(Stmt { kind, ..stmt }),
    }
}
