//! Remarks for people: the line, the place underlined, what was probably meant, and how to mend it.

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::excerpt::{Excerpt, excerpt, harmless};
use super::words::Words;
use super::{Diagnostic, Severity, alike, order};
use crate::source::{Sources, Span};

/// The columns within which the line of a text is shown, with what leads up to it.
const WIDTH: usize = 140;

/// The bytes from which on a line is cut before it is laid out, which takes its time.
const LONG: usize = 8 * 1024;

/// How remarks are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Options {
    /// Whether colours are used.
    pub color: bool,
    /// How many remarks are shown; the rest is counted. Errors are shown all, since nothing is published with them.
    pub limit: usize,
    /// How many remarks of one file with one reason are shown, be they errors; the rest is counted below them.
    pub alike: usize,
    /// Whether errors come before everything else, each part below its heading.
    pub parted: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self { color: false, limit: 50, alike: 20, parted: false }
    }
}

/// Returns remarks as text, in their order, with the totals below; nothing when there is no remark.
#[must_use]
pub fn render(diagnostics: &[Diagnostic], sources: &Sources, words: &Words, options: Options) -> String {
    let renderer = if options.color { Renderer::styled() } else { Renderer::plain() };
    let renderer = renderer.term_width(WIDTH);
    let mut shown = String::new();
    let (mut chosen, rest) = alike::folded(diagnostics, sources, options.alike, |first| chosen(first, options.limit));
    let is_error = |diagnostic: &Diagnostic| diagnostic.severity == Severity::Error;
    let errors = chosen.iter().filter(|(diagnostic, _)| is_error(diagnostic)).count();
    if options.parted {
        chosen.sort_by_key(|(diagnostic, _)| !is_error(diagnostic));
    }
    for (index, (diagnostic, more)) in chosen.iter().enumerate() {
        if options.parted && (index == 0 || index == errors) {
            let heading = if index < errors { "remarks-head-errors" } else { "remarks-head-others" };
            shown.push_str(&format!("{}\n\n", words.text(heading, &[])));
        }
        shown.push_str(&renderer.render(&report(diagnostic, sources, words)));
        shown.push_str("\n\n");
        if *more > 0 {
            let path = order::path(diagnostic, sources).unwrap_or_default();
            let values = [("count", (*more).into()), ("code", diagnostic.code.as_str().into()), ("path", path.into())];
            shown.push_str(&format!("{}\n\n", words.text("remarks-alike", &values)));
        }
    }
    if rest > 0 {
        shown.push_str(&words.text("remarks-more", &[("count", rest.into())]));
        shown.push('\n');
    }
    if !diagnostics.is_empty() {
        shown.push_str(&totals(diagnostics, words));
        shown.push('\n');
    }
    shown
}

/// Chooses what is shown: every error, then warnings, then notes as far as there is room; they keep their order.
fn chosen(mut diagnostics: Vec<(usize, &Diagnostic)>, limit: usize) -> Vec<(usize, &Diagnostic)> {
    if diagnostics.len() <= limit {
        return diagnostics;
    }
    diagnostics.sort_by_key(|(index, diagnostic)| (diagnostic.severity, *index));
    let errors = diagnostics.iter().filter(|(_, diagnostic)| diagnostic.severity == Severity::Error).count();
    diagnostics.truncate(limit.max(errors));
    diagnostics.sort_by_key(|(index, _)| *index);
    diagnostics
}

/// Returns how many remarks there are of each severity: `2 errors, 1 warning`.
#[must_use]
pub fn totals(diagnostics: &[Diagnostic], words: &Words) -> String {
    let kinds = [
        (Severity::Error, "remarks-errors"),
        (Severity::Warning, "remarks-warnings"),
        (Severity::Note, "remarks-notes"),
    ];
    let counted = kinds.into_iter().filter_map(|(severity, id)| {
        let count = diagnostics.iter().filter(|remark| remark.severity == severity).count();
        (count > 0).then(|| words.text(id, &[("count", count.into())]))
    });
    counted.collect::<Vec<_>>().join(", ")
}

/// Puts one remark together: the place with its help, then the other places.
fn report<'a>(diagnostic: &'a Diagnostic, sources: &'a Sources, words: &Words) -> Vec<Group<'a>> {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let title = level
        .with_name(words.severity(diagnostic.severity))
        .primary_title(harmless(&words.headline(diagnostic)))
        .id(diagnostic.code.as_str());
    let label = words.label(diagnostic).map(|label| harmless(&label));
    let mut group = Group::with_title(title);
    group = match diagnostic.place {
        Some(place) => with_place(group, sources, place, label),
        None => with_path(group, diagnostic),
    };
    if let Some(help) = words.help(diagnostic) {
        let level = Level::HELP.with_name(words.text("severity-help", &[]));
        group = group.element(level.message(harmless(&help)));
    }
    let mut groups = vec![group];
    for related in &diagnostic.related {
        let level = Level::NOTE.with_name(words.severity(Severity::Note));
        let title = level.secondary_title(harmless(&words.related_label(related)));
        groups.push(with_place(Group::with_title(title), sources, related.place, None));
    }
    groups
}

/// Adds path, line, column and the line itself to a group.
fn with_place<'a>(group: Group<'a>, sources: &'a Sources, place: Span, label: Option<String>) -> Group<'a> {
    let Some(file) = sources.file(place.file) else {
        return group;
    };
    let whole = excerpt(file, place);
    let path = file.path.as_str();
    if whole.text.len() <= LONG {
        return group.element(snippet(whole, label).path(path));
    }
    let origin = Origin::path(path).line(whole.line).char_column(whole.column());
    group.element(origin).element(snippet(whole.short(), label))
}

fn snippet<'a>(excerpt: Excerpt, label: Option<String>) -> Snippet<'a, Annotation<'a>> {
    let Excerpt { line, text, marked } = excerpt;
    let annotation = AnnotationKind::Primary.span(marked).label(label);
    Snippet::source(text).line_start(line).fold(false).annotation(annotation)
}

/// Adds the path of a remark that has no text to point into.
fn with_path<'a>(group: Group<'a>, diagnostic: &'a Diagnostic) -> Group<'a> {
    let Some(path) = &diagnostic.path else {
        return group;
    };
    let origin = Origin::path(harmless(path));
    match diagnostic.position() {
        Some(at) => group.element(origin.line(at.line).char_column(at.column)),
        None => group.element(origin),
    }
}

#[cfg(test)]
#[path = "terminal_tests.rs"]
mod tests;
