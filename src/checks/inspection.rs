//! What a check may look at.

use crate::catalogue::Catalogues;
use crate::content::{Content, Entity};
use crate::facts::Date;
use crate::interface::Interfaces;
use crate::theme::Theme;

/// What a check may look at.
pub struct Inspection<'a> {
    /// What editors wrote.
    pub content: &'a Content,
    /// What translators wrote.
    pub catalogues: &'a Catalogues,
    /// The words of the interface.
    pub interfaces: &'a Interfaces,
    /// What pages are drawn with.
    pub theme: &'a Theme,
    /// The day of the check.
    pub today: Date,
}

impl<'a> Inspection<'a> {
    /// Returns the entities that are pages.
    pub fn pages(&self) -> impl Iterator<Item = &'a Entity> + use<'a> {
        self.content.entities.iter().filter(|entity| entity.is_page())
    }
}
