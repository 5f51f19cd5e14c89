//! Stage 4: the Site becomes the files that will be published.

pub mod artifact;
pub mod sink;
pub mod policy;
pub mod alternates;
pub mod headers;
pub mod files;
pub mod compress;
pub mod feeds;

pub use artifact::Artifact;
pub use sink::{MemorySink, Sink};
