//! Comments that speak to us: `critical`, `skip`, `note: …`; and those that only nearly do.

use crate::diagnostic::nearest;

/// The words that a comment can begin with.
const WORDS: [&str; 3] = ["critical", "skip", "note"];

/// What a comment says.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Comment {
    /// A wrong translation of the next block can do harm.
    Critical,
    /// The next block is not translated.
    Skip,
    /// Words for translators.
    Note(String),
    /// Nothing, but what it says is near to one of our words.
    Near(String),
    /// Nothing: people write comments for one another.
    Private,
}

/// Reads what stands between `<!--` and `-->`.
pub(super) fn read(comment: &str) -> Comment {
    let comment = comment.trim();
    let (word, rest) = comment.split_once(':').map_or((comment, None), |(word, rest)| (word.trim(), Some(rest)));
    let lower = word.to_lowercase();
    match (lower.as_str(), rest) {
        ("critical", None) => Comment::Critical,
        ("skip", None) => Comment::Skip,
        ("note", Some(words)) => Comment::Note(words.split_whitespace().collect::<Vec<_>>().join(" ")),
        ("critical" | "skip", Some(_)) => Comment::Near(lower),
        _ => near(&lower, rest.is_some()),
    }
}

/// One word alone may be meant for `critical` or `skip`, one before a colon for any.
fn near(word: &str, has_colon: bool) -> Comment {
    let alone = word.trim_matches(|c: char| !c.is_alphanumeric());
    if alone.is_empty() || alone.contains(char::is_whitespace) {
        return Comment::Private;
    }
    if alone == "note" || WORDS.contains(&alone) {
        return Comment::Near(if alone == "note" { "note: …".to_owned() } else { alone.to_owned() });
    }
    let words = WORDS.into_iter().filter(|word| has_colon || *word != "note");
    match nearest(alone, words) {
        Some(meant) if meant == "note" => Comment::Near("note: …".to_owned()),
        Some(meant) => Comment::Near(meant),
        None => Comment::Private,
    }
}

/// Returns the word of the alert that a word is probably meant for: its own in another language, or a slip.
pub(super) fn alert(word: &str) -> Option<String> {
    let word = word.to_lowercase();
    let known = match word.as_str() {
        "avviso" | "attenzione" | "avvertenza" | "attention" | "alert" => Some("WARNING"),
        "pericolo" | "cautela" | "danger" | "error" => Some("CAUTION"),
        "nota" | "info" | "informazione" => Some("NOTE"),
        "importante" => Some("IMPORTANT"),
        "consiglio" | "suggerimento" | "hint" => Some("TIP"),
        _ => None,
    };
    let words = ["NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION"];
    known.map(ToOwned::to_owned).or_else(|| nearest(&word, words))
}

#[cfg(test)]
mod tests {
    use super::{Comment, alert, read};

    fn check(comment: &str, expected: &Comment) {
        assert_eq!(read(comment), *expected, "{comment}");
    }

    #[test]
    fn comments_are_ours_near_or_private() {
        let near = |word: &str| Comment::Near(word.to_owned());
        check(" critical ", &Comment::Critical);
        check(" Critical ", &Comment::Critical);
        check(" SKIP ", &Comment::Skip);
        check(" Note:  due\n parole ", &Comment::Note("due parole".to_owned()));
        check(" critcal ", &near("critical"));
        check(" critical! ", &near("critical"));
        check(" critical: sì ", &near("critical"));
        check(" nota: x ", &near("note: …"));
        check(" note ", &near("note: …"));
        check(" da rivedere con Anna ", &Comment::Private);
        check(" expect: prose-html ", &Comment::Private);
        check(" fatto ", &Comment::Private);
        check("", &Comment::Private);
    }

    #[test]
    fn alerts_are_known_in_italian_and_by_slips() {
        assert_eq!(alert("AVVISO").as_deref(), Some("WARNING"));
        assert_eq!(alert("Waring").as_deref(), Some("WARNING"));
        assert_eq!(alert("x"), None);
    }
}
