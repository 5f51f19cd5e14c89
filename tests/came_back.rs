//! Originals that change and come back: no translation is taken for one of an original from which nobody made it, and
//! what was made from it once is offered again.

use super::support::SiteFolder;
use super::support::starter::{self, CATALOGUE, ENGLISH, PAGE, REGISTER, SOURCE, id, line_of};

const CHANGED: &str = "A chi abita qui e ha 18 anni.";
const EDITED: &str = "For people over 18 who live here.";

/// How the text stands in English, as `translate status` shows it.
#[track_caller]
fn state(site: &SiteFolder, id: &str) -> String {
    let shown = site.run_well(&["translate", "status", "en", "servizi/esempio", "--locale", "en"]).out;
    let line = shown.lines().find(|line| line.starts_with(id)).unwrap_or_else(|| panic!("{id}\n{shown}"));
    line.split_whitespace().nth(1).unwrap().to_owned()
}

fn sync(site: &SiteFolder) {
    site.run_well(&["translate", "sync"]);
}

#[track_caller]
fn is_settled(site: &SiteFolder) {
    assert_eq!(site.run(&["translate", "sync", "--check"]).code, 0, "{}", site.text(CATALOGUE));
}

/// A site whose original changed and whose translation was marked old, with the id of the text.
fn changed() -> (SiteFolder, String) {
    let site = starter::site();
    let id = id(&line_of(&site, ENGLISH)).to_owned();
    site.replace(PAGE, SOURCE, CHANGED);
    sync(&site);
    assert_eq!(state(&site, &id), "stale");
    (site, id)
}

/// Says that an edited text is old for the original that came back, and that its earlier words are offered and hold.
#[track_caller]
fn is_old_and_offered(site: &SiteFolder, id: &str) {
    assert_eq!(state(site, id), "stale", "before a run");
    sync(site);
    assert_eq!(state(site, id), "stale", "after a run");
    is_settled(site);
    let text = site.text(CATALOGUE);
    assert!(text.contains(&format!("# it before: {CHANGED}\n# it: {SOURCE}\n")), "{text}");
    let offer = format!("# memory: servizi/esempio: {ENGLISH}\n{id} = {EDITED}\n");
    assert!(text.contains(&offer), "{text}");
    // Another word is no confirmation, be it written above the original that came back.
    site.replace(CATALOGUE, EDITED, "For grown people who live here.");
    assert_eq!(state(site, id), "stale");
    sync(site);
    assert_eq!(state(site, id), "stale");
    site.replace(CATALOGUE, "= For grown people who live here.", &format!("= {ENGLISH}"));
    assert_eq!(state(site, id), "draft", "these words were made from this original");
    sync(site);
    assert_eq!(state(site, id), "draft");
    assert!(site.text(CATALOGUE).contains(&format!("# it: {SOURCE}\n{id} = {ENGLISH}\n")), "{}", site.text(CATALOGUE));
    is_settled(site);
}

#[test]
fn a_text_that_was_edited_below_another_original_is_old_when_the_first_one_comes_back() {
    for is_synced in [false, true] {
        let (site, id) = changed();
        site.replace(CATALOGUE, &format!("{id} = {ENGLISH}"), &format!("{id} = {EDITED}"));
        if is_synced {
            sync(&site);
            is_settled(&site);
        }
        assert_eq!(state(&site, &id), "stale");
        site.replace(PAGE, CHANGED, SOURCE);
        is_old_and_offered(&site, &id);
    }
}

#[test]
fn a_text_that_nobody_edited_holds_again() {
    let (site, id) = changed();
    site.replace(PAGE, CHANGED, SOURCE);
    assert_eq!(state(&site, &id), "draft");
    sync(&site);
    assert_eq!(state(&site, &id), "draft");
    assert!(!site.text(CATALOGUE).contains("# ["), "{}", site.text(CATALOGUE));
    is_settled(&site);
}

#[test]
fn a_tick_below_either_original_confirms() {
    let (site, id) = changed();
    site.replace(CATALOGUE, &format!("{id} = {ENGLISH}"), &format!("{id} = {EDITED}"));
    sync(&site);
    site.replace(PAGE, CHANGED, SOURCE);
    sync(&site);
    site.replace(CATALOGUE, "# [ ]", "# [x]");
    sync(&site);
    assert_eq!(state(&site, &id), "draft");
    assert!(!site.text(REGISTER).contains("seen = "), "{}", site.text(REGISTER));
    is_settled(&site);
    // It was confirmed for this one, and not for the other.
    site.replace(PAGE, SOURCE, CHANGED);
    assert_eq!(state(&site, &id), "stale");
}

#[test]
fn a_lost_comment_does_not_confirm_an_edited_text_when_the_original_comes_back() {
    let (site, id) = changed();
    let text = site.text(CATALOGUE).replace(&format!("{id} = {ENGLISH}"), &format!("{id} = {EDITED}"));
    let bare: Vec<&str> = text.lines().filter(|line| !line.starts_with('#')).collect();
    site.write(CATALOGUE, bare.join("\n"));
    sync(&site);
    site.replace(PAGE, CHANGED, SOURCE);
    assert_eq!(state(&site, &id), "stale");
    sync(&site);
    assert_eq!(state(&site, &id), "stale");
    is_settled(&site);
}

#[test]
fn a_fuzzy_text_that_comes_in_is_old_when_the_original_comes_back() {
    let (site, id) = changed();
    let file = site.path().join("back.po");
    let path = file.to_str().unwrap();
    site.run_well(&["translate", "export", "--lang", "en", "--format", "po", "--only", "stale", "--out", path]);
    let text = std::fs::read_to_string(&file).unwrap();
    assert!(text.contains("#, fuzzy"), "{text}");
    std::fs::write(&file, text.replace(ENGLISH, EDITED)).unwrap();
    site.run_well(&["translate", "import", path, "--by", "Ali"]);
    assert_eq!(state(&site, &id), "stale");
    is_settled(&site);
    site.replace(PAGE, CHANGED, SOURCE);
    is_old_and_offered(&site, &id);
}

#[test]
fn an_old_text_whose_block_goes_comes_back_old() {
    // What was edited is old for both originals; what was made from the first one, and still known, holds for that.
    for (edit, first) in [("none", (ENGLISH, "draft")), ("now", (ENGLISH, "draft")), ("before", (EDITED, "stale"))] {
        let words = if edit == "none" { ENGLISH } else { EDITED };
        for (source, (words, expected)) in [(CHANGED, (words, "stale")), (SOURCE, first)] {
            let (site, id) = changed();
            if edit != "none" {
                site.replace(CATALOGUE, &format!("{id} = {ENGLISH}"), &format!("{id} = {EDITED}"));
            }
            if edit == "before" {
                sync(&site);
            }
            site.replace(PAGE, &format!("{CHANGED}\n"), "");
            sync(&site);
            let text = site.text(CATALOGUE);
            assert!(!text.contains(words) && !text.contains("# !"), "{text}");
            assert_eq!(site.run(&["translate", "check", "en"]).code, 0);
            is_settled(&site);
            site.replace(PAGE, "## A chi è rivolto\n", &format!("## A chi è rivolto\n\n{source}\n"));
            sync(&site);
            let line = line_of(&site, words);
            assert_eq!(state(&site, starter::id(&line)), expected, "{edit} {source}: {}", site.text(CATALOGUE));
            is_settled(&site);
        }
    }
}

#[test]
fn an_original_of_other_days_above_an_empty_text_is_nobodys_words() {
    let site = starter::site();
    let id = id(&line_of(&site, ENGLISH)).to_owned();
    let settings = "content/site.toml";
    site.write(settings, format!("{}\n[languages.ar]\nname = \"العربية\"\nfallback = [\"it\"]\n", site.text(settings)));
    sync(&site);
    let arabic = CATALOGUE.replace("/en/", "/ar/");
    let month_ago = site.text(&arabic);
    let is_quiet = || {
        let said = site.run(&["translate", "check", "ar", "--locale", "en"]);
        assert!(said.code == 0 && !said.error.contains("message-overwritten"), "{}", said.error);
        sync(&site);
        let text = site.text(&arabic);
        assert!(text.contains(&format!("{id} = ???\n")) && !text.contains(SOURCE), "{text}");
        assert!(!text.contains("# memory"), "{text}");
        is_settled(&site);
    };
    site.replace(PAGE, SOURCE, CHANGED);
    // One language alone: the others are behind, and that is no fault of theirs.
    site.run_well(&["translate", "sync", "en"]);
    is_quiet();
    // A copy of last month, after the translation was made anew and nothing but the source's catalogue knows.
    site.replace(CATALOGUE, "# [ ]", "# [x]");
    sync(&site);
    site.write(&arabic, &month_ago);
    is_quiet();
    // Without that, the registers of other languages know.
    let source = "translations/it/servizi/esempio.ftl";
    site.replace(source, &format!("# before: {SOURCE}\n"), "");
    site.write(REGISTER, site.text(REGISTER) + &retired());
    site.write(&arabic, &month_ago);
    is_quiet();
}

/// A translation of the first original that another one took the place of.
fn retired() -> String {
    format!("\n[[retired]]\nsource = \"{SOURCE}\"\ntext = \"For those here.\"\nstate = \"draft\"\nmessage = \"p-x\"\n")
}
