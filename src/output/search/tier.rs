//! A tier of the index: its words sorted, each with the pages it stands in, cut into files.

use std::cmp::Ordering;
use std::fmt::Write as _;

use super::shelf::Term;
use crate::language::Folding;

/// A file of a tier.
pub(super) struct Shard {
    /// What a word must not come before to be in this file or a later one.
    pub(super) first: String,
    /// Its lines.
    pub(super) text: String,
}

/// Builds a tier of the words of all pages, in lists that follow one another as the pages do; a word in more than `most`
/// of them is left out, and a file that has `longest` bytes is full.
pub(super) fn build(lists: Vec<Vec<Term>>, folding: &Folding, most: usize, longest: usize) -> Vec<Shard> {
    let mut words = sorted(lists.into_iter().flatten().collect());
    let parted = parted(&words, folding);
    if !parted.is_empty() {
        words.extend(parted);
        words = sorted(words);
    }
    words.retain(|(_, postings)| postings.len() <= most);
    cut(&words, longest)
}

/// Sorts words and brings those that are alike together.
fn sorted(mut words: Vec<Term>) -> Vec<Term> {
    words.sort_by(|(one, _), (other, _)| as_scripts_compare(one, other));
    words.dedup_by(|(later, postings), (word, all)| {
        let alike = later == word;
        if alike {
            all.append(postings);
        }
        alike
    });
    for (_, postings) in &mut words {
        if !postings.is_sorted_by(|(one, _), (other, _)| one < other) {
            postings.sort_by_key(|(page, _)| *page);
            postings.dedup_by(|(later, other), (page, place)| {
                let alike = later == page;
                if alike {
                    *place = place.better(*other);
                }
                alike
            });
        }
    }
    words
}

/// Returns words once more without a small word that the language joins to them, where the tree has what is left in
/// another place too: who types one of the two finds the other.
fn parted(words: &[Term], folding: &Folding) -> Vec<Term> {
    let clitics: Vec<&str> = folding.clitics().split_whitespace().collect();
    if clitics.is_empty() {
        return Vec::new();
    }
    let mut known: Vec<&str> = words.iter().map(|(word, _)| &**word).collect();
    known.extend(known.iter().flat_map(|word| folding.stems(word)).collect::<Vec<_>>());
    known.sort_unstable();
    let is_known = |word: &str| known.binary_search(&word).is_ok();
    let rest = |word: &str| {
        let rest = clitics.iter().find_map(|clitic| word.strip_prefix(clitic))?;
        let is_word = folding.is_long(rest) && (is_known(rest) || folding.stems(rest).into_iter().any(is_known));
        is_word.then(|| rest.into())
    };
    words.iter().filter_map(|(word, postings)| Some((rest(word)?, postings.clone()))).collect()
}

/// Compares as scripts do, by units of sixteen bits.
fn as_scripts_compare(one: &str, other: &str) -> Ordering {
    let beyond = |word: &str| word.bytes().any(|byte| byte >= 0xF0);
    if beyond(one) || beyond(other) { one.encode_utf16().cmp(other.encode_utf16()) } else { one.cmp(other) }
}

fn cut(words: &[Term], longest: usize) -> Vec<Shard> {
    let mut shards: Vec<Shard> = Vec::new();
    let mut before = "";
    for (word, postings) in words {
        let full = shards.last().is_none_or(|shard| shard.text.len() >= longest);
        if full {
            shards.push(Shard { first: told_apart(before, word), text: String::new() });
            before = "";
        }
        let Some(shard) = shards.last_mut() else { break };
        let shared = shared(before, word).min(35);
        if !shard.text.is_empty() {
            shard.text.push('\n');
        }
        shard.text.push(char::from_digit(u32::try_from(shared).unwrap_or(0), 36).unwrap_or('0'));
        shard.text.extend(word.chars().skip(shared));
        shard.text.push(' ');
        let mut last = 0;
        for (page, place) in postings {
            base36(page - last, &mut shard.text);
            shard.text.push(place.letter());
            last = page + 1;
        }
        before = word;
    }
    shards
}

/// Returns how many characters two words share at their beginning; none beyond the first plane is split.
fn shared(one: &str, other: &str) -> usize {
    let shared = one.chars().zip(other.chars()).take_while(|(a, b)| a == b && u32::from(*a) < 0x1_0000);
    shared.count()
}

/// Returns the shortest beginning of a word that comes after the word before it.
fn told_apart(before: &str, word: &str) -> String {
    let shared = before.chars().zip(word.chars()).take_while(|(a, b)| a == b).count();
    word.chars().take(shared + 1).collect()
}

/// Writes a number in base 36; nought is written as nothing.
pub(super) fn base36(number: u32, out: &mut String) {
    if number == 0 {
        return;
    }
    let mut digits = [0_u8; 8];
    let mut at = digits.len();
    let mut rest = number;
    while rest > 0 && at > 0 {
        at -= 1;
        let digit = u8::try_from(rest % 36).unwrap_or(0);
        digits[at] = if digit < 10 { b'0' + digit } else { b'a' + digit - 10 };
        rest /= 36;
    }
    let _ = write!(out, "{}", std::str::from_utf8(&digits[at..]).unwrap_or_default());
}

#[cfg(test)]
mod tests {
    use super::super::rank::{Place, Rank};
    use super::{Folding, Term, build};
    use crate::language::Language;

    fn words(page: u32, rank: Rank, words: &[&str]) -> Vec<Term> {
        words.iter().map(|word| ((*word).into(), vec![(page, Place::new(rank, false))])).collect()
    }

    fn folding(language: &str) -> Folding {
        Folding::new(&Language::parse(language).unwrap(), &Language::italian())
    }

    #[test]
    fn words_are_sorted_and_say_where_they_stand() {
        let pages = vec![
            words(0, Rank::Title, &["permesso", "anagrafe"]),
            words(1, Rank::Title, &["permessi"]),
            words(42, Rank::Title, &["permesso"]),
        ];
        let shards = build(pages, &folding("it"), usize::MAX, 3000);
        assert_eq!(shards.len(), 1);
        assert_eq!(shards[0].text, "0anagrafe C\n0permessi 1C\n7o C15C");
    }

    #[test]
    fn common_words_are_left_out() {
        let pages = vec![words(0, Rank::Body, &["a"]), words(1, Rank::Body, &["a"])];
        assert!(build(pages, &folding("it"), 1, 3000).is_empty());
    }

    #[test]
    fn a_small_word_before_another_is_no_part_of_it() {
        let pages = vec![words(0, Rank::Title, &["اسره"]), words(1, Rank::Body, &["واسرتك", "وزاره"])];
        let shards = build(pages, &folding("ar"), usize::MAX, 3000);
        assert_eq!(shards[0].text, "0اسرتك 1L\n3ه C\n0واسرتك 1L\n1زاره 1L");
    }
}
