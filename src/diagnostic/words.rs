//! The words of remarks and of the tool itself, in the languages that the tool speaks.
//!
//! They stand in `messages/`: `en.ftl` and `it.ftl` hold one message for each code, with the attributes `.help`
//! and `.label`; every other file there (`report.en.ftl`) holds messages of the tool that [`Words::text`] finds by id.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::ResolverError;
use fluent_bundle::resolver::errors::ReferenceKind;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use fluent_syntax::ast::Pattern;
use include_dir::{Dir, include_dir};
use unic_langid::LanguageIdentifier;

use super::{Argument, Diagnostic, Related, Severity};

static MESSAGES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/diagnostic/messages");

/// What stands where the maker of a remark gave no value.
const ABSENT: &str = "…";

/// The most characters of a value that stand within a remark.
const LONGEST: usize = 120;

/// A language that the tool itself speaks; sites may have many more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum ToolLocale {
    /// English.
    #[default]
    English,
    /// Italian.
    Italian,
}

impl ToolLocale {
    /// All languages of the tool.
    pub const ALL: [Self; 2] = [Self::English, Self::Italian];

    /// Returns the tag, as it stands in the names of the files.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Italian => "it",
        }
    }

    /// Returns the language that a tag or the name of a POSIX locale means: `it`, `it-IT`, `it_IT.UTF-8`.
    #[must_use]
    pub fn named(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_', '.', '@']).next()?;
        Self::ALL.into_iter().find(|locale| locale.tag().eq_ignore_ascii_case(primary))
    }
}

/// The messages of one language.
pub struct Words {
    locale: ToolLocale,
    messages: FluentBundle<FluentResource>,
}

impl Words {
    /// Returns the messages of a language.
    #[must_use]
    pub fn new(locale: ToolLocale) -> Self {
        let language: LanguageIdentifier = locale.tag().parse().unwrap_or_default();
        let mut messages = FluentBundle::new_concurrent(vec![language]);
        messages.set_use_isolating(false);
        for (_, text) in files(locale) {
            let resource = FluentResource::try_new(text.to_owned());
            messages.add_resource_overriding(resource.unwrap_or_else(|(whole, _)| whole));
        }
        Self { locale, messages }
    }

    /// Returns the language of the messages.
    #[must_use]
    pub fn locale(&self) -> ToolLocale {
        self.locale
    }

    /// Returns what is wrong, in one line.
    #[must_use]
    pub fn headline(&self, diagnostic: &Diagnostic) -> String {
        let code = diagnostic.code.as_str();
        let pattern = self.messages.get_message(code).and_then(|message| message.value());
        pattern.map_or_else(|| code.to_owned(), |pattern| self.filled(pattern, &arguments(diagnostic)).0)
    }

    /// Returns what the writer can do, if there is something and its values are all there.
    #[must_use]
    pub fn help(&self, diagnostic: &Diagnostic) -> Option<String> {
        self.attribute(diagnostic, "help").or_else(|| self.attribute(diagnostic, "help-short"))
    }

    /// Returns what stands at the underline: what was probably meant, else what the place is.
    #[must_use]
    pub fn label(&self, diagnostic: &Diagnostic) -> Option<String> {
        diagnostic.suggestion.as_ref().map_or_else(
            || self.attribute(diagnostic, "label"),
            |meant| Some(self.text("perhaps", &[("value", meant.as_str().into())])),
        )
    }

    /// Returns what stands at another place of a remark.
    #[must_use]
    pub fn related_label(&self, related: &Related) -> String {
        self.text(related.label, &[])
    }

    /// Returns the word for a severity.
    #[must_use]
    pub fn severity(&self, severity: Severity) -> String {
        let id = match severity {
            Severity::Error => "severity-error",
            Severity::Warning => "severity-warning",
            Severity::Note => "severity-note",
        };
        self.text(id, &[])
    }

    /// Returns a message of the tool; an id that does not exist comes back as it is.
    #[must_use]
    pub fn text(&self, id: &str, arguments: &[(&'static str, Argument)]) -> String {
        let pattern = self.messages.get_message(id).and_then(|message| message.value());
        pattern.map_or_else(|| id.to_owned(), |pattern| self.filled(pattern, arguments).0)
    }

    /// Says whether there is a message with this id.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.messages.has_message(id)
    }

    fn attribute(&self, diagnostic: &Diagnostic, name: &str) -> Option<String> {
        let message = self.messages.get_message(diagnostic.code.as_str())?;
        let attribute = message.get_attribute(name)?;
        let (text, whole) = self.filled(attribute.value(), &arguments(diagnostic));
        whole.then_some(text)
    }

    /// Puts values into a message and says whether all were there; one that is missing becomes an ellipsis.
    fn filled(&self, pattern: &Pattern<&str>, arguments: &[(&'static str, Argument)]) -> (String, bool) {
        let mut values = FluentArgs::new();
        for (name, value) in arguments {
            match value {
                Argument::Text(text) => values.set(*name, self.word(name, text)),
                Argument::Number(number) => values.set(*name, FluentValue::from(*number)),
            }
        }
        let mut errors = Vec::new();
        let text = self.messages.format_pattern(pattern, Some(&values), &mut errors).into_owned();
        let absent: Vec<String> = errors.into_iter().filter_map(absent).collect();
        if absent.is_empty() {
            return (text, true);
        }
        // Without a reason, the words for all other reasons hold.
        let whole = absent.iter().all(|name| name == "reason");
        for name in absent {
            values.set(name, FluentValue::from(ABSENT));
        }
        let text = self.messages.format_pattern(pattern, Some(&values), &mut Vec::new());
        (text.into_owned(), whole)
    }

    /// Returns an argument's words: the names of types are translated, all else stays as it was written.
    fn word(&self, name: &str, text: &str) -> FluentValue<'static> {
        let id = format!("type-{text}");
        if matches!(name, "expected" | "found") && self.messages.has_message(&id) {
            FluentValue::from(self.text(&id, &[]))
        } else if name == "list" {
            FluentValue::from(text.to_owned())
        } else {
            FluentValue::from(cut(text))
        }
    }
}

/// Returns a value as far as a line has room for it.
fn cut(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}{ABSENT}", &text[..end]),
        None => text.to_owned(),
    }
}

/// Returns the message files of a language with their names.
pub(super) fn files(locale: ToolLocale) -> impl Iterator<Item = (String, &'static str)> {
    let whole = format!("{}.ftl", locale.tag());
    let ending = format!(".{whole}");
    MESSAGES.files().filter_map(move |file| {
        let name = file.path().to_str()?.to_owned();
        let ours = name == whole || name.ends_with(&ending);
        Some((name, file.contents_utf8()?)).filter(|_| ours)
    })
}

/// Returns a remark's values; its path counts as the value `path` where the maker gave none.
fn arguments(diagnostic: &Diagnostic) -> Vec<(&'static str, Argument)> {
    let mut arguments = diagnostic.arguments.clone();
    if let Some(path) = &diagnostic.path
        && !arguments.iter().any(|(name, _)| *name == "path")
    {
        arguments.push(("path", path.as_str().into()));
    }
    arguments
}

/// Returns the name of a value that a message asked for in vain.
fn absent(error: FluentError) -> Option<String> {
    match error {
        FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Variable { id })) => Some(id),
        _ => None,
    }
}
