//! Hours that can be read and are hardly meant.

use std::ops::Range;

use super::calendar::{Holidays, sample_days};
use super::rule::{DateSpan, Rule, State, TimeSpan, time_span};
use super::timetable::intervals;
use crate::facts::{FactError, Fault};

/// Returns all remarks on rules, in the order of the text.
pub(super) fn all(text: &str, rules: &[Rule], holidays: &Holidays) -> Vec<FactError> {
    let mut remarks = Vec::new();
    for (place, rule) in rules.iter().enumerate() {
        remarks.extend(rule.times.iter().filter_map(|span| overnight(text, span)));
        if rule.state != State::Off {
            remarks.extend(overlap_inside(rule));
            remarks.extend(overlap_with_earlier(rule, &rules[..place]));
            remarks.extend(replaces_time(rule, &rules[..place]));
        }
        remarks.extend(undone_exception(text, rule, &rules[place + 1..]));
    }
    remarks.extend(never(text, rules, holidays));
    remarks.sort_by_key(|remark| (remark.range.start, remark.range.end));
    remarks
}

/// Remarks on an opening that ends on the next day; perhaps the two times are swapped.
fn overnight(text: &str, span: &TimeSpan) -> Option<FactError> {
    if span.to <= 1440 {
        return None;
    }
    let swapped = text[span.range.clone()].split_once('-').map(|(from, to)| (to, from));
    let daytime = span.to - 1440 < span.from && span.from <= 18 * 60 && span.to > 1440 + 5 * 60;
    let meant = swapped.filter(|_| daytime).map(|(from, to)| format!("{from}-{to}"));
    Some(FactError::at(span.range.clone(), Fault::HoursOvernight).perhaps(meant))
}

/// Remarks on two times of one rule that overlap.
fn overlap_inside(rule: &Rule) -> Option<FactError> {
    rule.times.windows(2).enumerate().find_map(|(place, pair)| {
        let earlier = rule.times[..=place].iter().find(|span| overlap(span, &pair[1]))?;
        if *earlier == pair[0] {
            let (from, to) = (earlier.from.min(pair[1].from), earlier.to.max(pair[1].to));
            let range = earlier.range.start..pair[1].range.end;
            return Some(FactError::at(range, Fault::HoursOverlap).meant(time_span(from, to)));
        }
        Some(FactError::at(pair[1].range.clone(), Fault::HoursOverlap))
    })
}

/// Remarks on times that are added to a day that has them already.
fn overlap_with_earlier(rule: &Rule, earlier: &[Rule]) -> Option<FactError> {
    let in_force = earlier.iter().filter(|before| {
        rule.adds && before.state != State::Off && before.dates == rule.dates && before.days.meet(&rule.days)
    });
    let spans: Vec<&TimeSpan> = in_force.flat_map(|before| &before.times).collect();
    let span = rule.times.iter().find(|span| spans.iter().any(|before| overlap(before, span)))?;
    Some(FactError::at(span.range.clone(), Fault::HoursOverlap))
}

/// Says whether two times share a minute.
fn overlap(one: &TimeSpan, other: &TimeSpan) -> bool {
    one.from < other.to && other.from < one.to
}

/// Remarks on a `;` by which a day loses times and gets others, where a `,` was probably meant.
///
/// A rule that only shortens or only lengthens a day is written so on purpose.
fn replaces_time(rule: &Rule, earlier: &[Rule]) -> Option<FactError> {
    if rule.adds {
        return None;
    }
    let within =
        |span: &TimeSpan, spans: &[TimeSpan]| spans.iter().any(|other| other.from <= span.from && span.to <= other.to);
    let replaced = earlier.iter().find(|before| {
        before.state != State::Off
            && before.dates == rule.dates
            && before.days.meet(&rule.days)
            && before.times.iter().any(|span| !within(span, &rule.times))
            && rule.times.iter().any(|span| !within(span, &before.times))
    })?;
    let apart = !replaced.times.iter().any(|span| rule.times.iter().any(|other| overlap(span, other)));
    Some(FactError::at(rule.joint.clone(), Fault::HoursReplaced).perhaps(apart.then(|| ",".to_owned())))
}

/// Remarks on a closure, holiday or season that a later general rule takes back; it belongs to the end.
fn undone_exception(text: &str, rule: &Rule, later: &[Rule]) -> Option<FactError> {
    let holidays_only = !rule.days.is_empty() && !rule.days.names_weekdays();
    let exception = rule.state == State::Off || !rule.dates.is_empty() || holidays_only;
    let undoes = |after: &&Rule| {
        let general = after.dates.is_empty() && (after.days.names_weekdays() || after.days.is_empty());
        let meet = holidays_only || !rule.dates.is_empty() && rule.days.is_empty() || rule.days.meet(&after.days);
        let takes_back = after.state != State::Off && (!after.adds || rule.state == State::Off);
        general && meet && takes_back
    };
    if !exception || !rule.times.is_empty() && rule.state == State::Off {
        return None;
    }
    let last = later.iter().rfind(undoes)?;
    let range = rule.range.start..last.range.end;
    let kept = &text[first_range(later).start..last.range.end];
    let meant = format!("{kept}; {}", &text[rule.range.clone()]);
    Some(FactError::at(range, Fault::HoursReplaced).meant(meant))
}

/// Returns the bytes of the first of some rules.
fn first_range(rules: &[Rule]) -> Range<usize> {
    rules.first().map_or(0..0, |rule| rule.range.clone())
}

/// Remarks on hours without any opening.
fn never(text: &str, rules: &[Rule], holidays: &Holidays) -> Option<FactError> {
    let open = rules.iter().any(|rule| rule.state != State::Off);
    // Hours bound to years may lie outside the years that are looked at.
    let years = rules.iter().any(|rule| rule.dates.iter().any(DateSpan::has_years));
    let opens = open && (years || sample_days().any(|date| !intervals(rules, Some(holidays), date).is_empty()));
    (!opens).then(|| FactError::whole(text, Fault::HoursNever))
}
