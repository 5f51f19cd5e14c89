//! What may be a slip in texts that came back, said at their lines in the file that brought them.

use std::collections::BTreeMap;

use super::opened::Opened;
use crate::checks::{self, Inspection};
use crate::diagnostic::{Argument, Diagnostic, order};
use crate::facts::Date;
use crate::language::Language;
use crate::pipeline;
use crate::source::Span;
use crate::translation::Synced;
use crate::translation::exchange::Imported;

/// Looks at the site as it is once a delivery is taken, and returns what the checks say of its texts.
pub(super) fn check(
    opened: &Opened,
    synced: &Synced,
    (imported, language): (&Imported, &Language),
    today: Date,
) -> Vec<Diagnostic> {
    if imported.places.is_empty() {
        return Vec::new();
    }
    let sources = opened.sources.with_edits(&synced.edits.files);
    let workshop = pipeline::read(&sources, true, &|_| {}).value;
    let bench = workshop.bench(&sources);
    let inspection = Inspection {
        content: bench.content,
        catalogues: bench.catalogues,
        interfaces: bench.interfaces,
        theme: bench.theme,
        today,
    };
    let Some(settings) = bench.content.settings.language(language) else { return Vec::new() };
    let places: BTreeMap<(String, &str), Span> = imported
        .places
        .iter()
        .map(|(page, message, place)| ((format!("translations/{language}/{page}.ftl"), message.as_str()), *place))
        .collect();
    let in_file = |mut said: Diagnostic| {
        let path = order::path(&said, &sources)?.to_owned();
        let message = said.arguments.iter().find_map(|(name, value)| match value {
            Argument::Text(text) if *name == "message" => Some(text.as_str()),
            _ => None,
        })?;
        let place = *places.get(&(path, message))?;
        // Other places are in other files than this one.
        said.related.clear();
        Some(said.at(place))
    };
    checks::of_translations(&inspection, &[settings]).into_iter().filter_map(in_file).collect()
}
