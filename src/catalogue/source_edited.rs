//! Words that somebody wrote into a source catalogue: the tool writes it from the page, and would write over them.

use super::register;
use super::units::{self, EARLIER, Found, PageUnits, Unit};
use crate::content::Entity;
use crate::diagnostic::{Code, Diagnostic};
use crate::fluent::{self, Reading};
use crate::source::{SourceFile, Span};

/// A text that says something else in the source catalogue than on its page.
pub(crate) struct Edited<'a> {
    /// The text.
    pub(crate) unit: &'a Unit,
    /// The words in the catalogue, with their message.
    words: &'a str,
    place: Span,
}

impl Edited<'_> {
    /// Returns the remark about it, without a place.
    pub(crate) fn remark(&self, entity: &Entity) -> Diagnostic {
        let said = Diagnostic::new(Code::MessageOverwritten).with("message", self.unit.id.as_str());
        said.with("value", self.words).with("page", entity.id.as_str()).with("reason", "source")
    }
}

/// Names what somebody wrote into the source catalogue of a page.
pub(super) fn check(
    own: Option<&SourceFile>,
    (translations, registers): (&[&SourceFile], &[&SourceFile]),
    (entity, units): (&Entity, &PageUnits),
) -> Vec<Diagnostic> {
    let found = find(own, (translations, registers), (entity, units));
    found.iter().map(|edited| edited.remark(entity).at(edited.place)).collect()
}

/// Returns what somebody wrote into the source catalogue of a page: above a translation stands already what the page
/// says, so that the catalogue must have said it too, and nothing was ever made from the words that it has now.
pub(crate) fn find<'a>(
    own: Option<&'a SourceFile>,
    (translations, registers): (&[&SourceFile], &[&SourceFile]),
    (entity, units): (&Entity, &'a PageUnits),
) -> Vec<Edited<'a>> {
    let is_source = |file: &&SourceFile| units::is_source_catalogue(&file.text, entity.id.as_str());
    let changed: Vec<&Unit> = units.units.iter().filter(|unit| unit.found == Found::Changed).collect();
    let Some(own) = own.filter(is_source).filter(|_| !changed.is_empty()) else { return Vec::new() };
    let tag = entity.language.as_str();
    let reading = || Reading::of_page(tag, &|_, _| true);
    let above: Vec<_> = translations.iter().map(|file| fluent::read_knowing(&file.text, reading())).collect();
    let known: Vec<_> = registers.iter().filter_map(|file| register::read(&file.text).ok()).collect();
    let read = fluent::read_knowing(&own.text, reading());
    let edited = changed.into_iter().filter_map(|unit| {
        let message = read.messages.iter().find(|message| message.id == unit.id.as_str())?;
        let words = message.value;
        let was =
            message.comments.lines.iter().filter_map(|line| line.text.strip_prefix(EARLIER)).any(|was| was == words);
        let comments = above.iter().flat_map(|file| &file.messages).filter(|above| above.id == message.id);
        let (mut has_seen, mut is_old) = (false, was || known.iter().any(|register| register.knows(words)));
        for comments in comments.map(|above| &above.comments) {
            has_seen |= comments.sources().any(|source| source == unit.source);
            is_old |= comments.sources().chain(comments.before()).any(|source| source == words);
        }
        let place = Span::new(own.id, message.id_range.clone());
        (has_seen && !is_old && words != unit.source).then_some(Edited { unit, words, place })
    });
    edited.collect()
}
