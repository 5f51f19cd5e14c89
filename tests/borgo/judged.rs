//! Every calendar and every feed of the town, read by parsers of others.

use serde_json::{Map, Value};

use super::town;
use crate::support::judges;

/// Hands the files of the town with an ending to a judge and returns what it read of each.
fn read(script: &str, ending: &str) -> Map<String, Value> {
    let files = town().files.iter().filter(|(path, _)| path.ends_with(ending));
    let texts: Map<String, Value> =
        files.map(|(path, bytes)| (path.clone(), String::from_utf8(bytes.clone()).unwrap().into())).collect();
    assert!(texts.len() >= town().languages().len(), "{ending}: {} files", texts.len());
    serde_json::from_str(&judges::node(script, &Value::from(texts).to_string())).unwrap()
}

#[test]
fn every_calendar_holds_what_takes_place() {
    for (path, events) in read("calendar.mjs", ".ics") {
        let events = events.as_array().unwrap();
        assert!(!events.is_empty(), "{path}");
        for event in events {
            assert!(!event["times"].as_array().unwrap().is_empty(), "{path}: {event}");
            assert!(!event["uid"].as_str().unwrap().is_empty() && event["summary"].is_string(), "{path}: {event}");
        }
    }
}

#[test]
fn every_language_has_its_news() {
    for (path, feed) in read("feed.mjs", "news.xml") {
        let language = path.split('/').next().unwrap();
        assert_eq!(feed["language"], language);
        let items = feed["items"].as_array().unwrap();
        assert!(!items.is_empty(), "{path}");
        assert!(items.iter().all(|item| item["url"].as_str().unwrap().starts_with("https://")), "{path}");
    }
}
