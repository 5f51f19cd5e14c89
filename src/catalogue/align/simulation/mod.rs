//! Edits sixty pages for twelve rounds and counts what each way of finding blocks shows readers.
//!
//! Every block carries a true identity that the ways of finding it never see. Each round begins
//! with every block translated; after three edits a page, each way says which translation a block
//! gets and whether it is shown as fresh or marked as old, and the truth is compared with that.

mod pages;

use std::collections::BTreeMap;

use similar::TextDiff;

use super::{Leaf, Match, align};
use pages::{Block, Editor};

const ROUNDS: usize = 12;
const EDITS: usize = 3;
const SEED: u64 = 20_260_309;

/// What a block is given: the old block whose translation it gets, and whether that is fresh.
type Offer = Option<(usize, bool)>;

/// A way of finding yesterday's blocks in today's page.
type Way = fn(&[Block], &[Block]) -> Vec<Offer>;

/// What readers were shown, by the rows of the table.
#[derive(Clone, Copy, Debug, Default)]
struct Tally {
    right_and_fresh: usize,
    other_shown_fresh: usize,
    own_old_shown_fresh: usize,
    own_old_marked: usize,
    other_marked_old: usize,
    changed: usize,
    changed_lost: usize,
    unchanged: usize,
    unchanged_lost: usize,
}

impl Tally {
    /// Counts what a page showed.
    fn count(&mut self, old: &[Block], new: &[Block], offers: &[Offer]) {
        assert_eq!(new.len(), offers.len());
        for (block, offer) in new.iter().zip(offers) {
            let before = old.iter().find(|former| former.identity == block.identity);
            let same = before.map(|former| former.text == block.text);
            self.changed += usize::from(same == Some(false));
            self.unchanged += usize::from(same == Some(true));
            let kept_by_heir = || {
                new.iter().zip(offers).any(|(heir, offer)| {
                    let parent = offer.map(|(place, _)| old[place].identity);
                    heir.is_kin(block.identity) && parent == Some(block.identity)
                })
            };
            let counter = match offer {
                Some((place, true)) if old[*place].text == block.text => &mut self.right_and_fresh,
                Some((place, fresh)) => match (block.was(&old[*place], old), fresh) {
                    (true, true) => &mut self.own_old_shown_fresh,
                    (true, false) => &mut self.own_old_marked,
                    (false, true) => &mut self.other_shown_fresh,
                    (false, false) => &mut self.other_marked_old,
                },
                None if same == Some(false) && !kept_by_heir() => &mut self.changed_lost,
                None if same == Some(true) => &mut self.unchanged_lost,
                None => continue,
            };
            *counter += 1;
        }
    }
}

/// Runs the simulation with several ways side by side on the same edits.
fn simulate<const WAYS: usize>(pages: usize, ways: [Way; WAYS]) -> [Tally; WAYS] {
    let mut editor = Editor::new(SEED);
    let mut pages: Vec<Vec<Block>> = (0..pages).map(|_| editor.page()).collect();
    let mut tallies = [Tally::default(); WAYS];
    for _ in 0..ROUNDS {
        for page in &mut pages {
            let old = page.clone();
            editor.begin_round(page);
            for _ in 0..EDITS {
                editor.edit(page);
            }
            for (way, tally) in ways.iter().zip(&mut tallies) {
                tally.count(&old, page, &way(&old, page));
            }
        }
    }
    tallies
}

/// Finds a block by its place: section, kind, rank in the section. Nothing is checked.
fn by_position(old: &[Block], new: &[Block]) -> Vec<Offer> {
    let places: BTreeMap<(usize, &str, usize), usize> =
        positions(old).into_iter().enumerate().map(|(place, position)| (position, place)).collect();
    positions(new).iter().map(|position| places.get(position).map(|&place| (place, true))).collect()
}

/// Finds a block by its place, and marks the translation as old if its source differs.
fn by_position_checked(old: &[Block], new: &[Block]) -> Vec<Offer> {
    by_position(old, new)
        .into_iter()
        .zip(new)
        .map(|(offer, block)| offer.map(|(place, _)| (place, old[place].text == block.text)))
        .collect()
}

/// Returns for each block its section, its kind and its rank among that kind in the section.
fn positions(blocks: &[Block]) -> Vec<(usize, &str, usize)> {
    let mut section = 0;
    let mut ranks: BTreeMap<(usize, &str), usize> = BTreeMap::new();
    blocks
        .iter()
        .map(|block| {
            section += usize::from(block.kind == "t");
            let rank = ranks.entry((section, block.kind)).or_default();
            *rank += 1;
            (section, block.kind, *rank)
        })
        .collect()
}

/// Finds a block by its exact text.
fn by_hash(old: &[Block], new: &[Block]) -> Vec<Offer> {
    new.iter()
        .map(|block| {
            let place = old.iter().position(|former| former.text == block.text)?;
            Some((place, true))
        })
        .collect()
}

/// Finds a block by its exact text, else by the most similar one from 0.6, as msgmerge does.
fn by_hash_and_fuzzy(old: &[Block], new: &[Block]) -> Vec<Offer> {
    by_hash(old, new)
        .into_iter()
        .zip(new)
        .map(|(offer, block)| offer.or_else(|| Some((most_similar(old, &block.text)?, false))))
        .collect()
}

/// Returns the block whose letters are most similar to `text`, if any is by 0.6.
fn most_similar(old: &[Block], text: &str) -> Option<usize> {
    let mut best = (0.6, None);
    for (place, block) in old.iter().enumerate() {
        let (longer, shorter) = (block.text.len().max(text.len()), block.text.len().min(text.len()));
        if 2.0 * shorter as f32 / (longer + shorter) as f32 > best.0 {
            let ratio = TextDiff::from_chars(block.text.as_str(), text).ratio();
            if ratio > best.0 {
                best = (ratio, Some(place));
            }
        }
    }
    best.1
}

/// Finds a block as the program does.
fn by_alignment(old: &[Block], new: &[Block]) -> Vec<Offer> {
    align(&leaves(old), &leaves(new))
        .into_iter()
        .map(|found| match found {
            Match::Same(place) | Match::Moved(place) => Some((place, true)),
            Match::Similar(place) => Some((place, false)),
            Match::New => None,
        })
        .collect()
}

/// Returns what alignment may see of blocks.
fn leaves(blocks: &[Block]) -> Vec<Leaf<'_>> {
    blocks.iter().map(|block| Leaf { kind: block.kind, text: &block.text }).collect()
}

#[test]
fn alignment_shows_nothing_wrong_and_loses_almost_nothing() {
    let ways: [Way; 4] = [by_position, by_position_checked, by_hash, by_alignment];
    let tallies = simulate(60, ways);
    let [position, checked, hash, ours] = tallies;

    // The simulation is hard enough to tell the ways apart.
    assert!(ours.changed > 1_000 && ours.unchanged > 20_000, "{tallies:#?}");
    assert!(position.other_shown_fresh > 1_000, "{tallies:#?}");
    assert!(position.own_old_shown_fresh > 500, "{tallies:#?}");
    assert!(position.unchanged_lost > 1_000, "{tallies:#?}");
    assert!(checked.other_marked_old > 1_000, "{tallies:#?}");
    assert!(hash.changed_lost > 900, "{tallies:#?}");

    assert_eq!(ours.other_shown_fresh, 0, "{tallies:#?}");
    assert_eq!(ours.own_old_shown_fresh, 0, "{tallies:#?}");
    assert!(ours.changed_lost * 100 < ours.changed * 2, "{tallies:#?}");
    assert!(ours.unchanged_lost * 1_000 < ours.unchanged, "{tallies:#?}");
}

#[test]
fn alignment_offers_far_fewer_foreign_texts_than_fuzzy_matching() {
    let ways: [Way; 2] = [by_hash_and_fuzzy, by_alignment];
    let tallies = simulate(20, ways);
    let [fuzzy, ours] = tallies;
    assert!(fuzzy.other_marked_old > 30, "{tallies:#?}");
    assert!(ours.other_marked_old * 5 < fuzzy.other_marked_old, "{tallies:#?}");
}
