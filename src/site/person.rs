//! A person as a page may show one: by name, by initials, or by role alone.

use super::reader::Reader;
use crate::content::Entity;
use crate::content::consent::Visibility;
use crate::interface::Phrase;

impl Reader<'_> {
    /// Returns a person's name as far as the consent of today goes.
    pub(super) fn person_name(&self, person: &Entity) -> Option<Phrase> {
        let name = person.facts.word("name")?;
        let shown = match person.visibility(self.today) {
            Visibility::ViaOrganisation => return None,
            Visibility::Initials => initials(name),
            Visibility::Listed => name.to_owned(),
        };
        Some(self.name_in(shown, &person.language))
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
