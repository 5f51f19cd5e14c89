//! What facts are made of, as a template sees it: contacts, addresses, hours, places, documents, rows, languages.

use serde::Serialize;

use super::block::Markup;
use super::escape::escape;
use super::hours::HoursView;
use super::text::Writer;
use crate::interface::Phrase;
use crate::language::Language;
use crate::site::fact::{Contact, Document, LocalPlace, PostalAddress, Row, RowName, SpokenLanguage};
use crate::site::page::{LinkTarget, LocalText, SourceReference};

/// A way to reach somebody.
#[derive(Serialize)]
pub(super) struct ContactView {
    /// `phone`, `email`, `pec`, `web`.
    code: &'static str,
    /// Where a tap leads: `tel:…`.
    href: Option<String>,
    /// The number or address.
    html: Markup,
    /// "Call", "Write an e-mail".
    action: Markup,
    label: Option<Markup>,
    variety: Option<Markup>,
    note: Option<Markup>,
    hours: Option<HoursView>,
    /// The languages in which a number is answered.
    languages: Vec<LanguageView>,
}

#[derive(Serialize)]
pub(super) struct AddressView {
    /// The lines, with line breaks between them.
    html: Markup,
    at: Option<Markup>,
    /// `geo:`.
    map: Option<String>,
}

#[derive(Serialize)]
pub(super) struct PlaceView {
    link: Markup,
    address: Option<AddressView>,
    hours: Option<HoursView>,
    contacts: Vec<ContactView>,
    note: Option<Markup>,
}

#[derive(Serialize)]
pub(super) struct DocumentView {
    /// The name, a link where a page explains it.
    html: Markup,
    official: Option<Markup>,
    copy: Option<Markup>,
}

#[derive(Serialize)]
pub(super) struct RowView {
    name: Option<Markup>,
    value: Option<Markup>,
    /// From when until when it holds.
    period: Option<Markup>,
    /// Where it leads: none or one.
    ways: Vec<ContactView>,
    note: Option<Markup>,
}

#[derive(Serialize)]
pub(super) struct LanguageView {
    tag: String,
    /// What the reader calls it, then its own name.
    html: Markup,
    mode: Option<Markup>,
    notice: Option<Markup>,
    hours: Option<HoursView>,
    note: Option<Markup>,
}

/// A document that facts come from.
#[derive(Serialize)]
pub(super) struct ReferenceView {
    /// The title, a link where it can be read, with the publisher.
    html: Markup,
    date: Option<String>,
}

#[derive(Serialize)]
pub(super) struct UnknownView {
    pub(super) phrase: Markup,
    /// Whom to ask.
    pub(super) ask: Option<Markup>,
}

impl Writer<'_> {
    pub(super) fn phrases(&self, phrases: &[Phrase]) -> Vec<Markup> {
        phrases.iter().map(|phrase| self.phrase_markup(phrase)).collect()
    }

    pub(super) fn optional(&self, phrase: Option<&Phrase>) -> Option<Markup> {
        phrase.map(|phrase| self.phrase_markup(phrase))
    }

    pub(super) fn note(&self, text: Option<&LocalText>) -> Option<Markup> {
        text.map(|text| self.text_markup(text))
    }

    pub(super) fn contacts(&self, contacts: &[Contact]) -> Vec<ContactView> {
        let view = |contact: &Contact| ContactView {
            code: contact.code,
            href: contact.run.address.clone(),
            html: Markup::written(|out| self.isolated(&contact.run, self.tree.language, out)),
            action: self.phrase_markup(&self.tree.interface.phrase(&format!("contact-{}", contact.code))),
            label: self.note(contact.label.as_ref()),
            variety: self.optional(contact.variety.as_ref()),
            note: self.note(contact.note.as_ref()),
            hours: contact.hours.as_ref().map(|hours| self.hours(hours)),
            languages: contact.languages.iter().map(|language| self.spoken(language)).collect(),
        };
        contacts.iter().map(view).collect()
    }

    pub(super) fn address(&self, address: &PostalAddress) -> AddressView {
        let html = Markup::written(|out| {
            for (index, line) in address.lines.iter().enumerate() {
                out.push_str(if index == 0 { "" } else { "<br>" });
                self.name(line, Some(&address.language), out);
            }
        });
        AddressView { html, at: self.note(address.at.as_ref()), map: address.map.clone() }
    }

    pub(super) fn place_view(&self, place: &LocalPlace) -> PlaceView {
        PlaceView {
            link: self.link_markup(&place.link),
            address: place.address.as_ref().map(|address| self.address(address)),
            hours: place.hours.as_ref().map(|hours| self.hours(hours)),
            contacts: self.contacts(&place.contacts),
            note: self.note(place.note.as_ref()),
        }
    }

    pub(super) fn document(&self, document: &Document) -> DocumentView {
        let html = match &document.target {
            Some(target) => {
                let link = crate::site::Link { target: target.clone(), text: document.name.clone() };
                self.link_markup(&link)
            }
            None => self.text_markup(&document.name),
        };
        // The offices' own word says nothing more where the name is shown in their language already.
        let shown = document.official.as_ref().filter(|official| {
            official.language.as_ref().is_some_and(|language| *language != document.name.first.language)
        });
        DocumentView {
            html,
            official: shown.map(|official| Markup::written(|out| self.official(official, out))),
            copy: self.optional(document.copy.as_ref()),
        }
    }

    pub(super) fn row_view(&self, row: &Row) -> RowView {
        let name = match &row.name {
            RowName::None => None,
            RowName::Text(text) => Some(self.text_markup(text)),
            RowName::Page(link) => Some(self.link_markup(link)),
            RowName::Name { text, language } => Some(Markup::written(|out| self.name(text, Some(language), out))),
        };
        RowView {
            name,
            value: self.optional(row.value.as_ref()),
            period: self.optional(row.period.as_ref()),
            ways: self.contacts(row.way.as_slice()),
            note: self.note(row.note.as_ref()),
        }
    }

    pub(super) fn spoken(&self, spoken: &SpokenLanguage) -> LanguageView {
        let name = self.tree.language_name(&spoken.language);
        let html = Markup::written(|out| {
            out.push_str("<span class=language-name>");
            self.phrase(&name, out);
            out.push_str("</span>");
            if spoken.language != *self.tree.language {
                out.push_str(" <bdi");
                self.tree.language_attributes(&spoken.language, out);
                out.push_str(" data-standing=name>");
                escape(&spoken.name, out);
                out.push_str("</bdi>");
            }
        });
        LanguageView {
            tag: spoken.language.to_string(),
            html,
            mode: self.optional(spoken.mode.as_ref()),
            notice: self.optional(spoken.notice.as_ref()),
            hours: spoken.hours.as_ref().map(|hours| self.hours(hours)),
            note: self.note(spoken.note.as_ref()),
        }
    }

    /// Returns a document with its title in the language it is written in.
    pub(super) fn reference(&self, reference: &SourceReference, source: &Language) -> ReferenceView {
        let html = Markup::written(|out| {
            if let Some(address) = &reference.address {
                self.open_link(&LinkTarget::Web(address.as_str().into()), out);
                out.push('>');
            }
            self.name(&reference.title, Some(source), out);
            out.push_str(if reference.address.is_some() { "</a>" } else { "" });
            if let Some(publisher) = &reference.publisher {
                out.push_str(" · ");
                self.name(publisher, Some(source), out);
            }
        });
        ReferenceView { html, date: reference.date.clone() }
    }
}
