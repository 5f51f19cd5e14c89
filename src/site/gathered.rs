//! What entities state, for machines: gathered of each entity when somebody asks for it first.

use std::sync::{Arc, OnceLock};

use super::data::Data;

/// What each entity states, by its place in `Content::entities`.
pub(super) struct Gathered {
    slots: Vec<OnceLock<Arc<Data>>>,
}

impl Gathered {
    /// Returns room for what so many entities state.
    pub(super) fn new(count: usize) -> Self {
        Self { slots: (0..count).map(|_| OnceLock::new()).collect() }
    }

    /// Returns what an entity states, gathered now if it was not.
    pub(super) fn of(&self, index: usize, gather: impl FnOnce() -> Arc<Data>) -> Option<&Arc<Data>> {
        self.slots.get(index).map(|slot| slot.get_or_init(gather))
    }
}
