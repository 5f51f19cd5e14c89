//! Stage 5: what was produced replaces the published folder, whole or not at all.

pub mod marker;
pub mod plan;
pub mod write;

pub use marker::Marker;
pub use plan::Publication;
pub use write::{DiskCache, Staging, Target};
