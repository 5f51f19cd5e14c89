//! Filters and functions of templates: all pure, so that a page depends on its view and the theme alone.

use std::collections::BTreeMap;

use tera::{Error, Kwargs, State, Tera, TeraResult, Value};

use super::assets::Asset;

/// Filters of Tera that know one language only, or that would let text pass as markup.
const FORBIDDEN: [&str; 8] = ["safe", "pluralize", "title", "upper", "lower", "capitalize", "wordcount", "sort"];

/// What pages are drawn with: files that they load, and pictograms by their names.
pub(super) type Drawn<'a> = (&'a [Asset], &'a BTreeMap<String, String>);

/// Registers what templates may call: `asset(name=…)`, the published path of an asset below the root, and
/// `pictogram(name=…)`, a drawing of the theme as an element, nothing where it has none of that name.
pub(super) fn register(tera: &mut Tera, (assets, pictograms): Drawn<'_>) {
    let paths: BTreeMap<String, String> = assets.iter().map(|asset| (asset.name.clone(), asset.path.clone())).collect();
    tera.register_function("asset", move |arguments: Kwargs, _: &State| -> TeraResult<String> {
        let name: String = arguments.must_get("name")?;
        paths.get(&name).cloned().ok_or_else(|| Error::message(format!("the theme has no asset `{name}`")))
    });
    let pictograms = pictograms.clone();
    tera.register_function("pictogram", move |arguments: Kwargs, _: &State| -> TeraResult<Value> {
        let name: String = arguments.must_get("name")?;
        Ok(Value::safe_string(pictograms.get(&name).map_or("", String::as_str)))
    });
    for name in FORBIDDEN {
        tera.register_filter(name, move |_: Value, _: Kwargs, _: &State| -> TeraResult<Value> {
            let reason = "pages are in many languages, and only the view makes markup";
            Err(Error::message(format!("the filter `{name}` is not for themes: {reason}")))
        });
    }
}
