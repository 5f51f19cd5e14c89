//! The pages of an edition: each is made when somebody asks for it first, and may be put away when it has been used.

use std::sync::{Arc, OnceLock};

use rayon::prelude::*;

use super::page::{Page, StandingCount};

/// Makes the page at a place: always the same one.
pub(super) type Make = Arc<dyn Fn(usize) -> Option<Page> + Send + Sync>;

/// The pages of an edition, in the order of their addresses.
///
/// A page that was put away is made again when somebody asks for it again, so that nobody sees whether it was.
pub struct Pages {
    slots: Vec<Slot>,
    /// None where the pages were given whole.
    make: Option<Make>,
}

/// The place of one page.
struct Slot {
    address: Arc<str>,
    page: OnceLock<Option<Box<Page>>>,
    standing: OnceLock<StandingCount>,
}

impl Slot {
    fn new(address: Arc<str>) -> Self {
        Self { address, page: OnceLock::new(), standing: OnceLock::new() }
    }
}

impl Pages {
    /// Puts pages in their order that nobody has made yet; `make` is told the place of an address in `addresses`.
    pub(super) fn new(addresses: Vec<Arc<str>>, make: Make) -> Self {
        Self { slots: addresses.into_iter().map(Slot::new).collect(), make: Some(make) }
    }

    /// Returns the page at a place.
    #[must_use]
    pub fn get(&self, place: usize) -> Option<&Page> {
        let slot = self.slots.get(place)?;
        let made = slot.page.get_or_init(|| self.make.as_ref().and_then(|make| make(place)).map(Box::new));
        let page = made.as_deref()?;
        slot.standing.get_or_init(|| page.standing);
        Some(page)
    }

    /// Returns the page at an address.
    #[must_use]
    pub fn at(&self, address: &str) -> Option<&Page> {
        let place = self.slots.binary_search_by(|slot| slot.address.as_ref().cmp(address)).ok()?;
        self.get(place)
    }

    /// Returns the addresses, without making a page.
    pub fn addresses(&self) -> impl Iterator<Item = &Arc<str>> {
        self.slots.iter().map(|slot| &slot.address)
    }

    /// Returns how many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.slots.len()
    }

    /// Returns how many of them are made and not put away.
    #[must_use]
    pub fn made(&self) -> usize {
        self.slots.iter().filter(|slot| slot.page.get().is_some()).count()
    }

    /// Says whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.slots.is_empty()
    }

    /// Returns all, one after the other.
    pub fn iter(&self) -> Iter<'_> {
        Iter { pages: self, next: 0 }
    }

    /// Returns all, in their order, for work side by side.
    pub fn par_iter(&self) -> impl ParallelIterator<Item = &Page> {
        (0..self.len()).into_par_iter().filter_map(|place| self.get(place))
    }

    /// Returns how the texts of all pages stand, also of those that were put away.
    #[must_use]
    pub fn standing(&self) -> StandingCount {
        let mut sum = StandingCount::default();
        for (place, slot) in self.slots.iter().enumerate() {
            let known = slot.standing.get().copied();
            let one = known.or_else(|| self.get(place).map(|page| page.standing)).unwrap_or_default();
            sum.fresh += one.fresh;
            sum.machine += one.machine;
            sum.stale += one.stale;
            sum.missing += one.missing;
        }
        sum
    }

    /// Puts the pages away that can be made again.
    pub fn put_away(&mut self) {
        if self.make.is_some() {
            self.slots.par_iter_mut().for_each(|slot| drop(slot.page.take()));
        }
    }
}

/// Pages that are whole already, in any order.
impl From<Vec<Page>> for Pages {
    fn from(mut pages: Vec<Page>) -> Self {
        pages.sort_by(|a, b| a.address.cmp(&b.address));
        let slot = |page: Page| {
            let slot = Slot::new(page.address.clone());
            Slot { page: OnceLock::from(Some(Box::new(page))), ..slot }
        };
        Self { slots: pages.into_iter().map(slot).collect(), make: None }
    }
}

/// Pages, one after the other.
pub struct Iter<'a> {
    pages: &'a Pages,
    next: usize,
}

impl<'a> Iterator for Iter<'a> {
    type Item = &'a Page;

    fn next(&mut self) -> Option<&'a Page> {
        while self.next < self.pages.len() {
            self.next += 1;
            if let Some(page) = self.pages.get(self.next - 1) {
                return Some(page);
            }
        }
        None
    }
}

impl<'a> IntoIterator for &'a Pages {
    type Item = &'a Page;
    type IntoIter = Iter<'a>;

    fn into_iter(self) -> Iter<'a> {
        self.iter()
    }
}
