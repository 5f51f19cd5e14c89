//! stub
use crate::{diagnostic::Reported, output::Artifact, site::{Site, Edition}, theme::Theme};
/// x
pub fn edition(_: &Site, _: &Edition, _: &Theme) -> Reported<Vec<Artifact>> { Reported::silent(Vec::new()) }
/// x
pub fn root(_: &Site, _: &Theme) -> Reported<Vec<Artifact>> { Reported::silent(Vec::new()) }
