//! Typed values that a page states: no language in them, no Markdown, checked where they are made.

pub mod date;
pub mod moment;
pub mod zone;
pub mod recurrence;
pub mod project;
pub mod phone;
pub mod email;
pub mod web;
pub mod duration;
pub mod price;
pub mod istat;
pub mod postal;
pub mod provenance;
pub mod typed;
pub mod hours;

use std::ops::Range;

pub use date::{Date, Weekday};
pub use duration::Duration;
pub use email::Email;
pub use hours::{Holidays, Interval, OnHolidays, Opening, OpeningHours, Outlook, Season};
pub use moment::Moment;
pub use phone::Phone;
pub use postal::{AreaCode, CoordinateFault, Coordinates, MunicipalityCode, PostalCode, Province, ProvinceCode};
pub use price::{Amount, Currency};
pub use project::UniqueProjectCode;
pub use provenance::{Provenance, Verification};
pub use recurrence::Recurrence;
pub use web::WebAddress;
pub use zone::is_time_zone;

/// What is wrong with a written value, and where in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FactError {
    /// Bytes of the written value that are at fault, relative to its beginning.
    pub range: Range<usize>,
    /// The fault; the room that knows the file turns it into a diagnostic.
    pub fault: Fault,
    /// What the writer probably meant, ready to be put in place of `range`.
    pub suggestion: Option<String>,
}

/// The faults a written value can have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fault {
    /// A telephone number that cannot be dialled.
    PhoneInvalid,
    /// Not an e-mail address.
    EmailInvalid,
    /// Not a complete web address.
    WebInvalid,
    /// Not a day of the calendar, as `2026-03-09`.
    DateInvalid,
    /// Not a local day and time, as `2026-03-09T18:00`.
    TimeInvalid,
    /// Not a recurrence, as `FREQ=WEEKLY;BYDAY=TU;UNTIL=20260630`.
    RecurrenceInvalid,
    /// A recurrence without end.
    RecurrenceEndless,
    /// Not the code of a publicly funded project (CUP).
    ProjectCodeInvalid,
    /// Not a duration, as `P30D`.
    DurationInvalid,
    /// Not an amount of money, or not a currency.
    AmountInvalid,
    /// Not a place on the globe, or latitude and longitude swapped.
    CoordinateInvalid,
    /// Not the form of an ISTAT code of a municipality or province, or of a province's two letters.
    MunicipalityInvalid,
    /// Not five digits.
    PostalCodeInvalid,
    /// Opening hours that cannot be read.
    HoursInvalid,
    /// Opening hours that programs read in different ways, or that no table can show.
    HoursUnsupported,
    /// Two openings of one day overlap.
    HoursOverlap,
    /// An opening that ends on the next day.
    HoursOvernight,
    /// A later rule takes the place of an earlier one.
    HoursReplaced,
    /// Hours without any opening.
    HoursNever,
}

impl Fault {
    /// Returns the code of the diagnostic for this fault.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::PhoneInvalid => "phone-invalid",
            Self::EmailInvalid => "email-invalid",
            Self::WebInvalid => "web-invalid",
            Self::DateInvalid => "date-invalid",
            Self::TimeInvalid => "time-invalid",
            Self::RecurrenceInvalid => "recurrence-invalid",
            Self::RecurrenceEndless => "recurrence-endless",
            Self::ProjectCodeInvalid => "project-code-invalid",
            Self::DurationInvalid => "duration-invalid",
            Self::AmountInvalid => "amount-invalid",
            Self::CoordinateInvalid => "coordinate-invalid",
            Self::MunicipalityInvalid => "municipality-invalid",
            Self::PostalCodeInvalid => "postal-code-invalid",
            Self::HoursInvalid => "hours-invalid",
            Self::HoursUnsupported => "hours-unsupported",
            Self::HoursOverlap => "hours-overlap",
            Self::HoursOvernight => "hours-overnight",
            Self::HoursReplaced => "hours-replaced",
            Self::HoursNever => "hours-never",
        }
    }
}

impl FactError {
    /// Makes the error of a part of a value.
    fn at(range: Range<usize>, fault: Fault) -> Self {
        Self { range, fault, suggestion: None }
    }

    /// Makes the error of a whole value.
    fn whole(text: &str, fault: Fault) -> Self {
        Self::at(0..text.len(), fault)
    }

    /// Says what the writer probably meant in place of the range.
    fn meant(self, suggestion: impl Into<String>) -> Self {
        Self { suggestion: Some(suggestion.into()), ..self }
    }

    /// Says what the writer probably meant, if that could be found out.
    fn perhaps(self, suggestion: Option<String>) -> Self {
        Self { suggestion, ..self }
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::FactError;

    /// Shows an error as the text at fault and what is suggested in its place.
    pub(crate) fn shown(text: &str, error: &FactError) -> String {
        let at = &text[error.range.clone()];
        error.suggestion.as_ref().map_or_else(
            || format!("{}: `{at}`", error.fault.name()),
            |suggestion| format!("{}: `{at}` -> `{suggestion}`", error.fault.name()),
        )
    }
}
