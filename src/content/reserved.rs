//! The addresses of the lists that every tree has beside what editors write: no section and no page may have them.
//!
//! They are reserved on every site, also where a list is still empty: the first word of a glossary must not take the
//! address of a section away. A list of another subject adds its address here.

/// All topics.
pub const TOPICS: &str = "topics";
/// All pages from A to Z.
pub const A_TO_Z: &str = "a-z";
/// What there is by municipality.
pub const MUNICIPALITIES: &str = "municipalities";
/// What there is by whom it is for.
pub const AUDIENCES: &str = "audiences";
/// What there is by spoken language.
pub const LANGUAGES: &str = "languages";
/// The official words.
pub const GLOSSARY: &str = "glossary";

/// The field of search with all its results.
pub const SEARCH: &str = "search";
/// Events and courses by date.
pub const WHATS_ON: &str = "whats-on";
/// News by date.
pub const NEWS: &str = "news";

const ALL: [&str; 9] = [TOPICS, A_TO_Z, MUNICIPALITIES, AUDIENCES, LANGUAGES, GLOSSARY, SEARCH, WHATS_ON, NEWS];

/// Says whether an address below the root of a tree is that of a list or stands below one.
#[must_use]
pub fn is_reserved(address: &str) -> bool {
    address.split('/').next().is_some_and(|first| ALL.contains(&first))
}
