//! Where the pieces of a changed text stood before the change.

use std::ops::Range;

/// For each piece of a text, where it begins in the text and where it began before; in the order of the text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Pieces(Vec<(u32, u32)>);

impl Pieces {
    /// Says that what follows from `here` on stood at `there`.
    pub(super) fn add(&mut self, here: usize, there: usize) {
        let (here, there) = (short(here), short(there));
        match self.0.last_mut() {
            // A piece without letters says nothing.
            Some(last) if last.0 == here => last.1 = there,
            Some(last) if there.wrapping_sub(last.1) == here - last.0 => {}
            _ => self.0.push((here, there)),
        }
    }

    /// Returns where a byte stood before; nothing where that is not known.
    #[must_use]
    pub fn source(&self, at: usize) -> Option<usize> {
        let after = self.0.partition_point(|(here, _)| *here as usize <= at);
        let (here, there) = self.0.get(after.checked_sub(1)?)?;
        Some(*there as usize + (at - *here as usize))
    }

    /// Returns where a range stood before; its letters may have stood further apart.
    #[must_use]
    pub fn range(&self, range: Range<usize>) -> Option<Range<usize>> {
        let start = self.source(range.start)?;
        let end = if range.end > range.start { self.source(range.end - 1)? + 1 } else { start };
        Some(start..end.max(start))
    }

    /// Returns the pieces that begin within a range, after its beginning.
    pub(super) fn within(&self, range: Range<usize>) -> impl Iterator<Item = (usize, usize)> {
        let first = self.0.partition_point(|(here, _)| *here as usize <= range.start);
        let rest = self.0.get(first..).unwrap_or_default();
        rest.iter()
            .map(|(here, there)| (*here as usize, *there as usize))
            .take_while(move |(here, _)| *here < range.end)
    }

    /// Takes so many bytes away at the beginning of the text.
    pub(super) fn cut_front(&mut self, bytes: usize) {
        let bytes = short(bytes);
        for (here, there) in &mut self.0 {
            *there += bytes.saturating_sub(*here);
            *here = here.saturating_sub(bytes);
        }
        self.0.dedup_by(|later, earlier| {
            let same = later.0 == earlier.0;
            if same {
                earlier.1 = later.1;
            }
            same
        });
    }
}

fn short(offset: usize) -> u32 {
    u32::try_from(offset).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::Pieces;

    #[test]
    fn a_byte_is_found_where_it_stood() {
        let mut pieces = Pieces::default();
        assert_eq!(pieces.source(0), None);
        pieces.add(0, 10);
        pieces.add(3, 13);
        pieces.add(5, 20);
        assert_eq!(pieces.0.len(), 2, "what goes on is one piece");
        assert_eq!((pieces.source(4), pieces.source(5), pieces.source(7)), (Some(14), Some(20), Some(22)));
        assert_eq!(pieces.range(3..6), Some(13..21));
        assert_eq!(pieces.within(0..9).collect::<Vec<_>>(), [(5, 20)]);
        pieces.cut_front(6);
        assert_eq!((pieces.source(0), pieces.source(1)), (Some(21), Some(22)));
    }
}
