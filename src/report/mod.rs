//! The office's page: what is old, unverified, over or untranslated, by the body that answers for it.

mod gather;
mod html;

use crate::catalogue::Catalogues;
use crate::content::Content;
use crate::diagnostic::{Diagnostic, Words};
use crate::facts::Date;

/// Returns one HTML page that needs nothing else: to read, to print, to send on.
#[must_use]
pub fn page((content, catalogues): (&Content, &Catalogues), said: &[Diagnostic], today: Date, words: &Words) -> String {
    html::page(&gather::bodies(content, catalogues, said), today, words)
}
