//! Tokens: what the scanner finds and what error messages call them.
//!
//! Spec: Tokens, Keywords, Operators and punctuation.
//! Not here: finding them (`scan`).

/// The kinds of tokens that matter to semicolon insertion and to messages.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Tok {
    Eof,
    Name,
    Literal,
    /// A binary or unary operator other than `*` and `<-`.
    Operator,
    /// `+=` and the like.
    AssignOp,
    /// `++`, `--`.
    IncOp,
    /// `=`.
    Assign,
    /// `:=`.
    Define,
    /// `<-`.
    Arrow,
    Star,
    Lparen,
    Lbrack,
    Lbrace,
    Rparen,
    Rbrack,
    Rbrace,
    Comma,
    /// `;` as written.
    Semicolon,
    /// A newline that acts as a semicolon.
    Newline,
    /// The end of the text, acting as a semicolon.
    EofSemi,
    Colon,
    Dot,
    DotDotDot,
    Break,
    Case,
    Chan,
    Const,
    Continue,
    Default,
    Defer,
    Else,
    Fallthrough,
    For,
    Func,
    Go,
    Goto,
    If,
    Import,
    Interface,
    Map,
    Package,
    Range,
    Return,
    Select,
    Struct,
    Switch,
    Type,
    Var,
}

impl Tok {
    /// Spec: Semicolons, rule 1: after these a newline is a semicolon.
    pub fn ends_statement(self) -> bool {
        use Tok::*;
        matches!(self, Name | Literal | Break | Continue | Fallthrough | Return | IncOp | Rparen | Rbrack | Rbrace)
    }

    /// A semicolon, written or inserted.
    pub fn is_semi(self) -> bool {
        matches!(self, Tok::Semicolon | Tok::Newline | Tok::EofSemi)
    }

    /// The keyword that a word is, if it is one.
    pub fn keyword(word: &str) -> Option<Tok> {
        use Tok::*;
        Some(match word {
            "break" => Break,
            "case" => Case,
            "chan" => Chan,
            "const" => Const,
            "continue" => Continue,
            "default" => Default,
            "defer" => Defer,
            "else" => Else,
            "fallthrough" => Fallthrough,
            "for" => For,
            "func" => Func,
            "go" => Go,
            "goto" => Goto,
            "if" => If,
            "import" => Import,
            "interface" => Interface,
            "map" => Map,
            "package" => Package,
            "range" => Range,
            "return" => Return,
            "select" => Select,
            "struct" => Struct,
            "switch" => Switch,
            "type" => Type,
            "var" => Var,
            _ => return None,
        })
    }

    pub fn is_keyword(self) -> bool {
        self as u8 >= Tok::Break as u8
    }

    /// What a message calls a token that it expects: `comma`, `)`, `semicolon or newline`.
    pub fn expected(self) -> &'static str {
        match self {
            Tok::Name => "name",
            Tok::Assign => "=",
            Tok::Define => ":=",
            Tok::Lparen => "(",
            Tok::Lbrack => "[",
            Tok::Lbrace => "{",
            Tok::Rparen => ")",
            Tok::Rbrack => "]",
            Tok::Rbrace => "}",
            Tok::Comma => "comma",
            Tok::Semicolon | Tok::Newline | Tok::EofSemi => "semicolon or newline",
            Tok::Colon => ":",
            Tok::Chan => "keyword chan",
            _ => "token",
        }
    }
}

/// A token and its bytes in the text.
#[derive(Clone, Copy, Debug)]
pub struct Token {
    pub kind: Tok,
    pub start: u32,
    pub end: u32,
}

impl Token {
    pub fn text<'a>(&self, src: &'a str) -> &'a str {
        // A text that was mended may be longer than the one that is shown.
        src.get(self.start as usize..self.end as usize).unwrap_or_default()
    }

    /// What a message calls this token: `name x`, `literal 1`, `keyword if`, `newline`.
    pub fn describe(&self, src: &str) -> String {
        let text = self.text(src);
        match self.kind {
            Tok::Name => format!("name {text}"),
            Tok::Literal => format!("literal {text}"),
            Tok::Semicolon => "semicolon".to_string(),
            Tok::Newline => "newline".to_string(),
            Tok::Eof | Tok::EofSemi => "EOF".to_string(),
            Tok::Comma => "comma".to_string(),
            kind if kind.is_keyword() => format!("keyword {text}"),
            _ => text.to_string(),
        }
    }
}
