//! The words of some pages, each held once, with the pages in which it stands.
//!
//! Texts say the same words again and again: what a piece of text folds to is looked up, and only what is new is folded.

use std::collections::HashMap;

use super::rank::{Place, Rank};
use crate::language::Folding;

/// A word with the pages in which it stands, in their order.
pub(super) type Term = (Box<str>, Vec<(u32, Place)>);

/// Longer pieces between spaces come once: they are sentences of writing without spaces.
const LONGEST_PIECE: usize = 48;

/// The words of pages that are put on it one after the other.
pub(super) struct Shelf<'a> {
    folding: &'a Folding,
    numbers: HashMap<Box<str>, usize>,
    /// What stands between spaces, with the numbers of its words.
    pieces: HashMap<Box<str>, Box<[usize]>>,
    entries: Vec<Entry>,
    page: u32,
    /// The numbers of the words of the page.
    touched: Vec<usize>,
}

/// A word: how it stands in the page that is being put on the shelf, and where it stands in those before.
#[derive(Default)]
struct Entry {
    /// Whether it says nothing of what is looked for.
    is_stop: bool,
    is_touched: bool,
    best: Option<Rank>,
    again: bool,
    count: u32,
    head: Vec<(u32, Place)>,
    body: Vec<(u32, Place)>,
}

impl<'a> Shelf<'a> {
    /// Makes an empty one.
    pub(super) fn new(folding: &'a Folding) -> Self {
        let (numbers, pieces) = (HashMap::new(), HashMap::new());
        Self { folding, numbers, pieces, entries: Vec::new(), page: 0, touched: Vec::new() }
    }

    /// Begins a page.
    pub(super) fn open(&mut self, page: u32) {
        self.page = page;
    }

    /// Ends a page: its words are noted.
    pub(super) fn close(&mut self) {
        for number in self.touched.drain(..) {
            let Some(entry) = self.entries.get_mut(number) else { continue };
            let rank = match entry.count {
                0 | 1 => Rank::Body,
                2 | 3 => Rank::BodyTwice,
                _ => Rank::BodyOften,
            };
            match entry.best {
                Some(best) => entry.head.push((self.page, Place::new(best, entry.again))),
                None => entry.body.push((self.page, Place::new(rank, false))),
            }
            (entry.is_touched, entry.best, entry.again, entry.count) = (false, None, false, 0);
        }
    }

    /// Counts the words of a text that say something of what is looked for.
    pub(super) fn telling(&mut self, text: &str) -> usize {
        let mut count = 0;
        self.each(text, |entry| {
            count += usize::from(!entry.is_stop);
            false
        });
        count
    }

    /// Adds words by which the page is looked for.
    pub(super) fn head(&mut self, text: &str, rank: Rank) {
        self.each(text, |entry| {
            if rank == Rank::Summary && entry.is_stop {
                return false;
            }
            entry.again |= rank == Rank::Summary && entry.best.is_some_and(|best| best < rank);
            entry.best = Some(entry.best.map_or(rank, |best| best.min(rank)));
            true
        });
    }

    /// Adds words that the page shows.
    pub(super) fn body(&mut self, text: &str) {
        self.each(text, |entry| {
            entry.again |= entry.best.is_some();
            entry.count += u32::from(entry.best.is_none());
            !entry.is_stop
        });
    }

    /// Hands over the words of a text; one that is to be noted in the page is told by the answer.
    fn each(&mut self, text: &str, mut note: impl FnMut(&mut Entry) -> bool) {
        let Self { folding, numbers, pieces, entries, touched, .. } = self;
        let mut visit = |numbers: &[usize], entries: &mut Vec<Entry>| {
            for number in numbers {
                let Some(entry) = entries.get_mut(*number) else { continue };
                if note(entry) && !entry.is_touched {
                    entry.is_touched = true;
                    touched.push(*number);
                }
            }
        };
        for piece in text.split(' ').filter(|piece| !piece.is_empty()) {
            if let Some(known) = pieces.get(piece) {
                visit(known, entries);
                continue;
            }
            let mut found = Vec::new();
            folding.words(piece, |word| {
                found.push(numbers.get(word).copied().unwrap_or_else(|| {
                    numbers.insert(word.into(), entries.len());
                    entries.push(Entry { is_stop: folding.is_stop(word), ..Entry::default() });
                    entries.len() - 1
                }));
            });
            visit(&found, entries);
            if piece.len() <= LONGEST_PIECE {
                pieces.insert(piece.into(), found.into_boxed_slice());
            }
        }
    }

    /// Returns the words of the head and those of the body, each sorted.
    pub(super) fn terms(self) -> [Vec<Term>; 2] {
        let Self { numbers, mut entries, .. } = self;
        let mut words: Vec<(Box<str>, usize)> = numbers.into_iter().collect();
        words.sort_unstable();
        let (mut head, mut body) = (Vec::new(), Vec::new());
        for (word, number) in words {
            let Some(entry) = entries.get_mut(number).map(std::mem::take) else { continue };
            if !entry.body.is_empty() && !entry.head.is_empty() {
                body.push((word.clone(), entry.body));
                head.push((word, entry.head));
            } else if !entry.body.is_empty() {
                body.push((word, entry.body));
            } else if !entry.head.is_empty() {
                head.push((word, entry.head));
            }
        }
        [head, body]
    }
}
