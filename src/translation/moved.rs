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
/// as they stand. Where a file of the new name is there already, the former one stays.
pub(super) fn edits(bench: Bench<'_>, (entity, former): (&Entity, &str), written: &[Edit]) -> Vec<Edit> {
    let mut edits = Vec::new();
    for (from, to) in paths(bench, entity, former) {
        let Some(file) = bench.sources.at(&from).filter(|_| bench.sources.at(&to).is_none()) else { continue };
        let Ok(to) = SitePath::new(&to) else { continue };
        if !written.iter().any(|edit| edit.path == to) {
            edits.push(Edit::write(to, None, file.text.to_string()));
        }
        edits.push(Edit::remove(file.path.clone(), file.hash));
    }
    edits
}
