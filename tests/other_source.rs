//! A page may be written in another language than the site: then the site's language is one of those it is translated
//! into, in every command of the translators.

use super::support::SiteFolder;

const SETTINGS: &str = "title = \"Guida\"\nsource_language = \"it\"\n\n[languages.it]\nname = \"Italiano\"\n\n[languages.ro]\nname = \"Română\"\n\n[languages.ar]\nname = \"العربية\"\n";
const PAGE: &str =
    "+++\ntitle = \"Sărbătoare\"\nsummary = \"Pentru toți.\"\nlanguage = \"ro\"\n+++\n\nVino cu copiii la biserică.\n";

fn site() -> SiteFolder {
    let site = SiteFolder::of(&[
        ("content/site.toml", SETTINGS),
        ("content/festa.md", PAGE),
        ("content/aiuto.md", "+++\ntitle = \"Aiuto\"\nsummary = \"Dove chiedere.\"\n+++\n"),
    ]);
    site.run_well(&["translate", "sync"]);
    site
}

#[test]
fn the_language_of_the_site_is_translated_into_where_a_page_is_written_in_another() {
    let site = site();
    let status = site.run_well(&["translate", "status", "it", "--json"]).out;
    assert!(status.contains("\"festa\"") && !status.contains("\"aiuto\""), "{status}");
    let all = site.run_well(&["translate", "status"]).out;
    assert!(all.lines().any(|line| line.starts_with("it ")), "{all}");
    for (format, source) in
        [("po", "X-Source-Language: ro"), ("csv", "source (ro)"), ("xliff", "source-language=\"ro\"")]
    {
        // The notes are for people who read the site's language: its words in Italian.
        let source = source.replace("source (", "originale (");
        let file = site.path().join(format!("it.{format}"));
        let path = file.to_str().unwrap();
        site.run_well(&["translate", "export", "--lang", "it", "--format", format, "--out", path]);
        let text = std::fs::read_to_string(&file).unwrap();
        assert!(text.contains(&source) && text.contains("Vino cu copiii"), "{text}");
    }
    let table = std::fs::read_to_string(site.path().join("it.csv")).unwrap();
    let row = table.lines().find(|line| line.contains("Vino cu copiii")).unwrap();
    let filled = row.replace(";;;manca;", ";;Vieni con i bambini in chiesa.;manca;");
    assert_ne!(row, filled, "{row}");
    site.write("it.csv", table.replace(row, &filled));
    site.run_well(&["translate", "import", "it.csv", "--by", "Maria"]);
    site.run_well(&["build", "--out", "public"]);
    assert!(site.text("public/it/festa/index.html").contains("Vieni con i bambini in chiesa."));
    let register = site.text("translations/_register/it/festa.toml");
    assert!(register.contains("by = \"Maria\""), "{register}");
}

#[test]
fn a_translator_into_a_third_language_is_told_which_language_a_text_is_in() {
    let site = site();
    site.run_well(&["translate", "export", "--lang", "ar", "--format", "po", "--out", "ar.po"]);
    let text = site.text("ar.po");
    assert!(text.contains("X-Source-Language: it"), "{text}");
    assert_eq!(text.matches("#. originale in ro").count(), 3, "{text}");
}

#[test]
fn where_every_page_is_in_the_language_of_the_site_nobody_translates_into_it() {
    let site = site();
    site.remove("content/festa.md");
    let refused = site.run(&["translate", "status", "it"]);
    assert_eq!(refused.code, 2);
    assert!(refused.error.contains("`ro`") || refused.error.contains("ro, ar"), "{}", refused.error);
}

#[test]
fn a_page_that_takes_another_language_and_comes_back_has_its_translations_again() {
    let site = site();
    let page = "+++\ntitle = \"Aiuto\"\nsummary = \"Dove chiedere.\"\n+++\n\nPorta un documento valido.\n\nTelefona prima di venire.\n";
    site.write("content/aiuto.md", page);
    site.run_well(&["translate", "sync"]);
    for (language, words) in [
        ("ro", ["Ajutor", "Unde.", "Aduceți un act valabil.", "Sunați înainte."]),
        ("ar", ["مساعدة", "أين.", "أحضر وثيقة سارية.", "اتصل أولا."]),
    ] {
        let path = format!("translations/{language}/aiuto.ftl");
        words.iter().for_each(|words| site.replace(&path, "= ???", &format!("= {words}")));
    }
    site.run_well(&["translate", "sync", "--by", "Ana"]);
    let before = site.bytes_below("translations");
    let by_mistake = page.replace("summary", "language = \"ro\"\nsummary");
    let in_romanian = by_mistake
        .replace("Aiuto", "Ajutor")
        .replace("Dove chiedere.", "Unde întrebați.")
        .replace("Porta un documento valido.", "Aduceți un act valabil.")
        .replace("Telefona prima di venire.", "Nu uitați tesera.");
    for turned in [by_mistake, in_romanian] {
        site.write("content/aiuto.md", &turned);
        site.run_well(&["translate", "sync"]);
        site.run_well(&["translate", "sync", "--check"]);
        let catalogue = site.text("translations/ar/aiuto.ftl");
        assert!(catalogue.contains("= أحضر وثيقة سارية."), "what was translated stands by its block: {catalogue}");
        assert!(!catalogue.contains("# it: "), "the lines of the tool go with their language: {catalogue}");
        for language in ["ar", "it"] {
            let checked = site.run(&["translate", "check", language]);
            assert!(
                !checked.error.contains("message-syntax") && !checked.error.contains("left-over"),
                "{}",
                checked.error
            );
        }
        site.write("content/aiuto.md", page);
        site.run_well(&["translate", "sync"]);
        site.run_well(&["translate", "sync", "--check"]);
        for (language, words) in [("ro", "Aduceți un act valabil."), ("ar", "أحضر وثيقة سارية.")] {
            let text = site.text(&format!("translations/{language}/aiuto.ftl"));
            let line = text
                .lines()
                .position(|line| line.ends_with(&format!(" = {words}")))
                .unwrap_or_else(|| panic!("{text}"));
            assert!(text.lines().nth(line - 1).unwrap().starts_with("# it: Porta un documento"), "{text}");
            assert!(text.lines().nth(line - 2).is_none_or(|line| !line.contains("[ ]")), "it holds: {text}");
        }
    }
    // Where the page was in Romanian in earnest, its own words wait for somebody who looks at them.
    let text = site.text("translations/ro/aiuto.ftl");
    assert!(text.contains("# ! summary = Unde întrebați."), "{text}");
    let after = site.bytes_below("translations");
    assert!(before.keys().all(|path| after.contains_key(path)), "{:?}", after.keys());
}

#[test]
fn a_page_that_takes_another_language_has_one_original_above_each_text() {
    let site = SiteFolder::of(&[
        (
            "content/site.toml",
            "title = \"Guida\"\nsource_language = \"it\"\n\n[languages.it]\nname = \"Italiano\"\n\n[languages.en]\nname = \"English\"\n\n[languages.ro]\nname = \"Română\"\n",
        ),
        (
            "content/uno.md",
            "+++\ntitle = \"Biblioteca\"\nsummary = \"Libri per tutti.\"\n+++\n\nLa biblioteca apre ogni mattina.\n\nServe un documento valido.\n",
        ),
    ]);
    site.run_well(&["translate", "sync"]);
    site.remove("translations/_register/en/uno.toml");
    site.replace("content/uno.md", "title = ", "language = \"ro\"\ntitle = ");
    site.run_well(&["translate", "sync"]);
    site.replace("content/uno.md", "Serve un documento", "Non serve nessun documento");
    site.run_well(&["translate", "sync"]);
    let catalogue = site.text("translations/en/uno.ftl");
    assert!(!catalogue.contains("# it:"), "{catalogue}");
    assert!(catalogue.contains("# ro: Non serve nessun documento valido.\n"), "{catalogue}");
}
