//! Judges a text: which facts it states, and which of them are in no list.

use std::collections::{BTreeMap, BTreeSet};

use regex::Regex;
use sportello::language::{Formats, ascii_digits};

use super::allowed::Allowed;

/// The site's own address.
pub const OWN: &str = "https://guida.example";

/// The vocabulary of the data for machines.
const WORDS: &str = "https://schema.org";

/// What a text said: facts in no list, and the names of those that are listed.
#[derive(Default)]
pub struct Said {
    pub faults: Vec<String>,
    pub used: BTreeSet<String>,
}

impl Said {
    /// Notes a fact: its name if it is listed, else a fault that says what kind it is and how it is written.
    fn note(&mut self, is_listed: bool, kind: &str, written: &str, name: &str) {
        if is_listed {
            self.used.insert(name.to_owned());
        } else {
            self.faults.push(format!("{kind} {:?}", written.trim()));
        }
    }

    /// Adds what another text said.
    pub fn add(&mut self, other: Self) {
        self.faults.extend(other.faults);
        self.used.extend(other.used);
    }
}

/// How a date is written in a language: with its year and, where one may write so, without.
struct DatePatterns(Vec<MonthPatterns>);

struct MonthPatterns {
    month: u8,
    /// The longest word of a date in that month, in small letters: where it is not, no pattern needs to be tried.
    word: String,
    whole: Regex,
    short: Regex,
}

/// Judges texts by the list.
pub struct Judge<'a> {
    allowed: &'a Allowed,
    dates: BTreeMap<&'static str, DatePatterns>,
    mail: Regex,
    host: Regex,
    law_tail: Regex,
    act: Regex,
    street: Regex,
    time: Regex,
    euro: Regex,
    number: Regex,
    url: Regex,
    scheme: Regex,
    iso: Regex,
}

/// The languages of the guide, as their dates are written.
const LANGUAGES: [&str; 14] =
    ["it", "en-GB", "ro", "ar", "pa", "sq", "uk", "zh-Hans", "fr", "es", "hi", "bn", "ur", "ru"];

/// One number, with what may stand between its digits.
const NUMBER: &str = r"\d(?:[ \u{a0}\u{202f}\u{2009}.,/()\-]?\d)*";

/// How the languages of the guide call the euro; the longer word first.
const EURO: &str = "€|EUR\\b|[Ee]uros?\\b|eurove?\\b|[Ee]urov\\w*|євро|евро|يورو|欧元|ਯੂਰੋ|यूरो|ইউরো|یورو";

impl<'a> Judge<'a> {
    pub fn new(allowed: &'a Allowed) -> Self {
        let regex = |pattern: &str| Regex::new(pattern).unwrap();
        let gap = r"[ \u{a0}\u{202f}]?(?:de )?";
        Self {
            allowed,
            dates: LANGUAGES.into_iter().map(|tag| (tag.split("-GB").next().unwrap(), patterns(tag))).collect(),
            mail: regex(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"),
            host: regex(r"(?i)(?-u:\b)(?:[a-z0-9-]+\.)+(?:it|eu|org|com|net|info|gov|example)(?-u:\b)(?:/[\w./-]*)?"),
            law_tail: regex(r"^, articol[oi] \d[\d., e]*"),
            act: regex(r"\b(?:Legge|Decreto|Decreto-legge|Regio decreto)\b[^§]{0,80}?, n\. \d+"),
            street: regex(
                r"(?i)(?-u:\b)(?:via|viale|piazza|piazzale|piazzetta|largo|corso|vicolo|strada|contrada|galleria)(?: [\p{L}.'’]+){1,5},? (?:n\. ?)?\d+(?-u:\b)",
            ),
            time: regex(r"(?-u:\b)\d{1,2}:\d{2}(?-u:\b)"),
            euro: regex(&format!(r"(?:{EURO}){gap}({NUMBER})|({NUMBER}){gap}(?:{EURO})")),
            number: regex(&format!(r"\+?{NUMBER}")),
            url: regex(r#"(?-u:\b)https?://[^\s"'<>,;)\\]+"#),
            scheme: regex(r#"(?-u:\b)(tel|mailto|sms|geo|callto|whatsapp):([+\w][^\s"'<>]*)"#),
            iso: regex(r"(?-u:\b)(\d{4})-(\d{2})-(\d{2})(?:(?-u:\b)|T)"),
        }
    }

    /// Judges what programs follow or read in the source of a file: addresses, numbers to call, days.
    pub fn source(&self, text: &str) -> Said {
        let mut said = Said::default();
        for found in self.url.find_iter(text) {
            let address = found.as_str().trim_end_matches(['/', '.']);
            // A word of the vocabulary is an address below it.
            let address = if address.starts_with(WORDS) { WORDS } else { address };
            let is_own = address == OWN || address.starts_with(&format!("{OWN}/"));
            if !is_own {
                said.note(self.allowed.webs.contains(address), "web address", found.as_str(), address);
            }
        }
        for found in self.scheme.captures_iter(text) {
            match &found[1] {
                "tel" => {
                    let digits = national(&found[2]);
                    said.note(self.allowed.phones.contains(&digits), "telephone", &found[0], &digits);
                }
                "mailto" => said.note(self.allowed.mails.contains(&found[2]), "mail address", &found[0], &found[2]),
                _ => said.faults.push(format!("address {:?}", &found[0])),
            }
        }
        for found in self.iso.captures_iter(text) {
            self.day(&mut said, &found[0], [1, 2, 3].map(|at| number(&found[at])));
        }
        said
    }

    /// Notes a day with its year.
    pub fn day(&self, said: &mut Said, written: &str, [year, month, day]: [u32; 3]) {
        let date = (year as i32, month as u8, day as u8);
        said.note(self.allowed.dates.contains(&date), "date", written, &format!("{date:?}"));
    }

    /// Notes an amount as a program reads it: `16.00`.
    pub fn price(&self, said: &mut Said, written: &str) {
        let cents = written.parse::<f64>().map_or(u64::MAX, |euro| (euro * 100.0).round() as u64);
        said.note(self.allowed.amounts.contains(&cents), "amount", written, &format!("{} euro", cents / 100));
    }

    /// Judges what people read: a line of a page in one of the languages, with Italian words in it.
    pub fn line(&self, text: &str, language: &str) -> Said {
        let mut said = Said::default();
        if !text.chars().any(char::is_numeric) && !text.contains(['@', '.']) {
            return said;
        }
        let mut rest = ascii_digits(text).into_owned();
        for name in &self.allowed.names_with_dots {
            if rest.contains(name.as_str()) {
                said.used.insert(name.clone());
                rest = rest.replace(name.as_str(), "§");
            }
        }
        rest = take(&rest, &self.mail, |found, _| {
            said.note(self.allowed.mails.contains(found), "mail address", found, found);
        });
        // Addresses and days in digits were judged in the source of the page.
        rest = take(&rest, &self.url, |_, _| {});
        rest = take(&rest, &self.iso, |_, _| {});
        rest = take(&rest, &self.host, |found, _| {
            // Pages show an address without its beginning.
            let bare = |address: &str| {
                let address = address.trim_start_matches("https://");
                address.trim_start_matches("www.").trim_end_matches('/').to_owned()
            };
            let shown = bare(found);
            let listed = self.allowed.webs.iter().find(|address| bare(address) == shown);
            said.note(listed.is_some(), "web address", found, listed.map_or("", String::as_str));
        });
        rest = self.laws(rest, &mut said);
        rest = take(&rest, &self.act, |found, _| said.faults.push(format!("act {found:?}")));
        for tag in BTreeSet::from([language, "it"]) {
            rest = self.days(rest, tag, &mut said);
        }
        rest = take(&rest, &self.street, |found, _| {
            said.note(self.allowed.streets.contains(found), "street", found, found);
        });
        rest = take(&rest, &self.time, |found, _| said.note(self.allowed.times.contains(found), "time", found, found));
        self.amounts_and_numbers(&rest, &mut said);
        said
    }

    fn laws(&self, mut rest: String, said: &mut Said) -> String {
        if !rest.contains(", n. ")
            && !["Codice", "Decreto", "Direttiva", "Regolamento"].iter().any(|w| rest.contains(w))
        {
            return rest;
        }
        for title in &self.allowed.laws {
            while let Some(at) = rest.find(title.as_str()) {
                let end = at + title.len();
                if rest[end..].starts_with(|next: char| next.is_ascii_digit()) {
                    break;
                }
                let tail = self.law_tail.find(&rest[end..]).map_or(0, |tail| tail.end());
                rest.replace_range(at..end + tail, "§");
                said.used.insert(title.clone());
            }
        }
        rest
    }

    fn days(&self, mut rest: String, tag: &str, said: &mut Said) -> String {
        let Some(DatePatterns(months)) = self.dates.get(tag) else { return rest };
        let small = rest.to_lowercase();
        for MonthPatterns { month, whole, short, .. } in months.iter().filter(|month| small.contains(&month.word)) {
            rest = take(&rest, whole, |found, parts| {
                self.day(said, found, [number(&parts["year"]), u32::from(*month), number(&parts["day"])]);
            });
            rest = take(&rest, short, |found, parts| {
                let day = (*month, number(&parts["day"]) as u8);
                said.note(self.allowed.days.contains(&day), "day", found, &format!("{day:?}"));
            });
        }
        rest
    }

    /// Every number of three digits and more is a listed one; an amount is of any length.
    fn amounts_and_numbers(&self, rest: &str, said: &mut Said) {
        let rest = take(rest, &self.euro, |found, parts| {
            let written = parts.get(1).or_else(|| parts.get(2)).unwrap().as_str();
            let cents = cents(written);
            said.note(self.allowed.amounts.contains(&cents), "amount", found, &format!("{} euro", cents / 100));
        });
        for found in self.number.find_iter(&rest) {
            let digits = national(found.as_str());
            if digits.len() < 3 && !found.as_str().contains('+') {
                continue;
            }
            if self.is_known(found.as_str(), &rest[..found.start()], said) {
                continue;
            }
            // Numbers that only stand one after the other are each judged alone.
            let pieces: Vec<&str> = found.as_str().split([' ', '\u{a0}', '-', ',', '/']).collect();
            let is_listed =
                pieces.len() > 1 && pieces.iter().all(|piece| self.is_known(piece, "", &mut Said::default()));
            if is_listed {
                for piece in pieces {
                    self.is_known(piece, "", said);
                }
            } else {
                said.faults.push(format!("number {:?}", found.as_str()));
            }
        }
    }

    /// Says whether a number is listed as a telephone, a year or another number; `before` is what stands before it.
    fn is_known(&self, written: &str, before: &str, said: &mut Said) -> bool {
        let digits = national(written);
        if self.allowed.phones.contains(&digits) {
            said.used.insert(digits);
            return true;
        }
        if self.allowed.numbers.contains(written) {
            said.used.insert(written.to_owned());
            return true;
        }
        let Some(year) = written.parse().ok().filter(|year| self.allowed.years.contains(year)) else { return false };
        // A year with a day before it is a date in words that no pattern knows: the day is one of that year's.
        let near: String = before.chars().rev().take(20).collect::<Vec<_>>().into_iter().rev().collect();
        let day = self.number.find_iter(&near).last().map(|day| number(day.as_str())).filter(|day| *day <= 31);
        let is_that = |day: u32| self.allowed.dates.iter().any(|date| date.0 == year && u32::from(date.2) == day);
        said.used.insert(year.to_string());
        day.is_none_or(is_that)
    }
}

/// Takes out what a pattern finds; `each` is told of it.
fn take(text: &str, pattern: &Regex, mut each: impl FnMut(&str, &regex::Captures<'_>)) -> String {
    pattern
        .replace_all(text, |parts: &regex::Captures<'_>| {
            each(&parts[0], parts);
            "§".to_owned()
        })
        .into_owned()
}

/// Returns the digits of a telephone number without the code of the country.
fn national(written: &str) -> String {
    let digits: String = written.chars().filter(char::is_ascii_digit).collect();
    let is_abroad = written.trim_start().starts_with('+');
    digits.strip_prefix("39").filter(|_| is_abroad).map_or(digits.clone(), str::to_owned)
}

fn number(digits: &str) -> u32 {
    digits.parse().unwrap_or(u32::MAX)
}

/// Returns cents of an amount as people write it: a mark before the last one or two digits parts the cents.
fn cents(written: &str) -> u64 {
    let marked = written.rfind(['.', ',']).filter(|at| (1..=2).contains(&(written.len() - at - 1)));
    let (whole, part) = marked.map_or((written, ""), |at| (&written[..at], &written[at + 1..]));
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let part = format!("{part:0<2}");
    format!("{}{}", digits(whole), part).parse().unwrap_or(u64::MAX)
}

/// Makes the patterns of the twelve months from dates that the program itself writes.
fn patterns(tag: &str) -> DatePatterns {
    let formats = Formats::new(tag).unwrap();
    let month = |month: u8| {
        let sample = formats.date((2001, month, 25));
        let (day, year) = (sample.find("25").unwrap(), sample.find("2001").unwrap());
        let whole = regex::escape(&sample).replace("25", r"(?P<day>\d{1,2})").replace("2001", r"(?P<year>\d{4})");
        // Without its year a date begins at the month, where the year stands first, or ends with it.
        let short = if year < day { &sample[year + 4..] } else { sample[..year].trim_end() };
        let short = short.trim_start_matches('年').trim_end_matches([',', '،']).trim_end_matches(" de");
        let short = regex::escape(short).replace("25", r"(?P<day>\d{1,2})");
        let regex = |pattern: String| Regex::new(&format!("(?i){pattern}")).unwrap();
        let words = sample.split(|c: char| !c.is_alphabetic());
        let word = words.max_by_key(|word| word.chars().count()).unwrap_or_default().to_lowercase();
        MonthPatterns { month, word, whole: regex(whole), short: regex(format!(r"(?-u:\b){short}")) }
    };
    DatePatterns((1..=12).map(month).collect())
}
