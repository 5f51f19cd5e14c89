//! A page whose language changed: its source catalogue becomes one of translations, and what was translated into its new
//! language gives way to it. The register of that language keeps those words, and gives them back when the page turns again.

use crate::catalogue::register::{Register, Words};
use crate::catalogue::units;
use crate::content::Entity;
use crate::fluent::{self, CommentLine, LEFT_OVER, Reading, is_missing};
use crate::language::Language;

use super::bench::Bench;
use super::ours::Persons;
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

/// Returns the source catalogue that a page had in another language, where its own is a translation still, with that
/// language.
pub(super) fn source_before<'a>(bench: Bench<'a>, entity: &Entity, written: &str) -> Option<(&'a Language, &'a str)> {
    let renamed = &bench.catalogues.renamed;
    let name = renamed.former(&entity.id).unwrap_or(entity.id.as_str());
    let is_turned = !written.is_empty() && !units::is_source_catalogue(written, name);
    let mut languages = bench.content.settings.languages.iter().filter(|_| is_turned);
    languages.find_map(|settings| {
        let file = renamed.catalogue(bench.sources, &settings.language, &entity.id)?;
        units::is_source_catalogue(&file.text, name).then_some((&settings.language, &*file.text))
    })
}

/// Returns what must not be lost of the translations that stood where a source catalogue is written: what no register
/// keeps, and what people wrote between them. `tag` is that of the language in which the page was written.
pub(super) fn kept<'a>(
    (written, tag): (&'a str, &str),
    register: &Register,
    persons: &dyn Fn(&[CommentLine<'a>], &str) -> Persons<'a>,
) -> Vec<&'a str> {
    let records = |id: &str, text: &str| register.has(id, text);
    let read = fluent::read_knowing(written, Reading::of_page(tag, &records));
    let mut kept: Vec<&str> = written.lines().filter_map(|line| line.strip_prefix(LEFT_OVER)).collect();
    let faults = read.faults.iter().filter(|fault| fault.reason != "comment");
    kept.extend(faults.flat_map(|fault| written.get(fault.range.clone()).unwrap_or_default().lines()));
    for message in &read.messages {
        let is_known =
            message.faults.is_empty() && (is_missing(message.value) || register.has(&message.id, message.value));
        kept.extend(message.verbatim(written).lines().filter(|_| !is_known));
        kept.extend(persons(&message.comments.lines, &message.id).all());
    }
    kept.extend(persons(&read.trailing, "").all());
    kept.into_iter().map(str::trim_end).filter(|line| !line.is_empty()).collect()
}
