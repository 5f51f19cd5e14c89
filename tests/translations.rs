//! What becomes of translations when content changes: nothing false, nothing lost, nothing old that looks fresh.

use super::support::SiteFolder;

const PAGE: &str = "content/servizi/esempio.md";
const ENGLISH: &str = "translations/en/servizi/esempio.ftl";
const REGISTER: &str = "translations/_register/en/servizi/esempio.toml";

/// A new site with Arabic as a third language, in which one text is translated.
fn site() -> SiteFolder {
    let site = SiteFolder::empty();
    site.run_well(&["init"]);
    site.replace(
        "content/site.toml",
        "[languages.en]",
        "[languages.ar]\nname = \"العربية\"\nfallback = [\"en\", \"it\"]\n\n[languages.en]",
    );
    site.run_well(&["translate", "sync"]);
    translate(&site, "translations/ar/servizi/esempio.ftl", "A chi abita qui.", "لمن يسكن هنا.");
    site.run_well(&["translate", "sync"]);
    site
}

/// Writes a translation in the place of the `???` below a source.
#[track_caller]
fn translate(site: &SiteFolder, path: &str, source: &str, translation: &str) {
    let id = id_of(site, path, source);
    site.replace(path, &format!("{id} = ???"), &format!("{id} = {translation}"));
}

/// Returns the id of the message below the comment that holds a source.
#[track_caller]
fn id_of(site: &SiteFolder, path: &str, source: &str) -> String {
    let text = site.text(path);
    let mut lines = text.lines().skip_while(|line| *line != format!("# it: {source}"));
    lines.find(|line| !line.starts_with('#')).and_then(|line| line.split(" = ").next()).unwrap().to_owned()
}

#[track_caller]
fn sync(site: &SiteFolder) -> String {
    site.run_well(&["translate", "sync"]).out
}

/// Returns `translated, stale, missing` of a language.
fn counts(site: &SiteFolder, language: &str) -> (u64, u64, u64) {
    let json: serde_json::Value =
        serde_json::from_str(&site.run_well(&["translate", "status", "--json"]).out).unwrap();
    let row = json.as_array().unwrap().iter().find(|row| row["language"] == language).unwrap().clone();
    (row["translated"].as_u64().unwrap(), row["stale"].as_u64().unwrap(), row["missing"].as_u64().unwrap())
}

fn page(site: &SiteFolder, language: &str) -> String {
    site.run_well(&["build"]);
    site.text(&format!("public/{language}/servizi/esempio/index.html"))
}

#[test]
fn a_second_sync_writes_nothing() {
    let site = site();
    let before = site.bytes_below("translations");
    assert!(sync(&site).contains("nothing was written"));
    assert_eq!(site.bytes_below("translations"), before);
    assert_eq!(site.run(&["translate", "sync", "--check"]).code, 0);
}

#[test]
fn a_changed_sentence_is_stale_in_each_language_and_alone() {
    let site = site();
    let (english, arabic) = (counts(&site, "en"), counts(&site, "ar"));
    site.replace(PAGE, "A chi abita qui.", "A chi abita o lavora qui.");
    assert_eq!(site.run(&["translate", "sync", "--check"]).code, 1, "catalogues are behind");
    // Before anybody synchronises, the page says so already.
    assert!(page(&site, "en").contains("data-standing=\"stale\"") || page(&site, "en").contains("data-standing=stale"));
    sync(&site);
    assert_eq!(counts(&site, "en"), (english.0 - 1, 1, 0));
    assert_eq!(counts(&site, "ar"), (arabic.0 - 1, 1, arabic.2));
    let catalogue = site.text(ENGLISH);
    for line in
        ["# it before: A chi abita qui.", "# it: A chi abita o lavora qui.", "# change: +o lavora+"]
    {
        assert!(catalogue.contains(line), "{line}\n{catalogue}");
    }
    assert!(site.text(REGISTER).contains("stale_since = 2026-03-09"));
    let html = page(&site, "en");
    assert!(html.contains("For people who live here.") && html.contains("A chi abita o lavora qui."), "{html}");
    assert!(html.contains("Changed in Italian on 9 March 2026"), "the reader is told in his language");
}

#[test]
fn a_changed_fact_makes_nothing_stale() {
    let site = site();
    site.replace("content/luoghi/sportello.md", "unknown = [\"contacts\"]", "phones = [\"+39 0000 111111\"]");
    sync(&site);
    let before = (counts(&site, "en"), counts(&site, "ar"));
    site.replace("content/luoghi/sportello.md", "+39 0000 111111", "+39 0000 222222");
    assert!(sync(&site).contains("nothing was written"));
    assert_eq!((counts(&site, "en"), counts(&site, "ar")), before);
    for language in ["it", "en", "ar"] {
        site.run_well(&["build"]);
        let html = site.text(&format!("public/{language}/luoghi/sportello/index.html"));
        assert!(html.contains("tel:+390000222222") && !html.contains("111111"), "{language}");
    }
}

#[test]
fn a_comma_is_a_touch_up_and_a_negation_is_not() {
    let site = site();
    site.replace(PAGE, "Una risposta scritta.", "Una risposta, scritta.");
    sync(&site);
    assert_eq!(counts(&site, "en").1, 0);
    site.replace(PAGE, "Una risposta, scritta.", "Nessuna risposta, scritta.");
    sync(&site);
    assert_eq!(counts(&site, "en").1, 1);
}

#[test]
fn a_tick_confirms_and_an_edit_does_not() {
    let site = site();
    site.replace(PAGE, "A chi abita qui.", "A chi abita o lavora qui.");
    sync(&site);
    site.replace(ENGLISH, "For people who live here.", "For people who live or work here.");
    sync(&site);
    assert_eq!(counts(&site, "en").1, 1, "an edit alone confirms nothing");
    site.replace(ENGLISH, "# [ ]", "# [x]");
    let told = site.run_well(&["translate", "sync", "--by", "Ufficio mediazione"]).out;
    assert_eq!(counts(&site, "en").1, 0, "{told}");
    assert!(site.text(REGISTER).contains("by = \"Ufficio mediazione\""));
    assert!(!site.text(ENGLISH).contains("# [ ]") && !site.text(ENGLISH).contains("# it before"));
}

#[test]
fn without_comments_and_register_nothing_is_fresh() {
    let site = site();
    let fresh = counts(&site, "en").0;
    let bare: Vec<String> =
        site.text(ENGLISH).lines().filter(|line| !line.starts_with('#')).map(str::to_owned).collect();
    site.write(ENGLISH, bare.join("\n"));
    // The register still knows every text as it stands.
    assert_eq!(counts(&site, "en").0, fresh);
    site.remove(REGISTER);
    let units = site.text(ENGLISH).lines().filter(|line| line.contains(" = ")).count() as u64;
    assert_eq!(counts(&site, "en").0, fresh - units);
}

#[test]
fn marks_and_line_ends_of_other_editors_change_nothing() {
    let site = site();
    let before = counts(&site, "en");
    let text = format!("\u{feff}{}", site.text(ENGLISH).replace('\n', "\r\n"));
    site.write(ENGLISH, text);
    assert_eq!(counts(&site, "en"), before);
    site.run_well(&["build"]);
}

#[test]
fn a_deleted_block_is_kept_and_comes_back() {
    let site = site();
    let text = site.text(PAGE);
    site.replace(PAGE, "A chi abita qui.\n", "");
    sync(&site);
    assert!(!site.text(ENGLISH).contains("For people who live here."));
    assert!(site.text(REGISTER).contains("text = \"For people who live here.\""), "{}", site.text(REGISTER));
    site.write(PAGE, text);
    sync(&site);
    assert!(site.text(ENGLISH).contains("= For people who live here."));
    assert!(!site.text(REGISTER).contains("[[retired]]"));
    assert_eq!(counts(&site, "en").2, 0);
}

#[test]
fn a_damaged_message_is_kept_and_costs_its_block_alone() {
    let site = site();
    let before = counts(&site, "en");
    let id = id_of(&site, ENGLISH, "A chi abita qui.");
    let damaged = format!("{id} = For people {{ who live here.");
    site.replace(ENGLISH, &format!("{id} = For people who live here."), &damaged);
    assert_eq!(counts(&site, "en"), (before.0 - 1, 0, before.2 + 1));
    let run = site.run_well(&["build"]);
    assert!(run.error.contains("message-syntax") && run.error.contains("servizi/esempio.ftl"), "{}", run.error);
    for _ in 0..2 {
        sync(&site);
        assert!(site.text(ENGLISH).contains(&damaged), "{}", site.text(ENGLISH));
    }
}

#[test]
fn what_a_person_wrote_stays() {
    let site = site();
    let id = id_of(&site, ENGLISH, "A chi abita qui.");
    site.replace(ENGLISH, &format!("{id} = "), &format!("# ask Maria about this word\n{id} = "));
    site.write(ENGLISH, format!("{}p-zzzzz = A message for no block.\nwords on a line of their own\n", site.text(ENGLISH)));
    for _ in 0..3 {
        sync(&site);
        for kept in ["# ask Maria about this word", "A message for no block.", "words on a line of their own"] {
            assert_eq!(site.text(ENGLISH).matches(kept).count(), 1, "{kept}\n{}", site.text(ENGLISH));
        }
    }
}

#[test]
fn two_who_add_the_same_block_get_one_id() {
    let (one, other) = (site(), site());
    one.replace(PAGE, "Una risposta scritta.", "Una risposta scritta.\n\nUn blocco nuovo.");
    other.replace(PAGE, "A chi abita qui.", "A chi abita qui.\n\nUn altro ancora.");
    other.replace(PAGE, "Una risposta scritta.", "Una risposta scritta.\n\nUn blocco nuovo.");
    sync(&one);
    sync(&other);
    assert_eq!(id_of(&one, ENGLISH, "Un blocco nuovo."), id_of(&other, ENGLISH, "Un blocco nuovo."));
}

#[test]
fn a_machine_text_says_so_and_critical_words_come_first_in_the_source() {
    let site = site();
    site.replace(PAGE, "A chi abita qui.", "A chi abita qui.\n\n> [!WARNING]\n> Non aspettare.");
    sync(&site);
    translate(&site, ENGLISH, "Non aspettare.", "Do not wait.");
    site.run_well(&["translate", "sync", "--state", "machine"]);
    assert!(site.text(REGISTER).contains("state = \"machine\""));
    let html = page(&site, "en");
    let (source, translation) = (html.find("Non aspettare.").unwrap(), html.find("Do not wait.").unwrap());
    assert!(source < translation);
}

#[test]
fn a_missing_text_takes_the_next_language_of_the_chain() {
    let site = site();
    let html = page(&site, "ar");
    let at = html.find("Shows what the page of a service looks like.").expect("English stands in for Arabic");
    let before = &html[..at];
    let marked = before.rfind("<").map(|start| &before[start..]).unwrap();
    assert!(marked.contains("lang=en") || marked.contains("lang=\"en\""), "{marked}");
}

#[test]
fn content_with_errors_is_not_synchronised() {
    let site = site();
    let before = site.bytes_below("translations");
    site.replace(PAGE, "title = ", "titel = ");
    assert_eq!(site.run(&["translate", "sync"]).code, 1);
    assert_eq!(site.bytes_below("translations"), before);
}
