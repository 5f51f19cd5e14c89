//! Reads what residents type into the guide, written by hand: `queries.txt`, and `held-out.txt`, on which nobody tunes.

use sportello::site::Edition;

use super::{HELD_OUT, Query};
use crate::support::repository;

/// A need with the pages that answer it.
pub(super) struct Need {
    class: &'static str,
    ids: Vec<String>,
    /// What is typed, with the tree.
    words: Vec<(String, String)>,
}

/// The classes of needs.
const CLASSES: [&str; 4] = ["everyday", "distress", "italian", "number"];

/// Reads both files.
pub(super) fn read() -> Vec<Need> {
    let mut needs = Vec::new();
    for (name, is_held_out) in [("queries.txt", false), ("held-out.txt", true)] {
        let text = std::fs::read_to_string(repository().join("tests/relevance/guide").join(name)).unwrap();
        for block in text.split("\n\n").map(str::trim).filter(|block| !block.is_empty()) {
            let (head, rest) = block.split_once('\n').unwrap();
            let (class, ids) = head.strip_prefix("## ").unwrap().split_once(": ").unwrap();
            let class = CLASSES.into_iter().find(|one| *one == class).unwrap_or_else(|| panic!("no class {class}"));
            let words = rest.lines().map(|line| line.split_once(": ").unwrap());
            needs.push(Need {
                class: if is_held_out { HELD_OUT } else { class },
                ids: ids.split(' ').map(str::to_owned).collect(),
                words: words.map(|(tag, words)| (tag.to_owned(), words.to_owned())).collect(),
            });
        }
    }
    needs
}

/// Returns what is typed into a tree; fails where a page that is expected is not there.
pub(super) fn queries(needs: &[Need], tag: &str, edition: &Edition) -> Vec<Query> {
    let mut queries = Vec::new();
    for need in needs {
        for id in &need.ids {
            assert!(edition.page(id).is_some(), "the guide has no page {id} any more");
        }
        for (_, words) in need.words.iter().filter(|(other, _)| other == tag) {
            let ids = need.ids.iter().cloned().collect();
            queries.push(Query { class: need.class, text: words.clone(), ids, through: Default::default() });
        }
    }
    queries
}
