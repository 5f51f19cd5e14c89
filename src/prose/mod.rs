//! Running text as a tree, and the two notations that it is written in.

pub mod block;
mod body;
pub mod markdown;
mod leaf;
pub mod notation;
mod plain;

pub use block::{AlertKind, Alignment, Block, Inline, Item, LeafKind, Target, Text, map_all, visit_all};
pub use plain::plain;
