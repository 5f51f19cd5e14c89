//! Times of day without their colon, as posters have them: `0900-1230`, `12,30`.

use std::ops::Range;

use super::reader::Reader;

impl<'t> Reader<'t> {
    /// Returns the time of day that comes next, as it is written; before a comma may stand its hour alone. The time that
    /// ends a span, up to an hour beyond midnight, is not one that a dash follows.
    pub(super) fn time_written(&self, last_hour: u16) -> &'t str {
        let digits = self.digits();
        let rest = self.rest().get(digits.len()..).unwrap_or_default();
        let minutes: &str = rest.strip_prefix(',').map_or("", |rest| rest.get(..2).unwrap_or_default());
        let after = rest.get(3..).unwrap_or_default();
        let is_open = after.starts_with(|sign: char| sign.is_ascii_digit() || matches!(sign, ':' | '.'));
        let goes_on = after.trim_start().starts_with('-') && last_hour > 23;
        let is_minutes = minutes.len() == 2 && minutes.bytes().all(|byte| byte.is_ascii_digit());
        if matches!(digits.len(), 1 | 2) && is_minutes && !is_open && !goes_on {
            return self.rest().get(..digits.len() + 3).unwrap_or(digits);
        }
        digits
    }

    /// Says whether four figures come next that begin or end a span of times, and are no year.
    pub(super) fn is_bare_time(&self) -> bool {
        let digits = self.digits();
        let rest = self.rest().get(digits.len()..).unwrap_or_default().trim_start();
        let ends =
            rest.strip_prefix('-').is_some_and(|rest| rest.trim_start().starts_with(|c: char| c.is_ascii_digit()));
        bare_time(digits).is_some() && ends
    }

    /// Returns a span of two times without their colons, and how it is to be written.
    pub(super) fn bare_span(&self) -> Option<(Range<usize>, String)> {
        let digits = self.digits();
        let (hour, minute) = bare_time(digits)?;
        let rest = self.rest().get(digits.len()..)?;
        let last = rest.trim_start().strip_prefix('-')?.trim_start();
        let begin = self.at + self.rest().len() - last.len();
        let last = Reader { at: begin, ..*self }.digits();
        let (last_hour, last_minute) = bare_time(last)?;
        Some((self.at..begin + last.len(), format!("{hour}:{minute}-{last_hour}:{last_minute}")))
    }
}

/// Reads four figures as an hour and its minutes.
pub(super) fn bare_time(written: &str) -> Option<(&str, &str)> {
    let is_bare = written.len() == 4 && written.bytes().all(|byte| byte.is_ascii_digit());
    let (hour, minute) = written.split_at_checked(2).filter(|_| is_bare)?;
    (hour < "25" && minute < "60").then_some((hour, minute))
}
