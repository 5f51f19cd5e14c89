//! Planted violations: every rule finds the one it is for, and leaves what is allowed alone.

use std::collections::BTreeSet;

use super::code::House;
use super::rules;

const ROOMS: &str = "//! X.\npub mod source;\npub mod site;\npub mod output;\n";

fn house(files: &[(&str, &str)]) -> House {
    let lib = ("src/lib.rs".to_owned(), ROOMS.to_owned());
    let files = files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned()));
    House::new(files.chain([lib]).collect())
}

#[track_caller]
fn check(faults: &[String], expected: &[&str]) {
    assert_eq!(faults, expected);
}

#[test]
fn a_room_that_leans_up_is_found() {
    let house = house(&[
        ("src/site/mod.rs", "use crate::{\n    output::html::{self, Page},\n    source,\n};\n"),
        ("src/source/mod.rs", "fn f() { crate::site::g(); super::output::h(); }"),
        ("src/output/mod.rs", "use crate::site::Site; // use crate::command::x;\n"),
        ("src/attic/mod.rs", ""),
    ]);
    check(
        &rules::layers(&house),
        &[
            "src/attic/mod.rs: src/lib.rs does not declare `attic`",
            "src/site/mod.rs:2: `site` leans up on `output` (crate::output::html)",
            "src/site/mod.rs:2: `site` leans up on `output` (crate::output::html::Page)",
            "src/source/mod.rs:1: `source` leans up on `site` (crate::site::g)",
            "src/source/mod.rs:1: `source` leans up on `output` (super::output::h)",
        ],
    );
}

#[test]
fn comments_texts_and_tests_do_not_count() {
    let text = r##"
        /// See [`crate::site::Site`]. /* crate::site */
        /* crate::site::a /* std::fs */ */
        const A: &str = "crate::site::b"; const B: &str = r#"use "std::fs::x" "#; const C: char = '"';
        fn f<'a>(x: &'a str) -> bool { x == "\"crate::site::c" }
        #[cfg(test)]
        use crate::site::d;
        #[cfg(test)]
        mod tests { use crate::site::e; fn t() { std::fs::read("x").unwrap(); panic!("{}", 1) } }
        fn g() { crate::site::real() }
    "##;
    let house = house(&[("src/source/mod.rs", text), ("src/source/tests.rs", "use crate::site::x;")]);
    check(&rules::layers(&house), &["src/source/mod.rs:10: `source` leans up on `site` (crate::site::real)"]);
    check(&rules::doors(&house), &[]);
    check(&rules::leftovers(&house), &[]);
}

#[test]
fn files_that_lean_on_each_other_are_found() {
    let both = house(&[
        ("src/site/mod.rs", "mod page; mod link;"),
        ("src/site/page.rs", "use super::link::Link;"),
        ("src/site/link.rs", "fn f(page: &crate::site::page::Page) {}"),
    ]);
    check(&rules::circles(&both), &["a circle: src/site/link.rs → src/site/page.rs"]);
    let three = house(&[
        ("src/site/mod.rs", ""),
        ("src/site/a.rs", "use super::b::B;"),
        ("src/site/b.rs", "use super::c::{C, D};"),
        ("src/site/c.rs", "use super::a;"),
    ]);
    check(&rules::circles(&three), &["a circle: src/site/a.rs → src/site/b.rs → src/site/c.rs"]);
}

#[test]
fn a_mod_that_passes_on_is_no_circle() {
    let passing = house(&[
        ("src/site/mod.rs", "pub mod page; mod link; pub use page::Page; pub(crate) use link::Link;"),
        ("src/site/page.rs", "use super::Site; use super::Link;"),
        ("src/site/link.rs", "use super::Site;"),
    ]);
    check(&rules::circles(&passing), &[]);
    let calling = house(&[
        ("src/site/mod.rs", "mod page; pub fn resolve() { page::make() }"),
        ("src/site/page.rs", "use super::Site;"),
    ]);
    check(&rules::circles(&calling), &["a circle: src/site/mod.rs → src/site/page.rs"]);
    let through = house(&[
        ("src/site/mod.rs", "pub use page::Page; pub use link::Link;"),
        ("src/site/page.rs", "use super::Link;"),
        ("src/site/link.rs", "use crate::site::Page;"),
    ]);
    check(&rules::circles(&through), &["a circle: src/site/link.rs → src/site/page.rs"]);
}

#[test]
fn siblings_and_hidden_rooms_are_found() {
    let house = house(&[
        ("src/output/mod.rs", "pub mod artifact; pub use artifact::Artifact; use html::produce;"),
        ("src/output/artifact.rs", ""),
        ("src/output/html/mod.rs", "use super::Artifact; use super::artifact::Bytes; mod view;"),
        ("src/output/html/view.rs", "use super::super::feeds::atom; use crate::content::Kind;"),
        ("src/output/feeds/mod.rs", "use super::html; use self::atom::Atom;"),
        ("src/output/feeds/atom.rs", "use crate::site::Page; use crate::output::feeds::Feed;"),
    ]);
    check(
        &rules::siblings(&house, "output", &["artifact"]),
        &[
            "src/output/feeds/mod.rs:1: `feeds` knows its sibling `html`",
            "src/output/html/view.rs:1: `html` knows its sibling `feeds`",
        ],
    );
    check(
        &rules::unseen(&house, "output", &["content", "catalogue"]),
        &["src/output/html/view.rs:1: `output` names `content`"],
    );
}

#[test]
fn libraries_and_doors_are_watched() {
    let house = house(&[
        ("src/site/mod.rs", "use tera::Tera; fn f() { icu_list::g(); ::toml::from_str(x) }"),
        ("src/site/page.rs", "use std::{env, fmt, fs::{self, File}};"),
        ("src/source/read.rs", "use std::fs; use walkdir::WalkDir;"),
        ("src/source/mod.rs", "fn f() { std::process::exit(1); blake3::hash(b) }"),
    ]);
    check(
        &rules::walls(&house),
        &[
            "src/site/mod.rs:1: `tera` belongs to src/theme/, src/output/html/",
            "src/site/mod.rs:1: `icu_list` belongs to src/language/",
            "src/site/mod.rs:1: `toml` belongs to src/content/, src/theme/, src/catalogue/",
            "src/source/mod.rs:1: `blake3` belongs to src/source/hash.rs",
        ],
    );
    check(
        &rules::doors(&house),
        &[
            "src/site/page.rs:1: `std::env` outside the doors",
            "src/site/page.rs:1: `std::fs` outside the doors",
            "src/site/page.rs:1: `std::fs` outside the doors",
            "src/source/mod.rs:1: `std::process` outside the doors",
        ],
    );
}

#[test]
fn leftovers_and_looks_are_found() {
    let note = ["TO", "DO"].concat();
    let text = format!("//! A.\n// {note}: later\nfn f() {{ dbg!(1); my_panic!(); panic!() }}\n");
    let house = house(&[("src/site/mod.rs", &text)]);
    let first = format!("src/site/mod.rs:2: `{note}`");
    let expected = [&first, "src/site/mod.rs:3: `dbg!`", "src/site/mod.rs:3: `panic!`"];
    check(&rules::leftovers(&house), &expected);
    let long = format!("//! A long file,\n//! and what it is for.\n{}", "\n".repeat(399));
    let files = [
        ("src/site/long.rs", long.as_str()),
        ("src/site/date_utils.rs", "//! Says what it is for.\n"),
        ("src/site/mute.rs", "use a;\n"),
        ("src/site/stub.rs", "//! stub\n"),
        ("tests/golden.rs", "// Runs every case.\n"),
    ];
    let files = files.map(|(path, text)| (path.to_owned(), text.to_owned()));
    check(
        &rules::looks(&files),
        &[
            "src/site/long.rs: 401 lines, more than 400",
            "src/site/date_utils.rs: the name `date_utils` says nothing",
            "src/site/mute.rs: does not open with a sentence after `//!`",
            "src/site/stub.rs: does not open with a sentence after `//!`",
        ],
    );
}

#[test]
fn codes_are_provoked_or_excused() {
    let set = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<BTreeSet<_>>();
    let codes =
        rules::declared_codes("    LinkUnknown = \"link-unknown\", Error;\n    SiteEmpty = \"site-empty\", Note;\n");
    assert_eq!(codes, set(&["link-unknown", "site-empty"]));
    let mut provoked = rules::provoked_codes("tests/golden/a/diagnostics.txt", "error[link-unknown]: no page [x]\n");
    provoked.extend(rules::provoked_codes("tests/golden/b/a.md", "<!-- expect: site-empty -->\n"));
    assert_eq!(provoked, ["link-unknown", "site-empty"]);
    check(&rules::provocations(&codes, &set(&["link-unknown"]), "site-empty: later\n"), &[]);
    check(
        &rules::provocations(&codes, &set(&["site-empty", "x-y"]), "# list\nsite-empty:\nold-one: why"),
        &[
            "unprovoked.txt: `site-empty` has no reason",
            "unprovoked.txt: `site-empty` is provoked by now, delete the line",
            "unprovoked.txt: there is no code `old-one`",
            "no golden case provokes `link-unknown`",
            "a golden case expects `x-y`, which is no code",
        ],
    );
}
