//! When the facts of a page were last verified, and whether they are due again.

use super::Date;

/// When facts were verified, and by when they shall be again.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Provenance {
    /// The day somebody last confirmed the facts.
    pub verified_on: Option<Date>,
    /// The day by which they shall be confirmed again, where the page says so itself.
    pub review_by: Option<Date>,
}

/// How the facts of a page stand on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Verification {
    /// Nobody confirmed them.
    Never,
    /// They were confirmed and are not due yet.
    Fresh {
        /// The day they were confirmed.
        verified: Date,
        /// The last day on which they count as fresh.
        due: Date,
    },
    /// They should have been confirmed again.
    Overdue {
        /// The day they were confirmed.
        verified: Date,
        /// The last day on which they counted as fresh.
        due: Date,
    },
}

impl Provenance {
    /// Says how the facts stand today, if facts are confirmed every so many months.
    ///
    /// A day for review that passed before the last confirmation has done its work and no longer counts.
    #[must_use]
    pub fn standing(&self, today: Date, review_every_months: u32) -> Verification {
        let Some(verified) = self.verified_on else {
            return Verification::Never;
        };
        let own = self.review_by.filter(|due| *due > verified);
        let due = own.unwrap_or_else(|| verified.plus_months(review_every_months));
        if today > due { Verification::Overdue { verified, due } } else { Verification::Fresh { verified, due } }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facts_age() {
        let date = |text: &str| Date::parse(text).ok();
        let check = |verified: &str, review: &str, expected: &str| {
            let provenance = Provenance { verified_on: date(verified), review_by: date(review) };
            let found = match provenance.standing(date("2026-11-25").unwrap(), 6) {
                Verification::Never => "never".to_owned(),
                Verification::Fresh { verified, due } => format!("fresh {verified} to {due}"),
                Verification::Overdue { due, .. } => format!("due {due}"),
            };
            assert_eq!(found, expected);
        };
        check("", "", "never");
        check("", "2027-01-01", "never");
        check("2026-05-25", "", "fresh 2026-05-25 to 2026-11-25");
        check("2026-05-24", "", "due 2026-11-24");
        check("2026-05-24", "2027-01-01", "fresh 2026-05-24 to 2027-01-01");
        check("2026-10-01", "2026-10-31", "due 2026-10-31");
        check("2026-10-01", "2026-09-30", "fresh 2026-10-01 to 2027-04-01");
    }
}
