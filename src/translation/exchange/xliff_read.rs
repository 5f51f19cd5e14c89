//! Reads XLIFF 1.2 as tools of all makers give it back: with elements they added, attributes they lost and segments
//! of their own. Nothing outside the file is ever opened: entities that a file declares are not resolved.

use std::collections::BTreeMap;
use std::ops::Range;

use quick_xml::Reader;
use quick_xml::errors::IllFormedError;
use quick_xml::events::{BytesStart, Event};

use super::delivered::{Delivered, Parcel, Said, Unreadable, Words};
use super::po_read::is_base;
use super::xliff_content::{Content, Kind, attribute, is_code, is_segment, kind, resolved};
use crate::diagnostic::Code;
use crate::fluent::Fault;

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
    /// How many segments the source has in the program of a translator, and how many the target.
    segments: (usize, usize),
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
                "alt-trans" | "mrk" => unit.iter_mut().for_each(|unit| unit.enter(&element)),
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
            Event::Start(element) if is_code(element.local_name().as_ref()) => {
                let code = code((reader, file), element.name().0)?;
                content.code(&element, &code, &mut unit.kinds);
            }
            Event::Empty(element) if is_code(element.local_name().as_ref()) => {
                content.code(&element, "", &mut unit.kinds);
            }
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
    if is_target && unit.alternative.is_none() {
        unit.segments.1 = content.segments;
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

/// Reads what a tool keeps in an element, to its end.
fn code((reader, file): (&mut Reader<&[u8]>, &str), end: &str) -> Result<String, Unreadable> {
    let mut code = String::new();
    let mut depth = 0_usize;
    loop {
        let at = position(reader);
        match reader.read_event().map_err(|error| broken(&error, (file, at)))? {
            Event::End(element) if element.name().0 == end && depth == 0 => return Ok(code),
            Event::Eof => return Err(Unreadable::new("xml", format!("</{end}>"), at..at)),
            Event::Start(_) => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            Event::Text(text) => code.push_str(&text.into_inner()),
            Event::CData(text) => code.push_str(&text.into_inner()),
            Event::GeneralRef(reference) => code.extend(resolved(&reference.into_inner())),
            _ => {}
        }
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

    /// Enters an element outside its source and its target.
    fn enter(&mut self, element: &BytesStart<'_>) {
        if element.local_name().as_ref() == "alt-trans" {
            let is_before = attribute(element, "alttranstype").as_deref() == Some("previous-version");
            self.alternative = Some(is_before);
        } else if is_segment(element) && self.alternative.is_none() {
            // In `seg-source`: what stands in a source or a target is read there.
            self.segments.0 += 1;
        }
    }

    fn delivered(self) -> Option<Delivered> {
        let (mut target, range) = self.target?;
        let mut own = self.source.iter().flat_map(|source| source.foreign.clone()).collect::<Vec<_>>();
        // A code that the original has is the tool's; of one that came with the translation nobody knows what it says.
        let strange = target.foreign.iter().find(|code| match own.iter().position(|known| known == *code) {
            Some(at) => {
                own.swap_remove(at);
                false
            }
            None => true,
        });
        let strange = strange.map(|code| Fault::new(Code::MessageForbidden, range.clone(), code.as_str()));
        target.faults.extend(strange);
        let (all, filled) = self.segments;
        // A program may leave out a segment that nobody translated.
        let is_half = filled > 0 && filled < all;
        target.faults.extend(is_half.then(|| Fault::syntax(range.clone(), "segment", "")));
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
