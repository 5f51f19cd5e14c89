//! The glossary of a language: every official word, those that are new waiting for their translation at its end.
//!
//! What each word was made from stands above it: it is the record of the glossary, and the tick confirms as it does on
//! pages. Who made a word and whether it was reviewed is what the register says of the title of its page.

use std::collections::{BTreeMap, BTreeSet};

use super::bench::Bench;
use super::official::{known_words, offered, typed_over};
use super::words::CommentWords;
use crate::catalogue::register::Register;
use crate::catalogue::{has_line_of_term, is_current, terms};
use crate::fluent::{self, LEFT_OVER, Mark, Reading, TO_REVIEW, WrittenMessage, is_wordless, mark};
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
            let known = Known {
                official,
                offered: if is_wordless(message.value) { offered(kept, &message.id) } else { String::new() },
                made_from: kept.and_then(|register| typed_over(bench, message, register)).map(|typed| typed.made_from),
                words: kept.map(|register| known_words(register, &message.id)).unwrap_or_default(),
            };
            marks(&mut marked, message, &known, (source.as_str(), words));
        }
    }
    if !text.is_empty() {
        marked = format!("{}\n{text}", marked.trim_end_matches('\n'));
    }
    (marked != written).then_some(marked)
}

/// Returns a glossary with an entry in the place of the one with its name, or at the end; the marks above it say what it
/// was made from, and the comments of people stay.
pub(super) fn put(text: &str, (name, entry): (&str, &str), (source, made_from): (&str, &str), is_torn: bool) -> String {
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
    let persons: String = above.iter().rev().filter_map(|line| persons(line, source)).collect();
    let end = text[chunk.end..].find('\n').map_or(text.len(), |at| chunk.end + at + 1);
    let aside: String = aside(message, (text, is_torn)).map(|line| format!("{LEFT_OVER}{line}\n")).collect();
    // An empty line parts them from the word: right below it they would look like its rest.
    let aside = if aside.is_empty() { aside } else { format!("\n{aside}") };
    format!("{}{persons}{mark_line}{entry}{aside}{}", &text[..first], &text[end..])
}

/// Returns what a glossary would lose of an entry that another takes the place of: what nobody can read, and what the
/// site does not know.
fn aside<'t>(message: &WrittenMessage<'_>, (text, is_torn): (&'t str, bool)) -> impl Iterator<Item = &'t str> {
    let lines = text.get(message.chunk.clone()).unwrap_or_default().lines();
    let is_strange = |line: &&str| {
        let line = line.trim_start();
        line.starts_with('.') && !line.starts_with(".search")
    };
    lines.filter(move |line| (is_torn || is_strange(line)) && !line.trim().is_empty()).map(str::trim_end)
}

/// Returns what a person wrote in a line above a word: the words behind a mark of theirs stay without it, so that it ticks
/// nothing later.
fn persons(line: &str, source: &str) -> Option<String> {
    match mark(line.trim_end(), source) {
        Some(Mark::Tick(_)) => {
            let (_, words) = fluent::tick(fluent::words(line))?;
            let is_request = TO_REVIEW.iter().any(|request| words.starts_with(request));
            // Behind the tool's own words, which end so in every language, those of a person may stand.
            let words = if is_request { words.rsplit_once(" x.").map_or("", |(_, words)| words.trim()) } else { words };
            (!words.is_empty()).then(|| format!("# {words}\n"))
        }
        Some(Mark::Before(_) | Mark::Source(_)) => None,
        None => Some(line.to_owned()),
    }
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

/// What is known of a word, besides what stands above it.
struct Known<'a> {
    official: &'a Official,
    /// The lines that offer its earlier words.
    offered: String,
    /// What it was made from, where somebody typed over that.
    made_from: Option<String>,
    /// All its words, as they stand and as they were recorded.
    words: Vec<&'a str>,
}

/// Brings the marks above a word up to date: from which official word it was made, and that it is old.
fn marks(text: &mut String, message: &WrittenMessage<'_>, known: &Known<'_>, (source, words): (&str, &CommentWords)) {
    let today = known.official.word.as_str();
    let comments = &message.comments;
    // A word of which nobody wrote down the source is met for the first time: it is as old as the title of its page.
    let said = known.made_from.as_deref().or_else(|| terms::made_from(comments));
    let from = said.unwrap_or(known.official.before.as_deref().unwrap_or(today));
    let is_fresh = is_wordless(message.value) || is_current(from, today);
    let mut wanted = String::new();
    if !is_fresh {
        wanted.push_str(&format!("# [ ] {}\n", words.say("stale-undated", &[])));
        if !from.is_empty() {
            wanted.push_str(&format!("# {source} before: {from}\n"));
        }
    }
    wanted.push_str(&format!("# {source}: {today}\n{}", known.offered));
    let start = text.get(..message.id_range.start).and_then(|before| before.rfind('\n')).map_or(0, |end| end + 1);
    let above: Vec<&str> = text[..start].split_inclusive('\n').rev().take_while(|line| is_comment(line)).collect();
    // What stands further above, after an empty line, is somebody's; it still says what the word was made from.
    let is_mark = |line: &&str| mark(line.trim_end(), source).is_some() || offer(line).is_some();
    if said.is_some() && !above.iter().any(is_mark) {
        return;
    }
    let begin = start - above.iter().map(|line| line.len()).sum::<usize>();
    let first = comments.sources().next();
    let person = |line: &&str| match offer(line) {
        Some(words) if is_known(words, &known.words) => None,
        // Somebody mended it where it was offered, or nobody has it any more.
        Some(words) => Some(format!("# terms: {words}\n")),
        None => match mark(line.trim_end(), source) {
            // The first one somebody may have typed over; the register has that.
            Some(Mark::Source(words)) if Some(words) != first && !is_current(words, today) && words != from => {
                Some(format!("# {words}\n"))
            }
            _ => persons(line, source),
        },
    };
    let persons: String = above.iter().rev().filter_map(person).collect();
    let wanted = format!("{persons}{wanted}");
    if text.get(begin..start) != Some(wanted.as_str()) {
        text.replace_range(begin..start, &wanted);
    }
}

/// Says whether words that are offered are some that a register has: a word, a form, or its spellings.
fn is_known(words: &str, known: &[&str]) -> bool {
    let spellings = words.strip_prefix(".search = ").unwrap_or(words);
    spellings.split(" | ").all(|one| known.contains(&one))
}

/// Returns the words that a line offers for a term.
fn offer(line: &str) -> Option<&str> {
    line.trim_end().strip_prefix("# memory: terms: ")
}

/// Says whether a line is a comment on what stands below it.
fn is_comment(line: &str) -> bool {
    line.starts_with('#') && !line.starts_with("##")
}
