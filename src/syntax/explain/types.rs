//! Types.

use super::*;

impl Explainer<'_> {
    pub(super) fn ty(&mut self) {
        if !self.ty_if_any() {
            self.error("expected type");
            self.advance(&[Tok::Comma, Tok::Colon, Tok::Semicolon, Tok::Rparen, Tok::Rbrack, Tok::Rbrace]);
        }
    }

    /// Reads a type if one begins here. Prefixes (`*`, `[]`, `chan` …) are a loop: chains of them may be long.
    pub(super) fn ty_if_any(&mut self) -> bool {
        let mut prefixed = false;
        loop {
            match self.tok() {
                Tok::Star => self.next(),
                Tok::Arrow => {
                    self.next();
                    self.want(Tok::Chan);
                    if !self.begins_type() {
                        self.error("missing channel element type");
                        return true;
                    }
                }
                Tok::Chan => {
                    self.next();
                    self.got(Tok::Arrow);
                    if !self.begins_type() {
                        self.error("missing channel element type");
                        return true;
                    }
                }
                Tok::Lbrack => {
                    self.next();
                    if !self.got(Tok::Rbrack) {
                        self.array_length();
                    }
                }
                Tok::Map => {
                    self.next();
                    self.want(Tok::Lbrack);
                    self.ty();
                    self.want(Tok::Rbrack);
                }
                _ if self.base_type() => return true,
                _ if prefixed => {
                    self.error("expected type");
                    self.advance(&[Tok::Comma, Tok::Colon, Tok::Semicolon, Tok::Rparen, Tok::Rbrack, Tok::Rbrace]);
                    return true;
                }
                _ => return false,
            }
            prefixed = true;
        }
    }

    fn begins_type(&self) -> bool {
        use Tok::*;
        matches!(self.tok(), Star | Arrow | Func | Lbrack | Chan | Map | Struct | Interface | Name | Lparen)
    }

    /// A type that no prefix begins, if there is one.
    fn base_type(&mut self) -> bool {
        match self.tok() {
            Tok::Func => {
                self.next();
                self.func_type(Some("function type"));
            }
            Tok::Struct => self.struct_type(),
            Tok::Interface => self.interface_type(),
            Tok::Name => self.qualified_name(false),
            Tok::Lparen => {
                self.next();
                self.ty();
                self.want(Tok::Rparen);
            }
            _ => return false,
        }
        true
    }

    /// Up to the closing bracket of an array type; the opening one has been read.
    pub(super) fn array_length(&mut self) {
        if !self.got(Tok::DotDotDot) {
            self.nesting += 1;
            self.expr();
            self.nesting -= 1;
        }
        if self.tok() == Tok::Comma {
            self.error("unexpected comma; expected ]");
            self.next();
        }
        self.want(Tok::Rbrack);
    }

    /// A name, perhaps qualified, perhaps with type arguments. The first name may have been read.
    pub(super) fn qualified_name(&mut self, named: bool) {
        if !named && !self.got(Tok::Name) {
            self.error("expected name");
            self.advance(&[Tok::Dot, Tok::Semicolon, Tok::Rbrace]);
        }
        if self.got(Tok::Dot) {
            self.name();
        }
        if self.got(Tok::Lbrack) {
            if self.tok() == Tok::Rbrack {
                self.error("expected type argument list");
            } else {
                self.nesting += 1;
                self.ty();
                while self.got(Tok::Comma) && self.ty_if_any() {}
                self.nesting -= 1;
            }
            self.want(Tok::Rbrack);
        }
    }

    /// Type parameters, parameters and results. `context`: where type parameters are wrong.
    pub(super) fn func_type(&mut self, context: Option<&str>) {
        let start = self.token();
        if self.got(Tok::Lbrack) {
            if let Some(context) = context {
                self.error_at(start, &format!("{context} must have no type parameters"));
            }
            if self.tok() == Tok::Rbrack {
                self.error("empty type parameter list");
                self.next();
            } else {
                self.type_params();
            }
        }
        self.want(Tok::Lparen);
        self.params(true);
        if self.got(Tok::Lparen) {
            self.params(false);
        } else {
            self.ty_if_any();
        }
    }

    fn struct_type(&mut self) {
        self.next();
        self.want(Tok::Lbrace);
        self.list("struct type", Tok::Semicolon, Tok::Rbrace, |e| {
            e.field_decl();
            false
        });
    }

    fn field_decl(&mut self) {
        match self.tok() {
            Tok::Name => {
                self.next();
                if !matches!(self.tok(), Tok::Dot | Tok::Literal | Tok::Semicolon | Tok::Rbrace) {
                    self.named_field();
                } else {
                    self.qualified_name(true);
                }
            }
            Tok::Star => {
                self.next();
                self.embedded_type();
            }
            Tok::Lparen => self.embedded_type(),
            _ => {
                self.error("expected field name or embedded type");
                self.advance(&[Tok::Semicolon, Tok::Rbrace]);
                return;
            }
        }
        self.got(Tok::Literal);
    }

    fn named_field(&mut self) {
        let single = self.tok() != Tok::Comma;
        self.more_names();
        if single && self.tok() == Tok::Lbrack {
            self.array_or_type_args();
        } else {
            self.ty();
        }
    }

    fn embedded_type(&mut self) {
        let paren = self.tok() == Tok::Lparen;
        if paren {
            self.error("cannot parenthesize embedded type");
            self.next();
            self.got(Tok::Star);
        }
        self.qualified_name(false);
        if paren {
            self.got(Tok::Rparen);
        }
    }

    /// A bracket after a name: true if it makes an array or slice type, false for type arguments.
    pub(super) fn array_or_type_args(&mut self) -> bool {
        self.next();
        if self.got(Tok::Rbrack) {
            self.ty();
            return true;
        }
        let (_, comma) = self.index_list();
        self.want(Tok::Rbrack);
        !comma && self.ty_if_any()
    }

    fn interface_type(&mut self) {
        self.next();
        self.want(Tok::Lbrace);
        self.list("interface type", Tok::Semicolon, Tok::Rbrace, |e| {
            if e.tok() == Tok::Name {
                if !e.method() {
                    e.rest_of_union();
                }
            } else {
                e.union();
            }
            false
        });
    }

    /// A method, or an embedded type that begins with a name; true for a method.
    fn method(&mut self) -> bool {
        const CONTEXT: &str = "interface method";
        self.next();
        match self.tok() {
            Tok::Lparen => {
                self.func_type(Some(CONTEXT));
                true
            }
            Tok::Lbrack => {
                let open = self.token();
                self.next();
                if self.tok() == Tok::Rbrack {
                    let close = self.token();
                    self.next();
                    let method = self.tok() == Tok::Lparen;
                    let kind = if method { "parameter" } else { "argument" };
                    self.plain_error(close, format!("empty type {kind} list"));
                    if method {
                        self.func_type(Some(CONTEXT));
                    }
                    return method;
                }
                let named = self.type_params_or_args();
                if named {
                    self.func_type(Some(CONTEXT));
                    self.plain_error(open, "interface method must have no type parameters");
                }
                named
            }
            _ => {
                self.qualified_name(true);
                false
            }
        }
    }

    pub(super) fn union(&mut self) {
        self.union_term();
        self.rest_of_union();
    }

    pub(super) fn rest_of_union(&mut self) {
        while self.is_operator("|") {
            self.next();
            self.union_term();
        }
    }

    fn union_term(&mut self) {
        if self.is_operator("~") {
            self.next();
            self.ty();
        } else if !self.ty_if_any() {
            self.error("expected ~ term or type");
            self.advance(&[Tok::Operator, Tok::Semicolon, Tok::Rparen, Tok::Rbrack, Tok::Rbrace]);
        }
    }
}
