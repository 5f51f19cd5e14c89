//! Tests of the words: whole in both languages, about codes that exist, and readable whatever is missing.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use super::explain::{EXPLANATIONS, explain};
use super::words::{ToolLocale, Words, files};
use super::{Code, Diagnostic};

/// The values that makers may give and that messages may name.
const ARGUMENTS: [&str; 18] = [
    "field",
    "kind",
    "expected",
    "found",
    "value",
    "target",
    "name",
    "language",
    "path",
    "count",
    "limit",
    "line",
    "reason",
    "message",
    "page",
    "fact",
    "list",
    "languages",
];

/// Returns the messages of a file: id, then names of attributes; and the values that each message names.
fn messages(text: &str) -> BTreeMap<String, (BTreeSet<String>, BTreeSet<String>)> {
    let resource = parser::parse(text).expect("a file of messages that Fluent reads");
    let mut messages = BTreeMap::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        let mut values = BTreeSet::new();
        let attributes = message.attributes.iter().map(|attribute| &attribute.value);
        message.value.iter().chain(attributes).for_each(|pattern| collect(pattern, &mut values));
        let names = message.attributes.iter().map(|attribute| attribute.id.name.to_owned());
        let earlier = messages.insert(message.id.name.to_owned(), (names.collect(), values));
        assert!(earlier.is_none(), "`{}` is written twice", message.id.name);
    }
    messages
}

fn collect(pattern: &Pattern<&str>, values: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        match expression {
            Expression::Inline(InlineExpression::VariableReference { id }) => {
                values.insert(id.name.to_owned());
            }
            Expression::Inline(_) => {}
            Expression::Select { selector, variants } => {
                if let InlineExpression::VariableReference { id } = selector {
                    values.insert(id.name.to_owned());
                }
                variants.iter().for_each(|variant| collect(&variant.value, values));
            }
        }
    }
}

fn of(locale: ToolLocale) -> BTreeMap<String, (BTreeSet<String>, BTreeSet<String>)> {
    let all = files(locale).flat_map(|(_, text)| messages(text));
    all.collect()
}

#[test]
fn every_code_has_words_in_both_languages() {
    for locale in ToolLocale::ALL {
        let name = format!("{}.ftl", locale.tag());
        let (_, text) = files(locale).find(|(file, _)| *file == name).expect("the file of codes");
        let ids: BTreeSet<String> = messages(text).into_keys().collect();
        let codes: BTreeSet<String> = Code::ALL.iter().map(|code| code.as_str().to_owned()).collect();
        let missing: Vec<_> = codes.difference(&ids).collect();
        let foreign: Vec<_> = ids.difference(&codes).collect();
        assert!(missing.is_empty(), "{name} has no words for {missing:?}");
        assert!(foreign.is_empty(), "{name} has words for codes that do not exist: {foreign:?}");
    }
}

#[test]
fn both_languages_say_the_same() {
    let [english, italian] = ToolLocale::ALL.map(of);
    for (id, (attributes, values)) in &english {
        let other = italian.get(id).unwrap_or_else(|| panic!("`{id}` is missing in Italian"));
        assert_eq!((attributes, values), (&other.0, &other.1), "`{id}` differs in Italian");
        let code = Code::named(id).is_some();
        let unknown: Vec<_> = values.iter().filter(|value| code && !ARGUMENTS.contains(&value.as_str())).collect();
        assert!(unknown.is_empty(), "`{id}` names values that no maker gives: {unknown:?}");
        let names = ["help", "help-short", "label"];
        assert!(attributes.iter().all(|name| !code || names.contains(&name.as_str())), "{id}");
    }
    assert_eq!(english.len(), italian.len());
}

#[test]
fn every_code_is_explained_in_both_languages() {
    let headings = [
        (ToolLocale::English, ["## What is wrong", "## Why it matters", "## How to mend it"]),
        (ToolLocale::Italian, ["## Che cosa non va", "## Perché conta", "## Come rimediare"]),
    ];
    for code in Code::ALL {
        for (locale, headings) in headings {
            let text = explain(code.as_str(), locale)
                .unwrap_or_else(|| panic!("{}.{}.md is missing", code.as_str(), locale.tag()));
            let place = format!("{}.{}.md", code.as_str(), locale.tag());
            assert!(text.starts_with(&format!("# `{}`", code.as_str())), "{place}: the title");
            for heading in headings {
                assert!(text.contains(heading), "{place}: {heading}");
            }
            let lines = text.lines().count();
            assert!((10..=40).contains(&lines), "{place} has {lines} lines");
        }
    }
    assert_eq!(EXPLANATIONS.files().count(), Code::ALL.len() * 2, "an explanation of no code");
    assert_eq!(explain("link-unknwon", ToolLocale::English), None);
}

#[test]
fn a_headline_reads_well_whatever_is_missing() {
    for locale in ToolLocale::ALL {
        let words = Words::new(locale);
        for code in Code::ALL {
            let bare = Diagnostic::new(*code);
            let whole =
                ARGUMENTS.into_iter().fold(bare.clone(), |remark, name| remark.with(name, "x").in_path("content"));
            for remark in [&bare, &whole] {
                let said = [Some(words.headline(remark)), words.help(remark), words.label(remark)];
                for text in said.into_iter().flatten() {
                    assert!(!text.contains("{$"), "{text}");
                    assert!(!text.ends_with('.') && !text.contains('\n'), "{text}");
                    assert!(!text.starts_with(char::is_uppercase), "{text}");
                    assert!(text.matches('`').count() % 2 == 0, "{text}");
                }
            }
            assert!(!words.headline(&whole).contains('…'), "{}", words.headline(&whole));
        }
    }
}

#[test]
fn words_are_filled_in() {
    let words = Words::new(ToolLocale::Italian);
    let remark =
        Diagnostic::new(Code::FieldType).with("field", "verified_on").with("expected", "date").with("found", "text");
    assert_eq!(words.headline(&remark), "`verified_on` vuole una data come `2026-03-09`, non un testo tra virgolette");
    let remark = Diagnostic::new(Code::CodeUnknown).suggest(Some("women".to_owned()));
    assert_eq!(words.label(&remark).as_deref(), Some("forse `women`"));
    assert!(words.help(&remark).is_some_and(|help| help.contains("riga")));
    let remark = remark.with("list", "women, men");
    assert!(words.help(&remark).is_some_and(|help| help.ends_with("women, men")));
    assert_eq!(words.text("remarks-errors", &[("count", 1_usize.into())]), "1 errore");
    assert_eq!(words.text("no-such-message", &[]), "no-such-message");
    let remark = Diagnostic::new(Code::FactOpen);
    let english = Words::new(ToolLocale::English);
    assert_eq!(english.help(&remark).as_deref(), Some("close it as in `{phone}`, or write `\\{` for a brace"));
}

#[test]
fn locales_are_found_by_many_names() {
    for name in ["it", "it_IT.UTF-8", "IT-ch", "it@euro"] {
        assert_eq!(ToolLocale::named(name), Some(ToolLocale::Italian), "{name}");
    }
    assert_eq!(ToolLocale::named("C.UTF-8"), None);
    assert_eq!(ToolLocale::named(""), None);
}
