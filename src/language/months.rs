//! Days written in words in running text: "3 marzo 2027", "entro il 30 giugno", "March 3rd".

use std::ops::Range;

use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::MD;
use icu_datetime::input::Date;
use icu_locale::Locale;

use super::tag::Language;

/// The first day of a month, where it is written as a word.
const FIRST: [&str; 3] = ["premier", "primero", "primo"];

/// What may stand behind the figures of a day: "3rd", "1er".
const ORDINALS: [&str; 9] = ["", "°", "º", "ª", "er", "nd", "rd", "st", "th"];

/// What may stand between day, month and year: "9 de marzo de 2026", "3rd of March".
const BETWEEN: [&str; 5] = ["d", "de", "del", "di", "of"];

/// What stands before the number of a law, behind its day: "legge 29 luglio 1975, n. 405".
const NUMBERED: [&str; 5] = ["n", "no", "nr", "num", "№"];

/// What says that a day returns.
const EVERY_YEAR: [(&str, &[&str]); 14] = [
    ("ar", &["كل عام", "كل سنة"]),
    ("bn", &["প্রতি বছর"]),
    ("en", &["each year", "every year"]),
    ("es", &["cada año", "todos los años"]),
    ("fr", &["chaque année", "tous les ans"]),
    ("hi", &["हर साल"]),
    ("it", &["ogni anno", "tutti gli anni"]),
    ("pa", &["ਹਰ ਸਾਲ"]),
    ("ro", &["anual", "în fiecare an"]),
    ("ru", &["ежегодно", "каждый год"]),
    ("sq", &["çdo vit"]),
    ("uk", &["кожного року", "щороку"]),
    ("ur", &["ہر سال"]),
    ("zh", &["每年"]),
];

/// The names of the months of a language, as they stand in a date.
#[derive(Debug, Clone)]
pub struct Months {
    /// Whole names and short ones, in small letters, with the number of the month.
    names: Vec<Name>,
    /// Whether the month may stand before the day.
    is_month_first: bool,
    /// Whether months are written in small letters: one with a capital is part of a name then, as in "Via 25 Aprile".
    is_small: bool,
    every_year: &'static [&'static str],
}

#[derive(Debug, Clone)]
struct Name {
    text: String,
    month: u8,
    /// Short names are words of their own too: only a year behind them tells that they are meant.
    is_short: bool,
}

/// A day that stands in words in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrittenDay {
    /// Where it stands.
    pub range: Range<usize>,
    /// Its month, 1 to 12.
    pub month: u8,
    /// Its day, 1 to 31.
    pub day: u8,
    /// The year that stands behind it.
    pub year: Option<i32>,
}

impl Months {
    /// Returns the months of a language; nothing for those that number their months, and without data.
    #[must_use]
    pub fn of(language: &Language) -> Option<Self> {
        let locale = Locale::try_from_str(&format!("{language}-u-ca-gregory-nu-latn")).ok()?;
        let whole = written(&DateTimeFormatter::try_new((&locale).into(), MD::long()).ok()?);
        let short = written(&DateTimeFormatter::try_new((&locale).into(), MD::medium()).ok()?);
        let is_month_first = whole.first()?.trim_end().ends_with('9');
        let whole = names(&whole)?;
        let is_small = whole.iter().all(|name| name.chars().next().is_some_and(|first| !first.is_uppercase()));
        let named = |is_short: bool| {
            move |(at, text): (usize, String)| Name {
                text: text.trim_end_matches('.').to_lowercase(),
                month: u8::try_from(at + 1).unwrap_or(1),
                is_short,
            }
        };
        let short = names(&short).unwrap_or_default().into_iter().enumerate().map(named(true));
        let names = whole.into_iter().enumerate().map(named(false)).chain(short).collect();
        let every_year =
            EVERY_YEAR.iter().find(|(tag, _)| *tag == language.primary()).map_or(&[][..], |(_, said)| said);
        Some(Self { names, is_month_first, is_small, every_year })
    }

    /// Finds the days of a text, in its order. The day of a law is part of its name, a month with a capital letter part
    /// of another name, and a day of a text that says "every year" returns: these are none.
    #[must_use]
    pub fn days(&self, text: &str) -> Vec<WrittenDay> {
        // Most texts have no day, and a look at their bytes tells so.
        let is_first = |word: &&str| word.get(1..).is_some_and(|rest| text.contains(rest));
        if !text.bytes().any(|byte| byte.is_ascii_digit()) && !FIRST.iter().any(is_first) {
            return Vec::new();
        }
        let words = words(text);
        let found = (0..words.len()).filter(|at| is_near_day(&words, *at)).filter_map(|at| self.day(text, &words, at));
        let mut found: Vec<WrittenDay> = found.collect();
        if found.iter().any(|day| day.year.is_none()) {
            let folded = text.to_lowercase();
            let returns = self.every_year.iter().any(|said| folded.contains(said));
            found.retain(|day| day.year.is_some() || !returns);
        }
        found
    }

    /// Returns the day whose month is the word at a place.
    fn day(&self, text: &str, words: &[Word<'_>], at: usize) -> Option<WrittenDay> {
        let word = words.get(at)?;
        let folded = word.text.to_lowercase();
        let name = self.names.iter().find(|name| name.text == folded)?;
        let before = before(text, words, at);
        let behind = || self.behind(text, words, at);
        let (day, first, last) = before.map(|(day, first)| (day, first, at)).or_else(behind)?;
        let year = year(text, words, last);
        let last = year.unwrap_or(last);
        let is_name = self.is_small && is_capital(word.text);
        if year.is_none() && (name.is_short || is_name) || is_law(words, last) {
            return None;
        }
        let range = words.get(first)?.start..words.get(last)?.end();
        let year = year.and_then(|at| words.get(at)?.text.parse().ok());
        Some(WrittenDay { range, month: name.month, day, year })
    }

    /// Returns the day behind a month, where the language writes it there, with the places of its first and last word.
    fn behind(&self, text: &str, words: &[Word<'_>], at: usize) -> Option<(u8, usize, usize)> {
        let day = self.is_month_first.then(|| words.get(at + 1)).flatten()?;
        let number = day_of(day.text)?;
        (gap(text, words, at) == " ").then_some((number, at, at + 1))
    }
}

/// A word, and where it stands.
struct Word<'a> {
    start: usize,
    text: &'a str,
}

impl Word<'_> {
    fn end(&self) -> usize {
        self.start + self.text.len()
    }
}

/// Cuts a text where white space or a mark stands; marks of letters and of figures stay with them.
fn words(text: &str) -> Vec<Word<'_>> {
    let ends = |c: char| c.is_whitespace() || c.is_ascii_punctuation() || "’‘“”«»،。–—…".contains(c);
    let parts = text.split(ends).filter(|part| !part.is_empty());
    parts.map(|part| Word { start: part.as_ptr() as usize - text.as_ptr() as usize, text: part }).collect()
}

/// Says whether a word beside another one may be the day of its month.
fn is_near_day(words: &[Word<'_>], at: usize) -> bool {
    let may_be = |word: &Word<'_>| word.text.starts_with(|c: char| c.is_ascii_digit() || matches!(c, 'P' | 'p'));
    words.get(at.saturating_sub(2)..).into_iter().flatten().take(4).any(may_be)
}

/// Returns what stands between a word and the next one, one space for each run of white space.
fn gap(text: &str, words: &[Word<'_>], at: usize) -> String {
    let between = words.get(at).zip(words.get(at + 1)).and_then(|(word, next)| text.get(word.end()..next.start));
    between.unwrap_or_default().chars().map(|c| if c.is_whitespace() { ' ' } else { c }).collect()
}

/// Returns the day before a month, and the place of its word.
fn before(text: &str, words: &[Word<'_>], at: usize) -> Option<(u8, usize)> {
    let is_between = |at: usize| words.get(at).is_some_and(|word| BETWEEN.contains(&word.text.to_lowercase().as_str()));
    let first = at.checked_sub(1)?;
    let first = if is_between(first) { first.checked_sub(1)? } else { first };
    let is_joined = (first..at).all(|place| matches!(gap(text, words, place).as_str(), " " | ". " | "'" | "’"));
    let day = day_of(words.get(first)?.text)?;
    is_joined.then_some((day, first))
}

/// Returns the place of the year behind a day.
fn year(text: &str, words: &[Word<'_>], last: usize) -> Option<usize> {
    let is_between = words.get(last + 1).is_some_and(|word| BETWEEN.contains(&word.text));
    let at = if is_between { last + 2 } else { last + 1 };
    let year = words.get(at)?.text;
    let is_year = year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit());
    let is_joined = (last..at).all(|place| matches!(gap(text, words, place).as_str(), " " | ", " | "، " | ". "));
    (is_year && is_joined).then_some(at)
}

/// Says whether the number of a law follows.
fn is_law(words: &[Word<'_>], last: usize) -> bool {
    let text = |at: usize| words.get(at).map(|word| word.text).unwrap_or_default();
    let is_number = |text: &str| text.starts_with(|c: char| c.is_ascii_digit());
    let next = text(last + 1).to_lowercase();
    let joined = next.strip_prefix("n°").or_else(|| next.strip_prefix("nº"));
    NUMBERED.contains(&next.as_str()) && is_number(text(last + 2))
        || joined.is_some_and(|rest| is_number(rest) || rest.is_empty() && is_number(text(last + 2)))
}

fn day_of(word: &str) -> Option<u8> {
    let folded = word.to_lowercase();
    if FIRST.contains(&folded.as_str()) {
        return Some(1);
    }
    let end = folded.find(|c: char| !c.is_ascii_digit()).unwrap_or(folded.len());
    let (figures, ordinal) = folded.split_at(end);
    let day = figures.parse().ok().filter(|day| (1..=31).contains(day));
    day.filter(|_| figures.len() <= 2 && ORDINALS.contains(&ordinal))
}

/// Says whether a word begins with a capital letter and goes on in small ones.
fn is_capital(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(char::is_uppercase) && letters.any(char::is_lowercase)
}

/// Writes the ninth day of every month.
fn written(format: &DateTimeFormatter<MD>) -> Vec<String> {
    let days = (1..=12).filter_map(|month| Date::try_new_iso(2026, month, 9).ok());
    days.map(|day| format.format(&day).to_string()).collect()
}

/// Takes the words out of dates that tell their months apart; nothing where these are no words.
fn names(dates: &[String]) -> Option<Vec<String>> {
    let has = |date: &String, word: &str| date.split_whitespace().any(|other| other == word);
    let name = |date: &String| {
        let mut own = date.split_whitespace().filter(|word| !dates.iter().all(|other| has(other, word)));
        let word = own.next().filter(|_| own.next().is_none())?;
        (!word.bytes().any(|byte| byte.is_ascii_digit())).then(|| word.trim_matches(',').to_owned())
    };
    dates.iter().map(name).collect::<Option<Vec<String>>>().filter(|names| names.len() == 12)
}

#[cfg(test)]
mod tests {
    use super::{Language, Months};

    #[track_caller]
    fn check(tag: &str, text: &str, expected: &[&str]) {
        let months = Months::of(&Language::parse(tag).unwrap()).unwrap();
        let found: Vec<&str> = months.days(text).into_iter().map(|day| &text[day.range]).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn days_are_found_with_and_without_a_year() {
        check("it", "Dal 3 marzo 2027 si cambia.", &["3 marzo 2027"]);
        check("it", "Entro il 30 giugno, o dall’1° settembre.", &["30 giugno", "1° settembre"]);
        check("it", "Dal primo settembre al 12 DICEMBRE", &["primo settembre", "12 DICEMBRE"]);
        check("it", "L'8 marzo e il 3 Marzo 2027", &["8 marzo", "3 Marzo 2027"]);
        check("it", "Il 3 mar. 2027 e il 4 dic 2027", &["3 mar. 2027", "4 dic 2027"]);
        check("en", "By March 3rd, 2027, or by 4 April; the 5th of May", &["March 3rd, 2027", "4 April", "5th of May"]);
        check("es", "El 9 de marzo de 2027", &["9 de marzo de 2027"]);
        check("ro", "Până la 30 iunie 2027", &["30 iunie 2027"]);
        check("uk", "До 30 червня", &["30 червня"]);
        check("ar", "حتى 3 مارس 2027", &["3 مارس 2027"]);
        check("hi", "3 मार्च तक", &["3 मार्च"]);
    }

    #[test]
    fn what_only_looks_like_a_day_is_none() {
        check("it", "La legge 29 luglio 1975, n. 405, e il decreto 4 maggio 2023, n° 48", &[]);
        check("it", "In via 25 Aprile, alla scuola 8 Marzo", &[]);
        check("it", "A marzo 3 incontri; da marzo 2027; 40 marzo; 3 set di lenzuola; 3 mar di cose", &[]);
        check("it", "Vale fino al 31 dicembre. Ogni anno va rifatto.", &[]);
        check("en", "It ends on 31 December every year.", &[]);
        check("it", "Vale fino al 31 dicembre 2027. Ogni anno va rifatto.", &["31 dicembre 2027"]);
    }

    #[test]
    fn months_that_are_numbers_have_no_names() {
        assert!(Months::of(&Language::parse("zh-Hans").unwrap()).is_none());
        assert!(Months::of(&Language::parse("xx").unwrap()).is_none());
    }
}
