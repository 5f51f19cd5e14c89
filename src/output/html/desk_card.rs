//! "Show at the desk": a service in two languages, line by line, for a reader and a clerk who do not share one.
//!
//! The card has what is asked and answered at a desk: for whom, what to do, what to bring, what one gets, when, at what
//! cost. Every text of the reader's page stands above the same text of the source's page; both come from one entity, so
//! that their texts follow one another in the same order. What is not translated stands in the source language alone.

use serde::Serialize;

use super::banner::BannerView;
use super::block::Markup;
use super::qr;
use super::text::Writer;
use crate::language::Language;
use crate::prose::Block;
use crate::site::fact::{Document, Fact, FactValue, Row, RowName};
use crate::site::page::{LocalBlock, LocalText, Page, PageKind, Part, Words};
use crate::site::{Edition, Site};

/// The folder of the card below its page.
const FOLDER: &str = "desk";

/// The parts of a page that a card shows; hours and contacts are of no use where one stands already.
const PARTS: [&str; 9] =
    ["description", "audience", "how_to", "needed", "obtained", "times", "cost", "conditions", "special_cases"];

/// A card, as `desk.html` sees it as `card`.
#[derive(Serialize)]
pub(super) struct CardView {
    /// The language of the clerk.
    lang: String,
    dir: &'static str,
    /// What the card is for, to the reader and to the clerk.
    intro: PairView,
    title: PairView,
    summary: Option<PairView>,
    parts: Vec<CardPart>,
    /// The way back to the page.
    page: String,
    /// The short address of the page with its drawing; none where the site has no address yet.
    short: Option<ShortView>,
    /// Sentences on the state of the translation.
    banner: Vec<BannerView>,
}

#[derive(Serialize)]
struct CardPart {
    code: &'static str,
    heading: Option<PairView>,
    lines: Vec<LineView>,
}

/// A line in both languages; without `words` there is no translation of it.
#[derive(Serialize)]
struct PairView {
    words: Option<Markup>,
    source: Markup,
}

#[derive(Serialize)]
struct LineView {
    /// `text`, `heading`, `step`, `item`, `alert` or `label`.
    role: &'static str,
    /// The number of a step.
    number: Option<u64>,
    pair: PairView,
}

#[derive(Serialize)]
struct ShortView {
    address: String,
    code: Markup,
}

/// A line of a part with what it is there: one text, or those of a row of a table.
type Leaf<'a> = (&'static str, Option<u64>, Vec<&'a LocalText>);

/// Stands between what belongs on one line.
const BETWEEN: &str = " · ";

/// Says whether a page has a card in an edition: it tells a clerk nothing in the clerk's own language.
pub(super) fn has_card(site: &Site, language: &Language, page: &Page) -> bool {
    page.kind == PageKind::Entity("service") && source(site, language).is_some()
}

/// Returns the edition of the clerk's language, where it is published and is not this one.
pub(super) fn source<'a>(site: &'a Site, language: &Language) -> Option<&'a Edition> {
    let source = site.editions.iter().find(|other| other.language == site.info.source_language)?;
    (source.language != *language).then_some(source)
}

/// Returns the address of the card of a page.
pub(super) fn address(page: &Page) -> String {
    format!("{}/{FOLDER}", page.address)
}

/// Returns the address of the page of a card, where it can be one.
pub(super) fn page_of(address: &str) -> Option<&str> {
    address.strip_suffix(FOLDER)?.strip_suffix('/')
}

/// Returns the card of a page; `clerk` writes the same page as `other` shows it.
pub(super) fn view(site: &Site, (writer, page): (Writer<'_>, &Page), (clerk, other): (Writer<'_>, &Page)) -> CardView {
    let part = |part: &Part| {
        let same = other.parts.iter().find(|candidate| candidate.code == part.code && candidate.anchor == part.anchor);
        same.and_then(|same| self::part((writer, part), (clerk, same)))
    };
    CardView {
        lang: clerk.tree.language.to_string(),
        dir: clerk.tree.direction.as_str(),
        intro: PairView { words: Some(writer.intro()), source: clerk.intro() },
        title: pair((writer, &page.title), (clerk, &other.title)),
        summary: page.summary.as_ref().zip(other.summary.as_ref()).map(|(one, two)| pair((writer, one), (clerk, two))),
        parts: page.parts.iter().filter(|part| PARTS.contains(&part.code)).filter_map(part).collect(),
        page: writer.place.page(&page.address),
        short: short(site, page),
        banner: writer.banner(page.standing),
    }
}

fn pair((writer, text): (Writer<'_>, &LocalText), (clerk, other): (Writer<'_>, &LocalText)) -> PairView {
    PairView { words: writer.translated(text), source: clerk.source_words(other) }
}

fn part((writer, part): (Writer<'_>, &Part), (clerk, other): (Writer<'_>, &Part)) -> Option<CardPart> {
    let (mut own, mut theirs) = (Vec::new(), Vec::new());
    leaves(&part.blocks, "text", &mut own);
    leaves(&other.blocks, "text", &mut theirs);
    let mut lines = Vec::new();
    for (place, (role, number, texts)) in theirs.iter().enumerate() {
        // The same page has as many texts in both languages; were it not so, no text would stand beside a wrong one.
        let same = own.get(place).filter(|_| own.len() == theirs.len());
        let words = same.and_then(|(_, _, texts)| {
            let words: Option<Vec<Markup>> = texts.iter().map(|text| writer.translated(text)).collect();
            words.map(|words| joined(&words))
        });
        let source: Vec<Markup> = texts.iter().map(|text| clerk.source_words(text)).collect();
        lines.push(LineView { role, number: *number, pair: PairView { words, source: joined(&source) } });
    }
    for fact in &part.facts {
        let same = other.facts.iter().find(|candidate| candidate.code == fact.code);
        lines.extend(same.into_iter().flat_map(|same| fact_lines((writer, fact), (clerk, same))));
    }
    let heading = part
        .heading
        .as_ref()
        .zip(other.heading.as_ref())
        .map(|(one, two)| PairView { words: Some(writer.phrase_markup(one)), source: clerk.phrase_markup(two) });
    (!lines.is_empty()).then_some(CardPart { code: part.code, heading, lines })
}

/// Gathers the texts of blocks in their order; the words of a picture and empty cells are none.
fn leaves<'a>(blocks: &'a [LocalBlock], role: &'static str, found: &mut Vec<Leaf<'a>>) {
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

fn fact_lines((writer, fact): (Writer<'_>, &Fact), (clerk, other): (Writer<'_>, &Fact)) -> Vec<LineView> {
    let (own, theirs) = (writer.said(fact), clerk.said(other));
    if theirs.is_empty() {
        return Vec::new();
    }
    let label = PairView { words: Some(writer.phrase_markup(&fact.label)), source: clerk.phrase_markup(&other.label) };
    let alike = own.len() == theirs.len();
    let line = |(place, source): (usize, Option<Markup>)| {
        let words = own.get(place).filter(|_| alike).cloned().flatten();
        LineView { role: "item", number: None, pair: PairView { words, source: source.unwrap_or_default() } }
    };
    let lines = theirs.into_iter().enumerate().map(line);
    std::iter::once(LineView { role: "label", number: None, pair: label }).chain(lines).collect()
}

/// Sets pieces beside one another on one line.
fn joined(pieces: &[Markup]) -> Markup {
    let pieces: Vec<&str> = pieces.iter().map(Markup::as_str).collect();
    Markup::written(|out| out.push_str(&pieces.join(BETWEEN)))
}

/// Returns the short address of a page, where the site has an address.
fn short(site: &Site, page: &Page) -> Option<ShortView> {
    let name = page.id.rsplit('/').next()?;
    let address = format!("{}go/{name}/", site.info.base_url.as_deref()?);
    Some(ShortView { code: qr::drawing(&address)?, address })
}

impl Writer<'_> {
    fn intro(&self) -> Markup {
        self.phrase_markup(&self.tree.interface.phrase("desk-intro"))
    }

    /// Returns a text in the tree's own language, with its marks; none where there is no translation.
    fn translated(&self, text: &LocalText) -> Option<Markup> {
        let both = [Some(&text.first), text.second.as_ref()];
        let words = both.into_iter().flatten().find(|words| words.language == *self.tree.language)?;
        Some(Markup::written(|out| self.marked_words(words, out)))
    }

    /// Returns a text as the clerk's tree has it: the source, or whatever stands for it there.
    fn source_words(&self, text: &LocalText) -> Markup {
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
    fn said(&self, fact: &Fact) -> Vec<Option<Markup>> {
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
