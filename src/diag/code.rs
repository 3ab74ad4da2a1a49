//! The stable codes of diagnostics, after the names of Go's own error codes.

macro_rules! codes {
    ($($name:ident),* $(,)?) => {
        /// What kind of mistake a diagnostic tells of.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub enum Code { $($name),* }

        impl Code {
            pub const ALL: &'static [Code] = &[$(Code::$name),*];

            /// The name that `--error-format` prints.
            pub fn name(self) -> &'static str {
                match self { $(Code::$name => stringify!($name)),* }
            }
        }
    };
}

codes! {
    Syntax,
    NotSupported,
    // Declarations, scopes, packages.
    DuplicateDecl, UndeclaredName, UnusedVar, UnusedImport, BrokenImport, InvalidInit, MissingInit, MissingMain,
    InvalidIota, InvalidDeclCycle, InvalidInitCycle, UnexportedName, UndeclaredImportedName, UnsupportedFeature, TooNew,
    InvalidPkgUse, MissingBody, MisplacedDirective, InvalidMethodExpr, MissingReturn,
    // Types.
    NotAType, InvalidArrayLen, InvalidMapKey, InvalidRecv, DuplicateFieldAndMethod, DuplicateMethod, InvalidBlank,
    InvalidPtrEmbed, InvalidTypeArg, NotAGenericType, WrongTypeArgCount, CannotInferTypeArgs, InvalidUnion,
    MisplacedTypeParam, TooLarge, MisplacedConstraintIface, InvalidInstanceCycle,
    // Constants.
    InvalidConstInit, InvalidConstVal, InvalidConstType, NumericOverflow, TruncatedFloat, DivByZero, InvalidConversion,
    // Expressions.
    InvalidUntypedConversion, IncompatibleAssign, UnassignableOperand, AssignmentMismatch, WrongArgCount,
    WrongResultCount, TooManyValues, InvalidCall, InvalidIndex, SwappedSliceIndices, NonSliceableOperand,
    InvalidSliceExpr, NonIndexableOperand, UndefinedOp, MismatchedTypes, InvalidShiftCount, InvalidShiftOperand,
    InvalidIndirection, UnaddressableOperand, MissingFieldOrMethod, AmbiguousSelector, InvalidDotDotDot,
    DuplicateLitKey, DuplicateLitField, MissingLitField, MixedStructLit, InvalidStructLit, InvalidLit,
    InvalidLitIndex, OversizeArrayLit, MissingLitKey, UntypedLit, InvalidAssert, ImpossibleAssert, InvalidTypeSwitch,
    InvalidReceive, InvalidSend, InvalidClose, UncalledBuiltin, InvalidBuiltinArg, NotAnExpr, UnusedExpr,
    UnusedResults, UntypedNilUse, IncomparableTypes, InvalidUnsafe,
    // Statements.
    NoNewVar, NonNameDecl, BadTypeKeyword, InvalidCond, InvalidRangeExpr, InvalidIterVar, DuplicateCase,
    DuplicateDefault, MisplacedFallthrough, MisplacedBreak, MisplacedContinue, UnusedLabel, DuplicateLabel,
    MisplacedLabel, UndeclaredLabel, JumpOverDecl, JumpIntoBlock, InvalidDefer, InvalidGo, InvalidSelectCase,
    OutOfScopeResult, RepeatedDecl,
}
