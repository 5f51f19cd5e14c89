//! Stage 4: the Site becomes the files that will be published.

pub mod artifact;

pub use artifact::Artifact;
