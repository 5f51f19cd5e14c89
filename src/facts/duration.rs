//! Durations in days, weeks, months and years, as laws and offices give them.

use std::fmt;

use super::{FactError, Fault};

/// A span of time without hours: `P30D`, `P2M`.
///
/// Thirty days and one month are different durations, so the parts stay as they were written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Duration {
    /// Whole years.
    pub years: u32,
    /// Whole months.
    pub months: u32,
    /// Whole weeks.
    pub weeks: u32,
    /// Whole days.
    pub days: u32,
}

impl Duration {
    /// Reads a duration in the notation of ISO 8601.
    ///
    /// # Errors
    /// `duration-invalid` for another notation (with ours, where a single number and unit can be read),
    /// for hours and minutes, and for parts out of order.
    pub fn parse(text: &str) -> Result<Self, FactError> {
        let whole = || FactError::whole(text, Fault::DurationInvalid);
        let Some(parts) = text.strip_prefix('P').filter(|parts| !parts.is_empty()) else {
            return Err(whole().perhaps(in_words(text)));
        };
        let mut duration = Self::default();
        let (mut units, mut from) = ("YMWD", 1);
        for piece in parts.split_inclusive(|character: char| !character.is_ascii_digit()) {
            let range = from..from + piece.len();
            let invalid = || FactError::at(range.clone(), Fault::DurationInvalid);
            let unit = piece.chars().next_back().filter(|unit| !unit.is_ascii_digit()).ok_or_else(invalid)?;
            let Some((_, later)) = units.split_once(unit) else {
                let capitals = Some(text.to_uppercase()).filter(|capitals| capitals != text);
                let meant = capitals.and_then(|capitals| Self::parse(&capitals).ok());
                return Err(meant.map_or_else(invalid, |meant| whole().meant(meant.to_string())));
            };
            let number = piece[..piece.len() - 1].parse().map_err(|_| invalid())?;
            match unit {
                'Y' => duration.years = number,
                'M' => duration.months = number,
                'W' => duration.weeks = number,
                _ => duration.days = number,
            }
            units = later;
            from = range.end;
        }
        Ok(duration)
    }

    /// Says whether the duration has no length: "at once".
    #[must_use]
    pub fn is_zero(self) -> bool {
        self == Self::default()
    }
}

impl fmt::Display for Duration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_zero() {
            return f.write_str("P0D");
        }
        f.write_str("P")?;
        let parts = [(self.years, 'Y'), (self.months, 'M'), (self.weeks, 'W'), (self.days, 'D')];
        parts.iter().filter(|(number, _)| *number > 0).try_for_each(|(number, unit)| write!(f, "{number}{unit}"))
    }
}

/// Returns our notation of a number with a unit in words: `30`, `30 giorni`, `2 months`, `p30d`.
fn in_words(text: &str) -> Option<String> {
    let upper = text.trim().to_uppercase();
    if upper != text
        && let Ok(duration) = Duration::parse(&upper)
    {
        return Some(duration.to_string());
    }
    let digits = upper.bytes().take_while(u8::is_ascii_digit).count();
    let number: u32 = upper[..digits].parse().ok()?;
    let unit = match upper[digits..].trim() {
        "" | "D" | "G" | "GG" | "GIORNI" | "GIORNO" | "DAY" | "DAYS" => 'D',
        "W" | "SETTIMANA" | "SETTIMANE" | "WEEK" | "WEEKS" => 'W',
        "M" | "MESE" | "MESI" | "MONTH" | "MONTHS" => 'M',
        "Y" | "ANNO" | "ANNI" | "YEAR" | "YEARS" => 'Y',
        _ => return None,
    };
    Some(format!("P{number}{unit}"))
}

#[cfg(test)]
mod tests {
    use super::super::tests::shown;
    use super::*;

    fn check(text: &str, expected: &str) {
        let found = Duration::parse(text).map_or_else(|error| shown(text, &error), |duration| format!("{duration:?}"));
        assert_eq!(found, expected);
    }

    #[test]
    fn durations_keep_their_units() {
        check("P30D", "Duration { years: 0, months: 0, weeks: 0, days: 30 }");
        check("P1Y6M", "Duration { years: 1, months: 6, weeks: 0, days: 0 }");
        check("P0D", "Duration { years: 0, months: 0, weeks: 0, days: 0 }");
        check("PT2H", "duration-invalid: `T`");
        check("P1M1Y", "duration-invalid: `1Y`");
        check("P30", "duration-invalid: `30`");
        check("PD", "duration-invalid: `D`");
        check("P", "duration-invalid: `P`");
        check("P99999999999D", "duration-invalid: `99999999999D`");
        check("P3è", "duration-invalid: `3è`");
        check("30 giorni", "duration-invalid: `30 giorni` -> `P30D`");
        check("P2m", "duration-invalid: `P2m` -> `P2M`");
        check("circa un mese", "duration-invalid: `circa un mese`");
    }
}
