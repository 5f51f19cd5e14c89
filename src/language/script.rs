//! Which script a letter is of.

use icu_properties::props::Script as Property;
use icu_properties::{CodePointMapData, PropertyNamesShort};

use super::Script;

/// Says whether a letter belongs to a script, or to all; Chinese characters are of every script that uses them.
#[must_use]
pub fn is_of_script(letter: char, script: Script) -> bool {
    let property = CodePointMapData::<Property>::new().get(letter);
    if matches!(property, Property::Common | Property::Inherited) {
        return true;
    }
    let name = PropertyNamesShort::<Property>::new().get(property).unwrap_or("Zzzz");
    match script.as_str() {
        "Hans" | "Hant" => name == "Hani",
        "Jpan" => matches!(name, "Hani" | "Hira" | "Kana"),
        "Kore" => matches!(name, "Hang" | "Hani"),
        "Aran" => name == "Arab",
        "Zzzz" => true,
        own => name == own,
    }
}

#[cfg(test)]
mod tests {
    use super::is_of_script;
    use crate::language::Language;

    #[test]
    fn letters_are_of_the_script_of_their_language() {
        let check = |tag: &str, letter: char, expected: bool| {
            let script = Language::parse(tag).unwrap().script();
            assert_eq!(is_of_script(letter, script), expected, "{tag} {letter}");
        };
        for (tag, letter) in [("ar", 'ع'), ("pa", 'ਪ'), ("zh-Hans", '家'), ("uk", 'ї'), ("ur", 'ے'), ("ja", 'の')] {
            check(tag, letter, true);
            check(tag, 'q', false);
        }
        check("it", 'q', true);
        check("pa", 'پ', false);
    }
}
