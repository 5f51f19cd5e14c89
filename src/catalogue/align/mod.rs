//! Finds yesterday's block in today's page.
//!
//! A translation belongs to a block, and a block keeps its identity while its text is edited or
//! moved. This file tells which block of today is which of yesterday, in four steps: what stands
//! in the same order, what moved unchanged, what is alike, and the rest, which is new. Everything
//! is counted in whole numbers and decided in reading order, so equal pages give equal answers on
//! every machine.

mod alike;
mod leaf;
mod likeness;
mod pairing;
mod touch_up;

#[cfg(test)]
mod simulation;

use std::collections::BTreeMap;

use similar::DiffOp;
use similar::algorithms::{Capture, myers};

pub use alike::are_alike;
use alike::pair_alike;
pub use leaf::{Leaf, Match};
use pairing::Pairing;
pub use touch_up::touch_up;

/// The letters up to which the only block of its kind is the same block whatever it says.
const SHORT_LETTERS: usize = 40;

/// Returns for each leaf of `new` which leaf of `old` it was.
///
/// Each index of `old` appears at most once. The work grows with the number of leaves that
/// changed, and stays bounded for pages of any size.
pub fn align(old: &[Leaf<'_>], new: &[Leaf<'_>]) -> Vec<Match> {
    if old == new {
        return (0..new.len()).map(Match::Same).collect();
    }
    let mut pairing = Pairing::new(old.len(), new.len());
    pair_in_order(old, new, &mut pairing);
    pair_moved(old, new, &mut pairing);
    pair_only_ones(old, new, &mut pairing);
    pair_alike(old, new, &mut pairing);
    pairing.found
}

/// Pairs the longest run of equal leaves that stand in the same order on both sides.
fn pair_in_order(old: &[Leaf<'_>], new: &[Leaf<'_>], pairing: &mut Pairing) {
    let mut numbers: BTreeMap<Leaf<'_>, usize> = BTreeMap::new();
    for &leaf in old {
        let next = numbers.len();
        numbers.entry(leaf).or_insert(next);
    }
    let mut in_new = vec![false; numbers.len()];
    let mut kept_new: Vec<(usize, usize)> = Vec::new();
    for (index, leaf) in new.iter().enumerate() {
        if let Some(&number) = numbers.get(leaf) {
            in_new[number] = true;
            kept_new.push((index, number));
        }
    }
    // A leaf that only one side has is in no common run: without it the search is short.
    let kept_old: Vec<(usize, usize)> = old
        .iter()
        .enumerate()
        .filter_map(|(index, leaf)| Some((index, *numbers.get(leaf)?)))
        .filter(|&(_, number)| in_new[number])
        .collect();
    for (old_place, new_place) in common_run(&kept_old, &kept_new) {
        pairing.pair(old_place, new_place, Match::Same);
    }
}

/// Returns the places of a longest common run of numbers, each given as (place, number).
fn common_run(old: &[(usize, usize)], new: &[(usize, usize)]) -> Vec<(usize, usize)> {
    let old_numbers: Vec<usize> = old.iter().map(|&(_, number)| number).collect();
    let new_numbers: Vec<usize> = new.iter().map(|&(_, number)| number).collect();
    let mut capture = Capture::new();
    let Ok(()) = myers::diff_deadline_raw(&mut capture, &old_numbers, 0..old.len(), &new_numbers, 0..new.len(), None);
    let mut places = Vec::new();
    for operation in capture.into_ops() {
        if let DiffOp::Equal { old_index, new_index, len } = operation {
            places.extend((0..len).map(|step| (old[old_index + step].0, new[new_index + step].0)));
        }
    }
    places
}

/// Pairs leaves of equal kind and text wherever they stand, in reading order.
fn pair_moved(old: &[Leaf<'_>], new: &[Leaf<'_>], pairing: &mut Pairing) {
    let mut left: BTreeMap<Leaf<'_>, Vec<usize>> = BTreeMap::new();
    for index in pairing.free_old().into_iter().rev() {
        left.entry(old[index]).or_default().push(index);
    }
    for index in pairing.free_new() {
        if let Some(place) = left.get_mut(&new[index]).and_then(Vec::pop) {
            pairing.pair(place, index, Match::Moved);
        }
    }
}

/// Pairs what both pages have exactly one of: a field such as the title, or a short block.
fn pair_only_ones(old: &[Leaf<'_>], new: &[Leaf<'_>], pairing: &mut Pairing) {
    let singles_of_old = only_ones(old);
    for (kind, new_place) in only_ones(new) {
        let Some(&old_place) = singles_of_old.get(kind) else {
            continue;
        };
        let short = |text: &str| text.chars().nth(SHORT_LETTERS).is_none();
        let known = !old[old_place].is_of_body() || (short(old[old_place].text) && short(new[new_place].text));
        if known && pairing.is_open(old_place, new_place) {
            pairing.pair(old_place, new_place, Match::Similar);
        }
    }
}

/// Returns the place of each leaf that is the only one of its kind.
fn only_ones<'a>(leaves: &[Leaf<'a>]) -> BTreeMap<&'a str, usize> {
    let mut places: BTreeMap<&str, Option<usize>> = BTreeMap::new();
    for (place, leaf) in leaves.iter().enumerate() {
        places.entry(leaf.kind).and_modify(|single| *single = None).or_insert(Some(place));
    }
    places.into_iter().filter_map(|(kind, single)| Some((kind, single?))).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Leaf, Match, align};

    fn leaves<'a>(pairs: &[(&'a str, &'a str)]) -> Vec<Leaf<'a>> {
        pairs.iter().map(|&(kind, text)| Leaf { kind, text }).collect()
    }

    fn paragraphs<'a>(texts: &[&'a str]) -> Vec<Leaf<'a>> {
        texts.iter().map(|&text| Leaf { kind: "p", text }).collect()
    }

    #[test]
    fn unchanged_inserted_and_deleted_blocks_keep_the_rest_in_place() {
        let old = paragraphs(&["Uno", "Due", "Tre", "Quattro"]);
        assert_eq!(align(&old, &old), (0..4).map(Match::Same).collect::<Vec<_>>());
        let new = paragraphs(&["Uno", "Qualcosa di mai visto", "Tre", "Quattro"]);
        let expected = [Match::Same(0), Match::New, Match::Same(2), Match::Same(3)];
        assert_eq!(align(&old, &new), expected);
        assert_eq!(align(&old, &[]), []);
        assert_eq!(align(&[], &new), [Match::New; 4]);
    }

    #[test]
    fn a_moved_block_is_moved_and_a_second_copy_is_new() {
        let old = paragraphs(&["Porta la tessera.", "Costa 20 euro.", "Vieni alle 9."]);
        let new = paragraphs(&["Vieni alle 9.", "Porta la tessera.", "Costa 20 euro."]);
        let expected = [Match::Moved(2), Match::Same(0), Match::Same(1)];
        assert_eq!(align(&old, &new), expected);
        let new = paragraphs(&["Porta la tessera.", "Costa 20 euro.", "Costa 20 euro."]);
        let found = align(&old, &new);
        assert_eq!(found.iter().filter(|&&one| one == Match::Same(1)).count(), 1);
        assert_eq!(found.iter().filter(|&&one| one == Match::New).count(), 1);
    }

    #[test]
    fn an_edited_block_is_similar_and_keeps_its_kind() {
        let old = leaves(&[
            ("t", "Orari di apertura"),
            ("p", "Lo sportello apre il lunedì."),
            ("t", "Costi"),
            ("l", "Porta la tessera sanitaria"),
        ]);
        let new = leaves(&[
            ("t", "Orari d'apertura"),
            ("p", "Lo sportello apre il martedì."),
            ("t", "Costi"),
            ("p", "Porta la tessera sanitaria"),
        ]);
        let expected = [Match::Similar(0), Match::Similar(1), Match::Same(2), Match::New];
        assert_eq!(align(&old, &new), expected);
    }

    #[test]
    fn a_split_block_and_merged_blocks_are_similar() {
        let whole = "Il consultorio offre visite gratuite. Per un colloquio con la psicologa \
                     telefona al { $telefono } dalle 9 alle 12.";
        let part = "Il consultorio offre visite gratuite.";
        let (split, merged) = (paragraphs(&["Prima", part]), paragraphs(&["Prima", whole]));
        let expected = [Match::Same(0), Match::Similar(1)];
        assert_eq!(align(&merged, &split), expected);
        assert_eq!(align(&split, &merged), expected);
    }

    #[test]
    fn a_matched_neighbour_helps() {
        let sentence = "La visita costa venti euro";
        let edited = "Per la visita si pagano venti monete tonde";
        let next = "Chiama prima.";
        let alone = align(&paragraphs(&[sentence, next]), &paragraphs(&[next, edited]));
        assert_eq!(alone, [Match::Same(1), Match::New]);
        let beside = align(&paragraphs(&[sentence, next]), &paragraphs(&[edited, next]));
        assert_eq!(beside, [Match::Similar(0), Match::Same(1)]);
    }

    #[test]
    fn the_only_one_of_a_field_matches_whatever_it_says() {
        let long = "Un paragrafo abbastanza lungo da non essere un titolo.";
        let other = "Tutta un'altra cosa, che nessuno ha mai scritto prima qui.";
        let old = leaves(&[("title", "Consultorio"), ("t", "Quando"), ("p", long)]);
        let new = leaves(&[("title", "Ginecologa"), ("t", "Orari"), ("p", other)]);
        let expected = [Match::Similar(0), Match::Similar(1), Match::New];
        assert_eq!(align(&old, &new), expected);
        let old = leaves(&[("steps", "Telefona"), ("steps", "Vieni")]);
        assert_eq!(align(&old, &leaves(&[("steps", "Porta 10 euro")])), [Match::New]);
    }

    #[test]
    fn equally_similar_blocks_keep_their_order() {
        let old = paragraphs(&["Fermata bus 1", "Fermata bus 2", "Fermata bus 3"]);
        let new = paragraphs(&["Fermata bus 7", "Fermata bus 8", "Fermata bus 9"]);
        assert_eq!(align(&old, &new), (0..3).map(Match::Similar).collect::<Vec<_>>());
    }

    #[test]
    fn the_nearest_to_where_it_is_expected_is_taken() {
        let old = ["Fermata bus 1", "Uno", "abcd", "Fermata bus 2", "efgh", "Due"];
        let new = ["Uno", "ijkl", "Fermata bus 9", "mnop", "Due"];
        let found = align(&paragraphs(&old), &paragraphs(&new));
        assert_eq!(found[2], Match::Similar(3));
    }

    #[test]
    fn the_best_pair_is_taken_first() {
        let old = paragraphs(&["Porta la tessera sanitaria rossa"]);
        let new = paragraphs(&["Porta la tessera sanitaria blu scuro", "Porta la tessera sanitaria rossa ora"]);
        assert_eq!(align(&old, &new), [Match::New, Match::Similar(0)]);
    }

    #[test]
    fn a_page_of_thousands_of_edited_blocks_is_aligned() {
        let texts: Vec<(String, String)> =
            (0..3_000).map(|number| (format!("Voce {number} bis"), format!("Voce {number} ter"))).collect();
        let old: Vec<Leaf<'_>> = texts.iter().map(|(text, _)| Leaf { kind: "c", text }).collect();
        let new: Vec<Leaf<'_>> = texts.iter().map(|(_, text)| Leaf { kind: "c", text }).collect();
        let found = align(&old, &new);
        let strays = (0..3_000).filter(|&place| found[place] != Match::Similar(place));
        assert_eq!(strays.collect::<Vec<_>>(), [0; 0]);
    }

    proptest! {
        #[test]
        fn every_match_is_allowed_and_no_block_is_given_twice(
            old in prop::collection::vec(("[pht]", "[ab]{0,2}( [abc]{1,3}){0,4}"), 0..12),
            new in prop::collection::vec(("[pht]", "[ab]{0,2}( [abc]{1,3}){0,4}"), 0..12),
        ) {
            fn view(side: &[(String, String)]) -> Vec<Leaf<'_>> {
                side.iter().map(|(kind, text)| Leaf { kind, text }).collect()
            }
            let (old, new) = (view(&old), view(&new));
            let found = align(&old, &new);
            prop_assert_eq!(found.len(), new.len());
            let mut given = vec![false; old.len()];
            for (leaf, found) in new.iter().zip(found) {
                let place = match found {
                    Match::Same(place) | Match::Moved(place) => {
                        prop_assert_eq!(old[place], *leaf);
                        place
                    }
                    Match::Similar(place) => {
                        prop_assert_eq!(old[place].kind, leaf.kind);
                        prop_assert_ne!(old[place].text, leaf.text);
                        place
                    }
                    Match::New => continue,
                };
                prop_assert!(!given[place]);
                given[place] = true;
            }
        }
    }
}
