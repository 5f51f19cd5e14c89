//! Signs that nobody sees and letters that look like others, where translators from right to left and from other alphabets
//! leave them: what is certain is read, and the rest is named by its sign and its column.

use super::support::SiteFolder;
use super::support::starter::{CATALOGUE, REGISTER, line_of, site};

const LINE: &str = "l-3399i = Go to the [desk][1] in { $street }.";

fn with(line: &str) -> SiteFolder {
    let site = site();
    assert!(site.text(CATALOGUE).contains(LINE), "{}", site.text(CATALOGUE));
    site.replace(CATALOGUE, LINE, line);
    site
}

/// Returns the words of the page in English, as readers have them.
fn page(site: &SiteFolder) -> String {
    site.run(&["build"]);
    site.text("public/en/servizi/esempio/index.html")
}

#[test]
fn signs_that_nobody_sees_count_for_nothing_among_names() {
    for line in [
        "l-3399i = Walk to the [desk][1] in { $street\u{200f} }.",
        "l-3399i = Walk to the [desk][1] in {\u{a0}$street\u{a0}}.",
        "l-3399i = Walk to the [desk][1] in {\u{61c} $street }.",
        "\u{200f}l-3399i = Walk to the [desk][1] in { $street }.",
        "l-3399i\u{200f} =\u{a0}Walk to the [desk][1] in { $street }.",
        "\u{feff}l-3399i\u{a0}= Walk to the [desk][1] in { $street }.",
        "l-3399i = Walk to the [desk][١] in { $street }.",
        "l-3399i = Walk to the [desk]\u{200f}[१] in { $street }.",
    ] {
        let site = with(line);
        let run = site.run(&["translate", "check", "en"]);
        assert_eq!((run.code, run.error.contains("l-3399i")), (0, false), "{line:?} {}", run.error);
        assert!(page(&site).contains("Walk to the"), "{line:?}");
        site.run_well(&["translate", "sync"]);
        assert!(
            site.text(CATALOGUE).contains("Walk to the") && site.text(REGISTER).contains("Walk to the"),
            "{line:?}"
        );
        assert_eq!(site.run(&["translate", "sync", "--check"]).code, 0, "{line:?}");
        // What leaves for other tools has the names alone.
        site.run_well(&["translate", "export", "--lang", "en", "--format", "csv", "--out", "en.csv"]);
        assert!(site.text("en.csv").contains("Walk to the [desk][1] in {street}."), "{line:?}");
        site.run_well(&["translate", "preview", "en"]);
    }
}

#[test]
fn official_words_are_read_through_them_too() {
    let site = site();
    let terms = "translations/en/terms.ftl";
    for word in [
        "\u{200f}-tessera-sanitaria\u{200f} = health card\n",
        "-tessera-sanitaria = {\u{a0}$case\u{200f} ->\n   \u{200f}*[base\u{200e}] health card\n    [gen] of it\n}\n",
    ] {
        site.write(terms, word);
        let run = site.run(&["translate", "check", "en"]);
        assert_eq!((run.code, run.error.contains("tessera")), (0, false), "{word:?} {}", run.error);
        let json = site.run_well(&["translate", "terms", "en", "--json"]).out;
        assert!(json.contains("\"word\":\"health card\""), "{json}");
    }
}

#[test]
fn a_letter_of_another_alphabet_is_named_with_its_column() {
    let site = with("l-3399i = Go to the [desk][1] in { $stre\u{435}t }.");
    for (locale, words) in [("en", "a letter of another alphabet"), ("it", "una lettera di un altro alfabeto")] {
        let run = site.run(&["translate", "check", "en", "--locale", locale]);
        assert!(run.code == 1 && run.error.contains(words) && run.error.contains("U+0435"), "{}", run.error);
        let line = site.text(CATALOGUE).lines().position(|line| line.starts_with("l-3399i")).unwrap() + 1;
        assert!(run.error.contains(&format!("esempio.ftl:{line}:41")), "{}", run.error);
        assert!(!run.error.contains("xpected"), "{}", run.error);
    }
}

#[test]
fn what_nobody_can_read_is_shown_and_no_parser_speaks() {
    let site = with("l-3399i = Go to the [desk][1] in { $street, }.");
    for locale in ["en", "it"] {
        let run = site.run(&["translate", "check", "en", "--locale", locale]);
        assert!(run.code == 1 && run.error.contains(", }.") && !run.error.contains("xpected"), "{}", run.error);
    }
}

#[test]
fn a_code_behind_its_translation_is_said_with_both_ends_to_mend() {
    let site = site();
    let line = line_of(&site, "For people who live here.");
    let id = line.split(' ').next().unwrap().to_owned();
    site.replace(CATALOGUE, &line, &format!("For people who live here. = {id}"));
    for (locale, words) in [("en", "the code behind it"), ("it", "il codice che le stanno dietro")] {
        let run = site.run(&["translate", "check", "en", "--locale", locale]);
        assert!(run.code == 1 && run.error.contains(words), "{}", run.error);
    }
}

#[test]
fn a_link_without_words_is_an_error_of_its_message() {
    for empty in ["[]", "[ ]", "[\u{200b}]", "[****]"] {
        let site = with(&format!("l-3399i = Walk to {empty}[1] in {{ $street }}."));
        for (locale, words) in [("en", "the link `[1]` has no words"), ("it", "il link `[1]` non ha parole")] {
            let run = site.run(&["translate", "check", "en", "--locale", locale]);
            assert!(run.code == 1 && run.error.contains(words), "{empty}: {}", run.error);
        }
        assert!(!page(&site).contains("Walk to"), "{empty}");
    }
    let site = with("l-3399i = Walk to [{ $street }][1] in { $street }.");
    assert!(!site.run(&["translate", "check", "en"]).error.contains("has no words"));
}

#[test]
fn a_broken_line_of_spellings_is_said_at_its_own_line() {
    for torn in [
        "    .search health insurance card",
        "    .search: health insurance card",
        "    .serch = health insurance card",
        "    search = health insurance card",
        "    ．search = health insurance card",
        "    .search =",
    ] {
        let site = site();
        site.write("translations/en/terms.ftl", format!("# Mine.\n-tessera-sanitaria = health card\n{torn}\n"));
        for (locale, words) in [("en", "begin it with four spaces"), ("it", "falla cominciare con quattro spazi")] {
            let run = site.run(&["translate", "check", "en", "--locale", locale]);
            assert!(run.code == 1 && run.error.contains(words), "{torn}: {}", run.error);
            assert!(run.error.contains("terms.ftl:3:5"), "{torn}: {}", run.error);
        }
    }
}
