//! One page's catalogue and register in one language, brought up to date.
//!
//! Values are kept byte for byte; comments and order are ours, but for comments that a person wrote. What cannot be
//! read stands at the end of the file, and a translation whose block is gone goes into the register.

use std::collections::BTreeMap;

use crate::catalogue::register::{Recorded, Register, Words};
use crate::catalogue::units::{self, Unit};
use crate::catalogue::{
    Basis, State, basis, emptied_remark, overwritten, overwritten_remark, replaced_lines, stands_in,
};
use crate::diagnostic::{Code, Diagnostic};
use crate::facts::Date;
use crate::fluent::{self, CommentLine, LEFT_OVER, MISSING, Reading, WrittenMessage, is_kept, is_missing};
use crate::prose::Text;

use super::change;
use super::decided;
use super::decision::Decision;
use super::notes::{self, around};
use super::ours::Persons;
use super::page::{LanguageSync, Page, Said};
use super::retired::{self, own_words, returned};
use super::typed::{Known, typed};

/// How a text came in that somebody said to be a machine's.
pub(super) const MACHINE: &str = "machine";

/// How new and changed texts are recorded.
#[derive(Debug, Clone)]
pub(super) struct Recording {
    pub(super) state: Option<State>,
    pub(super) by: Option<String>,
    pub(super) today: Date,
    /// Whether registers of earlier days take on the words of their translations.
    pub(super) catches_up: bool,
}

/// The texts of one page in one language before and after.
pub(super) struct Target<'a> {
    pub(super) page: &'a Page<'a>,
    pub(super) recording: &'a Recording,
    /// Whether what is not recorded is new; without a register it may be the work of anybody.
    pub(super) is_new: bool,
    /// Words of terms in this language, by name.
    pub(super) terms: &'a dyn Fn(&str) -> Option<String>,
    /// The name of the language and its tag, for the head of the file.
    pub(super) name: (&'a str, &'a str),
    pub(super) date: &'a dyn Fn(Date) -> String,
    /// What stands for the same words elsewhere: page and translation.
    pub(super) memory: &'a dyn Fn(&Unit) -> Option<(String, String)>,
    /// What the tool may have written above messages.
    pub(super) known: &'a dyn Fn() -> Option<&'a Known>,
    /// What people decided about texts of this page in this language.
    pub(super) decisions: &'a [&'a Decision],
}

impl Target<'_> {
    /// Writes the catalogue and updates the register; `written` is the catalogue as it stands. Returns nothing when
    /// it holds two versions of something.
    pub(super) fn write(&self, written: &str, register: &mut Register, count: &mut LanguageSync) -> Option<String> {
        let before = register.clone();
        let records = |id: &str, text: &str| before.has(id, text);
        let reading = Reading::of_page(self.page.entity.language.as_str(), &records);
        let read = fluent::read_knowing(written, reading);
        if read.in_conflict {
            return None;
        }
        let mut messages: BTreeMap<&str, &WrittenMessage<'_>> = BTreeMap::new();
        let mut left_over = left_over(written);
        for fault in read.faults.iter().filter(|fault| fault.reason != "comment") {
            let lines = written.get(fault.range.clone()).unwrap_or_default().lines();
            left_over.extend(lines.filter(|line| !line.starts_with(LEFT_OVER)));
        }
        for (message, is_repeated) in read.messages.iter().zip(read.repeated()) {
            let known = self.page.units.units.iter().any(|unit| unit.id.as_str() == message.id);
            let gone = self.page.units.gone.iter().any(|gone| gone.id == message.id);
            let is_used = !is_repeated && (known || (gone && message.faults.is_empty()));
            if is_used {
                messages.insert(&message.id, message);
            }
            if !is_used || !known {
                let says_nothing = is_used || (is_missing(message.value) && message.faults.is_empty());
                left_over.extend(message.verbatim(written).lines().filter(|_| !says_nothing));
                let recorded = before.records.get(&*message.id).filter(|_| is_used);
                let persons = self.persons(&message.comments.lines, recorded, "");
                left_over.extend(persons.all());
            }
        }
        let is_elsewhere = |id: &str| before.records.get(id).is_some_and(|record| stands_in(record, (written, &read)));
        let trailing = self.persons(&read.trailing, None, "");
        for gone in &self.page.units.gone {
            retired::of_gone(gone, messages.get(gone.id.as_str()).copied(), register);
        }
        let mut text = self.head();
        for (unit, leaf) in self.page.units.units.iter().zip(units::texts(self.page.entity)) {
            let message = messages.get(unit.id.as_str()).copied();
            let rests = self.message(&mut text, (unit, leaf, message), (written, &before), (register, count));
            left_over.extend(rests);
        }
        // What stands in a line that nobody can read is said of that line.
        count.said.retain(|said| said.said.code != Code::MessageEmptied || !is_elsewhere(&said.message));
        left_over.extend(trailing.rests);
        trailing.comments.iter().chain(&trailing.typed).enumerate().for_each(|(index, line)| {
            // An empty line parts them from the last message: right below it they would look like its rest.
            text.push_str(if index == 0 { "\n" } else { "" });
            text.push_str(&comment(line));
        });
        let left_over: Vec<&str> = left_over.into_iter().map(str::trim_end).filter(|line| !line.is_empty()).collect();
        if !left_over.is_empty() {
            text.push_str(&format!("\n### {}\n", self.page.words.say("left-over", &[])));
            // Words that somebody wrote over a whole line have the code of its message again.
            let replaced = replaced_lines((written, &read), (self.page.entity.language.as_str(), self.page.units));
            for line in left_over {
                let unit = replaced.iter().find(|(_, fault)| fault.detail == line).map(|(unit, _)| &unit.id);
                let code = unit.map(|id| format!("{id} = ")).unwrap_or_default();
                text.push_str(&format!("{LEFT_OVER}{code}{line}\n"));
            }
        }
        Some(text)
    }

    fn head(&self) -> String {
        let words = self.page.words;
        let title = self.page.units.units.iter().find(|unit| unit.id.as_str() == "title");
        let title = title.map_or(self.page.entity.id.as_str(), |unit| unit.source.as_str());
        let (name, tag) = self.name;
        let how = words.say("target-how", &[]);
        format!("### {title} — {name} ({tag})\n### {how}\n### {}\n\n", words.say("target-marks", &[]))
    }

    /// Writes a message and returns lines that were broken off the comments above it and fit none of them.
    fn message<'w>(
        &self,
        text: &mut String,
        (unit, leaf, message): (&Unit, &Text, Option<&WrittenMessage<'w>>),
        (written, before): (&'w str, &Register),
        (register, count): (&mut Register, &mut LanguageSync),
    ) -> Vec<&'w str> {
        let around = around(self.page.surroundings, leaf.span.start);
        if let Some(heading) = around.and_then(|around| around.heading.as_ref()) {
            text.push_str(&format!("\n## {heading}\n\n"));
        }
        let lines = message.map_or(&[][..], |message| message.comments.lines.as_slice());
        let is_overwritten = message.is_some_and(|message| self.typed_over(unit, message, register, count));
        // Where nothing stands, nothing is lost when the text is offered anew.
        let message = message.filter(|message| !message.is_emptied(written));
        let decision = self.decisions.iter().find(|decision| decision.message == unit.id.as_str()).copied();
        let today = self.recording.today;
        let put = decision.and_then(|decision| decided::put(unit, message, (decision, today), register));
        // What nobody can read stays among the lines put aside, whatever takes its place.
        let replaced = message.filter(|message| put.is_some() && !message.faults.is_empty());
        let message = message.filter(|_| put.is_none());
        match message {
            Some(message) => self.record(unit, (message, is_overwritten), register, count),
            None if put.is_none() => self.taken_out(unit, register, count),
            None => {}
        }
        if let (Some(decision), Some(record)) = (decision, register.records.get_mut(unit.id.as_str())) {
            decided::decide(unit, (decision, today), record);
        }
        let says = message.filter(|message| !message.faults.is_empty() || !is_missing(message.value));
        let returned = if says.is_none() && put.is_none() { returned(unit, today, register) } else { None };
        let recorded = register.records.get(unit.id.as_str());
        let own = put.or(returned.as_deref());
        let value = says.map(|message| message.value).or(own).unwrap_or(MISSING);
        let stale = recorded.filter(|record| !is_missing(value) && !record.holds(&unit.source));
        match stale {
            _ if is_missing(value) => count.missing += 1,
            Some(_) => count.stale += 1,
            None => {}
        }
        let start = text.len();
        self.comments(text, (unit, leaf), stale);
        let is_old = stale.is_some_and(|record| !record.source.is_empty());
        for (page, words) in self.remembered(unit, (value, is_old), register) {
            text.push_str(&format!("# memory: {page}: {words}\n"));
        }
        let recorded = before.records.get(unit.id.as_str());
        let mut persons = self.persons(lines, recorded, &text[start..]);
        persons.comments.iter().chain(&persons.typed).for_each(|line| text.push_str(&comment(line)));
        count.said.extend(persons.typed.iter().map(|words| self.said(unit, typed_remark(unit, words))));
        match message.filter(|message| !message.faults.is_empty()) {
            Some(message) => {
                text.push_str(message.verbatim(written));
                text.push('\n');
            }
            None => text.push_str(&format!("{} = {value}\n", unit.id)),
        }
        persons.rests.extend(replaced.iter().flat_map(|message| message.verbatim(written).lines()));
        persons.rests
    }

    /// Returns what a person wrote above a message, over lines of the tool too; `now` is what the tool writes there.
    fn persons<'l>(&self, lines: &[CommentLine<'l>], recorded: Option<&Recorded>, now: &str) -> Persons<'l> {
        self.page.ours.persons(lines, recorded, now).with_typed(typed(lines, now, self.known))
    }

    fn comments(&self, text: &mut String, (unit, leaf): (&Unit, &Text), stale: Option<&Recorded>) {
        let tag = &self.page.entity.language;
        let words = self.page.words;
        if let Some(record) = stale {
            let mark = match record.stale_since {
                Some(since) => words.say("stale", &[("date", &(self.date)(since))]),
                None => words.say("stale-undated", &[]),
            };
            text.push_str(&format!("# [ ] {mark}\n"));
            if let Some(earlier) = record.earlier(&unit.source) {
                text.push_str(&format!("# {tag} before: {earlier}\n"));
            }
        }
        text.push_str(&format!("# {tag}: {}\n", unit.source));
        if let Some(earlier) = stale.and_then(|record| record.earlier(&unit.source)) {
            text.push_str(&format!("# change: {}\n", change::describe(earlier, &unit.source)));
        }
        let around = around(self.page.surroundings, leaf.span.start);
        for note in notes::notes(words, leaf, around) {
            text.push_str(&format!("# note: {note}\n"));
        }
        for (name, form) in self.page.glossary.mentioned(&unit.source, self.page.entity.id.as_str()) {
            let word = (self.terms)(name).map(|word| format!(" = {word}")).unwrap_or_default();
            text.push_str(&format!("# term: {form} → {{ -{name} }}{word}\n"));
        }
    }

    /// Returns what is offered for a text that is missing, and the page where it stands or stood; for one that is old,
    /// what it was when its source was today's.
    fn remembered(&self, unit: &Unit, (value, is_old): (&str, bool), register: &Register) -> Vec<(String, String)> {
        if !is_missing(value) && !is_old {
            return Vec::new();
        }
        let own = own_words(unit, Some(value).filter(|_| is_old), register);
        let own: Vec<_> = own.into_iter().map(|words| (self.page.entity.id.to_string(), words)).collect();
        if own.is_empty() && is_missing(value) { (self.memory)(unit).into_iter().collect() } else { own }
    }

    /// Keeps the words of a translation that somebody took out, and says where.
    fn taken_out(&self, unit: &Unit, register: &mut Register, count: &mut LanguageSync) {
        let taken = retired::taken_out(unit, register);
        let said = taken.and_then(|record| emptied_remark(unit.id.as_str(), &record, &self.register_path()));
        count.said.extend(said.map(|said| self.said(unit, said)));
    }

    /// Keeps words that somebody typed over the original above a message, and says where; returns whether there are any.
    fn typed_over(
        &self,
        unit: &Unit,
        message: &WrittenMessage<'_>,
        register: &mut Register,
        count: &mut LanguageSync,
    ) -> bool {
        let tag = self.page.entity.language.as_str();
        let record = register.records.get(unit.id.as_str());
        let knows = |seen: &str| self.page.ours.knows(seen);
        let Some(typed) = overwritten(message, record, (tag, &unit.source), knows) else { return false };
        let by = (self.recording.by.as_deref(), self.recording.today);
        retired::typed_over(unit, typed.words, by, register);
        let said = overwritten_remark(unit.id.as_str(), typed.words, &self.register_path());
        count.said.push(self.said(unit, said));
        true
    }

    fn said(&self, unit: &Unit, said: Diagnostic) -> Said {
        let (_, tag) = self.name;
        Said { path: format!("translations/{tag}/{}.ftl", self.page.entity.id), message: unit.id.to_string(), said }
    }

    fn register_path(&self) -> String {
        let (_, tag) = self.name;
        format!("translations/_register/{tag}/{}.toml", self.page.entity.id)
    }

    /// Brings the record of a message up to date with what stands in the catalogue.
    fn record(
        &self,
        unit: &Unit,
        (message, is_overwritten): (&WrittenMessage<'_>, bool),
        register: &mut Register,
        count: &mut LanguageSync,
    ) {
        if !message.faults.is_empty() {
            return;
        }
        if is_missing(message.value) {
            self.taken_out(unit, register, count);
            return;
        }
        let old = register.records.get(&*message.id);
        let Basis { made_from, seen, as_recorded, ticked, .. } =
            basis(message, (register, is_overwritten), (&unit.source, self.is_new && unit.is_first));
        let mut replaced = None;
        let mut record = match old {
            Some(old) if as_recorded && !ticked => old.clone(),
            Some(old) if as_recorded => {
                count.confirmed += 1;
                // Who ticks has read it: it is a machine's no longer. And a review was one of what it was made from.
                let ticked = self.recording.state.unwrap_or(State::Draft);
                let state = if old.holds(&unit.source) { old.state.max(ticked) } else { ticked };
                Recorded { state, by: self.by(old), on: Some(self.recording.today), ..old.clone() }
            }
            old => {
                count.recorded += 1;
                replaced = old.filter(|old| !old.text.are(message.value)).cloned();
                self.fresh(old, message.value)
            }
        };
        if self.recording.catches_up {
            record.text = Words::Kept(message.value.to_owned());
        }
        let is_known = made_from.is_some_and(|from| !from.is_empty());
        made_from.unwrap_or_default().clone_into(&mut record.source);
        record.seen = seen.map(str::to_owned);
        if record.holds(&unit.source) {
            // A touch-up of the source needs nobody's eyes.
            unit.source.clone_into(&mut record.source);
            record.stale_since = None;
        } else if record.stale_since.is_none() && is_known {
            // Where nobody knows what it was made from, nobody knows when that changed either.
            record.stale_since = Some(self.recording.today);
            count.newly_stale += 1;
        }
        register.records.insert(message.id.to_string(), record);
        let is_person = |old: &Recorded| old.state > State::Machine || old.origin != MACHINE || is_kept(message.value);
        if let Some(old) = replaced.filter(is_person) {
            count.kept += usize::from(retired::replaced(unit, old.clone(), register));
            if is_kept(message.value) {
                let said = emptied_remark(unit.id.as_str(), &old, &self.register_path());
                count.said.extend(said.map(|said| self.said(unit, said.with("reason", "original"))));
            }
        }
    }

    fn by(&self, old: &Recorded) -> Option<String> {
        self.recording.by.clone().or_else(|| old.by.clone())
    }

    /// The record of a text that is new or was changed by hand.
    fn fresh(&self, old: Option<&Recorded>, value: &str) -> Recorded {
        let careful = if self.is_new { State::Draft } else { State::Machine };
        let state = self.recording.state.unwrap_or(careful);
        // What is called a machine's because nobody knows may be a person's, and is kept like that.
        let origin = match (self.recording.state, state) {
            (Some(State::Machine), _) => MACHINE,
            (_, State::Machine) => "unknown",
            _ => "hand",
        };
        Recorded {
            source: String::new(),
            seen: None,
            text: Words::Kept(value.to_owned()),
            state,
            by: self.recording.by.clone(),
            on: Some(self.recording.today),
            origin: origin.to_owned(),
            stale_since: old.and_then(|old| old.stale_since),
        }
    }
}

/// Returns the remark about words that stand where the tool writes: they stay above the message.
fn typed_remark(unit: &Unit, words: &str) -> Diagnostic {
    let said = Diagnostic::new(Code::MessageOverwritten).with("message", unit.id.as_str());
    said.with("value", words).with("reason", "comment")
}

/// Returns the unreadable lines that an earlier run put aside.
fn left_over(written: &str) -> Vec<&str> {
    written.lines().filter_map(|line| line.strip_prefix(LEFT_OVER)).collect()
}

/// Writes a person's comment as it stands; the words of a tick have lost their mark.
fn comment(line: &str) -> String {
    if line.starts_with('#') { format!("{line}\n") } else { format!("# {line}\n") }
}
