//! One reader's eyes: the language of an edition, with all that is needed to word a text for it.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

use super::gathered::Gathered;
use super::link::{Destination, Links, published};
use super::lists::Lists;
use super::mentions::{Mentions, order_of};
use super::page::{Link, LinkTarget, LocalText, Run, Words};
use crate::catalogue::wording::Lookup;
use crate::catalogue::{Catalogues, Standing, State, Wording};
use crate::content::settings::LanguageSettings;
use crate::content::{Content, Entity};
use crate::facts::Date;
use crate::interface::{Interface, Phrase};
use crate::language::Language;
use crate::prose::{Inline, Text, plain};

/// What words a site for the readers of one language.
#[derive(Clone, Copy)]
pub(super) struct Reader<'a> {
    pub(super) content: &'a Content,
    pub(super) catalogues: &'a Catalogues,
    pub(super) links: &'a Links,
    pub(super) settings: &'a LanguageSettings,
    pub(super) chain: &'a [Language],
    pub(super) interface: &'a Interface,
    pub(super) today: Date,
    pub(super) mentions: &'a Mentions,
    /// What each entity states, for machines.
    pub(super) data: &'a Gathered,
    pub(super) lists: &'a Lists,
    /// The addresses of all entities in this tree.
    pub(super) addresses: &'a [Arc<str>],
    /// Where each entity stands among all, by its order and then by its title as the language sorts.
    pub(super) ranks: &'a OnceLock<Vec<usize>>,
}

/// A page while it is worded: which entity it is, and which official words it has shown already.
pub(super) struct Sheet<'a> {
    pub(super) index: usize,
    pub(super) entity: &'a Entity,
    shown: RefCell<BTreeSet<String>>,
}

impl<'a> Sheet<'a> {
    pub(super) fn new(content: &'a Content, index: usize) -> Option<Self> {
        let entity = content.entities.get(index)?;
        Some(Self { index, entity, shown: RefCell::new(BTreeSet::new()) })
    }
}

impl<'a> Reader<'a> {
    /// Returns the place of each entity when all are sorted for a list.
    fn ranked(&self) -> Vec<usize> {
        let title = |index| self.link(index).map(|link| link.text.first.plain()).unwrap_or_default();
        let entities = self.content.entities.iter().enumerate();
        let mut keyed: Vec<(i64, String, usize)> =
            entities.map(|(index, entity)| (order_of(entity), title(index), index)).collect();
        keyed.sort_by(|a, b| a.0.cmp(&b.0).then_with(|| self.settings.formats.compare(&a.1, &b.1)).then(a.2.cmp(&b.2)));
        let mut ranks = vec![0; keyed.len()];
        for (rank, (_, _, index)) in keyed.into_iter().enumerate() {
            if let Some(slot) = ranks.get_mut(index) {
                *slot = rank;
            }
        }
        ranks
    }

    /// Returns where an entity stands in lists of this tree.
    pub(super) fn rank(&self, index: usize) -> usize {
        self.ranks.get_or_init(|| self.ranked()).get(index).copied().unwrap_or(usize::MAX)
    }

    pub(super) fn language(&self) -> &'a Language {
        &self.settings.language
    }

    /// Says whether search engines may know the tree: a draft is shown to who makes it.
    pub(super) fn may_be_found(&self) -> bool {
        !self.settings.draft
    }

    /// Words a text of a page.
    pub(super) fn text(&self, sheet: &Sheet<'a>, text: &'a Text) -> LocalText {
        let (first, second) = self.lookup(sheet.index, sheet.entity).text(text);
        LocalText {
            first: self.words(sheet, text, first),
            second: second.map(|wording| self.words(sheet, text, wording)),
            critical: text.critical,
        }
    }

    /// Returns how what is shown of a text stands, without making its words.
    pub(super) fn wordings(&self, sheet: &Sheet<'a>, text: &'a Text) -> (Standing, Option<Standing>) {
        let (first, second) = self.lookup(sheet.index, sheet.entity).text(text);
        (first.standing, second.map(|wording| wording.standing))
    }

    fn lookup<'b>(&'b self, index: usize, entity: &'b Entity) -> Lookup<'b> {
        Lookup {
            catalogues: self.catalogues,
            chain: self.chain,
            lowest: State::named(self.settings.lowest_state).unwrap_or(State::Machine),
            entity: index,
            source: &entity.language,
        }
    }

    fn words(&self, sheet: &Sheet<'a>, text: &Text, wording: Wording<'_>) -> Words {
        Words {
            runs: self.runs(sheet, text, wording.inlines, wording.language),
            language: wording.language.clone(),
            standing: wording.standing,
            since: match wording.standing {
                Standing::Stale { since, .. } => since.map(|since| self.date(since)),
                _ => None,
            },
        }
    }

    fn runs(&self, sheet: &Sheet<'a>, text: &Text, inlines: &[Inline], language: &Language) -> Vec<Run> {
        let mut runs = Vec::with_capacity(inlines.len());
        for inline in inlines {
            match inline {
                Inline::Text(words) => runs.push(Run::Text(Arc::from(words.as_str()))),
                Inline::Bold(content) => runs.push(Run::Bold(self.runs(sheet, text, content, language))),
                Inline::Break => runs.push(Run::Break),
                Inline::Link { number, content } => {
                    let content = self.runs(sheet, text, content, language);
                    let place = number.checked_sub(1).and_then(|at| text.links.get(at)).map(|target| target.span);
                    match place.and_then(|place| self.links.at(place)) {
                        Some(destination) => {
                            runs.push(Run::Link { target: self.target(destination), content });
                        }
                        None => runs.extend(content),
                    }
                }
                Inline::Fact(name) => runs.extend(self.inline_fact(sheet, name).map(Run::Fact)),
                Inline::Term { name, case } => runs.push(self.term(sheet, name, case.as_deref(), language)),
            }
        }
        runs
    }

    /// Turns a destination into a link of this tree.
    pub(super) fn target(&self, destination: &Destination) -> LinkTarget {
        match destination {
            Destination::Entity(index, None) if self.explains(*index) => {
                LinkTarget::Term(self.addresses.get(*index).cloned().unwrap_or_default())
            }
            Destination::Entity(index, anchor) => LinkTarget::Page {
                address: self.addresses.get(*index).cloned().unwrap_or_default(),
                anchor: anchor.clone(),
            },
            Destination::Anchor(anchor) => LinkTarget::Anchor(anchor.clone()),
            Destination::File(blob) => LinkTarget::File(Arc::from(published(blob))),
            Destination::Web(address) => LinkTarget::Web(address.clone()),
        }
    }

    /// Says whether an entity is a term.
    fn explains(&self, index: usize) -> bool {
        self.content.entities.get(index).is_some_and(|entity| entity.kind.name == "term")
    }

    /// Words an official word, with the word of the offices beside it as the term asks.
    fn term(&self, sheet: &Sheet<'a>, name: &str, case: Option<&str>, language: &Language) -> Run {
        let Some((index, term)) =
            self.mentions.term(name).and_then(|index| Some((index, self.content.entities.get(index)?)))
        else {
            return Run::Text(Arc::from(name));
        };
        let source = term.facts.text("title").map(|title| plain(&title.inlines)).unwrap_or_default();
        let word = self.term_word(index, term, case, language).unwrap_or_else(|| source.clone());
        let show = match term.facts.word("show") {
            Some("always") => true,
            Some("never") => false,
            _ => !sheet.shown.borrow().contains(name),
        };
        sheet.shown.borrow_mut().insert(name.to_owned());
        let official = (show && *language != term.language && word != source)
            .then(|| Phrase { text: source, language: Some(term.language.clone()) });
        let address = self.addresses.get(index).cloned().unwrap_or_default();
        Run::Term { word: Arc::from(word), official, target: Some(LinkTarget::Term(address)) }
    }

    /// Returns a term's word in a language: from `terms.ftl`, else its translated title.
    fn term_word(&self, index: usize, term: &Entity, case: Option<&str>, language: &Language) -> Option<String> {
        if *language == term.language {
            return None;
        }
        let words = self.catalogues.languages.get(language)?.terms.get(term.id.name());
        if let Some(words) = words {
            return Some(words.form(case).to_owned());
        }
        let unit = self.catalogues.units.get(index)?.of(term.facts.text("title")?)?;
        let translation = self.catalogues.translation(language, index, unit)?;
        (!translation.kept).then(|| plain(&translation.inlines))
    }

    /// Returns the title of an entity with the way to its page.
    pub(super) fn link(&self, index: usize) -> Option<Link> {
        let sheet = Sheet::new(self.content, index)?;
        let title = sheet.entity.facts.text("title")?;
        let address = self.addresses.get(index).cloned()?;
        Some(Link { target: LinkTarget::Page { address, anchor: None }, text: self.title(&sheet, title) })
    }

    /// Says whether a page is there in the reader's language: its title is, or a name that stays as it is has a summary
    /// that is.
    pub(super) fn has_page(&self, index: usize) -> Option<bool> {
        let sheet = Sheet::new(self.content, index)?;
        let is_own = |text: &LocalText| text.first.language == *self.language();
        let title = self.title(&sheet, sheet.entity.facts.text("title")?);
        let is_name = matches!(title.first.standing, Standing::Kept);
        let summary = || sheet.entity.facts.text("summary").is_some_and(|summary| is_own(&self.text(&sheet, summary)));
        Some(is_own(&title) || is_name && summary())
    }

    /// Words a title; the title of a term is its official word in the reader's language.
    pub(super) fn title(&self, sheet: &Sheet<'a>, title: &'a Text) -> LocalText {
        let mut text = self.text(sheet, title);
        if sheet.entity.kind.name == "term"
            && matches!(text.first.standing, Standing::Fallback)
            && let Some(word) = self.term_word(sheet.index, sheet.entity, None, self.language())
        {
            let doubt = self.catalogues.languages.get(self.language());
            let doubt = doubt.and_then(|catalogue| catalogue.doubtful.get(sheet.entity.id.name()));
            let own = Words {
                runs: vec![Run::Text(Arc::from(word))],
                language: self.language().clone(),
                standing: Standing::Translated(State::Draft),
                since: None,
            };
            let source = std::mem::replace(&mut text.first, own);
            if let Some(since) = doubt.and_then(|doubt| doubt.stale) {
                text.first.standing = Standing::Stale { was: State::Draft, since };
                text.first.since = since.map(|since| self.date(since));
                text.second = Some(Words { standing: Standing::Source, ..source });
            }
        }
        text
    }

    /// Returns the link to an entity by its id.
    pub(super) fn link_to(&self, id: &str) -> Option<Link> {
        self.link(self.index_of(id)?)
    }

    pub(super) fn index_of(&self, id: &str) -> Option<usize> {
        self.content.entities.place(id)
    }

    /// Returns a text of the source as it stands, for a name that offices use.
    pub(super) fn official(&self, entity: &Entity, shown: &LocalText) -> Option<Phrase> {
        let title = entity.facts.text("title")?;
        let foreign = shown.first.language != entity.language;
        let text = plain(&title.inlines);
        // Where both languages say the same, as with ISEE, it is said once.
        let differs = foreign && text != shown.first.plain();
        differs.then(|| Phrase { text, language: Some(entity.language.clone()) })
    }

    /// Returns words of the generator that are in the reader's own language.
    pub(super) fn own(text: impl Into<String>) -> Phrase {
        Phrase { text: text.into(), language: None }
    }

    /// Returns a name that stays in the language of an entity.
    pub(super) fn name_in(&self, text: impl Into<String>, language: &Language) -> Phrase {
        Phrase { text: text.into(), language: (language != self.language()).then(|| language.clone()) }
    }

    pub(super) fn date(&self, date: Date) -> String {
        self.settings.formats.date(date)
    }
}
