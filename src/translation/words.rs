//! The words of the comments that only people read, in the site's source language.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};

use crate::language::Language;

const ITALIAN: &str = include_str!("messages/it.ftl");
const ENGLISH: &str = include_str!("messages/en.ftl");

/// The comments' words in one language.
pub(super) struct CommentWords {
    bundle: FluentBundle<FluentResource>,
}

impl CommentWords {
    /// Returns the words in a language, English where we have none.
    pub(super) fn new(language: &Language) -> Self {
        let (text, tag) = if language.as_str() == "it" { (ITALIAN, "it") } else { (ENGLISH, "en") };
        let mut bundle = FluentBundle::new(vec![tag.parse().unwrap_or_default()]);
        bundle.set_use_isolating(false);
        let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
        Self { bundle }
    }

    /// Returns a comment with its arguments.
    pub(super) fn say(&self, id: &str, arguments: &[(&str, &str)]) -> String {
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
            return id.to_owned();
        };
        let mut values = FluentArgs::new();
        for (name, value) in arguments {
            values.set(*name, *value);
        }
        self.bundle.format_pattern(pattern, Some(&values), &mut Vec::new()).into_owned()
    }
}
