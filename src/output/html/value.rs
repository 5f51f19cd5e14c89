//! The facts of a page as a template sees them: one shape a value, whatever kind of page it is.

use serde::Serialize;

use super::block::Markup;
use super::fact::{
    AddressView, ContactView, DocumentView, LanguageView, PlaceView, ReferenceView, RowView, UnknownView,
};
use super::happening::{EditionView, OccasionsView, StepView};
use super::hours::HoursView;
use super::mark;
use super::text::Writer;
use crate::interface::Phrase;
use crate::language::Language;
use crate::site::fact::{Fact, FactValue};
use crate::site::page::PageKind;

/// Facts whose words are names: they stay in their own language, and the name of the fact is their label.
const NAMES: [&str; 13] = [
    "area",
    "street",
    "legal_form",
    "municipality",
    "short",
    "forms",
    "name",
    "acronym",
    "programme",
    "fund",
    "objective",
    "code",
    "cup",
];

/// A fact: `shape` says which value it has.
#[derive(Serialize)]
pub(super) struct FactView {
    /// The field it comes from: `phones`.
    code: &'static str,
    /// The `data-element` mark of the Italian model of municipal sites.
    element: Option<&'static str>,
    /// What it is called.
    label: Markup,
    /// `phrases`, `texts`, `links`, `contacts`, `address`, `hours`, `places`, `documents`, `rows`, `languages`,
    /// `references`, `occasions`, `editions`, `steps` or `unknown`.
    shape: &'static str,
    /// A list for most shapes, one value for `address`, `hours`, `occasions` and `unknown`.
    value: ValueView,
}

#[derive(Serialize)]
#[serde(untagged)]
enum ValueView {
    Lines(Vec<Markup>),
    Contacts(Vec<ContactView>),
    Address(AddressView),
    Hours(HoursView),
    Places(Vec<PlaceView>),
    Documents(Vec<DocumentView>),
    Rows(Vec<RowView>),
    Languages(Vec<LanguageView>),
    References(Vec<ReferenceView>),
    Occasions(OccasionsView),
    Editions(Vec<EditionView>),
    Steps(Vec<StepView>),
    Unknown(UnknownView),
}

impl Writer<'_> {
    /// Returns a fact with its texts as markup; `source` is the language of the site's names.
    pub(super) fn fact_view(&self, kind: PageKind, fact: &Fact, source: &Language) -> FactView {
        let (shape, value) = self.value_view(fact, source);
        // Where nobody published a fact, there is nothing to find.
        let element = mark::fact(kind, fact.code).filter(|_| shape != "unknown" && self.tree.is_marked());
        FactView { code: fact.code, element, label: self.phrase_markup(&fact.label), shape, value }
    }

    fn value_view(&self, fact: &Fact, source: &Language) -> (&'static str, ValueView) {
        match &fact.value {
            FactValue::Phrases(phrases) if NAMES.contains(&fact.code) => {
                let name =
                    |phrase: &Phrase| Markup::written(|out| self.name(&phrase.text, phrase.language.as_ref(), out));
                ("phrases", ValueView::Lines(phrases.iter().map(name).collect()))
            }
            FactValue::Phrases(phrases) => ("phrases", ValueView::Lines(self.phrases(phrases))),
            FactValue::Texts(texts) => {
                ("texts", ValueView::Lines(texts.iter().map(|text| self.text_markup(text)).collect()))
            }
            FactValue::Links(links) => {
                ("links", ValueView::Lines(links.iter().map(|link| self.link_markup(link)).collect()))
            }
            FactValue::Contacts(contacts) => ("contacts", ValueView::Contacts(self.contacts(contacts))),
            FactValue::Address(address) => ("address", ValueView::Address(self.address(address))),
            FactValue::Hours(hours) => ("hours", ValueView::Hours(self.hours(hours))),
            FactValue::Places(places) => {
                ("places", ValueView::Places(places.iter().map(|place| self.place_view(place)).collect()))
            }
            FactValue::Documents(documents) => {
                let documents = documents.iter().map(|document| self.document(document));
                ("documents", ValueView::Documents(documents.collect()))
            }
            FactValue::Rows(rows) => ("rows", ValueView::Rows(rows.iter().map(|row| self.row_view(row)).collect())),
            FactValue::Languages(languages) => {
                let languages = languages.iter().map(|language| self.spoken(language));
                ("languages", ValueView::Languages(languages.collect()))
            }
            FactValue::References(references) => {
                let references = references.iter().map(|reference| self.reference(reference, source));
                ("references", ValueView::References(references.collect()))
            }
            FactValue::Occasions(occasions) => ("occasions", ValueView::Occasions(self.occasions(occasions))),
            FactValue::Editions(editions) => {
                ("editions", ValueView::Editions(editions.iter().map(|edition| self.edition(edition)).collect()))
            }
            FactValue::Steps(steps) => ("steps", ValueView::Steps(steps.iter().map(|step| self.step(step)).collect())),
            FactValue::Unknown { phrase, ask } => {
                let ask = ask.as_ref().map(|ask| self.link_markup(ask));
                let none = self.tree.interface.phrase("unknown-nobody");
                let phrase = self.phrase_markup(if ask.is_some() { phrase } else { &none });
                ("unknown", ValueView::Unknown(UnknownView { phrase, ask }))
            }
        }
    }
}
