//! The words of the interface in every language the theme ships, with the site's own words laid over them.

mod counted;
mod load;
mod own;

use std::collections::BTreeMap;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use crate::language::Language;
use crate::source::Span;

pub use counted::Counted;
pub use load::{input, load};

/// A short text of the interface or of a code list, in an edition's language or one of its chain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phrase {
    /// The words.
    pub text: String,
    /// The language they are in, where it is not the edition's.
    pub language: Option<Language>,
}

/// A value that a message mentions.
#[derive(Debug, Clone)]
pub enum Value {
    /// Words, inserted as they are.
    Text(String),
    /// A number; it also chooses the plural form.
    Number(i64),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

/// The messages of one language.
pub(crate) struct Bundle {
    pub(crate) language: Language,
    /// The site's own words, its theme's, the base theme's: the first that words a message whole counts.
    pub(crate) layers: Vec<FluentBundle<Arc<FluentResource>>>,
    pub(crate) ids: Vec<String>,
    /// Where the site words a message itself.
    pub(crate) places: BTreeMap<String, Span>,
}

impl Bundle {
    fn format(&self, id: &str, arguments: &[(&str, Value)]) -> Option<String> {
        let mut values = FluentArgs::new();
        for (name, value) in arguments {
            match value {
                Value::Text(text) => values.set(*name, FluentValue::from(text.as_str())),
                Value::Number(number) => values.set(*name, FluentValue::from(*number)),
            }
        }
        self.layers
            .iter()
            .find_map(|messages| {
                let pattern = messages.get_message(id)?.value()?;
                let mut errors = Vec::new();
                let text = messages.format_pattern(pattern, Some(&values), &mut errors);
                (errors.is_empty() && !says_nothing(&text)).then(|| text.into_owned())
            })
            .map(|text| match self.language.primary() {
                // The values decide how an article sounds, and no translator can know them.
                "it" if !arguments.is_empty() => crate::language::elided(&text).into_owned(),
                _ => text,
            })
    }
}

/// Says whether a text is the mark of a missing or kept translation and no words.
fn says_nothing(text: &str) -> bool {
    text.chars().all(|c| matches!(c, '?' | '؟' | '？' | '=' | '＝' | ' '))
}

/// The interface in all languages that have one.
#[derive(Clone, Default)]
pub struct Interfaces {
    pub(crate) bundles: BTreeMap<Language, Arc<Bundle>>,
}

impl Interfaces {
    /// Returns the interface for a chain of languages; the first is the edition's own.
    #[must_use]
    pub fn chain(&self, languages: &[Language]) -> Interface {
        let own = languages.first().cloned();
        let chain = languages.iter().filter_map(|language| self.bundles.get(language).cloned()).collect();
        Interface { own, chain }
    }

    /// Returns the languages that have messages.
    pub fn languages(&self) -> impl Iterator<Item = &Language> {
        self.bundles.keys()
    }

    /// Returns where the site words a message itself.
    #[must_use]
    pub fn place(&self, language: &Language, id: &str) -> Option<Span> {
        self.bundles.get(language)?.places.get(id).copied()
    }

    /// Returns the ids of one language's messages, sorted.
    #[must_use]
    pub fn ids(&self, language: &Language) -> &[String] {
        self.bundles.get(language).map_or(&[], |bundle| &bundle.ids)
    }
}

/// The interface of one edition, with its chain.
#[derive(Clone, Default)]
pub struct Interface {
    own: Option<Language>,
    chain: Vec<Arc<Bundle>>,
}

impl Interface {
    /// Returns a message without arguments; an id that no language knows comes back as its own text.
    #[must_use]
    pub fn phrase(&self, id: &str) -> Phrase {
        self.format(id, &[])
    }

    /// Returns a message with arguments.
    #[must_use]
    pub fn format(&self, id: &str, arguments: &[(&str, Value)]) -> Phrase {
        self.find(id, arguments).unwrap_or_else(|| Phrase { text: id.to_owned(), language: None })
    }

    /// Returns a message, if any language of the chain has it whole.
    #[must_use]
    pub fn find(&self, id: &str, arguments: &[(&str, Value)]) -> Option<Phrase> {
        self.chain.iter().find_map(|bundle| {
            let text = bundle.format(id, arguments)?;
            let language = (Some(&bundle.language) != self.own.as_ref()).then(|| bundle.language.clone());
            Some(Phrase { text, language })
        })
    }

    /// Returns the ids that any language of the chain has, sorted.
    #[must_use]
    pub fn ids(&self) -> Vec<&str> {
        let mut ids: Vec<&str> = self.chain.iter().flat_map(|bundle| bundle.ids.iter().map(String::as_str)).collect();
        ids.sort_unstable();
        ids.dedup();
        ids
    }
}
