//! Slips of translators, one by one: a half sentence, a lost comment, a mark in the wrong place; what each may cost.

use super::support::SiteFolder;
use super::support::starter::{self, CATALOGUE, ENGLISH, PAGE, REGISTER, SOURCE, id, line_of};

/// A new site, with the line of one translation.
fn site() -> (SiteFolder, String) {
    let site = starter::site();
    let line = line_of(&site, ENGLISH);
    (site, line)
}

/// Returns `translated, stale, missing`.
fn counts(site: &SiteFolder) -> (u64, u64, u64) {
    let json: serde_json::Value = serde_json::from_str(&site.run_well(&["translate", "status", "--json"]).out).unwrap();
    let row = json.as_array().unwrap().iter().find(|row| row["language"] == "en").unwrap().clone();
    (row["translated"].as_u64().unwrap(), row["stale"].as_u64().unwrap(), row["missing"].as_u64().unwrap())
}

fn sync(site: &SiteFolder) -> String {
    site.run_well(&["translate", "sync"]).out
}

fn html(site: &SiteFolder) -> (String, String) {
    let said = site.run_well(&["build"]).error;
    (site.text("public/en/servizi/esempio/index.html"), said)
}

#[test]
fn a_half_sentence_is_never_shown_and_always_named() {
    for rest in [
        "Note = you are over 18.",
        "total= over 5 euro",
        "# you are over 18",
        "#you are over 18",
        "## you are over 18",
        "\nwith you please.",
        "* now",
    ] {
        let (site, line) = site();
        let (id, whole) = (id(&line).to_owned(), counts(&site));
        let cut = format!("{id} = Bring a document only if\n{rest}");
        site.replace(CATALOGUE, &line, &cut);
        for _ in 0..2 {
            assert_eq!(counts(&site), (whole.0 - 1, 0, 1), "{rest}");
            let (html, said) = html(&site);
            assert!(!html.contains("Bring a document only if") && html.contains(SOURCE), "{rest}");
            assert!(said.contains("message-syntax"), "{rest}: {said}");
            sync(&site);
            assert!(site.text(CATALOGUE).contains(&cut), "{rest}\n{}", site.text(CATALOGUE));
        }
        // Whoever puts it on one line has mended it.
        site.replace(CATALOGUE, &cut, &format!("{id} = Bring a document only if you are over 18."));
        assert_eq!(counts(&site), whole, "{rest}");
    }
}

#[test]
fn a_comment_of_a_person_is_never_deleted() {
    for comment in [
        "### Riletta tutta da Fatima, 3 marzo",
        "## Sezione mia",
        "# note: chiedere a Maria",
        "# term: chiedere",
        "# change: tutto",
        "# it: mia nota",
        "# [ ] da rivedere con Ali",
        "#! oops",
        "# Samira: ask the office which form",
    ] {
        let (site, line) = site();
        let before = counts(&site);
        site.replace(CATALOGUE, &line, &format!("{comment}\n{line}"));
        sync(&site);
        site.replace(PAGE, SOURCE, "A chi lavora qui.");
        sync(&site);
        site.replace(CATALOGUE, "# [ ] DA", "# [x] DA");
        sync(&site);
        assert_eq!(site.text(CATALOGUE).matches(comment).count(), 1, "{comment}\n{}", site.text(CATALOGUE));
        assert_eq!(counts(&site), before, "{comment}\n{}", site.text(CATALOGUE));
    }
}

#[test]
fn two_versions_after_a_merge_stay_until_somebody_chooses() {
    let (site, line) = site();
    let whole = counts(&site);
    let other = format!("{} = For those who live here.", id(&line));
    site.replace(CATALOGUE, &line, &format!("<<<<<<< HEAD\n{line}\n=======\n{other}\n>>>>>>> samira"));
    let files = site.bytes_below("translations");
    assert_eq!(counts(&site), (whole.0 - 1, 0, 1));
    assert!(html(&site).1.contains("message-conflict"));
    sync(&site);
    assert!(site.bytes_below("translations") == files, "{}", site.text(CATALOGUE));
}

#[test]
fn a_tick_without_its_source_confirms_nothing_and_says_so() {
    let (site, line) = site();
    site.replace(PAGE, SOURCE, "A chi lavora qui.");
    sync(&site);
    site.replace(CATALOGUE, "# [ ]", "# [x]");
    site.replace(CATALOGUE, "# it: A chi lavora qui.\n", "");
    assert!(html(&site).1.contains("message-tick"));
    let told = sync(&site);
    assert!(told.contains("confirmed 0"), "{told}");
    assert_eq!(counts(&site).1, 1);
    assert!(site.text(REGISTER).contains(SOURCE), "what it was made from is kept: {}", site.text(REGISTER));
    // The line is back, and the same tick with an empty line below it counts.
    site.replace(CATALOGUE, "# [ ]", "# ［ok］");
    site.replace(CATALOGUE, &line, &format!("\n{line}"));
    assert!(sync(&site).contains("confirmed 1"));
    assert_eq!(counts(&site).1, 0);
}

#[test]
fn a_translation_that_went_is_offered_although_its_place_is_taken() {
    let (site, _) = site();
    let text = site.text(PAGE);
    site.replace(PAGE, &format!("{SOURCE}\n"), "");
    site.run_well(&["translate", "sync", "--by", " "]);
    assert!(!site.text(REGISTER).contains("by = \"\""));
    site.write(PAGE, text.replace(SOURCE, "Per ogni cittadino straniero iscritto."));
    sync(&site);
    assert_eq!(counts(&site).2, 1);
    // The same words but for a comma.
    site.write(PAGE, text.replace(SOURCE, "A chi abita, qui."));
    sync(&site);
    assert!(site.text(CATALOGUE).contains(ENGLISH), "{}", site.text(CATALOGUE));
    assert_eq!((counts(&site).1, counts(&site).2), (0, 0));
}

#[test]
fn one_file_that_cannot_be_read_stops_its_page_alone() {
    let (site, _) = site();
    site.write(CATALOGUE, b"title = \xff\n");
    site.replace("content/luoghi/sportello.md", "title = \"", "title = \"Nuovo ");
    let run = site.run(&["translate", "sync"]);
    assert_eq!(run.code, 1, "{}", run.error);
    assert!(run.error.contains("file-not-utf8") && run.out.contains("were left as they are"), "{}", run.out);
    assert!(site.text("translations/en/luoghi/sportello.ftl").contains("# it: Nuovo "));
    assert_eq!(std::fs::read(site.path().join(CATALOGUE)).unwrap(), b"title = \xff\n");
}

#[test]
fn what_an_escape_hides_is_found_too() {
    for value in ["a { \"\\u202E\" } b", "a { \"\\u0000\" } b", "a\u{ffff}b", "a\u{f0000}b", "a\u{e0041}b"] {
        let (site, line) = site();
        site.replace(CATALOGUE, &line, &format!("{} = {value}", id(&line)));
        let (html, said) = html(&site);
        assert!(said.contains("message-character") && html.contains(SOURCE), "{value:?}: {said}");
    }
}

const TERMS: &str = "translations/en/terms.ftl";
const INTERFACE: &str = "translations/en/interface.ftl";

#[test]
fn an_old_official_word_is_not_fresh_inside_a_sentence() {
    let (site, line) = site();
    site.replace(CATALOGUE, &line, &format!("{} = Whoever has a {{ -tessera-sanitaria }}.", id(&line)));
    sync(&site);
    let is_stale = |html: &str| {
        let at = html.find("Whoever has a").unwrap();
        html[..at].rfind("data-standing=stale").is_some_and(|mark| at - mark < 200)
    };
    assert!(!is_stale(&html(&site).0));
    site.replace(
        "content/termini/tessera-sanitaria.md",
        "title = \"tessera sanitaria\"",
        "title = \"tessera europea\"",
    );
    assert!(is_stale(&html(&site).0), "its title is old");
    sync(&site);
    assert!(is_stale(&html(&site).0), "its title is old");
    let title = "translations/en/termini/tessera-sanitaria.ftl";
    let text = site.text(title);
    let old = text.lines().find(|line| line.starts_with("title = ")).unwrap();
    site.replace(title, old, "title = ???");
    assert!(is_stale(&html(&site).0), "above it stands what it was made from");
    let terms = site.text(TERMS);
    let bare: Vec<&str> = terms.lines().filter(|line| !line.starts_with('#')).collect();
    site.write(TERMS, bare.join("\n"));
    assert!(is_stale(&html(&site).0), "nothing says what it was made from");
}

#[test]
fn a_damaged_term_is_left_out_and_named() {
    for (text, code) in [
        ("-tessera-sanitaria = card\n* second", "message-syntax"),
        ("-tessera-sanitaria = card\nNote = second", "message-syntax"),
        ("-tessera-sanitaria = card ｛a｝", "message-character"),
        ("-tessera-sanitaria = card <b>x</b>", "message-html"),
        ("-tessera-sanitaria = card \u{202e}x", "message-character"),
        ("-tessera-sanitaria = card{ \"\\u202E\" }x", "message-character"),
        ("-tessera-sanitaria = **card** [a][1]", "term-invalid"),
        ("<<<<<<< a\n-tessera-sanitaria = card\n=======\n-tessera-sanitaria = card 2\n>>>>>>> b", "message-conflict"),
    ] {
        let (site, line) = site();
        site.replace(CATALOGUE, &line, &format!("{} = Whoever has a {{ -tessera-sanitaria }}.", id(&line)));
        let title = "translations/en/termini/tessera-sanitaria.ftl";
        let old = site.text(title).lines().find(|line| line.starts_with("title = ")).unwrap().to_owned();
        site.replace(title, &old, "title = Fallback word");
        site.write(TERMS, text);
        let (html, said) = html(&site);
        assert!(said.contains(code), "{text}: {said}");
        assert!(html.contains("Fallback word") && !html.contains(">card"), "{text}");
    }
    let (site, _) = site();
    site.write(TERMS, "-tessera-sanitaria = first\n-tessera-sanitaria = second\n");
    assert!(html(&site).1.contains("message-repeated"));
    site.write(TERMS, "-tessera-sanitaria = ???\n");
    assert!(html(&site).1.contains("message-emptied"), "somebody took the word out");
    site.remove("translations/_register/en/terms.toml");
    assert!(!html(&site).1.contains("warning"), "it is missing, and that is no fault");
    // An indented term costs itself alone.
    site.write(TERMS, "-tessera-sanitaria = plastic\n  -altro = other\n");
    assert!(html(&site).1.contains("does not begin as it should"));
    assert!(site.text("public/en/termini/tessera-sanitaria/index.html").contains("tessera"));
}

#[test]
fn words_of_the_interface_are_held_against_those_of_the_theme() {
    let (site, _) = site();
    for (text, code) in [
        ("part-needed = ZZZ\nNote = more", "message-syntax"),
        ("part-needed = ZZZ\n  # more", "message-swallowed"),
        ("part-needed = ZZZ ｛$count｝", "message-character"),
        ("part-needed = ZZZ <b>x</b>", "message-html"),
        ("part-needed = ZZZ \u{202e}x", "message-character"),
        ("part-needed = ZZZ { $foo }", "message-facts"),
        ("part-needed = ZZZ { FOO() }", "message-forbidden"),
        ("part-needed = ZZZ { part-needed }", "message-forbidden"),
        ("part-needed = ZZZ { nobody }", "message-forbidden"),
        ("banner-machine = ZZZ", "message-facts"),
        ("part-needed =", "message-syntax"),
    ] {
        site.write(INTERFACE, text);
        let (html, said) = html(&site);
        assert!(said.contains(&format!("warning[{code}]")), "{text}: {said}");
        assert!(!html.contains("ZZZ") && html.contains("What you need"), "{text}");
    }
    // An indented message costs itself alone, and a mark of a missing one nothing.
    site.write(INTERFACE, "part-needed = ZZZ\n  part-obtained = YYY\npart-access = ???\n");
    let (html, said) = html(&site);
    assert!(html.contains("ZZZ") && !html.contains("YYY") && said.contains("part-obtained"), "{said}");
    site.write(INTERFACE, "# Ours.\npart-needed = ZZZ\n# Ours, too.\npart-obtained = YYY\n");
    let (html, said) = self::html(&site);
    assert!(html.contains("ZZZ") && html.contains("YYY") && !said.contains("warning"), "{said}");
}

#[test]
fn a_remark_says_what_is_really_wrong() {
    for (value, words) in [
        ("Bring [a] b", "a link does not say which one it is"),
        ("Bring [a][x]", "a link does not say which one it is"),
        ("Bring { a } b", "has { a }, which a translation cannot have"),
        ("=== Bring", "still the mark `???` or `===`"),
        ("Bring a doc ???", "still the mark `???` or `===`"),
        ("{ \"\" }", "has no word in it"),
        ("5*3*2 = 30", "has no word in it"),
    ] {
        let (site, line) = site();
        site.replace(CATALOGUE, &line, &format!("{} = {value}", id(&line)));
        let (html, said) = html(&site);
        assert!(said.contains(words) && html.contains(SOURCE), "{value}: {said}");
    }
    let (site, line) = site();
    site.replace(CATALOGUE, &line, &format!("{} = Bring {{\n{line}", id(&line)));
    assert!(html(&site).0.contains(ENGLISH), "of two with one id the sound one is used");
}

#[test]
fn a_note_before_a_list_stands_once_and_a_mark_holds_for_every_item() {
    let site = SiteFolder::empty();
    site.run_well(&["init"]);
    let list = "<!-- note: chiedi prima --><!-- note: poi no -->\n<!-- critical -->\n- uno\n- due\n\n> tre\n";
    site.write(PAGE, site.text(PAGE) + "\n" + list);
    site.run_well(&["translate", "sync"]);
    for language in ["it", "en"] {
        let text = site.text(&CATALOGUE.replace("/en/", &format!("/{language}/")));
        assert_eq!(text.matches("# note: chiedi prima poi no\n").count(), 1, "{text}");
        assert!(text.find("chiedi prima") < text.rfind("voce 2 di 2"), "{text}");
        assert_eq!(text.matches("may do harm").count() + text.matches("può fare danno").count(), 2, "{text}");
    }
}

#[test]
fn a_conflict_without_its_end_costs_what_stands_there_twice_and_not_the_rest() {
    let (site, line) = site();
    let whole = counts(&site);
    site.replace(CATALOGUE, &line, &format!("<<<<<<< HEAD\n{line}\n=======\n{} = Whoever lives here.", id(&line)));
    assert_eq!(counts(&site), (whole.0 - 1, 0, 1));
    let before = site.text(CATALOGUE);
    assert!(html(&site).1.contains("message-conflict"));
    sync(&site);
    assert_eq!(site.text(CATALOGUE), before, "nobody has chosen yet");
}

#[test]
fn a_catalogue_with_another_ending_is_named() {
    for name in ["prova.FTL", "esempio.ftl.bak2", "esempio.docx"] {
        let (site, _) = site();
        site.write(&format!("translations/en/servizi/{name}"), "title = A");
        let (_, said) = html(&site);
        assert!(said.contains("catalogue-page") && said.contains(name), "{said}");
    }
}
