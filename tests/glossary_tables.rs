//! Official words that go out and come back as tables: what they were made from, in which language they are, and what a
//! spreadsheet made of them.

use super::support::{Run, SiteFolder};

const SETTINGS: &str = "title = \"Guida\"\nsource_language = \"it\"\n\n[languages.it]\nname = \"Italiano\"\n\n[languages.en]\nname = \"English\"\n\n[languages.ro]\nname = \"Română\"\n";
const CARD: &str = "content/parole/tessera.md";
const TERMS: &str = "translations/en/terms.ftl";
const REGISTER: &str = "translations/_register/en/terms.toml";

fn site() -> SiteFolder {
    let site = SiteFolder::of(&[
        ("content/site.toml", SETTINGS),
        ("content/aiuto.md", "+++\ntitle = \"Aiuto\"\nsummary = \"Dove.\"\n+++\n\nTelefona al pediatra.\n"),
        ("content/parole/section.md", "+++\nkind = \"term\"\ntitle = \"Parole\"\n+++\n"),
        (
            CARD,
            "+++\ntitle = \"tessera\"\nsummary = \"Una parola.\"\nforms = [\"tessera\", \"tessere\", \"tesserino\"]\n+++\n",
        ),
        ("content/parole/pediatra.md", "+++\ntitle = \"pediatra\"\nsummary = \"Una parola.\"\n+++\n"),
    ]);
    site.run_well(&["translate", "sync"]);
    site.replace(TERMS, "-tessera = ???", "-tessera = health card");
    site.run_well(&["translate", "sync", "--by", "Eve"]);
    site
}

fn exported(site: &SiteFolder, more: &[&str]) -> String {
    let arguments = ["translate", "export", "--lang", "en", "--format", "glossary", "--out", "en.csv"];
    site.run_well(&[arguments.as_slice(), more].concat());
    let text = site.text("en.csv");
    site.remove("en.csv");
    text
}

fn import(site: &SiteFolder, table: &str, more: &[&str]) -> Run {
    site.write("back.csv", table);
    site.run(&[["translate", "import", "back.csv", "--by", "Ann"].as_slice(), more].concat())
}

#[test]
fn a_word_of_a_table_from_before_the_official_word_changed_is_marked_old() {
    let site = site();
    let table = exported(&site, &[]).replace(";health card;", ";medical card;");
    site.replace(CARD, "title = \"tessera\"", "title = \"permesso\"");
    site.run_well(&["translate", "sync"]);
    let run = import(&site, &table, &[]);
    assert!(run.out.contains("1 taken (1 made from an older source)"), "{}\n{}", run.out, run.error);
    let old = "# it before: tessera\n# it: permesso\n-tessera = medical card\n";
    assert!(site.text(TERMS).contains("# [ ] ") && site.text(TERMS).contains(old), "{}", site.text(TERMS));
    assert!(site.text(REGISTER).contains("[-tessera]\nsource = \"tessera\""), "{}", site.text(REGISTER));

    // A table without the names of the site: what the word was made from once is old there, too.
    let run = import(&site, "it;en\ntessera;care card\n", &["--replace"]);
    assert!(run.out.contains("1 taken (1 made from an older source)"), "{}\n{}", run.out, run.error);
    assert!(site.text(TERMS).contains("# it before: tessera\n# it: permesso\n-tessera = care card\n"));
    // Another form of the official word is none of an older one.
    let run = import(&site, "it;en\ntessere;care cards\n", &["--replace"]);
    assert!(run.out.contains("1 taken (0 made from an older source)"), "{}\n{}", run.out, run.error);
    assert!(site.text(TERMS).contains("# it: permesso\n-tessera = care cards\n"), "{}", site.text(TERMS));
}

#[test]
fn a_word_that_somebody_confirmed_since_stays_before_an_older_one() {
    let site = site();
    let table = exported(&site, &[]).replace(";health card;", ";medical card;");
    site.replace(CARD, "title = \"tessera\"", "title = \"permesso\"");
    site.run_well(&["translate", "sync"]);
    site.replace(TERMS, "# [ ] ", "# [x] ");
    let run = import(&site, &table, &[]);
    assert!(run.code == 1 && run.out.contains("0 taken"), "{}\n{}", run.out, run.error);
    assert!(run.error.contains("older"), "{}", run.error);
    assert!(site.text(TERMS).contains("-tessera = health card\n"));
}

#[test]
fn a_table_with_several_languages_is_taken_one_language_at_a_time() {
    let site = site();
    let table = "it;en;ro\npediatra;paediatrician;pediatru\n";
    let run = import(&site, table, &[]);
    assert!(run.code == 2 && run.error.contains("several languages (en, ro)"), "{}\n{}", run.out, run.error);
    assert!(!site.text(TERMS).contains("paediatrician"));
    let run = import(&site, table, &["--lang", "ro"]);
    assert!(run.out.contains("ro: 1 taken"), "{}\n{}", run.out, run.error);
    let romanian = site.text("translations/ro/terms.ftl");
    assert!(romanian.contains("-pediatra = pediatru\n") && !romanian.contains("paediatrician"), "{romanian}");
    // Somebody adds a column to the table that left: what stands beside the words is of the first one.
    let ours = exported(&site, &[]).replace("traduzione (en);", "traduzione (en);traduzione (ro);");
    let ours = ours.lines().map(|line| match line.strip_prefix("pediatra;pediatra;;") {
        Some(rest) => format!("pediatra;pediatra;paediatrician;medic de copii;{}", rest.replacen(';', "gen: of;", 1)),
        None => line.replacen(";health card;", ";health card;;", 1),
    });
    let ours = ours.collect::<Vec<_>>().join("\n");
    assert_eq!(import(&site, &ours, &[]).code, 2);
    let run = import(&site, &ours, &["--lang", "ro", "--replace"]);
    assert!(run.out.contains("ro: 1 taken"), "{}\n{}", run.out, run.error);
    assert!(site.text("translations/ro/terms.ftl").contains("-pediatra = medic de copii\n"));
    let run = import(&site, &ours, &["--lang", "en"]);
    assert!(run.out.contains("en: 1 taken"), "{}\n{}", run.out, run.error);
    assert!(site.text(TERMS).contains("[gen] of"), "{}", site.text(TERMS));
    let run = import(&site, table, &["--lang", "it"]);
    assert_eq!(run.code, 2, "{}", run.out);
}

#[test]
fn a_table_of_texts_with_several_languages_is_taken_one_language_at_a_time() {
    let site = site();
    site.run_well(&["translate", "export", "--lang", "en", "--format", "csv", "--out", "en.csv"]);
    let text = site.text("en.csv").replace("traduzione (en);", "traduzione (en);traduzione (ro);");
    let rows = text.lines().map(|line| {
        if line.contains(";title;Aiuto;;;") {
            line.replace(";title;Aiuto;;;", ";title;Aiuto;;Help;Ajutor;")
        } else if line.starts_with("pagina") || line.contains("traduzione") {
            line.to_owned()
        } else {
            line.replacen(";;;", ";;;;", 1)
        }
    });
    let table = rows.collect::<Vec<_>>().join("\n");
    let run = import(&site, &table, &[]);
    assert!(run.code == 2 && run.error.contains("several languages (en, ro)"), "{}\n{}", run.out, run.error);
    let run = import(&site, &table, &["--lang", "ro"]);
    assert!(run.out.contains("ro: 1 taken"), "{}\n{}", run.out, run.error);
    assert!(site.text("translations/ro/aiuto.ftl").contains("title = Ajutor\n"));
    assert!(site.text("translations/en/aiuto.ftl").contains("title = ???\n"));
    let run = import(&site, &table, &["--lang", "en"]);
    assert!(run.out.contains("en: 1 taken"), "{}\n{}", run.out, run.error);
    assert!(site.text("translations/en/aiuto.ftl").contains("title = Help\n"));
}

#[test]
fn what_a_spreadsheet_shows_in_the_place_of_a_word_is_none() {
    for (cell, said) in [
        ("#NAME?", "took these words for a formula"),
        ("#NOME?", "took these words for a formula"),
        ("#VALORE!", "took these words for a formula"),
        ("#名称?", "took these words for a formula"),
        ("Err:508", "took these words for a formula"),
        ("#######", "took these words for a formula"),
        ("1234", "no official word alone"),
        (".search = card", "no official word alone"),
        ("===", "no official word alone"),
        ("paediatrician | doctor", "no official word alone"),
        ("paediatrician { $phone }", "no official word alone"),
        ("\"paediatrician\ndoctor\"", "no official word alone"),
        ("**doctor**", "no official word alone"),
    ] {
        let site = site();
        let run = import(&site, &format!("it;en\npediatra;{cell}\n"), &[]);
        assert!(run.code == 1 && run.error.contains(said), "{cell}: {}\n{}", run.out, run.error);
        assert!(!run.error.contains("four spaces") && !run.error.contains("line of the"), "{}", run.error);
        assert!(site.text(TERMS).contains("-pediatra = ???\n"), "{}", site.text(TERMS));
    }
    let site = site();
    let run = import(&site, "it;en;casi;grafie\npediatra;doctor;genitive form: of;doc\n", &["--lang", "en"]);
    assert!(run.error.contains("no name of its case"), "{}", run.error);
    // Spellings and forms may stand on lines of their own.
    let run = import(&site, "it;en;casi;grafie\npediatra;doctor;\"base: doctor\ngen: of\";\"doc\nmedic\"\n", &[]);
    assert!(run.out.contains("1 taken"), "{}\n{}", run.out, run.error);
    assert!(site.text(TERMS).contains(".search = doc | medic\n"), "{}", site.text(TERMS));
}

#[test]
fn the_table_has_the_words_that_were_asked_for() {
    let site = site();
    site.write("content/parole/anagrafe.md", "+++\ntitle = \"anagrafe\"\nsummary = \"Una parola.\"\n+++\n");
    site.run_well(&["translate", "sync"]);
    site.replace(TERMS, "-anagrafe = ???", "-anagrafe = register");
    site.replace(CARD, "title = \"tessera\"", "title = \"permesso\"");
    site.run_well(&["translate", "sync"]);
    let names = |more: &[&str]| {
        let table = exported(&site, more);
        let names = table.lines().skip(1).map(|line| line.split(';').next().unwrap().to_owned());
        names.collect::<Vec<_>>().join(" ")
    };
    assert_eq!(names(&[]), "anagrafe pediatra tessera");
    assert_eq!(names(&["--only", "stale"]), "tessera");
    assert_eq!(names(&["--only", "missing"]), "pediatra");
    assert_eq!(names(&["--only", "todo"]), "pediatra tessera");
    assert_eq!(names(&["--pages", "parole/pediatra"]), "pediatra");
}
