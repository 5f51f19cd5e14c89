//! The facts of a page as a template sees them: one shape a value, whatever kind of page it is.

use serde::Serialize;

use super::block::Markup;
use super::escape::escape;
use super::mark;
use super::text::Writer;
use crate::interface::Phrase;
use crate::language::Language;
use crate::site::fact::{
    Contact, Document, Fact, FactValue, LocalHours, LocalPlace, PostalAddress, Row, RowName, SpokenLanguage,
};
use crate::site::page::{LinkTarget, LocalText, PageKind, SourceReference};

/// Facts whose words are names: they stay in their own language, and the name of the fact is their label.
const NAMES: [&str; 6] = ["area", "street", "legal_form", "municipality", "short", "forms"];

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
    /// `references` or `unknown`.
    shape: &'static str,
    /// A list for most shapes, one value for `address`, `hours` and `unknown`.
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
    Unknown(UnknownView),
}

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
}

#[derive(Serialize)]
struct AddressView {
    /// The lines, with line breaks between them.
    html: Markup,
    at: Option<Markup>,
    /// `geo:`.
    map: Option<String>,
}

#[derive(Serialize)]
struct HoursView {
    days: Vec<DayView>,
    phrases: Vec<Markup>,
    note: Option<Markup>,
}

#[derive(Serialize)]
struct DayView {
    weekday: String,
    openings: Vec<OpeningView>,
}

#[derive(Serialize)]
struct OpeningView {
    from: String,
    to: String,
    by_appointment: bool,
    /// From midnight to midnight.
    all_day: bool,
}

#[derive(Serialize)]
struct PlaceView {
    link: Markup,
    address: Option<AddressView>,
    hours: Option<HoursView>,
    contacts: Vec<ContactView>,
    note: Option<Markup>,
}

#[derive(Serialize)]
struct DocumentView {
    /// The name, a link where a page explains it.
    html: Markup,
    official: Option<Markup>,
    copy: Option<Markup>,
}

#[derive(Serialize)]
struct RowView {
    name: Option<Markup>,
    value: Option<Markup>,
    note: Option<Markup>,
}

#[derive(Serialize)]
struct LanguageView {
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
struct UnknownView {
    phrase: Markup,
    /// Whom to ask.
    ask: Option<Markup>,
}

impl Writer<'_> {
    /// Returns a fact with its texts as markup; `source` is the language of the site's names.
    pub(super) fn fact_view(&self, kind: PageKind, fact: &Fact, source: &Language) -> FactView {
        let (shape, value) = self.value_view(fact, source);
        // Where nobody published a fact, there is nothing to find.
        let element = mark::fact(kind, fact.code).filter(|_| shape != "unknown");
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
            FactValue::Unknown { phrase, ask } => {
                let ask = ask.as_ref().map(|ask| self.link_markup(ask));
                let none = self.tree.interface.phrase("unknown-nobody");
                let phrase = self.phrase_markup(if ask.is_some() { phrase } else { &none });
                ("unknown", ValueView::Unknown(UnknownView { phrase, ask }))
            }
        }
    }

    fn phrases(&self, phrases: &[Phrase]) -> Vec<Markup> {
        phrases.iter().map(|phrase| self.phrase_markup(phrase)).collect()
    }

    fn optional(&self, phrase: Option<&Phrase>) -> Option<Markup> {
        phrase.map(|phrase| self.phrase_markup(phrase))
    }

    fn note(&self, text: Option<&LocalText>) -> Option<Markup> {
        text.map(|text| self.text_markup(text))
    }

    fn contacts(&self, contacts: &[Contact]) -> Vec<ContactView> {
        let view = |contact: &Contact| ContactView {
            code: contact.code,
            href: contact.run.address.clone(),
            html: Markup::written(|out| self.isolated(&contact.run, self.tree.language, out)),
            action: self.phrase_markup(&self.tree.interface.phrase(&format!("contact-{}", contact.code))),
            label: self.note(contact.label.as_ref()),
            variety: self.optional(contact.variety.as_ref()),
            note: self.note(contact.note.as_ref()),
            hours: contact.hours.as_ref().map(|hours| self.hours(hours)),
        };
        contacts.iter().map(view).collect()
    }

    fn address(&self, address: &PostalAddress) -> AddressView {
        let html = Markup::written(|out| {
            for (index, line) in address.lines.iter().enumerate() {
                out.push_str(if index == 0 { "" } else { "<br>" });
                self.name(line, Some(&address.language), out);
            }
        });
        AddressView { html, at: self.note(address.at.as_ref()), map: address.map.clone() }
    }

    fn hours(&self, hours: &LocalHours) -> HoursView {
        let opening = |(from, to, by_appointment): &(String, String, bool)| OpeningView {
            from: from.clone(),
            to: to.clone(),
            by_appointment: *by_appointment,
            all_day: from == "00:00" && matches!(to.as_str(), "24:00" | "00:00"),
        };
        let days = hours
            .days
            .iter()
            .map(|day| DayView { weekday: day.weekday.clone(), openings: day.openings.iter().map(opening).collect() });
        HoursView { days: days.collect(), phrases: self.phrases(&hours.phrases), note: self.note(hours.note.as_ref()) }
    }

    fn place_view(&self, place: &LocalPlace) -> PlaceView {
        PlaceView {
            link: self.link_markup(&place.link),
            address: place.address.as_ref().map(|address| self.address(address)),
            hours: place.hours.as_ref().map(|hours| self.hours(hours)),
            contacts: self.contacts(&place.contacts),
            note: self.note(place.note.as_ref()),
        }
    }

    fn document(&self, document: &Document) -> DocumentView {
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

    fn row_view(&self, row: &Row) -> RowView {
        let name = match &row.name {
            RowName::None => None,
            RowName::Text(text) => Some(self.text_markup(text)),
            RowName::Page(link) => Some(self.link_markup(link)),
            RowName::Name { text, language } => Some(Markup::written(|out| self.name(text, Some(language), out))),
        };
        RowView { name, value: self.optional(row.value.as_ref()), note: self.note(row.note.as_ref()) }
    }

    fn spoken(&self, spoken: &SpokenLanguage) -> LanguageView {
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
