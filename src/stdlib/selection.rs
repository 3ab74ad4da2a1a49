//! What of the library a program needs.
//!
//! In: the program's text. Out: the sources of the packages that it may import, without the declarations that neither
//! it nor anything it needs mentions by name.
//! Always: a name may mean whatever has it where it stands, so that too much may be kept but never too little; a method
//! is kept if its type is, and its name is mentioned anywhere; what is left out becomes blanks, so that positions stay.

use crate::syntax::outline::{Outline, identifiers, outline};
use rustc_hash::{FxHashMap, FxHashSet};

/// Methods that are called by their names from where no Go mentions them.
const ALWAYS_CALLED: [&str; 5] = ["Error", "String", "GoString", "Format", "RuntimeError"];

/// Sources by import path.
pub fn select(program: &str) -> FxHashMap<&'static str, String> {
    let own = identifiers(program);
    // Whoever writes `fmt.println` is told that there is a `Println`.
    let exported: Vec<String> = own.iter().filter_map(|name| exported(name)).collect();
    let own: FxHashSet<&str> = own.iter().chain(&exported).map(String::as_str).collect();
    let mut selection = Selection::default();
    for name in own.iter().copied().chain(ALWAYS_CALLED) {
        selection.mention(name);
    }
    // What the machinery makes values of.
    selection.want("runtime", "machinery");
    for &path in super::packages() {
        // A renamed import does not mention its package's name.
        if own.contains(name_of(path)) || program.contains(&format!("\"{path}\"")) {
            selection.load(path);
            for &name in &own {
                selection.want(path, name);
            }
        }
    }
    selection.finish()
}

struct Package<'p> {
    text: &'static str,
    outline: Outline<'static>,
    kept: Vec<bool>,
    /// The declarations of each name; of a type also its methods.
    declared: FxHashMap<&'static str, Vec<usize>>,
    /// What is wanted of it.
    wanted: FxHashSet<&'p str>,
}

#[derive(Default)]
struct Selection<'p> {
    packages: FxHashMap<&'static str, Package<'p>>,
    /// What is wanted and not yet looked for.
    wants: Vec<(&'static str, &'p str)>,
    /// Names that something kept, or the program, mentions.
    mentioned: FxHashSet<&'p str>,
    /// Methods of types that are kept, by names that nothing has mentioned.
    dormant: FxHashMap<&'static str, Vec<(&'static str, usize)>>,
}

impl<'p> Selection<'p> {
    fn want(&mut self, path: &'static str, name: &'p str) {
        self.wants.push((path, name));
    }

    fn mention(&mut self, name: &'p str) {
        if self.mentioned.insert(name) {
            for (path, item) in self.dormant.remove(name).unwrap_or_default() {
                self.keep(path, item);
            }
        }
    }

    fn load(&mut self, path: &'static str) {
        if self.packages.contains_key(path) {
            return;
        }
        let Some(text) = super::source(path) else { return };
        let outline = outline(text);
        let mut declared: FxHashMap<&'static str, Vec<usize>> = FxHashMap::default();
        for (n, item) in outline.items.iter().enumerate() {
            for &name in &item.names {
                declared.entry(name).or_default().push(n);
            }
        }
        let always: Vec<usize> = (0..outline.items.len()).filter(|&n| outline.items[n].always).collect();
        let kept = vec![false; outline.items.len()];
        self.packages.insert(path, Package { text, outline, kept, declared, wanted: FxHashSet::default() });
        for item in always {
            self.keep(path, item);
        }
    }

    fn keep(&mut self, path: &'static str, item: usize) {
        let Some(package) = self.packages.get_mut(path) else { return };
        if std::mem::replace(&mut package.kept[item], true) {
            return;
        }
        let mentions = std::mem::take(&mut package.outline.items[item].mentions);
        for mention in mentions {
            let imports = &self.packages[path].outline.imports;
            let import = mention.from.and_then(|from| imports.iter().copied().find(|path| name_of(path) == from));
            if let Some(import) = import {
                self.want(import, mention.name);
            } else if !mention.selected {
                self.want(path, mention.name);
            }
            self.mention(mention.name);
        }
    }

    /// Follows what is wanted to its end.
    fn finish(mut self) -> FxHashMap<&'static str, String> {
        while let Some((path, name)) = self.wants.pop() {
            self.load(path);
            let Some(package) = self.packages.get_mut(path) else { continue };
            if !package.wanted.insert(name) {
                continue;
            }
            for item in package.declared.get(name).cloned().unwrap_or_default() {
                let method = self.packages[path].outline.items[item].method;
                match method.filter(|method| !self.mentioned.contains(method)) {
                    Some(method) => self.dormant.entry(method).or_default().push((path, item)),
                    None => self.keep(path, item),
                }
            }
        }
        // Reflection finds methods by names that nobody wrote.
        if self.packages.contains_key("reflect") && !self.dormant.is_empty() {
            for (path, item) in std::mem::take(&mut self.dormant).into_values().flatten() {
                self.keep(path, item);
            }
            return self.finish();
        }
        let imports = self.packages.values().flat_map(|package| package.outline.imports.iter().copied());
        let empty = imports.filter(|path| !self.packages.contains_key(path));
        let mut selected: FxHashMap<&'static str, String> =
            empty.map(|path| (path, format!("package {}\n", name_of(path)))).collect();
        selected.extend(self.packages.iter().map(|(path, package)| (*path, package.without_the_rest())));
        selected
    }
}

impl Package<'_> {
    /// What is kept of the text, and its head; each line where it was.
    fn without_the_rest(&self) -> String {
        let mut at = self.outline.items.first().map_or(self.text.len(), |item| item.range.start);
        let mut text = self.text[..at].to_string();
        for (item, _) in self.outline.items.iter().zip(&self.kept).filter(|(_, kept)| **kept) {
            let lines = memchr::memchr_iter(b'\n', &self.text.as_bytes()[at..item.range.start]).count();
            text.extend(std::iter::repeat_n('\n', lines));
            text.push_str(&self.text[item.range.clone()]);
            at = item.range.end;
        }
        text.push('\n');
        text
    }
}

/// The exported name of the same letters, for a name that isn't exported.
fn exported(name: &str) -> Option<String> {
    let first = name.chars().next().filter(char::is_ascii_lowercase)?;
    Some(format!("{}{}", first.to_ascii_uppercase(), &name[1..]))
}

/// The name of the package of a path: its last element that is no version.
fn name_of(path: &str) -> &str {
    let mut elements = path.rsplit('/');
    let last = elements.next().unwrap_or(path);
    let is_version = last.strip_prefix('v').is_some_and(|n| !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit()));
    elements.next().filter(|_| is_version).unwrap_or(last)
}
