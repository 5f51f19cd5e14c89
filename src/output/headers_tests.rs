//! The files of static hosts, at the root of a host and below it.

use super::produce;
use crate::facts::Date;
use crate::language::Language;
use crate::site::{Redirect, Site, SiteInfo, made};

fn site(base: Option<&str>, redirects: &[(&str, &str)]) -> Site {
    let info = SiteInfo {
        title: String::new(),
        source_language: Language::parse("it").unwrap(),
        base_url: base.map(str::to_owned),
        today: Date::parse("2026-03-02").unwrap(),
        time_zone: "Europe/Rome".to_owned(),
        report_to: None,
        languages: Vec::new(),
        licence: None,
        accessibility_statement: None,
    };
    let redirect = |(from, to): &(&str, &str)| Redirect {
        from: (*from).into(),
        to: (*to).into(),
        title: String::new(),
        language: Language::parse("it").unwrap(),
    };
    let redirects = made(redirects.iter().map(redirect).collect());
    Site { info, editions: Vec::new(), posters: made(Vec::new()), redirects, files: Vec::new() }
}

fn texts(site: &Site) -> Vec<(String, String)> {
    let text = |one: &crate::output::Artifact| String::from_utf8(one.bytes.clone()).unwrap();
    produce(site).iter().map(|one| (one.path.to_string(), text(one))).collect()
}

#[test]
fn headers_stand_below_the_path_of_the_site() {
    let files = texts(&site(Some("https://guida.example/sub/"), &[]));
    assert_eq!(files.len(), 1);
    let text = &files[0].1;
    assert!(text.starts_with("/sub/*\n  Content-Security-Policy: default-src 'none'; "), "{text}");
    assert!(text.contains("frame-ancestors 'none'\n  X-Content-Type-Options: nosniff\n"), "{text}");
    assert!(text.contains("/sub/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n"), "{text}");
    assert!(texts(&site(None, &[]))[0].1.starts_with("/*\n"));
}

#[test]
fn redirects_are_written_with_and_without_slash() {
    let redirects = [("it/vecchio nome", "it/nuovo"), ("it/50%?#x", "it/b"), ("it/vecchio nome", "it/altro")];
    let at_root = texts(&site(None, &redirects));
    let expected = "/it/vecchio%20nome /it/nuovo/ 301\n/it/vecchio%20nome/ /it/nuovo/ 301\n\
/it/50%25%3F%23x /it/b/ 301\n/it/50%25%3F%23x/ /it/b/ 301\n";
    assert_eq!(at_root[1], ("_redirects".to_owned(), expected.to_owned()));
    let below = texts(&site(Some("https://guida.example/sub/"), &redirects[..1]));
    assert!(below[1].1.starts_with("/sub/it/vecchio%20nome /sub/it/nuovo/ 301\n"));
}
