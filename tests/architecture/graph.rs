//! Circles among files that lean on one another.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// Returns every circle once, as the files one passes, beginning with the first of them by name.
pub(super) fn circles(edges: &BTreeMap<String, BTreeSet<String>>) -> BTreeSet<Vec<String>> {
    let mut found = BTreeSet::new();
    for (from, targets) in edges {
        for to in targets {
            if let Some(mut circle) = way(edges, to, from) {
                let first = circle.iter().min().and_then(|low| circle.iter().position(|f| f == low));
                circle.rotate_left(first.unwrap_or(0));
                found.insert(circle);
            }
        }
    }
    found
}

/// Returns the shortest way from one file to another, both included.
fn way(edges: &BTreeMap<String, BTreeSet<String>>, from: &str, to: &str) -> Option<Vec<String>> {
    let mut ways = VecDeque::from([vec![from.to_owned()]]);
    let mut seen = BTreeSet::from([from.to_owned()]);
    while let Some(way) = ways.pop_front() {
        let last = way.last()?;
        if last == to {
            return Some(way);
        }
        for next in edges.get(last).into_iter().flatten() {
            if seen.insert(next.clone()) {
                ways.push_back(way.iter().cloned().chain([next.clone()]).collect());
            }
        }
    }
    None
}
