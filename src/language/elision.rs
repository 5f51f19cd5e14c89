//! Italian articles before numbers that begin with a vowel: "dall’8 marzo", "l’11 giugno".

use std::borrow::Cow;

/// The articles, alone and joined with prepositions, with what they are before a vowel.
const ARTICLES: [(&str, &str); 12] = [
    ("il", "l’"),
    ("al", "all’"),
    ("dal", "dall’"),
    ("del", "dell’"),
    ("nel", "nell’"),
    ("sul", "sull’"),
    ("Il", "L’"),
    ("Al", "All’"),
    ("Dal", "Dall’"),
    ("Del", "Dell’"),
    ("Nel", "Nell’"),
    ("Sul", "Sull’"),
];

/// Returns an Italian text with its articles as they sound before 8 and 11.
#[must_use]
pub fn elided(text: &str) -> Cow<'_, str> {
    let has =
        |text: &str| text.split(' ').zip(text.split(' ').skip(1)).any(|(word, next)| article(word, next).is_some());
    if !has(text) {
        return Cow::Borrowed(text);
    }
    let mut elided = String::with_capacity(text.len() + 4);
    let mut words = text.split(' ').peekable();
    while let Some(word) = words.next() {
        let next = words.peek().copied();
        match next.and_then(|next| article(word, next)) {
            Some(article) => elided.push_str(article),
            None => {
                elided.push_str(word);
                elided.push_str(if next.is_some() { " " } else { "" });
            }
        }
    }
    Cow::Owned(elided)
}

/// Returns what an article becomes before a word, if it changes.
fn article(word: &str, next: &str) -> Option<&'static str> {
    let end = next.find(|sign: char| !sign.is_ascii_digit()).unwrap_or(next.len());
    let number = &next[..end];
    let vowel = number.starts_with('8') || number == "11";
    ARTICLES.iter().find(|(article, _)| vowel && *article == word).map(|(_, before)| *before)
}

#[cfg(test)]
mod tests {
    use super::elided;

    #[test]
    fn articles_elide_before_eight_and_eleven() {
        let check = |text: &str, expected: &str| assert_eq!(elided(text), expected);
        check("Dal 8 marzo 2026 al 11 giugno 2026", "Dall’8 marzo 2026 all’11 giugno 2026");
        check("entro il 8 marzo", "entro l’8 marzo");
        check("fino al 18 marzo, il 1 maggio", "fino al 18 marzo, il 1 maggio");
        check("alle 8 del 80% di 11", "alle 8 dell’80% di 11");
        check("il", "il");
        check("", "");
    }
}
