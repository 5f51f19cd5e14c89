//! Queries that are made of the texts by chance: one slip of the keyboard, the beginning of a word, lost marks.

use std::collections::{BTreeMap, BTreeSet};

use icu_normalizer::DecomposingNormalizerBorrowed;

use super::corpus::{Concept, Query};
use super::random::Random;

/// How many queries of each class are made for a language.
const EACH: usize = 24;

/// The most frequent words of a language: nobody looks for them.
const FREQUENT: usize = 300;

/// A word that stands in more concepts than this says too little of each.
const MOST: usize = 3;

/// Makes queries of the words by which concepts are looked for.
pub(super) fn queries(tag: &str, seed: u64, concepts: &[Concept], words: &[String]) -> Vec<Query> {
    if tag == "zh-Hans" {
        return Vec::new();
    }
    let frequent: BTreeSet<&str> = words.iter().take(FREQUENT).map(String::as_str).collect();
    let common: BTreeSet<&str> = words.iter().map(String::as_str).collect();
    let texts: Vec<(&Concept, BTreeSet<String>)> =
        concepts.iter().map(|concept| (concept, words_of(&whole(concept)))).collect();
    let mut pool: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for concept in concepts {
        let head = format!("{} {} {}", concept.title, concept.keywords.join(" "), concept.summary);
        let is_long = |word: &String| bare(tag, word).chars().filter(|c| c.is_alphabetic()).count() >= 5;
        for word in words_of(&head).into_iter().filter(is_long).filter(|word| !frequent.contains(word.as_str())) {
            let has = |(_, words): &&(&Concept, BTreeSet<String>)| words.iter().any(|other| is_form(tag, &word, other));
            let ids: Vec<String> = texts.iter().filter(has).map(|(concept, _)| concept.id.clone()).collect();
            if ids.len() <= MOST {
                pool.insert(word, ids);
            }
        }
    }
    let pool: Vec<(String, Vec<String>)> = pool.into_iter().collect();
    let letters: Vec<char> = pool.iter().flat_map(|(word, _)| word.chars()).filter(|c| c.is_alphabetic()).collect();
    let mut random = Random::new(seed, tag);
    let mut queries = Vec::new();
    let mut add = |class: &str, text: String, ids: Vec<String>| {
        queries.push(Query { class: class.to_owned(), text, ids, held_out: true });
    };
    let known = |word: &str| common.contains(word) || texts.iter().any(|(_, words)| words.contains(word));
    for _ in 0..EACH {
        let (word, ids) = &pool[random.below(pool.len())];
        let wrong = slip(word, &letters, &mut random);
        if !known(&wrong) {
            add("typo", wrong, ids.clone());
        }
        let (word, _) = &pool[random.below(pool.len())];
        let word = bare(tag, word);
        let length = word.chars().count();
        let begin: String = word.chars().take((length * 2 / 3).max(4)).collect();
        let ids = texts.iter().filter(|(_, words)| words.iter().any(|word| bare(tag, word).starts_with(&begin)));
        add("prefix", begin.clone(), ids.map(|(concept, _)| concept.id.clone()).collect());
        let (word, ids) = &pool[random.below(pool.len())];
        let plain = without_marks(word);
        if plain != *word {
            add("marks", plain, ids.clone());
        }
    }
    queries
}

/// Makes strings that are no word: each is farther than two slips from every word of the index.
pub(super) fn nonsense(seed: u64, tag: &str, count: usize, indexed: &BTreeSet<String>) -> Vec<Query> {
    let mut random = Random::new(seed, &format!("nonsense {tag}"));
    let letters: BTreeSet<char> = indexed.iter().flat_map(|word| word.chars()).filter(|c| c.is_alphabetic()).collect();
    let own: Vec<char> = letters.into_iter().filter(|c| c.is_ascii() == (tag.len() == 2 && is_latin(tag))).collect();
    // Two characters of Chinese are a word: only characters that stand nowhere mean nothing.
    let own = if tag == "zh-Hans" { "龘靐齉爩鱻麤灪籲厵齾龖讟钃驫鸞".chars().collect() } else { own };
    let mut queries = Vec::new();
    while queries.len() < count {
        let text: String = (0..random.between(6, 14)).map(|_| own[random.below(own.len())]).collect();
        if is_far(&text, indexed) {
            queries.push(Query { class: "nonsense".to_owned(), text, ids: Vec::new(), held_out: true });
        }
    }
    queries
}

/// Says whether each word of a text is farther than two slips from every word of the index.
pub(super) fn is_far(text: &str, indexed: &BTreeSet<String>) -> bool {
    text.split_whitespace().all(|one| {
        let length = one.chars().count();
        let mut near = indexed.iter().filter(|word| word.chars().count().abs_diff(length) <= 2);
        near.all(|word| strsim::osa_distance(word, one) > 2)
    })
}

fn is_latin(tag: &str) -> bool {
    ["it", "en", "fr", "ro"].contains(&tag)
}

fn whole(concept: &Concept) -> String {
    let Concept { title, official, keywords, summary, body, .. } = concept;
    format!("{title} {} {} {summary} {body}", official.join(" "), keywords.join(" "))
}

/// Returns the words of a text in small letters.
fn words_of(text: &str) -> BTreeSet<String> {
    let is_sign = |c: char| c.is_whitespace() || c.is_ascii_punctuation() || "«»“”‘’–—،؛؟।…".contains(c);
    text.split(is_sign).filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}

/// Returns a word without the article that Arabic joins to it: nobody begins to type an article alone.
fn bare<'a>(tag: &str, word: &'a str) -> &'a str {
    let articles = if tag == "ar" { &["وال", "بال", "لل", "ال"][..] } else { &[] };
    articles.iter().find_map(|article| word.strip_prefix(article)).unwrap_or(word)
}

/// Says whether one word is another form of the other, as a reader sees it: they begin alike and end otherwise.
fn is_form(tag: &str, one: &str, other: &str) -> bool {
    let (one, other) = (bare(tag, one), bare(tag, other));
    let shared = one.chars().zip(other.chars()).take_while(|(a, b)| a == b).count();
    let longest = one.chars().count().max(other.chars().count());
    one == other || shared >= 4 && shared + 2 >= longest
}

/// Makes one slip: a letter is swapped, left out, doubled, put in or another one; the first letter stays.
fn slip(word: &str, letters: &[char], random: &mut Random) -> String {
    let mut word: Vec<char> = word.chars().collect();
    let at = random.between(1, word.len() - 1);
    let other = letters[random.below(letters.len())];
    match random.below(5) {
        0 if at + 1 < word.len() => word.swap(at, at + 1),
        0 | 1 => drop(word.remove(at)),
        2 => word.insert(at, word[at]),
        3 => word.insert(at, other),
        _ => word[at] = other,
    }
    word.into_iter().collect()
}

/// Leaves out what people leave out: accents, points and hamzas, dots below letters.
fn without_marks(word: &str) -> String {
    let decomposed = DecomposingNormalizerBorrowed::new_nfd().normalize(word).into_owned();
    let kept = decomposed.chars().filter(|c| {
        !matches!(c, '\u{300}'..='\u{305}' | '\u{307}' | '\u{309}'..='\u{36F}' | '\u{64B}'..='\u{655}' | '\u{93C}' | '\u{9BC}' | '\u{A3C}' | '\u{A71}')
    });
    let kept: String = kept.collect();
    let kept = kept.replace('ة', "ه").replace('ى', "ي");
    sportello::language::nfc(&kept).into_owned()
}
