//! Templates and assets.
