//! What a publication will change, and what it must not do without being forced.

use std::collections::BTreeSet;

use super::marker::Marker;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::OutputPath;

/// What became of the files of a site.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Publication {
    /// Files that are new or have other bytes than before.
    pub written: usize,
    /// Files that are as they were.
    pub kept: usize,
    /// Files that were there and are not any more.
    pub removed: usize,
    /// The length of all files of the new site, in bytes.
    pub bytes: u64,
}

/// Counts what a publication changes.
#[must_use]
pub fn compare(previous: &Marker, next: &Marker) -> Publication {
    let unchanged = |(path, (hash, _)): &(&OutputPath, &(_, _))| {
        previous.files.get(path.as_str()).is_some_and(|(before, _)| before == hash)
    };
    let kept = next.files.iter().filter(unchanged).count();
    Publication {
        written: next.files.len() - kept,
        kept,
        removed: previous.files.keys().filter(|path| !next.files.contains_key(path.as_str())).count(),
        bytes: next.files.values().map(|(_, length)| length).sum(),
    }
}

/// Returns a remark for everything that a publication would lose against the will of most people.
///
/// `strangers` are files in the published folder that neither publication knows. Reported are
/// `publish-foreign` for them and `publish-shrinks` for the tree of a language that vanishes, or, where
/// none does, for the loss of more than half of the pages.
#[must_use]
pub fn refusals(previous: &Marker, next: &Marker, strangers: &[String]) -> Vec<Diagnostic> {
    let mut all = Vec::new();
    if let Some(first) = strangers.first() {
        let remark = Diagnostic::new(Code::PublishForeign).with("reason", "files");
        all.push(remark.with("name", first.as_str()).with("count", strangers.len()));
    }
    let vanished: Vec<&str> = languages(previous).difference(&languages(next)).copied().collect();
    let lost = pages(previous).filter(|path| !next.files.contains_key(path.as_str())).count();
    let total = pages(previous).count();
    if !vanished.is_empty() {
        let remark = Diagnostic::new(Code::PublishShrinks).with("reason", "languages");
        all.push(remark.with("list", vanished.join(", ")).with("count", vanished.len()));
    } else if lost * 2 > total {
        let remark = Diagnostic::new(Code::PublishShrinks).with("reason", "pages");
        all.push(remark.with("count", lost).with("limit", total));
    }
    all
}

fn pages(marker: &Marker) -> impl Iterator<Item = &OutputPath> {
    marker.files.keys().filter(|path| path.name() == "index.html")
}

/// Returns the trees of languages: folders of the root that are named like a tag and hold a home and more.
fn languages(marker: &Marker) -> BTreeSet<&str> {
    let tree = |path: &'_ OutputPath| -> bool {
        let mut others = marker.files.keys().filter(|other| *other != path);
        path.as_str()
            .split_once('/')
            .is_some_and(|(tag, rest)| rest == "index.html" && is_tag(tag) && others.any(|other| other.is_below(tag)))
    };
    let homes = marker.files.keys().filter(|path| tree(path));
    homes.filter_map(|path| path.as_str().split('/').next()).collect()
}

/// Says whether a folder is named like a language: `it`, `pa-Arab`, `zh-Hans`.
fn is_tag(name: &str) -> bool {
    let mut parts = name.split('-');
    let language = parts.next().unwrap_or_default();
    (2..=3).contains(&language.len())
        && language.bytes().all(|byte| byte.is_ascii_lowercase())
        && parts.all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

#[cfg(test)]
mod tests {
    use super::{Publication, compare, refusals};
    use crate::diagnostic::{Argument, Code};
    use crate::publish::Marker;
    use crate::source::{ContentHash, OutputPath};

    fn marker(files: &[(&str, &str)]) -> Marker {
        let entry = |(path, text): &(&str, &str)| {
            (OutputPath::new(path).unwrap(), (ContentHash::of(text.as_bytes()), text.len() as u64))
        };
        Marker { files: files.iter().map(entry).collect() }
    }

    fn check(previous: &[&str], next: &[&str], expected: &[(Code, &str)]) {
        let marker = |paths: &[&str]| marker(&paths.iter().map(|path| (*path, "")).collect::<Vec<_>>());
        let found = refusals(&marker(previous), &marker(next), &[]);
        let reason = |name: &Argument| match name {
            Argument::Text(text) => text.clone(),
            Argument::Number(number) => number.to_string(),
        };
        let found: Vec<_> = found.iter().map(|one| (one.code, reason(&one.arguments[0].1))).collect();
        let found: Vec<_> = found.iter().map(|(code, reason)| (*code, reason.as_str())).collect();
        assert_eq!(found, expected, "{previous:?} to {next:?}");
    }

    #[test]
    fn files_are_counted() {
        let previous = marker(&[("a", "1"), ("b", "1"), ("c", "1")]);
        let next = marker(&[("b", "1"), ("c", "22"), ("d", "1")]);
        let expected = Publication { written: 2, kept: 1, removed: 1, bytes: 4 };
        assert_eq!(compare(&previous, &next), expected);
    }

    #[test]
    fn a_lost_language_and_many_lost_pages_are_refused() {
        let full = ["ar/404.html", "ar/index.html", "it/404.html", "it/a/index.html", "it/index.html"];
        check(&full, &full, &[]);
        check(&full, &full[2..], &[(Code::PublishShrinks, "languages")]);
        check(&[], &full, &[]);
        let pages = ["it/a/index.html", "it/b/index.html", "it/index.html", "it/404.html"];
        check(&pages, &pages[1..], &[]);
        let few = ["it/index.html", "it/404.html"];
        let many = [&pages[..], &["it/c/index.html"]].concat();
        check(&many, &few, &[(Code::PublishShrinks, "pages")]);
        // A former address at the root is no language, and posters are not either.
        check(
            &["cup/index.html", "go/a/index.html", "it/index.html", "it/a/index.html", "it/b/index.html"],
            &["it/index.html", "it/a/index.html", "it/b/index.html"],
            &[],
        );
    }

    #[test]
    fn strangers_are_refused() {
        let found = refusals(&Marker::default(), &Marker::default(), &["CNAME".to_owned()]);
        assert_eq!(found[0].code, Code::PublishForeign);
    }
}
