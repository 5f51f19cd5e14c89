//! What an entity states, as a reader of any language finds it.

use std::sync::Arc;

use super::data::Data;
use super::gather::gather;
use super::reader::Reader;

impl<'a> Reader<'a> {
    /// Returns what an entity states, for machines.
    pub(super) fn data_of(&self, index: usize) -> Option<&'a Arc<Data>> {
        let entity = self.content.entities.get(index)?;
        self.data.of(index, || gather(self.content, self.links, self.today, entity))
    }
}
