//! The scripts of each tree's search: the engine, the field and their words in one, what is needed now and then in another.

use std::collections::BTreeMap;

use serde_json::Value;
use sportello::output::{MemorySink, Packing};
use sportello::pipeline;

use super::support::{SiteFolder, options};

fn published() -> BTreeMap<String, String> {
    let sources = SiteFolder::town().sources();
    let mut sink = MemorySink::default();
    let _ = pipeline::build(&sources, &options(), &Packing::default(), &mut sink, &|_| {});
    let files = sink.finish().value.into_iter();
    files
        .filter(|(path, _)| path.as_str().ends_with(".js"))
        .map(|(path, artifact)| (path.to_string(), String::from_utf8_lossy(&artifact.bytes).into_owned()))
        .collect()
}

/// Returns what a script hands to the program at its end.
fn told(script: &str, call: &str) -> Value {
    let (_, told) = script.rsplit_once(&format!("sportello.search.{call}(")).unwrap();
    serde_json::from_str(&format!("[{}]", told.trim_end().trim_end_matches(");"))).unwrap()
}

fn texts(words: &Value) -> Vec<(&str, &str)> {
    let words = words.as_object().unwrap().iter();
    words.map(|(name, word)| (name.as_str(), word[0].as_str().unwrap())).collect()
}

#[test]
fn each_tree_has_its_two_scripts() {
    let published = published();
    let trees: Vec<&str> = published.keys().filter_map(|path| path.strip_suffix("/search/search.js")).collect();
    assert!(trees.len() > 2, "{trees:?}");
    for tree in &trees {
        let (search, late) =
            (&published[&format!("{tree}/search/search.js")], &published[&format!("{tree}/search/late.js")]);
        let told = told(search, "begin");
        let (told, manifest) = (&told[0], &told[1]);
        assert_eq!(manifest["tree"], **tree);
        assert!(manifest["pages"].as_u64().unwrap() > 10, "{tree}");
        let empty = |(_, text): &(&str, &str)| text.is_empty();
        assert_eq!(texts(&told["words"]).into_iter().find(empty), None, "{tree}");
        let further = &self::told(late, "further")[0];
        assert_eq!(texts(&further["words"]).into_iter().find(empty), None, "{tree}");
        assert_eq!(further["trees"].as_array().unwrap().len(), trees.len());
        let calls = further["calls"].as_array().unwrap();
        let numbers: Vec<&str> = calls.iter().map(|call| call["number"].as_str().unwrap()).collect();
        assert_eq!(numbers[0], "112", "{tree}: {calls:?}");
        assert_eq!(
            (&calls[0]["tel"], calls[0]["address"].as_str()),
            (&"tel:112".into(), Some(&*format!("{tree}/servizi/emergenza")))
        );
        let direction = if ["ar", "ur"].contains(tree) { "rtl" } else { "ltr" };
        assert_eq!(told["leftward"].as_array().unwrap().contains(&(**tree).into()), direction == "rtl");
    }
    let alone = |path: &&String| path.starts_with("assets/") && path.contains("search-");
    assert_eq!(published.keys().find(alone), None, "the parts are published in the two scripts alone");
}
