//! What a build is told from outside.

use crate::facts::Date;
use crate::language::Language;

/// What a build is told from outside.
#[derive(Debug, Clone)]
pub struct Options {
    /// The day the site is built for.
    pub today: Date,
    /// An address that takes the place of the settings' one.
    pub base_url: Option<String>,
    /// The languages to build; empty means all that are published.
    pub languages: Vec<Language>,
    /// Whether drafts are built too.
    pub drafts: bool,
}
