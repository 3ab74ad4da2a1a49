//! What of the library a program needs.
//!
//! In: the program's text. Out: the sources of the packages that it may import, without the declarations that neither
//! it nor anything it needs mentions by name.
//! Always: names are compared without regard to packages, so that too much may be kept but never too little; what is left out
//! becomes blanks, so that positions stay.

use crate::syntax::outline::{Outline, identifiers, outline};
use rustc_hash::{FxHashMap, FxHashSet};

/// Sources by import path.
pub fn select(program: &str) -> FxHashMap<&'static str, String> {
    let own = identifiers(program);
    // Whoever writes `fmt.println` is told that there is a `Println`.
    let exported: Vec<String> = own.iter().filter_map(|name| exported(name)).collect();
    let mut wanted: FxHashSet<&str> = own.iter().chain(&exported).map(String::as_str).collect();
    // What the machinery makes values of.
    wanted.insert("machinery");
    let mut packages: Vec<(&'static str, &'static str, Outline<'static>, Vec<bool>)> = Vec::new();
    let mut paths: Vec<&'static str> = vec!["runtime"];
    paths.extend(super::packages().iter().filter(|path| wanted.contains(last_element(path))));
    // A renamed import does not mention its package's name.
    paths.extend(super::packages().iter().filter(|path| program.contains(&format!("\"{path}\""))));
    // Imports of packages that nothing kept mentions.
    let mut unused: FxHashSet<&'static str> = FxHashSet::default();
    let mut grown = true;
    while grown {
        grown = false;
        while let Some(path) = paths.pop() {
            if packages.iter().any(|p| p.0 == path) {
                continue;
            }
            let Some(text) = super::source(path) else { continue };
            let outline = outline(text);
            unused.extend(&outline.imports);
            let kept = vec![false; outline.items.len()];
            packages.push((path, text, outline, kept));
        }
        for (_, _, outline, kept) in &mut packages {
            for (item, kept) in outline.items.iter().zip(kept) {
                if !*kept && (item.always || item.names.iter().any(|name| wanted.contains(name))) {
                    *kept = true;
                    grown = true;
                    wanted.extend(&item.mentions);
                }
            }
        }
        let mentioned: Vec<&str> = unused.iter().copied().filter(|path| wanted.contains(last_element(path))).collect();
        for path in mentioned {
            unused.remove(path);
            paths.push(path);
            grown = true;
        }
    }
    let empty = unused.into_iter().filter(|path| !packages.iter().any(|p| p.0 == *path));
    let mut selected: FxHashMap<&'static str, String> =
        empty.map(|path| (path, format!("package {}\n", last_element(path)))).collect();
    selected.extend(packages.into_iter().map(|(path, text, outline, kept)| (path, without(text, &outline, &kept))));
    selected
}

/// The exported name of the same letters, for a name that isn't exported.
fn exported(name: &str) -> Option<String> {
    let first = name.chars().next().filter(char::is_ascii_lowercase)?;
    Some(format!("{}{}", first.to_ascii_uppercase(), &name[1..]))
}

fn last_element(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

/// The text with blanks for what is not kept.
fn without(text: &str, outline: &Outline, kept: &[bool]) -> String {
    let mut bytes = text.as_bytes().to_vec();
    for (item, _) in outline.items.iter().zip(kept).filter(|(_, kept)| !**kept) {
        for b in &mut bytes[item.range.clone()] {
            if *b != b'\n' {
                *b = b' ';
            }
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| unreachable!("whole declarations were blanked"))
}
