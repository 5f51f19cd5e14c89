//! What the README tells people to write is what the program writes itself.

use std::collections::BTreeSet;

use super::support::{SiteFolder, repository};

/// Returns the headers of all paths and of assets, by what `_headers` says.
fn written() -> BTreeSet<(String, String)> {
    let site = SiteFolder::golden("formats");
    site.run_well(&["build"]);
    let text = site.text("public/_headers");
    let lines = text.lines().filter_map(|line| line.strip_prefix("  ")?.split_once(": "));
    lines.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}

/// Returns the blocks of the README in a language.
fn blocks(language: &str) -> Vec<String> {
    let text = std::fs::read_to_string(repository().join("README.md")).unwrap();
    let fence = format!("```{language}\n");
    text.split(&fence).skip(1).map(|block| block.split("\n```").next().unwrap().to_owned()).collect()
}

#[test]
fn servers_send_the_headers_that_the_site_asks_for() {
    let expected = written();
    assert!(expected.len() > 5);
    for (language, command) in [("nginx", "add_header "), ("apache", "Header always set ")] {
        let block = blocks(language).concat();
        let lines = block.lines().filter_map(|line| line.trim().strip_prefix(command)?.split_once(' '));
        let mut said: BTreeSet<(String, String)> = lines
            .map(|(name, value)| {
                let value = value.trim_end_matches(';').trim_end_matches(" always").trim_matches('"');
                (name.to_owned(), value.to_owned())
            })
            .collect();
        if language == "nginx" {
            // There a table says how long what may be kept.
            assert!(said.remove(&("Cache-Control".to_owned(), "$guide_cache".to_owned())));
            let table = block.split("server {").next().unwrap();
            let values = table.lines().filter_map(|line| line.split('"').nth(1));
            said.extend(values.map(|value| ("Cache-Control".to_owned(), value.to_owned())));
        }
        assert_eq!(said, expected, "{language}");
    }
}
