//! How a command ends: its exit codes.

/// Everything went well.
pub(super) const FINE: u8 = 0;
/// The site has errors, or warnings where those are denied.
pub(super) const SITE_ERRORS: u8 = 1;
/// The command itself could not run.
pub(super) const COULD_NOT_RUN: u8 = 2;
