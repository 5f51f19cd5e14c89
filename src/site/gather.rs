//! The facts of an entity, as machines read them.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::data::{Address, Area, Channel, Cost, Data, Happening, Line, Member, Run, Seat, Source};
use super::link::{self, Destination, Links};
use super::opening_year::OpeningYear;
use crate::content::{Content, Entity, EntityId, Entry, Record, Value};
use crate::facts::{Coordinates, Date, Email, Moment, WebAddress};
use crate::language::Language;

/// For how many days the lessons of a course are counted: a slip in the year must not make us count for ever.
const LONGEST_RUN: i64 = 800;

/// What facts are read with.
struct Gatherer<'a> {
    content: &'a Content,
    links: &'a Links,
    today: Date,
}

/// Reads what an entity states.
pub(super) fn gather(content: &Content, links: &Links, today: Date, entity: &Entity) -> Arc<Data> {
    Arc::new(Gatherer { content, links, today }.data(entity))
}

impl Gatherer<'_> {
    fn data(&self, entity: &Entity) -> Data {
        let facts = &entity.facts;
        let shared = |name: &str| facts.id(name).map(EntityId::shared);
        // Of a person machines read no more than people.
        let shown = |field: &str| entity.may_show(field, self.today);
        let sort = ["category", "type", "kind"].iter().find_map(|name| code(facts, name));
        let forms = facts.word("short").into_iter().chain(facts.words("forms"));
        Data {
            sort,
            organisation: entity.responsible().map(EntityId::shared).or_else(|| shared("issuer")),
            parent: shared("parent"),
            members: facts.records("members").filter_map(member).collect(),
            agreement: (facts.date("agreement_from"), facts.date("agreement_until")),
            topics: facts.ids("topics").map(EntityId::shared).collect(),
            audience: codes(facts, "audience"),
            ages: (facts.integer("minimum_age"), facts.integer("maximum_age")),
            area: facts.words("area").map(|code| self.area(code)).collect(),
            places: self.seats(facts),
            hours: self.hours(facts),
            phones: if shown("phones") { self.lines(facts) } else { Vec::new() },
            emails: facts.records("emails").filter(|_| shown("emails")).filter_map(email).collect(),
            web: facts.records("web").filter_map(|record| web(record, "url")).collect(),
            online: web(facts, "online_url"),
            booking: web(facts, "booking_url"),
            channels: facts.records("channels").filter_map(channel).collect(),
            languages: facts.records("languages").filter_map(|record| language(record.get("tag"))).collect(),
            processing_time: match facts.get("processing_time") {
                Some(Value::Duration(duration)) => Some(*duration),
                _ => None,
            },
            costs: facts.records("cost_options").filter_map(cost).collect(),
            event: happening(entity),
            runs: runs(facts),
            period: (facts.date("start").or(facts.date("date")), facts.date("end").or(facts.date("expires"))),
            address: self.address(facts),
            point: point(facts),
            features: facts.records("accessibility").filter_map(|record| code(record, "feature")).collect(),
            forms: forms.map(ToOwned::to_owned).collect(),
            image: if shown("image") { self.image(facts) } else { None },
            legal_basis: facts.records("legal_basis").filter_map(source).collect(),
            sources: facts.records("sources").filter_map(source).collect(),
            verified_on: facts.date("verified_on"),
            verified_by: shared("verified_by"),
            ..Data::new(entity.language.clone())
        }
    }

    fn hours(&self, record: &Record) -> Option<Arc<OpeningYear>> {
        match record.get("hours") {
            Some(Value::Hours(hours)) => Some(Arc::new(OpeningYear::new(hours, self.today))),
            _ => None,
        }
    }

    fn area(&self, code: &str) -> Area {
        Area { code: code.to_owned(), name: self.content.settings.municipalities.get(code).cloned() }
    }

    /// Places are ids, or records with an id, hours and numbers.
    fn seats(&self, facts: &Record) -> Vec<Seat> {
        let seat = |entry: &Entry| match &entry.value {
            Value::Id(id) => Some(Seat { place: id.shared(), hours: None, phones: Vec::new() }),
            Value::Record(record) => Some(Seat {
                place: record.id("place")?.shared(),
                hours: self.hours(record),
                phones: self.lines(record),
            }),
            _ => None,
        };
        facts.list("places").iter().filter_map(seat).collect()
    }

    fn lines(&self, facts: &Record) -> Vec<Line> {
        let line = |record: &Record| match record.get("number") {
            Some(Value::Phone(phone)) => Some(Line {
                phone: phone.clone(),
                extension: record.word("extension").map(ToOwned::to_owned),
                sort: code(record, "type").filter(|sort| *sort != "voice"),
                hours: self.hours(record),
                languages: record.list("languages").iter().filter_map(|entry| language(Some(&entry.value))).collect(),
            }),
            _ => None,
        };
        facts.records("phones").filter_map(line).collect()
    }

    fn address(&self, facts: &Record) -> Option<Address> {
        let word = |name: &str| facts.word(name).map(ToOwned::to_owned);
        let municipality = facts.word("municipality");
        let address = Address {
            street: word("street"),
            postal_code: word("postal_code"),
            locality: municipality.and_then(|code| self.content.settings.municipalities.get(code)).cloned(),
            province: word("province"),
            country: self.content.settings.country.clone(),
        };
        (address.street.is_some() || address.locality.is_some()).then_some(address)
    }

    fn image(&self, facts: &Record) -> Option<Arc<str>> {
        match self.links.at(facts.record("image")?.entry("file")?.span)? {
            Destination::File(blob) => Some(Arc::from(link::published(blob))),
            _ => None,
        }
    }
}

fn code(record: &Record, name: &str) -> Option<&'static str> {
    match record.get(name)? {
        Value::Code(code) => Some(code),
        _ => None,
    }
}

fn codes(record: &Record, name: &str) -> Vec<&'static str> {
    let code = |entry: &Entry| match entry.value {
        Value::Code(code) => Some(code),
        _ => None,
    };
    record.list(name).iter().filter_map(code).collect()
}

fn language(value: Option<&Value>) -> Option<Language> {
    match value? {
        Value::Language(language) => Some(language.clone()),
        _ => None,
    }
}

fn web(record: &Record, name: &str) -> Option<WebAddress> {
    match record.get(name)? {
        Value::Web(web) => Some(web.clone()),
        _ => None,
    }
}

fn email(record: &Record) -> Option<Email> {
    match record.get("address")? {
        Value::Email(email) => Some(email.clone()),
        _ => None,
    }
}

fn member(record: &Record) -> Option<Member> {
    let page = record.id("organisation").map(|id| Member::Page(id.shared()));
    page.or_else(|| record.word("name").map(|name| Member::Name(name.to_owned())))
}

fn channel(record: &Record) -> Option<Channel> {
    Some(Channel { code: code(record, "type")?, url: web(record, "url") })
}

fn cost(record: &Record) -> Option<Cost> {
    let Value::Amount(amount) = record.get("amount")? else { return None };
    let currency = record.word("currency").unwrap_or("EUR").to_owned();
    Some(Cost { amount: *amount, currency, from: record.date("valid_from"), until: record.date("valid_to") })
}

fn happening(event: &Entity) -> Option<Happening> {
    let facts = &event.facts;
    let start = facts.moment("start")?;
    Some(Happening {
        start,
        end: facts.moment("end"),
        repeat: match facts.get("repeat") {
            Some(Value::Recurrence(rule)) => Some(rule.as_ref().clone()),
            _ => None,
        },
        except: facts.dates("except").collect(),
        times: times(event),
        place: facts.id("place").map(EntityId::shared),
        online: web(facts, "online_url"),
        status: code(facts, "status").filter(|status| *status != "scheduled"),
    })
}

/// Returns all times of an event, in their order.
fn times(event: &Entity) -> Vec<(Moment, Option<Moment>)> {
    let facts = &event.facts;
    let Some(start) = facts.moment("start") else { return Vec::new() };
    let end = facts.moment("end");
    let Some(Value::Recurrence(rule)) = facts.get("repeat") else { return vec![(start, end)] };
    let except: Vec<Date> = facts.dates("except").collect();
    let length = end.map_or(0, |end| start.date.days_until(end.date)).unsigned_abs();
    let moved = |start: Moment| end.map(|end| Moment { date: start.date.plus_days(length), minutes: end.minutes });
    rule.occurrences(start, &except).into_iter().map(|start| (start, moved(start))).collect()
}

/// Reads the runs of a course, in their order.
fn runs(course: &Record) -> Vec<Run> {
    let mut runs: Vec<Run> = course.records("editions").filter_map(run).collect();
    runs.sort_by_key(|run| run.start);
    let mut seen = BTreeMap::new();
    for run in &mut runs {
        let count = seen.entry(run.start).and_modify(|count| *count += 1).or_insert(1);
        if *count > 1 {
            run.key = format!("{}-{count}", run.start);
        }
    }
    runs
}

fn run(edition: &Record) -> Option<Run> {
    let start = edition.date("start")?;
    let end = edition.date("end");
    let lessons = match edition.get("hours") {
        Some(Value::Hours(hours)) => {
            let days = start.days_until(end.unwrap_or(start)).clamp(0, LONGEST_RUN).unsigned_abs();
            let on = |date: Date| hours.intervals_on(date).into_iter().map(move |interval| (date, interval));
            (0..=days).flat_map(|day| on(start.plus_days(day))).collect()
        }
        _ => Vec::new(),
    };
    Some(Run {
        key: start.to_string(),
        start,
        end,
        lessons,
        place: edition.id("place").map(EntityId::shared),
        online: web(edition, "online_url"),
        status: code(edition, "status").filter(|status| *status != "open"),
        seats: edition.integer("seats"),
        enrolment_until: edition.date("enrolment_until"),
    })
}

fn point(facts: &Record) -> Option<Coordinates> {
    match (facts.get("latitude")?, facts.get("longitude")?) {
        (Value::Degrees(latitude), Value::Degrees(longitude)) => Coordinates::new(*latitude, *longitude).ok(),
        _ => None,
    }
}

fn source(record: &Record) -> Option<Source> {
    Some(Source {
        title: record.word("title")?.to_owned(),
        url: web(record, "url"),
        publisher: record.word("publisher").map(ToOwned::to_owned),
        date: record.date("date"),
    })
}
