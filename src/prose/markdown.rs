//! Markdown of the source language becomes blocks; what we do not support is named and its text kept.

use std::collections::BTreeMap;
use std::ops::Range;

use pulldown_cmark::{BlockQuoteKind, Event, HeadingLevel, Options, Parser, Tag, TagEnd};

pub use super::body::Body;
use super::leaf::{Gather, LeafContext};
use super::{Alignment, AlertKind, Block, Item, LeafKind, Text};
use crate::diagnostic::{Code, Diagnostic, Reported};

/// Blocks nested deeper than this are read as if they stood at this depth.
const DEPTH: usize = 16;

/// Reads the body of a content file.
#[must_use]
pub fn read(body: Body<'_>) -> Reported<Vec<Block<Text>>> {
    let options = Options::ENABLE_TABLES | Options::ENABLE_GFM | Options::ENABLE_STRIKETHROUGH;
    let mut reader = Reader {
        events: Parser::new_ext(body.text, options).into_offset_iter().collect::<Vec<_>>().into_iter().peekable(),
        body,
        marks: Marks::default(),
        critical: 0,
        anchors: BTreeMap::new(),
        diagnostics: Vec::new(),
    };
    let blocks = reader.blocks(0, &LeafKind::Paragraph);
    Reported { value: blocks, diagnostics: reader.diagnostics }
}

/// What comments before a block say about it.
#[derive(Default)]
struct Marks {
    note: Option<String>,
    skip: bool,
    critical: bool,
}

struct Reader<'a> {
    events: std::iter::Peekable<std::vec::IntoIter<(Event<'a>, Range<usize>)>>,
    body: Body<'a>,
    marks: Marks,
    critical: usize,
    /// The anchors so far, with how often each was asked for.
    anchors: BTreeMap<String, usize>,
    diagnostics: Vec<Diagnostic>,
}

impl<'a> Reader<'a> {
    /// Reads blocks up to the end of the block that holds them.
    fn blocks(&mut self, depth: usize, leaf: &LeafKind) -> Vec<Block<Text>> {
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
                Event::Html(_) | Event::InlineHtml(_) => self.html(),
                Event::Rule => {
                    self.unsupported("rule", range);
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
                let items = self.items(depth);
                blocks.push(Block::List { start, items });
            }
            Tag::BlockQuote(kind) => self.quote(kind, depth, blocks),
            Tag::Table(columns) => self.table(&columns, blocks),
            Tag::HtmlBlock => {
                while let Some((Event::Html(_), _)) = self.events.peek() {
                    self.html();
                }
            }
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
        let text = self.leaf(leaf.clone(), range);
        if !text.inlines.is_empty() {
            blocks.push(Block::Paragraph(text));
        }
    }

    /// Reads a paragraph that holds one picture and nothing else.
    fn lone_image(&mut self, paragraph: &Range<usize>) -> Option<Block<Text>> {
        let (Event::Start(Tag::Image { dest_url, .. }), range) = self.events.peek()? else { return None };
        let written = self.body.text.get(paragraph.clone()).unwrap_or_default().trim_end();
        if range.start != paragraph.start || range.end != paragraph.start + written.len() {
            return None;
        }
        let (source, range) = (dest_url.to_string(), range.clone());
        self.events.next();
        let alternative = self.leaf(LeafKind::Image, range.clone());
        self.events.next();
        let span = self.body.span(range);
        if alternative.inlines.is_empty() {
            let said = Diagnostic::new(Code::PictureWithoutText).at(span).with("target", source.as_str());
            self.diagnostics.push(said);
        }
        Some(Block::Image { source, span, alternative })
    }

    fn heading(&mut self, level: HeadingLevel, range: Range<usize>, blocks: &mut Vec<Block<Text>>) {
        if level == HeadingLevel::H1 {
            self.unsupported("heading-1", range.clone());
        }
        let text = self.leaf(LeafKind::Heading, range);
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
        while let Some((Event::Start(Tag::Item), range)) = self.events.peek() {
            let range = range.clone();
            self.events.next();
            let inner = self.blocks(depth + 1, &LeafKind::Item);
            self.events.next();
            items.push(item_of(inner));
            self.marks = Marks::default();
            let _ = range;
        }
        items
    }

    fn quote(&mut self, kind: Option<BlockQuoteKind>, depth: usize, blocks: &mut Vec<Block<Text>>) {
        let kind = kind.map(alert_kind);
        let marked = std::mem::take(&mut self.marks);
        let critical = marked.critical || kind.is_some_and(AlertKind::is_critical);
        self.critical += usize::from(critical);
        let leaf = if kind.is_some() { LeafKind::Paragraph } else { LeafKind::Quote };
        let inner = self.blocks(depth + 1, &leaf);
        self.critical -= usize::from(critical);
        blocks.push(match kind {
            Some(kind) => Block::Alert { kind, blocks: inner },
            None => Block::Quote(inner),
        });
    }

    fn table(&mut self, columns: &[pulldown_cmark::Alignment], blocks: &mut Vec<Block<Text>>) {
        let columns = columns.iter().copied().map(alignment).collect();
        let (mut head, mut rows) = (Vec::new(), Vec::new());
        while let Some((Event::Start(tag), _)) = self.events.peek() {
            let is_head = matches!(tag, Tag::TableHead);
            self.events.next();
            let cells = self.cells();
            self.events.next();
            if is_head { head = cells } else { rows.push(cells) }
        }
        blocks.push(Block::Table { columns, head, rows });
    }

    fn cells(&mut self) -> Vec<Text> {
        let mut cells = Vec::new();
        while let Some((Event::Start(Tag::TableCell), range)) = self.events.peek() {
            let range = range.clone();
            self.events.next();
            cells.push(self.leaf(LeafKind::Cell, range));
            self.events.next();
        }
        cells
    }

    /// Reads inlines up to the end of the block that holds them, and leaves that end for the caller.
    fn leaf(&mut self, kind: LeafKind, range: Range<usize>) -> Text {
        let marks = std::mem::take(&mut self.marks);
        let context = LeafContext {
            body: self.body,
            kind,
            critical: self.critical > 0 || marks.critical,
            translated: !marks.skip,
            note: marks.note,
        };
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

    /// Reads a comment that speaks to us, or names a tag that is dropped.
    fn html(&mut self) {
        let Some((Event::Html(html) | Event::InlineHtml(html), range)) = self.events.next() else { return };
        let written = html.trim();
        let Some(comment) = written.strip_prefix("<!--").and_then(|rest| rest.strip_suffix("-->")) else {
            if !written.is_empty() {
                let place = self.body.span(range.start..range.start + html.trim_end().len());
                self.diagnostics.push(Diagnostic::new(Code::ProseHtml).at(place).with("value", first_line(written)));
            }
            return;
        };
        match comment.trim() {
            "skip" => self.marks.skip = true,
            "critical" => self.marks.critical = true,
            other => {
                if let Some(note) = other.strip_prefix("note:") {
                    self.marks.note = Some(note.split_whitespace().collect::<Vec<_>>().join(" "));
                }
            }
        }
    }

    fn unsupported(&mut self, what: &'static str, range: Range<usize>) {
        let first = self.body.text.get(range.clone()).map_or(0, |text| first_line(text).len());
        let place = self.body.span(range.start..range.start + first);
        self.diagnostics.push(Diagnostic::new(Code::ProseUnsupported).at(place).with("found", what));
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

fn first_line(text: &str) -> &str {
    text.lines().next().unwrap_or_default()
}

fn is_container(tag: &Tag<'_>) -> bool {
    matches!(
        tag,
        Tag::BlockQuote(_) | Tag::List(_) | Tag::Item | Tag::Table(_) | Tag::HtmlBlock | Tag::CodeBlock(_)
    )
}

fn is_inline(tag: &Tag<'_>) -> bool {
    matches!(
        tag,
        Tag::Strong | Tag::Emphasis | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. } | Tag::Superscript
            | Tag::Subscript
    )
}

fn is_block_end(end: &TagEnd) -> bool {
    matches!(
        end,
        TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::BlockQuote(_) | TagEnd::CodeBlock | TagEnd::List(_)
            | TagEnd::Item | TagEnd::Table | TagEnd::TableHead | TagEnd::TableRow | TagEnd::TableCell | TagEnd::HtmlBlock
    )
}

fn alert_kind(kind: BlockQuoteKind) -> AlertKind {
    match kind {
        BlockQuoteKind::Note => AlertKind::Note,
        BlockQuoteKind::Tip => AlertKind::Tip,
        BlockQuoteKind::Important => AlertKind::Important,
        BlockQuoteKind::Warning => AlertKind::Warning,
        BlockQuoteKind::Caution => AlertKind::Caution,
    }
}

fn alignment(written: pulldown_cmark::Alignment) -> Alignment {
    match written {
        pulldown_cmark::Alignment::None => Alignment::None,
        pulldown_cmark::Alignment::Left => Alignment::Start,
        pulldown_cmark::Alignment::Center => Alignment::Center,
        pulldown_cmark::Alignment::Right => Alignment::End,
    }
}
