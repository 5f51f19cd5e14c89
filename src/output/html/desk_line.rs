//! What is said on the lines of a card for desks: the texts of blocks and facts, one after the other.

use super::block::Markup;
use super::text::Writer;
use crate::prose::Block;
use crate::site::fact::{Document, Fact, FactValue, Row, RowName};
use crate::site::page::{LocalBlock, LocalText, Words};

/// A line of a part with what it is there: one text, or those of a row of a table.
pub(super) type Leaf<'a> = (&'static str, Option<u64>, Vec<&'a LocalText>);

/// Stands between what belongs on one line.
const BETWEEN: &str = " · ";

/// Gathers the texts of blocks in their order; the words of a picture and empty cells are none.
pub(super) fn leaves<'a>(blocks: &'a [LocalBlock], role: &'static str, found: &mut Vec<Leaf<'a>>) {
    for block in blocks {
        match block {
            Block::Heading { text, .. } => found.push(("heading", None, vec![text])),
            Block::Paragraph(text) => found.push((role, None, vec![text])),
            Block::List { start, items } => {
                for (place, item) in (0_u64..).zip(items) {
                    let number = start.map(|start| start.saturating_add(place));
                    let role = if number.is_some() { "step" } else { "item" };
                    found.extend(item.text.as_ref().map(|text| (role, number, vec![text])));
                    leaves(&item.blocks, "item", found);
                }
            }
            Block::Table { head, rows, .. } => {
                let rows = std::iter::once(head).chain(rows);
                let words = |row: &'a Vec<LocalText>| row.iter().filter(|text| !text.first.runs.is_empty()).collect();
                found.extend(rows.map(|row| (role, None, words(row))));
            }
            Block::Quote(blocks) => leaves(blocks, role, found),
            Block::Alert { blocks, .. } => leaves(blocks, "alert", found),
            Block::Image { .. } => {}
        }
    }
}

/// Sets pieces beside one another on one line.
pub(super) fn joined(pieces: &[Markup]) -> Markup {
    let pieces: Vec<&str> = pieces.iter().map(Markup::as_str).collect();
    Markup::written(|out| out.push_str(&pieces.join(BETWEEN)))
}

impl Writer<'_> {
    /// Returns what a card is for.
    pub(super) fn intro(&self) -> Markup {
        self.phrase_markup(&self.tree.interface.phrase("desk-intro"))
    }

    /// Returns a text in the tree's own language, with its marks; none where there is no translation.
    pub(super) fn translated(&self, text: &LocalText) -> Option<Markup> {
        let both = [Some(&text.first), text.second.as_ref()];
        let words = both.into_iter().flatten().find(|words| words.language == *self.tree.language)?;
        Some(Markup::written(|out| self.marked_words(words, out)))
    }

    /// Returns a text as the clerk's tree has it: the source, or whatever stands for it there.
    pub(super) fn source_words(&self, text: &LocalText) -> Markup {
        let shown: &Words = &text.first;
        Markup::written(|out| self.marked_words(shown, out))
    }

    fn marked_words(&self, words: &Words, out: &mut String) {
        let mark = self.tree.mark(words);
        out.push_str("<span");
        self.tree.attributes(&mark, out);
        out.push('>');
        self.words(words, out);
        out.push_str("</span>");
        if mark.standing == Some("stale") {
            out.push_str(" <small class=standing>");
            out.push_str(&self.tree.label_above(&mark, None));
            out.push_str("</small>");
        }
    }

    /// Returns what a fact says at a desk, a line each; nothing for facts that are of no use there.
    pub(super) fn said(&self, fact: &Fact) -> Vec<Option<Markup>> {
        match &fact.value {
            FactValue::Phrases(phrases) => {
                let phrases: Vec<Markup> = phrases.iter().map(|phrase| self.phrase_markup(phrase)).collect();
                vec![Some(joined(&phrases))]
            }
            FactValue::Texts(texts) => texts.iter().map(|text| self.translated(text)).collect(),
            FactValue::Documents(documents) => documents.iter().map(|document| self.document_line(document)).collect(),
            FactValue::Rows(rows) => rows.iter().map(|row| self.row_line(row)).collect(),
            _ => Vec::new(),
        }
    }

    fn document_line(&self, document: &Document) -> Option<Markup> {
        let name = self.translated(&document.name)?;
        Some(Markup::written(|out| {
            out.push_str(name.as_str());
            if let Some(copy) = &document.copy {
                out.push_str(BETWEEN);
                self.phrase(copy, out);
            }
        }))
    }

    fn row_line(&self, row: &Row) -> Option<Markup> {
        let name = match &row.name {
            RowName::None => None,
            RowName::Text(text) => Some(self.translated(text)?),
            RowName::Page(link) => Some(self.translated(&link.text)?),
            RowName::Name { text, language } => Some(Markup::written(|out| self.name(text, Some(language), out))),
        };
        let value = row.value.as_ref().map(|value| self.phrase_markup(value));
        let note = row.note.as_ref().and_then(|note| self.translated(note));
        Some(joined(&[name, value, note].into_iter().flatten().collect::<Vec<_>>()))
    }
}
