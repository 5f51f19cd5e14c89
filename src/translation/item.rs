//! One text on its way to a translator, with all that helps to translate it.

use std::collections::BTreeMap;

use super::bench::{Bench, Entry, Pages};
use super::memory::Memory;
use super::notes::{self, Surroundings};
use super::words::CommentWords;
use crate::catalogue::{Glossary, fingerprint};
use crate::fluent::{self, Reading};
use crate::language::Language;
use crate::prose::Inline;

/// One text on its way to a translator.
pub(super) struct Item<'a> {
    pub(super) entry: Entry<'a>,
    /// The heading that it stands under.
    pub(super) heading: String,
    /// What a translator wants to know, a line each.
    pub(super) notes: Vec<String>,
    /// The official words that its source mentions.
    pub(super) terms: Vec<Mentioned>,
    /// The source that an old translation was made from.
    pub(super) before: Option<Vec<Inline>>,
    /// The translation as it stands; none where it is missing or cannot be used.
    pub(super) target: Option<Target<'a>>,
    /// What says whether the translation changed here since: its fingerprint, `-` where there was none.
    pub(super) base: String,
    /// The translation of the same text elsewhere, and where that is.
    pub(super) memory: Option<(Vec<Inline>, String)>,
}

/// An official word that a text mentions.
pub(super) struct Mentioned {
    /// The name of its term.
    pub(super) name: String,
    /// The form that the text uses.
    pub(super) form: String,
    /// Its word in the language of the translation.
    pub(super) word: Option<String>,
}

impl Item<'_> {
    /// Returns what a translator wants to know, official words included, a line each.
    pub(super) fn remarks(&self) -> impl Iterator<Item = String> {
        let terms = self.terms.iter().map(|term| {
            let word = term.word.as_ref().map(|word| format!(" = {word}")).unwrap_or_default();
            format!("{} → {{-{}}}{word}", term.form, term.name)
        });
        self.notes.iter().cloned().chain(terms)
    }
}

/// A translation.
pub(super) enum Target<'a> {
    /// Its text.
    Text(&'a [Inline]),
    /// The source stands there on purpose.
    Kept,
}

/// Returns the fingerprint of what stands in a catalogue for a text, or the word for nothing.
pub(super) fn base(bench: Bench<'_>, entry: &Entry<'_>) -> String {
    match (entry.found, entry.damaged) {
        (Some(found), None) => fingerprint(bench.written(found.place)),
        (_, Some(_)) => "damaged".to_owned(),
        (None, None) => "-".to_owned(),
    }
}

/// Gathers the texts of a language that pass.
pub(super) fn items<'a>(
    bench: Bench<'a>,
    (language, words): (&Language, &CommentWords),
    pages: &Pages,
    passes: impl Fn(&Entry<'_>) -> bool,
) -> Vec<Item<'a>> {
    let memory = Memory::new(bench, language, &[]);
    let mut glossaries: BTreeMap<&Language, Glossary<'_>> = BTreeMap::new();
    let mut items = Vec::new();
    let mut around: (usize, Vec<(u32, Surroundings)>) = (usize::MAX, Vec::new());
    let mut heading = String::new();
    for entry in bench.entries(language, pages) {
        if around.0 != entry.place.0 {
            around = (entry.place.0, bench.surroundings(entry.entity));
            heading.clear();
        }
        let here = notes::around(&around.1, entry.text.span.start);
        if let Some(own) = here.and_then(|here| here.heading.as_ref()) {
            heading.clone_from(own);
        }
        if !passes(&entry) {
            continue;
        }
        let own = &entry.entity.language;
        let glossary = glossaries.entry(own).or_insert_with(|| Glossary::new(bench.content, own));
        let terms = glossary.mentioned(&entry.unit.source, entry.page());
        let words_of = |name: &str| bench.catalogues.languages.get(language)?.terms.get(name);
        let terms = terms.into_iter().map(|(name, form)| Mentioned {
            name: name.to_owned(),
            form: form.to_owned(),
            word: words_of(name).map(|words| words.word.clone()),
        });
        // A translator who reads the site's language need not read that of every page.
        let is_usual = *own == bench.content.settings.source_language;
        let written_in = (!is_usual).then(|| words.say("source-language", &[("name", own.as_str())]));
        items.push(Item {
            entry,
            heading: heading.clone(),
            notes: written_in.into_iter().chain(notes::notes(words, entry.text, here)).collect(),
            terms: terms.collect(),
            before: entry.found.and_then(|found| found.made_from.as_deref()).map(inlines_of),
            target: entry.found.filter(|_| entry.damaged.is_none()).map(|found| match found.kept {
                true => Target::Kept,
                false => Target::Text(&found.inlines),
            }),
            base: base(bench, &entry),
            memory: offered(&memory, &entry),
        });
    }
    items
}

/// Returns what the memory offers for a text that is open.
fn offered(memory: &Memory, entry: &Entry<'_>) -> Option<(Vec<Inline>, String)> {
    if !entry.progress().is_open() {
        return None;
    }
    let (text, page) = memory.offer(&entry.unit.source, (entry.page(), entry.unit.id.as_str()))?;
    Some((inlines_of(text), page.to_owned()))
}

/// Returns the inlines of a text as a register or a catalogue has it.
fn inlines_of(source: &str) -> Vec<Inline> {
    let line = format!("p-aaaaa = {source}\n");
    let records = |_: &str, _: &str| true;
    let written = fluent::read_knowing(&line, Reading::of_page("", &records));
    written.messages.into_iter().next().map(|message| message.inlines).unwrap_or_default()
}
