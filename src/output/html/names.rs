//! Names in Latin letters within a text in other letters: "مركز Mondinsieme".
//!
//! A screen reader must not read them by the rules of the language around them, and their direction must not move
//! the words beside them.

/// A stretch of a text.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Stretch<'a> {
    /// Words in the letters of the text's own language, and everything that has no letters.
    Own(&'a str),
    /// A name in Latin letters.
    Name(&'a str),
}

/// Cuts a text into names and what stands between them; signs and figures between two Latin words belong to the name.
pub(super) fn stretches(text: &str) -> Vec<Stretch<'_>> {
    let mut stretches = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(is_latin) {
        let (own, tail) = rest.split_at(start);
        let end = name_end(tail);
        if !own.is_empty() {
            stretches.push(Stretch::Own(own));
        }
        stretches.push(Stretch::Name(&tail[..end]));
        rest = &tail[end..];
    }
    if !rest.is_empty() {
        stretches.push(Stretch::Own(rest));
    }
    stretches
}

/// Signs that end a name: brackets, of which none opens within it, and those of the writing around it.
const ENDS: &str = "()[]«»:;\n،؛؟、，。；：（）";

/// Returns where a name ends that begins a text: after its last Latin letter, with figures that stick to it.
fn name_end(text: &str) -> usize {
    let mut end = 0;
    let mut sticks = true;
    for (at, c) in text.char_indices() {
        let after = at + c.len_utf8();
        if is_latin(c) {
            end = after;
            sticks = true;
        } else if c.is_alphabetic() || ENDS.contains(c) {
            break;
        } else if sticks && c.is_ascii_digit() {
            end = after;
        } else {
            sticks = false;
        }
    }
    end
}

fn is_latin(c: char) -> bool {
    c.is_alphabetic() && (c < '\u{250}' || ('\u{1E00}'..'\u{1F00}').contains(&c))
}

#[cfg(test)]
mod tests {
    use super::Stretch::{self, Name, Own};
    use super::stretches;

    fn check(text: &str, expected: &[Stretch<'_>]) {
        assert_eq!(stretches(text), expected, "{text}");
    }

    #[test]
    fn names_are_cut_out_whole() {
        check("مركز Mondinsieme لتعدد", &[Own("مركز "), Name("Mondinsieme"), Own(" لتعدد")]);
        check("(Azienda Sociale, n. 1)", &[Own("("), Name("Azienda Sociale, n"), Own(". 1)")]);
        check("مستوى A2.", &[Own("مستوى "), Name("A2"), Own(".")]);
        check("رقم 112", &[Own("رقم 112")]);
        check("(patronato)، CAF", &[Own("("), Name("patronato"), Own(")، "), Name("CAF")]);
        check("帮助（CAF、ISEE）。", &[Own("帮助（"), Name("CAF"), Own("、"), Name("ISEE"), Own("）。")]);
    }
}
