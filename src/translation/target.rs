//! One page's catalogue and register in one language, brought up to date.
//!
//! Values are kept byte for byte; comments and order are ours, but for comments that a person wrote. What cannot be
//! read stands at the end of the file, and a translation whose block is gone goes into the register.

use std::collections::BTreeMap;

use crate::catalogue::fluent::{self, MISSING, WrittenMessage, is_kept, is_missing};
use crate::catalogue::register::{Recorded, Register, Retired};
use crate::catalogue::units::{self, Unit};
use crate::catalogue::{Basis, State, basis, fingerprint, is_current};
use crate::facts::Date;
use crate::prose::Text;

use super::source::around;
use super::page::{LanguageSync, Page};
use super::{change, notes};

/// How new and changed texts are recorded.
#[derive(Debug, Clone)]
pub(super) struct Recording {
    pub(super) state: State,
    pub(super) by: Option<String>,
    pub(super) today: Date,
}

/// The texts of one page in one language before and after.
pub(super) struct Target<'a> {
    pub(super) page: &'a Page<'a>,
    pub(super) recording: &'a Recording,
    /// Words of terms in this language, by name.
    pub(super) terms: &'a dyn Fn(&str) -> Option<String>,
    /// The name of the language and its tag, for the head of the file.
    pub(super) name: (&'a str, &'a str),
    pub(super) date: &'a dyn Fn(Date) -> String,
}

impl Target<'_> {
    /// Writes the catalogue and updates the register; `written` is the catalogue as it stands.
    pub(super) fn write(&self, written: &str, register: &mut Register, count: &mut LanguageSync) -> String {
        let source = self.page.entity.language.as_str();
        let read = fluent::read(written, source);
        let mut messages: BTreeMap<&str, &WrittenMessage<'_>> = BTreeMap::new();
        let mut left_over = left_over(written);
        for fault in &read.faults {
            let lines = written.get(fault.range.clone()).unwrap_or_default().lines();
            left_over.extend(lines.map(|line| line.trim_end().to_owned()));
        }
        for (message, is_repeated) in read.messages.iter().zip(read.repeated()) {
            let known = self.page.units.units.iter().any(|unit| unit.id.as_str() == message.id);
            let gone = self.page.units.gone.iter().any(|gone| gone.id == message.id);
            let says_nothing = is_repeated && is_missing(message.value);
            if is_repeated || (!known && !gone) || (!known && !message.faults.is_empty()) {
                let lines = if says_nothing { String::new() } else { message.verbatim(written) };
                left_over.extend(lines.lines().map(str::to_owned));
                left_over.extend(message.comments.own.iter().map(|line| format!("# {line}")));
            } else {
                if !known {
                    left_over.extend(message.comments.own.iter().map(|line| format!("# {line}")));
                }
                messages.insert(message.id, message);
            }
        }
        self.retire(&messages, register);
        let mut text = self.head();
        for (unit, leaf) in self.page.units.units.iter().zip(units::texts(self.page.entity)) {
            let message = messages.get(unit.id.as_str()).copied();
            self.message(&mut text, written, (unit, leaf, message), (register, count));
        }
        read.trailing.iter().for_each(|line| text.push_str(&format!("# {line}\n")));
        if !left_over.is_empty() {
            text.push_str(&format!("\n### {}\n", self.page.words.say("left-over", &[])));
            left_over.iter().for_each(|line| text.push_str(&format!("# ! {line}\n")));
        }
        text
    }

    fn head(&self) -> String {
        let words = self.page.words;
        let title = self.page.units.units.iter().find(|unit| unit.id.as_str() == "title");
        let title = title.map_or(self.page.entity.id.as_str(), |unit| unit.source.as_str());
        let (name, tag) = self.name;
        let how = words.say("target-how", &[]);
        format!("### {title} — {name} ({tag})\n### {how}\n### {}\n\n", words.say("target-marks", &[]))
    }

    fn message(
        &self,
        text: &mut String,
        written: &str,
        (unit, leaf, message): (&Unit, &Text, Option<&WrittenMessage<'_>>),
        (register, count): (&mut Register, &mut LanguageSync),
    ) {
        let around = around(self.page.surroundings, leaf.span.start);
        if let Some(heading) = around.and_then(|around| around.heading.as_ref()) {
            text.push_str(&format!("\n## {heading}\n\n"));
        }
        let returned = if message.is_none() { self.returned(unit, register) } else { None };
        if let Some(message) = message {
            self.record(unit, message, register, count);
        }
        let recorded = register.records.get(unit.id.as_str());
        let value = message.map(|message| message.value).or(returned.as_deref()).unwrap_or(MISSING);
        let stale = recorded.filter(|record| !is_missing(value) && !is_current(&record.source, &unit.source));
        match stale {
            _ if is_missing(value) => count.missing += 1,
            Some(_) => count.stale += 1,
            None => {}
        }
        self.comments(text, (unit, leaf, message), stale);
        match message.filter(|message| !message.faults.is_empty()) {
            Some(message) => {
                text.push_str(&message.verbatim(written));
                text.push('\n');
            }
            None => text.push_str(&format!("{} = {value}\n", unit.id)),
        }
    }

    fn comments(
        &self,
        text: &mut String,
        (unit, leaf, message): (&Unit, &Text, Option<&WrittenMessage<'_>>),
        stale: Option<&Recorded>,
    ) {
        let tag = &self.page.entity.language;
        let words = self.page.words;
        if let Some(record) = stale {
            let mark = match record.stale_since {
                Some(since) => words.say("stale", &[("date", &(self.date)(since))]),
                None => words.say("stale-undated", &[]),
            };
            text.push_str(&format!("# [ ] {mark}\n"));
            if !record.source.is_empty() {
                text.push_str(&format!("# {tag} before: {}\n", record.source));
            }
        }
        text.push_str(&format!("# {tag}: {}\n", unit.source));
        if let Some(record) = stale.filter(|record| !record.source.is_empty()) {
            text.push_str(&format!("# change: {}\n", change::describe(&record.source, &unit.source)));
        }
        let around = around(self.page.surroundings, leaf.span.start);
        for note in notes::notes(words, leaf, around) {
            text.push_str(&format!("# note: {note}\n"));
        }
        for (name, form) in self.page.glossary.mentioned(&unit.source, self.page.entity.id.as_str()) {
            let word = (self.terms)(name).map(|word| format!(" = {word}")).unwrap_or_default();
            text.push_str(&format!("# term: {form} → {{ -{name} }}{word}\n"));
        }
        for line in message.map(|message| message.comments.own.as_slice()).unwrap_or_default() {
            text.push_str(&format!("# {line}\n"));
        }
    }

    /// Brings the record of a message up to date with what stands in the catalogue.
    fn record(&self, unit: &Unit, message: &WrittenMessage<'_>, register: &mut Register, count: &mut LanguageSync) {
        if !message.faults.is_empty() {
            return;
        }
        if is_missing(message.value) {
            register.records.remove(message.id);
            return;
        }
        let old = register.records.get(message.id);
        let Basis { made_from, as_recorded, .. } = basis(message, old);
        let ticked = message.comments.tick == Some(true);
        let mut record = match old {
            Some(old) if as_recorded && !ticked => old.clone(),
            Some(old) if as_recorded => {
                count.confirmed += 1;
                // Who ticks has read it: it is a machine's no longer.
                let state = old.state.max(self.recording.state);
                Recorded { state, by: self.by(old), on: Some(self.recording.today), ..old.clone() }
            }
            old => {
                count.recorded += 1;
                self.fresh(old, message.value)
            }
        };
        made_from.unwrap_or_default().clone_into(&mut record.source);
        if is_current(&record.source, &unit.source) {
            // A touch-up of the source needs nobody's eyes.
            unit.source.clone_into(&mut record.source);
            record.stale_since = None;
        } else if record.stale_since.is_none() {
            record.stale_since = Some(self.recording.today);
            count.newly_stale += 1;
        }
        register.records.insert(message.id.to_owned(), record);
    }

    fn by(&self, old: &Recorded) -> Option<String> {
        self.recording.by.clone().or_else(|| old.by.clone())
    }

    /// The record of a text that is new or was changed by hand.
    fn fresh(&self, old: Option<&Recorded>, value: &str) -> Recorded {
        let origin = if self.recording.state == State::Machine { "machine" } else { "hand" };
        Recorded {
            source: String::new(),
            fingerprint: fingerprint(value),
            state: self.recording.state,
            by: self.recording.by.clone(),
            on: Some(self.recording.today),
            origin: origin.to_owned(),
            stale_since: old.and_then(|old| old.stale_since),
        }
    }

    /// Moves translations of blocks that are gone into the register, where nobody loses them.
    fn retire(&self, messages: &BTreeMap<&str, &WrittenMessage<'_>>, register: &mut Register) {
        for gone in &self.page.units.gone {
            let record = register.records.remove(&gone.id);
            let Some(message) = messages.get(gone.id.as_str()) else { continue };
            if is_missing(message.value) || is_kept(message.value) {
                continue;
            }
            let from = message.comments.source.unwrap_or(&gone.source);
            register.retired.push(Retired {
                source: record.as_ref().map_or(from, |record| record.source.as_str()).to_owned(),
                text: message.value.to_owned(),
                state: record.as_ref().map_or(State::Draft, |record| record.state),
                on: record.and_then(|record| record.on),
            });
        }
    }

    /// Brings back the translation of a block that is there again.
    fn returned(&self, unit: &Unit, register: &mut Register) -> Option<String> {
        let at = register.retired.iter().position(|retired| retired.source == unit.source)?;
        let retired = register.retired.remove(at);
        register.records.insert(unit.id.to_string(), Recorded {
            source: retired.source,
            fingerprint: fingerprint(&retired.text),
            state: retired.state,
            by: None,
            on: retired.on,
            origin: "memory".to_owned(),
            stale_since: None,
        });
        Some(retired.text)
    }
}

/// Returns the unreadable lines that an earlier run put aside.
fn left_over(written: &str) -> Vec<String> {
    written.lines().filter_map(|line| line.strip_prefix("# ! ")).map(str::to_owned).collect()
}
