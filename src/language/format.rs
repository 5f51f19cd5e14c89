//! Dates, numbers, lists and weekdays as each language writes them.
//!
//! Signs, forms and doors in Italy use the Gregorian calendar, digits 0 to 9 and the clock of 24 hours, so
//! all languages do here, unless a tag asks for another calendar or other digits in so many words.

use std::cmp::Ordering;
use std::fmt;

use icu_collator::options::{CollatorOptions, Strength};
use icu_collator::{Collator, CollatorBorrowed};
use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::{E, YM, YMD, YMDE};
use icu_datetime::input::Date;
use icu_datetime::options::YearStyle;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_locale::Locale;
use icu_locale::extensions::unicode::{Key, Value, key, value};
use icu_locale::subtags::{language, region};

use super::tag::{Language, Script};

/// A day of the Gregorian calendar: year, month 1 to 12, day 1 to 31.
pub type CalendarDay = (i32, u8, u8);

/// Languages that set the sign of a currency before the number, without a space.
const SIGN_FIRST: [&str; 22] = [
    "am", "en", "fil", "gu", "ha", "hi", "ig", "ja", "ko", "ml", "mr", "pa", "si", "so", "ta", "te", "th", "ti", "tl",
    "tr", "yo", "zh",
];

/// Writes a day by a format; one that the calendar does not have comes out in digits.
///
/// A macro, because the library's type of a day has no name that we could write in a signature.
macro_rules! written {
    ($format:expr, $day:expr) => {{
        let (year, month, day): CalendarDay = $day;
        Date::try_new_iso(year, month, day)
            .map_or_else(|_| format!("{year:04}-{month:02}-{day:02}"), |date| $format.format(&date).to_string())
    }};
}

/// How one language writes dates, numbers and lists.
pub struct Formats {
    tag: String,
    date: DateTimeFormatter<YMD>,
    date_short: DateTimeFormatter<YMD>,
    day: DateTimeFormatter<YMDE>,
    month_year: DateTimeFormatter<YM>,
    weekdays: [String; 7],
    number: DecimalFormatter,
    list_and: ListFormatter,
    list_or: ListFormatter,
    collator: CollatorBorrowed<'static>,
    base_letters: CollatorBorrowed<'static>,
    sign_first: bool,
    comma: &'static str,
}

/// Why there are no formats for a tag.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FormatFault {
    /// The text is no tag.
    Tag,
    /// The library has nothing for the language in this script; it would write `2026 M03 9`.
    NoData,
}

impl Formats {
    /// Makes the formats of a tag: `ar`, `zh-Hans`, `en-US`, `fa-u-nu-arabext`. Plain `en` is British.
    ///
    /// # Errors
    /// A fault for a text that is no tag, and for a language without data of its own.
    pub fn new(tag: &str) -> Result<Self, FormatFault> {
        let locale = complete(Locale::try_from_str(tag).map_err(|_| FormatFault::Tag)?);
        let unknown = complete(Locale::UNKNOWN);
        let month_year = month_year(&locale)?;
        let sample = Date::try_new_iso(2026, 3, 9).map_err(|_| FormatFault::NoData)?;
        if month_year.format(&sample).to_string() == self::month_year(&unknown)?.format(&sample).to_string() {
            return Err(FormatFault::NoData);
        }
        let date = |fields: YMD| DateTimeFormatter::try_new((&locale).into(), fields).map_err(no_data);
        let lists = ListFormatterOptions::default();
        let mut base_letters = CollatorOptions::default();
        base_letters.strength = Some(Strength::Primary);
        Ok(Self {
            date: date(YMD::long())?,
            date_short: date(YMD::short().with_year_style(YearStyle::Full))?,
            day: DateTimeFormatter::try_new((&locale).into(), YMDE::long()).map_err(no_data)?,
            month_year,
            weekdays: weekdays(&locale)?,
            number: DecimalFormatter::try_new(
                (&locale).into(),
                icu_decimal::options::DecimalFormatterOptions::default(),
            )
            .map_err(no_data)?,
            list_and: ListFormatter::try_new_and((&locale).into(), lists).map_err(no_data)?,
            list_or: ListFormatter::try_new_or((&locale).into(), lists).map_err(no_data)?,
            collator: Collator::try_new((&locale).into(), CollatorOptions::default()).map_err(no_data)?,
            base_letters: Collator::try_new((&locale).into(), base_letters).map_err(no_data)?,
            comma: comma(&locale),
            sign_first: SIGN_FIRST.contains(&locale.id.language.as_str()),
            tag: locale.to_string(),
        })
    }

    /// Returns the complete tag that the formats are of.
    #[must_use]
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// Writes a date with the month's name: "9 marzo 2026".
    #[must_use]
    pub fn date(&self, day: impl Into<CalendarDay>) -> String {
        written!(self.date, day.into())
    }

    /// Writes a date with the name of its weekday: "lunedì 9 marzo 2026".
    #[must_use]
    pub fn day(&self, day: impl Into<CalendarDay>) -> String {
        written!(self.day, day.into())
    }

    /// Writes a date in digits: "09/03/2026".
    #[must_use]
    pub fn date_short(&self, day: impl Into<CalendarDay>) -> String {
        written!(self.date_short, day.into())
    }

    /// Writes the month of a date: "marzo 2026".
    #[must_use]
    pub fn month_year(&self, day: impl Into<CalendarDay>) -> String {
        written!(self.month_year, day.into())
    }

    /// Returns the name of a weekday by its place in the week: 0 is Monday, 6 is Sunday.
    #[must_use]
    pub fn weekday(&self, place: impl Into<usize>) -> &str {
        &self.weekdays[place.into() % 7]
    }

    /// Writes a whole number with its groups: "12.500".
    #[must_use]
    pub fn number(&self, number: i64) -> String {
        self.number.format(&Decimal::from(number)).to_string()
    }

    /// Writes an amount of money, given in hundredths of its currency; whole amounts without places: "16 €".
    #[must_use]
    pub fn amount(&self, cents: i64, currency: &str) -> String {
        let mut decimal = Decimal::from(cents);
        decimal.multiply_pow10(-2);
        if cents % 100 == 0 {
            decimal = Decimal::from(cents / 100);
        } else {
            decimal.absolute.pad_end(-2);
        }
        let number = self.number.format(&decimal).to_string();
        let sign = match currency {
            "EUR" => "€",
            "USD" => "$",
            "GBP" => "£",
            code => code,
        };
        if self.sign_first && sign != currency { format!("{sign}{number}") } else { format!("{number}\u{a0}{sign}") }
    }

    /// Joins texts by "and".
    #[must_use]
    pub fn list_and<T: AsRef<str>>(&self, texts: &[T]) -> String {
        self.list_and.format(texts.iter().map(AsRef::as_ref)).to_string()
    }

    /// Joins texts by "or".
    #[must_use]
    pub fn list_or<T: AsRef<str>>(&self, texts: &[T]) -> String {
        self.list_or.format(texts.iter().map(AsRef::as_ref)).to_string()
    }

    /// Compares two texts as the language orders words; texts that differ are never equal.
    #[must_use]
    pub fn compare(&self, one: &str, other: &str) -> Ordering {
        self.collator.compare(one, other).then_with(|| one.cmp(other))
    }

    /// Compares two texts by their base letters alone: marks and case do not count, but letters of their own do.
    #[must_use]
    pub fn compare_letters(&self, one: &str, other: &str) -> Ordering {
        self.base_letters.compare(one, other)
    }

    /// Sets texts beside each other as a date and its times stand: with the comma of the script, in Chinese with a space.
    #[must_use]
    pub fn beside(&self, texts: &[String]) -> String {
        texts.join(self.comma)
    }

    /// Writes a time of day, given in minutes after midnight (0 to 1440): "08:30".
    #[must_use]
    pub fn time(&self, minutes: u16) -> String {
        format!("{:02}:{:02}", minutes / 60, minutes % 60)
    }
}

impl fmt::Debug for Formats {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Formats").field(&self.tag).finish()
    }
}

/// Returns what stands between a date and its times in the script of a language.
fn comma(locale: &Locale) -> &'static str {
    match Language::parse(&locale.id.to_string()).map(|language| language.script()).as_ref().map(Script::as_str) {
        Ok("Arab") => "، ",
        Ok("Hans" | "Hant" | "Jpan") => " ",
        _ => ", ",
    }
}

/// Adds the calendar and the digits of signs in Italy where a tag does not choose others.
fn complete(mut locale: Locale) -> Locale {
    if locale.id.language == language!("en") && locale.id.region.is_none() {
        locale.id.region = Some(region!("GB"));
    }
    let defaults: [(Key, Value); 3] =
        [(key!("ca"), value!("gregory")), (key!("hc"), value!("h23")), (key!("nu"), value!("latn"))];
    let keywords = &mut locale.extensions.unicode.keywords;
    for (key, value) in defaults {
        if !keywords.contains_key(&key) {
            keywords.set(key, value);
        }
    }
    locale
}

/// Makes the format of months.
fn month_year(locale: &Locale) -> Result<DateTimeFormatter<YM>, FormatFault> {
    DateTimeFormatter::try_new(locale.into(), YM::long()).map_err(no_data)
}

/// Writes the names of the weekdays, from a Monday.
fn weekdays(locale: &Locale) -> Result<[String; 7], FormatFault> {
    let format = DateTimeFormatter::try_new(locale.into(), E::long()).map_err(no_data)?;
    Ok(std::array::from_fn(|place| {
        let day = u8::try_from(place).unwrap_or(0) + 5;
        written!(format, (2026, 1, day))
    }))
}

/// Says that the library has no data, whatever it says itself.
fn no_data<T>(_: T) -> FormatFault {
    FormatFault::NoData
}

#[cfg(test)]
mod tests {
    use super::*;

    fn formats(tag: &str) -> Formats {
        Formats::new(tag).unwrap()
    }

    #[test]
    fn formats_go_to_every_thread() {
        fn check<T: Send + Sync>() {}
        check::<Formats>();
    }

    #[test]
    fn dates_are_written_as_in_each_language() {
        let check = |tag: &str, expected: &str| {
            let formats = formats(tag);
            let day = (2026, 3, 9);
            let found = [
                formats.date(day),
                formats.date_short(day),
                formats.month_year(day),
                formats.weekday(0_usize).to_owned(),
            ];
            assert_eq!(found.join(" | "), expected, "{tag}");
        };
        check("it", "9 marzo 2026 | 09/03/2026 | marzo 2026 | lunedì");
        check("it-simple", "9 marzo 2026 | 09/03/2026 | marzo 2026 | lunedì");
        check("en", "9 March 2026 | 09/03/2026 | March 2026 | Monday");
        check("en-US", "March 9, 2026 | 3/9/2026 | March 2026 | Monday");
        check("zh-Hans", "2026年3月9日 | 2026/3/9 | 2026年3月 | 星期一");
        check("sq", "9 mars 2026 | 9.3.2026 | mars 2026 | e hënë");
        check("fa", "9 مارس 2026 | 2026/3/9 | مارس 2026 | دوشنبه");
    }

    #[test]
    fn languages_without_data_are_refused() {
        let check = |tag: &str, expected: Option<FormatFault>| {
            assert_eq!(Formats::new(tag).err(), expected, "{tag}");
        };
        for tag in [
            "ro", "ar", "pa", "sq", "uk", "zh-Hant", "bn", "ur", "ps", "ti", "am", "so", "wo", "si", "ta", "sr-Latn",
            "ka", "fil",
        ] {
            check(tag, None);
        }
        check("pa-Arab", Some(FormatFault::NoData));
        check("xx", Some(FormatFault::NoData));
        check("und", Some(FormatFault::NoData));
        check("it_IT", Some(FormatFault::Tag));
        check("", Some(FormatFault::Tag));
    }

    #[test]
    fn a_tag_may_choose_its_own_digits() {
        assert_eq!(formats("ar-u-nu-arab").number(30), "٣٠");
        assert_eq!(formats("ar").number(30), "30");
    }

    #[test]
    fn amounts_have_places_only_when_needed() {
        let check = |tag: &str, cents: i64, expected: &str| {
            assert_eq!(formats(tag).amount(cents, "EUR"), expected, "{tag}");
        };
        check("it", 1600, "16\u{a0}€");
        check("it", 1646, "16,46\u{a0}€");
        check("it", 1650, "16,50\u{a0}€");
        check("it", 5, "0,05\u{a0}€");
        check("it", 1_250_000, "12.500\u{a0}€");
        check("it", 0, "0\u{a0}€");
        check("en", 1650, "€16.50");
        assert_eq!(formats("en").amount(1650, "CHF"), "16.50\u{a0}CHF");
    }

    #[test]
    fn lists_and_order_follow_the_language() {
        let words = ["A", "B", "C"];
        assert_eq!(formats("it").list_and(&words), "A, B e C");
        assert_eq!(formats("it").list_or(&words), "A, B o C");
        assert_eq!(formats("ur").list_and(&words), "A، B، اور C");
        let mut names = ["zebra", "Élite", "èra", "ela"];
        names.sort_by(|one, other| formats("it").compare(one, other));
        assert_eq!(names, ["ela", "Élite", "èra", "zebra"]);
        assert_eq!(formats("it").time(510), "08:30");
    }
}
