//! Official words that change: no word of a glossary looks fresh when it was made from another one; and a sync of some
//! languages, which leaves the others as they are.

use super::support::SiteFolder;
use super::support::starter::{CATALOGUE, PAGE, REGISTER, SOURCE, site};

const TERM: &str = "content/termini/isee.md";
const TERMS: &str = "translations/en/terms.ftl";

/// A site with an official word, and its word in English, of which nothing says what it was made from.
fn with_term() -> SiteFolder {
    let site = site();
    site.write(TERM, "+++\ntitle = \"attestazione ISEE\"\nsummary = \"Un certificato.\"\n+++\n");
    site.run_well(&["translate", "sync"]);
    site.replace(TERMS, "# it: attestazione ISEE\n-isee = ???", "# Mine.\n-isee = family income form");
    site
}

fn standing(site: &SiteFolder) -> String {
    let json = site.run_well(&["translate", "terms", "en", "--json"]).out;
    let rows: serde_json::Value = serde_json::from_str(&json).unwrap();
    let row = rows.as_array().unwrap().iter().find(|row| row["name"] == "isee").unwrap().clone();
    row["state"].as_str().unwrap().to_owned()
}

fn rename(site: &SiteFolder, from: &str, to: &str) {
    site.replace(TERM, from, to);
}

#[test]
fn a_changed_official_word_makes_its_word_old_until_somebody_ticks_it() {
    let site = with_term();
    assert_eq!(standing(&site), "stale", "nobody can tell what it was made from");
    site.run_well(&["translate", "sync"]);
    assert!(
        site.text(TERMS).contains("# Mine.\n# it: attestazione ISEE\n-isee = family income form"),
        "{}",
        site.text(TERMS)
    );
    assert_eq!(standing(&site), "worded");

    rename(&site, "attestazione ISEE", "dichiarazione DSU");
    assert_eq!(standing(&site), "stale", "before a sync, too");
    site.run_well(&["translate", "sync"]);
    let marked = "# Mine.\n# [ ] DA RIVEDERE. Correggi la traduzione e scrivi x tra le parentesi; se va già bene, scrivi solo la x.\n# it before: attestazione ISEE\n# it: dichiarazione DSU\n-isee = family income form";
    assert!(site.text(TERMS).contains(marked), "{}", site.text(TERMS));
    assert_eq!(standing(&site), "stale");
    assert_eq!(site.run(&["translate", "sync", "--check"]).code, 0);

    // Another word, a lost tick, a translated title: none of them confirms it.
    site.replace(TERMS, "family income form", "income form");
    site.run_well(&["translate", "sync"]);
    assert_eq!(standing(&site), "stale");
    site.replace("translations/en/termini/isee.ftl", "title = ???", "title = income form");
    site.run_well(&["translate", "sync"]);
    assert_eq!(standing(&site), "stale");

    site.replace(TERMS, "# [ ] DA", "# [x] DA");
    assert_eq!(standing(&site), "worded");
    site.run_well(&["translate", "sync"]);
    assert!(site.text(TERMS).contains("# Mine.\n# it: dichiarazione DSU\n-isee = income form"), "{}", site.text(TERMS));
    assert_eq!(standing(&site), "worded");
    // A comma is nobody's work.
    rename(&site, "dichiarazione DSU", "Dichiarazione, DSU");
    site.run_well(&["translate", "sync"]);
    assert_eq!(standing(&site), "worded");
    assert!(site.text(TERMS).contains("# it: Dichiarazione, DSU\n-isee"), "{}", site.text(TERMS));
}

#[test]
fn a_word_that_is_met_when_its_title_is_old_is_as_old() {
    let site = site();
    site.write(TERM, "+++\ntitle = \"attestazione ISEE\"\nsummary = \"Un certificato.\"\n+++\n");
    site.run_well(&["translate", "sync"]);
    site.replace("translations/en/termini/isee.ftl", "title = ???", "title = income form");
    site.run_well(&["translate", "sync"]);
    site.replace(TERMS, "# it: attestazione ISEE\n-isee = ???", "-isee = income form");
    rename(&site, "attestazione ISEE", "dichiarazione DSU");
    site.run_well(&["translate", "sync"]);
    assert!(
        site.text(TERMS).contains("# it before: attestazione ISEE\n# it: dichiarazione DSU\n-isee"),
        "{}",
        site.text(TERMS)
    );
    // The title is translated anew, and the word is still the old one.
    site.run_well(&["translate", "confirm", "en", "termini/isee", "title", "--by", "Samira"]);
    assert_eq!(standing(&site), "stale");
}

#[test]
fn a_sync_of_some_languages_leaves_the_others() {
    let site = site();
    site.run_well(&["new", "language", "ro"]);
    let ro = "translations/ro/servizi/esempio.ftl";
    let before = (site.text(CATALOGUE), site.text(ro));
    site.replace(PAGE, SOURCE, "A chi abita o lavora qui.");
    let run = site.run_well(&["translate", "sync", "ro"]);
    assert!(run.out.contains("ro:") || run.out.contains("ro "), "{}", run.out);
    assert_eq!(site.text(CATALOGUE), before.0);
    assert!(site.text(ro) != before.1 && site.text(ro).contains("A chi abita o lavora qui."));
    // The others follow when they are asked for, and nothing looks fresh until then.
    let status = site.run_well(&["translate", "status", "--json"]).out;
    assert!(status.contains("\"stale\":1"), "{status}");
    site.run_well(&["translate", "sync", "en"]);
    assert!(site.text(CATALOGUE).contains("# it before: A chi abita qui."));
    assert_eq!(site.run(&["translate", "sync", "--check"]).code, 0);
    // What is gone keeps its translation in every language.
    site.replace(PAGE, "A chi abita o lavora qui.", "");
    site.run_well(&["translate", "sync", "ro"]);
    assert!(site.text(REGISTER).contains("For people who live here."));
    assert_eq!(site.run(&["translate", "sync", "--check"]).code, 0);
    assert!(site.run(&["translate", "sync", "rr"]).code == 2);
}

#[test]
fn an_official_word_stands_in_the_brackets_of_the_language() {
    let site = SiteFolder::town();
    site.run_well(&["build"]);
    let page = |tree: &str| site.text(&format!("public/{tree}/servizi/ambulatorio/index.html"));
    let chinese = page("zh-Hans");
    let label = "（<small class=standing lang=zh-Hans dir=ltr>意大利语：</small><span class=official";
    assert!(chinese.contains(label) && chinese.contains("</bdi></span>）"), "{chinese}");
    assert!(!chinese.contains(" (<small"), "{chinese}");
    let arabic = page("ar");
    assert!(arabic.contains(" (<small class=standing") && arabic.contains(" </small><span class=official"), "{arabic}");
    assert!(!arabic.contains('（'), "{arabic}");
}

#[test]
fn a_renamed_term_keeps_its_words_and_every_mention_of_it() {
    let site = with_term();
    let id = site.message("translations/it/servizi/esempio.ftl", SOURCE);
    let line = site.text(CATALOGUE).lines().find(|line| line.starts_with(&format!("{id} = "))).unwrap().to_owned();
    site.replace(CATALOGUE, &line, &format!("{id} = Bring your {{ -isee }}."));
    site.run_well(&["translate", "sync", "--by", "Ann"]);
    let (glossary, register) = (site.text(TERMS), site.text("translations/_register/en/terms.toml"));
    let page_register = site.text(REGISTER);
    site.write("content/termini/attestazione-isee.md", site.text(TERM));
    site.remove(TERM);
    let checked = site.run(&["translate", "check"]);
    assert!(!checked.error.contains("term-unknown"), "{}", checked.error);
    assert_eq!(site.run(&["translate", "sync", "--check"]).code, 1);
    site.run_well(&["translate", "sync"]);
    assert_eq!(site.text(TERMS), glossary.replace("-isee =", "-attestazione-isee ="));
    let renamed = register.replace("[-isee]", "[-attestazione-isee]");
    assert_eq!(site.text("translations/_register/en/terms.toml"), renamed);
    assert!(site.text(CATALOGUE).contains(&format!("{id} = Bring your {{ -attestazione-isee }}.")));
    assert_eq!(site.text(REGISTER), page_register.replace("{ -isee }", "{ -attestazione-isee }"));
    assert_eq!(site.run(&["translate", "sync", "--check"]).code, 0);
    let built = site.run_well(&["build", "--out", "public"]);
    assert!(!built.error.contains("term-unknown"), "{}", built.error);
}
