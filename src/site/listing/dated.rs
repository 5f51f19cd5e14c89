//! Lists by date: what is on, with what goes on already and what has been; news, the newest first.

use super::entry::{entry, phrase};
use crate::content::Record;
use crate::facts::{Date, Moment};
use crate::interface::Phrase;
use crate::site::data::{Run, is_past};
use crate::site::page::{Badge, Entry, Heading, Listing};
use crate::site::reader::{Reader, Sheet};

/// When something of a list takes place.
struct Dated {
    index: usize,
    /// Its next time, or its last one where all are past; the first and the last day.
    next: (Moment, Option<Moment>),
    /// Which run of a course it is, by its place in `Data::runs`.
    run: Option<usize>,
    /// How it stands to the day of the build.
    standing: When,
}

/// How something with a date stands to the day of the build.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum When {
    /// It goes on.
    Now,
    /// It comes.
    Coming,
    /// It is over.
    Past,
}

impl Reader<'_> {
    /// Returns events and runs of courses by month: first what goes on, then what comes, at the end what is over.
    pub(super) fn by_month(&self, members: &[usize]) -> Vec<Listing> {
        let mut all: Vec<Dated> = members.iter().flat_map(|index| self.dates_of(*index)).collect();
        all.sort_by_key(|one| (one.standing, one.next.0, self.rank(one.index)));
        let (past, coming): (Vec<Dated>, Vec<Dated>) = all.into_iter().partition(|one| one.standing == When::Past);
        let mut lists: Vec<Listing> = Vec::new();
        for one in &coming {
            let (code, heading) = match one.standing {
                When::Now => ("now".to_owned(), phrase(self, "dates-now")),
                _ => {
                    let month = self.settings.formats.month_year(one.next.0.date);
                    let day = one.next.0.date;
                    (format!("month-{:04}-{:02}", day.year(), day.month()), Some(Heading::Phrase(Self::own(month))))
                }
            };
            if lists.last().is_none_or(|last| last.code != code) {
                lists.push(Listing { code, heading, anchor: None, entries: Vec::new() });
            }
            if let Some(list) = lists.last_mut() {
                list.entries.extend(self.dated_entry(one));
            }
        }
        let past: Vec<Entry> = past.iter().rev().filter_map(|one| self.dated_entry(one)).collect();
        if !past.is_empty() {
            let heading = phrase(self, "dates-past");
            lists.push(Listing { code: "past".to_owned(), heading, anchor: None, entries: past });
        }
        lists
    }

    /// Returns news, the newest first; those that are past their day stand below.
    pub(super) fn newest_first(&self, members: &[usize]) -> Vec<Listing> {
        let entity = |index: usize| self.content.entities.get(index);
        let dated = members.iter().filter_map(|index| Some((entity(*index)?.facts.date("date")?, *index)));
        // A notice of tomorrow is no news yet.
        let mut all: Vec<(Date, usize)> = dated.filter(|(date, _)| *date <= self.today).collect();
        all.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| self.rank(a.1).cmp(&self.rank(b.1))));
        let is_over = |(_, index): &(Date, usize)| {
            entity(*index).and_then(|news| news.facts.date("expires")).is_some_and(|last| last < self.today)
        };
        let (over, fresh): (Vec<_>, Vec<_>) = all.into_iter().partition(is_over);
        let list = |code: &str, heading: Option<Heading>, news: Vec<(Date, usize)>| {
            let entries: Vec<Entry> = news
                .into_iter()
                .filter_map(|(date, index)| Some(with_notes(entry(self, index)?, vec![Self::own(self.date(date))])))
                .collect();
            (!entries.is_empty()).then(|| Listing { code: code.to_owned(), heading, anchor: None, entries })
        };
        let older = list("older", phrase(self, "news-older"), over);
        list("news", None, fresh).into_iter().chain(older).collect()
    }

    /// Returns the dates under which an entity stands: an event once, a course once for each run that is not over.
    fn dates_of(&self, index: usize) -> Vec<Dated> {
        let Some(data) = self.data_of(index) else { return Vec::new() };
        let mut found = Vec::new();
        if let Some(event) = &data.event {
            let next = event.times.iter().find(|time| !is_past(time, self.today));
            found.extend(next.or(event.times.last()).map(|time| self.stands(index, *time, None)));
        }
        let day = |date: Date| Moment { date, minutes: None };
        let runs = data.runs.iter().enumerate();
        let mut runs: Vec<Dated> = runs
            .map(|(place, run)| {
                // What has no end goes on.
                let end = run.end.unwrap_or(run.start.max(self.today));
                self.stands(index, (day(run.start), Some(day(end))), Some(place))
            })
            .collect();
        let last = runs.pop_if(|run| run.standing == When::Past);
        runs.retain(|run| run.standing != When::Past);
        if found.is_empty() && runs.is_empty() {
            runs.extend(last);
        }
        found.extend(runs);
        found
    }

    fn stands(&self, index: usize, next: (Moment, Option<Moment>), run: Option<usize>) -> Dated {
        let standing = match next {
            time if is_past(&time, self.today) => When::Past,
            (start, _) if start.date < self.today => When::Now,
            _ => When::Coming,
        };
        Dated { index, next, run, standing }
    }

    fn dated_entry(&self, one: &Dated) -> Option<Entry> {
        // What is over stays in its own list; what has no end is not over.
        let open = one.run.and_then(|run| self.data_of(one.index)?.runs.get(run)).is_some_and(|run| run.end.is_none());
        let (start, end) = one.next;
        let last = end.map_or(start.date, |end| end.date);
        let until = (one.standing != When::Past && !open).then(|| last.to_string());
        let entry = Entry { state: self.state_of(one), until, ..entry(self, one.index)? };
        Some(with_notes(entry, self.when_and_where(one)?))
    }

    /// Words when something is, which run of a course it is, in which town.
    fn when_and_where(&self, one: &Dated) -> Option<Vec<Phrase>> {
        let sheet = Sheet::new(self.content, one.index)?;
        let data = self.data_of(one.index)?;
        let run = one.run.and_then(|run| data.runs.get(run));
        let mut notes = match run {
            Some(run) => self.run_notes(&sheet, run),
            None => vec![self.span_of_time(one.next)],
        };
        let place = run.map_or_else(|| data.event.as_ref()?.place.clone(), |run| run.place.clone());
        let town = place.and_then(|place| self.content.entity(&place)?.facts.word("municipality"));
        if let Some(code) = town {
            let name = self.content.settings.municipalities.get(code).map_or(code, String::as_str);
            notes.push(self.name_in(name, &self.content.settings.source_language));
        }
        Some(notes)
    }

    /// Says that something does not take place as one would think.
    fn state_of(&self, one: &Dated) -> Option<Badge> {
        let data = self.data_of(one.index)?;
        let (list, status) = match one.run.and_then(|run| data.runs.get(run)) {
            Some(run) => ("edition", run.status?),
            None => ("event-status", data.event.as_ref()?.status?),
        };
        let text = self.interface.phrase(&format!("{list}-{status}"));
        Some(Badge { code: "status", value: status.to_owned(), text, target: None })
    }

    /// Words which run of a course it is: its name, its period.
    fn run_notes(&self, sheet: &Sheet<'_>, run: &Run) -> Vec<Phrase> {
        let of_run = |edition: &&Record| edition.date("start") == Some(run.start);
        let label = sheet.entity.facts.records("editions").find(of_run).and_then(|edition| edition.text("label"));
        let label = label.filter(|_| sheet.entity.facts.list("editions").len() > 1).map(|label| {
            let words = self.text(sheet, label).first;
            Phrase { text: words.plain(), language: (words.language != *self.language()).then_some(words.language) }
        });
        [label, self.period(Some(run.start), run.end)].into_iter().flatten().collect()
    }

    /// Words a time: a day with its hours, also where they end in the night; a first and a last day.
    fn span_of_time(&self, (start, end): (Moment, Option<Moment>)) -> Phrase {
        let formats = &self.settings.formats;
        let clock = |moment: Moment| moment.minutes.map(|minutes| formats.time(minutes));
        let end = end.filter(|end| *end != start);
        let night = end.is_some_and(|end| {
            end.date == start.date.plus_days(1)
                && end.minutes.zip(start.minutes).is_some_and(|(end, start)| end < start)
        });
        match end.filter(|end| end.date != start.date && !night) {
            Some(last) => self.period(Some(start.date), Some(last.date)).unwrap_or_else(|| Self::own("")),
            None => {
                let times = [clock(start), end.and_then(clock)].into_iter().flatten().collect::<Vec<_>>().join("–");
                let words = [Some(formats.day(start.date)), Some(times).filter(|times| !times.is_empty())];
                Self::own(formats.beside(&words.into_iter().flatten().collect::<Vec<_>>()))
            }
        }
    }
}

fn with_notes(mut entry: Entry, notes: Vec<Phrase>) -> Entry {
    entry.notes.extend(notes);
    entry
}
