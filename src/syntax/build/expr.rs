//! Expressions: flat lists of operands and operators become trees.
//!
//! Spec: Expressions. Not here: types that begin with a bracket or a keyword (`types`).

use super::*;
use std::str::FromStr;

/// Spec: Operator precedence.
fn precedence(op: BinaryOp) -> u8 {
    use BinaryOp::*;
    match op {
        LogOr => 1,
        LogAnd => 2,
        Eq | Ne | Lt | Le | Gt | Ge => 3,
        Add | Sub | Or | Xor => 4,
        Mul | Div | Rem | Shl | Shr | And | AndNot => 5,
    }
}

impl FromStr for BinaryOp {
    type Err = ();

    fn from_str(text: &str) -> Result<BinaryOp, ()> {
        use BinaryOp::*;
        Ok(match text {
            "||" => LogOr,
            "&&" => LogAnd,
            "==" => Eq,
            "!=" => Ne,
            "<" => Lt,
            "<=" => Le,
            ">" => Gt,
            ">=" => Ge,
            "+" => Add,
            "-" => Sub,
            "|" => Or,
            "^" => Xor,
            "*" => Mul,
            "/" => Div,
            "%" => Rem,
            "<<" => Shl,
            ">>" => Shr,
            "&" => And,
            "&^" => AndNot,
            _ => return Err(()),
        })
    }
}

fn binary_op(text: &str) -> BinaryOp {
    text.parse().unwrap_or_else(|()| unreachable!("the grammar lists the binary operators"))
}

impl Builder<'_> {
    /// `expression` or `header_expression`.
    pub(super) fn expr(&mut self, p: P) -> Expr {
        let span = self.span(&p);
        let inner = p.into_inner();
        let levels = if inner.len() < 3 {
            inner.len()
        } else {
            let adds = |p: &P| matches!(p.as_rule(), Rule::binary_op | Rule::unary_op) || is_suffix(p.as_rule());
            1 + inner.clone().filter(adds).count()
        };
        let built = self.deeper(levels, span, |b| b.binary(&mut filter_kids(inner), 1));
        built.unwrap_or_else(|| self.bad_expr(span))
    }

    /// Operands joined by operators of at least this precedence.
    fn binary(&mut self, list: &mut Kids, min: u8) -> Expr {
        let mut x = self.unary(list);
        while let Some(p) = list.next_if(|p| p.as_rule() == Rule::binary_op && precedence(binary_op(p.as_str())) >= min)
        {
            let op = binary_op(p.as_str());
            let op_pos = self.start(&p);
            let y = self.binary(list, precedence(op) + 1);
            let span = x.span.to(y.span);
            x = self.new_expr(span, ExprKind::Binary { op, op_pos, x: Box::new(x), y: Box::new(y) });
        }
        x
    }

    /// Prefix operators, an operand and its suffixes.
    fn unary(&mut self, list: &mut Kids) -> Expr {
        let mut ops = Vec::new();
        while let Some(op) = next_if(list, Rule::unary_op) {
            ops.push(op);
        }
        let operand = must(list);
        let mut x = self.operand(operand);
        while let Some(suffix) = list.next_if(|p| is_suffix(p.as_rule())) {
            x = self.suffix(x, suffix);
        }
        for op in ops.into_iter().rev() {
            x = self.prefix(op, x);
        }
        x
    }

    fn prefix(&mut self, op: P, x: Expr) -> Expr {
        let op_pos = self.start(&op);
        let span = Span::new(op_pos, x.span.end);
        let unary = match op.as_str() {
            "*" => return self.new_expr(span, ExprKind::Star(Box::new(x))),
            "<-" if matches!(x.kind, ExprKind::ChanType { .. }) => return self.receive_channel(op_pos, x),
            "<-" => UnaryOp::Recv,
            "&" => UnaryOp::Addr,
            "-" => UnaryOp::Neg,
            "!" => UnaryOp::Not,
            "^" => UnaryOp::Xor,
            "~" => UnaryOp::Tilde,
            _ => UnaryOp::Plus,
        };
        self.new_expr(span, ExprKind::Unary { op: unary, op_pos, x: Box::new(x) })
    }

    /// Spec: Channel types: `<-` binds to `chan`, so `<-` before the type `chan E` makes `<-chan E`,
    /// and before `chan<- chan E` it makes `<-chan (<-chan E)`.
    fn receive_channel(&mut self, arrow: Pos, x: Expr) -> Expr {
        let span = Span::new(arrow, x.span.end);
        let ExprKind::ChanType { dir, elem } = x.kind else {
            self.error(x.span, "syntax error: unexpected type, expected chan");
            return x;
        };
        let elem = match dir {
            ChanDir::Both => elem,
            ChanDir::Send => Box::new(self.receive_channel(elem.span.start, *elem)),
            ChanDir::Recv => {
                self.error(span, "syntax error: unexpected <-, expected chan");
                elem
            }
        };
        Expr { id: x.id, span, kind: ExprKind::ChanType { dir: ChanDir::Recv, elem } }
    }

    fn operand(&mut self, p: P) -> Expr {
        let span = self.span(&p);
        match p.as_rule() {
            Rule::identifier => {
                let ident = self.ident(p);
                self.name_expr(ident)
            }
            Rule::number_lit => self.basic_lit(span, number_kind(p.as_str()), &p),
            Rule::string_lit => self.basic_lit(span, LitKind::String, &p),
            Rule::rune_lit => self.basic_lit(span, LitKind::Rune, &p),
            Rule::paren_expr => {
                let x = self.expr(must(&mut kids(p)));
                self.new_expr(span, ExprKind::Paren(Box::new(x)))
            }
            Rule::func_expr => self.func_expr(p),
            _ => self.ty(p),
        }
    }

    fn basic_lit(&mut self, span: Span, kind: LitKind, p: &P) -> Expr {
        if self.flaws.bad.binary_search(&p.as_span().start()).is_ok() {
            return self.new_expr(span, ExprKind::Bad);
        }
        let text = SmolStr::new(self.text(p));
        self.new_expr(span, ExprKind::BasicLit { kind, text })
    }

    /// A function literal, or a function type where there is no body.
    fn func_expr(&mut self, p: P) -> Expr {
        let span = self.span(&p);
        let mut kids = kids(p);
        let sig = self.signature(must(&mut kids));
        match kids.next() {
            Some(block) => {
                let body = self.func_body(block);
                self.new_expr(span, ExprKind::FuncLit(Box::new(FuncLit { sig, body })))
            }
            None => self.new_expr(span, ExprKind::FuncType(Box::new(sig))),
        }
    }

    fn suffix(&mut self, x: Expr, p: P) -> Expr {
        let span = Span::new(x.span.start, self.end(&p));
        match p.as_rule() {
            Rule::selector => {
                let sel = self.ident(must(&mut kids(p)));
                self.new_expr(span, ExprKind::Selector { x: Box::new(x), sel })
            }
            Rule::type_assertion => {
                // Without a type it is `.(type)`.
                let ty = kids(p).next().map(|t| Box::new(self.ty(t)));
                self.new_expr(span, ExprKind::TypeAssert { x: Box::new(x), ty })
            }
            Rule::index_or_slice => self.index_or_slice(x, p),
            Rule::arguments => self.call(x, p),
            _ => self.composite_lit(x, p),
        }
    }

    /// Spec: Calls, Conversions.
    fn call(&mut self, fun: Expr, p: P) -> Expr {
        let (lparen, end) = (self.start(&p), self.end(&p));
        let span = Span::new(fun.span.start, end);
        let mut call = CallExpr { fun, args: Vec::new(), ellipsis: None, lparen, rparen: Pos(end.0 - 1) };
        for arg in kids(p) {
            match arg.as_rule() {
                Rule::ellipsis => call.ellipsis = Some(self.start(&arg)),
                _ => call.args.push(self.expr(arg)),
            }
        }
        self.new_expr(span, ExprKind::Call(Box::new(call)))
    }

    /// Spec: Index expressions, Slice expressions, Instantiations.
    fn index_or_slice(&mut self, x: Expr, p: P) -> Expr {
        let bracket = self.span(&p);
        let span = Span::new(x.span.start, bracket.end);
        // Expressions before, between and after the colons.
        let mut parts: Vec<Vec<Expr>> = vec![Vec::new()];
        let mut colons = Vec::new();
        for part in kids(p) {
            if part.as_rule() == Rule::colon {
                colons.push(self.span(&part));
                parts.push(Vec::new());
            } else {
                let e = if part.as_rule() == Rule::r#type { self.ty(part) } else { self.expr(part) };
                if let Some(last) = parts.last_mut() {
                    last.push(e);
                }
            }
        }
        if colons.is_empty() {
            let indices = parts.pop().unwrap_or_default();
            return self.new_expr(span, ExprKind::Index { x: Box::new(x), indices });
        }
        let full = colons.len() == 2;
        let mut parts = parts.into_iter().map(|mut part| part.pop());
        let (low, high, max) = (parts.next().flatten(), parts.next().flatten(), parts.next().flatten());
        if full && high.is_none() {
            self.error(colons[1], "middle index required in 3-index slice");
        } else if full && max.is_none() {
            self.error(Span::new(Pos(bracket.end.0 - 1), bracket.end), "final index required in 3-index slice");
        }
        self.new_expr(span, ExprKind::Slice(Box::new(SliceExpr { x, low, high, max, full })))
    }

    /// Spec: Composite literals: the type is a type name, or a literal of an array, slice, struct or map type.
    fn composite_lit(&mut self, ty: Expr, p: P) -> Expr {
        if !may_be_literal_type(ty.unparen()) {
            let brace = Span::new(self.start(&p), self.start(&p).offset(1));
            self.error(brace, "syntax error: unexpected { after expression");
        } else if matches!(ty.kind, ExprKind::Paren(_)) {
            self.error(ty.span, "syntax error: cannot parenthesize type in composite literal");
        }
        let span = Span::new(ty.span.start, self.end(&p));
        self.literal_value(span, Some(ty), p)
    }

    pub(super) fn literal_value(&mut self, span: Span, ty: Option<Expr>, p: P) -> Expr {
        let (lbrace, end) = (self.start(&p), self.end(&p));
        let elems = kids(p).map(|elem| self.keyed_element(elem)).collect();
        let lit = CompositeLit { ty, elems, lbrace, rbrace: Pos(end.0 - 1) };
        self.new_expr(span, ExprKind::CompositeLit(Box::new(lit)))
    }

    fn keyed_element(&mut self, p: P) -> KeyedElement {
        let mut kids = kids(p);
        let first = self.element(must(&mut kids));
        if next_if(&mut kids, Rule::colon).is_none() {
            return KeyedElement { key: None, value: first };
        }
        let value = self.element(must(&mut kids));
        KeyedElement { key: Some(first), value }
    }

    fn element(&mut self, p: P) -> Expr {
        let span = self.span(&p);
        match p.as_rule() {
            Rule::literal_value => self.literal_value(span, None, p),
            _ => self.expr(p),
        }
    }
}

fn is_suffix(rule: Rule) -> bool {
    use Rule::*;
    matches!(rule, selector | type_assertion | index_or_slice | arguments | literal_value)
}

fn may_be_literal_type(x: &Expr) -> bool {
    use ExprKind::*;
    match &x.kind {
        Ident(_) | Selector { .. } | ArrayType { .. } | SliceType { .. } | MapType { .. } | StructType(_) => true,
        Index { x, indices } => !is_value(x) && !indices.first().is_some_and(is_value),
        _ => false,
    }
}

/// Can only be a value, never a type. Walks down suffix chains, whose length is limited.
fn is_value(x: &Expr) -> bool {
    use ExprKind::*;
    match &x.kind {
        BasicLit { .. } | CompositeLit(_) | FuncLit(_) | Slice(_) | TypeAssert { .. } | Call(_) => true,
        Unary { .. } | Binary { .. } => true,
        Paren(x) => is_value(x),
        Index { x, indices } => is_value(x) || indices.first().is_some_and(is_value),
        _ => false,
    }
}

fn number_kind(text: &str) -> LitKind {
    let hex = text.starts_with("0x") || text.starts_with("0X");
    if text.ends_with('i') {
        LitKind::Imag
    } else if text.contains('.') || text.contains(if hex { ['p', 'P'] } else { ['e', 'E'] }) {
        LitKind::Float
    } else {
        LitKind::Int
    }
}
