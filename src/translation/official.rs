//! The register of a glossary: every official word as it stood the last time, so that one that somebody deletes or
//! writes anew is kept with its forms and spellings.

use super::bench::Bench;
use super::page::Said;
use super::words::CommentWords;
use crate::catalogue::register::{self, Recorded, Register, Retired, Words};
use crate::catalogue::{State, TermWords, emptied_remark, is_broken_term, is_current, overwritten_remark, units};
use crate::facts::Date;
use crate::fluent::{self, Reading, WrittenMessage, is_wordless};
use crate::language::Language;
use crate::prose::plain;
use crate::source::SourceFile;

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
        if let Some(message) = read.messages.iter().find(|message| message.id == id.as_str()) {
            kept.said.extend(keep_typed(bench, message, (&mut register, language), (by, today)));
        }
        let title = entity.facts.text("title").map(|title| plain(&title.inlines)).unwrap_or_default();
        let record = register.records.get(&id).cloned();
        let Some(words) = now.and_then(|terms| terms.get(name)) else {
            // What stands there and cannot be read has not been taken out.
            let is_there = read.messages.iter().any(|message| message.id == id.as_str() && !is_wordless(message.value));
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

/// Words in the place of the official word above a term.
pub(super) struct TypedOver {
    words: String,
    /// What the term was made from all the same.
    pub(super) made_from: String,
}

/// Returns what somebody typed over the official word above a term: the office never called it that, as far as its page
/// and the register of the glossary know.
pub(super) fn typed_over(bench: Bench<'_>, message: &WrittenMessage<'_>, register: &Register) -> Option<TypedOver> {
    let record = register.records.get(&*message.id)?;
    let words = message.comments.sources().next().filter(|words| !words.is_empty())?;
    let terms = bench.content.entities.iter().filter(|entity| entity.kind.name == "term");
    let entity = { terms }.find(|entity| message.id.strip_prefix('-') == Some(entity.id.name()))?;
    let own = bench.catalogues.renamed.catalogue(bench.sources, &entity.language, &entity.id);
    let has_said = |own: &SourceFile| units::sources(&own.text).any(|said| said == words);
    let title = entity.facts.text("title").map(|title| plain(&title.inlines)).unwrap_or_default();
    let is_before = message.comments.before() == Some(words);
    let is_official = is_before || is_current(words, &title) || is_current(words, &record.source);
    let is_known = is_official || register.knows(words) || own.is_some_and(has_said);
    (!is_known).then(|| TypedOver { words: words.to_owned(), made_from: record.source.clone() })
}

/// Keeps what somebody typed over an official word, and says where.
fn keep_typed(
    bench: Bench<'_>,
    message: &WrittenMessage<'_>,
    (register, language): (&mut Register, &Language),
    (by, today): (Option<&str>, Date),
) -> Option<Said> {
    let typed = typed_over(bench, message, register)?;
    register.retire(Retired {
        source: typed.made_from,
        seen: None,
        last: None,
        text: typed.words.clone(),
        state: State::Draft,
        by: by.map(str::to_owned),
        on: Some(today),
        origin: Some("hand".to_owned()),
        message: Some(message.id.to_string()),
    });
    let said = overwritten_remark(&message.id, &typed.words, &path(language));
    Some(Said { path: format!("translations/{language}/terms.ftl"), message: message.id.to_string(), said })
}

/// Returns all that a register has of a term, word by word, form by form.
pub(super) fn known_words<'r>(register: &'r Register, id: &str) -> Vec<&'r str> {
    let record = register.records.get(id).and_then(|record| match &record.text {
        Words::Kept(words) => Some(words.as_str()),
        Words::Fingerprint(_) => None,
    });
    let kept = register.retired.iter().filter(|kept| kept.message.as_deref() == Some(id));
    let texts = record.into_iter().chain(kept.map(|kept| kept.text.as_str()));
    texts.flat_map(|text| text.split(" | ")).collect()
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
