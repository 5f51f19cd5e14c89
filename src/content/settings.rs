//! `content/site.toml`: what holds for the whole site.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::decode::{self, Scope};
use super::entity::Entity;
use super::id::EntityId;
use super::table::Field;
use super::value::{Record, Value};
use super::{front_matter, kinds};
use crate::diagnostic::{Code, Diagnostic, Log, Reported, Severity, nearest};
use crate::facts::{Date, Holidays};
use crate::language::{Direction, Formats, Language};
use crate::source::{SourceFile, Sources, Span};

/// What holds for the whole site.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Where the site will stand: `https://guida.example`.
    pub base_url: Option<String>,
    /// The language that content is written in.
    pub source_language: Language,
    /// The theme.
    pub theme: String,
    /// The time zone of the offices, by its IANA name.
    pub time_zone: String,
    /// The country whose public holidays hold: `IT`.
    pub country: String,
    /// The municipality's own holiday, month and day.
    pub patron_saint: Option<(u8, u8)>,
    /// When schools are closed.
    pub school_holidays: Vec<(Date, Date)>,
    /// After how many months a fact wants to be confirmed again.
    pub review_months: Option<u32>,
    /// Where to ask when nothing helps.
    pub front_desk: Option<EntityId>,
    /// Where mistakes are reported.
    pub report_to: Option<String>,
    /// The languages, in the order of the switcher.
    pub languages: Vec<LanguageSettings>,
    /// Names of municipalities and provinces, by ISTAT code.
    pub municipalities: BTreeMap<String, String>,
    /// Pages and addresses that the law asks for.
    pub legal: Legal,
    /// Levels of checks; `None` switches a check off.
    pub levels: BTreeMap<Code, Option<Severity>>,
    /// The place to point at for the settings as a whole.
    pub head: Option<Span>,
    /// Whether the file could be read to its end: otherwise nobody knows what else the site has.
    pub is_whole: bool,
}

/// Pages and addresses that the law asks for.
#[derive(Debug, Clone, Default)]
pub struct Legal {
    /// The address of the accessibility statement.
    pub accessibility_statement: Option<String>,
    /// The page about personal data.
    pub privacy: Option<EntityId>,
    /// The page of legal notes.
    pub legal_notes: Option<EntityId>,
    /// The code of the licence of the content.
    pub licence: Option<String>,
}

/// A language of the site.
#[derive(Debug, Clone)]
pub struct LanguageSettings {
    /// The language.
    pub language: Language,
    /// Its own name of itself.
    pub name: Arc<str>,
    /// The direction it is written in.
    pub direction: Direction,
    /// What is shown where a text is missing; the source language always follows.
    pub fallback: Vec<Language>,
    /// The ICU locale of its dates and numbers.
    pub formats: Arc<Formats>,
    /// The language whose plural rules it uses.
    pub plural: Language,
    /// The lowest state of a translation that is shown.
    pub lowest_state: &'static str,
    /// Whether it is kept out of what is published.
    pub draft: bool,
}

impl Settings {
    /// Returns the settings of a language.
    #[must_use]
    pub fn language(&self, language: &Language) -> Option<&LanguageSettings> {
        self.languages.iter().find(|settings| settings.language == *language)
    }

    /// Returns a language with what is shown where its texts are missing, the source language last.
    #[must_use]
    pub fn chain(&self, language: &Language) -> Vec<Language> {
        let mut chain = vec![language.clone()];
        if let Some(settings) = self.language(language) {
            chain.extend(settings.fallback.iter().cloned());
        }
        chain.push(self.source_language.clone());
        let mut seen: Vec<Language> = Vec::new();
        chain.retain(|language| {
            !seen.contains(language) && {
                seen.push(language.clone());
                true
            }
        });
        chain
    }

    /// Returns the days on which offices close.
    #[must_use]
    pub fn holidays(&self) -> Holidays {
        Holidays::new(&self.country, self.patron_saint, &self.school_holidays).unwrap_or_default()
    }
}

/// The settings, with the entity that holds their texts.
#[derive(Debug)]
pub struct Head {
    /// The settings.
    pub settings: Settings,
    /// The entity `site`.
    pub(super) site: Option<Arc<Entity>>,
}

impl Head {
    /// Returns where a setting is written.
    #[must_use]
    pub fn place_of(&self, field: &str) -> Option<Span> {
        self.site.as_ref()?.facts.entry(field).map(|entry| entry.span)
    }
}

/// Reads `content/site.toml`.
#[must_use]
pub fn read(sources: &Sources) -> Reported<Head> {
    let mut log = Log::default();
    let Some(file) = sources.at("content/site.toml") else {
        // What lies there and could not be read was named already.
        let is_named = |path: &str| path == "content" || path == "content/site.toml";
        if !sources.faults().iter().any(|fault| is_named(&fault.path)) {
            log.push(Diagnostic::new(Code::SiteMissing).in_path("content/site.toml"));
        }
        return log.finish(Head { settings: defaults(), site: None });
    };
    let written = front_matter::Head::of(&file.text);
    let (table, faults) = written.parse(file.id, 0);
    let unreadable = !faults.is_empty();
    let holidays = Holidays::default();
    let mut scope = Scope {
        file: file.id,
        text: &file.text,
        offset: 0,
        holidays: &holidays,
        kind: "site",
        diagnostics: Vec::new(),
    };
    let fields: Vec<&'static Field> = kinds::SITE.all_fields().collect();
    let facts = decode::record(&mut scope, &fields, &table, "", 0..file.text.find('\n').unwrap_or(0));
    let mut said = Vec::new();
    let mut settings = checked(&facts, file, &mut said);
    let conflict = front_matter::conflict(file);
    settings.is_whole = !unreadable && conflict.is_none();
    if conflict.is_some() {
        // Nobody knows which version holds: what is wrong with both of them together says nothing.
        said.clear();
    } else {
        log.append(front_matter::without_echoes(scope.diagnostics, &faults));
        log.append(faults);
    }
    log.append(conflict);
    if unreadable {
        // A table that could not be read is no language that the site lacks.
        said.retain(|said| said.code != Code::LanguageUnknown);
    }
    log.append(said);
    let entity = site_entity(file, facts, settings.source_language.clone());
    log.finish(Head { settings, site: Some(Arc::new(entity)) })
}

fn defaults() -> Settings {
    Settings {
        base_url: None,
        source_language: Language::italian(),
        theme: "piazza".to_owned(),
        time_zone: "Europe/Rome".to_owned(),
        country: "IT".to_owned(),
        patron_saint: None,
        school_holidays: Vec::new(),
        review_months: None,
        front_desk: None,
        report_to: None,
        languages: Vec::new(),
        municipalities: BTreeMap::new(),
        legal: Legal::default(),
        levels: BTreeMap::new(),
        head: None,
        is_whole: false,
    }
}

fn checked(facts: &Record, file: &SourceFile, said: &mut Vec<Diagnostic>) -> Settings {
    let mut settings = defaults();
    settings.head = Some(front_matter::first_line(file));
    if let Some(Value::Language(language)) = facts.get("source_language") {
        settings.source_language = language.clone();
    }
    if let Some(Value::Web(address)) = facts.get("base_url") {
        settings.base_url = Some(address.as_str().trim_end_matches('/').to_owned());
    }
    if let Some(theme) = facts.word("theme") {
        theme.clone_into(&mut settings.theme);
    }
    if let Some(zone) = parsed(facts, ("time_zone", "time-zone"), zone, said) {
        settings.time_zone = zone;
    }
    if let Some(country) = parsed(facts, ("country", "country"), country, said) {
        settings.country = country;
    }
    if let Some(Value::Email(address)) = facts.get("report_to") {
        settings.report_to = Some(address.as_str().to_owned());
    }
    settings.front_desk = facts.id("front_desk").cloned();
    settings.patron_saint = parsed(facts, ("patron_saint", "month-day"), month_day, said);
    settings.review_months = parsed(facts, ("review_every", "period"), months, said);
    settings.school_holidays = facts
        .records("school_holidays")
        .filter_map(|record| Some((record.date("from")?, record.date("to")?)))
        .collect();
    settings.municipalities = facts
        .records("municipalities")
        .filter_map(|record| Some((record.word("code")?.to_owned(), record.word("name")?.to_owned())))
        .collect();
    if let Some(legal) = facts.record("legal") {
        settings.legal = Legal {
            accessibility_statement: web(legal, "accessibility_statement"),
            privacy: legal.id("privacy").cloned(),
            legal_notes: legal.id("legal_notes").cloned(),
            licence: legal.word("licence").map(ToOwned::to_owned),
        };
    }
    settings.languages = languages(facts, &settings.source_language, said);
    settings.levels = levels(facts, said);
    settings
}

fn web(record: &Record, name: &str) -> Option<String> {
    match record.get(name)? {
        Value::Web(address) => Some(address.as_str().to_owned()),
        _ => None,
    }
}

/// Reads a setting that is a word with a form of its own.
fn parsed<T>(
    facts: &Record,
    (name, expected): (&'static str, &'static str),
    read: fn(&str) -> Option<T>,
    said: &mut Vec<Diagnostic>,
) -> Option<T> {
    let word = facts.word(name)?;
    let value = read(word);
    if let (None, Some(entry)) = (&value, facts.entry(name)) {
        let remark = Diagnostic::new(Code::SettingInvalid).at(entry.span).with("field", name).with("value", word);
        said.push(remark.with("expected", expected));
    }
    value
}

fn zone(word: &str) -> Option<String> {
    crate::facts::is_time_zone(word).then(|| word.to_owned())
}

fn country(word: &str) -> Option<String> {
    Holidays::new(word, None, &[]).map(|_| word.to_owned())
}

fn month_day(word: &str) -> Option<(u8, u8)> {
    let (month, day) = word.split_once('-')?;
    let (month, day) = (month.parse().ok()?, day.parse().ok()?);
    // A leap year has every day there is.
    Date::new(2024, month, day).map(|_| (month, day))
}

fn months(word: &str) -> Option<u32> {
    let (number, unit) = word.split_once(' ')?;
    let number: u32 = number.parse().ok().filter(|number| (1..=120).contains(number))?;
    match unit.trim() {
        "month" | "months" => Some(number),
        "year" | "years" => Some(number * 12),
        _ => None,
    }
}

fn languages(facts: &Record, source: &Language, said: &mut Vec<Diagnostic>) -> Vec<LanguageSettings> {
    let Some(Value::Map(entries)) = facts.get("languages") else { return Vec::new() };
    let mut languages: Vec<LanguageSettings> = Vec::new();
    for (tag, entry) in entries {
        let Value::Record(record) = &entry.value else { continue };
        match Language::parse(tag) {
            Ok(language) => languages.extend(language_settings(language, record, entry.span, said)),
            Err(fault) => {
                let remark = Diagnostic::new(Code::LanguageInvalid).at(entry.span).with("value", tag.as_str());
                said.push(remark.suggest(fault.suggestion));
            }
        }
    }
    let known: Vec<Language> = languages.iter().map(|settings| settings.language.clone()).collect();
    if let (false, Some(entry)) = (known.contains(source), facts.entry("source_language")) {
        said.push(Diagnostic::new(Code::LanguageUnknown).at(entry.span).with("language", source.as_str()));
    }
    languages
}

fn language_settings(
    language: Language,
    record: &Record,
    place: Span,
    said: &mut Vec<Diagnostic>,
) -> Option<LanguageSettings> {
    let locale = record.word("formats").unwrap_or(language.as_str()).to_owned();
    let formats = Formats::new(&locale).or_else(|_| {
        let place = record.entry("formats").map_or(place, |entry| entry.span);
        said.push(Diagnostic::new(Code::FormatsUnknown).at(place).with("value", locale.as_str()));
        Formats::new("en-GB")
    });
    let formats = formats.ok()?;
    let direction = match record.word("direction") {
        Some("rtl") => Direction::RightToLeft,
        Some(_) => Direction::LeftToRight,
        None => language.direction(),
    };
    let fallback = record.list("fallback").iter().filter_map(|entry| match &entry.value {
        Value::Language(language) => Some(language.clone()),
        _ => None,
    });
    Some(LanguageSettings {
        name: Arc::from(record.word("name").unwrap_or(language.as_str())),
        direction,
        fallback: fallback.collect(),
        formats: Arc::new(formats),
        plural: match record.get("plural") {
            Some(Value::Language(plural)) => plural.clone(),
            _ => language.clone(),
        },
        lowest_state: match record.get("lowest_state") {
            Some(Value::Code(state)) => state,
            _ => "machine",
        },
        draft: record.flag("draft"),
        language,
    })
}

fn levels(facts: &Record, said: &mut Vec<Diagnostic>) -> BTreeMap<Code, Option<Severity>> {
    let Some(Value::Map(entries)) = facts.get("checks") else { return BTreeMap::new() };
    let mut levels = BTreeMap::new();
    for (word, entry) in entries {
        let Some(code) = Code::named(word) else {
            let known = nearest(word, Code::ALL.iter().map(|code| code.as_str()));
            let remark = Diagnostic::new(Code::CodeUnknown).at(entry.span).with("field", "checks");
            said.push(remark.with("value", word.as_str()).suggest(known));
            continue;
        };
        let level = match &entry.value {
            Value::Word(level) if level == "error" => Some(Severity::Error),
            Value::Word(level) if level == "warning" => Some(Severity::Warning),
            Value::Word(level) if level == "note" => Some(Severity::Note),
            _ => None,
        };
        if code.severity() == Severity::Error && level != Some(Severity::Error) {
            let word = match &entry.value {
                Value::Word(level) => level.as_str(),
                _ => "off",
            };
            let remark = Diagnostic::new(Code::SettingInvalid).at(entry.span).with("field", code.as_str());
            said.push(remark.with("value", word).with("expected", "level-error"));
        }
        levels.insert(code, level);
    }
    levels
}

/// Makes the entity that holds the texts of the settings.
fn site_entity(file: &SourceFile, facts: Record, language: Language) -> Entity {
    Entity {
        id: EntityId::new("site"),
        kind: &kinds::SITE,
        language,
        facts,
        body: Vec::new(),
        file: file.id,
        head: front_matter::first_line(file),
        attachments: Vec::new(),
        hash: file.identity(),
    }
}
