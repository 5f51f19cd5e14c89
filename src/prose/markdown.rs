//! Markdown of the source language becomes blocks; what we do not support is named and its text kept.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use pulldown_cmark::{BlockQuoteKind, Event, HeadingLevel, Options, Parser, Tag};

pub use super::body::Body;
use super::leaf::{Gather, LeafContext, unsupported};
use super::tag::{alert_kind, alignment, definition_of, folded, is_block_end, is_container, is_inline};
use super::{AlertKind, Block, Item, LeafKind, Text, character};
use crate::diagnostic::{Code, Diagnostic, Reported};
use crate::source::Span;

/// Blocks nested deeper than this are read as if they stood at this depth.
pub(super) const DEPTH: usize = 16;

/// Reads the body of a content file; no heading gets one of the anchors that the page needs itself.
#[must_use]
pub fn read(body: Body<'_>, anchors: &[&str]) -> Reported<Vec<Block<Text>>> {
    let anchors = anchors.iter().map(|anchor| ((*anchor).to_owned(), 1)).collect();
    let Some((clean, diagnostics)) = character::cleaned(&body) else {
        return blocks(Reader::new(body, anchors, Vec::new()));
    };
    blocks(Reader::new(clean.as_body(&body), anchors, diagnostics))
}

fn blocks(mut reader: Reader<'_>) -> Reported<Vec<Block<Text>>> {
    let blocks = reader.blocks(0, &LeafKind::Paragraph);
    reader.drop_marks();
    Reported { value: blocks, diagnostics: reader.diagnostics }
}

/// What comments before a block say about it.
#[derive(Clone, Default)]
pub(super) struct Marks {
    pub(super) note: Option<String>,
    pub(super) skip: bool,
    pub(super) critical: bool,
    /// Where the first of them stands.
    pub(super) place: Option<Span>,
}

impl Marks {
    /// Returns what holds for a block within another; a note speaks once and is never passed on.
    pub(super) fn within(self, outer: &Self) -> Self {
        Self { note: self.note, skip: self.skip || outer.skip, critical: self.critical || outer.critical, place: None }
    }
}

/// A body while it is read.
pub(super) struct Reader<'a> {
    pub(super) events: std::iter::Peekable<std::vec::IntoIter<(Event<'a>, Range<usize>)>>,
    pub(super) body: Body<'a>,
    /// What was said since the last block, for the next one.
    pub(super) marks: Marks,
    /// What holds for all that stands in the blocks around.
    pub(super) outer: Marks,
    /// The anchors so far, with how often each was asked for.
    pub(super) anchors: BTreeMap<String, usize>,
    pub(super) diagnostics: Vec<Diagnostic>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(body: Body<'a>, anchors: BTreeMap<String, usize>, diagnostics: Vec<Diagnostic>) -> Self {
        let mut diagnostics = diagnostics;
        let options =
            Options::ENABLE_TABLES | Options::ENABLE_GFM | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_FOOTNOTES;
        let parser = Parser::new_ext(body.text, options);
        let definitions: Vec<(String, Range<usize>)> =
            parser.reference_definitions().iter().map(|(label, at)| (folded(label), at.span.clone())).collect();
        let events: Vec<_> = parser.into_offset_iter().collect();
        let used: BTreeSet<String> = events.iter().filter_map(|(event, _)| definition_of(event)).collect();
        for (_, range) in definitions.into_iter().filter(|(label, _)| !used.contains(label)) {
            diagnostics.push(unsupported("definition").at(body.span(range)));
        }
        Self {
            events: events.into_iter().peekable(),
            body,
            marks: Marks::default(),
            outer: Marks::default(),
            anchors,
            diagnostics,
        }
    }

    /// Reads blocks up to the end of the block that holds them.
    pub(super) fn blocks(&mut self, depth: usize, leaf: &LeafKind) -> Vec<Block<Text>> {
        let mut blocks = Vec::new();
        let mut transparent = 0usize;
        while let Some((event, range)) = self.events.peek() {
            let range = range.clone();
            match event {
                Event::End(_) if transparent == 0 => break,
                Event::End(_) => {
                    transparent -= 1;
                    self.events.next();
                }
                Event::Start(tag) if depth >= DEPTH && is_container(tag) => {
                    transparent += 1;
                    self.unsupported("nesting", range);
                    self.events.next();
                }
                Event::Start(tag) if !is_inline(tag) => self.block(depth, leaf, &mut blocks),
                Event::Html(_) => self.html(depth, leaf, &mut blocks),
                Event::Rule => {
                    self.unsupported("rule", range);
                    self.drop_marks();
                    self.events.next();
                }
                _ => self.loose(leaf, range, &mut blocks),
            }
        }
        blocks
    }

    /// Reads text that stands in a container without a paragraph around it.
    fn loose(&mut self, leaf: &LeafKind, range: Range<usize>, blocks: &mut Vec<Block<Text>>) {
        let text = self.leaf(leaf.clone(), range);
        blocks.push(Block::Paragraph(text));
    }

    fn block(&mut self, depth: usize, leaf: &LeafKind, blocks: &mut Vec<Block<Text>>) {
        let Some((Event::Start(tag), range)) = self.events.next() else { return };
        match tag {
            Tag::Paragraph => self.paragraph(leaf, range, blocks),
            Tag::Heading { level, .. } => self.heading(level, range, blocks),
            Tag::List(start) => {
                let outer = self.enter(false);
                let items = self.items(depth);
                self.outer = outer;
                blocks.push(Block::List { start, items });
            }
            Tag::BlockQuote(kind) => self.quote(kind, depth, blocks),
            Tag::Table(columns) => {
                let outer = self.enter(false);
                self.table(&columns, blocks);
                self.outer = outer;
            }
            Tag::HtmlBlock => self.html(depth, leaf, blocks),
            Tag::FootnoteDefinition(name) => self.footnote(&name, range, depth, blocks),
            Tag::CodeBlock(_) => {
                self.unsupported("code-block", range.clone());
                let text = self.leaf(LeafKind::Paragraph, range);
                blocks.push(Block::Paragraph(text));
            }
            _ => {
                self.unsupported("block", range);
                blocks.extend(self.blocks(depth + 1, leaf));
            }
        }
        if matches!(self.events.peek(), Some((Event::End(_), _))) {
            self.events.next();
        }
    }

    fn paragraph(&mut self, leaf: &LeafKind, range: Range<usize>, blocks: &mut Vec<Block<Text>>) {
        if let Some(image) = self.lone_image(&range) {
            blocks.push(image);
            return;
        }
        self.near_alert(leaf, &range);
        let text = self.leaf(leaf.clone(), range);
        if !text.inlines.is_empty() {
            blocks.push(Block::Paragraph(text));
        }
    }

    /// Reads a paragraph that holds one picture and nothing else.
    fn lone_image(&mut self, paragraph: &Range<usize>) -> Option<Block<Text>> {
        let (Event::Start(Tag::Image { dest_url, title, .. }), range) = self.events.peek()? else { return None };
        let written = self.body.text.get(paragraph.clone()).unwrap_or_default().trim_end();
        if range.start != paragraph.start || range.end != paragraph.start + written.len() {
            return None;
        }
        let (source, range, title) = (dest_url.to_string(), range.clone(), title.to_string());
        self.events.next();
        if !title.is_empty() {
            self.unsupported("link-title", range.clone());
        }
        let alternative = self.leaf(LeafKind::Image, range.clone());
        self.events.next();
        let span = self.body.span(range);
        if alternative.inlines.is_empty() {
            let said = Diagnostic::new(Code::PictureWithoutText).at(span).with("target", source.as_str());
            self.diagnostics.push(said);
        }
        Some(Block::Image { source, span, pixels: None, alternative })
    }

    fn heading(&mut self, level: HeadingLevel, range: Range<usize>, blocks: &mut Vec<Block<Text>>) {
        if level == HeadingLevel::H1 {
            self.unsupported("heading-1", range.clone());
        }
        let text = self.leaf(LeafKind::Heading, range.clone());
        if text.inlines.is_empty() {
            return self.unsupported("empty-heading", range);
        }
        let base = crate::language::slug(&super::plain(&text.inlines));
        let base = if base.is_empty() { "parte".to_owned() } else { base };
        let anchor = self.free_anchor(&base);
        blocks.push(Block::Heading { level: (level as u8).clamp(2, 6), anchor, text });
    }

    /// Returns an anchor that no heading has yet: the second `orari` is `orari-2`.
    fn free_anchor(&mut self, base: &str) -> String {
        let mut number = self.anchors.get(base).copied().unwrap_or(0) + 1;
        let mut anchor = if number == 1 { base.to_owned() } else { format!("{base}-{number}") };
        while number > 1 && self.anchors.contains_key(&anchor) {
            number += 1;
            anchor = format!("{base}-{number}");
        }
        self.anchors.insert(base.to_owned(), number);
        self.anchors.entry(anchor.clone()).or_insert(1);
        anchor
    }

    fn items(&mut self, depth: usize) -> Vec<Item<Text>> {
        let mut items = Vec::new();
        while let Some((Event::Start(Tag::Item), _)) = self.events.peek() {
            self.events.next();
            let inner = self.blocks(depth + 1, &LeafKind::Item);
            self.events.next();
            items.push(item_of(inner));
            self.drop_marks();
        }
        items
    }

    fn quote(&mut self, kind: Option<BlockQuoteKind>, depth: usize, blocks: &mut Vec<Block<Text>>) {
        let kind = kind.map(alert_kind);
        let outer = self.enter(kind.is_some_and(AlertKind::is_critical));
        let leaf = if kind.is_some() { LeafKind::Paragraph } else { LeafKind::Quote };
        let inner = self.blocks(depth + 1, &leaf);
        self.drop_marks();
        self.outer = outer;
        blocks.push(match kind {
            Some(kind) => Block::Alert { kind, blocks: inner },
            None => Block::Quote(inner),
        });
    }

    fn table(&mut self, columns: &[pulldown_cmark::Alignment], blocks: &mut Vec<Block<Text>>) {
        let columns = columns.iter().copied().map(alignment).collect();
        let (mut head, mut rows) = (Vec::new(), Vec::new());
        while let Some((Event::Start(tag), range)) = self.events.peek() {
            let (is_head, row) = (matches!(tag, Tag::TableHead), range.clone());
            self.events.next();
            let (cells, end) = self.cells();
            self.events.next();
            self.extra_cells(end.max(row.start)..row.end);
            if is_head { head = cells } else { rows.push(cells) }
        }
        blocks.push(Block::Table { columns, head, rows });
    }

    /// Names cells beyond the columns of a table, which Markdown leaves out.
    fn extra_cells(&mut self, rest: Range<usize>) {
        let written = self.body.text.get(rest.clone()).unwrap_or_default();
        let words = written.trim_matches(['|', ' ', '\t', '\n']);
        if !words.is_empty() {
            let start = rest.start + written.find(words).unwrap_or(0);
            self.unsupported("extra-cell", start..start + words.len());
        }
    }

    /// Reads the cells of a row, and returns where the last of them ends.
    fn cells(&mut self) -> (Vec<Text>, usize) {
        let mut cells = Vec::new();
        let mut last = 0;
        while let Some((Event::Start(Tag::TableCell), range)) = self.events.peek() {
            let range = range.clone();
            self.events.next();
            last = range.end;
            cells.push(self.leaf(LeafKind::Cell, range));
            self.events.next();
        }
        (cells, last)
    }

    /// Reads inlines up to the end of the block that holds them, and leaves that end for the caller.
    fn leaf(&mut self, kind: LeafKind, range: Range<usize>) -> Text {
        let marks = std::mem::take(&mut self.marks).within(&self.outer);
        let context =
            LeafContext { body: self.body, kind, critical: marks.critical, translated: !marks.skip, note: marks.note };
        let mut gather = Gather::new(context, range);
        let mut open = 0usize;
        while let Some((event, _)) = self.events.peek() {
            match event {
                Event::End(end) if open == 0 || is_block_end(end) => break,
                Event::Start(tag) if is_container(tag) || matches!(tag, Tag::Paragraph | Tag::Heading { .. }) => break,
                Event::Start(_) => open += 1,
                Event::End(_) => open -= 1,
                Event::Html(_) | Event::Rule => break,
                _ => {}
            }
            if let Some((event, range)) = self.events.next() {
                gather.event(event, range);
            }
        }
        let (text, diagnostics) = gather.finish();
        self.diagnostics.extend(diagnostics);
        text
    }

    /// Begins a block that holds others: what was said before it holds for them all, but for a note, which stands at
    /// the first text within; returns what held before.
    fn enter(&mut self, critical: bool) -> Marks {
        let mut marks = std::mem::take(&mut self.marks).within(&self.outer);
        marks.critical |= critical;
        self.marks.note = marks.note.take();
        std::mem::replace(&mut self.outer, marks)
    }

    /// Names marks that speak of nothing, since no block follows them.
    fn drop_marks(&mut self) {
        if let Some(place) = std::mem::take(&mut self.marks).place {
            self.diagnostics.push(Diagnostic::new(Code::ProseMark).at(place).with("reason", "nothing"));
        }
    }

    pub(super) fn unsupported(&mut self, what: &'static str, range: Range<usize>) {
        let first = self.body.text.get(range.clone()).map_or(0, |text| first_line(text).len());
        let place = self.body.span(range.start..range.start + first);
        self.diagnostics.push(unsupported(what).at(place));
    }
}

/// Makes an item of what stands in it: its first paragraph is its own text.
fn item_of(mut inner: Vec<Block<Text>>) -> Item<Text> {
    if matches!(inner.first(), Some(Block::Paragraph(_))) {
        let blocks = inner.split_off(1);
        let text = match inner.pop() {
            Some(Block::Paragraph(text)) => Some(text),
            _ => None,
        };
        return Item { text, blocks };
    }
    Item { text: None, blocks: inner }
}

pub(super) fn first_line(text: &str) -> &str {
    text.lines().next().unwrap_or_default()
}
