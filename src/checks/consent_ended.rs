//! Persons whose consent expired or was withdrawn.

use super::Inspection;
use crate::content::consent::ended_consent;
use crate::diagnostic::Diagnostic;

pub(super) fn check(inspection: &Inspection<'_>) -> Vec<Diagnostic> {
    inspection.pages().filter_map(|entity| ended_consent(entity, inspection.today)).collect()
}
