//! Running text as a tree, and the two notations that it is written in.

pub mod block;

pub use block::{Alignment, AlertKind, Block, Inline, Item, LeafKind, Target, Text, map_all, visit_all};
