//! Signs that nobody sees: they steer the direction of writing, join and part letters, or say where a line may break.

use std::borrow::Cow;

/// Says whether a character is there and cannot be seen.
#[must_use]
pub fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{AD}'
            | '\u{61C}'
            | '\u{180E}'
            | '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{2069}'
            | '\u{FEFF}'
    )
}

/// Returns a text without what nobody sees, with plain spaces in the place of all others: so names are read.
#[must_use]
pub fn seen(text: &str) -> Cow<'_, str> {
    let is_odd = |c: char| is_invisible(c) || (c.is_whitespace() && !matches!(c, ' ' | '\n'));
    if !text.contains(is_odd) {
        return Cow::Borrowed(text);
    }
    let seen = text.chars().filter(|c| !is_invisible(*c));
    Cow::Owned(seen.map(|c| if is_odd(c) { ' ' } else { c }).collect())
}

#[cfg(test)]
mod tests {
    use super::seen;

    #[test]
    fn a_name_is_what_is_seen_of_it() {
        assert_eq!(seen("{ $street\u{200f}\u{a0}}"), "{ $street }");
        assert_eq!(seen("\u{61c}-tessera\t"), "-tessera ");
        assert_eq!(seen("a b"), "a b");
    }
}
