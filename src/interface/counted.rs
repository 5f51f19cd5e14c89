//! The plural forms of a message, for a script that counts in the reader's browser.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};

use super::{Bundle, Interface, Value};
use crate::language::Language;

/// The value that chooses the form, and what stands in a form where it will be.
const COUNT: &str = "count";
const PLACE: &str = "{count}";

/// A message by its plural forms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counted {
    /// The words by the CLDR category (`one`, `few`) or by the number itself (`0`) for which they stand; `{count}` stands
    /// where the number does. `other` is always there.
    pub forms: BTreeMap<String, String>,
    /// The tag of the language whose rules say which category a number has.
    pub rules: String,
    /// The language of the words, where it is not the edition's.
    pub language: Option<Language>,
}

impl Interface {
    /// Returns the forms of a message with `count`, if any language of the chain has it whole.
    #[must_use]
    pub fn counted(&self, id: &str) -> Option<Counted> {
        self.chain.iter().find_map(|bundle| {
            let (forms, rules) = bundle.forms(id)?;
            let language = (Some(&bundle.language) != self.own.as_ref()).then(|| bundle.language.clone());
            Some(Counted { forms, rules, language })
        })
    }
}

impl Bundle {
    fn forms(&self, id: &str) -> Option<(BTreeMap<String, String>, String)> {
        self.format(id, &[(COUNT, Value::Number(1))])?;
        self.layers.iter().find_map(|messages| {
            let pattern = messages.get_message(id)?.value()?;
            let mut keys = BTreeSet::from(["other"]);
            gather(pattern, &mut keys);
            let forms = keys.into_iter().map(|key| Some((key.to_owned(), said(pattern, key)?)));
            let rules = messages.locales.first()?.to_string();
            Some((forms.collect::<Option<_>>()?, rules))
        })
    }
}

/// Gathers for which categories and numbers a message has words of their own.
fn gather<'a>(pattern: &'a Pattern<&'a str>, keys: &mut BTreeSet<&'a str>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression: Expression::Select { variants, .. } } = element {
            for variant in variants {
                keys.insert(key_of(variant));
                gather(&variant.value, keys);
            }
        }
    }
}

fn key_of<'a>(variant: &Variant<&'a str>) -> &'a str {
    match variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

/// Returns what a message says for a category; nothing where it mentions more than the count.
fn said(pattern: &Pattern<&str>, key: &str) -> Option<String> {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression: Expression::Select { selector, variants } }
                if is_count(selector) =>
            {
                let own = variants.iter().find(|variant| key_of(variant) == key);
                let variant = own.or_else(|| variants.iter().find(|variant| variant.default))?;
                text.push_str(&said(&variant.value, key)?);
            }
            PatternElement::Placeable { expression: Expression::Inline(inline) } if is_count(inline) => {
                text.push_str(PLACE);
            }
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
                fluent_syntax::unicode::unescape_unicode(&mut text, value).ok()?;
            }
            PatternElement::Placeable { .. } => return None,
        }
    }
    Some(text)
}

/// Says whether an expression is the count, perhaps as `NUMBER($count)`.
fn is_count(expression: &InlineExpression<&str>) -> bool {
    match expression {
        InlineExpression::VariableReference { id } => id.name == COUNT,
        InlineExpression::FunctionReference { id, arguments } => {
            id.name == "NUMBER" && arguments.positional.first().is_some_and(is_count)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use crate::interface::load;
    use crate::language::Language;
    use crate::source::{SitePath, Sources};
    use crate::theme;

    fn check(text: &str, expected: &[(&str, &str)]) {
        let path = SitePath::new("translations/it/interface.ftl").unwrap();
        let sources = Sources::from_texts([(path, text)]);
        let theme = theme::load(&Sources::default(), "piazza").value;
        let interfaces = load(&sources, &theme, &BTreeMap::new()).value;
        let counted = interfaces.chain(&[Language::parse("it").unwrap()]).counted("search-count").unwrap();
        let forms: Vec<(&str, &str)> = counted.forms.iter().map(|(key, form)| (key.as_str(), form.as_str())).collect();
        assert_eq!((forms.as_slice(), counted.rules.as_str(), counted.language), (expected, "it", None), "{text}");
    }

    #[test]
    fn a_message_is_told_by_its_forms() {
        check("", &[("one", "{count} risultato"), ("other", "{count} risultati")]);
        check("search-count = Trovati: { NUMBER($count) }.\n", &[("other", "Trovati: {count}.")]);
        check(
            "search-count = { $count ->\n    [0] Niente\n    [one] Una\n   *[other] { $count } pagine\n } { \"\\u0021\" }\n",
            &[("0", "Niente !"), ("one", "Una !"), ("other", "{count} pagine !")],
        );
        // What cannot be told so is left to the theme's words.
        check(
            "search-count = { $count ->\n   *[other] { $count } { search-results }\n }\n",
            &[("one", "{count} risultato"), ("other", "{count} risultati")],
        );
    }

    #[test]
    fn every_language_of_the_theme_has_the_forms_of_its_rules() {
        let theme = theme::load(&Sources::default(), "piazza").value;
        let interfaces = load(&Sources::default(), &theme, &BTreeMap::new()).value;
        let forms = |tag: &str| {
            let counted = interfaces.chain(&[Language::parse(tag).unwrap()]).counted("search-count").unwrap();
            counted.forms.into_keys().collect::<Vec<_>>().join(" ")
        };
        assert_eq!(forms("ar"), "few many one other two zero");
        assert_eq!((forms("uk"), forms("ru")), ("few many one other".to_owned(), "few many one other".to_owned()));
        assert_eq!((forms("ro"), forms("zh-Hans")), ("few one other".to_owned(), "other".to_owned()));
        for language in interfaces.languages() {
            for id in ["search-count", "search-all"] {
                let counted = interfaces.chain(std::slice::from_ref(language)).counted(id).unwrap();
                assert!(counted.forms.contains_key("other"), "{language} {id}");
                assert!(counted.forms["other"].contains("{count}"), "{language} {id}");
            }
        }
    }
}
