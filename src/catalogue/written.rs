//! A catalogue as it is written: messages with their places, what their comments say, and what is wrong.

use std::ops::Range;

use crate::diagnostic::Code;
use crate::prose::Inline;

/// A catalogue as it is written.
#[derive(Debug, Default)]
pub struct Written<'a> {
    /// Its messages, in their order; of two with one id both are here.
    pub messages: Vec<WrittenMessage<'a>>,
    /// Lines that belong to no message.
    pub faults: Vec<Fault>,
    /// A person's comments after the last message.
    pub trailing: Vec<&'a str>,
}

/// A message as it is written.
#[derive(Debug)]
pub struct WrittenMessage<'a> {
    /// Its id.
    pub id: &'a str,
    /// Where its id stands, in bytes.
    pub id_range: Range<usize>,
    /// What stands after the `=`, as it is written, without the spaces around it.
    pub value: &'a str,
    /// Where that stands, in bytes.
    pub range: Range<usize>,
    /// Its text, read.
    pub inlines: Vec<Inline>,
    /// What the comments above it say.
    pub comments: Comments<'a>,
    /// What is wrong with it; a message with faults is not used.
    pub faults: Vec<Fault>,
    /// Where its lines stand, in bytes.
    pub chunk: Range<usize>,
    /// Lines after it that nobody can read and that may have been meant for it, in bytes.
    pub extra: Vec<Range<usize>>,
}

/// What the comments above a message say.
#[derive(Debug, Default, Clone)]
pub struct Comments<'a> {
    /// The source that the translator saw.
    pub source: Option<&'a str>,
    /// The source before it changed.
    pub before: Option<&'a str>,
    /// `[ ]` asks for a look, `[x]` says that it was given.
    pub tick: Option<bool>,
    /// The field path of a text of the front matter, in the source catalogue.
    pub first: Option<&'a str>,
    /// Lines that a person wrote: none of the tool's marks stands at their head.
    pub own: Vec<&'a str>,
}

/// Something wrong in a catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// What.
    pub code: Code,
    /// Where, in bytes.
    pub range: Range<usize>,
    /// The words at fault.
    pub detail: String,
    /// With `message-syntax`, why it cannot be read: `empty`, `brace-open`, `brace-close`, `continuation`, `line`,
    /// `id`, `other`.
    pub reason: &'static str,
}

/// Says whether a value means that the translation is missing: question marks of any keyboard, and nothing else.
#[must_use]
pub fn is_missing(value: &str) -> bool {
    value == MISSING || (value.chars().count() > 1 && value.chars().all(|c| matches!(c, '?' | '؟' | '？')))
}

/// Says whether a value keeps the source on purpose: equals signs of any keyboard, and nothing else.
#[must_use]
pub fn is_kept(value: &str) -> bool {
    value == KEPT || (value.chars().count() > 1 && value.chars().all(|c| matches!(c, '=' | '＝')))
}

impl WrittenMessage<'_> {
    /// Returns the message as it stands in its file, with the lines that may have been meant for it.
    #[must_use]
    pub fn verbatim(&self, text: &str) -> String {
        let part = |range: &Range<usize>| text.get(range.clone()).unwrap_or_default();
        let lines = std::iter::once(&self.chunk).chain(&self.extra).map(part);
        lines.collect::<Vec<_>>().join("\n")
    }
}

impl Written<'_> {
    /// Returns, for each message, whether another one with its id is used: the first that says something.
    #[must_use]
    pub fn repeated(&self) -> Vec<bool> {
        let mut used: std::collections::BTreeMap<&str, usize> = std::collections::BTreeMap::new();
        for (index, message) in self.messages.iter().enumerate() {
            let place = used.entry(message.id).or_insert(index);
            let says_nothing = self.messages.get(*place).is_some_and(|first| is_missing(first.value));
            if says_nothing && !is_missing(message.value) {
                *place = index;
            }
        }
        self.messages.iter().enumerate().map(|(index, message)| used.get(message.id) != Some(&index)).collect()
    }
}

impl Fault {
    /// Returns a fault whose words say everything.
    pub(super) fn new(code: Code, range: Range<usize>, detail: impl Into<String>) -> Self {
        Self { code, range, detail: detail.into(), reason: "other" }
    }

    /// Returns a fault of syntax with its reason.
    pub(super) fn syntax(range: Range<usize>, reason: &'static str, detail: impl Into<String>) -> Self {
        Self { code: Code::MessageSyntax, range, detail: detail.into(), reason }
    }
}

/// What a translator leaves where a translation is missing.
pub const MISSING: &str = "???";

/// What a translator writes to keep the source on purpose.
pub const KEPT: &str = "===";
