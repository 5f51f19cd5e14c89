//! The inlines of one text leaf, gathered from the parser's events.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::body::Body;
use super::comment::{self, Comment};
use super::pieces::Pieces;
use super::{Inline, LeafKind, Target, Text, plain};
use crate::diagnostic::{Code, Diagnostic};
use crate::language::seen;
use crate::source::Span;

/// What is known of a leaf before its words are read.
pub(super) struct LeafContext<'a> {
    pub(super) body: Body<'a>,
    pub(super) kind: LeafKind,
    pub(super) critical: bool,
    pub(super) translated: bool,
    pub(super) note: Option<String>,
}

enum Frame {
    Root(Vec<Inline>),
    Bold(Vec<Inline>),
    Link(usize, Vec<Inline>),
    /// A mark without meaning for us; its content goes to the frame below.
    Plain,
}

/// Collects events into the inlines of one leaf.
pub(super) struct Gather<'a> {
    context: LeafContext<'a>,
    range: Range<usize>,
    stack: Vec<Frame>,
    words: String,
    /// Where the pieces of `words` stand in the file.
    origins: Pieces,
    /// Bytes of `words` where a brace is only a brace.
    literal: Vec<usize>,
    /// How long the plain words are so far, and where their pieces stand in the file.
    length: usize,
    pieces: Pieces,
    links: Vec<Target>,
    /// Names of the tags that were opened, so that each pair is named once.
    opened: Vec<String>,
    diagnostics: Vec<Diagnostic>,
}

impl<'a> Gather<'a> {
    pub(super) fn new(context: LeafContext<'a>, range: Range<usize>) -> Self {
        Self {
            context,
            range,
            stack: vec![Frame::Root(Vec::new())],
            words: String::new(),
            origins: Pieces::default(),
            literal: Vec::new(),
            length: 0,
            pieces: Pieces::default(),
            links: Vec::new(),
            opened: Vec::new(),
            diagnostics: Vec::new(),
        }
    }

    pub(super) fn event(&mut self, event: Event<'a>, range: Range<usize>) {
        match event {
            Event::Text(text) => self.text(&text, &range),
            Event::Code(text) => {
                self.unsupported("code-span", &range);
                self.code(&text, &range);
            }
            Event::SoftBreak => self.soft_break(),
            Event::HardBreak => {
                self.flush();
                self.append(Inline::Break);
                self.length += 1;
            }
            Event::FootnoteReference(name) => self.text(&format!("[{name}]"), &range),
            Event::Start(tag) => self.start(tag, &range),
            Event::End(end) => self.end(end, &range),
            Event::InlineHtml(html) | Event::Html(html) => self.html(&html, range),
            _ => self.unsupported("mark", &range),
        }
    }

    /// Names a tag that is dropped, once for each pair, and a mark that speaks of no block here.
    fn html(&mut self, html: &str, range: Range<usize>) {
        let place = self.context.body.span(range.clone());
        if let Some(comment) = html.strip_prefix("<!--").and_then(|rest| rest.strip_suffix("-->")) {
            if let Some(said) = comment::torn(comment) {
                self.diagnostics.push(said.at(place));
            } else if comment::read(comment) != Comment::Private {
                let said = Diagnostic::new(Code::ProseMark).at(place).with("reason", "inside");
                self.diagnostics.push(said.with("value", html));
            }
            return;
        }
        let name = |tag: &str| {
            tag.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-').collect::<String>().to_ascii_lowercase()
        };
        if let Some(closed) = html.strip_prefix("</") {
            let closed = name(closed);
            if let Some(at) = self.opened.iter().rposition(|opened| *opened == closed) {
                self.opened.remove(at);
                return;
            }
        } else {
            let opened = name(html.trim_start_matches('<'));
            if opened == "br" {
                self.text(" ", &range);
            }
            self.opened.push(opened);
        }
        let said = Diagnostic::new(Code::ProseHtml).at(place).with("reason", "tag");
        self.diagnostics.push(said.with("value", html.trim()));
    }

    fn text(&mut self, text: &str, range: &Range<usize>) {
        let escaped = range.start > 0 && self.context.body.text.as_bytes().get(range.start - 1) == Some(&b'\\');
        if escaped && text.starts_with(['{', '}']) {
            self.literal.push(self.words.len());
        }
        let body = &self.context.body;
        self.origins.add(self.words.len(), body.source(range.start));
        if body.text.get(range.clone()) == Some(text) {
            for (here, there) in body.pieces_within(range.clone()) {
                self.origins.add(self.words.len() + here - range.start, there);
            }
        }
        self.words.push_str(text);
    }

    /// Adds words of the code kind, which stand in the body between marks and with other line ends.
    fn code(&mut self, text: &str, range: &Range<usize>) {
        let written = self.context.body.text.get(range.clone()).unwrap_or_default();
        let mut from = 0;
        for (at, c) in text.char_indices() {
            let same = |other: char| other == c || c == ' ' && other == '\n';
            let Some(found) = written.get(from..).and_then(|rest| rest.find(same)) else { break };
            self.origins.add(self.words.len() + at, self.context.body.source(range.start + from + found));
            from += found + c.len_utf8();
        }
        self.words.push_str(text);
    }

    /// A line end within a sentence is a space, except between two characters that are written without spaces.
    fn soft_break(&mut self) {
        if !self.words.chars().next_back().is_some_and(crate::language::is_written_without_spaces) {
            self.words.push(' ');
        }
    }

    fn start(&mut self, tag: Tag<'a>, range: &Range<usize>) {
        self.flush();
        let nested = self.stack.iter().any(|frame| matches!(frame, Frame::Bold(_)));
        let frame = match tag {
            Tag::Strong if !nested => Frame::Bold(Vec::new()),
            Tag::Strong => Frame::Plain,
            Tag::Link { dest_url, title, .. } => {
                if !title.is_empty() {
                    self.unsupported("link-title", range);
                }
                let span = self.context.body.span(range.clone());
                self.links.push(Target { address: dest_url.to_string(), span });
                Frame::Link(self.links.len(), Vec::new())
            }
            // Of marks within one another, the outermost is named.
            Tag::Emphasis | Tag::Strikethrough if self.stack.iter().any(|frame| matches!(frame, Frame::Plain)) => {
                Frame::Plain
            }
            Tag::Emphasis => {
                self.unsupported("italic", range);
                Frame::Plain
            }
            Tag::Strikethrough => {
                self.unsupported("strikethrough", range);
                Frame::Plain
            }
            Tag::Image { .. } => {
                self.unsupported("inline-picture", range);
                Frame::Plain
            }
            _ => {
                self.unsupported("mark", range);
                Frame::Plain
            }
        };
        self.stack.push(frame);
    }

    fn end(&mut self, _: TagEnd, range: &Range<usize>) {
        self.flush();
        if self.stack.len() < 2 {
            return;
        }
        match self.stack.pop() {
            Some(Frame::Bold(content)) => self.append(Inline::Bold(content)),
            Some(Frame::Link(number, content)) if seen(&plain(&content)).trim().is_empty() => {
                self.unsupported("empty-link", range);
                self.links.truncate(number - 1);
            }
            Some(Frame::Link(number, content)) => self.append(Inline::Link { number, content }),
            _ => {}
        }
    }

    /// Turns the words so far into text and facts.
    fn flush(&mut self) {
        if self.words.is_empty() {
            return;
        }
        let words = std::mem::take(&mut self.words);
        let literal = std::mem::take(&mut self.literal);
        let origins = std::mem::take(&mut self.origins);
        if let Some(at) = words.find("**") {
            let place = self.place(&origins, at..at + 2);
            self.diagnostics.push(Diagnostic::new(Code::ProseAsterisks).at(place));
        }
        let mut rest = 0;
        let mut from = 0;
        while let Some(open) = words[from..].find('{').map(|at| at + from) {
            from = open + 1;
            if literal.contains(&open) {
                continue;
            }
            let close = words[open..].find('}').map_or(words.len(), |at| at + open + 1);
            let name = words[open + 1..close].trim_end_matches('}').trim();
            if !words[..close].ends_with('}') || !is_fact_name(name) {
                let said = Diagnostic::new(Code::FactOpen).at(self.place(&origins, open..close));
                let said = if name.starts_with('-') { said.with("reason", "term") } else { said };
                self.diagnostics.push(said.with("value", &words[open..close]));
                if !words[..close].ends_with('}') {
                    break;
                }
                continue;
            }
            self.words_done(&words, rest..open, &origins);
            let at = open + words[open..close].find(name).unwrap_or(0);
            self.pieces.add(self.length, origins.source(at).unwrap_or_default());
            self.length += name.len();
            self.append(Inline::Fact(name.to_owned()));
            rest = close;
            from = rest;
        }
        self.words_done(&words, rest..words.len(), &origins);
    }

    fn words_done(&mut self, words: &str, range: Range<usize>, origins: &Pieces) {
        let Some(part) = words.get(range.clone()).filter(|part| !part.is_empty()) else { return };
        self.pieces.add(self.length, origins.source(range.start).unwrap_or_default());
        for (here, there) in origins.within(range.clone()) {
            self.pieces.add(self.length + here - range.start, there);
        }
        let part = crate::language::nfc(part);
        self.length += part.len();
        self.append(Inline::Text(part.into_owned()));
    }

    /// Returns the place of a range of the words that are not done yet.
    fn place(&self, origins: &Pieces, range: Range<usize>) -> Span {
        let whole = self.context.body.span(self.range.clone());
        origins.range(range).map_or(whole, |range| Span::new(whole.file, range))
    }

    fn append(&mut self, inline: Inline) {
        for frame in self.stack.iter_mut().rev() {
            let content = match frame {
                Frame::Root(content) | Frame::Bold(content) | Frame::Link(_, content) => content,
                Frame::Plain => continue,
            };
            if let (Some(Inline::Text(last)), Inline::Text(text)) = (content.last_mut(), &inline) {
                last.push_str(text);
            } else {
                content.push(inline);
            }
            return;
        }
    }

    fn unsupported(&mut self, what: &'static str, range: &Range<usize>) {
        let place = self.context.body.span(range.clone());
        self.diagnostics.push(unsupported(what).at(place));
    }

    pub(super) fn finish(mut self) -> (Text, Vec<Diagnostic>) {
        self.flush();
        while self.stack.len() > 1 {
            self.end(TagEnd::Strong, &self.range.clone());
        }
        let mut inlines = match self.stack.pop() {
            Some(Frame::Root(content)) => content,
            _ => Vec::new(),
        };
        let cut = trim(&mut inlines);
        self.pieces.cut_front(cut);
        let written = self.context.body.text.get(self.range.clone()).unwrap_or_default();
        let end = self.range.start + written.trim_end().len();
        let text = Text {
            kind: self.context.kind,
            inlines,
            links: self.links,
            span: self.context.body.span(self.range.start..end),
            critical: self.context.critical,
            translated: self.context.translated,
            note: self.context.note,
            pieces: self.pieces,
        };
        (text, self.diagnostics)
    }
}

/// Says whether a word can name a fact: letters, digits, `_` and `-`.
fn is_fact_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '_' | '-'))
}

/// Takes the space away at both ends, and returns how many bytes that were at the first.
fn trim(inlines: &mut Vec<Inline>) -> usize {
    let mut cut = 0;
    if let Some(Inline::Text(first)) = inlines.first_mut() {
        cut = first.len() - first.trim_start().len();
        first.drain(..cut);
    }
    if let Some(Inline::Text(last)) = inlines.last_mut() {
        *last = last.trim_end().to_owned();
    }
    inlines.retain(|inline| !matches!(inline, Inline::Text(text) if text.is_empty()));
    cut
}

/// Returns the remark about something that pages do not have; `reason` lets the words choose their cure.
pub(super) fn unsupported(what: &'static str) -> Diagnostic {
    Diagnostic::new(Code::ProseUnsupported).with("found", what).with("reason", what)
}
