//! Remembers which leaves found each other while two pages are being aligned.

use super::leaf::Match;

/// What is known so far while two pages are being aligned.
pub(super) struct Pairing {
    pub(super) found: Vec<Match>,
    /// For each old leaf, the new one it was given to.
    heirs: Vec<Option<usize>>,
}

impl Pairing {
    /// Returns the pairing in which nothing is found yet.
    pub(super) fn new(old_count: usize, new_count: usize) -> Self {
        Pairing { found: vec![Match::New; new_count], heirs: vec![None; old_count] }
    }

    /// Records that an old and a new leaf are the same block.
    pub(super) fn pair(&mut self, old: usize, new: usize, how: fn(usize) -> Match) {
        self.found[new] = how(old);
        self.heirs[old] = Some(new);
    }

    /// Tells whether both leaves are still unmatched.
    pub(super) fn is_open(&self, old: usize, new: usize) -> bool {
        self.heirs[old].is_none() && self.found[new] == Match::New
    }

    /// Returns the old leaves that nothing was found for.
    pub(super) fn free_old(&self) -> Vec<usize> {
        (0..self.heirs.len()).filter(|&index| self.heirs[index].is_none()).collect()
    }

    /// Returns the new leaves that nothing was found for.
    pub(super) fn free_new(&self) -> Vec<usize> {
        (0..self.found.len()).filter(|&index| self.found[index] == Match::New).collect()
    }

    /// Returns for each new leaf where the unchanged leaves before and after let expect it.
    pub(super) fn expected_places(&self) -> Vec<[usize; 2]> {
        let mut places = vec![[0; 2]; self.found.len()];
        let mut next = 0;
        for (place, found) in places.iter_mut().zip(&self.found) {
            place[0] = if let Match::Same(old) = found { *old } else { next };
            next = place[0] + 1;
        }
        let mut last = self.heirs.len();
        for (place, found) in places.iter_mut().zip(&self.found).rev() {
            let before = last.saturating_sub(1);
            place[1] = if let Match::Same(old) = found { *old } else { before };
            last = place[1];
        }
        places
    }

    /// Tells whether the leaves before, or those after, were found to be the same block.
    pub(super) fn neighbour_matches(&self, old: usize, new: usize) -> bool {
        let before = old > 0 && new > 0 && self.heirs[old - 1] == Some(new - 1);
        let after = self.heirs.get(old + 1).copied().flatten() == Some(new + 1);
        before || after
    }
}
