//! Openings as people say them: a night belongs to the day on which it begins.

use super::interval::Interval;
use super::season::Week;

/// Minutes of a day.
const DAY: u16 = 24 * 60;

/// An opening of a day, to its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Opening {
    /// The first minute after midnight, 0 to 1439.
    pub from: u16,
    /// The minute after midnight when it ends; beyond 1440 it is on the next day.
    pub to: u16,
    /// Whether one needs an appointment.
    pub by_appointment: bool,
}

/// Returns the openings that begin on a day, of the times of the day before, of the day and of the day after.
pub(super) fn openings([before, day, after]: [&[Interval]; 3]) -> Vec<Opening> {
    let begun = begins_night(before, day);
    let ends = begins_night(day, after);
    let own = day.iter().skip(usize::from(begun.is_some()));
    let mut openings: Vec<Opening> =
        own.map(|open| Opening { from: open.from, to: open.to, by_appointment: open.by_appointment }).collect();
    if let (Some(last), Some(to)) = (openings.last_mut(), ends) {
        last.to = DAY + to;
    }
    openings
}

/// Returns when an opening that begins on a day ends on the next, if one does and lasts less than a day.
fn begins_night(day: &[Interval], next: &[Interval]) -> Option<u16> {
    let (last, first) = (day.last()?, next.first()?);
    let joined = last.to == DAY && first.from == 0 && last.by_appointment == first.by_appointment;
    (joined && last.from > first.to).then_some(first.to)
}

/// Returns the openings of a week, from Monday to Sunday; the night after Sunday ends on Monday.
#[must_use]
pub fn openings_of_week(week: &Week) -> [Vec<Opening>; 7] {
    std::array::from_fn(|day| openings([&week[(day + 6) % 7], &week[day], &week[(day + 1) % 7]].map(Vec::as_slice)))
}
