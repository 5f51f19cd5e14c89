//! Running text as a tree, and the two notations that it is written in.

mod pieces;
pub mod block;
mod body;
pub mod character;
mod comment;
mod html;
mod tag;
pub mod markdown;
mod aside;
mod leaf;
pub mod line;
pub mod notation;
mod plain;

pub use block::{AlertKind, Alignment, Block, Inline, Item, LeafKind, Target, Text, map_all, visit_all};
pub use pieces::Pieces;
pub use plain::{plain, visit_facts};
