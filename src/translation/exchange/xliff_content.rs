//! What stands in a source or a target of XLIFF: words, our elements, and those in which tools keep their own codes.
//!
//! What such an element holds (`bpt`, `ept`, `ph`, `it`) is code and no words: ours where it says what one of our elements
//! says, be it as our notation, as our element or as HTML; else a tool's, of which the texts have nothing.

use std::collections::BTreeMap;
use std::ops::Range;

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::braces;
use super::delivered::Words;
use crate::diagnostic::Code;
use crate::fluent::Fault;
use crate::prose::Inline;

/// Texts nested deeper than this are read as if they stood at this depth.
const DEPTH: usize = 16;

/// What an element stands for.
#[derive(Clone)]
pub(super) enum Kind {
    Bold,
    Link(usize),
    Lone(Inline),
    /// A sentence of its own in the program of a translator.
    Segment,
    /// Something of a tool's own, whose words count.
    Nothing,
}

pub(super) fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = element.attributes().flatten().find(|attribute| attribute.key.as_ref() == name)?;
    Some(found.normalized_value(XmlVersion::Implicit1_0).ok()?.into_owned())
}

/// Returns the character that a reference means: those of XML, and numbers.
pub(super) fn resolved(name: &str) -> Option<char> {
    match name {
        "lt" => Some('<'),
        "gt" => Some('>'),
        "amp" => Some('&'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        name => {
            let number = name.strip_prefix('#')?;
            let number = match number.strip_prefix('x') {
                Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16),
                None => number.parse(),
            };
            number.ok().and_then(char::from_u32)
        }
    }
}

/// Says whether an element is a sentence of its own in the program of a translator.
pub(super) fn is_segment(element: &BytesStart<'_>) -> bool {
    element.local_name().as_ref() == "mrk" && attribute(element, "mtype").as_deref() == Some("seg")
}

/// Says what an element stands for: by what stands in it, else by what has its id in the source.
pub(super) fn kind(element: &BytesStart<'_>, known: &BTreeMap<String, Kind>) -> Kind {
    if is_segment(element) {
        return Kind::Segment;
    }
    let id = attribute(element, "id").unwrap_or_default();
    let kind = attribute(element, "ctype").unwrap_or_default();
    let link = id.strip_prefix("link-").and_then(|number| number.parse().ok());
    let seen = attribute(element, "equiv-text").unwrap_or_default();
    let seen = braces::read_plain(&seen, &(0..0)).0.into_iter().next();
    let seen = seen.filter(|inline| matches!(inline, Inline::Fact(_) | Inline::Term { .. }));
    match (kind.as_str(), link, seen) {
        (_, Some(number), _) => Kind::Link(number),
        (_, _, Some(inline)) => Kind::Lone(inline),
        ("bold", ..) => Kind::Bold,
        ("lb", ..) => Kind::Lone(Inline::Break),
        // The second of one fact has a number behind its name.
        _ => match id.strip_prefix("fact-").and_then(|id| id.split('~').next()) {
            Some(name) => Kind::Lone(Inline::Fact(name.to_owned())),
            None => known.get(&id).cloned().unwrap_or(Kind::Nothing),
        },
    }
}

/// Says what a tool's code stands for: a fact or a term, one of our elements, or what HTML and RTF call bold.
fn meaning(code: &str, known: &BTreeMap<String, Kind>) -> Kind {
    let code = code.trim();
    match code.to_ascii_lowercase().as_str() {
        "<b>" | "<strong>" | "{\\b}" | "\\b" => return Kind::Bold,
        "<br>" | "<br/>" | "<br />" => return Kind::Lone(Inline::Break),
        _ => {}
    }
    if let Ok(Event::Start(element) | Event::Empty(element)) = Reader::from_str(code).read_event() {
        return kind(&element, known);
    }
    let (inlines, faults) = braces::read_plain(code, &(0..0));
    match inlines.as_slice() {
        [inline @ (Inline::Fact(_) | Inline::Term { .. })] if faults.is_empty() => Kind::Lone(inline.clone()),
        _ => Kind::Nothing,
    }
}

/// Says whether an element holds code and no words.
pub(super) fn is_code(name: &str) -> bool {
    matches!(name, "bpt" | "ept" | "ph" | "it" | "bx" | "ex")
}

/// An element that is open.
struct Frame {
    kind: Kind,
    content: Vec<Inline>,
    /// By which the code that ends it is known; none where the element itself ends it.
    key: Option<String>,
}

/// The content of a source or a target while it is read.
pub(super) struct Content {
    stack: Vec<Frame>,
    words: String,
    raw: String,
    faults: Vec<Fault>,
    foreign: Vec<String>,
    /// How many segments there are.
    pub(super) segments: usize,
    start: usize,
}

impl Content {
    pub(super) fn new(start: usize) -> Self {
        let root = Frame { kind: Kind::Nothing, content: Vec::new(), key: None };
        let (words, raw) = (String::new(), String::new());
        Self { stack: vec![root], words, raw, faults: Vec::new(), foreign: Vec::new(), segments: 0, start }
    }

    pub(super) fn words(&mut self, words: &str) {
        self.words.push_str(words);
        self.raw.push_str(words);
    }

    /// Takes a reference; one that the file declares itself means nothing here.
    pub(super) fn reference(&mut self, name: &str) {
        match resolved(name) {
            Some(c) => self.words(c.encode_utf8(&mut [0; 4])),
            None => {
                let written = format!("&{name};");
                self.words(&written);
                self.faults.push(Fault::new(Code::MessageForbidden, 0..0, written));
            }
        }
    }

    fn flush(&mut self) {
        let words = std::mem::take(&mut self.words);
        if words.is_empty() {
            return;
        }
        let (inlines, faults) = braces::read_plain(&words, &(self.start..self.start));
        self.faults.extend(faults);
        self.extend(inlines);
    }

    fn extend(&mut self, inlines: impl IntoIterator<Item = Inline>) {
        let Some(Frame { content, .. }) = self.stack.last_mut() else { return };
        for inline in inlines {
            match (content.last_mut(), &inline) {
                (Some(Inline::Text(last)), Inline::Text(text)) => last.push_str(text),
                _ => content.push(inline),
            }
        }
    }

    pub(super) fn open(&mut self, kind: Kind, element: &BytesStart<'_>, known: &mut BTreeMap<String, Kind>) {
        remember(&kind, element, known);
        self.begin(kind, None);
    }

    fn begin(&mut self, kind: Kind, key: Option<String>) {
        self.flush();
        let is_deep = self.stack.len() > DEPTH;
        self.stack.push(Frame { kind: if is_deep { Kind::Nothing } else { kind }, content: Vec::new(), key });
    }

    pub(super) fn close(&mut self) {
        // A code that was not ended within the element is ended with it.
        while self.stack.len() > 1 && self.stack.last().is_some_and(|frame| frame.key.is_some()) {
            self.unbalanced();
            self.end();
        }
        self.end();
    }

    fn end(&mut self) {
        self.flush();
        if self.stack.len() < 2 {
            return;
        }
        let Some(Frame { kind, content, .. }) = self.stack.pop() else { return };
        match kind {
            Kind::Bold => self.extend([Inline::Bold(content)]),
            Kind::Link(number) => self.extend([Inline::Link { number, content }]),
            Kind::Lone(inline) => self.extend([inline]),
            Kind::Segment => self.segment(content),
            Kind::Nothing => self.extend(content),
        }
    }

    /// Takes a segment; one in which nothing stands yet makes half a text of the whole.
    fn segment(&mut self, content: Vec<Inline>) {
        self.segments += 1;
        let is_blank = |inline: &Inline| matches!(inline, Inline::Text(words) if words.trim().is_empty());
        if content.iter().all(is_blank) {
            self.faults.push(Fault::syntax(0..0, "segment", ""));
        }
        self.extend(content);
    }

    fn unbalanced(&mut self) {
        let sign = match self.stack.last().map(|frame| &frame.kind) {
            Some(Kind::Link(_)) => "[",
            _ => "**",
        };
        self.faults.push(Fault::new(Code::MessageUnbalanced, 0..0, sign));
    }

    pub(super) fn lone(&mut self, kind: Kind, element: &BytesStart<'_>, known: &mut BTreeMap<String, Kind>) {
        self.flush();
        remember(&kind, element, known);
        match kind {
            Kind::Lone(inline) => {
                self.raw.push_str(&braces::placeable(&inline));
                self.extend([inline]);
            }
            Kind::Link(number) => self.extend([Inline::Link { number, content: Vec::new() }]),
            Kind::Segment => self.segment(Vec::new()),
            Kind::Bold | Kind::Nothing => {}
        }
    }

    /// Takes an element that holds a code.
    pub(super) fn code(&mut self, element: &BytesStart<'_>, code: &str, known: &mut BTreeMap<String, Kind>) {
        let name = match (element.local_name().as_ref(), attribute(element, "pos").as_deref()) {
            ("bpt" | "bx", _) | ("it", Some("open" | "begin")) => "begin",
            ("ept" | "ex", _) | ("it", Some("close" | "end")) => "end",
            _ => "alone",
        };
        let key = attribute(element, "rid").or_else(|| attribute(element, "id")).unwrap_or_default();
        if let Some(number) = code.trim().strip_prefix("][").and_then(|rest| rest.strip_suffix(']')?.parse().ok()) {
            return self.end_of(|kind| matches!(kind, Kind::Link(_)), Some(number));
        }
        let is_open = |wanted: fn(&Kind) -> bool| self.stack.iter().any(|frame| wanted(&frame.kind));
        match (name, code.trim()) {
            (_, "**") if is_open(|kind| matches!(kind, Kind::Bold)) => {
                return self.end_of(|kind| matches!(kind, Kind::Bold), None);
            }
            (_, "**") => return self.begin(Kind::Bold, Some(key)),
            (_, "[") => return self.begin(Kind::Link(0), Some(key)),
            ("end", _) => {
                return match self.stack.iter().any(|frame| frame.key.as_ref() == Some(&key)) {
                    true => self.end_at(&key),
                    false => self.foreign.push(code.trim().to_owned()),
                };
            }
            _ => {}
        }
        let kind = match kind(element, known) {
            Kind::Nothing => meaning(code, known),
            kind => kind,
        };
        match kind {
            Kind::Nothing if code.trim().is_empty() => {}
            Kind::Nothing | Kind::Segment => self.foreign.push(code.trim().to_owned()),
            Kind::Lone(_) => self.lone(kind, element, known),
            Kind::Bold | Kind::Link(_) if name == "begin" => {
                remember(&kind, element, known);
                self.begin(kind, Some(key));
            }
            Kind::Bold | Kind::Link(_) => self.foreign.push(code.trim().to_owned()),
        }
    }

    /// Ends the code that another one with its key ends.
    fn end_at(&mut self, key: &str) {
        if self.stack.last().is_none_or(|frame| frame.key.as_deref() != Some(key)) {
            // What overlaps is no notation of ours.
            self.unbalanced();
        }
        while self.stack.last().is_some_and(|frame| frame.key.as_deref() != Some(key)) && self.stack.len() > 1 {
            self.end();
        }
        self.end();
    }

    /// Ends the code of a kind that stands open, if it is the last one.
    fn end_of(&mut self, is_it: fn(&Kind) -> bool, number: Option<usize>) {
        match self.stack.last_mut().filter(|frame| is_it(&frame.kind)) {
            Some(frame) => {
                if let Some(number) = number {
                    frame.kind = Kind::Link(number);
                }
                self.end();
            }
            None => {
                self.faults.push(Fault::new(Code::MessageUnbalanced, 0..0, if number.is_some() { "]" } else { "**" }));
            }
        }
    }

    pub(super) fn finish(mut self, range: Range<usize>) -> Words {
        while self.stack.len() > 1 {
            self.close();
        }
        self.flush();
        let inlines = self.stack.pop().map(|frame| frame.content).unwrap_or_default();
        self.faults.iter_mut().for_each(|fault| fault.range = range.clone());
        self.foreign.sort();
        Words { inlines, faults: self.faults, raw: self.raw.trim().to_owned(), foreign: self.foreign }
    }
}

fn remember(kind: &Kind, element: &BytesStart<'_>, known: &mut BTreeMap<String, Kind>) {
    if let (Some(id), false) = (attribute(element, "id"), matches!(kind, Kind::Nothing)) {
        known.entry(id).or_insert_with(|| kind.clone());
    }
}
