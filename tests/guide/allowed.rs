//! The facts that somebody read in a source: `allowed.toml`.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use sportello::language::Formats;

/// What the guide may state.
pub struct Allowed {
    /// Telephone numbers, as digits without the code of the country.
    pub phones: BTreeSet<String>,
    pub mails: BTreeSet<String>,
    /// Addresses of other sites, without the stroke at their end.
    pub webs: BTreeSet<String>,
    pub streets: BTreeSet<String>,
    /// Amounts in euro, in cents.
    pub amounts: BTreeSet<u64>,
    /// Year, month, day.
    pub dates: BTreeSet<(i32, u8, u8)>,
    /// Month and day.
    pub days: BTreeSet<(u8, u8)>,
    pub years: BTreeSet<i32>,
    pub times: BTreeSet<String>,
    pub numbers: BTreeSet<String>,
    /// Names that look like addresses.
    pub names_with_dots: BTreeSet<String>,
    /// Titles of acts, the longest first, so that none is taken for the beginning of another.
    pub laws: Vec<String>,
    names: BTreeSet<String>,
}

/// The file as it is written; a word that it does not know is an error.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    sources: BTreeMap<String, String>,
    phones: Vec<Entry>,
    mails: Vec<Entry>,
    webs: Vec<Entry>,
    streets: Vec<Entry>,
    amounts: Vec<Entry>,
    dates: Vec<Entry>,
    days: Vec<Entry>,
    years: Vec<Entry>,
    times: Vec<Entry>,
    numbers: Vec<Entry>,
    names: Vec<Entry>,
    laws: Vec<Entry>,
}

#[derive(Deserialize, Default)]
#[serde(default, deny_unknown_fields)]
struct Entry {
    number: String,
    url: String,
    text: String,
    title: String,
    time: String,
    euro: u64,
    year: i32,
    month: u8,
    day: u8,
    date: Option<toml::value::Datetime>,
    source: Option<String>,
}

impl Entry {
    fn date(&self) -> Option<(i32, u8, u8)> {
        let date = self.date?.date?;
        Some((i32::from(date.year), date.month, date.day))
    }
}

impl Allowed {
    /// Reads the list and holds it to its own rules: a fact names a source that is listed, and each source serves a
    /// fact; an act bears the day that its title says.
    pub fn read() -> Self {
        let written: Written = toml::from_str(include_str!("allowed.toml")).unwrap();
        let Written { phones, mails, webs, streets, amounts, dates, days, years, times, numbers, names, .. } = &written;
        let lists = [phones, mails, webs, streets, amounts, dates, days, years, times, numbers, names];
        let named: BTreeSet<&str> =
            lists.into_iter().flatten().map(|entry| entry.source.as_deref().unwrap_or("none")).collect();
        let listed: BTreeSet<&str> = written.sources.keys().map(String::as_str).collect();
        assert_eq!(named, listed, "the sources that facts name, and those that the list has");
        let italian = Formats::new("it").unwrap();
        for law in &written.laws {
            if let Some(day) = law.date() {
                assert!(law.title.contains(&italian.date(day)), "{} was given another day", law.title);
            }
        }
        Self::of(&written)
    }

    fn of(written: &Written) -> Self {
        let texts = |entries: &[Entry], text: fn(&Entry) -> &str| {
            entries.iter().map(|entry| text(entry).to_owned()).collect::<BTreeSet<_>>()
        };
        let mut laws: Vec<String> = written.laws.iter().map(|law| law.title.clone()).collect();
        laws.sort_by_key(|title| std::cmp::Reverse(title.len()));
        let mut allowed = Self {
            phones: texts(&written.phones, |entry| &entry.number),
            mails: texts(&written.mails, |entry| &entry.text),
            webs: texts(&written.webs, |entry| entry.url.trim_end_matches('/')),
            streets: texts(&written.streets, |entry| &entry.text),
            amounts: written.amounts.iter().map(|entry| entry.euro * 100).collect(),
            dates: written.dates.iter().chain(&written.laws).filter_map(Entry::date).collect(),
            days: written.days.iter().map(|entry| (entry.month, entry.day)).collect(),
            years: written.years.iter().map(|entry| entry.year).collect(),
            times: texts(&written.times, |entry| &entry.time),
            numbers: texts(&written.numbers, |entry| &entry.text),
            names_with_dots: texts(&written.names, |entry| &entry.text),
            laws,
            names: BTreeSet::new(),
        };
        let several = [&allowed.phones, &allowed.mails, &allowed.webs, &allowed.streets, &allowed.times];
        allowed.names = several
            .into_iter()
            .flatten()
            .chain(&allowed.numbers)
            .chain(&allowed.names_with_dots)
            .chain(&allowed.laws)
            .cloned()
            .collect();
        allowed.names.extend(written.amounts.iter().map(|entry| format!("{} euro", entry.euro)));
        allowed.names.extend(written.dates.iter().filter_map(Entry::date).map(|day| format!("{day:?}")));
        allowed.names.extend(written.days.iter().map(|entry| format!("{:?}", (entry.month, entry.day))));
        allowed.names.extend(written.years.iter().map(|entry| entry.year.to_string()));
        allowed
    }

    /// Returns the names of all facts, as [`super::judge::Said`] uses them.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(String::as_str)
    }
}
