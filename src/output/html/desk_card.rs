//! "Show at the desk": a service in two languages, line by line, for a reader and a clerk who do not share one.
//!
//! The card has what is asked and answered at a desk: for whom, what to do, what to bring, what one gets, when, at what
//! cost. Every text of the reader's page stands above the same text of the source's page; both come from one entity, so
//! that their texts follow one another in the same order. What is not translated stands in the source language alone.

use serde::Serialize;

use super::banner::BannerView;
use super::block::Markup;
use super::clerk::{Clerk, ClerkFact, ClerkPart, Desks, ShortView};
use super::desk_line::{joined, leaves};
use super::text::Writer;
use crate::site::fact::Fact;
use crate::site::page::{LocalText, Page, Part};

/// A card, as `desk.html` sees it as `card`.
#[derive(Serialize)]
pub(super) struct CardView<'a> {
    /// The language of the clerk.
    lang: &'a str,
    dir: &'static str,
    /// What the card is for, to the reader and to the clerk.
    intro: PairView<'a>,
    title: PairView<'a>,
    summary: Option<PairView<'a>>,
    parts: Vec<CardPart<'a>>,
    /// The way back to the page.
    page: String,
    /// The short address of the page with its drawing; none where the site has no address yet.
    short: Option<&'a ShortView>,
    /// Whether reading the page can endanger the reader.
    sensitive: bool,
    /// Sentences on the state of the translation.
    banner: Vec<BannerView>,
}

#[derive(Serialize)]
struct CardPart<'a> {
    code: &'static str,
    heading: Option<PairView<'a>>,
    lines: Vec<LineView<'a>>,
}

/// A line in both languages; without `words` there is no translation of it.
#[derive(Serialize)]
struct PairView<'a> {
    words: Option<Markup>,
    source: &'a Markup,
}

#[derive(Serialize)]
struct LineView<'a> {
    /// `text`, `heading`, `step`, `item`, `alert` or `label`.
    role: &'static str,
    /// The number of a step.
    number: Option<u64>,
    pair: PairView<'a>,
}

/// Returns the card of a page beside its clerk's half.
pub(super) fn view<'a>(desks: &'a Desks, clerk: &'a Clerk, writer: Writer<'_>, page: &Page) -> CardView<'a> {
    let part = |part: &Part| {
        let same = clerk.parts.iter().find(|same| same.code == part.code && same.anchor == part.anchor);
        same.map(|same| self::part(writer, part, same))
    };
    CardView {
        lang: &desks.language,
        dir: desks.direction,
        intro: PairView { words: Some(writer.intro()), source: &desks.intro },
        title: pair(writer, &page.title, &clerk.title),
        summary: page.summary.as_ref().zip(clerk.summary.as_ref()).map(|(one, two)| pair(writer, one, two)),
        parts: page.parts.iter().filter_map(part).collect(),
        page: writer.place.page(&page.address),
        short: clerk.short.as_ref(),
        banner: writer.banner(page.standing),
        sensitive: page.sensitive,
    }
}

fn pair<'a>(writer: Writer<'_>, text: &LocalText, source: &'a Markup) -> PairView<'a> {
    PairView { words: writer.translated(text), source }
}

fn part<'a>(writer: Writer<'_>, part: &Part, clerk: &'a ClerkPart) -> CardPart<'a> {
    let mut own = Vec::new();
    leaves(&part.blocks, "text", &mut own);
    // The same page has as many texts in both languages; were it not so, no text would stand beside a wrong one.
    let alike = own.len() == clerk.lines.len();
    let mut lines = Vec::with_capacity(clerk.lines.len());
    for (place, (role, number, source)) in clerk.lines.iter().enumerate() {
        let words = own.get(place).filter(|_| alike).and_then(|(_, _, texts)| {
            let words: Option<Vec<Markup>> = texts.iter().map(|text| writer.translated(text)).collect();
            words.map(|words| joined(&words))
        });
        lines.push(LineView { role, number: *number, pair: PairView { words, source } });
    }
    for fact in &part.facts {
        let same = clerk.facts.iter().find(|same| same.code == fact.code);
        lines.extend(same.into_iter().flat_map(|same| fact_lines(writer, fact, same)));
    }
    let heading = part.heading.as_ref().zip(clerk.heading.as_ref());
    let heading = heading.map(|(own, source)| PairView { words: Some(writer.phrase_markup(own)), source });
    CardPart { code: part.code, heading, lines }
}

fn fact_lines<'a>(writer: Writer<'_>, fact: &Fact, clerk: &'a ClerkFact) -> Vec<LineView<'a>> {
    let own = writer.said(fact);
    let alike = own.len() == clerk.said.len();
    let label = PairView { words: Some(writer.phrase_markup(&fact.label)), source: &clerk.label };
    let line = |(place, source): (usize, &'a Markup)| {
        let words = own.get(place).filter(|_| alike).cloned().flatten();
        LineView { role: "item", number: None, pair: PairView { words, source } }
    };
    let lines = clerk.said.iter().enumerate().map(line);
    std::iter::once(LineView { role: "label", number: None, pair: label }).chain(lines).collect()
}
