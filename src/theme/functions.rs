//! Filters and functions of templates: all pure, so that a page depends on its view and the theme alone.

use std::collections::BTreeMap;

use tera::{Error, Kwargs, State, Tera, TeraResult, Value};

use super::assets::Asset;

/// Filters of Tera that know one language only, or that would let text pass as markup.
const FORBIDDEN: [&str; 8] = ["safe", "pluralize", "title", "upper", "lower", "capitalize", "wordcount", "sort"];

/// Registers what templates may call: `asset(name=…)`, the published path of an asset below the root.
pub(super) fn register(tera: &mut Tera, assets: &[Asset]) {
    let paths: BTreeMap<String, String> = assets.iter().map(|asset| (asset.name.clone(), asset.path.clone())).collect();
    tera.register_function("asset", move |arguments: Kwargs, _: &State| -> TeraResult<String> {
        let name: String = arguments.must_get("name")?;
        paths.get(&name).cloned().ok_or_else(|| Error::message(format!("the theme has no asset `{name}`")))
    });
    for name in FORBIDDEN {
        tera.register_filter(name, move |_: Value, _: Kwargs, _: &State| -> TeraResult<Value> {
            let reason = "pages are in many languages, and only the view makes markup";
            Err(Error::message(format!("the filter `{name}` is not for themes: {reason}")))
        });
    }
}
