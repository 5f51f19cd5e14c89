//! The catalogue of the source language: where the ids of blocks are born.

use std::collections::BTreeMap;

use crate::catalogue::units::{self, EARLIER, PageUnits, field_path};
use crate::catalogue::{Catalogues, edited_sources};
use crate::content::Entity;
use crate::fluent::{self, LEFT_OVER, Reading};
use crate::source::SourceFile;

use super::bench::Bench;
use super::notes::{self, Surroundings};
use super::page::Said;
use super::words::CommentWords;

/// So many earlier wordings of a text are remembered.
const REMEMBERED: usize = 12;

/// Writes the source catalogue of a page.
pub(super) fn write(
    entity: &Entity,
    units: &PageUnits,
    words: &CommentWords,
    (surroundings, written): (&[(u32, Surroundings)], &str),
) -> String {
    let head = words.say("source-head", &[]);
    let mut text = format!("### {}\n### {head}\n", entity.id);
    let earlier = earlier(written, &head, entity.language.as_str());
    let mut first = true;
    for (unit, leaf) in units.units.iter().zip(units::texts(entity)) {
        let around = notes::around(surroundings, leaf.span.start);
        if let Some(heading) = around.and_then(|around| around.heading.as_ref()) {
            text.push_str(&format!("\n## {heading}\n\n"));
        } else if first {
            text.push('\n');
        }
        first = false;
        if let Some(path) = field_path(&leaf.kind) {
            text.push_str(&format!("# {path}\n"));
        }
        for note in notes::notes(words, leaf, around) {
            text.push_str(&format!("# note: {note}\n"));
        }
        let said = earlier.get(unit.id.as_str()).map_or(&[][..], Vec::as_slice);
        let said: Vec<&str> = said.iter().copied().filter(|said| *said != unit.source).collect();
        for said in said.iter().skip(said.len().saturating_sub(REMEMBERED)) {
            text.push_str(&format!("{EARLIER}{said}\n"));
        }
        text.push_str(&format!("{} = {}\n", unit.id, unit.source));
    }
    text
}

/// Adds lines that must not be lost to a source catalogue.
pub(super) fn with_aside(mut catalogue: String, lines: &[&str]) -> String {
    lines.iter().for_each(|line| catalogue.push_str(&format!("{LEFT_OVER}{line}\n")));
    catalogue
}

/// Says which words that somebody wrote into a source catalogue are written over: they stay there, as what the text said
/// before.
pub(super) fn edited(bench: Bench<'_>, (entity, units): (&Entity, &PageUnits), registers: &[&SourceFile]) -> Vec<Said> {
    let Bench { content, sources, catalogues: Catalogues { renamed, .. }, .. } = bench;
    let others = content.settings.languages.iter().map(|settings| &settings.language);
    let others = others.filter(|language| **language != entity.language);
    let translations = others.filter_map(|language| renamed.catalogue(sources, language, &entity.id));
    let translations: Vec<&SourceFile> = translations.collect();
    let own = renamed.catalogue(sources, &entity.language, &entity.id);
    let found = edited_sources(own, (&translations, registers), (entity, units));
    let path = format!("translations/{}/{}.ftl", entity.language, entity.id);
    let said = found.iter().map(|edited| Said {
        path: path.clone(),
        message: edited.unit.id.to_string(),
        said: edited.remark(entity),
    });
    said.collect()
}

/// Returns what each text has said so far, by its id: where an old line stands above a translation, as in a copy of last
/// month, it is nobody's words.
fn earlier<'a>(written: &'a str, head: &str, tag: &str) -> BTreeMap<String, Vec<&'a str>> {
    if !is_ours(written, head) {
        return BTreeMap::new();
    }
    let read = fluent::read_knowing(written, Reading::of_page(tag, &|_, _| true));
    let said = read.messages.into_iter().map(|message| {
        let lines = message.comments.lines.iter().filter_map(|line| line.text.strip_prefix(EARLIER));
        let mut said: Vec<&str> = lines.filter(|line| *line != message.value).collect();
        said.push(message.value);
        (message.id.into_owned(), said)
    });
    said.collect()
}

/// Says whether a catalogue is one that the tool wrote for the language of its page.
fn is_ours(written: &str, head: &str) -> bool {
    written.lines().any(|line| line.strip_prefix("### ") == Some(head))
}
