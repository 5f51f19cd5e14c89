//! What machines read to learn of the pages: site maps, and feeds to come.

pub mod sitemap;
pub mod calendar;
pub mod atom;
