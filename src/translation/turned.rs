//! A page whose language changed: its source catalogue becomes one of translations, and what was translated into its new
//! language gives way to it. The register of that language keeps those words, and gives them back when the page turns again.

use crate::catalogue::register::{Register, Words};
use crate::catalogue::units;
use crate::fluent::{self, LEFT_OVER, Mark, Reading, is_missing, mark};

use super::page::Page;

/// Returns what was the source catalogue of a page as a catalogue of translations: of each text what is recorded as its
/// translation, else what the page said in that language. Nothing where the catalogue is none of that kind.
/// `was` is the name under which the page stood.
pub(super) fn translation(written: &str, (page, was): (&Page<'_>, &str), register: &Register) -> Option<String> {
    if !units::is_source_catalogue(written, was) {
        return None;
    }
    let (entity, units) = (page.entity, page.units);
    let read = fluent::read_knowing(written, Reading::of_page(entity.language.as_str(), &|_, _| true));
    let (mut text, mut aside) = (String::new(), String::new());
    for message in &read.messages {
        let unit = units.units.iter().find(|unit| unit.id.as_str() == message.id);
        let is_source = unit.is_some_and(|unit| unit.source == message.value);
        let recorded = register.records.get(&*message.id).and_then(|record| match &record.text {
            Words::Kept(words) => Some(words.as_str()),
            Words::Fingerprint(_) => None,
        });
        match recorded {
            Some(words) => {
                text.push_str(&format!("{} = {words}\n", message.id));
                if words != message.value && !is_source {
                    aside.push_str(&format!("{LEFT_OVER}{} = {}\n", message.id, message.value));
                }
            }
            // What the page says today is no translation of it, and what it said in a block that went was the editor's.
            None if is_source || unit.is_none() => {}
            None => text.push_str(&format!("{} = {}\n", message.id, message.value)),
        }
    }
    for line in written.lines().filter(|line| line.starts_with(LEFT_OVER)) {
        aside.push_str(&format!("{line}\n"));
    }
    // Right below a message a comment would look like its rest.
    Some(format!("{text}\n{aside}"))
}

/// Returns what must not be lost of the translations that stood where a source catalogue is written: what no register
/// keeps, and what people wrote between them.
pub(super) fn kept<'a>(written: &'a str, tags: &[&str], register: Option<&Register>) -> Vec<&'a str> {
    let lines = written.lines().filter(|line| !line.trim().is_empty());
    let kept = lines.filter_map(|line| {
        if let Some(line) = line.strip_prefix(LEFT_OVER) {
            return Some(line);
        }
        if line.starts_with('#') {
            return (!is_of_tool(line, tags)).then_some(line);
        }
        let known = line.split_once('=').is_some_and(|(id, text)| {
            let (id, text) = (id.trim(), text.trim());
            is_missing(text) || register.is_some_and(|register| register.has(id, text))
        });
        (!known).then_some(line)
    });
    kept.collect()
}

/// Says whether a comment in a catalogue of translations has the form of one that the tool writes.
fn is_of_tool(line: &str, tags: &[&str]) -> bool {
    let words = fluent::words(line);
    let is_marked = ["note:", "term:", "memory:", "change:"].iter().any(|mark| words.starts_with(mark));
    let is_labelled = |tag: &&str| matches!(mark(line, tag), Some(Mark::Source(_) | Mark::Before(_)));
    line.starts_with("##") || is_marked || fluent::tick(words).is_some() || tags.iter().any(is_labelled)
}
