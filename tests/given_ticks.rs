//! What a person says of a text by a sign: ticks of every kind, slips of the pen, reviews, and comments that went.

use super::support::SiteFolder;

const SETTINGS: &str = "title = \"Guida\"\nsource_language = \"it\"\n\n[languages.it]\nname = \"Italiano\"\n\n[languages.en]\nname = \"English\"\n";
const PAGE: &str = "+++\ntitle = \"Aiuto\"\nsummary = \"Dove chiedere.\"\n+++\n\nPorta un documento valido.\n\nTelefona al pediatra.\n";
const CATALOGUE: &str = "translations/en/aiuto.ftl";
const REGISTER: &str = "translations/_register/en/aiuto.toml";
const TEXT: &str = "Call the paediatrician.";

fn site() -> SiteFolder {
    let site = SiteFolder::of(&[("content/site.toml", SETTINGS), ("content/aiuto.md", PAGE)]);
    site.run_well(&["translate", "sync"]);
    fill(&site, "Telefona al pediatra.", TEXT);
    site.run_well(&["translate", "sync", "--by", "Ann"]);
    site
}

fn fill(site: &SiteFolder, source: &str, text: &str) {
    let id = site.message("translations/it/aiuto.ftl", source);
    site.replace(CATALOGUE, &format!("\n{id} = ???"), &format!("\n{id} = {text}"));
}

/// Makes the text old.
fn changed(site: &SiteFolder) {
    site.replace("content/aiuto.md", "Telefona al pediatra.", "Telefona al medico di sera.");
    site.run_well(&["translate", "sync"]);
    assert!(site.text(CATALOGUE).contains("# [ ] DA RIVEDERE"), "{}", site.text(CATALOGUE));
}

#[test]
fn a_tick_counts_however_it_is_written_and_no_mark_is_left_behind() {
    for tick in ["[x]", "[1]", "x", "“[x]”", "[ ] x", "[✓]"] {
        let site = site();
        changed(&site);
        site.replace(CATALOGUE, "# [ ] DA", &format!("# {tick} DA"));
        site.run_well(&["translate", "sync", "--by", "Ann"]);
        let text = site.text(CATALOGUE);
        assert!(!text.contains("DA RIVEDERE"), "{tick}: {text}");
    }
    for mark in ["[?]", "[no]"] {
        let site = site();
        changed(&site);
        site.replace(CATALOGUE, "# [ ] DA", &format!("# {mark} DA"));
        let checked = site.run(&["translate", "check"]).error;
        assert!(checked.contains("is neither `[ ]` nor `[x]`"), "{mark}: {checked}");
        site.run_well(&["translate", "sync"]);
        assert_eq!(site.text(CATALOGUE).matches("DA RIVEDERE").count(), 1, "{mark}");
    }
}

#[test]
fn a_tick_in_a_table_counts_however_it_is_written_and_one_for_an_older_original_is_named() {
    for tick in ["x", "[x]", "1", "TRUE", "fatto"] {
        let site = site();
        changed(&site);
        site.run_well(&["translate", "export", "--lang", "en", "--format", "csv", "--out", "en.csv"]);
        site.replace("en.csv", ";da rivedere;", &format!(";{tick};"));
        let table = site.text("en.csv");
        site.run_well(&["translate", "import", "en.csv", "--by", "Ann"]);
        assert!(!site.text(CATALOGUE).contains("DA RIVEDERE"), "{tick}");
        // The original changed while the file was away.
        let site = self::site();
        changed(&site);
        site.replace("content/aiuto.md", "Telefona al medico di sera.", "Scrivi una lettera al medico curante.");
        site.run_well(&["translate", "sync"]);
        site.write("en.csv", table);
        let said = site.run(&["translate", "import", "en.csv", "--by", "Ann"]);
        assert!(said.error.contains("it stays to be reviewed for today's"), "{tick}: {}\n{}", said.out, said.error);
        assert!(site.text(CATALOGUE).contains("DA RIVEDERE"), "{tick}");
    }
}

#[test]
fn a_review_is_one_of_what_the_text_was_made_from() {
    type Confirm = fn(&SiteFolder);
    let ways: [Confirm; 2] = [
        |site| {
            site.replace(CATALOGUE, "# [ ] DA", "# [x] DA");
            site.run_well(&["translate", "sync", "--by", "Vera"]);
        },
        |site| {
            let id = site.message("translations/it/aiuto.ftl", "Telefona al medico di sera.");
            site.run_well(&["translate", "confirm", "en", "aiuto", &id, "--by", "Vera"]);
        },
    ];
    for confirm in ways {
        let site = site();
        site.run_well(&["translate", "review", "en", "aiuto", "--by", "Dr X"]);
        changed(&site);
        confirm(&site);
        let register = site.text(REGISTER);
        assert!(register.contains("state = \"draft\"\nby = \"Vera\""), "{register}");
        assert!(!register.contains("reviewed"), "nobody has reviewed it: {register}");
    }
}

#[test]
fn a_slip_of_the_pen_is_one_of_the_page_that_is_named() {
    let site = site();
    site.write("content/altro.md", PAGE.replace("Aiuto", "Altro"));
    site.run_well(&["translate", "sync"]);
    fill(&site, "Aiuto", "Help");
    let other = "translations/en/altro.ftl";
    site.replace(other, "\ntitle = ???", "\ntitle = Other");
    site.run_well(&["translate", "sync"]);
    site.replace("content/aiuto.md", "\"Aiuto\"", "\"L'aiuto\"");
    site.replace("content/altro.md", "\"Altro\"", "\"Carta di soggiorno\"");
    let several = site.run(&["translate", "sync", "--touch-up", "title"]);
    assert_eq!(several.code, 2);
    assert!(several.error.contains("aiuto:title, altro:title"), "{}", several.error);
    for unknown in ["titel", "aiuto:titel", "nessuna:title"] {
        let said = site.run(&["translate", "sync", "--touch-up", unknown]);
        assert!(said.code == 2 && said.error.contains(&format!("no page has a text `{unknown}`")), "{}", said.error);
    }
    site.run_well(&["translate", "sync", "--touch-up", "aiuto:title"]);
    assert!(!site.text(CATALOGUE).contains("DA RIVEDERE"));
    assert!(site.text(other).contains("DA RIVEDERE"), "{}", site.text(other));
}

#[test]
fn comments_that_went_make_nothing_old_where_the_original_never_was_another() {
    let site = site();
    fill(&site, "Porta un documento valido.", "Bring a valid document.");
    let bare = |site: &SiteFolder| {
        let text: Vec<String> =
            site.text(CATALOGUE).lines().filter(|line| !line.starts_with('#')).map(str::to_owned).collect();
        site.write(CATALOGUE, text.join("\n") + "\n");
    };
    bare(&site);
    assert!(!site.run_well(&["translate", "check"]).error.contains("message-tick"));
    let synced = site.run_well(&["translate", "sync", "--by", "Ann"]);
    assert!(synced.out.contains("en: 0 stale"), "{}", synced.out);
    // Where it was another one, nobody knows, and is told so.
    site.replace("content/aiuto.md", "Dove chiedere.", "Dove si chiede una mano.");
    site.run_well(&["translate", "sync"]);
    fill(&site, "Dove si chiede una mano.", "Where to ask for a hand.");
    bare(&site);
    let checked = site.run(&["translate", "check"]).error;
    assert!(checked.contains("the line with the original above `summary` is gone"), "{checked}");
    let synced = site.run_well(&["translate", "sync", "--by", "Ann"]);
    assert!(synced.out.contains("en: 1 stale"), "{}", synced.out);
}
