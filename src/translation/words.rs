//! The words of the comments that only people read, in the site's source language.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};

use crate::language::Language;

const ITALIAN: &str = include_str!("messages/it.ftl");
const ENGLISH: &str = include_str!("messages/en.ftl");

/// The comments' words in one language.
pub(super) struct CommentWords {
    /// In every language of ours, that of the comments first.
    bundles: Vec<FluentBundle<FluentResource>>,
    /// In every language that comments may be in, what stands between the arguments of each message.
    forms: Vec<(&'static str, Vec<String>)>,
}

/// The messages that are known again in a catalogue.
const FORMS: [&str; 10] = [
    "source-head",
    "target-how",
    "target-marks",
    "left-over",
    "stale",
    "stale-undated",
    "item",
    "fact",
    "critical",
    "memory",
];

/// The names of all arguments.
const ARGUMENTS: [&str; 7] = ["date", "number", "total", "name", "target", "text", "page"];

impl CommentWords {
    /// Returns the words in a language, English where we have none.
    pub(super) fn new(language: &Language) -> Self {
        let (italian, english) = (bundle(ITALIAN, "it"), bundle(ENGLISH, "en"));
        let mut forms = Vec::new();
        for words in [&italian, &english] {
            let gaps = ARGUMENTS.map(|name| (name, "\0"));
            let form = |id: &'static str| (id, say(words, id, &gaps).split('\0').map(str::to_owned).collect());
            forms.extend(FORMS.map(form));
        }
        let bundles = if language.as_str() == "it" { vec![italian, english] } else { vec![english, italian] };
        Self { bundles, forms }
    }

    /// Says whether a text is one of these messages, in any language and with any arguments.
    pub(super) fn wrote(&self, text: &str, ids: &[&str]) -> bool {
        self.forms.iter().filter(|(id, _)| ids.contains(id)).any(|(id, pieces)| fits(text, (id, pieces)))
    }

    /// Says whether a word is that of a message without arguments, in any language, be it in capitals or not.
    pub(super) fn is_said(&self, word: &str, id: &str) -> bool {
        let word = word.trim().to_lowercase();
        self.bundles.iter().any(|bundle| say(bundle, id, &[]).to_lowercase() == word)
    }

    /// Returns a comment with its arguments.
    pub(super) fn say(&self, id: &str, arguments: &[(&str, &str)]) -> String {
        self.bundles.first().map_or_else(|| id.to_owned(), |bundle| say(bundle, id, arguments))
    }
}

fn bundle(text: &str, tag: &str) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec![tag.parse().unwrap_or_default()]);
    bundle.set_use_isolating(false);
    let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource);
    bundle.add_resource_overriding(resource);
    bundle
}

fn say(bundle: &FluentBundle<FluentResource>, id: &str, arguments: &[(&str, &str)]) -> String {
    let Some(pattern) = bundle.get_message(id).and_then(|message| message.value()) else {
        return id.to_owned();
    };
    let mut values = FluentArgs::new();
    for (name, value) in arguments {
        values.set(*name, *value);
    }
    bundle.format_pattern(pattern, Some(&values), &mut Vec::new()).into_owned()
}

/// Says whether a text has these pieces in their order, nothing before or after them, and arguments between them.
fn fits(text: &str, (id, pieces): (&str, &[String])) -> bool {
    let [first, middle @ ..] = pieces else { return false };
    let Some(mut rest) = text.strip_prefix(first.as_str()) else { return false };
    let Some((last, middle)) = middle.split_last() else { return rest.is_empty() };
    for piece in middle {
        let Some(at) = rest.find(piece.as_str()) else { return false };
        if !is_argument(&rest[..at], id) {
            return false;
        }
        rest = &rest[at + piece.len()..];
    }
    rest.strip_suffix(last.as_str()).is_some_and(|argument| is_argument(argument, id))
}

/// Says whether a text may be an argument of a message: what a person added to a number or a day is none.
fn is_argument(text: &str, id: &str) -> bool {
    match id {
        "item" => !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()),
        "stale" => text.split_whitespace().count() < 6 && !text.contains(['(', ')', ':', ';', '"']),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::{CommentWords, Language};
    use crate::fluent::TO_REVIEW;

    #[test]
    fn a_request_for_a_review_begins_as_readers_of_catalogues_know_it() {
        for tag in ["it", "en"] {
            let words = CommentWords::new(&Language::parse(tag).unwrap());
            for id in ["stale", "stale-undated"] {
                let said = words.say(id, &[("date", "1")]);
                assert!(TO_REVIEW.iter().any(|request| said.starts_with(request)), "{said}");
            }
        }
    }
}
