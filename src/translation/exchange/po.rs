//! Writes a catalogue of gettext: for Poedit, Weblate and every other tool of that world.
//!
//! No line numbers, no dates and no wrapping: two exports of one site are equal, and a difference shows what changed.

use super::braces;
use crate::translation::item::{Item, Target};
use crate::catalogue::State;
use crate::fluent::KEPT;
use crate::prose::Inline;
use crate::translation::bench::Progress;
use crate::translation::words::CommentWords;

/// What the whole file is about.
pub(super) struct Head<'a> {
    /// The title of the site.
    pub(super) title: &'a str,
    /// The tag of the source language.
    pub(super) source: &'a str,
    /// The name of the language of the translations, and its tag.
    pub(super) name: &'a str,
    pub(super) language: &'a str,
}

/// Writes the texts.
pub(super) fn write(head: &Head<'_>, items: &[Item<'_>], words: &CommentWords) -> String {
    let mut text = format!("# {} — {} ({})\n# {}\nmsgid \"\"\nmsgstr \"\"\n", head.title, head.name, head.language, words.say("po-how", &[]));
    let fields = [
        ("Project-Id-Version", head.title),
        ("Report-Msgid-Bugs-To", ""),
        ("PO-Revision-Date", ""),
        ("Last-Translator", ""),
        ("Language-Team", head.name),
        ("Language", &head.language.replace('-', "_")),
        ("MIME-Version", "1.0"),
        ("Content-Type", "text/plain; charset=UTF-8"),
        ("Content-Transfer-Encoding", "8bit"),
        ("X-Source-Language", head.source),
        ("X-Generator", "Sportello"),
    ];
    for (name, value) in fields {
        text.push_str(&format!("{}\n", quoted(&format!("{name}: {value}\n"))));
    }
    items.iter().for_each(|item| entry(item, words, &mut text));
    text
}

fn entry(item: &Item<'_>, words: &CommentWords, text: &mut String) {
    let progress = item.entry.progress();
    let comment = |text: &mut String, line: &str| text.push_str(&format!("#. {}\n", line.replace('\n', " ")));
    text.push('\n');
    let heading = if item.heading.is_empty() { String::new() } else { format!(" · {}", item.heading) };
    comment(text, &format!("{}{heading}", item.entry.page()));
    item.remarks().for_each(|note| comment(text, &note));
    if let Some(memory) = memory(item, words) {
        comment(text, &memory);
    }
    if progress == Progress::Fresh(State::Machine) {
        comment(text, &words.say("machine", &[]));
    }
    if progress == Progress::Fresh(State::Reviewed) {
        comment(text, &words.say("reviewed", &[]));
    }
    comment(text, &format!("[{}]", item.base));
    let source = braces::write(&item.entry.text.inlines);
    let target = target(item);
    let is_fuzzy = matches!(progress, Progress::Stale(_) | Progress::Fresh(State::Machine));
    let mut flags: Vec<&str> = is_fuzzy.then_some("fuzzy").into_iter().collect();
    // A term in braces is none of Python's formats: where one may come, the flag would make it an error.
    let has_term = !item.terms.is_empty() || matches!(item.target, Some(Target::Text(inlines)) if mentions(inlines, is_term));
    if !has_term && mentions(&item.entry.text.inlines, is_fact) {
        flags.push("python-brace-format");
    }
    if !flags.is_empty() {
        text.push_str(&format!("#, {}\n", flags.join(", ")));
    }
    if let Some(before) = &item.before {
        text.push_str(&format!("#| msgid {}\n", quoted(&braces::write(before))));
    }
    let context = format!("{}:{}", item.entry.page(), item.entry.unit.id);
    text.push_str(&format!("msgctxt {}\nmsgid {}\nmsgstr {}\n", quoted(&context), quoted(&source), quoted(&target)));
}

/// Returns a translation as people see it, nothing where there is none.
pub(super) fn target(item: &Item<'_>) -> String {
    match &item.target {
        None => String::new(),
        Some(Target::Kept) => KEPT.to_owned(),
        Some(Target::Text(inlines)) => braces::write(inlines),
    }
}

/// Says how the same text is translated elsewhere.
pub(super) fn memory(item: &Item<'_>, words: &CommentWords) -> Option<String> {
    let (inlines, page) = item.memory.as_ref()?;
    Some(words.say("memory", &[("text", &braces::write(inlines)), ("page", page)]))
}

fn is_term(inline: &Inline) -> bool {
    matches!(inline, Inline::Term { .. })
}

fn is_fact(inline: &Inline) -> bool {
    matches!(inline, Inline::Fact(_))
}

/// Says whether inlines have one of a kind, at any depth.
fn mentions(inlines: &[Inline], is_it: fn(&Inline) -> bool) -> bool {
    inlines.iter().any(|inline| match inline {
        Inline::Bold(content) | Inline::Link { content, .. } => mentions(content, is_it),
        other => is_it(other),
    })
}

/// Writes a string of PO.
fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for c in text.chars() {
        match c {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            '\r' => quoted.push_str("\\r"),
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}
