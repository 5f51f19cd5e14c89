//! Opening hours in the reader's language: tables of weeks with their periods, dates that differ, short sentences.
//!
//! No sentence is made of the names of weekdays: many languages would need other forms of them than a table does.

use super::fact::{HoursRow, HoursTable, LocalHours, LocalOpening};
use super::page::LocalText;
use super::reader::{Reader, Sheet};
use crate::content::{Record, Value};
use crate::facts::hours::openings_of_week;
use crate::facts::{Date, OnHolidays, Opening, OpeningHours, Outlook, Season, Weekday};
use crate::interface::Phrase;

/// For how many days ahead the dates that differ are shown.
const AHEAD: u64 = 60;

/// For how many days ahead the seasons are shown.
const YEAR: u64 = 365;

/// Minutes of a day.
const DAY: u16 = 24 * 60;

impl<'a> Reader<'a> {
    /// Returns the hours that a record states, with its remark.
    pub(super) fn hours(&self, sheet: &Sheet<'a>, record: &'a Record) -> Option<LocalHours> {
        let Some(Value::Hours(hours)) = record.get("hours") else { return None };
        let note = record.text("hours_note").map(|note| self.text(sheet, note));
        Some(self.worded(hours, note))
    }

    /// Returns the times at which something takes place while nobody asks whether it is open now.
    pub(super) fn times_of_week(&self, sheet: &Sheet<'a>, record: &'a Record) -> Option<LocalHours> {
        self.hours(sheet, record).map(|hours| LocalHours { compact: None, ..hours })
    }

    /// Returns the weekly times of lessons; which days are free depends on the period of the run, and is said there.
    pub(super) fn lesson_times(&self, sheet: &Sheet<'a>, record: &'a Record) -> Option<LocalHours> {
        self.times_of_week(sheet, record).map(|hours| LocalHours { dates: Vec::new(), ..hours })
    }

    fn worded(&self, hours: &OpeningHours, note: Option<LocalText>) -> LocalHours {
        let outlook = hours.outlook(self.today);
        let always = outlook.is_always_open().then(|| self.interface.phrase("hours-always"));
        // Hours of single dates have no week: their dates are all there is.
        let has_week = outlook.seasons_from(self.today).next().is_some();
        let dates = outlook.dates_ahead(self.today, if has_week { AHEAD } else { 2 * YEAR });
        let untold = always.is_some() || !has_week && !dates.is_empty();
        let tables = if untold { Vec::new() } else { self.tables(hours, &outlook) };
        let dates = dates.iter().filter_map(|dated| {
            let name = self.days(dated.first, dated.last)?;
            Some(HoursRow { name, openings: self.openings(&dated.openings) })
        });
        LocalHours {
            compact: Some(format!("{} {}", self.content.settings.time_zone, outlook.compact())),
            dates: dates.collect(),
            phrases: self.sentences(hours, &outlook),
            only_by_appointment: hours.only_by_appointment(),
            hours: hours.clone(),
            always,
            tables,
            note,
        }
    }

    /// Returns the week in force and those of the coming year, each with its periods where there are several.
    fn tables(&self, hours: &OpeningHours, outlook: &Outlook) -> Vec<HoursTable> {
        let until = self.today.plus_days(YEAR);
        let coming: Vec<&Season> = outlook.seasons_from(self.today).filter(|season| season.first <= until).collect();
        let mut groups: Vec<Vec<&Season>> = Vec::new();
        for season in &coming {
            match groups.iter_mut().find(|group| group.iter().any(|other| other.week == season.week)) {
                Some(group) => group.push(season),
                None => groups.push(vec![season]),
            }
        }
        let mut tables: Vec<HoursTable> = groups
            .iter()
            .filter_map(|group| {
                let week = openings_of_week(&group.first()?.week);
                let periods = group.iter().filter_map(|season| self.season_period(season, outlook));
                Some(HoursTable { periods: periods.collect(), rows: self.week_rows(&week) })
            })
            .collect();
        if tables.is_empty() {
            let rows = self.week_rows(&openings_of_week(&hours.usual_week(self.today)));
            tables.push(HoursTable { periods: Vec::new(), rows });
        }
        if let Some(table) = tables.first_mut() {
            let holidays = [
                ("hours-public-holidays", outlook.on_public_holidays()),
                ("hours-school-holidays", outlook.on_school_holidays()),
            ];
            table.rows.extend(holidays.into_iter().filter_map(|(name, said)| match said {
                OnHolidays::Open(openings) => {
                    Some(HoursRow { name: self.interface.phrase(name), openings: self.openings(openings) })
                }
                OnHolidays::Unsaid | OnHolidays::Closed | OnHolidays::Differing => None,
            }));
        }
        tables
    }

    /// Words when a season holds; one that has begun has no beginning, one that goes on has no end.
    fn season_period(&self, season: &Season, outlook: &Outlook) -> Option<Phrase> {
        let from = Some(season.first).filter(|first| *first > self.today);
        let until = Some(season.last).filter(|last| *last < outlook.bounds().1);
        self.period(from, until)
    }

    /// Words one day or a stretch of days; one that has begun has no beginning.
    fn days(&self, first: Date, last: Date) -> Option<Phrase> {
        if first == last {
            return Some(Self::own(self.date(first)));
        }
        self.period(Some(first).filter(|first| *first > self.today), Some(last))
    }

    /// Words a week, days alike that follow one another in one row: a phone shows the whole week at a glance.
    fn week_rows(&self, week: &[Vec<Opening>; 7]) -> Vec<HoursRow> {
        let days: Vec<(&Weekday, &Vec<Opening>)> = Weekday::ALL.iter().zip(week).collect();
        let runs = days.chunk_by(|one, next| one.1 == next.1);
        let name = |weekday: &Weekday| self.settings.formats.weekday(*weekday);
        let row = |run: &[(&Weekday, &Vec<Opening>)]| {
            let ((first, openings), (last, _)) = (*run.first()?, *run.last()?);
            let words =
                if first == last { name(first).to_owned() } else { format!("{}–{}", name(first), name(last)) };
            Some(HoursRow { name: Self::own(words), openings: self.openings(openings) })
        };
        runs.filter_map(row).collect()
    }

    fn openings(&self, openings: &[Opening]) -> Vec<LocalOpening> {
        let time = |minutes: u16| self.settings.formats.time(minutes);
        let worded = |open: &Opening| LocalOpening {
            from: time(open.from),
            to: time(if open.to > DAY { open.to - DAY } else { open.to }),
            all_day: open.from == 0 && open.to == DAY,
            next_day: open.to > DAY,
            by_appointment: open.by_appointment,
        };
        openings.iter().map(worded).collect()
    }

    fn sentences(&self, hours: &OpeningHours, outlook: &Outlook) -> Vec<Phrase> {
        let mut ids = Vec::new();
        if hours.only_by_appointment() {
            ids.push("hours-only-appointment");
        }
        match outlook.on_public_holidays() {
            OnHolidays::Closed => ids.push("hours-closed-holidays"),
            OnHolidays::Open(_) => ids.push("hours-open-holidays"),
            OnHolidays::Differing => ids.push("hours-other-holidays"),
            OnHolidays::Unsaid => {}
        }
        match outlook.on_school_holidays() {
            OnHolidays::Closed => ids.push("hours-closed-school"),
            OnHolidays::Differing => ids.push("hours-other-school"),
            OnHolidays::Open(_) | OnHolidays::Unsaid => {}
        }
        ids.into_iter().map(|id| self.interface.phrase(id)).collect()
    }
}
