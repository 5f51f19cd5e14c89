//! What a page states, for machines: typed facts without a language, made once for all editions.
//!
//! Whatever kind a page is of, the same fact stands in the same field; a kind that lacks it leaves it empty. Other
//! pages are named by their ids, and `Edition::page` has them in the reader's language.

use std::sync::Arc;

use super::opening_year::OpeningYear;
use crate::facts::{Amount, Coordinates, Date, Duration, Email, Moment, Opening, Phone, Recurrence, WebAddress};
use crate::language::Language;

/// What a page states, without a language.
#[derive(Debug, Clone)]
pub struct Data {
    /// The language the page is written in.
    pub source: Language,
    /// Which sort of its kind it is: the category of a service, the type of a place or body, what a section holds.
    pub sort: Option<&'static str>,
    /// The body that answers for it.
    pub organisation: Option<Arc<str>>,
    /// The body that this body is a part of.
    pub parent: Option<Arc<str>>,
    /// The members of a network, the partners of a project, the supporters of an event.
    pub members: Vec<Member>,
    /// The project that it is a part of.
    pub project: Option<Arc<str>>,
    /// How a course is held: `onsite`, `online`, `blended`.
    pub mode: Option<&'static str>,
    /// The levels of a course.
    pub levels: Vec<&'static str>,
    /// How many hours a course takes.
    pub hours_total: Option<i64>,
    /// The codes and the money of a project.
    pub funding: Option<Box<Funding>>,
    /// The name of a person, as far as a consent allows machines to know it.
    pub name: Option<String>,
    /// The topics it belongs to.
    pub topics: Vec<Arc<str>>,
    /// What a notice is about, what a person knows about.
    pub about: Vec<Arc<str>>,
    /// The pages at which the steps of a guide are done.
    pub steps: Vec<Arc<str>>,
    /// Whom it is for.
    pub audience: Vec<&'static str>,
    /// The least and the greatest age, in years.
    pub ages: (Option<i64>, Option<i64>),
    /// Where it holds.
    pub area: Vec<Area>,
    /// Where it is given.
    pub places: Vec<Seat>,
    /// When it can be reached.
    pub hours: Option<Arc<OpeningYear>>,
    /// Its telephone numbers.
    pub phones: Vec<Line>,
    /// Its e-mail addresses.
    pub emails: Vec<Email>,
    /// Its web addresses.
    pub web: Vec<WebAddress>,
    /// Where one asks for it online.
    pub online: Option<WebAddress>,
    /// Where one books.
    pub booking: Option<WebAddress>,
    /// How it is reached.
    pub channels: Vec<Channel>,
    /// The languages in which people are served.
    pub languages: Vec<Language>,
    /// How long it takes.
    pub processing_time: Option<Duration>,
    /// What it costs, in the order of the page.
    pub costs: Vec<Cost>,
    /// When it takes place: an event, once or again and again.
    pub event: Option<Happening>,
    /// The runs of a course, in their order.
    pub runs: Vec<Run>,
    /// The first and the last day: of an agreement, a project, a practice, a notice.
    pub period: (Option<Date>, Option<Date>),
    /// Where it stands, for the post.
    pub address: Option<Address>,
    /// Where it stands on the globe.
    pub point: Option<Coordinates>,
    /// Features of access.
    pub features: Vec<&'static str>,
    /// Other forms of an official word, the short one first.
    pub forms: Vec<String>,
    /// The picture of the page, by its path below the published root.
    pub image: Option<Arc<str>>,
    /// The laws it rests on.
    pub legal_basis: Vec<Source>,
    /// Where its facts come from.
    pub sources: Vec<Source>,
    /// The day on which its facts were confirmed.
    pub verified_on: Option<Date>,
    /// The body that confirmed them.
    pub verified_by: Option<Arc<str>>,
}

/// A member of a network: an entity, or a name alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Member {
    /// A body with a page.
    Page(Arc<str>),
    /// A body without one.
    Name(String),
}

/// A municipality or a province.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Area {
    /// Its ISTAT code.
    pub code: String,
    /// Its name.
    pub name: Option<String>,
}

/// A place where something is given.
#[derive(Debug, Clone)]
pub struct Seat {
    /// The place.
    pub place: Arc<str>,
    /// The hours there, where they are not the place's own.
    pub hours: Option<Arc<OpeningYear>>,
    /// The numbers there.
    pub phones: Vec<Line>,
}

/// A telephone number and what is answered there.
#[derive(Debug, Clone)]
pub struct Line {
    /// The number.
    pub phone: Phone,
    /// The extension behind it.
    pub extension: Option<String>,
    /// What kind of number it is: `fax`, `text`; none for voice.
    pub sort: Option<&'static str>,
    /// When somebody answers.
    pub hours: Option<Arc<OpeningYear>>,
    /// In which languages.
    pub languages: Vec<Language>,
}

/// A way to ask for something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Channel {
    /// `desk`, `web`.
    pub code: &'static str,
    /// Its address.
    pub url: Option<WebAddress>,
}

/// What something costs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cost {
    /// How much.
    pub amount: Amount,
    /// In which currency, by its three letters.
    pub currency: String,
    /// Since when.
    pub from: Option<Date>,
    /// Until when.
    pub until: Option<Date>,
}

/// Something that takes place, once or again and again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Happening {
    /// When it begins, the first time.
    pub start: Moment,
    /// When it ends, the first time.
    pub end: Option<Moment>,
    /// How it returns.
    pub repeat: Option<Recurrence>,
    /// Days on which it does not return.
    pub except: Vec<Date>,
    /// All its times, in their order.
    pub times: Vec<(Moment, Option<Moment>)>,
    /// Where.
    pub place: Option<Arc<str>>,
    /// Where, online.
    pub online: Option<WebAddress>,
    /// `cancelled`, `postponed`, `moved-online`; none where it takes place.
    pub status: Option<&'static str>,
    /// How many can take part.
    pub seats: Option<i64>,
}

impl Happening {
    /// The name of its calendar file, in the folder of its page.
    pub const CALENDAR: &str = "calendar.ics";
}

/// A run of a course.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// What tells it from the others of its course for ever: its first day, with a number where two share it.
    pub key: String,
    /// Its first day.
    pub start: Date,
    /// Its last day.
    pub end: Option<Date>,
    /// Its lessons, in their order, where the weekly hours are known.
    pub lessons: Vec<(Date, Opening)>,
    /// Where.
    pub place: Option<Arc<str>>,
    /// Where, online.
    pub online: Option<WebAddress>,
    /// `full`, `cancelled`; none where one can join.
    pub status: Option<&'static str>,
    /// How many can take part.
    pub seats: Option<i64>,
    /// The last day to enrol.
    pub enrolment_until: Option<Date>,
}

impl Run {
    /// Returns the name of its calendar file, in the folder of its page.
    #[must_use]
    pub fn calendar(&self) -> String {
        format!("calendar-{}.ics", self.key)
    }
}

/// What is particular to a project: its codes and its money.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Funding {
    /// Its short name.
    pub acronym: Option<String>,
    /// The programme that pays for it.
    pub programme: Option<String>,
    /// The fund behind the programme.
    pub fund: Option<String>,
    /// Its code in the programme.
    pub code: Option<String>,
    /// Its unique project code (CUP).
    pub cup: Option<String>,
    /// What it costs in all.
    pub total_cost: Option<Amount>,
    /// How much of that the European Union pays, in percent.
    pub eu_rate: Option<i64>,
}

/// A postal address in its parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    /// Street and number.
    pub street: Option<String>,
    /// The postal code.
    pub postal_code: Option<String>,
    /// The name of the municipality.
    pub locality: Option<String>,
    /// The two letters of the province.
    pub province: Option<String>,
    /// The two letters of the country.
    pub country: String,
}

/// A document that facts come from, in the words of its publisher.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Its title.
    pub title: String,
    /// Where it can be read.
    pub url: Option<WebAddress>,
    /// Who published it.
    pub publisher: Option<String>,
    /// Its date.
    pub date: Option<Date>,
}

impl Data {
    /// Says whether something is on or to come: an event or a run of a course that is not over on a day.
    #[must_use]
    pub(super) fn is_on(&self, today: Date) -> bool {
        let event = self.event.iter().flat_map(|event| &event.times).any(|time| !is_past(time, today));
        event || self.runs.iter().any(|run| run.end.is_none_or(|end| end >= today))
    }

    /// Returns what a page states that states nothing.
    #[must_use]
    pub fn new(source: Language) -> Self {
        Self {
            source,
            sort: None,
            organisation: None,
            parent: None,
            members: Vec::new(),
            project: None,
            mode: None,
            levels: Vec::new(),
            hours_total: None,
            funding: None,
            name: None,
            topics: Vec::new(),
            about: Vec::new(),
            steps: Vec::new(),
            audience: Vec::new(),
            ages: (None, None),
            area: Vec::new(),
            places: Vec::new(),
            hours: None,
            phones: Vec::new(),
            emails: Vec::new(),
            web: Vec::new(),
            online: None,
            booking: None,
            channels: Vec::new(),
            languages: Vec::new(),
            processing_time: None,
            costs: Vec::new(),
            event: None,
            runs: Vec::new(),
            period: (None, None),
            address: None,
            point: None,
            features: Vec::new(),
            forms: Vec::new(),
            image: None,
            legal_basis: Vec::new(),
            sources: Vec::new(),
            verified_on: None,
            verified_by: None,
        }
    }
}

/// Says whether a time is past on a day: something of today still counts.
pub(super) fn is_past((start, end): &(Moment, Option<Moment>), today: Date) -> bool {
    end.unwrap_or(*start).date < today
}
