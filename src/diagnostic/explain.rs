//! The long explanations of the codes: what is wrong, why it matters, how to mend it.

use include_dir::{Dir, include_dir};

use super::Code;
use super::words::ToolLocale;

pub(super) static EXPLANATIONS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/diagnostic/explanations");

/// Returns the explanation of a code, in Markdown; nothing for a word that is no code.
#[must_use]
pub fn explain(word: &str, locale: ToolLocale) -> Option<&'static str> {
    let code = Code::named(word)?;
    EXPLANATIONS.get_file(format!("{}.{}.md", code.as_str(), locale.tag())).and_then(|file| file.contents_utf8())
}
