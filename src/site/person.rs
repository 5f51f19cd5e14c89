//! A person as a page may show one: by name, by initials, or by role alone.

use super::reader::Reader;
use crate::content::Entity;
use crate::content::consent::Visibility;
use crate::facts::Date;
use crate::interface::Phrase;

impl Reader<'_> {
    /// Returns a person's name as far as the consent of today goes.
    pub(super) fn person_name(&self, person: &Entity) -> Option<Phrase> {
        Some(self.name_in(shown_name(person, self.today)?, &person.language))
    }
}

/// Returns what of a person's name may be published on a day.
pub(super) fn shown_name(person: &Entity, today: Date) -> Option<String> {
    let name = person.facts.word("name").filter(|_| person.kind.name == "person")?;
    match person.visibility(today) {
        Visibility::ViaOrganisation => None,
        Visibility::Initials => Some(initials(name)),
        Visibility::Listed => Some(name.to_owned()),
    }
}

/// Returns the first letter of each part of a name: "A. E.".
fn initials(name: &str) -> String {
    let letters = name.split([' ', '-']).filter_map(|part| part.chars().find(|letter| letter.is_alphabetic()));
    letters.map(|letter| format!("{}.", letter.to_uppercase())).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::initials;

    #[test]
    fn initials_say_no_more_than_they_must() {
        assert_eq!(initials("Anna Maria Esempio"), "A. M. E.");
        assert_eq!(initials("Jean-Pierre d’Esempio"), "J. P. D.");
        assert_eq!(initials(""), "");
    }
}
