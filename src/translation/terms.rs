//! The glossary of a language: every official word, those that are new waiting for their translation at its end.
//!
//! What each word was made from stands above it: it is the record of the glossary, and the tick confirms as it does on
//! pages. Who made a word and whether it was reviewed is what the register says of the title of its page.

use std::collections::{BTreeMap, BTreeSet};

use super::bench::Bench;
use super::official::offered;
use super::words::CommentWords;
use crate::catalogue::register::Register;
use crate::catalogue::{has_line_of_term, is_current, terms};
use crate::fluent::{self, Mark, Reading, WrittenMessage, is_missing, mark};
use crate::language::Language;
use crate::prose::plain;

/// An official word today, and what the translation of its title was made from, where that is old.
struct Official {
    word: String,
    before: Option<String>,
}

/// Returns the `terms.ftl` of a language as it should be: what stands there stays byte for byte but for the marks above
/// a word, and words that it does not have yet follow. Returns nothing where there is nothing to change, or two versions
/// wait for a choice.
pub(super) fn written(
    bench: Bench<'_>,
    language: &Language,
    (written, words): (Option<&str>, &CommentWords),
    kept: Option<&Register>,
) -> Option<String> {
    let source = &bench.content.settings.source_language;
    let knows = |id: &str| id.starts_with('-');
    let reading = Reading { source: source.as_str(), knows: &knows, records: &|_, _| false, of_page: false };
    let read = fluent::read_knowing(written.unwrap_or_default(), reading);
    if read.in_conflict {
        return None;
    }
    let known: BTreeSet<&str> = read.messages.iter().map(|message| &*message.id).collect();
    let officials = officials(bench, language);
    let mut text = String::new();
    for (name, official) in &officials {
        // What stands there in words that cannot be read stays for who mends it.
        let id = format!("-{name}");
        let stands = known.contains(id.as_str()) || written.is_some_and(|written| has_line_of_term(written, &id));
        if !stands {
            text.push_str(&format!("\n# {source}: {}\n{}{id} = ???\n", official.word, offered(kept, &id)));
        }
    }
    let Some(written) = written else {
        let head = format!("### {}\n### {}\n", words.say("terms-how", &[]), words.say("terms-search", &[]));
        return (!text.is_empty()).then(|| format!("{head}{text}"));
    };
    let by_name: BTreeMap<&str, &Official> = officials.iter().map(|(name, official)| (*name, official)).collect();
    let mut marked = written.to_owned();
    for message in read.messages.iter().rev() {
        let official = message.id.strip_prefix('-').and_then(|name| by_name.get(name));
        if let Some(official) = official.filter(|_| message.faults.is_empty()) {
            let offered = if is_missing(message.value) { offered(kept, &message.id) } else { String::new() };
            marks(&mut marked, message, (official, &offered), (source.as_str(), words));
        }
    }
    if !text.is_empty() {
        marked = format!("{}\n{text}", marked.trim_end_matches('\n'));
    }
    (marked != written).then_some(marked)
}

/// Returns a glossary with an entry in the place of the one with its name, or at the end; the marks above it say what it
/// was made from, and the comments of people stay.
pub(super) fn put(text: &str, (name, entry): (&str, &str), (source, made_from): (&str, &str)) -> String {
    let knows = |id: &str| id.starts_with('-');
    let reading = Reading { source, knows: &knows, records: &|_, _| false, of_page: false };
    let read = fluent::read_knowing(text, reading);
    let id = format!("-{name}");
    let mark_line = format!("# {source}: {made_from}\n");
    let Some(message) = read.messages.iter().find(|message| message.id == id.as_str()) else {
        return format!("{}\n\n{mark_line}{entry}", text.trim_end_matches('\n'));
    };
    let chunk = message.chunk.clone();
    let start = text.get(..chunk.start).and_then(|before| before.rfind('\n')).map_or(0, |end| end + 1);
    let above: Vec<&str> = text[..start].split_inclusive('\n').rev().take_while(|line| is_comment(line)).collect();
    let first = start - above.iter().map(|line| line.len()).sum::<usize>();
    let persons: String = above.iter().rev().filter(|line| mark(line.trim_end(), source).is_none()).copied().collect();
    let end = text[chunk.end..].find('\n').map_or(text.len(), |at| chunk.end + at + 1);
    format!("{}{persons}{mark_line}{entry}{}", &text[..first], &text[end..])
}

/// Returns the official words of a site by name, in the order of its pages.
fn officials<'a>(bench: Bench<'a>, language: &Language) -> Vec<(&'a str, Official)> {
    let source = &bench.content.settings.source_language;
    let mut found = Vec::new();
    for (index, entity) in bench.content.entities.iter().enumerate() {
        let is_term = entity.kind.name == "term" && entity.language == *source && entity.language != *language;
        let Some(title) = entity.facts.text("title").filter(|_| is_term) else { continue };
        let unit = bench.catalogues.units.get(index).and_then(|units| units.of(title));
        let translated = unit.and_then(|unit| bench.catalogues.translation(language, index, unit));
        let stale = translated.filter(|translated| translated.stale.is_some());
        // Empty where nobody knows what an old title was made from.
        let before = stale.map(|stale| stale.made_from.as_deref().unwrap_or_default().to_owned());
        found.push((entity.id.name(), Official { word: plain(&title.inlines), before }));
    }
    found
}

/// Brings the marks above a word up to date: from which official word it was made, and that it is old.
fn marks(
    text: &mut String,
    message: &WrittenMessage<'_>,
    (official, offered): (&Official, &str),
    (source, words): (&str, &CommentWords),
) {
    let today = official.word.as_str();
    let comments = &message.comments;
    // A word of which nobody wrote down the source is met for the first time: it is as old as the title of its page.
    let known = terms::made_from(comments);
    let from = known.unwrap_or(official.before.as_deref().unwrap_or(today));
    let is_fresh = is_missing(message.value) || is_current(from, today);
    let mut wanted = String::new();
    if !is_fresh {
        wanted.push_str(&format!("# [ ] {}\n", words.say("stale-undated", &[])));
        if !from.is_empty() {
            wanted.push_str(&format!("# {source} before: {from}\n"));
        }
    }
    wanted.push_str(&format!("# {source}: {today}\n{offered}"));
    let start = text.get(..message.id_range.start).and_then(|before| before.rfind('\n')).map_or(0, |end| end + 1);
    let above: Vec<&str> = text[..start].split_inclusive('\n').rev().take_while(|line| is_comment(line)).collect();
    let is_mark = |line: &&str| {
        let line = line.trim_end();
        let own = words.wrote(fluent::words(line), &["stale-undated"]);
        own || line.starts_with("# memory: terms: ")
            || matches!(mark(line, source), Some(Mark::Tick(_) | Mark::Before(_) | Mark::Source(_)))
    };
    // What stands further above, after an empty line, is somebody's; it still says what the word was made from.
    if known.is_some() && !above.iter().any(is_mark) {
        return;
    }
    let first = start - above.iter().map(|line| line.len()).sum::<usize>();
    let persons: String = above.iter().rev().filter(|line| !is_mark(line)).copied().collect();
    let wanted = format!("{persons}{wanted}");
    if text.get(first..start) != Some(wanted.as_str()) {
        text.replace_range(first..start, &wanted);
    }
}

/// Says whether a line is a comment on what stands below it.
fn is_comment(line: &str) -> bool {
    line.starts_with('#') && !line.starts_with("##")
}
