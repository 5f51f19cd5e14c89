//! The order in which remarks are shown, and the merging of equal ones.

use super::Diagnostic;
use crate::source::Sources;

/// Sorts remarks by path, place and code, and keeps one of equal ones.
///
/// Remarks about the site as a whole come first, and those about a whole file before those about a place in it.
#[must_use]
pub fn sorted(diagnostics: Vec<Diagnostic>, sources: &Sources) -> Vec<Diagnostic> {
    let mut keyed: Vec<(String, Diagnostic)> = diagnostics
        .into_iter()
        .map(|diagnostic| (path(&diagnostic, sources).unwrap_or("").to_owned(), diagnostic))
        .collect();
    keyed.sort_by(|(path_a, a), (path_b, b)| path_a.cmp(path_b).then_with(|| key(a).cmp(&key(b))));
    keyed.dedup();
    keyed.into_iter().map(|(_, diagnostic)| diagnostic).collect()
}

/// Returns the path of the file that a remark is about.
#[must_use]
pub fn path<'a>(diagnostic: &'a Diagnostic, sources: &'a Sources) -> Option<&'a str> {
    diagnostic
        .place
        .and_then(|place| sources.file(place.file))
        .map(|file| file.path.as_str())
        .or(diagnostic.path.as_deref())
}

fn key(diagnostic: &Diagnostic) -> impl Ord + '_ {
    let place = diagnostic.place.map(|place| (place.start, place.end));
    (
        place,
        diagnostic.code.as_str(),
        diagnostic.severity,
        &diagnostic.arguments,
        &diagnostic.suggestion,
        &diagnostic.related,
    )
}

#[cfg(test)]
mod tests {
    use super::sorted;
    use crate::diagnostic::{Code, Diagnostic};
    use crate::source::{SitePath, Sources, Span};

    #[test]
    fn remarks_come_by_path_place_and_code() {
        let paths = ["content/a.md", "content/b.md"].map(|path| SitePath::new(path).unwrap());
        let sources = Sources::from_texts(paths.into_iter().map(|path| (path, "0123456789")));
        let ids: Vec<_> = sources.files().iter().map(|file| file.id).collect();
        let at = |code, file: usize, start: usize| Diagnostic::new(code).at(Span::new(ids[file], start..start + 1));
        let shuffled = vec![
            at(Code::LinkUnknown, 1, 0),
            at(Code::LinkUnknown, 0, 5),
            at(Code::FactUnknown, 0, 5),
            at(Code::LinkUnknown, 0, 5),
            Diagnostic::new(Code::FileUnreadable).in_path("content/aa.md"),
            Diagnostic::new(Code::SiteMissing),
            Diagnostic::new(Code::FileLineEnds).in_path("content/a.md"),
        ];
        let codes: Vec<&str> = sorted(shuffled, &sources).iter().map(|remark| remark.code.as_str()).collect();
        assert_eq!(
            codes,
            ["site-missing", "file-line-ends", "fact-unknown", "link-unknown", "file-unreadable", "link-unknown"]
        );
    }
}
