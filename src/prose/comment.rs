//! Comments that speak to us: `critical`, `skip`, `note: …`; those that only nearly do; and those that lost their end.

use crate::diagnostic::{Code, Diagnostic, nearest};

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

/// Ends of a comment as a slip of the hand or a word processor writes them.
const NEAR_ENDS: [&str; 4] = ["->", "-- >", "–>", "—>"];

/// Up to how many bytes of a hidden line are shown.
const SHOWN: usize = 60;

/// Returns the remark, without its place, on a comment that goes on to the end of another one and hides what stands
/// between; the comment is what stands between `<!--` and `-->`.
pub(super) fn torn(comment: &str) -> Option<Diagnostic> {
    let (first, rest) = comment.split_once('\n').unwrap_or((comment, ""));
    let goes_on = !rest.trim().is_empty();
    let is_near_end = goes_on && NEAR_ENDS.iter().any(|end| first.trim().ends_with(end));
    let bare = first.trim().trim_end_matches(['-', '–', '—', '>', ' ']);
    let is_ours = goes_on && matches!(read(bare), Comment::Critical | Comment::Skip);
    let has_gap = rest.lines().skip_while(|line| !line.trim().is_empty()).any(|line| !line.trim().is_empty());
    if !(is_near_end || is_ours || comment.contains("<!--") || has_gap) {
        return None;
    }
    let hidden: Vec<&str> = rest.lines().map(str::trim).filter(|line| is_for_readers(line)).collect();
    let said = Diagnostic::new(Code::CommentTorn).with("count", hidden.len());
    let said = match hidden.first() {
        Some(line) => said.with("reason", "hides").with("found", begin(line)),
        None => said.with("reason", "open"),
    };
    let is_word = is_near_end || is_ours || matches!(read(bare), Comment::Near(_));
    Some(said.suggest((is_word && !bare.contains("<!--")).then(|| format!("<!-- {bare} -->"))))
}

/// Returns the words with which a long line begins.
fn begin(line: &str) -> String {
    let words = line.char_indices().filter(|(_, c)| c.is_whitespace()).map(|(at, _)| at);
    let end = words.take_while(|end| *end <= SHOWN).last().filter(|_| line.len() > SHOWN);
    end.and_then(|end| line.get(..end)).map_or_else(|| line.to_owned(), |words| format!("{words} …"))
}

fn is_for_readers(line: &str) -> bool {
    !line.is_empty() && !line.starts_with("<!--")
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
    use super::{Comment, alert, read, torn};
    use crate::diagnostic::Argument;

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

    #[track_caller]
    fn check_torn(comment: &str, expected: Option<&str>) {
        let shown = torn(comment).map(|said| {
            let value = |name: &str| said.arguments.iter().find(|(known, _)| *known == name).map(|(_, value)| value);
            let first = match value("found") {
                Some(Argument::Text(line)) => format!(": {line}"),
                _ => String::new(),
            };
            let Some(Argument::Number(count)) = value("count") else { panic!("{said:?}") };
            let meant = said.suggestion.map(|meant| format!(" -> {meant}")).unwrap_or_default();
            format!("{count}{first}{meant}")
        });
        assert_eq!(shown.as_deref(), expected, "{comment}");
    }

    #[test]
    fn a_comment_that_lost_its_end_is_torn() {
        check_torn(" ## Per chi\n\nPer tutti.\n\n> Attenti.\n\n<!-- ## Come ", Some("2: Per tutti."));
        check_torn(" ## Per chi\nPer tutti.\n\n<!-- ## Come ", Some("1: Per tutti."));
        check_torn(" ## Per chi\n\n<!-- ## Come ", Some("0"));
        check_torn(" critical ->\n> Attenti.\n<!-- ## Come ", Some("1: > Attenti. -> <!-- critical -->"));
        check_torn(" critical -- >\nAttenti.\n", Some("1: Attenti. -> <!-- critical -->"));
        check_torn(" critical —>\nAttenti.\n", Some("1: Attenti. -> <!-- critical -->"));
        check_torn(" critical\nAttenti.\n", Some("1: Attenti. -> <!-- critical -->"));
        check_torn(" nota: per Anna ->\nAttenti.\n", Some("1: Attenti. -> <!-- nota: per Anna -->"));
        check_torn(" uno <!-- due ", Some("0"));
        check_torn(" uno\n\ndue ", Some("1: due"));
    }

    #[test]
    fn a_comment_of_some_lines_is_whole() {
        check_torn(" critical ", None);
        check_torn(" critical\n", None);
        check_torn(" prima riga –\nseconda riga ", None);
        check_torn(" note: prima riga\nseconda riga ", None);
        check_torn(" prima riga\nseconda riga\n\n", None);
        check_torn("\nprima riga\nseconda riga\n", None);
        check_torn("", None);
    }

    #[test]
    fn alerts_are_known_in_italian_and_by_slips() {
        assert_eq!(alert("AVVISO").as_deref(), Some("WARNING"));
        assert_eq!(alert("Waring").as_deref(), Some("WARNING"));
        assert_eq!(alert("x"), None);
    }
}
