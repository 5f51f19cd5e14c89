//! Takes what came back from translators, text by text: what fits is taken, what was made from an older source is
//! taken and marked, and the rest is refused with its reason. Newer work is never written over in silence.

use std::collections::BTreeMap;

use super::delivered::{Delivered, Said};
use super::delivery::Delivery;
use super::garbled::{self, Garbled};
use super::origin::{Origin, Origins};
use super::places::Places;
use super::repeated::{self, Halves};
use super::shifted::Known;
use crate::catalogue::{State, fingerprint, is_current, page_meant, units, validate};
use crate::diagnostic::{Code, Diagnostic};
use crate::fluent::{self, Fault, KEPT, is_kept, is_missing, remark};
use crate::language::Language;
use crate::prose::{Inline, notation};
use crate::source::Span;
use crate::translation::bench::{Bench, Entry, Pages, Progress};
use crate::translation::decision::{Decision, Verdict};
use crate::translation::item;
use crate::translation::target::MACHINE;

/// What gettext's tools put around the translations of two files that they join, for somebody to choose.
const JOINED: &str = "#-#-#-#-#";

/// How a delivery is taken.
#[derive(Debug, Clone, Default)]
pub struct Manner {
    /// Who made the translations.
    pub by: Option<String>,
    /// Their state; else what the file says.
    pub state: Option<State>,
    /// Whether they take the place of newer work, too.
    pub replace: bool,
    /// Pages, by their ids, whose files nobody can write: nothing of them is taken.
    pub shut: Vec<String>,
}

/// What became of a delivery.
#[derive(Debug, Default)]
pub struct Imported {
    /// What is to be written.
    pub decisions: Vec<Decision>,
    /// What there is to say about the file, with places in it.
    pub remarks: Vec<Diagnostic>,
    /// Where in the file each text stands that is to be written: page, message and place.
    pub places: Vec<(String, String, Span)>,
    /// Pages that the file knows by another name: that one, and today's.
    pub moved: BTreeMap<String, String>,
    /// How many texts were taken.
    pub taken: usize,
    /// How many of them were made from an older source.
    pub older: usize,
    /// How many of them took the place of another text, which is kept in the register.
    pub replaced: usize,
    /// How many are as they were.
    pub unchanged: usize,
    /// How many of those the file confirms or says to be reviewed.
    pub confirmed: usize,
    /// How many texts are old and changed, and nobody says that they hold now.
    pub unconfirmed: usize,
    /// How many have no translation in the file.
    pub empty: usize,
    /// How many of those without a translation have the original in its place.
    pub prefilled: usize,
    /// How many were refused.
    pub refused: usize,
}

/// Holds a delivery against the site.
#[must_use]
pub fn import(bench: Bench<'_>, delivery: &Delivery<'_>, language: &Language, manner: &Manner) -> Imported {
    let entries = bench.entries(language, &Pages::default());
    let places = Places::new(&entries);
    let sent: Vec<Delivered> = delivery.parcel.texts.iter().map(garbled::with_source).collect();
    let texts = places.settle(&sent);
    let texts: Vec<_> = texts.into_iter().filter(|text| is_in(bench, text, language)).collect();
    let mut desk = Desk {
        bench,
        delivery,
        language,
        manner,
        places: &places,
        known: Known::new(&entries, &texts),
        origins: Origins::new(bench, language, &entries),
        halves: Halves::new(&texts),
        is_prefilled: repeated::is_prefilled(&texts),
        garbled: Garbled::default(),
        seen: BTreeMap::new(),
        done: Imported { remarks: delivery.faults(), refused: delivery.unread(), ..Imported::default() },
    };
    let both = sent.iter().zip(&texts).filter(|(text, settled)| text.page != settled.page);
    let both = both.filter(|(text, _)| !text.page.is_empty());
    desk.done.moved = both.map(|(text, settled)| (text.page.clone(), settled.page.clone())).collect();
    for text in &texts {
        if desk.garbled.has(&text.id, &text.target.raw, &text.range) {
            desk.done.refused += 1;
            continue;
        }
        match desk.take(text) {
            Ok(()) => {}
            Err(said) => {
                desk.done.refused += 1;
                desk.done.remarks.extend(said);
            }
        }
    }
    let targets = texts.iter().map(|text| text.target.raw.as_str());
    desk.done.remarks.extend(desk.garbled.remarks(delivery.file, targets));
    desk.done
}

struct Desk<'a> {
    bench: Bench<'a>,
    delivery: &'a Delivery<'a>,
    language: &'a Language,
    manner: &'a Manner,
    places: &'a Places<'a>,
    /// By which words the translations of other rows are known.
    known: Known<'a>,
    origins: Origins<'a>,
    halves: Halves<'a>,
    /// Whether most of the file is untranslated.
    is_prefilled: bool,
    garbled: Garbled,
    /// What was taken for a message so far.
    seen: BTreeMap<(&'a str, &'a str), &'a str>,
    done: Imported,
}

impl<'a> Desk<'a> {
    fn take(&mut self, text: &'a Delivered) -> Result<(), Vec<Diagnostic>> {
        if text.target.raw.is_empty() || is_missing(&text.target.raw) {
            self.empty(text);
            return Ok(());
        }
        let entry = self.places.of(text).ok_or_else(|| vec![self.unknown(text)])?;
        if let Some(earlier) = self.seen.get(&(text.page.as_str(), text.id.as_str())) {
            let said = self.said(Code::ExchangeRepeated, text).with("reason", "twice");
            return if *earlier == text.target.raw { Ok(()) } else { Err(vec![said]) };
        }
        if self.halves.has(text) {
            return Err(vec![self.said(Code::ExchangeRepeated, text).with("reason", "halves")]);
        }
        if self.manner.shut.contains(&text.page) {
            // Which file is in the way is said of the file.
            return Err(Vec::new());
        }
        let (value, inlines) = self.value(entry, text)?;
        let is_same = entry.damaged.is_none()
            && entry.found.is_some_and(|found| match found.kept {
                true => value == KEPT,
                false => value != KEPT && found.inlines == inlines,
            });
        if is_same {
            self.same(entry, text);
            return Ok(());
        }
        if repeated::is_original(text, self.is_prefilled) {
            self.done.prefilled += 1;
            self.done.empty += 1;
            return Ok(());
        }
        let Some(is_here_newer) = self.is_here_newer(entry, text, &value) else {
            // Nobody changed it there, and somebody did here, if only by taking it away.
            self.done.unchanged += 1;
            return Ok(());
        };
        let is_asked = self.manner.replace;
        if let Some(other) = self.known.other(entry, &value).filter(|_| !is_asked) {
            let said = self.said(Code::ExchangeSource, text).with("reason", "text").with("page", other.page());
            return Err(vec![said.with("target", other.unit.id.as_str())]);
        }
        if self.known.has_slid(&text.page) && !is_asked {
            return Err(vec![self.said(Code::ExchangeSource, text).with("reason", "slid")]);
        }
        let from = notation::write(&text.source.inlines);
        let origin = self.origins.of(entry, text);
        let holds = origin == Origin::Today;
        if let Some(reason) = self.stays(entry, text, (is_here_newer, holds)).filter(|_| !self.manner.replace) {
            let here = entry.found.map_or(fluent::MISSING, |found| self.bench.written(found.place));
            let said = self.said(Code::ExchangeChanged, text).with("reason", reason);
            return Err(vec![said.with("found", here).with("value", value)]);
        }
        if let Some(reason) = origin.refusal() {
            return Err(vec![self.said(Code::ExchangeSource, text).with("reason", reason)]);
        }
        self.seen.insert((&text.page, &text.id), &text.target.raw);
        self.put(entry, text, (value, from, holds));
        self.done.replaced += usize::from(entry.found.is_some() && entry.damaged.is_none());
        Ok(())
    }

    /// Says whether somebody changed a text here since the file left; nothing where nobody changed it in the file.
    fn is_here_newer(&self, entry: &Entry<'_>, text: &Delivered, value: &str) -> Option<bool> {
        if entry.damaged.is_some() && text.base.as_deref() != Some(&*item::base(self.bench, entry)) {
            return Some(true);
        }
        let Some(base) = &text.base else { return Some(matches!(entry.progress(), Progress::Fresh(_))) };
        if *base == item::base(self.bench, entry) {
            return Some(false);
        }
        // Where nothing stands, nothing is newer, and where the whole catalogue went, nobody took the text away.
        let stands = entry.found.is_some() || entry.damaged.is_some();
        let Bench { sources, catalogues, .. } = self.bench;
        let is_wanted =
            self.manner.replace || catalogues.renamed.catalogue(sources, self.language, &entry.entity.id).is_none();
        match is_untouched(text, value) && (stands || !is_wanted) {
            true => None,
            false => Some(stands),
        }
    }

    /// Counts a text without a translation: one that was never filled is work left, one that was emptied may be a slip.
    fn empty(&mut self, text: &Delivered) {
        self.done.empty += 1;
        let was_filled = text.base.as_deref().is_some_and(|base| base != "-");
        if was_filled && self.places.of(text).is_some_and(|entry| entry.found.is_some()) {
            self.done.remarks.push(self.said(Code::ExchangeEmptied, text));
        }
    }

    /// Takes a text that is new.
    fn put(&mut self, entry: &Entry<'_>, text: &Delivered, (value, from, holds): (String, String, bool)) {
        let said = text.said.beside(entry.found.is_some());
        let is_untouched = is_untouched(text, &value);
        let before = text.before.as_ref().map(|before| notation::write(&before.inlines));
        let before = before.or_else(|| match entry.progress() {
            Progress::Stale(_) => {
                Some(entry.found.and_then(|found| found.made_from.as_deref()).unwrap_or_default().into())
            }
            // It takes the place of a good text, and nobody says that it holds.
            Progress::Fresh(State::Draft | State::Reviewed) => Some(entry.unit.source.clone()),
            // It left as one to be looked at, and nobody did; what it was made from the file does not say.
            _ if is_untouched => Some(String::new()),
            _ => None,
        });
        let before = before.filter(|_| said == Said::Open);
        if !text.target.foreign.is_empty() {
            let codes = text.target.foreign.join(" ");
            self.done.remarks.push(self.said(Code::ExchangeCode, text).with("value", codes));
        }
        if !holds {
            self.done.older += 1;
            self.done.remarks.push(self.said(Code::ExchangeOlder, text).with("reason", "text"));
        }
        let (made_from, seen) = match before {
            // Who changes an old text has not said yet that it holds, for the source beside it or any other.
            Some(before) => {
                self.done.unconfirmed += usize::from(holds);
                (before, Some(from))
            }
            None if !holds && said == Said::Open => (from.clone(), Some(from)),
            None if !holds => (from, None),
            None => (entry.unit.source.clone(), None),
        };
        let is_machine = matches!(entry.progress(), Progress::Fresh(State::Machine) | Progress::Stale(State::Machine));
        let state = self.manner.state.unwrap_or(match said {
            Said::Final => State::Reviewed,
            // What a tool filled in and nobody looked at, or looked at to the end.
            Said::Open if (entry.found.is_none() && !is_untouched) || is_machine => State::Machine,
            _ => State::Draft,
        });
        self.done.taken += 1;
        let place = Span::new(self.delivery.file.id, text.range.clone());
        self.done.places.push((text.page.clone(), text.id.clone(), place));
        let origin = match self.manner.state {
            Some(State::Machine) => MACHINE,
            _ => self.delivery.format.as_str(),
        };
        self.decide(entry, Verdict::Put { value, made_from, seen, state, origin });
    }

    /// Heeds what a file says of a text that is as it was.
    fn same(&mut self, entry: &Entry<'_>, text: &Delivered) {
        let holds = is_current(&notation::write(&text.source.inlines), &entry.unit.source);
        let verdict = match (entry.progress(), text.said) {
            _ if !holds => None,
            (Progress::Fresh(State::Reviewed), _) | (_, Said::Open | Said::New | Said::Nothing) => None,
            (Progress::Stale(_) | Progress::Fresh(State::Machine), Said::Done) => Some(Verdict::Confirm),
            (Progress::Fresh(_), Said::Final) => Some(Verdict::Review),
            (Progress::Stale(_), Said::Final) => Some(Verdict::Confirm),
            _ => None,
        };
        if !holds && matches!(text.said, Said::Done | Said::Final) && matches!(entry.progress(), Progress::Stale(_)) {
            self.done.remarks.push(self.said(Code::ExchangeOlder, text).with("reason", "tick"));
        }
        self.done.unchanged += 1;
        if let Some(verdict) = verdict {
            self.done.confirmed += 1;
            self.decide(entry, verdict);
        }
    }

    fn decide(&mut self, entry: &Entry<'_>, verdict: Verdict) {
        self.done.decisions.push(Decision {
            language: self.language.clone(),
            page: entry.page().to_owned(),
            message: entry.unit.id.to_string(),
            by: self.manner.by.clone(),
            verdict,
        });
    }

    /// Returns a text as a catalogue has it, if nothing speaks against it.
    fn value(&self, entry: &Entry<'_>, text: &Delivered) -> Result<(String, Vec<Inline>), Vec<Diagnostic>> {
        if is_kept(&text.target.raw) {
            return Ok((KEPT.to_owned(), Vec::new()));
        }
        let file = self.delivery.file;
        let faulty = |faults: &[Fault]| -> Vec<Diagnostic> {
            let placed = faults.iter().map(|fault| Fault { range: text.range.clone(), ..fault.clone() });
            placed.map(|fault| remark(file, Some(&text.id), &fault)).collect()
        };
        if text.target.raw.contains(JOINED) {
            return Err(vec![self.said(Code::ExchangeRepeated, text).with("reason", "joined")]);
        }
        if !text.target.faults.is_empty() {
            return Err(faulty(&text.target.faults));
        }
        let source = entry.text.inlines.as_slice();
        let target = text.target.beside(source);
        let value = notation::write(&target);
        // What a catalogue would refuse is refused here, and what it would read is what counts.
        let line = format!("{} = {value}\n", entry.unit.id);
        let written = fluent::read(&line, entry.entity.language.as_str());
        let Some(message) = written.messages.into_iter().next() else {
            return Err(faulty(&[Fault::syntax(0..0, "other", value)]));
        };
        if !message.faults.is_empty() {
            return Err(faulty(&message.faults));
        }
        let is_term = |name: &str| {
            self.bench.content.entities.iter().any(|entity| entity.kind.name == "term" && entity.id.name() == name)
        };
        let place = Span::new(file.id, text.range.clone());
        // Without the spaces and breaks at its ends that programs leave there and no catalogue has.
        let value = message.value.to_owned();
        let mismatches = validate::compare(source, &message.inlines, &is_term);
        let mut said: Vec<Diagnostic> =
            mismatches.into_iter().map(|mismatch| mismatch.remark(&text.id).at(place)).collect();
        if said.is_empty() && !units::has_words(&message.inlines) {
            said = faulty(&[Fault::syntax(0..0, "words", value.as_str())]);
        }
        if said.is_empty() { Ok((value, message.inlines)) } else { Err(said) }
    }

    /// Returns why what stands here is not written over without more ado, if it is not.
    fn stays(&self, entry: &Entry<'_>, text: &Delivered, (is_here_newer, holds): (bool, bool)) -> Option<&'static str> {
        let progress = entry.progress();
        if entry.damaged.is_some() {
            return Some("damaged");
        }
        if is_here_newer || (!holds && matches!(progress, Progress::Fresh(_))) {
            return Some(match text.base {
                None => "unknown",
                Some(_) if is_here_newer => "changed",
                // It is the one that left, and somebody said since that it holds for what the original says now.
                Some(_) => "older",
            });
        }
        // What is not finished, or a machine's, takes the place of nothing that a person finished.
        let is_good = matches!(progress, Progress::Fresh(State::Draft | State::Reviewed));
        match self.manner.state {
            Some(State::Machine) if is_good => Some("machine"),
            Some(_) => None,
            None => (is_good && text.said.beside(true) == Said::Open).then_some("open"),
        }
    }

    fn unknown(&self, text: &Delivered) -> Diagnostic {
        let pages = self.places.pages();
        let said = self.said(Code::ExchangeUnknown, text).with("page", text.page.as_str());
        if text.page.is_empty() {
            return said.with("reason", "context").with("value", text.source.raw.as_str());
        }
        if pages.contains(text.page.as_str()) {
            return said.with("reason", "message");
        }
        said.with("reason", "page").suggest(page_meant(&text.page, || pages.iter().copied()))
    }

    fn said(&self, code: Code, text: &Delivered) -> Diagnostic {
        let place = Span::new(self.delivery.file.id, text.range.clone());
        Diagnostic::new(code).at(place).with("message", text.id.as_str())
    }
}

/// Says whether a translation is the one that left with the file.
fn is_untouched(text: &Delivered, value: &str) -> bool {
    text.base.as_deref() == Some(fingerprint(value).as_str())
}

/// Says whether a text of a file is in a language: the file says nothing of it, or one that means this one.
fn is_in(bench: Bench<'_>, text: &Delivered, language: &Language) -> bool {
    let known = bench.content.settings.languages.iter().map(|one| &one.language);
    text.language.as_deref().is_none_or(|own| Language::meant(own, known) == Some(language))
}
