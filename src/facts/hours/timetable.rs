//! Which times hold on a day.
//!
//! The meaning of the notation, minute for minute as its reference has it (`tests/hours_judge.rs`). The library that
//! knows the holidays loses the end of a night where a rule of the next day follows, so this is our own.

use super::calendar::Holidays;
use super::interval::Interval;
use super::rule::{Rule, State};
use crate::facts::Date;

/// Minutes of a day.
const DAY: u16 = 24 * 60;

/// Returns the times of a day in their order; without holidays no day is one.
pub(super) fn intervals(rules: &[Rule], holidays: Option<&Holidays>, date: Date) -> Vec<Interval> {
    let said = said_of(rules, holidays, date);
    let mut cuts: Vec<u16> = said.iter().flat_map(|(from, to, _)| [*from, *to]).collect();
    cuts.sort_unstable();
    cuts.dedup();
    let mut found: Vec<Interval> = Vec::new();
    for pair in cuts.windows(2) {
        let (from, to) = (pair[0], pair[1]);
        // What is said last counts.
        let state = said.iter().rfind(|span| span.0 <= from && to <= span.1).map(|span| span.2);
        let by_appointment = match state {
            None | Some(State::Off) => continue,
            Some(state) => state == State::ByAppointment,
        };
        match found.last_mut() {
            Some(last) if last.to == from && last.by_appointment == by_appointment => last.to = to,
            _ => found.push(Interval { from, to, by_appointment }),
        }
    }
    found
}

/// Returns what the rules in force say of stretches of a day, in their order.
///
/// A rule that opens and does not add takes the place of all before it, of the ends of last night too. The end of a
/// night stands where its rule stands, and takes no place.
fn said_of(rules: &[Rule], holidays: Option<&Holidays>, date: Date) -> Vec<(u16, u16, State)> {
    let yesterday = date.minus_days(1);
    let mut said = Vec::new();
    for rule in rules {
        if rule.holds_on(date, holidays) {
            if !rule.adds && rule.state != State::Off {
                said.clear();
            }
            if rule.times.is_empty() {
                said.push((0, DAY, rule.state));
            }
            said.extend(rule.times.iter().map(|span| (span.from, span.to.min(DAY), rule.state)));
        }
        let mut nights = rule.times.iter().filter(|span| span.to > DAY).peekable();
        if nights.peek().is_some() && rule.holds_on(yesterday, holidays) {
            said.extend(nights.map(|span| (0, span.to - DAY, rule.state)));
        }
    }
    said
}
