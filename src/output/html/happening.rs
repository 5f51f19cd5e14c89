//! What takes place, as a template sees it: times of events, runs of courses, steps of guides.

use serde::Serialize;

use super::block::Markup;
use super::fact::{ContactView, PlaceView};
use super::hours::HoursView;
use super::text::Writer;
use crate::site::fact::{LocalEdition, Occasion, Occasions, Step, TimePoint};

/// When something takes place.
#[derive(Serialize)]
pub(super) struct OccasionsView {
    /// The next times, or the last one where all are past.
    times: Vec<OccasionView>,
    /// "And 12 more times, until 30 June 2026".
    more: Option<Markup>,
    over: bool,
    /// The calendar file beside the page.
    calendar: &'static str,
}

#[derive(Serialize)]
struct OccasionView {
    from: TimeView,
    to: Option<TimeView>,
}

#[derive(Serialize)]
struct TimeView {
    /// "lunedì 9 marzo 2026"; none at the end of something that ends on the day it began.
    day: Option<String>,
    /// "18:00".
    time: Option<String>,
    /// For `datetime`.
    machine: String,
}

/// A run of a course.
#[derive(Serialize)]
pub(super) struct EditionView {
    /// `open`, `full`, `closed`, `running`, `over`, `cancelled`.
    state: &'static str,
    state_words: Markup,
    /// The last day on which it stands so.
    until: Option<String>,
    label: Option<Markup>,
    period: Option<Markup>,
    hours: Option<HoursView>,
    /// None or one.
    places: Vec<PlaceView>,
    /// None or one.
    online: Vec<ContactView>,
    phrases: Vec<Markup>,
    note: Option<Markup>,
    /// The calendar file beside the page.
    calendar: String,
}

/// A step of a guide.
#[derive(Serialize)]
pub(super) struct StepView {
    link: Markup,
    official: Option<Markup>,
    text: Option<Markup>,
}

impl Writer<'_> {
    /// Returns when something takes place as a template sees it.
    pub(super) fn occasions(&self, occasions: &Occasions) -> OccasionsView {
        let point = |point: &TimePoint| TimeView {
            day: point.day.clone(),
            time: point.time.clone(),
            machine: point.machine.clone(),
        };
        let view =
            |occasion: &Occasion| OccasionView { from: point(&occasion.from), to: occasion.to.as_ref().map(point) };
        OccasionsView {
            times: occasions.times.iter().map(view).collect(),
            more: self.optional(occasions.more.as_ref()),
            over: occasions.over,
            calendar: occasions.calendar,
        }
    }

    /// Returns a run of a course as a template sees it.
    pub(super) fn edition(&self, edition: &LocalEdition) -> EditionView {
        EditionView {
            state: edition.state,
            state_words: self.phrase_markup(&edition.state_words),
            until: edition.until.clone(),
            label: self.note(edition.label.as_ref()),
            period: self.optional(edition.period.as_ref()),
            hours: edition.hours.as_ref().map(|hours| self.hours(hours)),
            places: edition.place.iter().map(|place| self.place_view(place)).collect(),
            online: self.contacts(edition.online.as_slice()),
            phrases: self.phrases(&edition.phrases),
            note: self.note(edition.note.as_ref()),
            calendar: edition.calendar.clone(),
        }
    }

    /// Returns a step of a guide as a template sees it.
    pub(super) fn step(&self, step: &Step) -> StepView {
        StepView {
            link: self.link_markup(&step.link),
            official: step.official.as_ref().map(|title| Markup::written(|out| self.official(title, out))),
            text: self.note(step.text.as_ref()),
        }
    }
}
