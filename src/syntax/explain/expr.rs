//! Expressions.

use super::*;

/// What an expression looks like, as far as other rules ask.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    Name,
    Selector,
    /// An index or an instantiation that may be a type.
    Instance,
    /// A literal of an array, slice, struct or map type.
    LiteralType,
    /// A channel type that begins with `chan`, at this token.
    Chan(usize),
    /// A channel type that only receives.
    ReceiveChan,
    OtherType,
    /// `.(type)`.
    Guard,
    /// Two operands and an operator.
    Binary,
    Value,
}

/// An expression: its shape without parentheses, and whether it has some.
#[derive(Clone, Copy)]
pub(super) struct Seen {
    pub shape: Shape,
    pub paren: bool,
    /// An operand of its operators can only be a type.
    pub type_elem: bool,
}

fn seen(shape: Shape) -> Seen {
    let type_elem = matches!(shape, Shape::LiteralType | Shape::Chan(_) | Shape::ReceiveChan | Shape::OtherType);
    Seen { shape, paren: false, type_elem }
}

impl Explainer<'_> {
    pub(super) fn expr(&mut self) -> Seen {
        let first = self.unary_expr();
        self.rest_of_expr(first)
    }

    /// The operators and operands after the first.
    pub(super) fn rest_of_expr(&mut self, first: Seen) -> Seen {
        let mut x = first;
        while self.tok() == Tok::Star || self.tok() == Tok::Operator && !matches!(self.text(), "!" | "~") {
            self.next();
            let y = self.unary_expr();
            x = Seen { type_elem: x.type_elem || y.type_elem, ..seen(Shape::Binary) };
        }
        x
    }

    /// Comma-separated expressions; how many, and the first.
    pub(super) fn expr_list(&mut self) -> (usize, Seen) {
        let first = self.expr();
        let mut count = 1;
        while self.got(Tok::Comma) {
            self.expr();
            count += 1;
        }
        (count, first)
    }

    fn unary_expr(&mut self) -> Seen {
        let mut ops = Vec::new();
        loop {
            let is_op = match self.tok() {
                Tok::Star | Tok::Arrow => true,
                Tok::Operator => matches!(self.text(), "+" | "-" | "!" | "^" | "~" | "&"),
                _ => false,
            };
            if !is_op {
                break;
            }
            ops.push((self.tok(), self.is_operator("~")));
            self.next();
        }
        let mut x = self.primary_expr(None);
        for (op, tilde) in ops.into_iter().rev() {
            let type_elem = x.type_elem || tilde;
            x = match (op, x) {
                (Tok::Arrow, Seen { shape: Shape::Chan(at), paren: false, .. }) => {
                    self.receive_chan(at);
                    seen(Shape::ReceiveChan)
                }
                (Tok::Arrow, Seen { shape: Shape::ReceiveChan, paren: false, .. }) => {
                    self.error("unexpected <-, expected chan");
                    seen(Shape::ReceiveChan)
                }
                (Tok::Star, x) if x.shape != Shape::Value => Seen { type_elem, ..seen(Shape::OtherType) },
                _ => Seen { type_elem, ..seen(Shape::Value) },
            };
        }
        x
    }

    /// `<-` before the channel type that begins at a token and ends here: each arrow belongs to the `chan` behind it.
    fn receive_chan(&mut self, mut at: usize) {
        while at + 2 < self.at && self.tokens[at + 1].kind == Tok::Arrow {
            at += 2;
            let (elem, last) = (&self.tokens[at], &self.tokens[self.at - 1]);
            match elem.kind {
                Tok::Chan => {}
                Tok::Arrow => return self.error("unexpected <-, expected chan"),
                _ => {
                    let elem = &self.src[elem.start as usize..last.end as usize];
                    return self.error(&format!("unexpected {elem}, expected chan"));
                }
            }
        }
    }

    fn operand(&mut self) -> Seen {
        let at = self.at;
        match self.tok() {
            Tok::Name => {
                self.next();
                seen(Shape::Name)
            }
            Tok::Literal => {
                self.next();
                seen(Shape::Value)
            }
            Tok::Lparen => {
                self.next();
                self.nesting += 1;
                let x = self.expr();
                self.nesting -= 1;
                self.want(Tok::Rparen);
                Seen { paren: true, ..x }
            }
            Tok::Func => {
                self.next();
                self.func_type(Some("function type"));
                if self.tok() != Tok::Lbrace {
                    return seen(Shape::OtherType);
                }
                self.nesting += 1;
                self.func_body();
                self.nesting -= 1;
                seen(Shape::Value)
            }
            kind @ (Tok::Lbrack | Tok::Chan | Tok::Map | Tok::Struct | Tok::Interface) => {
                self.ty();
                seen(match kind {
                    Tok::Chan => Shape::Chan(at),
                    Tok::Interface => Shape::OtherType,
                    _ => Shape::LiteralType,
                })
            }
            _ => {
                self.error("expected expression");
                self.advance(&[Tok::Rparen, Tok::Rbrack, Tok::Rbrace]);
                seen(Shape::Value)
            }
        }
    }

    /// An operand and its suffixes; the operand may have been read.
    pub(super) fn primary_expr(&mut self, operand: Option<Seen>) -> Seen {
        let mut x = operand.unwrap_or_else(|| self.operand());
        loop {
            x = match self.tok() {
                Tok::Dot => self.after_dot(),
                Tok::Lbrack => self.index_or_slice(x),
                Tok::Lparen => {
                    self.next();
                    self.arguments();
                    seen(Shape::Value)
                }
                Tok::Lbrace if self.begins_literal(x.shape) => {
                    if x.paren {
                        self.error("cannot parenthesize type in composite literal");
                    }
                    self.literal_value();
                    seen(Shape::Value)
                }
                _ => return x,
            };
        }
    }

    fn begins_literal(&self, shape: Shape) -> bool {
        match shape {
            Shape::Name | Shape::Selector | Shape::Instance => self.nesting >= 0,
            Shape::LiteralType => true,
            _ => false,
        }
    }

    fn after_dot(&mut self) -> Seen {
        self.next();
        match self.tok() {
            Tok::Name => {
                self.next();
                seen(Shape::Selector)
            }
            Tok::Lparen => {
                self.next();
                let guard = self.got(Tok::Type);
                if !guard {
                    self.ty();
                }
                self.want(Tok::Rparen);
                seen(if guard { Shape::Guard } else { Shape::Value })
            }
            _ => {
                self.error("expected name or (");
                self.advance(&[Tok::Semicolon, Tok::Rparen]);
                seen(Shape::Value)
            }
        }
    }

    fn index_or_slice(&mut self, x: Seen) -> Seen {
        self.next();
        if self.tok() != Tok::Colon {
            // Of nothing Go's parser doesn't say that it is a value: `A[]{}` reads as a literal.
            let mut index = seen(Shape::Name);
            let mut comma = false;
            if self.tok() == Tok::Rbrack {
                self.error("expected operand");
            } else {
                (index, comma) = self.index_list();
            }
            if comma || self.tok() == Tok::Rbrack {
                self.want(Tok::Rbrack);
                let is_value = |s: Shape| matches!(s, Shape::Value | Shape::Binary | Shape::Guard);
                let value = is_value(x.shape) || is_value(index.shape);
                return seen(if value { Shape::Value } else { Shape::Instance });
            }
        }
        if !self.got(Tok::Colon) {
            self.error("expected comma, : or ]");
            self.advance(&[Tok::Comma, Tok::Colon, Tok::Rbrack]);
        }
        self.rest_of_slice();
        seen(Shape::Value)
    }

    /// What follows the first colon of a slice expression.
    fn rest_of_slice(&mut self) {
        self.nesting += 1;
        let high = !matches!(self.tok(), Tok::Colon | Tok::Rbrack);
        if high {
            self.expr();
        }
        if self.tok() == Tok::Colon {
            if !high {
                self.plain_error(self.token(), "middle index required in 3-index slice");
            }
            self.next();
            if self.tok() == Tok::Rbrack {
                self.plain_error(self.token(), "final index required in 3-index slice");
            } else {
                self.expr();
            }
        }
        self.nesting -= 1;
        self.want(Tok::Rbrack);
    }

    /// An expression, then perhaps types: an index or type arguments. Whether there was a comma.
    pub(super) fn index_list(&mut self) -> (Seen, bool) {
        self.nesting += 1;
        let first = self.expr();
        let mut comma = false;
        while self.got(Tok::Comma) {
            comma = true;
            if !self.ty_if_any() {
                break;
            }
        }
        self.nesting -= 1;
        (first, comma)
    }

    fn arguments(&mut self) {
        self.nesting += 1;
        self.list("argument list", Tok::Comma, Tok::Rparen, |e| {
            e.expr();
            e.got(Tok::DotDotDot)
        });
        self.nesting -= 1;
    }

    fn literal_value(&mut self) {
        self.nesting += 1;
        self.want(Tok::Lbrace);
        self.list("composite literal", Tok::Comma, Tok::Rbrace, |e| {
            e.element();
            if e.got(Tok::Colon) {
                e.element();
            }
            false
        });
        self.nesting -= 1;
    }

    fn element(&mut self) {
        if self.tok() == Tok::Lbrace {
            self.literal_value();
        } else {
            self.expr();
        }
    }
}
