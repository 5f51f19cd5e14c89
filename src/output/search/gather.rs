//! The words of a page by where they stand: what the page shows, and the words under which it is looked for.

use super::rank::Rank;
use super::shelf::Shelf;
use crate::language::Folding;
use crate::prose::visit_all;
use crate::site::fact::{Contact, FactValue, LocalEdition, LocalPlace, PostalAddress, Row, RowName};
use crate::site::page::{AliasOrigin, FactRun, LocalText, PageKind, Part};
use crate::site::{Edition, Link, Page};

/// The end of the letters of Latin writing that languages of Europe use.
const LATIN: u32 = 0x250;

/// Gathers the words of some pages, the first of which has the number `first`.
pub(super) fn pages<'a>(edition: &Edition, pages: &[&Page], first: usize, folding: &'a Folding) -> Shelf<'a> {
    let mut words = Words { shelf: Shelf::new(folding) };
    for (at, page) in pages.iter().enumerate() {
        words.shelf.open(u32::try_from(first + at).unwrap_or(u32::MAX));
        words.page(edition, page);
        words.shelf.close();
    }
    words.shelf
}

struct Words<'a> {
    shelf: Shelf<'a>,
}

impl Words<'_> {
    fn page(&mut self, edition: &Edition, page: &Page) {
        self.title(&page.title.first.plain(), [Rank::TitleAlone, Rank::TitleShort, Rank::Title]);
        let official = [Rank::OfficialShort, Rank::OfficialShort, Rank::Official];
        page.official_title.iter().for_each(|title| self.title(&title.text, official));
        page.title.second.iter().for_each(|title| self.title(&title.plain(), official));
        for alias in &page.aliases {
            let text = &alias.word.text;
            match (&alias.stands_for, alias.origin) {
                (Some(_), AliasOrigin::OwnTerm) => {
                    self.title(text, [Rank::OwnSpellingAlone, Rank::OwnSpelling, Rank::OwnSpelling]);
                }
                (Some(_), _) => self.shelf.head(text, Rank::Spelling),
                (None, AliasOrigin::OwnTerm) => self.own(text),
                // Who types what is said of an official word looks for what can be asked for, before explanations.
                (None, AliasOrigin::TermKeyword) => self.shelf.head(text, Rank::TermKeyword),
                (None, _) if page.kind == PageKind::Entity("term") => self.shelf.head(text, Rank::TermKeyword),
                (None, _) if page.call.is_some() => self.danger(text),
                (None, _) => self.title(text, [Rank::AliasAlone, Rank::Alias, Rank::Alias]),
            }
        }
        page.topics.iter().for_each(|topic| self.shelf.head(&topic.text.first.plain(), Rank::Shelf));
        let areas = page.municipalities.iter().filter_map(|area| area.name.as_ref());
        areas.for_each(|name| self.shelf.head(name, Rank::Shelf));
        page.summary.iter().for_each(|summary| self.shelf.head(&summary.first.plain(), Rank::Summary));
        self.numbers(page);
        page.parts.iter().for_each(|part| self.part(part));
        let about = [page.data.organisation.as_deref(), page.data.parent.as_deref()];
        for named in about.into_iter().flatten().filter_map(|id| edition.page(id)) {
            self.body(&named.title.first.plain());
        }
    }

    /// Adds a name: the fewer words it has, the more each of them says.
    fn title(&mut self, text: &str, [alone, short, long]: [Rank; 3]) {
        let rank = match self.shelf.telling(text) {
            1 if alone == Rank::TitleAlone => Rank::TitleWhole,
            count if matches!(alone, Rank::AliasAlone | Rank::OwnSpellingAlone) && count > 1 => short,
            0..=2 => alone,
            3 | 4 => short,
            _ => long,
        };
        self.shelf.head(text, rank);
    }

    /// Adds a word of danger. Who types one has no time to choose among pages; of the words of a sentence, as "my son" and
    /// "at home", none leads to a number by itself.
    fn danger(&mut self, text: &str) {
        let rank = if self.shelf.telling(text) == 1 { Rank::TitleWhole } else { Rank::Title };
        self.shelf.head(text, rank);
    }

    /// Adds an official word of the page, and its words written as one: who has only heard it does not know where they part.
    fn own(&mut self, text: &str) {
        self.title(text, [Rank::OwnAlone, Rank::Own, Rank::Own]);
        let joined: String = text.chars().filter(|c| c.is_alphabetic()).collect();
        if joined.len() < text.len() && text.chars().all(|c| u32::from(c) < LATIN) {
            self.shelf.head(&joined, Rank::OwnSpellingAlone);
        }
    }

    fn body(&mut self, text: &str) {
        self.shelf.body(text);
    }

    /// Adds telephone numbers: short ones are names of their own, others are found whole and by their groups.
    fn numbers(&mut self, page: &Page) {
        let title = page.title.first.plain();
        let own = page.data.phones.iter();
        let there = page.data.places.iter().flat_map(|place| &place.phones);
        for line in own.chain(there) {
            let uri = line.phone.uri();
            let digits = uri.trim_start_matches("tel:").trim_start_matches("+39");
            let digits = digits.trim_start_matches('+');
            if digits.len() <= 5 {
                // A number that stands in the title is the page's own name.
                let rank = if title.contains(digits) { Rank::TitleWhole } else { Rank::Number };
                self.shelf.head(digits, rank);
            } else {
                self.body(digits);
            }
        }
    }

    fn text(&mut self, text: &LocalText) {
        self.body(&text.first.plain());
        if let Some(second) = &text.second {
            self.body(&second.plain());
        }
    }

    fn link(&mut self, link: &Link) {
        self.text(&link.text);
    }

    fn run(&mut self, run: &FactRun) {
        self.body(&run.text);
    }

    fn part(&mut self, part: &Part) {
        visit_all(&part.blocks, &mut |text: &LocalText| self.text(text));
        for fact in &part.facts {
            self.fact(&fact.value);
        }
    }

    fn fact(&mut self, value: &FactValue) {
        match value {
            FactValue::Phrases(phrases) => phrases.iter().for_each(|phrase| self.body(&phrase.text)),
            FactValue::Texts(texts) => texts.iter().for_each(|text| self.text(text)),
            FactValue::Links(links) => links.iter().for_each(|link| self.link(link)),
            FactValue::Contacts(contacts) => contacts.iter().for_each(|contact| self.contact(contact)),
            FactValue::Address(address) => self.address(address),
            FactValue::Places(places) => places.iter().for_each(|place| self.place(place)),
            FactValue::Documents(documents) => {
                for document in documents {
                    self.text(&document.name);
                    document.official.iter().for_each(|official| self.body(&official.text));
                }
            }
            FactValue::Rows(rows) => rows.iter().for_each(|row| self.row(row)),
            FactValue::Languages(languages) => languages.iter().for_each(|language| self.body(&language.name)),
            FactValue::References(references) => references.iter().for_each(|source| self.body(&source.title)),
            FactValue::Editions(editions) => editions.iter().for_each(|edition| self.edition(edition)),
            FactValue::Steps(steps) => {
                for step in steps {
                    self.link(&step.link);
                    step.text.iter().for_each(|text| self.text(text));
                }
            }
            // Nobody looks for a table of hours or for a date by its words.
            FactValue::Hours(_) | FactValue::Occasions(_) | FactValue::Unknown { .. } => {}
        }
    }

    fn contact(&mut self, contact: &Contact) {
        if contact.code != "phone" {
            self.run(&contact.run);
        }
        contact.label.iter().chain(&contact.note).for_each(|text| self.text(text));
    }

    fn address(&mut self, address: &PostalAddress) {
        address.lines.iter().for_each(|line| self.body(line));
        address.at.iter().for_each(|at| self.text(at));
    }

    fn place(&mut self, place: &LocalPlace) {
        self.link(&place.link);
        place.address.iter().for_each(|address| self.address(address));
        place.contacts.iter().for_each(|contact| self.contact(contact));
        place.note.iter().for_each(|note| self.text(note));
    }

    fn row(&mut self, row: &Row) {
        match &row.name {
            RowName::Text(text) => self.text(text),
            RowName::Page(link) => self.link(link),
            RowName::Name { text, .. } => self.body(text),
            RowName::None => {}
        }
        row.value.iter().for_each(|value| self.body(&value.text));
        row.way.iter().for_each(|way| self.contact(way));
        row.note.iter().for_each(|note| self.text(note));
    }

    fn edition(&mut self, edition: &LocalEdition) {
        edition.label.iter().chain(&edition.note).for_each(|text| self.text(text));
        edition.place.iter().for_each(|place| self.place(place));
    }
}
