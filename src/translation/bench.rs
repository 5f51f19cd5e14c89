//! What the tools of the workshop look at: the site, and each of its texts as it stands in one language.

use super::notes::{self, Surroundings};
use crate::catalogue::{Catalogues, State, Translation, Unit, units};
use crate::content::settings::LanguageSettings;
use crate::content::{Content, Entity};
use crate::diagnostic::nearest;
use crate::interface::Interfaces;
use crate::language::Language;
use crate::prose::Text;
use crate::source::{Position, Sources, Span, span};
use crate::theme::Theme;

/// The site as the workshop sees it.
#[derive(Clone, Copy)]
pub struct Bench<'a> {
    /// What was read.
    pub sources: &'a Sources,
    /// What editors wrote.
    pub content: &'a Content,
    /// What translators wrote.
    pub catalogues: &'a Catalogues,
    /// The theme.
    pub theme: &'a Theme,
    /// The words of the interface.
    pub interfaces: &'a Interfaces,
}

/// One text in one language.
#[derive(Clone, Copy)]
pub struct Entry<'a> {
    /// The page that it stands on.
    pub entity: &'a Entity,
    /// The page and the text by their places in `Content::entities` and `PageUnits::units`.
    pub place: (usize, usize),
    /// Its id and its source.
    pub unit: &'a Unit,
    /// The text itself.
    pub text: &'a Text,
    /// Its translation, if it has one that can be used.
    pub found: Option<&'a Translation>,
    /// Where a message stands that cannot be used.
    pub damaged: Option<Span>,
}

/// How a text stands in one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Progress {
    /// It has no translation.
    Missing,
    /// What stands there cannot be used.
    Damaged,
    /// Its translation is one of what the source said before.
    Stale(State),
    /// Its translation holds.
    Fresh(State),
}

impl Progress {
    /// Returns the word of the progress, as commands and files show it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Damaged => "damaged",
            Self::Stale(_) => "stale",
            Self::Fresh(state) => state.as_str(),
        }
    }

    /// Says whether a translator has something to do.
    #[must_use]
    pub fn is_open(self) -> bool {
        !matches!(self, Self::Fresh(State::Draft | State::Reviewed))
    }
}

/// Which pages are asked for; none named means all.
#[derive(Debug, Clone, Default)]
pub struct Pages {
    named: Vec<String>,
    /// Those that are left out.
    without: Vec<String>,
}

impl Pages {
    /// Takes ids of pages and names of folders.
    ///
    /// # Errors
    /// Returns the first that is neither, with what was probably meant.
    pub fn named(content: &Content, names: &[String]) -> Result<Self, (String, Option<String>)> {
        let ids = || content.entities.iter().map(|entity| entity.id.as_str());
        for name in names {
            let bare = name.trim_end_matches('/');
            if !ids().any(|id| is_of(id, bare)) {
                let folders = ids().filter_map(|id| id.split_once('/')).map(|(folder, _)| folder);
                return Err((name.clone(), nearest(bare, ids().chain(folders))));
            }
        }
        let named = names.iter().map(|name| name.trim_end_matches('/').to_owned()).collect();
        Ok(Self { named, without: Vec::new() })
    }

    /// Leaves pages out, by their ids.
    #[must_use]
    pub fn without(self, pages: Vec<String>) -> Self {
        Self { without: pages, ..self }
    }

    /// Says whether a page is asked for.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        let is_named = self.named.is_empty() || self.named.iter().any(|name| is_of(id, name));
        is_named && !self.without.iter().any(|page| page == id)
    }
}

fn is_of(id: &str, name: &str) -> bool {
    id.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

impl<'a> Bench<'a> {
    /// Returns the languages that texts are translated into: all but the source language, and that too where a page is
    /// written in another one.
    pub fn targets(self) -> impl Iterator<Item = &'a LanguageSettings> {
        let Content { settings, entities, .. } = self.content;
        let is_target = |language: &Language| {
            *language != settings.source_language || entities.iter().any(|entity| entity.language != *language)
        };
        settings.languages.iter().filter(move |one| is_target(&one.language))
    }

    /// Returns the texts to translate into a language, page by page, in reading order.
    #[must_use]
    pub fn entries(self, language: &Language, pages: &Pages) -> Vec<Entry<'a>> {
        let mut entries = Vec::new();
        let damaged = self.catalogues.languages.get(language).map(|catalogue| &catalogue.damaged);
        let with_units = self.content.entities.iter().zip(&self.catalogues.units).enumerate();
        for (index, (entity, page)) in with_units {
            if entity.language == *language || !pages.has(entity.id.as_str()) {
                continue;
            }
            for (at, (unit, text)) in page.units.iter().zip(units::texts(entity)).enumerate() {
                let place = (index, at);
                let found = self.catalogues.translation(language, index, at);
                let damaged = damaged.and_then(|damaged| damaged.get(&place)).copied();
                entries.push(Entry { entity, place, unit, text, found, damaged });
            }
        }
        entries
    }

    /// Returns where each text of a page stands: under which heading, in which list.
    pub(super) fn surroundings(self, entity: &Entity) -> Vec<(u32, Surroundings)> {
        let chain = [entity.language.clone(), self.content.settings.source_language.clone()];
        let interface = self.interfaces.chain(&chain);
        notes::surroundings(entity, &|part| interface.phrase(&format!("part-{part}")).text)
    }

    /// Returns what stands at a place.
    #[must_use]
    pub fn written(self, place: Span) -> &'a str {
        self.sources.file(place.file).and_then(|file| file.text.get(place.range())).unwrap_or_default()
    }

    /// Returns the line in which a place stands.
    #[must_use]
    pub fn line(self, place: Span) -> &'a str {
        let text = self.sources.file(place.file).map_or("", |file| &*file.text);
        let start = text.get(..place.range().start).and_then(|before| before.rfind('\n')).map_or(0, |end| end + 1);
        text.get(start..).and_then(|rest| rest.lines().next()).unwrap_or_default()
    }

    /// Returns the path and the line and column of a place.
    #[must_use]
    pub fn position(self, place: Span) -> Option<(&'a str, Position)> {
        let file = self.sources.file(place.file)?;
        Some((file.path.as_str(), span::position(&file.text, place.range().start)))
    }
}

impl<'a> Entry<'a> {
    /// Returns how it stands.
    #[must_use]
    pub fn progress(&self) -> Progress {
        match (self.found, self.damaged) {
            (_, Some(_)) => Progress::Damaged,
            (None, None) => Progress::Missing,
            (Some(found), None) if found.stale.is_some() => Progress::Stale(found.state),
            (Some(found), None) => Progress::Fresh(found.state),
        }
    }

    /// Returns where its translation stands.
    #[must_use]
    pub fn stands(&self) -> Option<Span> {
        self.damaged.or(self.found.map(|found| found.place))
    }

    /// Returns how many words its source has.
    #[must_use]
    pub fn words(&self) -> usize {
        self.unit.source.split_whitespace().count()
    }

    /// Returns the id of its page.
    #[must_use]
    pub fn page(&self) -> &'a str {
        self.entity.id.as_str()
    }
}
