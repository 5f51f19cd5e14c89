//! The first glossary of a language: every official word, waiting for its translation.

use crate::content::Content;
use crate::language::Language;
use crate::prose::plain;

use super::words::CommentWords;

/// Returns the `terms.ftl` of a language that has none yet; nothing where the site has no terms to translate.
pub(super) fn first(content: &Content, language: &Language, words: &CommentWords) -> Option<String> {
    let mut text = String::new();
    let source = &content.settings.source_language;
    let terms = content.entities.iter().filter(|entity| entity.kind.name == "term" && entity.language == *source);
    for term in terms.filter(|term| term.language != *language) {
        let Some(title) = term.facts.text("title") else { continue };
        let title = plain(&title.inlines);
        text.push_str(&format!("\n# {source}: {title}\n-{} = ???\n", term.id.name()));
    }
    let head = format!("### {}\n### {}\n", words.say("terms-how", &[]), words.say("terms-search", &[]));
    (!text.is_empty()).then(|| head + &text)
}
