//! Slips of volunteers in the glossary, in the words of the interface and over whole lines: each is said with its cure, and
//! what somebody wrote is still there.

use super::support::SiteFolder;

const SETTINGS: &str = "title = \"Guida\"\nsource_language = \"it\"\n\n[languages.it]\nname = \"Italiano\"\n\n[languages.ro]\nname = \"Română\"\n";
const TERMS: &str = "translations/ro/terms.ftl";
const WORD: &str = "-pediatra = pediatru\n    .search = doctor de copii\n";

fn site() -> SiteFolder {
    let site = SiteFolder::of(&[
        ("content/site.toml", SETTINGS),
        ("content/aiuto.md", "+++\ntitle = \"Aiuto\"\nsummary = \"Dove.\"\n+++\n\nTelefona al pediatra.\n"),
        ("content/parole/section.md", "+++\nkind = \"term\"\ntitle = \"Parole\"\n+++\n"),
        ("content/parole/pediatra.md", "+++\ntitle = \"pediatra\"\nsummary = \"Una parola.\"\n+++\n"),
    ]);
    site.run_well(&["translate", "sync"]);
    site.replace(TERMS, "-pediatra = ???\n", WORD);
    site.run_well(&["translate", "sync", "--by", "Ana"]);
    site
}

#[test]
fn forms_without_a_usual_one_and_spellings_at_the_margin_are_said_with_the_sign_that_lacks() {
    for (slip, english, italian) in [
        (
            "-pediatra = { $case ->\n    [base] pediatru\n    [plural] pediatri\n  }\n",
            "write `*` before the usual form",
            "scrivi `*` davanti alla forma di base",
        ),
        (
            "-pediatra = pediatru\n.search = doctor de copii\n",
            "write four spaces before it",
            "scrivi quattro spazi davanti",
        ),
    ] {
        let site = site();
        site.replace(TERMS, WORD, slip);
        for (locale, words) in [("en", english), ("it", italian)] {
            let run = site.run(&["translate", "check", "ro", "--locale", locale]);
            assert_eq!(run.code, 1);
            assert!(run.error.contains(words), "{}", run.error);
        }
        site.run(&["translate", "sync"]);
        assert!(site.text(TERMS).contains(slip), "what somebody wrote stands there");
    }
}

#[test]
fn a_glossary_that_was_emptied_or_deleted_is_said() {
    let emptied = site();
    emptied.write(TERMS, "");
    let run = emptied.run(&["translate", "check", "ro"]);
    assert!(
        run.error.contains("`-pediatra` had a translation") && run.error.contains("doctor de copii"),
        "{}",
        run.error
    );
    let deleted = site();
    deleted.remove(TERMS);
    let run = deleted.run(&["translate", "check", "ro"]);
    assert!(run.error.contains("`translations/ro/terms.ftl` is gone"), "{}", run.error);
    for site in [emptied, deleted] {
        site.run(&["translate", "sync"]);
        let text = site.text(TERMS);
        let offered = "# memory: terms: pediatru\n# memory: terms: .search = doctor de copii\n-pediatra = ???\n";
        assert!(text.contains(offered), "{text}");
        let run = site.run(&["translate", "check", "ro"]);
        assert!(!run.error.contains("is gone"), "{}", run.error);
    }
}

#[test]
fn a_glossary_that_nobody_can_read_is_not_written_over_by_a_table() {
    let site = site();
    let bytes = b"\xFF\xFE-\0p\0".as_slice();
    site.write(TERMS, bytes);
    site.write("parole.csv", "it;ro\npediatra;medic de copii\n");
    let run = site.run(&["translate", "import", "parole.csv", "--lang", "ro", "--by", "Ana"]);
    assert_eq!(run.code, 1);
    assert!(run.error.contains("UTF-16") && run.error.contains("nothing was taken"), "{}", run.error);
    assert_eq!(std::fs::read(site.path().join(TERMS)).unwrap(), bytes);
}

#[test]
fn a_misspelt_message_of_the_interface_is_said_to_its_translator() {
    let site = site();
    site.write("translations/ro/interface.ftl", "search-lable = Căutați\n");
    let run = site.run(&["translate", "check", "ro"]);
    assert!(
        run.error.contains("never asks for `search-lable`") && run.error.contains("`search-label`"),
        "{}",
        run.error
    );
}

#[test]
fn words_over_a_whole_line_are_put_aside_with_the_code_of_their_message() {
    let site = site();
    let id = site.message("translations/it/aiuto.ftl", "Telefona al pediatra.");
    site.replace("translations/ro/aiuto.ftl", &format!("{id} = ???"), "Sunați la pediatru");
    site.run(&["translate", "sync"]);
    let text = site.text("translations/ro/aiuto.ftl");
    assert!(
        text.contains(&format!("\n{id} = ???\n")) && text.contains(&format!("# ! {id} = Sunați la pediatru\n")),
        "{text}"
    );
    let run = site.run(&["translate", "check", "ro"]);
    assert!(run.error.contains(&format!("a translation of `{id}` was put aside here")), "{}", run.error);
    site.run(&["translate", "sync"]);
    assert_eq!(site.text("translations/ro/aiuto.ftl"), text);
}
