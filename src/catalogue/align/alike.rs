//! Pairs the leaves that were edited: those left over that are alike enough, the best first.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::leaf::{Leaf, Match};
use super::likeness::{Features, PERFECT, Vocabulary};
use super::pairing::Pairing;

/// The likeness from which a block counts as edited rather than new.
const ACCEPTED: u32 = PERFECT / 2;

/// What a matched neighbour adds to the likeness.
const NEIGHBOUR: u32 = PERFECT * 15 / 100;

/// The pairs of one kind that are looked at before the search keeps to nearby places.
const PAIRS: usize = 1_000_000;

/// The old leaves that are compared closely with one new leaf.
const SHORT_LIST: usize = 16;

/// A leaf left over, and what is compared of it.
struct Loose {
    place: usize,
    features: Features,
}

/// An old and a new leaf that may be the same block.
struct Candidate {
    old: usize,
    new: usize,
    likeness: u32,
    /// How far the old leaf is from where the unchanged leaves around let expect it.
    distance: usize,
}

/// What was found around the leaves left over.
struct Surroundings<'a> {
    pairing: &'a Pairing,
    /// For each new leaf, its old place counted from the unchanged leaf before and after.
    expected: Vec<[usize; 2]>,
}

/// Pairs the leaves left over that are alike, the best pairs first.
pub(super) fn pair_alike(old: &[Leaf<'_>], new: &[Leaf<'_>], pairing: &mut Pairing) {
    let mut vocabulary = Vocabulary::default();
    let old_sides = loose_by_kind(old, &pairing.free_old(), &mut vocabulary);
    let new_sides = loose_by_kind(new, &pairing.free_new(), &mut vocabulary);
    let surroundings = Surroundings { expected: pairing.expected_places(), pairing };
    let mut candidates = Vec::new();
    for (kind, new_side) in &new_sides {
        let old_side = old_sides.get(kind).map_or(&[][..], Vec::as_slice);
        for (rank, leaf) in new_side.iter().enumerate() {
            let nearby = nearby(old_side, rank, new_side.len());
            candidates.extend(short_list(nearby, leaf, &surroundings));
        }
    }
    candidates.sort_by_key(Candidate::order);
    for candidate in candidates {
        if pairing.is_open(candidate.old, candidate.new) {
            pairing.pair(candidate.old, candidate.new, Match::Similar);
        }
    }
}

/// Says whether two texts are alike enough to be one that was edited.
#[must_use]
pub fn are_alike(one: &str, other: &str) -> bool {
    let mut vocabulary = Vocabulary::default();
    let (one, other) = (vocabulary.features(one), vocabulary.features(other));
    one.likeness(&other) >= ACCEPTED
}

/// Returns the leaves left over, in reading order, by kind.
fn loose_by_kind<'a>(
    leaves: &[Leaf<'a>],
    places: &[usize],
    vocabulary: &mut Vocabulary,
) -> BTreeMap<&'a str, Vec<Loose>> {
    let mut sides: BTreeMap<&str, Vec<Loose>> = BTreeMap::new();
    for &place in places {
        let features = vocabulary.features(leaves[place].text);
        let side = sides.entry(leaves[place].kind).or_default();
        side.push(Loose { place, features });
    }
    sides
}

/// Returns the part of `side` around the relative place of `rank` among `count`.
///
/// That is all of it unless the page is huge.
fn nearby(side: &[Loose], rank: usize, count: usize) -> &[Loose] {
    let width = (PAIRS / count.max(1)).max(SHORT_LIST).min(side.len());
    let middle = rank * side.len() / count.max(1);
    let start = middle.saturating_sub(width / 2).min(side.len() - width);
    &side[start..start + width]
}

/// Returns the acceptable candidates for one new leaf, the closest looked at in full.
fn short_list(old_side: &[Loose], new: &Loose, surroundings: &Surroundings<'_>) -> Vec<Candidate> {
    let mut promising: Vec<(Candidate, u32, &Loose)> = old_side
        .iter()
        .map(|old| {
            let estimate = old.features.estimate(&new.features);
            let candidate = surroundings.candidate(old, new, estimate.most);
            (candidate, estimate.words, old)
        })
        .filter(|(candidate, ..)| candidate.likeness >= ACCEPTED)
        .collect();
    // Words in common say more than letters that may be in common.
    promising.sort_by_key(|(candidate, words, _)| (Reverse(*words), candidate.order()));
    promising.truncate(SHORT_LIST);
    promising
        .into_iter()
        .map(|(_, _, old)| surroundings.candidate(old, new, old.features.likeness(&new.features)))
        .filter(|candidate| candidate.likeness >= ACCEPTED)
        .collect()
}

impl Surroundings<'_> {
    /// Returns a candidate with a likeness in which its neighbours count.
    fn candidate(&self, old: &Loose, new: &Loose, likeness: u32) -> Candidate {
        let (old, new) = (old.place, new.place);
        let neighbour = self.pairing.neighbour_matches(old, new);
        let [from_before, from_after] = self.expected[new];
        Candidate {
            old,
            new,
            likeness: likeness + if neighbour { NEIGHBOUR } else { 0 },
            distance: old.abs_diff(from_before).min(old.abs_diff(from_after)),
        }
    }
}

impl Candidate {
    /// Returns the key that puts the best candidate first: likeness, then nearness, then place.
    fn order(&self) -> (Reverse<u32>, usize, usize, usize) {
        (Reverse(self.likeness), self.distance, self.new, self.old)
    }
}
