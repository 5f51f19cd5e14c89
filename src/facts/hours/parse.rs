//! Reads hours into rules, with a cure for what it refuses.

use std::ops::Range;

use super::clock::bare_time;
use super::reader::Reader;
use super::rule::{BY_APPOINTMENT, Rule, State, TimeSpan};
use super::spelling::{self, is_day, is_month, word_at};
use crate::facts::{FactError, Fault};

/// Every minute of the week; nothing can be added to it.
const ALWAYS: &str = "24/7";

/// What comments say that mean an appointment.
const APPOINTMENT_WORDS: [&str; 3] = ["appuntamento", "appointment", "prenotazione"];

/// Reads all rules; every `;` part reports its own first fault.
pub(super) fn rules(text: &str, school: bool) -> (Vec<Rule>, Vec<FactError>) {
    let mut errors = spelling::check(text);
    if let Some(at) = unquoted(text, "||").first() {
        errors.push(FactError::at(*at..text.trim_end().len(), Fault::HoursUnsupported));
    }
    if text.trim().is_empty() {
        errors.push(FactError::whole(text, Fault::HoursInvalid));
    }
    if !errors.is_empty() {
        return (Vec::new(), errors);
    }
    let mut rules = Vec::new();
    let mut joint = 0..0;
    for end in unquoted(text, ";").into_iter().chain([text.len()]) {
        match part(text, joint.end..end, school) {
            Ok(mut found) => {
                if let Some(first) = found.first_mut() {
                    first.joint = joint;
                }
                rules.append(&mut found);
            }
            Err(error) => errors.push(error),
        }
        joint = end..end + 1;
    }
    if errors.is_empty() {
        errors.extend(unbound(text, &rules));
    }
    (rules, errors)
}

/// Returns where a sign stands outside quotes.
fn unquoted(text: &str, sign: &str) -> Vec<usize> {
    let quoted = |at: usize| text[..at].bytes().filter(|byte| *byte == b'"').count() % 2 == 1;
    text.match_indices(sign).map(|(at, _)| at).filter(|at| !quoted(*at)).collect()
}

/// Reads what stands between two `;`.
fn part(text: &str, range: Range<usize>, school: bool) -> Result<Vec<Rule>, FactError> {
    let written = &text[range.clone()];
    let start = range.start + (written.len() - written.trim_start().len());
    let mut reader = Reader { text, at: start, end: start + written.trim().len(), school };
    if reader.rest().is_empty() {
        let kept = text[..range.start].trim_end_matches([';', ' ']);
        let whole = range.end == text.len() && rules(kept, school).1.is_empty();
        let meant = whole.then(|| kept.to_owned());
        return Err(FactError::whole(text, Fault::HoursInvalid).perhaps(meant));
    }
    let mut rules = Vec::new();
    let mut joint = 0..0;
    loop {
        let mut rule = reader.rule()?;
        rule.adds = !rules.is_empty();
        rule.joint = joint;
        rules.push(rule);
        if reader.rest().is_empty() {
            return Ok(rules);
        }
        joint = reader.at..reader.at + 2;
        if reader.rest().starts_with(", ") && rules.iter().any(|rule| reader.text[rule.range.clone()] == *ALWAYS) {
            return Err(FactError::at(joint, Fault::HoursUnsupported).meant("; "));
        }
        if !reader.eat(", ") {
            return Err(reader.unexpected());
        }
    }
}

/// Reports the first rule after another that is bound to no day: people mean the days before it.
fn unbound(text: &str, rules: &[Rule]) -> Option<FactError> {
    let pair = rules.windows(2).find(|pair| pair[1].is_unbound() && pair[1].state != State::Off)?;
    let days = &text[pair[0].days.range.clone()];
    let range = pair[1].range.clone();
    let meant = (!days.is_empty()).then(|| format!("{days} {}", &text[range.clone()]));
    Some(FactError::at(range, Fault::HoursUnsupported).perhaps(meant))
}

impl Reader<'_> {
    /// Reads one rule: dates, days, times, and what it says of them.
    fn rule(&mut self) -> Result<Rule, FactError> {
        let start = self.at;
        let dates = self.dates()?;
        let days = self.days()?;
        let times = self.times(start)?;
        let state = self.state()?;
        let range = start..self.text[..self.at].trim_end().len();
        if range.is_empty() {
            return Err(self.unexpected());
        }
        let rule = Rule { range, joint: 0..0, adds: false, dates, days, times, state };
        self.complete(rule)
    }

    /// Refuses a rule that says less than its writer thinks.
    fn complete(&self, rule: Rule) -> Result<Rule, FactError> {
        let missing_times = rule.times.is_empty() && rule.state != State::Off;
        if missing_times && self.rest().starts_with(", ") {
            let joint = self.at..self.at + 2;
            if self.text[joint.end..self.end].starts_with(|sign: char| sign.is_ascii_digit()) && !rule.days.is_empty() {
                return Err(FactError::at(joint, Fault::HoursInvalid).meant(" "));
            }
            let next = word_at(self.text, joint.end);
            if is_day(next) || is_month(next) && rule.days.is_empty() {
                return Err(FactError::at(joint, Fault::HoursInvalid).meant(","));
            }
        }
        if missing_times {
            return Err(FactError::at(rule.range, Fault::HoursUnsupported));
        }
        // In Italian "Mar" is Tuesday. As a month it would open on 31 days, Sundays included.
        let march = self.text[rule.range.start..rule.days.range.start].trim_end() == "Mar";
        if march && rule.days.is_empty() && rule.state != State::Off {
            return Err(FactError::at(rule.range.start..rule.range.start + 3, Fault::HoursInvalid).meant("Tu"));
        }
        Ok(rule)
    }

    /// Reads times of a rule that began at a byte: `09:00-12:00,14:00-17:00`.
    fn times(&mut self, start: usize) -> Result<Vec<TimeSpan>, FactError> {
        let mut spans = Vec::new();
        if self.rest().starts_with(ALWAYS) {
            if self.at > start {
                // "Every day" cannot be bound to days.
                return Err(FactError::at(self.at..self.at + 4, Fault::HoursInvalid).meant("00:00-24:00"));
            }
            spans.push(TimeSpan { range: self.at..self.at + 4, from: 0, to: 1440 });
            self.at += 4;
        }
        while !self.digits().is_empty()
            && (!self.is_year() || self.is_bare_time())
            && spans.first().is_none_or(|first| first.range.len() != 4)
        {
            spans.push(self.time_span()?);
            let separator = if self.rest().starts_with(", ") { 2 } else { 1 };
            let next = Reader { at: (self.at + separator).min(self.end), ..*self };
            if !self.rest().starts_with(',') || next.digits().is_empty() || next.is_year() && !next.is_bare_time() {
                break;
            }
            self.at = next.at;
        }
        if !spans.is_empty() {
            self.gap()?;
        }
        Ok(spans)
    }

    /// Reads one span of times.
    fn time_span(&mut self) -> Result<TimeSpan, FactError> {
        let start = self.at;
        if let Some((range, meant)) = self.bare_span() {
            return Err(FactError::at(range, Fault::HoursInvalid).meant(meant));
        }
        let written = self.at + self.time_written(23).len();
        let spans = self.text[written..self.end].trim_start().starts_with('-');
        // A number by itself may be anything; the first of two is a time.
        let from = self.time(23).map_err(|fault| if spans { fault } else { fault.perhaps(None) })?;
        let signs = self.rest().len() - self.rest().trim_start_matches([' ', '-']).len();
        let dash = self.at..self.at + signs;
        match &self.text[dash.clone()] {
            "-" => self.at = dash.end,
            between if between.contains('-') => {
                return Err(FactError::at(dash, Fault::HoursInvalid).meant("-"));
            }
            _ if self.rest().starts_with('+') => {
                return Err(FactError::at(start..self.at + 1, Fault::HoursUnsupported));
            }
            _ => return Err(FactError::at(start..self.at, Fault::HoursInvalid)),
        }
        if self.digits().is_empty() {
            return Err(self.unexpected());
        }
        let to = self.time(48)?;
        if self.rest().starts_with(['+', '/']) {
            return Err(FactError::at(start..self.at + 1, Fault::HoursUnsupported));
        }
        let to = if to <= from { to + 1440 } else { to };
        Ok(TimeSpan { range: start..self.at, from, to })
    }

    /// Reads a time of day up to an hour.
    fn time(&mut self, last_hour: u16) -> Result<u16, FactError> {
        let written = self.time_written(last_hour);
        let range = self.at..self.at + written.len();
        let bare = bare_time(written);
        let (hour, minute) = bare.or_else(|| written.split_once([':', '.', ','])).unwrap_or((written, "00"));
        let number =
            |text: &str, most: u16| text.parse::<u16>().ok().filter(|number| *number <= most && text.len() <= 2);
        let time = number(hour, last_hour).zip(number(minute, 59).filter(|_| minute.len() == 2));
        let Some((hour, minute)) = time.filter(|(hour, minute)| *hour < 48 || *minute == 0) else {
            return Err(FactError::at(range, Fault::HoursInvalid));
        };
        let meant = format!("{hour:02}:{minute:02}");
        if meant != written {
            return Err(FactError::at(range, Fault::HoursInvalid).meant(meant));
        }
        self.at = range.end;
        Ok(hour * 60 + minute)
    }

    /// Reads what the rule says: nothing (open), `open`, `off`, `"by appointment"`.
    fn state(&mut self) -> Result<State, FactError> {
        let start = self.at;
        let word = self.word();
        let state = if matches!(word, "off" | "closed") { State::Off } else { State::Open };
        if matches!(word, "off" | "closed" | "open") {
            self.at += word.len();
            self.gap()?;
        }
        if !self.rest().starts_with('"') {
            return Ok(state);
        }
        let open = self.at;
        let Some(length) = self.rest()[1..].find('"') else {
            return Err(FactError::at(open..self.end, Fault::HoursInvalid));
        };
        let comment = &self.rest()[1..=length];
        self.at += length + 2;
        if state == State::Off {
            return Err(FactError::at(start..self.at, Fault::HoursUnsupported).meant(word));
        }
        if comment != BY_APPOINTMENT {
            let lower = comment.to_lowercase();
            let appointment = APPOINTMENT_WORDS.iter().any(|word| lower.contains(word));
            let meant = appointment.then(|| format!("\"{BY_APPOINTMENT}\""));
            return Err(FactError::at(open..self.at, Fault::HoursUnsupported).perhaps(meant));
        }
        Ok(State::ByAppointment)
    }
}
