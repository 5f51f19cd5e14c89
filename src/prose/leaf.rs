//! The inlines of one text leaf, gathered from the parser's events.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::body::Body;
use super::{Inline, LeafKind, Target, Text};
use crate::diagnostic::{Code, Diagnostic};

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
    /// Bytes of `words` where a brace is only a brace.
    literal: Vec<usize>,
    links: Vec<Target>,
    diagnostics: Vec<Diagnostic>,
}

impl<'a> Gather<'a> {
    pub(super) fn new(context: LeafContext<'a>, range: Range<usize>) -> Self {
        Self {
            context,
            range,
            stack: vec![Frame::Root(Vec::new())],
            words: String::new(),
            literal: Vec::new(),
            links: Vec::new(),
            diagnostics: Vec::new(),
        }
    }

    pub(super) fn event(&mut self, event: Event<'a>, range: Range<usize>) {
        match event {
            Event::Text(text) => self.text(&text, &range),
            Event::Code(text) => {
                self.unsupported("code-span", &range);
                self.text(&text, &range);
            }
            Event::SoftBreak => self.soft_break(),
            Event::HardBreak => {
                self.flush();
                self.append(Inline::Break);
            }
            Event::Start(tag) => self.start(tag, &range),
            Event::End(end) => self.end(end),
            Event::InlineHtml(html) | Event::Html(html) => {
                if !html.starts_with("<!--") {
                    let place = self.context.body.span(range);
                    self.diagnostics.push(Diagnostic::new(Code::ProseHtml).at(place).with("value", html.trim()));
                }
            }
            _ => self.unsupported("mark", &range),
        }
    }

    fn text(&mut self, text: &str, range: &Range<usize>) {
        let escaped = range.start > 0 && self.context.body.text.as_bytes().get(range.start - 1) == Some(&b'\\');
        if escaped && text.starts_with(['{', '}']) {
            self.literal.push(self.words.len());
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
            Tag::Link { dest_url, .. } => {
                let span = self.context.body.span(range.clone());
                self.links.push(Target { address: dest_url.to_string(), span });
                Frame::Link(self.links.len(), Vec::new())
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

    fn end(&mut self, _: TagEnd) {
        self.flush();
        if self.stack.len() < 2 {
            return;
        }
        match self.stack.pop() {
            Some(Frame::Bold(content)) => self.append(Inline::Bold(content)),
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
        if words.contains("**") {
            let place = self.context.body.span(self.range.clone());
            self.diagnostics.push(Diagnostic::new(Code::ProseAsterisks).at(place));
        }
        let mut rest = 0;
        let mut from = 0;
        while let Some(open) = words[from..].find('{').map(|at| at + from) {
            from = open + 1;
            if literal.contains(&open) {
                continue;
            }
            let Some(close) = words[open..].find('}').map(|at| at + open) else {
                self.fact_open(&words[open..]);
                break;
            };
            let name = words[open + 1..close].trim();
            if !is_fact_name(name) {
                self.fact_open(&words[open..=close]);
                continue;
            }
            self.words_done(&words[rest..open]);
            self.append(Inline::Fact(name.to_owned()));
            rest = close + 1;
            from = rest;
        }
        self.words_done(&words[rest..]);
    }

    fn words_done(&mut self, words: &str) {
        if !words.is_empty() {
            self.append(Inline::Text(crate::language::nfc(words).into_owned()));
        }
    }

    fn fact_open(&mut self, written: &str) {
        let text = self.context.body.text.get(self.range.clone()).unwrap_or_default();
        let start = self.range.start + text.find(written).unwrap_or(0);
        let place = self.context.body.span(start..start + written.len().min(text.len()));
        self.diagnostics.push(Diagnostic::new(Code::FactOpen).at(place).with("value", written));
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
        self.diagnostics.push(Diagnostic::new(Code::ProseUnsupported).at(place).with("found", what));
    }

    pub(super) fn finish(mut self) -> (Text, Vec<Diagnostic>) {
        self.flush();
        while self.stack.len() > 1 {
            self.end(TagEnd::Strong);
        }
        let mut inlines = match self.stack.pop() {
            Some(Frame::Root(content)) => content,
            _ => Vec::new(),
        };
        trim(&mut inlines);
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
        };
        (text, self.diagnostics)
    }
}

/// Says whether a word can name a fact: letters, digits, `_` and `-`.
fn is_fact_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '_' | '-'))
}

fn trim(inlines: &mut Vec<Inline>) {
    if let Some(Inline::Text(first)) = inlines.first_mut() {
        *first = first.trim_start().to_owned();
    }
    if let Some(Inline::Text(last)) = inlines.last_mut() {
        *last = last.trim_end().to_owned();
    }
    inlines.retain(|inline| !matches!(inline, Inline::Text(text) if text.is_empty()));
}
