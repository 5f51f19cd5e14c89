//! Pages in Italian that are hard to read by the Gulpease index.
//!
//! Gulpease (Lucisano and Piemontese, 1988) is 89 + (300 × sentences − 10 × letters) / words. Its authors found that
//! below 40 a text is hard for people with a high-school diploma, below 60 for those who left school after the middle
//! school. It counts lengths alone: it can say that a page is not plain, and never that it is easy to read.

use super::reading::{letters, running, sentences, words};
use crate::content::Entity;
use crate::diagnostic::{Code, Diagnostic};
use crate::prose::plain;

/// The fewest words of a page of which the index says anything.
const LEAST: usize = 100;

pub(super) fn check(entity: &Entity) -> Vec<Diagnostic> {
    let is_italian = entity.language.primary() == "it";
    hard(entity).filter(|_| is_italian).into_iter().collect()
}

fn hard(entity: &Entity) -> Option<Diagnostic> {
    let texts: Vec<String> = running(entity).iter().map(|text| plain(&text.inlines)).collect();
    let sum = |count: &dyn Fn(&str) -> usize| texts.iter().map(|text| count(text)).sum::<usize>();
    let (all, letters) = (sum(&words), sum(&letters));
    let index = gulpease(sum(&|text| sentences(text).len()), letters, all).filter(|_| all >= LEAST)?;
    let reason = match index {
        ..40 => "diploma",
        40..60 => "school",
        _ => return None,
    };
    let said = Diagnostic::new(Code::TextHard).at(entity.head).with("reason", reason);
    Some(said.with("count", index).with("limit", if reason == "diploma" { 40_i64 } else { 60_i64 }))
}

/// Returns the index, rounded down; none without words.
fn gulpease(sentences: usize, letters: usize, words: usize) -> Option<i64> {
    let number = |count: usize| i64::try_from(count).ok();
    let (sentences, letters, words) = (number(sentences)?, number(letters)?, number(words)?);
    (300 * sentences - 10 * letters).checked_div_euclid(words).map(|rest| (89 + rest).clamp(0, 100))
}

#[cfg(test)]
mod tests {
    use super::gulpease;

    #[test]
    fn the_index_is_that_of_its_authors() {
        // Ten sentences of ten words of five letters.
        assert_eq!(gulpease(10, 500, 100), Some(69));
        assert_eq!(gulpease(1, 700, 100), Some(22));
        assert_eq!(gulpease(0, 0, 0), None);
    }
}
