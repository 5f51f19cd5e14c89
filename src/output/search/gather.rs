//! The words of a page by where they stand: what the page shows, and the words under which it is looked for.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use super::rank::Rank;
use crate::language::Folding;
use crate::prose::visit_all;
use crate::site::fact::{Contact, FactValue, LocalEdition, LocalPlace, PostalAddress, Row, RowName};
use crate::site::page::{FactRun, LocalText, Part};
use crate::site::{Edition, Link, Page};

/// The words of a page.
pub(super) struct Indexed {
    /// Those by which it is looked for, each with the best place it stands in.
    pub(super) head: Vec<(String, Rank)>,
    /// All others that it shows.
    pub(super) body: Vec<(String, Rank)>,
}

/// Gathers the words of a page.
pub(super) fn page(edition: &Edition, page: &Page, folding: &Folding) -> Indexed {
    let mut words = Words { folding, head: BTreeMap::new(), body: BTreeMap::new() };
    words.title(&page.title.first.plain(), [Rank::TitleAlone, Rank::TitleShort, Rank::Title]);
    let second = page.title.second.as_ref().map(crate::site::page::Words::plain);
    let official = page.official_title.as_ref().map(|official| official.text.clone());
    for title in official.into_iter().chain(second) {
        words.title(&title, [Rank::OfficialShort, Rank::OfficialShort, Rank::Official]);
    }
    for alias in &page.aliases {
        match alias.stands_for {
            Some(_) => words.head(&alias.word.text, Rank::Spelling),
            None => words.title(&alias.word.text, [Rank::AliasAlone, Rank::Alias, Rank::Alias]),
        }
    }
    page.topics.iter().for_each(|topic| words.head(&topic.text.first.plain(), Rank::Shelf));
    page.municipalities.iter().filter_map(|area| area.name.as_ref()).for_each(|name| words.head(name, Rank::Shelf));
    page.summary.iter().for_each(|summary| words.head(&summary.first.plain(), Rank::Summary));
    words.numbers(page);
    for part in &page.parts {
        words.part(part);
    }
    let about = [page.data.organisation.as_deref(), page.data.parent.as_deref()];
    for named in about.into_iter().flatten().filter_map(|id| edition.page(id)) {
        words.body(&named.title.first.plain());
    }
    let frequent = |count: u32| match count {
        0 | 1 => Rank::Body,
        2 | 3 => Rank::BodyTwice,
        _ => Rank::BodyOften,
    };
    let body = words.body.into_iter().map(|(word, count)| (word, frequent(count)));
    Indexed { body: body.collect(), head: words.head.into_iter().collect() }
}

struct Words<'a> {
    folding: &'a Folding,
    head: BTreeMap<String, Rank>,
    body: BTreeMap<String, u32>,
}

impl Words<'_> {
    /// Adds a name: the fewer words it has, the more each of them says.
    fn title(&mut self, text: &str, [alone, short, long]: [Rank; 3]) {
        let mut count = 0;
        self.folding.words(text, |word| count += usize::from(!self.folding.is_stop(word)));
        let rank = match count {
            _ if alone == Rank::AliasAlone && count > 1 => short,
            0..=2 => alone,
            3 | 4 => short,
            _ => long,
        };
        self.head(text, rank);
    }

    fn head(&mut self, text: &str, rank: Rank) {
        let Self { folding, head, .. } = self;
        folding.words(text, |word| {
            if rank == Rank::Summary && folding.is_stop(word) {
                return;
            }
            match head.get_mut(word) {
                Some(best) => *best = rank.min(*best),
                None => drop(head.insert(word.to_owned(), rank)),
            }
        });
    }

    fn body(&mut self, text: &str) {
        let Self { folding, head, body } = self;
        folding.words(text, |word| {
            if let Some(count) = body.get_mut(word) {
                *count += 1;
            } else if !head.contains_key(word) && !folding.is_stop(word) {
                body.insert(word.to_owned(), 1);
            }
        });
    }

    /// Adds telephone numbers: short ones are names of their own, others are found whole and by their groups.
    fn numbers(&mut self, page: &Page) {
        let own = page.data.phones.iter();
        let there = page.data.places.iter().flat_map(|place| &place.phones);
        for line in own.chain(there) {
            let uri = line.phone.uri();
            let digits = uri.trim_start_matches("tel:").trim_start_matches("+39");
            let digits = digits.trim_start_matches('+');
            if digits.len() <= 5 {
                if let Entry::Vacant(free) = self.head.entry(digits.to_owned()) {
                    free.insert(Rank::Number);
                }
            } else {
                *self.body.entry(digits.to_owned()).or_default() += 1;
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
