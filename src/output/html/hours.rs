//! Opening hours as a template sees them, and the words with which a script says whether somebody is there now.

use serde::Serialize;

use super::block::Markup;
use super::text::Writer;
use crate::facts::Weekday;
use crate::interface::Value;
use crate::site::Page;
use crate::site::fact::{Contact, Fact, FactValue, HoursRow, HoursTable, LocalHours, LocalOpening};

/// Opening hours.
#[derive(Serialize)]
pub(super) struct HoursView {
    /// For scripts, as an attribute `data-hours`: the time zone, then the hours of two years.
    compact: Option<String>,
    /// "Always open", in place of tables.
    always: Option<Markup>,
    /// The week in force today, then those of other seasons.
    tables: Vec<TableView>,
    /// Dates to come with other hours.
    dates: Vec<RowView>,
    phrases: Vec<Markup>,
    note: Option<Markup>,
}

#[derive(Serialize)]
struct TableView {
    /// When it holds; none where there is only one week.
    periods: Vec<Markup>,
    /// Monday to Sunday, then holidays with hours of their own.
    rows: Vec<RowView>,
}

#[derive(Serialize)]
struct RowView {
    name: Markup,
    /// None is closed.
    openings: Vec<OpeningView>,
}

#[derive(Serialize)]
struct OpeningView {
    from: String,
    to: String,
    /// Whether an appointment is needed, where no sentence says so of all openings.
    by_appointment: bool,
    /// From midnight to midnight.
    all_day: bool,
    /// Whether it ends on the next day.
    next_day: bool,
}

/// The words of "open now", for the attributes of the script; `{time}` and `{day}` stand in them.
#[derive(Serialize)]
pub(super) struct NowView {
    /// The language of the words and its direction, where it is not the page's.
    lang: Option<String>,
    dir: &'static str,
    open: String,
    open_day: String,
    open_always: String,
    today: String,
    tomorrow: String,
    day: String,
    closed: String,
    appointment: String,
    /// The names of the weekdays from Monday, with a `|` between them.
    days: String,
}

impl Writer<'_> {
    /// Returns opening hours as a template sees them.
    pub(super) fn hours(&self, hours: &LocalHours) -> HoursView {
        let table = |table: &HoursTable| TableView {
            periods: table.periods.iter().map(|period| self.phrase_markup(period)).collect(),
            rows: table.rows.iter().map(|row| self.hours_row(row, hours)).collect(),
        };
        HoursView {
            compact: hours.compact.clone(),
            always: hours.always.as_ref().map(|always| self.phrase_markup(always)),
            tables: hours.tables.iter().map(table).collect(),
            dates: hours.dates.iter().map(|row| self.hours_row(row, hours)).collect(),
            phrases: hours.phrases.iter().map(|phrase| self.phrase_markup(phrase)).collect(),
            note: hours.note.as_ref().map(|note| self.text_markup(note)),
        }
    }

    fn hours_row(&self, row: &HoursRow, hours: &LocalHours) -> RowView {
        let opening = |open: &LocalOpening| OpeningView {
            from: open.from.clone(),
            to: open.to.clone(),
            by_appointment: open.by_appointment && !hours.only_by_appointment,
            all_day: open.all_day,
            next_day: open.next_day,
        };
        RowView { name: self.phrase_markup(&row.name), openings: row.openings.iter().map(opening).collect() }
    }

    /// Returns the words of "open now" for a page with hours, if they are all in one language.
    pub(super) fn hours_now(&self, page: &Page) -> Option<NowView> {
        if !has_hours(page) {
            return None;
        }
        let placed = [("time", Value::from("{time}")), ("day", Value::from("{day}"))];
        let word = |id: &str| self.tree.interface.format(id, &placed);
        let first = word("hours-now-open");
        let text = |id: &str| Some(word(id)).filter(|other| other.language == first.language).map(|other| other.text);
        let days: Vec<&str> = Weekday::ALL.iter().map(|day| self.tree.formats.weekday(*day)).collect();
        let language = first.language.as_ref();
        Some(NowView {
            lang: language.map(ToString::to_string),
            dir: language.map_or("", |language| self.tree.direction_of(language).as_str()),
            open: text("hours-now-open")?,
            open_day: text("hours-now-open-day")?,
            open_always: text("hours-now-open-always")?,
            today: text("hours-now-today")?,
            tomorrow: text("hours-now-tomorrow")?,
            day: text("hours-now-day")?,
            closed: text("hours-now-closed")?,
            appointment: text("hours-by-appointment")?,
            days: days.join("|"),
        })
    }
}

/// Says whether a page has hours of which a script can say whether somebody is there now.
fn has_hours(page: &Page) -> bool {
    let of_fact = |fact: &Fact| match &fact.value {
        FactValue::Hours(_) => true,
        FactValue::Contacts(contacts) => has_contact_hours(contacts),
        FactValue::Places(places) => {
            places.iter().any(|place| place.hours.is_some() || has_contact_hours(&place.contacts))
        }
        _ => false,
    };
    page.parts.iter().flat_map(|part| &part.facts).any(of_fact)
        || page.lists.iter().flat_map(|list| &list.entries).any(|entry| entry.hours.is_some())
}

fn has_contact_hours(contacts: &[Contact]) -> bool {
    contacts.iter().any(|contact| contact.hours.is_some())
}
