//! The plural forms of a language: which it has, by the names of CLDR.

use icu_locale::Locale;
use icu_plurals::{PluralCategory, PluralRules};

use super::Language;

/// The names of all plural forms.
pub const PLURAL_FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Returns the plural forms that a language has; `other` alone where nobody knows its rules.
#[must_use]
pub fn plural_forms(language: &Language) -> Vec<&'static str> {
    let locale = Locale::try_from_str(language.as_str()).unwrap_or(Locale::UNKNOWN);
    let Ok(rules) = PluralRules::try_new_cardinal(locale.into()) else { return vec!["other"] };
    let name = |category| match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    };
    let forms: Vec<&str> = rules.categories().map(name).collect();
    PLURAL_FORMS.into_iter().filter(|form| forms.contains(form)).collect()
}

#[cfg(test)]
mod tests {
    use super::plural_forms;
    use crate::language::Language;

    #[test]
    fn every_language_has_its_own() {
        let check =
            |tag: &str, forms: &str| assert_eq!(plural_forms(&Language::parse(tag).unwrap()).join(" "), forms, "{tag}");
        check("ar", "zero one two few many other");
        check("uk", "one few many other");
        check("ro", "one few other");
        check("zh-Hans", "other");
        check("en", "one other");
        check("it", "one many other");
    }
}
