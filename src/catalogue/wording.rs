//! Looks a text up: the translation, how it stands, and what is shown in its place or beside it.

use crate::facts::Date;
use crate::language::Language;
use crate::prose::{Inline, Text};

use super::state::{State, Translation};
use super::units::has_words;
use super::{Catalogues, Doubt};

/// A text in one language with how it stands to its source.
#[derive(Debug, Clone, Copy)]
pub struct Wording<'a> {
    /// The text.
    pub inlines: &'a [Inline],
    /// The language it is really in.
    pub language: &'a Language,
    /// How it stands.
    pub standing: Standing,
}

/// How a text stands to its source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// The source itself.
    Source,
    /// A fresh translation.
    Translated(State),
    /// A translation of what the source said before.
    Stale {
        /// Its state when it was fresh.
        was: State,
        /// Since when it is old, if that was recorded.
        since: Option<Date>,
    },
    /// A text of the chain or the source, shown because there is no translation.
    Fallback,
    /// The source, shown on purpose.
    Kept,
}

/// Which text of which page is looked up, for a reader of which languages.
#[derive(Debug, Clone, Copy)]
pub struct Lookup<'a> {
    /// The catalogues.
    pub catalogues: &'a Catalogues,
    /// The reader's language and what is shown where it lacks a text.
    pub chain: &'a [Language],
    /// The lowest state of a translation that is shown.
    pub lowest: State,
    /// The entity, by its place in `Content::entities`.
    pub entity: usize,
    /// The language it is written in.
    pub source: &'a Language,
}

impl<'a> Lookup<'a> {
    /// Returns what is shown first, and what is shown beside it.
    #[must_use]
    pub fn text(&self, text: &'a Text) -> (Wording<'a>, Option<Wording<'a>>) {
        let Some(reader) = self.chain.first() else { return (self.source(text, Standing::Source), None) };
        if reader == self.source {
            return (self.source(text, Standing::Source), None);
        }
        if !has_words(&text.inlines) {
            // Facts and figures are the same in every language; the generator writes them in the reader's.
            return (Wording { inlines: &text.inlines, language: reader, standing: Standing::Source }, None);
        }
        if !text.translated {
            return (self.source(text, Standing::Kept), None);
        }
        let Some(unit) = self.catalogues.units.get(self.entity).and_then(|units| units.of(text)) else {
            return (self.source(text, Standing::Fallback), None);
        };
        let Some(translation) = self.shown(reader, unit) else { return (self.fallback(text, unit), None) };
        if translation.kept {
            return (self.source(text, Standing::Kept), None);
        }
        let own = |standing| Wording { inlines: &translation.inlines, language: reader, standing };
        let Doubt { stale, state } = self.catalogues.standing(reader, translation);
        match stale {
            Some(since) => {
                let stale = own(Standing::Stale { was: state, since });
                let source = self.source(text, Standing::Source);
                if text.critical { (source, Some(stale)) } else { (stale, Some(source)) }
            }
            None if text.critical && state == State::Machine => {
                (self.source(text, Standing::Source), Some(own(Standing::Translated(State::Machine))))
            }
            None => (own(Standing::Translated(state)), None),
        }
    }

    fn shown(&self, language: &Language, unit: usize) -> Option<&'a Translation> {
        let translation = self.catalogues.translation(language, self.entity, unit)?;
        (translation.state >= self.lowest).then_some(translation)
    }

    fn source(&self, text: &'a Text, standing: Standing) -> Wording<'a> {
        Wording { inlines: &text.inlines, language: self.source, standing }
    }

    /// The first fresh text of the chain; the source ends every chain.
    fn fallback(&self, text: &'a Text, unit: usize) -> Wording<'a> {
        for language in self.chain.iter().skip(1) {
            if language == self.source {
                break;
            }
            let is_fresh = |found: &&Translation| {
                let standing = self.catalogues.standing(language, found);
                !found.kept && standing.stale.is_none() && (!text.critical || standing.state > State::Machine)
            };
            let fresh = self.shown(language, unit).filter(is_fresh);
            if let Some(found) = fresh {
                return Wording { inlines: &found.inlines, language, standing: Standing::Fallback };
            }
        }
        self.source(text, Standing::Fallback)
    }
}

impl Catalogues {
    /// Returns how a translation stands, with the words that it mentions: since when it is old, and how far it has come.
    #[must_use]
    pub fn standing(&self, language: &Language, found: &Translation) -> Doubt {
        let mut standing = Doubt { stale: found.stale, state: found.state };
        if let Some(catalogue) = self.languages.get(language).filter(|catalogue| !catalogue.doubtful.is_empty()) {
            visit(&found.inlines, &mut |name| {
                let Some(doubt) = catalogue.doubtful.get(name) else { return };
                standing.stale = standing.stale.or(doubt.stale);
                standing.state = standing.state.min(doubt.state);
            });
        }
        standing
    }
}

fn visit(inlines: &[Inline], each: &mut dyn FnMut(&str)) {
    for inline in inlines {
        match inline {
            Inline::Term { name, .. } => each(name),
            Inline::Bold(content) | Inline::Link { content, .. } => visit(content, each),
            Inline::Text(_) | Inline::Break | Inline::Fact(_) => {}
        }
    }
}
