//! A catalogue as it is written: messages with their places, what their comments say, and what is wrong.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::comments::{CommentLine, Comments};
use super::legible;
use crate::diagnostic::Code;
use crate::prose::Inline;

/// A catalogue as it is written.
#[derive(Debug, Default)]
pub struct Written<'a> {
    /// Its messages, in their order; of two with one id both are here.
    pub messages: Vec<WrittenMessage<'a>>,
    /// Lines that belong to no message.
    pub faults: Vec<Fault>,
    /// Comments after the last message.
    pub trailing: Vec<CommentLine<'a>>,
    /// Whether a merge left two versions of something here, which nobody has chosen from yet.
    pub in_conflict: bool,
}

/// A message as it is written.
#[derive(Debug)]
pub struct WrittenMessage<'a> {
    /// Its id, as it should be written.
    pub id: Cow<'a, str>,
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
    /// Where its lines stand, in bytes, with those below it that may have been meant for it.
    pub chunk: Range<usize>,
    /// Whether a merge left two versions of it.
    pub in_conflict: bool,
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
    /// With `message-syntax`, why it cannot be read: `empty`, `brace-open`, `brace-close`, `default`, `continuation`,
    /// `line`, `margin`, `spellings`, `below`, `comment`, `code`, `turned`, `head`, `equals`, `id`, `name`, `inner`,
    /// `letters`, `mark`, `words`, `other`.
    pub reason: &'static str,
}

/// Says whether a value means that the translation is missing: question marks of any keyboard, and nothing else.
#[must_use]
pub fn is_missing(value: &str) -> bool {
    value == MISSING || (value.chars().count() > 1 && value.chars().all(|c| matches!(c, '?' | '؟' | '？')))
}

/// Says whether an official word is missing: nothing stands there, or question marks, whatever its spellings are.
#[must_use]
pub fn is_wordless(value: &str) -> bool {
    let first = value.lines().next().unwrap_or_default().trim();
    first.is_empty() || first.starts_with('.') || is_missing(first)
}

/// Says whether a value keeps the source on purpose: equals signs of any keyboard, and nothing else.
#[must_use]
pub fn is_kept(value: &str) -> bool {
    value == KEPT || (value.chars().count() > 1 && value.chars().all(|c| matches!(c, '=' | '＝')))
}

impl WrittenMessage<'_> {
    /// Returns the message as it stands in its file, with the lines that may have been meant for it.
    #[must_use]
    pub fn verbatim<'t>(&self, text: &'t str) -> &'t str {
        text.get(self.chunk.clone()).unwrap_or_default()
    }

    /// Returns the message as Fluent reads it: what nobody sees counts for nothing in its head and among names.
    #[must_use]
    pub fn legible<'t>(&self, text: &'t str) -> Cow<'t, str> {
        legible::entry(&self.id, self.verbatim(text))
    }

    /// Says whether nothing stands after its `=`, nor in lines below that may have been meant for it.
    #[must_use]
    pub fn is_emptied(&self, text: &str) -> bool {
        self.verbatim(text).split_once('=').is_some_and(|(_, after)| after.trim().is_empty())
    }

    /// Says whether it is a translation that nothing speaks against.
    fn is_sound(&self) -> bool {
        self.faults.is_empty() && !is_missing(self.value)
    }
}

impl Written<'_> {
    /// Returns, for each message, whether another one with its id is used: the first sound one, else the first that
    /// says something.
    #[must_use]
    pub fn repeated(&self) -> Vec<bool> {
        let rank = |message: &WrittenMessage<'_>| (message.is_sound(), !is_missing(message.value));
        let mut used: BTreeMap<&str, usize> = BTreeMap::new();
        for (index, message) in self.messages.iter().enumerate() {
            let place = used.entry(&message.id).or_insert(index);
            if self.messages.get(*place).is_some_and(|first| rank(message) > rank(first)) {
                *place = index;
            }
        }
        self.messages.iter().enumerate().map(|(index, message)| used.get(&*message.id) != Some(&index)).collect()
    }

    /// Takes every version of a message that is in conflict out of use, wherever it stands.
    pub(super) fn settle_conflicts(&mut self) {
        if !self.in_conflict {
            return;
        }
        let (mut seen, mut disputed) = (BTreeSet::new(), BTreeSet::new());
        for message in &self.messages {
            if !seen.insert(message.id.clone().into_owned()) || message.in_conflict {
                disputed.insert(message.id.clone().into_owned());
            }
        }
        for message in &mut self.messages {
            message.in_conflict = disputed.contains(&*message.id);
        }
    }
}

impl Fault {
    /// Returns a fault whose words say everything.
    #[must_use]
    pub fn new(code: Code, range: Range<usize>, detail: impl Into<String>) -> Self {
        Self { code, range, detail: detail.into(), reason: "other" }
    }

    /// Returns a fault of syntax with its reason.
    #[must_use]
    pub fn syntax(range: Range<usize>, reason: &'static str, detail: impl Into<String>) -> Self {
        Self { code: Code::MessageSyntax, range, detail: detail.into(), reason }
    }
}

/// What a translator leaves where a translation is missing.
pub const MISSING: &str = "???";

/// What a line begins with that `translate sync` put aside.
pub const LEFT_OVER: &str = "# ! ";

/// What a translator writes to keep the source on purpose.
pub const KEPT: &str = "===";
