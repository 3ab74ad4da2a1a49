//! The closest of the names that may have been meant.
//!
//! In: a name that means nothing, and those that mean something. Out: one of them, or nothing where none is close.
//! Always: the closest name wins, of equally close ones that with the same letters, and of these the first in the
//! alphabet.

/// The name that is a slip of the keyboard away from the one that was written: a letter more, fewer, other or swapped
/// for every three of them. What differs in case alone is as close as can be.
pub fn closest<'n>(name: &str, names: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    let wanted: Vec<char> = name.to_lowercase().chars().collect();
    let allowed = wanted.len() / 3;
    names
        .into_iter()
        .filter(|other| *other != name && *other != "_" && other.chars().count().abs_diff(wanted.len()) <= allowed)
        .map(|other| (other.to_lowercase().chars().collect::<Vec<char>>(), other))
        .map(|(chars, other)| (distance(&wanted, &chars), chars, other))
        .filter(|&(distance, ..)| distance <= allowed)
        .map(|(n, chars, other)| (n, distance(&sorted(&wanted), &sorted(&chars)), other))
        .min()
        .map(|(.., other)| other)
}

fn sorted(letters: &[char]) -> Vec<char> {
    let mut letters = letters.to_vec();
    letters.sort_unstable();
    letters
}

/// The optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours.
fn distance(a: &[char], b: &[char]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for i in 1..=a.len() {
        let mut row = vec![i];
        for j in 1..=b.len() {
            let substituted = last[j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut least = substituted.min(last[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                least = least.min(before[j - 2] + 1);
            }
            row.push(least);
        }
        before = std::mem::replace(&mut last, row);
    }
    last[b.len()]
}

#[cfg(test)]
mod tests {
    use super::closest;

    #[test]
    fn letters_in_another_order_come_before_other_letters() {
        assert_eq!(closest("Reapet", ["Reader", "Repeat", "Replace"]), Some("Repeat"));
        assert_eq!(closest("prinltn", ["print", "println"]), Some("println"));
        assert_eq!(closest("xyz", ["abc"]), None);
    }
}
