//! The glossary of a language: every official word, those that are new waiting for their translation at its end.

use std::collections::BTreeSet;

use crate::content::Content;
use crate::fluent::{self, Reading};
use crate::language::Language;
use crate::prose::plain;

use super::words::CommentWords;

/// Returns the `terms.ftl` of a language as it should be: what stands there stays byte for byte, and words that it does
/// not have yet follow. Returns nothing where there is nothing to add, or two versions wait for a choice.
pub(super) fn written(
    content: &Content,
    language: &Language,
    (written, words): (Option<&str>, &CommentWords),
) -> Option<String> {
    let source = &content.settings.source_language;
    let knows = |id: &str| id.starts_with('-');
    let reading = Reading { source: source.as_str(), knows: &knows, records: &|_, _| false, of_page: false };
    let read = fluent::read_knowing(written.unwrap_or_default(), reading);
    if read.in_conflict {
        return None;
    }
    let known: BTreeSet<&str> = read.messages.iter().map(|message| &*message.id).collect();
    let mut text = String::new();
    let terms = content.entities.iter().filter(|entity| entity.kind.name == "term" && entity.language == *source);
    for term in terms.filter(|term| term.language != *language) {
        let Some(title) = term.facts.text("title") else { continue };
        // What stands there in words that cannot be read stays for who mends it.
        let id = format!("-{}", term.id.name());
        let stands = known.contains(id.as_str()) || written.is_some_and(|written| has_line(written, &id));
        if !stands {
            text.push_str(&format!("\n# {source}: {}\n{id} = ???\n", plain(&title.inlines)));
        }
    }
    if text.is_empty() {
        return None;
    }
    Some(match written {
        Some(written) => format!("{}\n{text}", written.trim_end_matches('\n')),
        None => format!("### {}\n### {}\n{text}", words.say("terms-how", &[]), words.say("terms-search", &[])),
    })
}

/// Says whether a line begins with a name, be it readable or not.
fn has_line(written: &str, id: &str) -> bool {
    let begins = |line: &str| {
        let rest = line.trim_start_matches(|c: char| !c.is_alphanumeric() && c != '-').strip_prefix(id);
        rest.is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '-'))
    };
    written.lines().any(begins)
}
