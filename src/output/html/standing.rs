//! How a text stands to its source, as marks in the HTML and labels for the reader.

use std::collections::BTreeMap;

use super::address::Place;
use super::escape::{escape, named};
use crate::interface::{Interface, Phrase, Value};
use crate::language::{Direction, Formats, Language};
use crate::site::page::{Standing, State, Words};
use crate::site::{Edition, SiteInfo};

/// How a text is marked; texts with equal marks stand under one label.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Mark<'a> {
    /// The language of the text, where it is not the tree's.
    pub(super) language: Option<&'a Language>,
    /// The value of `data-standing`; none for a text that is as it should be.
    pub(super) standing: Option<&'static str>,
    /// The worded day since when the text is old.
    pub(super) since: Option<&'a str>,
    /// Whether a machine made the text.
    pub(super) machine: bool,
}

impl Mark<'_> {
    /// Says whether there is nothing to mark.
    pub(super) fn is_plain(&self) -> bool {
        self.standing.is_none()
    }
}

/// What all texts of one tree are written with.
pub(super) struct Tree<'a> {
    /// The language of the tree.
    pub(super) language: &'a Language,
    /// The direction of the tree.
    pub(super) direction: Direction,
    /// The words of the interface.
    pub(super) interface: &'a Interface,
    /// The language that the site is written in.
    pub(super) source: &'a Language,
    /// How its language writes weekdays and the like.
    pub(super) formats: &'a Formats,
    /// Whether links name files, for reading without a server.
    pub(super) portable: bool,
    machine: String,
    older: String,
    /// What stands before and after words in brackets, with the room that the language leaves there.
    brackets: (String, String),
    labels: BTreeMap<&'a Language, Labels>,
}

/// What is known of one language: how it is written, and the labels that name it, as HTML.
struct Labels {
    direction: Direction,
    latin: bool,
    inside: String,
    official: String,
    fallback: String,
    kept: String,
    source: String,
    today: String,
    stale: String,
}

impl<'a> Tree<'a> {
    /// Words the labels of a tree once for all its pages.
    pub(super) fn new(info: &'a SiteInfo, edition: &'a Edition, portable: bool) -> Self {
        let mut tree = Self {
            language: &edition.language,
            direction: edition.direction,
            interface: &edition.interface,
            source: &info.source_language,
            formats: &edition.formats,
            portable,
            machine: String::new(),
            older: String::new(),
            brackets: brackets(&edition.interface),
            labels: BTreeMap::new(),
        };
        tree.machine = tree.label(&edition.interface.phrase("standing-machine"));
        tree.older = tree.label(&edition.interface.phrase("standing-older"));
        let languages =
            info.languages.iter().map(|alternate| &alternate.language).chain([&info.source_language, tree.language]);
        for language in languages {
            let labels = tree.labels_of(language);
            tree.labels.insert(language, labels);
        }
        tree
    }

    /// Returns the place of a page of the tree.
    pub(super) fn place(&self, address: &str) -> Place {
        Place::of_page(address).portable(self.portable)
    }

    /// Returns the place of a page that is shown at any address of the tree.
    pub(super) fn anywhere(&self, base_url: Option<&str>) -> Place {
        Place::anywhere(base_url, self.language.as_str()).portable(self.portable)
    }

    /// Returns how words of a text are marked in this tree.
    pub(super) fn mark<'b>(&self, words: &'b Words) -> Mark<'b> {
        let language = (words.language != *self.language).then_some(&words.language);
        let plain = Mark { language, ..Mark::default() };
        match words.standing {
            Standing::Stale { was, .. } => {
                Mark { standing: Some("stale"), since: words.since.as_deref(), machine: was == State::Machine, ..plain }
            }
            Standing::Translated(State::Machine) => Mark { standing: Some("machine"), machine: true, ..plain },
            _ if language.is_none() => plain,
            Standing::Source => Mark { standing: Some("source"), ..plain },
            Standing::Kept => Mark { standing: Some("kept"), ..plain },
            Standing::Fallback | Standing::Translated(_) => Mark { standing: Some("fallback"), ..plain },
        }
    }

    /// Writes the attributes of a mark, each with a space before it.
    pub(super) fn attributes(&self, mark: &Mark<'_>, out: &mut String) {
        if let Some(language) = mark.language {
            self.language_attributes(language, out);
        }
        if let Some(standing) = mark.standing {
            named("data-standing", standing, out);
        }
    }

    /// Writes `lang` and `dir`, with a space before each.
    pub(super) fn language_attributes(&self, language: &Language, out: &mut String) {
        named("lang", language.as_str(), out);
        named("dir", self.direction_of(language).as_str(), out);
    }

    /// Returns the direction of a language, as the settings say for the tree's own.
    pub(super) fn direction_of(&self, language: &Language) -> Direction {
        if language == self.language {
            return self.direction;
        }
        self.labels.get(language).map_or_else(|| language.direction(), |labels| labels.direction)
    }

    /// Returns the label above texts that stand first, or alone, with this mark; `source` is the language that changed.
    pub(super) fn label_above(&self, mark: &Mark<'_>, source: Option<&Language>) -> String {
        let language = mark.language.unwrap_or(self.source);
        match mark.standing {
            Some("stale") => {
                let stale = match mark.since {
                    Some(date) => self.dated(source.unwrap_or(self.source), date),
                    None => self.with(source.unwrap_or(self.source), |labels| labels.stale.clone()),
                };
                if mark.machine { format!("{} · {stale}", self.machine) } else { stale }
            }
            Some("machine") => self.machine.clone(),
            Some("source") => self.with(language, |labels| labels.source.clone()),
            Some("kept") => self.with(language, |labels| labels.kept.clone()),
            Some("fallback") => self.with(language, |labels| labels.fallback.clone()),
            _ => String::new(),
        }
    }

    /// Returns the words that open a text that stands second.
    pub(super) fn label_beside(&self, mark: &Mark<'_>) -> String {
        match (mark.standing, mark.machine) {
            (Some("stale"), false) => self.older.clone(),
            (Some("stale"), true) => format!("{} · {}", self.older, self.machine),
            (Some("machine"), _) => self.machine.clone(),
            _ => self.with(mark.language.unwrap_or(self.language), |labels| labels.today.clone()),
        }
    }

    /// Returns the label beside a single line: "in Italian".
    pub(super) fn label_inline(&self, language: &Language) -> String {
        self.with(language, |labels| labels.inside.clone())
    }

    /// Returns the label before a word as the offices write it: "in Italian:".
    pub(super) fn label_official(&self, language: &Language) -> String {
        self.with(language, |labels| labels.official.clone())
    }

    /// Returns what stands before and after words in brackets within a text.
    pub(super) fn brackets(&self) -> (&str, &str) {
        (&self.brackets.0, &self.brackets.1)
    }

    /// Says whether a language is written in Latin letters.
    pub(super) fn is_latin(&self, language: &Language) -> bool {
        self.with(language, |labels| labels.latin)
    }

    /// Returns a phrase as a label: in another language it bears its own marks and no further label.
    fn label(&self, phrase: &Phrase) -> String {
        let mut html = String::new();
        match &phrase.language {
            None => escape(&phrase.text, &mut html),
            Some(language) => {
                html.push_str("<span");
                self.language_attributes(language, &mut html);
                html.push_str(" data-standing=fallback>");
                escape(&phrase.text, &mut html);
                html.push_str("</span>");
            }
        }
        html
    }

    fn dated(&self, language: &Language, date: &str) -> String {
        let name = self.name(language);
        self.label(&self.interface.format("standing-stale", &[("language", name), ("date", date.into())]))
    }

    fn with<T>(&self, language: &Language, choose: impl Fn(&Labels) -> T) -> T {
        match self.labels.get(language) {
            Some(labels) => choose(labels),
            None => choose(&self.labels_of(language)),
        }
    }

    fn labels_of(&self, language: &Language) -> Labels {
        let label = |id: &str| self.label(&self.interface.format(id, &[("language", self.name(language))]));
        Labels {
            direction: language.direction(),
            latin: language.script().as_str() == "Latn",
            inside: label("standing-in"),
            official: label("standing-official"),
            fallback: label("standing-fallback"),
            kept: label("standing-kept"),
            source: label("standing-source"),
            today: label("standing-today"),
            stale: label("standing-stale-undated"),
        }
    }

    /// Returns what the reader calls a language, or its tag where the interface has no name for it.
    pub(super) fn language_name(&self, language: &Language) -> Phrase {
        let found = self.interface.find(&format!("language-{language}"), &[]);
        let broader = || {
            let primary = language.as_str().split('-').next().unwrap_or_default();
            self.interface.find(&format!("language-{primary}"), &[])
        };
        found.or_else(broader).unwrap_or_else(|| Phrase { text: language.to_string(), language: None })
    }

    fn name(&self, language: &Language) -> Value {
        self.language_name(language).text.into()
    }
}

/// Returns how the interface sets words in brackets; signs of full width bring their own room.
fn brackets(interface: &Interface) -> (String, String) {
    const WORDS: &str = "\u{FFFC}";
    let text = interface.format("brackets", &[("words", WORDS.into())]).text;
    let (opening, closing) = text.split_once(WORDS).unwrap_or(("(", ")"));
    let room = if opening.is_ascii() { " " } else { "" };
    (format!("{room}{opening}"), closing.to_owned())
}
