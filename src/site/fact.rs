//! The facts of a page in the reader's language: what the generator writes beside the editor's words.
//!
//! A fact is a label and a value of one of few shapes, so that a theme draws the facts of every kind,
//! also of kinds that do not exist yet, with one piece of template a shape.

use super::text::{FactRun, Link, LinkTarget, LocalText, SourceReference};
use crate::facts::OpeningHours;
use crate::interface::Phrase;
use crate::language::Language;

/// A fact of a page.
#[derive(Debug, Clone)]
pub struct Fact {
    /// The field it comes from: `phones`, `required_documents`.
    pub code: &'static str,
    /// What it is called.
    pub label: Phrase,
    /// What it says.
    pub value: FactValue,
}

/// What a fact says, by shape.
#[derive(Debug, Clone)]
pub enum FactValue {
    /// Words of the generator: a duration, a date, names of codes.
    Phrases(Vec<Phrase>),
    /// Words of the editor.
    Texts(Vec<LocalText>),
    /// Pages of the site.
    Links(Vec<Link>),
    /// Telephone numbers, e-mail addresses and web addresses.
    Contacts(Vec<Contact>),
    /// A postal address.
    Address(PostalAddress),
    /// Opening hours.
    Hours(LocalHours),
    /// Places where the service is given, each with its own hours and numbers.
    Places(Vec<LocalPlace>),
    /// What to bring.
    Documents(Vec<Document>),
    /// Rows of a name and a value: costs, deadlines, members, outputs.
    Rows(Vec<Row>),
    /// Languages spoken at the desk.
    Languages(Vec<SpokenLanguage>),
    /// Documents with an address: the legal basis.
    References(Vec<SourceReference>),
    /// When something takes place.
    Occasions(Occasions),
    /// Runs of a course.
    Editions(Vec<LocalEdition>),
    /// Steps of a guide, in their order.
    Steps(Vec<Step>),
    /// Nobody published it; where to ask.
    Unknown {
        /// "Not published: ask".
        phrase: Phrase,
        /// Whom to ask.
        ask: Option<Link>,
    },
}

/// A way to reach somebody.
#[derive(Debug, Clone, Default)]
pub struct Contact {
    /// `phone`, `email`, `pec`, `web`.
    pub code: &'static str,
    /// The number or address with its link.
    pub run: FactRun,
    /// What it is for.
    pub label: Option<LocalText>,
    /// What kind of number it is, where it is not the usual one: fax, text.
    pub variety: Option<Phrase>,
    /// A remark.
    pub note: Option<LocalText>,
    /// When somebody answers.
    pub hours: Option<LocalHours>,
    /// In which languages.
    pub languages: Vec<SpokenLanguage>,
}

/// A postal address, in the words of the post.
#[derive(Debug, Clone)]
pub struct PostalAddress {
    /// Its lines.
    pub lines: Vec<String>,
    /// The language of the lines.
    pub language: Language,
    /// Floor, door, intercom.
    pub at: Option<LocalText>,
    /// `geo:` for phones that have a map.
    pub map: Option<String>,
}

/// Opening hours as tables of weeks, with what else is to be said of them.
#[derive(Debug, Clone)]
pub struct LocalHours {
    /// The hours themselves, for outputs that have no words.
    pub hours: OpeningHours,
    /// The hours of two years for scripts: the time zone, then what `facts::hours::Outlook::compact` says; none where
    /// "open now" would say nothing, as for the lessons of a course.
    pub compact: Option<String>,
    /// "Always open", in place of a table.
    pub always: Option<Phrase>,
    /// The week in force today, or the next one, then those of other seasons.
    pub tables: Vec<HoursTable>,
    /// Dates to come that differ from the tables: closures, other hours.
    pub dates: Vec<HoursRow>,
    /// "Closed on public holidays", "only by appointment".
    pub phrases: Vec<Phrase>,
    /// Whether all openings need an appointment, and one sentence says so.
    pub only_by_appointment: bool,
    /// A remark of the editor.
    pub note: Option<LocalText>,
}

/// The hours of a week.
#[derive(Debug, Clone)]
pub struct HoursTable {
    /// When they hold: "from 1 June 2026 to 31 August 2026"; none where there is only one week.
    pub periods: Vec<Phrase>,
    /// Monday to Sunday, days alike in one row, then holidays where they have hours of their own.
    pub rows: Vec<HoursRow>,
}

/// The openings of a day.
#[derive(Debug, Clone)]
pub struct HoursRow {
    /// The name of the weekday or of the first and last of some, the date, "public holidays".
    pub name: Phrase,
    /// Its openings; none is closed.
    pub openings: Vec<LocalOpening>,
}

/// One opening.
#[derive(Debug, Clone)]
pub struct LocalOpening {
    /// `08:30`.
    pub from: String,
    /// `12:30`.
    pub to: String,
    /// From midnight to midnight.
    pub all_day: bool,
    /// Whether it ends on the next day.
    pub next_day: bool,
    /// Whether one needs an appointment.
    pub by_appointment: bool,
}

/// A place where a service is given.
#[derive(Debug, Clone)]
pub struct LocalPlace {
    /// The place's page.
    pub link: Link,
    /// Its address.
    pub address: Option<PostalAddress>,
    /// The hours of the service there, or the place's own.
    pub hours: Option<LocalHours>,
    /// Numbers of the service there.
    pub contacts: Vec<Contact>,
    /// A remark.
    pub note: Option<LocalText>,
}

/// Something to bring.
#[derive(Debug, Clone)]
pub struct Document {
    /// What it is called in the reader's language.
    pub name: LocalText,
    /// What it is called on the paper itself.
    pub official: Option<Phrase>,
    /// The page that explains it.
    pub target: Option<LinkTarget>,
    /// "A copy is enough", "the original".
    pub copy: Option<Phrase>,
}

/// A row of a name and a value.
#[derive(Debug, Clone, Default)]
pub struct Row {
    /// What the row is about.
    pub name: RowName,
    /// The value, in words of the generator.
    pub value: Option<Phrase>,
    /// From when until when it holds.
    pub period: Option<Phrase>,
    /// Where it leads.
    pub way: Option<Contact>,
    /// A remark.
    pub note: Option<LocalText>,
}

/// What a row is about.
#[derive(Debug, Clone, Default)]
pub enum RowName {
    /// Nothing in particular: a single cost.
    #[default]
    None,
    /// Words of the editor.
    Text(LocalText),
    /// A page of the site.
    Page(Link),
    /// A name that is not translated.
    Name {
        /// The name.
        text: String,
        /// Its language.
        language: Language,
    },
}

/// A language spoken at the desk.
#[derive(Debug, Clone)]
pub struct SpokenLanguage {
    /// The language.
    pub language: Language,
    /// Its own name.
    pub name: String,
    /// "Spoken at the desk", "interpreter".
    pub mode: Option<Phrase>,
    /// "Ask 3 days before".
    pub notice: Option<Phrase>,
    /// When.
    pub hours: Option<LocalHours>,
    /// A remark.
    pub note: Option<LocalText>,
}

/// When something takes place.
#[derive(Debug, Clone)]
pub struct Occasions {
    /// The next times, or the last one where all are past.
    pub times: Vec<Occasion>,
    /// "And 12 more times, until 30 June 2026".
    pub more: Option<Phrase>,
    /// Whether all of it is past.
    pub over: bool,
    /// The calendar file in the folder of the page.
    pub calendar: &'static str,
}

/// One time at which something takes place.
#[derive(Debug, Clone)]
pub struct Occasion {
    /// When it begins.
    pub from: TimePoint,
    /// When it ends.
    pub to: Option<TimePoint>,
}

/// A day, a time, or both, as the reader's language writes them.
#[derive(Debug, Clone)]
pub struct TimePoint {
    /// "lunedì 9 marzo 2026"; none at the end of something that ends on the day it began.
    pub day: Option<String>,
    /// "18:00".
    pub time: Option<String>,
    /// The same for machines, with the offset of the place: `2026-03-09T18:00+01:00`.
    pub machine: String,
}

/// A run of a course.
#[derive(Debug, Clone)]
pub struct LocalEdition {
    /// `open`, `full`, `closed` (enrolment ended), `running`, `over`, `cancelled`.
    pub state: &'static str,
    /// The same in words.
    pub state_words: Phrase,
    /// The last day on which it stands so, as `2026-04-07`, where that is known.
    pub until: Option<String>,
    /// What it is called.
    pub label: Option<LocalText>,
    /// From when until when.
    pub period: Option<Phrase>,
    /// On which days of the week.
    pub hours: Option<LocalHours>,
    /// Where.
    pub place: Option<LocalPlace>,
    /// Where, online.
    pub online: Option<Contact>,
    /// "Enrol by 20 February 2026", "20 places".
    pub phrases: Vec<Phrase>,
    /// A remark.
    pub note: Option<LocalText>,
    /// The calendar file in the folder of the page.
    pub calendar: String,
}

/// A step of a guide.
#[derive(Debug, Clone)]
pub struct Step {
    /// The page where it is done.
    pub link: Link,
    /// Its title as the offices write it.
    pub official: Option<Phrase>,
    /// What to do there: the editor's words, else the summary of the page.
    pub text: Option<LocalText>,
}
