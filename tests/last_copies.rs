//! Words of a person of which one copy is left: no command takes that away, whatever else was deleted before.

use super::support::SiteFolder;

const SETTINGS: &str = "title = \"Guida\"\nsource_language = \"it\"\n\n[languages.it]\nname = \"Italiano\"\n\n[languages.en]\nname = \"English\"\n";
const PAGE: &str = "+++\ntitle = \"Aiuto\"\nsummary = \"Dove chiedere.\"\n+++\n\nPorta un documento valido.\n\nTelefona al pediatra.\n\nLeggi con calma la tessera.\n";
const TERM: &str =
    "+++\ntitle = \"tessera\"\nsummary = \"Una carta.\"\nforms = [\"la tessera\"]\n+++\n\nServe sempre.\n";
const ENGLISH: [(&str, &str); 5] = [
    ("Aiuto", "Help"),
    ("Dove chiedere.", "Where to ask."),
    ("Porta un documento valido.", "Bring a valid document."),
    ("Telefona al pediatra.", "Call the paediatrician."),
    ("Leggi con calma la tessera.", "Read the card slowly."),
];
const CATALOGUE: &str = "translations/en/aiuto.ftl";
const REGISTER: &str = "translations/_register/en/aiuto.toml";

/// A site with a page that is translated and read a second time.
fn site() -> SiteFolder {
    let site = SiteFolder::of(&[
        ("content/site.toml", SETTINGS),
        ("content/aiuto.md", PAGE),
        ("content/termini/section.md", "+++\nkind = \"term\"\ntitle = \"Termini\"\nsummary = \"Tutti.\"\n+++\n"),
        ("content/termini/tessera.md", TERM),
    ]);
    site.run_well(&["translate", "sync"]);
    for (source, text) in ENGLISH {
        let id = id(&site, source);
        site.replace(CATALOGUE, &format!("\n{id} = ???"), &format!("\n{id} = {text}"));
    }
    site.replace("translations/en/terms.ftl", "-tessera = ???", "-tessera = health card\n    .search = helth card");
    site.run_well(&["translate", "sync", "--by", "Ann"]);
    site.run_well(&["translate", "review", "en", "aiuto", "--by", "Rev"]);
    site
}

fn id(site: &SiteFolder, source: &str) -> String {
    site.message("translations/it/aiuto.ftl", source)
}

fn set(site: &SiteFolder, text: &str, new: &str) {
    site.replace(CATALOGUE, &format!(" = {text}\n"), &format!(" = {new}\n"));
}

fn line_of(site: &SiteFolder, text: &str) -> String {
    let catalogue = site.text(CATALOGUE);
    catalogue.lines().find(|line| line.ends_with(&format!(" = {text}"))).unwrap().to_owned()
}

/// Fails where words stand nowhere in the site's own files.
fn kept(site: &SiteFolder, words: &str, when: &str) {
    let mut files = site.bytes_below("translations").into_values().chain(site.bytes_below("content").into_values());
    assert!(files.any(|bytes| String::from_utf8_lossy(&bytes).contains(words)), "{when}: “{words}” is lost");
}

#[test]
fn an_import_keeps_what_the_register_alone_still_has() {
    const TEXT: &str = "Bring a valid document.";
    type Damage = fn(&SiteFolder);
    let damages: [(&str, Damage); 5] = [
        ("the catalogue deleted", |site| site.remove(CATALOGUE)),
        ("the line deleted", |site| site.replace(CATALOGUE, &line_of(site, TEXT), "")),
        ("emptied", |site| set(site, TEXT, "???")),
        ("retyped", |site| set(site, TEXT, "HAND words.")),
        ("broken", |site| set(site, TEXT, "Bring {")),
    ];
    for (when, damage) in damages {
        for format in ["csv", "po", "xliff"] {
            let site = site();
            let name = format!("en.{format}");
            site.run_well(&["translate", "export", "--lang", "en", "--format", format, "--out", &name]);
            site.replace(&name, TEXT, "AGENCY words.");
            damage(&site);
            site.run(&["translate", "import", &name, "--by", "Agency", "--replace"]);
            kept(&site, "AGENCY words.", when);
            kept(&site, TEXT, when);
            if when == "retyped" {
                kept(&site, "HAND words.", when);
            }
        }
    }
}

#[test]
fn a_text_of_which_nobody_knows_what_it_was_made_from_is_no_fresher_for_a_journey() {
    for format in ["csv", "po", "xliff"] {
        let site = site();
        site.remove(REGISTER);
        let bare: String =
            site.text(CATALOGUE).lines().filter(|line| !line.starts_with('#')).collect::<Vec<_>>().join("\n");
        site.write(CATALOGUE, bare + "\n");
        site.replace("content/aiuto.md", "Porta un documento valido.", "Non portare nessun documento.");
        site.run_well(&["translate", "sync"]);
        let name = format!("en.{format}");
        site.run_well(&["translate", "export", "--lang", "en", "--format", format, "--out", &name]);
        site.remove(CATALOGUE);
        site.run(&["translate", "import", &name, "--by", "Ann", "--state", "reviewed"]);
        let status = site.run_well(&["translate", "status", "en", "aiuto"]);
        assert!(site.text(CATALOGUE).contains("Bring a valid document."), "{format}: it is there again");
        assert!(!status.out.contains("en: 0 stale"), "{format}: {}", status.out);
        assert!(site.text(CATALOGUE).contains("# [ ] "), "{format}");
    }
}

#[test]
fn a_text_that_is_called_a_machines_because_nobody_knows_is_kept_like_a_persons() {
    let site = site();
    site.remove(REGISTER);
    site.run_well(&["translate", "sync"]);
    set(&site, "Bring a valid document.", "SECOND words.");
    site.run_well(&["translate", "sync"]);
    kept(&site, "Bring a valid document.", "the register deleted, then retyped");
    // What somebody said to be a machine's gives way to a person's.
    let site = SiteFolder::of(&[("content/site.toml", SETTINGS), ("content/aiuto.md", PAGE)]);
    site.run_well(&["translate", "sync"]);
    let id = id(&site, "Porta un documento valido.");
    site.replace(CATALOGUE, &format!("{id} = ???"), &format!("{id} = Bring an valid paper."));
    site.run_well(&["translate", "sync", "--state", "machine"]);
    set(&site, "Bring an valid paper.", "Bring a valid document.");
    site.run_well(&["translate", "sync"]);
    assert!(!site.text(REGISTER).contains("Bring an valid paper."));
}

#[test]
fn words_that_are_offered_stay_where_no_register_has_them() {
    const TEXT: &str = "Call the paediatrician.";
    type Damage = fn(&SiteFolder);
    let damages: [(&str, Damage); 4] = [
        ("the block deleted", |site| site.replace("content/aiuto.md", "Telefona al pediatra.\n\n", "")),
        ("the line deleted", |site| {
            let line = format!("{} = ???\n", id(site, "Telefona al pediatra."));
            site.replace(CATALOGUE, &line, "");
        }),
        ("the page in another language", |site| {
            site.replace("content/aiuto.md", "title = ", "language = \"en\"\ntitle = ");
        }),
        ("the message twice", |site| {
            let id = id(site, "Telefona al pediatra.");
            let twice = format!("{id} = ???\n# memory: aiuto: {TEXT}\n{id} = The doc");
            let text = site.text(CATALOGUE).replace(&format!("# memory: aiuto: {TEXT}\n"), "");
            site.write(CATALOGUE, text.replace(&format!("{id} = ???"), &twice));
        }),
    ];
    for (when, damage) in damages {
        let site = site();
        set(&site, TEXT, "???");
        site.run_well(&["translate", "sync"]);
        assert!(site.text(CATALOGUE).contains(&format!("# memory: aiuto: {TEXT}")));
        site.remove(REGISTER);
        damage(&site);
        site.run(&["translate", "sync"]);
        kept(&site, TEXT, when);
        site.run(&["translate", "sync"]);
        kept(&site, TEXT, when);
    }
}

#[test]
fn words_mended_where_they_are_offered_stay_though_the_block_goes() {
    let site = site();
    set(&site, "Call the paediatrician.", "???");
    site.run_well(&["translate", "sync"]);
    site.replace(CATALOGUE, "# memory: aiuto: Call the paediatrician.", "# memory: aiuto: MENDED words of Maria");
    site.replace("content/aiuto.md", "Telefona al pediatra.\n\n", "");
    site.run_well(&["translate", "sync"]);
    kept(&site, "MENDED words of Maria", "the block deleted");
}

#[test]
fn a_page_that_takes_another_language_keeps_what_people_wrote_over_the_lines_of_the_tool() {
    let site = site();
    site.replace(CATALOGUE, "# it: Porta un documento valido.\n", "# it: TYPED by Maria\n");
    site.replace(CATALOGUE, "# it: Telefona al pediatra.\n", "# note: NOTE of Maria\n# it: Telefona al pediatra.\n");
    site.replace(
        CATALOGUE,
        "# it: Leggi",
        "## HEADING of Maria\n# change: CHANGE of Maria\n# memory: aiuto: MEMORY of Maria\n# it: Leggi",
    );
    site.replace("content/aiuto.md", "title = ", "language = \"en\"\ntitle = ");
    site.run(&["translate", "sync"]);
    for words in ["TYPED by Maria", "NOTE of Maria", "HEADING of Maria", "CHANGE of Maria", "MEMORY of Maria"] {
        kept(&site, words, "the page turned");
    }
    // What the tool wrote there is nobody's.
    assert!(!site.text(CATALOGUE).contains("# ! # it: Leggi"), "{}", site.text(CATALOGUE));
}

#[test]
fn remarks_within_the_lines_of_the_tool_stay() {
    let site = site();
    site.replace(CATALOGUE, "### Aiuto — English", "### ask MARIA: Aiuto — English");
    site.replace(CATALOGUE, "# it: Porta un documento valido.", "# it: Porta un documento valido. (REMARK of Ali)");
    set(&site, "Bring a valid document.", "Bring a document that is valid.");
    let term = "# term: la tessera → { -tessera }";
    assert!(
        site.text(CATALOGUE).contains(term) || site.text(CATALOGUE).contains("# term: "),
        "{}",
        site.text(CATALOGUE)
    );
    site.replace(CATALOGUE, "# it: Leggi", "# term: REMARK of Omar → { -tessera }\n# it: Leggi");
    site.run_well(&["translate", "sync"]);
    site.write(CATALOGUE, site.text(CATALOGUE).replace("# [ ]", "# [x]"));
    site.run_well(&["translate", "sync"]);
    for words in ["ask MARIA", "REMARK of Ali", "REMARK of Omar"] {
        kept(&site, words, "a remark");
    }
    let before = site.text(CATALOGUE);
    site.run_well(&["translate", "sync"]);
    assert_eq!(site.text(CATALOGUE), before);
}

const TERMS: &str = "translations/en/terms.ftl";
const WORDS: &str = "translations/_register/en/terms.toml";

#[test]
fn words_offered_for_a_term_stay_where_the_register_went_or_somebody_mended_them() {
    let site = site();
    site.replace(TERMS, "-tessera = health card\n    .search = helth card", "-tessera = ???");
    site.run_well(&["translate", "sync"]);
    assert!(site.text(TERMS).contains("# memory: terms: health card\n"), "{}", site.text(TERMS));
    site.replace(TERMS, "# memory: terms: health card\n", "# memory: terms: MENDED word\n");
    site.run_well(&["translate", "sync"]);
    kept(&site, "MENDED word", "mended where it was offered");
    site.remove(WORDS);
    site.run_well(&["translate", "sync"]);
    kept(&site, "health card", "the register deleted");
    let before = site.text(TERMS);
    site.run_well(&["translate", "sync"]);
    assert_eq!(site.text(TERMS), before);
}

#[test]
fn a_note_to_oneself_above_a_term_is_no_mark_of_the_tool() {
    for (note, stays) in [("# [ ] ask Ahmed", "# ask Ahmed"), ("# [x] PERSON asked Ahmed", "# PERSON asked Ahmed")] {
        let site = site();
        site.replace(TERMS, "-tessera = health card", &format!("{note}\n-tessera = health card"));
        site.run_well(&["translate", "sync"]);
        site.write(TERMS, site.text(TERMS).replace("# [ ] DA", "# [x] DA"));
        site.run_well(&["translate", "sync"]);
        assert!(site.text(TERMS).contains(stays), "{}", site.text(TERMS));
        assert!(!site.text(TERMS).contains("DA RIVEDERE"), "{}", site.text(TERMS));
    }
}

#[test]
fn words_typed_over_an_official_word_are_named_and_kept_and_make_nothing_old() {
    let site = site();
    site.replace(TERMS, "# it: tessera", "# it: TYPED by Maria");
    let synced = site.run_well(&["translate", "sync", "--by", "Maria"]);
    assert!(
        synced.error.contains("message-overwritten") && synced.error.contains("TYPED by Maria"),
        "{}",
        synced.error
    );
    assert!(site.text(WORDS).contains("TYPED by Maria"));
    assert!(site.text(TERMS).contains("# it: tessera\n-tessera = health card"), "{}", site.text(TERMS));
    // An earlier official word is no such thing.
    site.replace("content/termini/tessera.md", "title = \"tessera\"", "title = \"carta dei servizi\"");
    site.run_well(&["translate", "sync"]);
    assert!(site.text(TERMS).contains("# it before: tessera\n# it: carta dei servizi"), "{}", site.text(TERMS));
}

#[test]
fn a_word_that_was_emptied_beside_its_spellings_is_offered_again() {
    let site = site();
    site.replace(TERMS, "= health card", "= ???");
    let synced = site.run_well(&["translate", "sync"]);
    assert!(synced.error.contains("message-emptied"), "{}", synced.error);
    assert!(site.text(TERMS).contains("# memory: terms: health card\n"), "{}", site.text(TERMS));
    assert!(site.text(TERMS).contains("-tessera = ???\n    .search = helth card"), "{}", site.text(TERMS));
}

#[test]
fn a_table_of_official_words_takes_nothing_away_that_nobody_can_read() {
    type Damage = fn(&SiteFolder);
    let damages: [(&str, &str, Damage); 4] = [
        ("HAND card", "torn", |site| site.replace(TERMS, "= health card", "= HAND card {")),
        ("ask Maria about this", "a loose line", |site| {
            site.write(TERMS, site.text(TERMS) + "ask Maria about this\n");
        }),
        ("NOTE of Maria", "an attribute", |site| site.write(TERMS, site.text(TERMS) + "    .note = NOTE of Maria\n")),
        ("PERSON asks", "a mark of a person", |site| {
            site.replace(TERMS, "-tessera = health card", "# [ ] PERSON asks\n-tessera = health card");
        }),
    ];
    for (words, when, damage) in damages {
        for replace in [false, true] {
            let site = site();
            damage(&site);
            site.write("table.csv", "codice;en\ntessera;agency card\n");
            let mut command =
                vec!["translate", "import", "table.csv", "--by", "Ana", "--lang", "en", "--format", "glossary"];
            command.extend(replace.then_some("--replace"));
            site.run(&command);
            site.run(&["translate", "sync"]);
            kept(&site, words, when);
            kept(&site, "health card", when);
            kept(&site, "helth card", when);
            if replace {
                kept(&site, "agency card", when);
            }
        }
    }
    // What the register alone still has.
    type Loss = fn(&SiteFolder);
    let losses: [Loss; 3] = [
        |site| site.remove(TERMS),
        |site| site.replace(TERMS, "= health card", "= ???"),
        |site| site.replace(TERMS, "= health card", "= HAND card"),
    ];
    for lose in losses {
        let site = site();
        lose(&site);
        site.write("table.csv", "codice;en\ntessera;agency card\n");
        site.run(&[
            "translate",
            "import",
            "table.csv",
            "--by",
            "Ana",
            "--lang",
            "en",
            "--format",
            "glossary",
            "--replace",
        ]);
        for words in ["health card", "agency card"] {
            kept(&site, words, "the word went, then a table came");
        }
    }
}

#[test]
fn words_behind_and_below_the_marks_of_a_glossary_stay() {
    let site = site();
    site.replace(TERMS, "# it: tessera\n", "# it: tessera\n# it: NOTE of Maria\n");
    site.run_well(&["translate", "sync"]);
    kept(&site, "NOTE of Maria", "a second label");
    site.replace("content/termini/tessera.md", "title = \"tessera\"", "title = \"carta dei servizi\"");
    site.run_well(&["translate", "sync"]);
    site.replace(TERMS, "solo la x.", "solo la x. ASK Ahmed");
    site.run_well(&["translate", "sync"]);
    kept(&site, "ASK Ahmed", "behind the mark");
    assert_eq!(site.text(TERMS).matches("DA RIVEDERE").count(), 1);
}
