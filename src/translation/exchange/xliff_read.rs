//! Reads XLIFF 1.2 as tools of all makers give it back: with elements they added, attributes they lost and segments
//! of their own. Nothing outside the file is ever opened: entities that a file declares are not resolved.

use std::collections::BTreeMap;
use std::ops::Range;

use quick_xml::errors::IllFormedError;
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::braces;
use super::delivered::{Delivered, Parcel, Said, Unreadable, Words};
use super::po_read::is_base;
use crate::diagnostic::Code;
use crate::fluent::Fault;
use crate::prose::Inline;

/// Texts nested deeper than this are read as if they stood at this depth.
const DEPTH: usize = 16;

#[derive(Default)]
struct Unit {
    id: String,
    page: String,
    language: Option<String>,
    base: Option<String>,
    approved: bool,
    state: String,
    source: Option<Words>,
    target: Option<(Words, Range<usize>)>,
    /// What the elements of the source are, by their ids: some tools lose what stands beside an id in the target.
    kinds: BTreeMap<String, Kind>,
    /// Within an alternative, whether it is the text before the source changed.
    alternative: Option<bool>,
    before: Option<Words>,
}

/// What an element stands for.
#[derive(Clone)]
enum Kind {
    Bold,
    Link(usize),
    Lone(Inline),
    /// Something of a tool's own, whose words count.
    Nothing,
}

/// Reads a file.
pub(super) fn read(text: &str) -> Parcel {
    let mut parcel = Parcel::default();
    let mut reader = Reader::from_str(text);
    let (mut page, mut language) = (String::new(), None);
    let mut unit: Option<Unit> = None;
    let mut is_xliff = false;
    loop {
        let start = position(&reader);
        let event = match reader.read_event() {
            Ok(event) => event,
            Err(error) => {
                parcel.unreadable.push(broken(&error, (text, start)));
                break;
            }
        };
        match event {
            Event::Eof => break,
            Event::Start(element) | Event::Empty(element) if element.local_name().as_ref() == "xliff" => {
                is_xliff = true;
                if let Some(other) = other_version(&element, start..position(&reader)) {
                    parcel.unreadable.push(other);
                    break;
                }
            }
            Event::Start(element) => match element.local_name().as_ref() {
                "file" => {
                    page = attribute(&element, "original").unwrap_or_default();
                    language = attribute(&element, "target-language");
                    parcel.language = parcel.language.take().or_else(|| language.clone());
                }
                "trans-unit" => unit = Some(Unit::new(&element, &page, language.clone())),
                "alt-trans" => {
                    let is_before = attribute(&element, "alttranstype").as_deref() == Some("previous-version");
                    unit.iter_mut().for_each(|unit| unit.alternative = Some(is_before));
                }
                name @ ("source" | "target") => {
                    let is_target = name == "target";
                    let state = attribute(&element, "state").unwrap_or_default();
                    if let Some(unit) = &mut unit {
                        let end = element.name().0.to_owned();
                        if let Err(fault) = part((&mut reader, text), (unit, is_target, start), (&state, &end)) {
                            parcel.unreadable.push(fault);
                            break;
                        }
                    }
                }
                _ => {}
            },
            Event::End(element) => match element.local_name().as_ref() {
                "alt-trans" => unit.iter_mut().for_each(|unit| unit.alternative = None),
                "trans-unit" => parcel.texts.extend(unit.take().and_then(Unit::delivered)),
                _ => {}
            },
            _ => {}
        }
    }
    if parcel.unreadable.is_empty() {
        let empty = || Some(Unreadable::new("empty", "", 0..0));
        parcel.unreadable.extend(if is_xliff { cut(text) } else { empty() });
    }
    parcel
}

/// Says that a file is of a version that nobody reads here.
fn other_version(root: &BytesStart<'_>, range: Range<usize>) -> Option<Unreadable> {
    let version = attribute(root, "version").unwrap_or_default();
    (!version.starts_with("1.")).then(|| Unreadable::new("version", version, range))
}

/// Returns the last text of a file whose root does not end: it was cut, in a note where no parser minds.
fn cut(text: &str) -> Option<Unreadable> {
    let begun = text.rfind("<trans-unit")?;
    let is_whole = text.rfind("</").is_some_and(|end| text[end..].contains("xliff"));
    let line = text[begun..].lines().next().unwrap_or_default();
    (!is_whole).then(|| Unreadable::new("cut", line, begun..begun + line.len()))
}

/// Says what is in the way of the rest of a file: of a bare `&` what to write, and how many texts were not read.
fn broken(error: &quick_xml::Error, (text, at): (&str, usize)) -> Unreadable {
    let (read, rest) = text.split_at_checked(at).unwrap_or((text, ""));
    if !matches!(error, quick_xml::Error::IllFormed(IllFormedError::UnclosedReference)) || !rest.starts_with('&') {
        return Unreadable::new("xml", error.to_string(), at..at);
    }
    let is_within = read.rfind("<trans-unit") > read.rfind("</trans-unit");
    let unread = usize::from(is_within) + rest.matches("<trans-unit").count();
    Unreadable::new("ampersand", unread.to_string(), at..at + 1)
}

fn position(reader: &Reader<&[u8]>) -> usize {
    usize::try_from(reader.buffer_position()).unwrap_or_default()
}

fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = element.attributes().flatten().find(|attribute| attribute.key.as_ref() == name)?;
    Some(found.normalized_value(XmlVersion::Implicit1_0).ok()?.into_owned())
}

/// Reads a source or a target to its end and gives it to its unit.
fn part(
    (reader, file): (&mut Reader<&[u8]>, &str),
    (unit, is_target, start): (&mut Unit, bool, usize),
    (state, end): (&str, &str),
) -> Result<(), Unreadable> {
    let mut content = Content::new(start);
    loop {
        let at = position(reader);
        let event = reader.read_event().map_err(|error| broken(&error, (file, at)))?;
        match event {
            Event::End(element) if element.name().0 == end => break,
            Event::Eof => return Err(Unreadable::new("xml", "</trans-unit>", at..at)),
            Event::Start(element) => content.open(kind(&element, &unit.kinds), &element, &mut unit.kinds),
            Event::Empty(element) => {
                let kind = kind(&element, &unit.kinds);
                content.lone(kind, &element, &mut unit.kinds);
            }
            Event::End(_) => content.close(),
            Event::Text(text) => content.words(&text.into_inner()),
            Event::CData(text) => content.words(&text.into_inner()),
            Event::GeneralRef(reference) => content.reference(&reference.into_inner()),
            _ => {}
        }
    }
    let words = content.finish(start..position(reader));
    match (unit.alternative, is_target) {
        (None, false) => unit.source = Some(words),
        (None, true) => {
            state.clone_into(&mut unit.state);
            unit.target = Some((words, start..position(reader)));
        }
        (Some(true), false) => unit.before = Some(words),
        (Some(_), _) => {}
    }
    Ok(())
}

/// Returns the character that a reference means: those of XML, and numbers.
fn resolved(name: &str) -> Option<char> {
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

/// Says what an element stands for: by what stands in it, else by what has its id in the source.
fn kind(element: &BytesStart<'_>, known: &BTreeMap<String, Kind>) -> Kind {
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

impl Unit {
    fn new(element: &BytesStart<'_>, page: &str, language: Option<String>) -> Self {
        let id = attribute(element, "id").unwrap_or_default();
        let name = attribute(element, "resname").unwrap_or_default();
        // Some tools number units anew and join files; the name says where a text belongs.
        let (page, id) = match name.rsplit_once('#') {
            Some((page, id)) => (page.to_owned(), id.to_owned()),
            None => (page.to_owned(), id),
        };
        let base = attribute(element, "extradata").filter(|base| is_base(base));
        let approved = attribute(element, "approved").as_deref() == Some("yes");
        Self { id, page, language, base, approved, ..Self::default() }
    }

    fn delivered(self) -> Option<Delivered> {
        let (target, range) = self.target?;
        let said = match self.state.as_str() {
            "final" | "signed-off" => Said::Final,
            "translated" | "" if self.approved => Said::Final,
            "translated" => Said::Done,
            "new" | "needs-translation" => Said::New,
            "" => Said::Nothing,
            // Of two words that contradict each other the more careful one holds.
            _ => Said::Open,
        };
        Some(Delivered {
            page: self.page,
            id: self.id,
            source: self.source.unwrap_or_default(),
            before: self.before,
            target,
            said,
            base: self.base,
            language: self.language,
            range,
        })
    }
}

/// The content of a source or a target while it is read.
struct Content {
    stack: Vec<(Kind, Vec<Inline>)>,
    words: String,
    raw: String,
    faults: Vec<Fault>,
    start: usize,
}

impl Content {
    fn new(start: usize) -> Self {
        let stack = vec![(Kind::Nothing, Vec::new())];
        Self { stack, words: String::new(), raw: String::new(), faults: Vec::new(), start }
    }

    fn words(&mut self, words: &str) {
        self.words.push_str(words);
        self.raw.push_str(words);
    }

    /// Takes a reference; one that the file declares itself means nothing here.
    fn reference(&mut self, name: &str) {
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
        let Some((_, content)) = self.stack.last_mut() else { return };
        for inline in inlines {
            match (content.last_mut(), &inline) {
                (Some(Inline::Text(last)), Inline::Text(text)) => last.push_str(text),
                _ => content.push(inline),
            }
        }
    }

    fn open(&mut self, kind: Kind, element: &BytesStart<'_>, known: &mut BTreeMap<String, Kind>) {
        self.flush();
        remember(&kind, element, known);
        let is_deep = self.stack.len() > DEPTH;
        self.stack.push((if is_deep { Kind::Nothing } else { kind }, Vec::new()));
    }

    fn close(&mut self) {
        self.flush();
        if self.stack.len() < 2 {
            return;
        }
        let Some((kind, content)) = self.stack.pop() else { return };
        match kind {
            Kind::Bold => self.extend([Inline::Bold(content)]),
            Kind::Link(number) => self.extend([Inline::Link { number, content }]),
            Kind::Lone(inline) => self.extend([inline]),
            Kind::Nothing => self.extend(content),
        }
    }

    fn lone(&mut self, kind: Kind, element: &BytesStart<'_>, known: &mut BTreeMap<String, Kind>) {
        self.flush();
        remember(&kind, element, known);
        match kind {
            Kind::Lone(inline) => {
                self.raw.push_str(&braces::placeable(&inline));
                self.extend([inline]);
            }
            Kind::Link(number) => self.extend([Inline::Link { number, content: Vec::new() }]),
            Kind::Bold | Kind::Nothing => {}
        }
    }

    fn finish(mut self, range: Range<usize>) -> Words {
        while self.stack.len() > 1 {
            self.close();
        }
        self.flush();
        let inlines = self.stack.pop().map(|(_, content)| content).unwrap_or_default();
        self.faults.iter_mut().for_each(|fault| fault.range = range.clone());
        Words { inlines, faults: self.faults, raw: self.raw.trim().to_owned() }
    }
}

fn remember(kind: &Kind, element: &BytesStart<'_>, known: &mut BTreeMap<String, Kind>) {
    if let (Some(id), false) = (attribute(element, "id"), matches!(kind, Kind::Nothing)) {
        known.entry(id).or_insert_with(|| kind.clone());
    }
}
