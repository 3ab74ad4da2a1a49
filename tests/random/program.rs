//! A whole program: constants, types, functions, package-level variables, and a `main` that calls it all.
//!
//! Always: `Main` does what `main` does, so that a program can be a package of a larger one.

use crate::expr::signature_with;
use crate::maker::{Body, Func, GenericFunc, Maker, Mode};
use crate::more_features::SHARED;
use crate::stmt::shown;
use crate::types::*;
use std::rc::Rc;

/// What all programs share.
pub fn prelude() -> String {
    format!("{}{SHARED}", include_str!("prelude.go"))
}

/// The program of a seed.
pub fn program(seed: u64) -> String {
    let mut m = Maker::new(seed);
    m.constant_decls();
    m.favourites = (0..3).map(|_| m.basic_type()).collect();
    m.interface_types();
    m.defined_types();
    m.generic_types();
    for _ in 0..4 {
        let ty = m.any_type(2);
        m.favourites.push(ty);
    }
    let pure = m.rng.between(1, 3);
    for _ in 0..pure {
        m.pure_function();
    }
    for _ in 0..m.rng.between(1, 3) {
        m.generic_function();
    }
    m.globals();
    m.changing_methods();
    let effectful: Vec<Func> = (0..m.rng.between(1, 3)).map(|_| m.announce()).collect();
    for func in &effectful {
        m.effectful_function(func);
    }
    let tests = m.rng.between(2, 4);
    for number in 1..=tests {
        m.test(number);
    }
    m.main(tests);
    format!("{}\n{}\n", prelude(), m.out.join("\n"))
}

impl Maker {
    fn interface_types(&mut self) {
        for _ in 0..self.rng.between(1, 2) {
            let name = self.name("I");
            let mut methods = Vec::new();
            for _ in 0..self.rng.between(1, 2) {
                let mut sig = self.sig(2, 1);
                if sig.results.is_empty() {
                    sig.results.push(self.basic_type());
                }
                methods.push(Method { name: self.name("M"), sig, pointer_receiver: false, pure: true });
            }
            let texts: Vec<String> = methods.iter().map(|method| format!("{}{}", method.name, method.sig)).collect();
            self.line(format!("type {name} interface {{ String() string; {} }}", texts.join("; ")));
            self.interfaces.push(Rc::new(Named { name, underlying: Under::Interface, methods }));
        }
    }

    /// Defined types with methods; some implement interfaces.
    fn defined_types(&mut self) {
        let first = self.named.len();
        for _ in 0..self.rng.between(2, 5) {
            let name = self.name("N");
            let underlying = match self.rng.below(10) {
                0 | 1 => self.basic_type(),
                2 => slice(self.basic_type()),
                3 => array(3, self.any_type(1)),
                4 => map(Type::Str, self.any_type(1)),
                _ => self.struct_with_embedding(),
            };
            let methods = self.method_set();
            self.line(format!("type {name} {underlying}"));
            self.named.push(Rc::new(Named { name, underlying: Under::Type(underlying), methods }));
        }
        // Bodies come after all types, so that they can use them.
        for index in first..self.named.len() {
            let named = self.named[index].clone();
            self.pure_methods(&named, &named.name.clone());
        }
    }

    fn struct_with_embedding(&mut self) -> Type {
        let Type::Struct(fields) = self.struct_type(2) else { return INT };
        let mut fields = (*fields).clone();
        let structs: Vec<_> = self
            .named
            .iter()
            .filter(|named| matches!(named.underlying, Under::Type(Type::Struct(_))))
            .cloned()
            .collect();
        for _ in 0..self.rng.below(3) {
            if structs.is_empty() {
                break;
            }
            let named = self.rng.pick(&structs).clone();
            if !fields.iter().any(|field| field.name == named.name) {
                let at = self.rng.below(fields.len() + 1);
                fields.insert(at, Field { name: named.name.clone(), ty: Type::Named(named), embedded: true });
            }
        }
        Type::Struct(Rc::new(fields))
    }

    /// Methods of a new type: those of some interfaces, and some of its own.
    fn method_set(&mut self) -> Vec<Method> {
        let mut methods = Vec::new();
        for interface in self.interfaces.clone() {
            if self.rng.chance(50) {
                for method in &interface.methods {
                    methods.push(Method { pointer_receiver: self.rng.chance(30), ..method.clone() });
                }
            }
        }
        for _ in 0..self.rng.below(3) {
            let sig = self.sig(2, 2);
            methods.push(Method { name: self.name("M"), pure: sig.results.len() == 1, sig, pointer_receiver: false });
        }
        for _ in 0..self.rng.below(2) {
            let sig = self.sig(2, 2);
            methods.push(Method { name: self.name("M"), sig, pointer_receiver: true, pure: false });
        }
        methods
    }

    /// Methods without effects; they call nothing, so that none calls itself. `receiver` is the type as it is written.
    fn pure_methods(&mut self, named: &Named, receiver: &str) {
        let text = match &named.underlying {
            Under::Type(Type::Struct(fields)) => {
                let number = fields.iter().find(|field| matches!(field.ty, Type::Int(_)) && field.name != "_");
                number.map_or("0".to_string(), |field| format!("int(me.{})", field.name))
            }
            Under::Type(Type::Int(_)) => "int(me)".to_string(),
            Under::Type(Type::Slice(_) | Type::Map(..) | Type::Array(..)) => "len(me)".to_string(),
            _ => "1".to_string(),
        };
        let implements =
            named.methods.iter().any(|m| self.interfaces.iter().any(|i| i.methods.iter().any(|o| o.name == m.name)));
        if implements {
            let name = named.name.split('[').next().unwrap_or_default();
            self.line(format!("func (me {receiver}) String() string {{ return \"{name}#\" + strconv.Itoa({text}) }}"));
        }
        for method in named.methods.iter().filter(|method| method.pure) {
            self.method(named, receiver, method);
        }
    }

    fn method(&mut self, named: &Named, receiver: &str, method: &Method) {
        let star = if method.pointer_receiver { "*" } else { "" };
        let head = format!("func (me {star}{receiver}) {}", method.name);
        let receiver = Type::Named(Rc::new(named.clone()));
        self.function(&head, &method.sig, method.pure, true, |m| {
            // Through a pointer, what is assigned is the caller's.
            m.declare(if method.pointer_receiver { "(*me)" } else { "me" }, &receiver, true)
        });
    }

    /// Methods with effects, of all types.
    fn changing_methods(&mut self) {
        for named in self.named.clone() {
            if !named.name.contains('[') {
                for method in named.methods.iter().filter(|method| !method.pure) {
                    self.method(&named, &named.name, method);
                }
            }
        }
    }

    /// A function's whole text. `before` declares what is in scope besides the parameters.
    fn function(&mut self, head: &str, sig: &Sig, pure: bool, leaf: bool, before: impl FnOnce(&mut Maker)) {
        let names: Vec<String> = sig.params.iter().map(|_| self.name("a")).collect();
        let named = self.rng.chance(40) && !sig.results.is_empty();
        let results: Vec<String> = if named { sig.results.iter().map(|_| self.name("r")).collect() } else { vec![] };
        let head = format!("{head}{}", signature_with(&names, sig, &results));
        self.body = Body { results: sig.results.clone(), names: results.clone(), pure, leaf, ..Body::default() };
        self.level = 1;
        self.budget = if pure { 8 } else { 14 };
        self.braces(&head, "", |m| {
            before(m);
            for (name, ty) in names.iter().zip(&sig.params).chain(results.iter().zip(&sig.results)) {
                m.declare(name, ty, true);
            }
            if !pure {
                let zeros: Vec<String> = sig.results.iter().map(|ty| format!("zero[{ty}]()")).collect();
                m.line(format!("if !more() {{ return {} }}", zeros.join(", ")));
            }
            let count = m.rng.between(1, if pure { 4 } else { 7 }) as usize;
            m.statements(count, 3);
            if !pure {
                m.show_locals();
            }
            if !m.body.results.is_empty() {
                let values = m.return_values();
                m.line(format!("return {values}"));
            }
        });
        self.level = 0;
        self.body = Body::default();
    }

    fn pure_function(&mut self) {
        let mut sig = self.sig(3, 1);
        if sig.results.is_empty() {
            sig.results.push(self.any_type(1));
        }
        let name = self.name("p");
        self.function(&format!("func {name}"), &sig, true, false, |_| {});
        self.funcs.push(Func { name, sig, pure: true });
    }

    /// The name and signature of a function with effects that is still to be written.
    fn announce(&mut self) -> Func {
        let sig = self.sig(3, 3);
        let func = Func { name: self.name("e"), sig, pure: false };
        self.funcs.push(func.clone());
        func
    }

    fn effectful_function(&mut self, func: &Func) {
        self.function(&format!("func {}", func.name), &func.sig, false, false, |_| {});
    }

    fn test(&mut self, number: i64) {
        self.body = Body::default();
        self.level = 1;
        self.budget = 22;
        self.braces(&format!("func t{number}()"), "", |m| {
            let count = m.rng.between(5, 14) as usize;
            m.statements(count, 3);
            m.show_locals();
        });
        self.level = 0;
        self.body = Body::default();
    }

    fn classes(&mut self) -> Vec<Class> {
        let all = [Class::Integer, Class::Floating, Class::Ordered, Class::Comparable, Class::Any];
        let mut classes = vec![*self.rng.pick(&all)];
        if self.rng.chance(50) {
            let other = *self.rng.pick(&all);
            if other != classes[0] {
                classes.push(other);
            }
        }
        classes
    }

    fn generic_function(&mut self) {
        let classes = self.classes();
        self.params = classes.clone();
        let mut sig = self.sig(2, 0);
        // So that arguments can be inferred.
        sig.variadic = false;
        for &class in classes.iter().rev() {
            sig.params.insert(0, Type::Param(class));
        }
        sig.results = vec![if self.rng.chance(60) { Type::Param(classes[0]) } else { self.any_type(1) }];
        let name = self.name("p");
        let head = format!("func {name}[{}]", parameter_list(&classes));
        self.function(&head, &sig, true, false, |_| {});
        self.params.clear();
        self.generic.push(GenericFunc { name, classes, sig });
    }

    fn generic_types(&mut self) {
        if self.rng.chance(30) {
            return;
        }
        let classes = self.classes();
        self.params = classes.clone();
        let name = self.name("G");
        let mut fields = vec![Field { name: "A".to_string(), ty: Type::Param(classes[0]), embedded: false }];
        for field in ["B", "C"] {
            let ty = self.any_type(2);
            fields.push(Field { name: field.to_string(), ty, embedded: false });
        }
        let methods = self.method_set();
        let names: Vec<&str> = classes.iter().map(|class| class.name()).collect();
        let generic = Named {
            name: format!("{name}[{}]", names.join(", ")),
            underlying: Under::Type(Type::Struct(Rc::new(fields))),
            methods,
        };
        self.line(format!(
            "type {name}[{}] {}",
            parameter_list(&classes),
            Type::Named(Rc::new(generic.clone())).under()
        ));
        self.pure_methods(&generic, &generic.name);
        for method in generic.methods.iter().filter(|method| !method.pure) {
            self.method(&generic, &generic.name, method);
        }
        self.params.clear();
        for _ in 0..self.rng.between(1, 3) {
            let arguments: Vec<(Class, Type)> = classes.iter().map(|&class| (class, self.argument(class))).collect();
            if let Type::Named(instance) = generic_instance(&generic, &name, &arguments)
                && !self.named.iter().any(|known| known.name == instance.name)
            {
                self.named.push(instance);
            }
        }
    }

    /// A type argument that satisfies the constraint.
    pub fn argument(&mut self, class: Class) -> Type {
        for _ in 0..20 {
            let ty = match class {
                Class::Integer => Type::Int(*self.rng.pick(INTS)),
                Class::Floating => Type::Float(*self.rng.pick(&[32, 64])),
                Class::Ordered => self.basic_type(),
                _ => self.any_type(1),
            };
            if satisfies(&ty, class) {
                return ty;
            }
        }
        if class == Class::Floating { Type::Float(64) } else { INT }
    }

    /// Package-level variables, in an order that their dependencies do not have.
    fn globals(&mut self) {
        let at = self.out.len();
        let mut lines = Vec::new();
        for _ in 0..self.rng.between(1, 5) {
            let ty = self.any_type(2);
            let name = self.name("g");
            let x = self.expr(&ty, 3);
            if self.rng.chance(30) {
                let function = self.name("init");
                lines.push(format!("func {function}() {ty} {{ early = append(early, \"{function}\"); return {x} }}"));
                lines.push(format!("var {name} = {function}()"));
            } else {
                lines.push(format!("var {name} {ty} = {x}"));
            }
            self.declare(&name, &ty, true);
        }
        for line in lines {
            let place = at + self.rng.below(self.out.len() - at + 1);
            self.out.insert(place, line);
        }
    }

    fn main(&mut self, tests: i64) {
        let globals: Vec<String> = self.visible().iter().flat_map(|var| shown(&var.name, &var.ty, 3)).collect();
        let globals = globals.iter().map(|text| format!(", {text}")).collect::<String>();
        self.level = 1;
        self.budget = 5;
        self.braces("func Main()", "", |m| {
            m.line("show(\"early\", early)");
            for number in 1..=tests {
                m.line(format!("run(\"t{number}\", t{number})"));
                m.line(format!("show(\"globals\", trace, events, fuel{globals}); trace, events = nil, nil"));
            }
            m.ending();
        });
        self.line("func main() { Main() }");
    }

    /// How the program ends: well, or in any of the ways that Go has to fail.
    fn ending(&mut self) {
        self.mode = Mode::Calm;
        if self.rng.chance(50) {
            return;
        }
        let text = self.expr(&Type::Str, 1);
        let basic = self.basic_type();
        let x = self.expr(&basic, 2);
        let line = match self.rng.below(16) {
            0 => format!("os.Exit({})", self.rng.between(0, 125)),
            1 => format!("panic({x})"),
            2 => format!("panic(errors.New({text}))"),
            3 => format!("panic(&Fault{{3, {text}}})"),
            4 => "var m map[string]int; m[\"a\"] = 1".to_string(),
            5 => "<-make(chan int)".to_string(),
            6 => "select {}".to_string(),
            7 => "var p *Fault; _ = p.Text".to_string(),
            8 => format!("s := []int{{1}}; _ = s[id({})]", self.rng.between(-1, 5)),
            // Go tells a value that is panicked anew from an equal one by where it lies.
            9 => format!("defer func() {{ panic(\"then \" + {text}) }}(); panic({x})"),
            10 => format!("defer func() {{ r := recover(); panic(fmt.Sprint(r, {text})) }}(); panic({x})"),
            11 => "var mu sync.Mutex; mu.Unlock()".to_string(),
            12 => "defer show(\"deferred\"); runtime.Goexit()".to_string(),
            13 => {
                format!("defer func() {{ defer func() {{ show(\"r\", recover()) }}(); panic({text}) }}(); panic({x})")
            }
            14 => format!("defer func() {{ r := recover(); panic(r) }}(); panic({x})"),
            _ => format!("type E struct{{ A int; B string }}; panic(E{{1, {text}}})"),
        };
        self.line(line);
    }
}

fn parameter_list(classes: &[Class]) -> String {
    let texts: Vec<String> = classes.iter().map(|class| format!("{} {}", class.name(), class.constraint())).collect();
    texts.join(", ")
}

pub fn satisfies(ty: &Type, class: Class) -> bool {
    match class {
        Class::Integer => matches!(ty.under(), Type::Int(_)),
        Class::Floating => matches!(ty.under(), Type::Float(_)),
        Class::Ordered => ty.ordered() && !ty.mentions_param(),
        Class::Comparable => ty.comparable() && !ty.mentions_param(),
        Class::Any => !ty.mentions_param(),
    }
}

/// The type with type arguments put in for parameters.
pub fn substitute(ty: &Type, arguments: &[(Class, Type)]) -> Type {
    let sub = |ty: &Type| substitute(ty, arguments);
    match ty {
        Type::Param(class) => arguments.iter().find(|(own, _)| own == class).map_or(ty.clone(), |(_, ty)| ty.clone()),
        Type::Slice(elem) => slice(sub(elem)),
        Type::Array(len, elem) => array(*len, sub(elem)),
        Type::Pointer(to) => pointer(sub(to)),
        Type::Map(key, value) => map(sub(key), sub(value)),
        Type::Struct(fields) => {
            let fields = fields.iter().map(|field| Field { ty: sub(&field.ty), ..field.clone() });
            Type::Struct(Rc::new(fields.collect()))
        }
        Type::Func(sig) => Type::Func(Rc::new(substitute_sig(sig, arguments))),
        _ => ty.clone(),
    }
}

pub fn substitute_sig(sig: &Sig, arguments: &[(Class, Type)]) -> Sig {
    Sig {
        params: sig.params.iter().map(|ty| substitute(ty, arguments)).collect(),
        results: sig.results.iter().map(|ty| substitute(ty, arguments)).collect(),
        variadic: sig.variadic,
    }
}

fn generic_instance(generic: &Named, name: &str, arguments: &[(Class, Type)]) -> Type {
    let texts: Vec<String> = arguments.iter().map(|(_, ty)| ty.to_string()).collect();
    let underlying = match &generic.underlying {
        Under::Type(ty) => Under::Type(substitute(ty, arguments)),
        Under::Interface => Under::Interface,
    };
    let methods = generic.methods.iter().map(|m| Method { sig: substitute_sig(&m.sig, arguments), ..m.clone() });
    let name = format!("{name}[{}]", texts.join(", "));
    Type::Named(Rc::new(Named { name, underlying, methods: methods.collect() }))
}
