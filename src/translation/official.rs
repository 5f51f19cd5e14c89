//! The register of a glossary: every official word as it stood the last time, so that one that somebody deletes or
//! writes anew is kept with its forms and spellings.

use super::bench::Bench;
use super::page::Said;
use super::words::CommentWords;
use crate::catalogue::register::{self, Recorded, Register, Retired, Words};
use crate::catalogue::{State, TermWords, emptied_remark, is_broken_term};
use crate::facts::Date;
use crate::fluent::{self, Reading, is_missing};
use crate::language::Language;
use crate::prose::plain;

/// Returns the path of the register of a language's glossary.
pub(super) fn path(language: &Language) -> String {
    format!("translations/_register/{language}/terms.toml")
}

/// Returns a term with its forms and spellings on one line, as the register keeps it.
pub(super) fn all_words(term: &TermWords) -> String {
    let cases = cases(term);
    [term.word.clone()].into_iter().chain(cases).chain(term.search.iter().cloned()).collect::<Vec<_>>().join(" | ")
}

/// What becomes of the register of a glossary.
#[derive(Debug, Default)]
pub(super) struct Kept {
    /// The register; `None` where it cannot be read.
    pub(super) register: Option<Register>,
    /// Words that somebody took out.
    pub(super) said: Vec<Said>,
    /// Whether words left.
    pub(super) has_left: bool,
}

/// Brings the register of a glossary up to date with the words that stand there.
pub(super) fn kept(bench: Bench<'_>, language: &Language, (by, today): (Option<&str>, Date)) -> Kept {
    let path = path(language);
    let mut kept = Kept::default();
    let old = bench.sources.at(&path);
    let Ok(mut register) = old.map_or(Ok(Register::default()), |file| register::read(&file.text)) else {
        return kept;
    };
    let source = &bench.content.settings.source_language;
    let text = bench.sources.at(&format!("translations/{language}/terms.ftl")).map_or("", |file| &*file.text);
    let knows = |id: &str| id.starts_with('-');
    let reading = Reading { source: source.as_str(), knows: &knows, records: &|_, _| false, of_page: false };
    let read = fluent::read_knowing(text, reading);
    let now = bench.catalogues.languages.get(language).map(|catalogue| &catalogue.terms);
    for entity in bench.content.entities.iter().filter(|entity| entity.kind.name == "term") {
        let name = entity.id.name();
        let id = format!("-{name}");
        let title = entity.facts.text("title").map(|title| plain(&title.inlines)).unwrap_or_default();
        let record = register.records.get(&id).cloned();
        let Some(words) = now.and_then(|terms| terms.get(name)) else {
            // What stands there and cannot be read has not been taken out.
            let is_there = read
                .messages
                .iter()
                .any(|message| message.id == id.as_str() && !(is_missing(message.value) || message.value.is_empty()));
            if let Some(record) = record.filter(|_| !is_there && !read.in_conflict && !is_broken_term(text, &id)) {
                register.records.remove(&id);
                let said = emptied_remark(&id, &record, &path);
                let path = format!("translations/{language}/terms.ftl");
                kept.said.extend(said.map(|said| Said { path, message: id.clone(), said }));
                kept.has_left = true;
                retire(&mut register, record, &id);
            }
            continue;
        };
        let text = all_words(words);
        if record.as_ref().is_some_and(|record| record.text.are(&text)) {
            continue;
        }
        if let Some(record) = record {
            kept.has_left = true;
            retire(&mut register, record, &id);
        }
        let source = words.made_from.clone().unwrap_or(title);
        register.records.insert(
            id,
            Recorded {
                source,
                seen: None,
                text: Words::Kept(text),
                state: State::Draft,
                by: by.map(str::to_owned),
                on: Some(today),
                origin: "hand".to_owned(),
                stale_since: None,
            },
        );
    }
    kept.register = Some(register);
    kept
}

fn retire(register: &mut Register, record: Recorded, id: &str) {
    if let Some(retired) = Retired::of(record) {
        register.retire(Retired { message: Some(id.to_owned()), ..retired });
    }
}

/// Writes the register; nothing where there is nothing to keep.
pub(super) fn write(register: &Register, words: &CommentWords) -> Option<String> {
    let is_empty = register.records.is_empty() && register.retired.is_empty();
    (!is_empty).then(|| register::write(register, &[], &words.say("register-head", &[])))
}

/// Writes the words that are offered above a term without its word, the last ones first: the word and its spellings each as
/// they are written.
pub(super) fn offered(register: Option<&Register>, id: &str) -> String {
    let Some(kept) = register.into_iter().flat_map(|register| register.kept(id)).next() else { return String::new() };
    let mut parts = kept.text.split(" | ");
    let word = parts.next().unwrap_or_default();
    let (cases, search): (Vec<&str>, Vec<&str>) = parts.partition(|part| part.contains(": "));
    let mut lines = format!("# memory: terms: {word}\n");
    cases.iter().for_each(|case| lines.push_str(&format!("# memory: terms: {case}\n")));
    if !search.is_empty() {
        lines.push_str(&format!("# memory: terms: .search = {}\n", search.join(" | ")));
    }
    lines
}

/// Returns the cases of a term as a table has them, the usual one first.
pub(super) fn cases(term: &TermWords) -> Vec<String> {
    let mut cases: Vec<_> = term.cases.iter().collect();
    cases.sort_by_key(|(_, form)| **form != term.word);
    cases.into_iter().map(|(case, form)| format!("{case}: {form}")).collect()
}
