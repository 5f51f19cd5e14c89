//! Keeps the wordings of a site: what the source says and what each language says for it.

pub mod align;
