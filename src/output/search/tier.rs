//! A tier of the index: its words sorted, each with the pages it stands in, cut into files.

use std::cmp::Ordering;
use std::collections::HashMap;
use std::fmt::Write as _;

use super::rank::Rank;

/// A file of a tier.
pub(super) struct Shard {
    /// What a word must not come before to be in this file or a later one.
    pub(super) first: String,
    /// Its lines.
    pub(super) text: String,
}

/// Where a word stands: the page, and how it stands there.
type Posting = (u32, Rank);

/// Builds a tier of the words of all pages, in the order of the pages; a word in more than `most` of them is left
/// out, and a file that has `longest` bytes is full.
pub(super) fn build(pages: Vec<Vec<(String, Rank)>>, most: usize, longest: usize) -> Vec<Shard> {
    let mut words: HashMap<String, Vec<Posting>> = HashMap::new();
    for (page, found) in pages.into_iter().enumerate() {
        for (word, rank) in found {
            words.entry(word).or_default().push((u32::try_from(page).unwrap_or(u32::MAX), rank));
        }
    }
    let mut words: Vec<(String, Vec<Posting>)> =
        words.into_iter().filter(|(_, postings)| postings.len() <= most).collect();
    words.sort_unstable_by(|(one, _), (other, _)| as_scripts_compare(one, other));
    cut(&words, longest)
}

/// Compares as scripts do, by units of sixteen bits.
fn as_scripts_compare(one: &str, other: &str) -> Ordering {
    let beyond = |word: &str| word.bytes().any(|byte| byte >= 0xF0);
    if beyond(one) || beyond(other) { one.encode_utf16().cmp(other.encode_utf16()) } else { one.cmp(other) }
}

fn cut(words: &[(String, Vec<Posting>)], longest: usize) -> Vec<Shard> {
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
        for (page, rank) in postings {
            base36(page - last, &mut shard.text);
            shard.text.push(char::from(*rank as u8));
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
    use super::{Rank, build};

    #[test]
    fn words_are_sorted_and_say_where_they_stand() {
        let page = |words: &[&str]| words.iter().map(|word| ((*word).to_owned(), Rank::Title)).collect::<Vec<_>>();
        let mut pages = vec![page(&["permesso", "anagrafe"]), page(&["permessi"])];
        pages.extend((0..40).map(|_| Vec::new()));
        pages.push(page(&["permesso"]));
        let shards = build(pages, usize::MAX, 3000);
        assert_eq!(shards.len(), 1);
        assert_eq!(shards[0].text, "0anagrafe C\n0permessi 1C\n7o C15C");
    }

    #[test]
    fn common_words_are_left_out() {
        let pages = vec![vec![("a".to_owned(), Rank::Body)], vec![("a".to_owned(), Rank::Body)]];
        assert!(build(pages, 1, 3000).is_empty());
    }
}
