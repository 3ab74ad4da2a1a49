//! Statements.

use super::expr::Shape;
use super::*;

/// What a simple statement turned out to be.
#[derive(Clone, Copy)]
enum Simple {
    Expr,
    /// `=`, with where its sides begin and end in the list of tokens.
    Assign {
        lhs: Side,
        rhs: Side,
    },
    Define,
    Range,
    Other,
}

/// One side of an assignment.
#[derive(Clone, Copy)]
struct Side {
    from: usize,
    to: usize,
    /// A single binary operation.
    binary: bool,
}

/// A simple statement: what it is, and the tokens that tell where.
#[derive(Clone, Copy)]
struct SimpleStmt {
    what: Simple,
    /// The operator, or the start of an expression.
    place: Token,
    from: usize,
    to: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Header {
    If,
    For,
    Switch,
}

impl Header {
    fn keyword(self) -> &'static str {
        match self {
            Header::If => "if",
            Header::For => "for",
            Header::Switch => "switch",
        }
    }
}

impl Explainer<'_> {
    /// A block; `context` says what it belongs to where it may be missing.
    pub(super) fn block(&mut self, context: Option<&str>) {
        if !self.got(Tok::Lbrace) {
            self.error(&format!("expected {{ after {}", context.unwrap_or("function")));
            self.advance(&[Tok::Name, Tok::Rbrace]);
            if self.got(Tok::Rbrace) {
                return;
            }
        }
        self.statement_list();
        self.want(Tok::Rbrace);
    }

    fn statement_list(&mut self) {
        while !matches!(self.tok(), Tok::Eof | Tok::Rbrace | Tok::Case | Tok::Default) {
            if !self.statement() {
                break;
            }
            if !self.got(Tok::Semicolon) && self.tok() != Tok::Rbrace {
                self.error("at end of statement");
                self.advance(&[Tok::Semicolon, Tok::Rbrace, Tok::Case, Tok::Default]);
                self.got(Tok::Semicolon);
            }
        }
    }

    /// A statement, if one begins here.
    pub(super) fn statement(&mut self) -> bool {
        while self.tok() == Tok::Name && self.tok_at(1) == Tok::Colon {
            self.next();
            let colon = self.token();
            self.next();
            if self.tok() == Tok::Rbrace {
                return true;
            }
            if !self.begins_statement() {
                self.error_at(colon, "missing statement after label");
                return false;
            }
        }
        if !self.begins_statement() {
            return false;
        }
        match self.tok() {
            Tok::Var | Tok::Const | Tok::Type => {
                self.declaration();
            }
            Tok::Lbrace => self.block(None),
            Tok::For => self.for_stmt(),
            Tok::Switch => self.switch_stmt(),
            Tok::Select => self.select_stmt(),
            Tok::If => self.if_stmt(),
            Tok::Fallthrough => self.next(),
            Tok::Break | Tok::Continue => {
                self.next();
                self.got(Tok::Name);
            }
            Tok::Go | Tok::Defer => self.call_stmt(),
            Tok::Goto => {
                self.next();
                self.name();
            }
            Tok::Return => {
                self.next();
                if !matches!(self.tok(), Tok::Semicolon | Tok::Rbrace) {
                    self.expr_list();
                }
            }
            Tok::Semicolon => {}
            _ => {
                self.simple_stmt(None);
            }
        }
        true
    }

    fn begins_statement(&self) -> bool {
        use Tok::*;
        match self.tok() {
            Operator => matches!(self.text(), "+" | "-" | "&" | "^" | "!"),
            Name | Literal | Func | Lparen | Lbrack | Struct | Map | Chan | Interface | Arrow | Star | Lbrace => true,
            Semicolon => true,
            tok => STATEMENT_STARTS.contains(&tok),
        }
    }

    fn call_stmt(&mut self) {
        let keyword = self.text();
        self.next();
        let start = self.token();
        if self.primary_expr(None).paren {
            self.plain_error(start, format!("expression in {keyword} must not be parenthesized"));
        }
    }

    /// `header`: the statement whose header this is in; only a `for` may have a range clause.
    fn simple_stmt(&mut self, header: Option<Header>) -> SimpleStmt {
        let from = self.at;
        let start = self.token();
        if header == Some(Header::For) && self.tok() == Tok::Range {
            return self.range_clause(from);
        }
        let (count, first) = self.expr_list();
        let lhs = Side { from, to: self.at, binary: count == 1 && first.shape == Shape::Binary };
        let place = self.token();
        let what = match self.tok() {
            tok @ (Tok::Assign | Tok::Define) => {
                self.next();
                if header == Some(Header::For) && self.tok() == Tok::Range {
                    return self.range_clause(from);
                }
                let bind = count == 1 && first.shape == Shape::Name && !first.paren;
                let middle = self.at;
                let (values, value) = self.expr_list();
                let rhs = Side { from: middle, to: self.at, binary: values == 1 && value.shape == Shape::Binary };
                match tok {
                    Tok::Assign => Simple::Assign { lhs, rhs },
                    _ if header == Some(Header::Switch) && bind && values == 1 && value.shape == Shape::Guard => {
                        Simple::Expr
                    }
                    _ => Simple::Define,
                }
            }
            _ if count > 1 => {
                self.error("expected := or = or comma");
                self.advance(&[Tok::Semicolon, Tok::Rbrace]);
                Simple::Expr
            }
            Tok::AssignOp | Tok::Arrow => {
                self.next();
                self.expr();
                Simple::Other
            }
            Tok::IncOp => {
                self.next();
                Simple::Other
            }
            _ => return SimpleStmt { what: Simple::Expr, place: start, from, to: self.at },
        };
        SimpleStmt { what, place, from, to: self.at }
    }

    fn range_clause(&mut self, from: usize) -> SimpleStmt {
        let place = self.token();
        self.next();
        self.expr();
        SimpleStmt { what: Simple::Range, place, from, to: self.at }
    }

    /// From the keyword to before the block.
    fn header(&mut self, of: Header) {
        self.next();
        if self.tok() == Tok::Lbrace {
            if of == Header::If {
                self.error("missing condition in if statement");
            }
            return;
        }
        let outer = std::mem::replace(&mut self.nesting, -1);
        self.header_parts(of);
        self.nesting = outer;
    }

    fn header_parts(&mut self, of: Header) {
        let mut init = None;
        if self.tok() != Tok::Semicolon {
            if self.got(Tok::Var) {
                self.error(&format!("var declaration not allowed in {} initializer", of.keyword()));
            }
            let stmt = self.simple_stmt(Some(of));
            if matches!(stmt.what, Simple::Range) {
                return;
            }
            init = Some(stmt);
        }
        let mut semi = None;
        let mut condition = init;
        if self.tok() != Tok::Lbrace {
            condition = None;
            if self.tok() == Tok::Semicolon {
                semi = Some(self.token());
                self.next();
            } else {
                // Asking for `{` rather than `;` reads better.
                self.want(Tok::Lbrace);
                if self.tok() != Tok::Lbrace {
                    self.advance(&[Tok::Lbrace, Tok::Rbrace]);
                }
            }
            if of == Header::For {
                let Some(found) = self.for_clause() else { return };
                condition = found;
            } else if self.tok() != Tok::Lbrace {
                condition = Some(self.simple_stmt(Some(of)));
            }
        }
        self.check_condition(of, condition, semi);
    }

    /// Condition and post statement of a `for` clause; outer `None` if the condition was missing.
    fn for_clause(&mut self) -> Option<Option<SimpleStmt>> {
        let mut condition = None;
        if self.tok() != Tok::Semicolon {
            if self.tok() == Tok::Lbrace {
                self.error("expected for loop condition");
                return None;
            }
            condition = Some(self.simple_stmt(None));
        }
        self.want(Tok::Semicolon);
        if self.tok() != Tok::Lbrace {
            let post = self.simple_stmt(None);
            if matches!(post.what, Simple::Define) {
                self.error_at(post.place, "cannot declare in post statement of for loop");
            }
        }
        Some(condition)
    }

    fn check_condition(&mut self, of: Header, condition: Option<SimpleStmt>, semi: Option<Token>) {
        let Some(stmt) = condition else {
            if let Some(semi) = semi.filter(|_| of == Header::If) {
                if semi.kind == Tok::Semicolon {
                    self.error_at(semi, "missing condition in if statement");
                } else {
                    let found = semi.describe(self.src);
                    self.error_at(semi, &format!("unexpected {found}, expected {{ after if clause"));
                }
            }
            return;
        };
        let shown = match stmt.what {
            Simple::Expr => return,
            Simple::Assign { lhs, rhs } => format!("assignment {} = {}", self.shown_side(lhs), self.shown_side(rhs)),
            _ => self.source(stmt.from, stmt.to),
        };
        self.error_at(stmt.place, &format!("cannot use {shown} as value"));
    }

    fn shown_side(&self, side: Side) -> String {
        let text = self.source(side.from, side.to);
        if side.binary { format!("({text})") } else { text }
    }

    /// What the user wrote between two tokens, spaced as gofmt would; what stands in braces is left out.
    fn source(&self, from: usize, to: usize) -> String {
        let tokens = self.tokens.get(from..to).unwrap_or_default();
        let mut shown = String::new();
        let mut before: Option<Tok> = None;
        let (mut braces, mut in_func, mut in_type) = (0, false, false);
        for (i, t) in tokens.iter().enumerate() {
            match t.kind {
                Tok::Lbrace if braces == 0 && matches!(before, Some(Tok::Struct | Tok::Interface)) => in_type = true,
                Tok::Rbrace if in_type => in_type = false,
                Tok::Lbrace => {
                    braces += 1;
                    if braces == 1 {
                        shown += if std::mem::take(&mut in_func) { " {" } else { "{" };
                        let empty = tokens.get(i + 1).is_some_and(|next| next.kind == Tok::Rbrace);
                        shown += if empty { "" } else { "…" };
                    }
                    continue;
                }
                Tok::Rbrace => {
                    braces -= 1;
                    if braces == 0 {
                        shown.push('}');
                        before = Some(t.kind);
                    }
                    continue;
                }
                _ if braces > 0 => continue,
                _ => {}
            }
            in_func |= t.text(self.src) == "func";
            let operand_before = before.is_some_and(Tok::ends_statement);
            let word = |k: Tok| k.is_keyword() || matches!(k, Tok::Name | Tok::Literal);
            match t.kind {
                Tok::Operator | Tok::Star | Tok::Arrow | Tok::Assign | Tok::Define | Tok::AssignOp
                    if operand_before =>
                {
                    shown += &format!(" {} ", t.text(self.src));
                }
                Tok::Comma => shown += ", ",
                kind => {
                    let result = in_func && before == Some(Tok::Rparen);
                    if word(kind) && (result || before.is_some_and(word)) {
                        shown.push(' ');
                    }
                    shown += t.text(self.src);
                }
            }
            before = Some(t.kind);
        }
        shown
    }

    fn for_stmt(&mut self) {
        self.header(Header::For);
        self.block(Some("for clause"));
    }

    fn if_stmt(&mut self) {
        loop {
            self.header(Header::If);
            self.block(Some("if clause"));
            if !self.got(Tok::Else) {
                return;
            }
            match self.tok() {
                Tok::If => continue,
                Tok::Lbrace => self.block(None),
                _ => {
                    self.error("else must be followed by if or statement block");
                    self.advance(&[Tok::Name, Tok::Rbrace]);
                }
            }
            return;
        }
    }

    fn switch_stmt(&mut self) {
        self.header(Header::Switch);
        self.clauses("switch", |e| {
            e.expr_list();
        });
    }

    fn select_stmt(&mut self) {
        self.next();
        self.clauses("select", |e| {
            e.simple_stmt(None);
        });
    }

    /// The clauses of a `switch` or `select`, with their braces; `case` reads what follows that keyword.
    fn clauses(&mut self, of: &str, case: fn(&mut Self)) {
        if !self.got(Tok::Lbrace) {
            self.error(&format!("missing {{ after {of} clause"));
            self.advance(&[Tok::Case, Tok::Default, Tok::Rbrace]);
        }
        while !matches!(self.tok(), Tok::Eof | Tok::Rbrace) {
            if self.got(Tok::Case) {
                case(self);
            } else if !self.got(Tok::Default) {
                self.error("expected case or default or }");
                self.advance(&[Tok::Colon, Tok::Case, Tok::Default, Tok::Rbrace]);
            }
            self.want(Tok::Colon);
            self.statement_list();
        }
        self.want(Tok::Rbrace);
    }
}
