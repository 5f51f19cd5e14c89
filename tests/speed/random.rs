//! Numbers that look like chance and are the same on every machine for one seed (`SplitMix64`).

/// A row of numbers that begins at a seed.
#[derive(Debug, Clone)]
pub(crate) struct Random {
    state: u64,
}

impl Random {
    /// Begins the row that belongs to a seed and to the name of what is made with it.
    pub(crate) fn new(seed: u64, name: &str) -> Self {
        let named = name
            .bytes()
            .fold(0xcbf2_9ce4_8422_2325u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
        Self { state: seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ named }
    }

    fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// Returns a number below `end`; 0 where there is none.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        let end = u64::try_from(end).unwrap_or(u64::MAX).max(1);
        usize::try_from(self.next() % end).unwrap_or(0)
    }

    /// Returns a number from `least` to `most`.
    pub(crate) fn between(&mut self, least: usize, most: usize) -> usize {
        least + self.below(most.saturating_sub(least) + 1)
    }

    /// Says yes in `percent` of a hundred cases.
    pub(crate) fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// Returns one of several; the list must not be empty.
    pub(crate) fn pick<'a, T: ?Sized>(&mut self, list: &[&'a T]) -> &'a T {
        list[self.below(list.len())]
    }

    /// Returns several different ones, in their order.
    pub(crate) fn some<'a, T: ?Sized>(&mut self, list: &[&'a T], count: usize) -> Vec<&'a T> {
        let mut left = count.min(list.len());
        let mut chosen = Vec::with_capacity(left);
        for (index, one) in list.iter().enumerate() {
            if left > 0 && self.below(list.len() - index) < left {
                chosen.push(*one);
                left -= 1;
            }
        }
        chosen
    }

    /// Returns a place in a list of `length`, the first ones far more often: words of a language do so.
    pub(crate) fn rank(&mut self, length: usize) -> usize {
        #[expect(
            clippy::cast_precision_loss,
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a place in a list of some thousands"
        )]
        let place = {
            let share = (self.next() >> 11) as f64 / (1u64 << 53) as f64;
            ((length as f64 + 1.0).powf(share) - 1.0) as usize
        };
        place.min(length.saturating_sub(1))
    }
}
