//! Texts and phrases to HTML, with the marks of their language and standing.

use super::address::Place;
use super::escape::{escape, named};
use super::names::{Stretch, stretches};
use super::standing::{Mark, Tree};
use crate::interface::Phrase;
use crate::language::Language;
use crate::site::page::{FactRun, Link, LinkTarget, LocalText, Run, Words};

/// Writes the texts of one page.
#[derive(Clone, Copy)]
pub(super) struct Writer<'a> {
    /// The tree of the page.
    pub(super) tree: &'a Tree<'a>,
    /// Where the page stands.
    pub(super) place: &'a Place,
}

/// Whether pieces of a text may be links themselves.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Links {
    Allowed,
    Forbidden,
}

impl Writer<'_> {
    /// Writes a text within a line: what is shown first with its label, and what is shown beside it.
    pub(super) fn text(&self, text: &LocalText, out: &mut String) {
        let mark = self.tree.mark(&text.first);
        self.title(text, out);
        self.after((text, text.second.as_ref()), &mark, out);
    }

    /// Writes a text of a list, which the eye passes over: without links, and without the words of the offices beside its
    /// own; both stand on its page.
    pub(super) fn listed(&self, text: &LocalText, out: &mut String) {
        let mark = self.tree.mark(&text.first);
        self.marked_text(&text.first, Links::Forbidden, out);
        self.after((text, text.second.as_ref()), &mark, out);
    }

    /// Writes what is shown first of a text, with its marks; its label and what is shown beside it stand elsewhere.
    pub(super) fn title(&self, text: &LocalText, out: &mut String) {
        self.marked_text(&text.first, Links::Allowed, out);
    }

    fn marked_text(&self, words: &Words, links: Links, out: &mut String) {
        let mark = self.tree.mark(words);
        let is_plain = mark.is_plain();
        if !is_plain {
            out.push_str("<span");
            self.tree.attributes(&mark, out);
            out.push('>');
        }
        self.runs(&words.runs, (&words.language, links), out);
        out.push_str(if is_plain { "" } else { "</span>" });
    }

    /// Writes the label of a title, and what is shown beside it unless the official title says the same.
    pub(super) fn title_note(&self, text: &LocalText, has_official: bool, out: &mut String) {
        let second = text.second.as_ref().filter(|_| !has_official);
        self.after((text, second), &self.tree.mark(&text.first), out);
    }

    /// Writes a text as a link.
    pub(super) fn link(&self, link: &Link, out: &mut String) {
        self.link_before(link, false, out);
    }

    /// Writes a text as a link; with an official title after it, what is shown beside it is not said twice.
    pub(super) fn link_before(&self, link: &Link, has_official: bool, out: &mut String) {
        let mark = self.tree.mark(&link.text.first);
        self.open_link(&link.target, out);
        self.tree.attributes(&mark, out);
        out.push('>');
        self.runs(&link.text.first.runs, (&link.text.first.language, Links::Forbidden), out);
        out.push_str("</a>");
        self.after((&link.text, link.text.second.as_ref().filter(|_| !has_official)), &mark, out);
    }

    /// Writes the label of a text within a line, and the text beside it.
    fn after(&self, (text, second): (&LocalText, Option<&Words>), mark: &Mark<'_>, out: &mut String) {
        let label = match (mark.standing, mark.language) {
            (Some("fallback" | "kept"), Some(language)) => self.tree.label_inline(language),
            (Some("machine"), _) if !text.critical => String::new(),
            _ => self.tree.label_above(mark, text.second.as_ref().map(|second| &second.language)),
        };
        if !label.is_empty() {
            small(&label, out);
        }
        if let Some(second) = second {
            let mark = self.tree.mark(second);
            out.push_str(" <span class=second>");
            small(&self.tree.label_beside(&mark), out);
            out.push_str(" <span");
            self.tree.attributes(&mark, out);
            out.push('>');
            self.words(second, out);
            out.push_str("</span></span>");
        }
    }

    /// Writes words without marks.
    pub(super) fn words(&self, words: &Words, out: &mut String) {
        self.runs(&words.runs, (&words.language, Links::Allowed), out);
    }

    fn runs(&self, runs: &[Run], (language, links): (&Language, Links), out: &mut String) {
        for run in runs {
            match run {
                Run::Text(words) => self.letters(words, language, out),
                Run::Bold(content) => {
                    out.push_str("<strong>");
                    self.runs(content, (language, links), out);
                    out.push_str("</strong>");
                }
                Run::Link { content, .. } if links == Links::Forbidden => self.runs(content, (language, links), out),
                Run::Link { target, content } => {
                    self.open_link(target, out);
                    out.push('>');
                    self.runs(content, (language, Links::Forbidden), out);
                    out.push_str("</a>");
                }
                Run::Break => out.push_str("<br>"),
                Run::Fact(fact) => self.fact(fact, (language, links), out),
                Run::Name { text, language: own } if own == language => escape(text, out),
                Run::Name { text, language: own } => self.own_name(text, own, out),
                Run::Term { word, .. } if links == Links::Forbidden => self.letters(word, language, out),
                Run::Term { word, official, target } => {
                    self.term(word, target.as_ref(), out);
                    if let Some(official) = official {
                        let (opening, closing) = self.tree.brackets();
                        out.push_str(opening);
                        self.official(official, out);
                        out.push_str(closing);
                    }
                }
            }
        }
    }

    /// Writes words of a language; names in Latin letters within other letters get marks of their own.
    pub(super) fn letters(&self, words: &str, language: &Language, out: &mut String) {
        if !words.bytes().any(|byte| byte.is_ascii_alphabetic()) || self.tree.is_latin(language) {
            return escape(words, out);
        }
        for stretch in stretches(words) {
            match stretch {
                Stretch::Own(words) => escape(words, out),
                Stretch::Name(name) => self.own_name(name, self.tree.source, out),
            }
        }
    }

    /// Writes a name that stays in its own language within other words; it says itself what it is.
    fn own_name(&self, text: &str, own: &Language, out: &mut String) {
        out.push_str("<bdi");
        self.tree.language_attributes(own, out);
        out.push_str(" data-standing=name>");
        escape(text, out);
        out.push_str("</bdi>");
    }

    fn term(&self, word: &str, target: Option<&LinkTarget>, out: &mut String) {
        let Some(target) = target else { return escape(word, out) };
        self.open_link(target, out);
        out.push('>');
        escape(word, out);
        out.push_str("</a>");
    }

    /// Writes a word as the offices write it, with the name of its language before it.
    pub(super) fn official(&self, phrase: &Phrase, out: &mut String) {
        let Some(language) = &phrase.language else { return escape(&phrase.text, out) };
        let mut label = self.tree.label_official(language);
        // Signs of full width bring their own room. The space is the label's: where a style hides it, nothing is left.
        if !label.ends_with('：') {
            label.push(' ');
        }
        self.small_label(&label, out);
        out.push_str("<span class=official");
        self.tree.language_attributes(language, out);
        out.push_str(" data-standing=official><bdi>");
        escape(&phrase.text, out);
        out.push_str("</bdi></span>");
    }

    /// Writes a label within a text that may be in another language than the tree.
    fn small_label(&self, label: &str, out: &mut String) {
        out.push_str("<small class=standing");
        self.tree.language_attributes(self.tree.language, out);
        out.push('>');
        out.push_str(label);
        out.push_str("</small>");
    }

    /// Writes the language of what stands before: "in Italian".
    fn language_after(&self, language: &Language, out: &mut String) {
        out.push(' ');
        self.small_label(&self.tree.label_inline(language), out);
    }

    /// Writes a fact: numbers and addresses are isolated, so that no direction of writing reorders them.
    fn fact(&self, fact: &FactRun, (language, links): (&Language, Links), out: &mut String) {
        let linked = fact.address.as_deref().filter(|_| links == Links::Allowed);
        if let Some(address) = linked {
            self.open_fact(address, out);
            out.push('>');
        }
        if let Some(date) = &fact.date {
            out.push_str("<time");
            named("datetime", date, out);
            out.push('>');
        }
        self.isolated(fact, language, out);
        out.push_str(if fact.date.is_some() { "</time>" } else { "" });
        out.push_str(if linked.is_some() { "</a>" } else { "" });
    }

    /// Writes the words of a fact within a text in a language.
    pub(super) fn isolated(&self, fact: &FactRun, around: &Language, out: &mut String) {
        out.push_str("<bdi");
        let letters = fact.text.chars().any(char::is_alphabetic);
        let own = fact.language.as_ref().unwrap_or(self.tree.language);
        if fact.address.is_some() {
            out.push_str(" dir=ltr");
            // A number to call stands in one line.
            if !letters {
                out.push_str(" class=whole");
            }
            if letters && !self.tree.is_latin(around) {
                out.push_str(" lang=und-Latn data-standing=fact");
            }
        } else if letters && own != around {
            self.tree.language_attributes(own, out);
            if own != self.tree.language {
                out.push_str(" data-standing=fact");
            }
        }
        out.push('>');
        escape(&fact.text, out);
        out.push_str("</bdi>");
        if fact.address.is_none() && letters && own != around && own != self.tree.language {
            self.language_after(own, out);
        }
    }

    /// Writes a phrase of the interface; one in another language bears its marks and a label.
    pub(super) fn phrase(&self, phrase: &Phrase, out: &mut String) {
        let Some(language) = &phrase.language else { return self.letters(&phrase.text, self.tree.language, out) };
        out.push_str("<span");
        self.tree.language_attributes(language, out);
        out.push_str(" data-standing=fallback>");
        escape(&phrase.text, out);
        out.push_str("</span>");
        self.language_after(language, out);
    }

    /// Writes a name that is in no language but its own; the name of the fact is its label.
    pub(super) fn name(&self, text: &str, language: Option<&Language>, out: &mut String) {
        let Some(language) = language.filter(|language| *language != self.tree.language) else {
            return self.letters(text, self.tree.language, out);
        };
        out.push_str("<bdi");
        self.tree.language_attributes(language, out);
        out.push_str(" data-standing=fact>");
        escape(text, out);
        out.push_str("</bdi>");
    }

    /// Writes a code in Latin letters that belongs to no language: a licence.
    pub(super) fn latin(&self, text: &str, out: &mut String) {
        out.push_str("<bdi dir=ltr");
        if !self.tree.is_latin(self.tree.language) {
            out.push_str(" lang=und-Latn data-standing=fact");
        }
        out.push('>');
        escape(text, out);
        out.push_str("</bdi>");
    }

    /// Opens a link up to the end of its attributes.
    pub(super) fn open_link(&self, target: &LinkTarget, out: &mut String) {
        match target {
            LinkTarget::Web(address) => self.open_fact(address, out),
            // A script may explain the word where it stands.
            LinkTarget::Term(address) => {
                out.push_str("<a class=term");
                named("href", &self.place.page(address), out);
            }
            other => {
                out.push_str("<a");
                named("href", &self.place.target(other), out);
            }
        }
    }

    /// Opens a link to an address outside the site up to the end of its attributes.
    pub(super) fn open_fact(&self, address: &str, out: &mut String) {
        out.push_str("<a");
        named("href", address, out);
        if address.starts_with("http") {
            out.push_str(" rel=external");
        }
    }
}

/// Writes a label beside a text.
fn small(label: &str, out: &mut String) {
    out.push_str(" <small class=standing>");
    out.push_str(label);
    out.push_str("</small>");
}

/// Returns the plain words of a text, for titles and attributes.
pub(super) fn plain(words: &Words) -> String {
    let mut text = String::new();
    add_plain(&words.runs, &mut text);
    text
}

fn add_plain(runs: &[Run], text: &mut String) {
    for run in runs {
        match run {
            Run::Text(words) | Run::Term { word: words, .. } | Run::Name { text: words, .. } => text.push_str(words),
            Run::Bold(content) | Run::Link { content, .. } => add_plain(content, text),
            Run::Break => text.push(' '),
            Run::Fact(fact) => text.push_str(&fact.text),
        }
    }
}
