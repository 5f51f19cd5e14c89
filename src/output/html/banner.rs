//! How a page stands with its translation, in sentences.

use serde::Serialize;

use super::block::Markup;
use super::text::Writer;
use crate::interface::Value;
use crate::site::page::StandingCount;

/// One sentence.
#[derive(Serialize)]
pub(super) struct BannerView {
    /// `machine`, `stale`, `missing`, `untranslated`.
    code: &'static str,
    html: Markup,
}

impl Writer<'_> {
    /// Returns a sentence for each state that texts of a page are in and a reader should know of.
    pub(super) fn banner(&self, count: StandingCount) -> Vec<BannerView> {
        if count.missing > 0 && count.fresh + count.machine + count.stale == 0 {
            let html = self.phrase_markup(&self.tree.interface.phrase("banner-untranslated"));
            return vec![BannerView { code: "untranslated", html }];
        }
        let sentence = |(code, id, count): (&'static str, &str, usize)| {
            let phrase = self.tree.interface.format(id, &[("count", Value::from(count))]);
            BannerView { code, html: self.phrase_markup(&phrase) }
        };
        let counts = [
            ("machine", "banner-machine", count.machine),
            ("stale", "banner-stale", count.stale),
            ("missing", "banner-missing", count.missing),
        ];
        counts.into_iter().filter(|(_, _, count)| *count > 0).map(sentence).collect()
    }
}
