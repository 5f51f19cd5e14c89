//! Files that come back with texts of which they say themselves that they are not finished.

use super::support::SiteFolder;
use super::support::starter::{self, CATALOGUE, ENGLISH, REGISTER, taken};

const OTHER: &str = "For those who live here, perhaps.";

/// A site whose texts are in a state.
fn site(state: &str) -> SiteFolder {
    let site = starter::site();
    site.write(REGISTER, site.text(REGISTER).replace("state = \"draft\"", &format!("state = \"{state}\"")));
    site
}

/// What the register has of the text with some words.
#[track_caller]
fn record(site: &SiteFolder, words: &str) -> String {
    let register = site.text(REGISTER);
    let found = register.split("\n\n").find(|record| record.contains(&format!("text = \"{words}\"")));
    found.unwrap_or_else(|| panic!("{words}\n{register}")).to_owned()
}

/// Writes other words into the line of the text and into what says how it stands.
fn marked(text: &str, format: &str, mark: &str) -> String {
    let before = if format == "xliff" { format!(">{ENGLISH}<") } else { ENGLISH.to_owned() };
    let at = text.find(&before).unwrap() + usize::from(format == "xliff");
    let (head, tail) = text.split_at(at);
    let tail = tail.replacen(ENGLISH, OTHER, 1);
    match format {
        "po" => {
            let (above, entry) = head.rsplit_once("msgctxt ").unwrap();
            format!("{above}#, {mark}\nmsgctxt {entry}{tail}")
        }
        "xliff" => {
            let (above, _) = head.rsplit_once("<target").unwrap();
            format!("{above}<target state=\"{mark}\">{tail}").replace("approved=\"yes\"", "approved=\"no\"")
        }
        _ => {
            let (words, rest) = tail.split_once(';').unwrap();
            let (_, rest) = rest.split_once(';').unwrap();
            format!("{head}{words};{mark};{rest}")
        }
    }
}

const MARKS: [(&str, &str); 8] = [
    ("po", "fuzzy"),
    ("xliff", "new"),
    ("xliff", "needs-translation"),
    ("xliff", "needs-review-translation"),
    ("csv", "da rivedere"),
    ("csv", "manca"),
    ("csv", "in corso"),
    ("csv", "todo"),
];

#[test]
fn an_unfinished_text_takes_the_place_of_no_good_one() {
    for (format, mark) in MARKS {
        for state in ["draft", "reviewed"] {
            let site = site(state);
            let said = taken(&site, format, |text| marked(text, format, mark), &[]);
            assert!(said.error.contains("not finished") && said.code == 1, "{format} {mark}: {}", said.error);
            assert!(said.out.contains("0 taken") && said.out.contains("1 refused"), "{format} {mark}: {}", said.out);
            assert!(site.text(CATALOGUE).contains(ENGLISH), "{format} {mark}");
            assert!(record(&site, ENGLISH).contains(state), "{format} {mark}");
        }
    }
}

#[test]
fn who_replaces_with_an_unfinished_text_gets_one_to_be_looked_at() {
    for (format, mark) in MARKS {
        let site = site("reviewed");
        let said = taken(&site, format, |text| marked(text, format, mark), &["--replace"]);
        assert!(said.out.contains("1 taken"), "{format} {mark}: {} {}", said.out, said.error);
        let text = site.text(CATALOGUE);
        assert!(text.contains("# [ ]") && text.contains(OTHER), "{format} {mark}: {text}");
        assert!(record(&site, OTHER).contains("stale_since") && record(&site, ENGLISH).contains("reviewed"));
        assert_eq!(site.run(&["translate", "sync", "--check"]).code, 0, "{text}");
    }
}

#[test]
fn a_text_of_a_machine_stays_one_until_somebody_says_that_it_is_done() {
    for (format, mark, expected) in [
        ("po", "fuzzy", "machine"),
        ("po", "c-format", "draft"),
        ("xliff", "needs-review-translation", "machine"),
        ("xliff", "translated", "draft"),
        ("csv", "automatica", "machine"),
        ("csv", "fatto", "draft"),
    ] {
        let site = site("machine");
        let change = |text: &str| {
            // What we export says so itself.
            let text = if expected == "draft" { text.replace("#, fuzzy\n", "") } else { text.to_owned() };
            marked(&text, format, mark)
        };
        let said = taken(&site, format, change, &[]);
        assert!(said.out.contains("1 taken"), "{format} {mark}: {} {}", said.out, said.error);
        assert!(record(&site, OTHER).contains(&format!("state = \"{expected}\"")), "{format} {mark}");
    }
}

#[test]
fn what_was_to_be_translated_and_is_filled_in_is_a_draft() {
    for format in ["po", "xliff", "csv"] {
        let site = starter::site();
        let line = starter::line_of(&site, ENGLISH);
        let id = starter::id(&line);
        site.replace(CATALOGUE, &line, &format!("{id} = ???"));
        site.run_well(&["translate", "sync"]);
        let change = |text: &str| match format {
            "po" => {
                let (head, tail) = text.split_once(&format!(":{id}\"")).unwrap();
                format!("{head}:{id}\"{}", tail.replacen("msgstr \"\"", &format!("msgstr \"{OTHER}\""), 1))
            }
            "xliff" => {
                text.replacen("<target state=\"new\"></target>", &format!("<target state=\"new\">{OTHER}</target>"), 1)
            }
            _ => text.replacen(";;manca;", &format!(";{OTHER};manca;"), 1),
        };
        let said = taken(&site, format, change, &[]);
        assert!(said.out.contains("1 taken"), "{format}: {} {}", said.out, said.error);
        assert!(record(&site, OTHER).contains("state = \"draft\""), "{format}: {}", site.text(REGISTER));
    }
}
