//! The facts of an entity, as machines read them.

mod dated;
mod value;

use std::sync::Arc;

use super::data::{Address, Area, Data, Line, Seat};
use super::link::{self, Destination, Links};
use super::opening_year::OpeningYear;
use super::person::shown_name;
use crate::content::{Content, Entity, EntityId, Entry, Record, Value};
use crate::facts::Date;
use value::{channel, code, codes, cost, email, language, member, point, source, web};

/// The fields that name bodies which take part.
const MEMBERS: [&str; 3] = ["members", "partners", "supporters"];

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
    /// Of a person, machines read what a consent says they may.
    fn data(&self, entity: &Entity) -> Data {
        let facts = &entity.facts;
        let empty = Data::new(entity.language.clone());
        if !entity.may_be_indexed(self.today) {
            return empty;
        }
        let shared = |name: &str| facts.id(name).map(EntityId::shared);
        let ids = |name: &str| facts.ids(name).map(EntityId::shared).collect::<Vec<_>>();
        let period = [("start", "end"), ("agreement_from", "agreement_until"), ("date", "expires")];
        let period = period.iter().map(|(from, until)| (facts.date(from), facts.date(until)));
        Data {
            sort: ["category", "type", "kind"].iter().find_map(|name| code(facts, name)),
            organisation: entity.responsible().map(EntityId::shared).or_else(|| shared("issuer")),
            parent: shared("parent"),
            members: MEMBERS.iter().flat_map(|name| facts.records(name)).filter_map(member).collect(),
            project: shared("project"),
            period: period.into_iter().find(|(from, until)| from.or(*until).is_some()).unwrap_or_default(),
            event: dated::happening(entity),
            runs: dated::runs(facts),
            mode: code(facts, "mode"),
            levels: codes(facts, "level"),
            hours_total: facts.integer("hours_total"),
            funding: (entity.kind.name == "project").then(|| dated::funding(facts)),
            name: shown_name(entity, self.today),
            topics: ids("topics"),
            about: ["about", "fields"].iter().flat_map(|name| ids(name)).collect(),
            steps: facts.records("steps").filter_map(|step| step.id("at")).map(EntityId::shared).collect(),
            verified_on: facts.date("verified_on"),
            verified_by: shared("verified_by"),
            legal_basis: facts.records("legal_basis").filter_map(source).collect(),
            sources: facts.records("sources").filter_map(source).collect(),
            ..self.reach(entity, empty)
        }
    }

    /// Reads whom it is for, where, when and how it is reached.
    fn reach(&self, entity: &Entity, empty: Data) -> Data {
        let facts = &entity.facts;
        let shown = |name: &str| entity.may_show(name, self.today);
        Data {
            audience: codes(facts, "audience"),
            ages: (facts.integer("minimum_age"), facts.integer("maximum_age")),
            area: facts.words("area").map(|code| self.area(code)).collect(),
            places: self.seats(facts),
            hours: self.hours(facts),
            phones: if shown("phones") { self.lines(facts) } else { Vec::new() },
            emails: facts.records("emails").filter(|_| shown("emails")).filter_map(email).collect(),
            web: facts.records("web").filter_map(|record| web(record, "url")).collect(),
            online: web(facts, "online_url"),
            booking: web(facts, "booking_url").or_else(|| web(facts, "enrolment_url")),
            channels: facts.records("channels").filter_map(channel).collect(),
            languages: facts.records("languages").filter_map(|record| language(record.get("tag"))).collect(),
            processing_time: match facts.get("processing_time") {
                Some(Value::Duration(duration)) => Some(*duration),
                _ => None,
            },
            costs: facts.records("cost_options").filter_map(cost).collect(),
            address: self.address(facts),
            point: point(facts),
            features: facts.records("accessibility").filter_map(|record| code(record, "feature")).collect(),
            forms: facts.word("short").into_iter().chain(facts.words("forms")).map(ToOwned::to_owned).collect(),
            image: shown("image").then(|| self.image(facts)).flatten(),
            ..empty
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

    /// One place or several; they are ids, or records with an id, hours and numbers.
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
        facts.entry("place").into_iter().chain(facts.list("places")).filter_map(seat).collect()
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
