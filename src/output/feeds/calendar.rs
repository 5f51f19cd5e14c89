//! A calendar file for every event and every run of a course, for the reader's own calendar.
//!
//! Local times with their zone written out (RFC 5545, 3.6.5): an evening at 18:00 stays at 18:00 when the clocks
//! change, in every program. The same event has the same UID in every language and after every build.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use icalendar::{Calendar, Component, Event, EventLike, EventStatus, Property};

use crate::facts::recurrence::End;
use crate::facts::{Date, Moment, Weekday, zone};
use crate::output::alternates;
use crate::output::artifact::Artifact;
use crate::site::data::{Happening, Run};
use crate::site::{Edition, Page, Site, SiteInfo};
use crate::source::{ContentHash, OutputPath};

/// Makes the calendars of an edition, each in the folder of its page.
#[must_use]
pub fn produce(site: &Site, edition: &Edition) -> Vec<Artifact> {
    edition.pages.iter().flat_map(|page| of_page(site, edition, page)).collect()
}

/// Makes the calendars of one page.
#[must_use]
pub fn of_page(site: &Site, edition: &Edition, page: &Page) -> Vec<Artifact> {
    let entry = Entry { info: &site.info, edition, page };
    let event = page.data.event.iter().map(move |event| (Happening::CALENDAR.to_owned(), entry.event(event)));
    let runs = page.data.runs.iter().map(move |run| (run.calendar(), entry.run(run)));
    let files = event.chain(runs).map(|(name, text)| (format!("{}/{name}", page.address), text));
    files.filter_map(|(path, text)| Some(Artifact::new(OutputPath::new(&path).ok()?, text.into_bytes()))).collect()
}

/// The page that a calendar is of.
#[derive(Clone, Copy)]
struct Entry<'a> {
    info: &'a SiteInfo,
    edition: &'a Edition,
    page: &'a Page,
}

/// A time that returns every week, or one alone.
struct Series {
    /// What tells it from the others of the page.
    key: String,
    start: Moment,
    end: Option<Moment>,
    /// The rule without its end, and its last day or count.
    repeat: Option<(String, End)>,
    except: Vec<Date>,
}

impl Entry<'_> {
    fn event(&self, event: &Happening) -> String {
        let series = Series {
            key: String::new(),
            start: event.start,
            end: event.end,
            repeat: event.repeat.as_ref().map(|rule| (rule.to_string(), rule.end)),
            except: event.except.clone(),
        };
        let last = event.times.last().map_or(event.start.date, |(start, end)| end.unwrap_or(*start).date);
        let status = match event.status {
            Some("cancelled") => EventStatus::Cancelled,
            Some("postponed") => EventStatus::Tentative,
            _ => EventStatus::Confirmed,
        };
        let place = (event.place.as_deref(), event.online.as_ref().map(crate::facts::WebAddress::as_str));
        self.calendar(&[series], (status, place), (event.start.date, last))
    }

    fn run(&self, run: &Run) -> String {
        let key = run.key.clone();
        let mut all = weekly(run);
        if all.is_empty() {
            let start = Moment { date: run.start, minutes: None };
            all.push(Series { key, start, end: None, repeat: None, except: Vec::new() });
        }
        let status = if run.status == Some("cancelled") { EventStatus::Cancelled } else { EventStatus::Confirmed };
        let place = (run.place.as_deref(), run.online.as_ref().map(crate::facts::WebAddress::as_str));
        self.calendar(&all, (status, place), (run.start, run.end.unwrap_or(run.start)))
    }

    fn calendar(
        &self,
        series: &[Series],
        (status, place): (EventStatus, (Option<&str>, Option<&str>)),
        (first, last): (Date, Date),
    ) -> String {
        let mut calendar = Calendar::empty();
        calendar.append_property(Property::new("VERSION", "2.0"));
        calendar.append_property(Property::new("PRODID", "-//Sportello//Sportello//IT"));
        calendar.append_property(Property::new("CALSCALE", "GREGORIAN"));
        calendar.append_property(Property::new("METHOD", "PUBLISH"));
        for one in series {
            let mut event = self.component(one);
            event.status(status);
            self.place(place, &mut event);
            calendar.push(event.done());
        }
        let text = calendar.to_string();
        let timed = series.iter().any(|one| one.start.minutes.is_some());
        match text.find("BEGIN:VEVENT").filter(|_| timed) {
            Some(at) => format!("{}{}{}", &text[..at], timezone(&self.info.time_zone, first, last), &text[at..]),
            None => text,
        }
    }

    fn component(&self, series: &Series) -> Event {
        let page = self.page;
        let mut event = Event::new();
        event.uid(&self.uid(&series.key));
        // The day on which the facts were confirmed, not that of the build: the same facts give the same bytes.
        let stamp = page.data.verified_on.unwrap_or(series.start.date);
        event.append_property(Property::new("DTSTAMP", format!("{}T000000Z", digits(stamp))));
        event.append_property(self.moment("DTSTART", series.start));
        // Without an end that somebody stated there is none: a calendar then marks the beginning alone.
        if let Some(end) = end(series) {
            event.append_property(self.moment("DTEND", end));
        }
        if let Some((rule, end)) = &series.repeat {
            event.append_property(Property::new("RRULE", format!("{rule};{}", self.end(*end, series.start))));
        }
        for date in &series.except {
            event.append_multi_property(self.moment("EXDATE", Moment { date: *date, ..series.start }));
        }
        let mut summary = Property::new("SUMMARY", page.title.first.plain());
        summary.add_parameter("LANGUAGE", page.title.first.language.as_str());
        event.append_property(summary);
        if let Some(summary) = &page.summary {
            event.description(&summary.first.plain());
        }
        if let Some(address) = alternates::full_address(self.info, &page.address) {
            event.append_property(Property::new("URL", address));
        }
        event
    }

    fn place(&self, (place, online): (Option<&str>, Option<&str>), event: &mut Event) {
        let page = place.and_then(|place| self.edition.page(place));
        let words = page.map(|page| {
            let address = page.data.address.as_ref();
            let town = address.map(|address| {
                let parts = [&address.postal_code, &address.locality].into_iter().flatten().map(String::as_str);
                parts.collect::<Vec<_>>().join(" ")
            });
            let parts = [Some(page.title.first.plain()), address.and_then(|address| address.street.clone()), town];
            parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
        });
        if let (Some(_), Some(online)) = (&words, online) {
            // Who cannot come follows from afar: the place leaves no room for the address.
            let about = self.page.summary.as_ref().map(|summary| summary.first.plain()).unwrap_or_default();
            event.description(format!("{about}\n{online}").trim());
        }
        if let Some(words) = words.or_else(|| online.map(ToOwned::to_owned)) {
            event.location(&words);
        }
        if let Some(point) = page.and_then(|page| page.data.point) {
            let geo = format!("{};{}", point.latitude(), point.longitude());
            event.append_property(Property::new("GEO", geo));
        }
    }

    /// Returns an id that stays the same for ever: by the site's address, the id of the page and the first day.
    fn uid(&self, key: &str) -> String {
        let base = self.info.base_url.as_deref().unwrap_or_default();
        let host = url::Url::parse(base).ok().and_then(|base| base.host_str().map(str::to_owned));
        // A site without an address is told from others by its title.
        let site = if base.is_empty() { &self.info.title } else { base };
        let hash = ContentHash::of(format!("{site}\n{}\n{key}", self.page.id).as_bytes());
        format!("{}@{}", hash.short(32), host.unwrap_or_else(|| "sportello.invalid".to_owned()))
    }

    /// Writes a moment as the notation wants it: a day alone, or a local time with its zone.
    fn moment(&self, name: &str, moment: Moment) -> Property {
        let mut property = match moment.minutes {
            Some(minutes) => Property::new(name, format!("{}T{}", digits(moment.date), clock(minutes))),
            None => Property::new(name, digits(moment.date)),
        };
        if moment.minutes.is_some() {
            property.add_parameter("TZID", &self.info.time_zone);
        } else {
            property.add_parameter("VALUE", "DATE");
        }
        property
    }

    /// Writes the end of a rule: of timed events the last moment in universal time, as RFC 5545 (3.3.10) asks.
    fn end(&self, end: End, start: Moment) -> String {
        match end {
            End::Count(count) => format!("COUNT={count}"),
            End::Until(date) => match (start.minutes, (Moment { date, ..start }).offset_in(&self.info.time_zone)) {
                (Some(minutes), Some(offset)) => {
                    let total = i32::from(minutes) - offset;
                    let date = if total < 0 {
                        date.minus_days(1)
                    } else {
                        date.plus_days((total / 1440).unsigned_abs().into())
                    };
                    let minutes = u16::try_from(total.rem_euclid(1440)).unwrap_or(0);
                    format!("UNTIL={}T{}Z", digits(date), clock(minutes))
                }
                _ => format!("UNTIL={}", digits(date)),
            },
        }
    }
}

/// Returns when a series ends, a day or a time as it begins: a day alone ends with the beginning of the next one.
fn end(series: &Series) -> Option<Moment> {
    let next_day = |date: Date, minutes| Some(Moment { date: date.plus_days(1), minutes });
    match (series.start.minutes, series.end) {
        (None, end) => next_day(end.unwrap_or(series.start).date, None),
        (Some(_), Some(end)) if end.minutes.is_none() => next_day(end.date, Some(0)),
        (Some(_), end) => end,
    }
}

/// Gathers the lessons of a run that begin and end at the same times into one weekly series each.
fn weekly(run: &Run) -> Vec<Series> {
    let mut by_times: BTreeMap<(u16, u16), BTreeSet<Date>> = BTreeMap::new();
    for (date, times) in &run.lessons {
        by_times.entry((times.from, times.to)).or_default().insert(*date);
    }
    let series = by_times.into_iter().enumerate().filter_map(|(place, ((from, to), dates))| {
        let (first, last) = (*dates.first()?, *dates.last()?);
        let days: BTreeSet<Weekday> = dates.iter().map(|date| date.weekday()).collect();
        let span = first.days_until(last).unsigned_abs();
        let planned = (0..=span).map(|day| first.plus_days(day)).filter(|date| days.contains(&date.weekday()));
        let except = planned.filter(|date| !dates.contains(date)).collect();
        let end_day = if to >= 1440 { first.plus_days(1) } else { first };
        let names: Vec<&str> = days.iter().filter_map(|day| day.name().get(..2)).collect();
        Some(Series {
            // By its place among the times of the run: a lesson that begins later stays the same entry.
            key: format!("{} {place}", run.key),
            start: Moment { date: first, minutes: Some(from) },
            end: Some(Moment { date: end_day, minutes: Some(to % 1440) }),
            repeat: (first != last)
                .then(|| (format!("FREQ=WEEKLY;BYDAY={}", names.join(",").to_uppercase()), End::Until(last))),
            except,
        })
    });
    series.collect()
}

/// Writes a time zone with every change of its clocks in the time that matters.
fn timezone(name: &str, first: Date, last: Date) -> String {
    let mut text = format!("BEGIN:VTIMEZONE\r\nTZID:{name}\r\n");
    for change in zone::transitions(name, first, last) {
        let sort = if change.after > change.before { "DAYLIGHT" } else { "STANDARD" };
        let at = format!("{}T{}", digits(change.at.date), clock(change.at.minutes.unwrap_or(0)));
        let _ = write!(
            text,
            "BEGIN:{sort}\r\nDTSTART:{at}\r\nTZOFFSETFROM:{}\r\nTZOFFSETTO:{}\r\nTZNAME:{}\r\nEND:{sort}\r\n",
            offset(change.before),
            offset(change.after),
            change.name
        );
    }
    text.push_str("END:VTIMEZONE\r\n");
    text
}

fn offset(minutes: i32) -> String {
    let sign = if minutes < 0 { '-' } else { '+' };
    format!("{sign}{:02}{:02}", minutes.abs() / 60, minutes.abs() % 60)
}

fn digits(date: Date) -> String {
    format!("{:04}{:02}{:02}", date.year(), date.month(), date.day())
}

fn clock(minutes: u16) -> String {
    format!("{:02}{:02}00", minutes / 60, minutes % 60)
}
