//! The files of a page that was renamed: they go where its name is now.

use std::collections::BTreeSet;

use crate::content::Entity;
use crate::source::{Edit, SitePath};

use super::bench::Bench;

/// Returns where files of a page may stand under its former name, and where each goes.
pub(super) fn paths(bench: Bench<'_>, entity: &Entity, former: &str) -> Vec<(String, String)> {
    let known = bench.content.settings.languages.iter().map(|settings| &settings.language);
    let languages: BTreeSet<_> = known.chain([&entity.language]).collect();
    let both = |folder: String, ending: &str| {
        (format!("{folder}/{former}.{ending}"), format!("{folder}/{}.{ending}", entity.id))
    };
    let paths = languages.into_iter().flat_map(|language| {
        [both(format!("translations/{language}"), "ftl"), both(format!("translations/_register/{language}"), "toml")]
    });
    paths.collect()
}

/// Returns what takes the files of a page from their former name: those that the page's own edits do not write anew go
/// as they stand. Where a file of the new name is there already and moves nowhere itself, the former one stays.
pub(super) fn edits(bench: Bench<'_>, (entity, former): (&Entity, &str), written: &[Edit]) -> Vec<Edit> {
    let mut edits = Vec::new();
    for (from, to) in paths(bench, entity, former) {
        let there = bench.sources.at(&to);
        let is_free = there.is_none() || bench.catalogues.renamed.is_displaced(&entity.id);
        let Some(file) = bench.sources.at(&from).filter(|_| is_free) else { continue };
        let Ok(to) = SitePath::new(&to) else { continue };
        if !written.iter().any(|edit| edit.path == to) {
            edits.push(Edit::write(to, there.map(|file| file.hash), file.text.to_string()));
        }
        edits.push(Edit::remove(file.path.clone(), file.hash));
    }
    edits
}

/// Leaves the files where another page's stand now: pages that swap their names take the place of each other.
pub(super) fn without_taken(edits: &mut Vec<Edit>) {
    edits.sort_by(|a, b| (&a.path, a.text.is_none()).cmp(&(&b.path, b.text.is_none())));
    edits.dedup_by(|later, kept| later.path == kept.path && later.text.is_none());
}
