//! Files that look like a delivery and are none, or only in part: originals in place of translations, several languages in
//! one file, the file of another town, texts that a tool split. Nothing of them is shown as a translation of ours.

use super::support::{Run, SiteFolder};

const SETTINGS: &str = "title = \"Guida\"\nsource_language = \"it\"\n\n[languages.it]\nname = \"Italiano\"\n\n[languages.ro]\nname = \"Română\"\n\n[languages.sq]\nname = \"Shqip\"\n";
const PAGE: &str = "+++\ntitle = \"Aiuto\"\nsummary = \"Dove chiedere.\"\n+++\n\nPorta un documento valido.\n\nTelefona al pediatra.\n\nLeggi con calma.\n";
const SOURCES: [&str; 5] =
    ["Aiuto", "Dove chiedere.", "Porta un documento valido.", "Telefona al pediatra.", "Leggi con calma."];

fn site() -> SiteFolder {
    let site = SiteFolder::of(&[
        ("content/site.toml", SETTINGS),
        ("content/aiuto.md", PAGE),
        ("content/parole/section.md", "+++\nkind = \"term\"\ntitle = \"Parole\"\n+++\n"),
        ("content/parole/pediatra.md", "+++\ntitle = \"pediatra\"\nsummary = \"Una parola.\"\n+++\n"),
        ("content/parole/anagrafe.md", "+++\ntitle = \"anagrafe\"\nsummary = \"Una parola.\"\n+++\n"),
    ]);
    site.run_well(&["translate", "sync"]);
    site
}

fn exported(site: &SiteFolder, (language, format): (&str, &str)) -> String {
    let name = format!("{language}.{format}");
    let pages = ["--pages", "aiuto"];
    let pages = if format == "glossary" { &[][..] } else { &pages };
    let arguments = ["translate", "export", "--lang", language, "--format", format, "--out", &name];
    site.run_well(&[arguments.as_slice(), pages].concat());
    site.text(&name)
}

fn import(site: &SiteFolder, name: &str, text: &str, more: &[&str]) -> Run {
    site.write(name, text);
    site.run(&[["translate", "import", name, "--by", "Ana"].as_slice(), more].concat())
}

/// Returns how many texts of the page are translated.
fn translated(site: &SiteFolder, language: &str) -> usize {
    let text = site.text(&format!("translations/{language}/aiuto.ftl"));
    text.lines().filter(|line| !line.starts_with('#') && line.contains(" = ") && !line.ends_with("???")).count()
}

/// Fills in the targets of an XLIFF, in their order.
fn filled(xliff: &str, words: &[&str]) -> String {
    words.iter().fold(xliff.to_owned(), |text, word| {
        text.replacen("<target state=\"new\"></target>", &format!("<target state=\"translated\">{word}</target>"), 1)
    })
}

#[test]
fn originals_in_the_place_of_translations_are_none() {
    let site = site();
    let xliff = exported(&site, ("ro", "xliff"));
    let prefilled = SOURCES.iter().fold(xliff.clone(), |text, source| {
        let from = format!("<source>{source}</source>\n<target state=\"new\"></target>");
        assert!(text.contains(&from), "{text}");
        text.replace(&from, &format!("<source>{source}</source>\n<target state=\"new\">{source}</target>"))
    });
    let run = import(&site, "back.xliff", &prefilled, &[]);
    assert_eq!(translated(&site, "ro"), 0, "{}", run.out);
    assert!(run.error.contains("the original itself") || run.out.contains("the original itself"), "{}", run.error);
    // A tool that calls them translated fools nobody either: no file of a translator is half original.
    let run = import(&site, "back.xliff", &prefilled.replace("state=\"new\"", "state=\"translated\""), &[]);
    assert_eq!(translated(&site, "ro"), 0, "{}", run.out);
    // A name that is the same is.
    let words = ["Aiuto", "Unde întrebați.", "Aduceți un act.", "Sunați la pediatru.", "Citiți."];
    import(&site, "back.xliff", &filled(&xliff, &words), &[]);
    assert_eq!(translated(&site, "ro"), 5);
}

#[test]
fn a_file_of_two_languages_is_taken_one_at_a_time() {
    let site = site();
    let romanian = filled(&exported(&site, ("ro", "xliff")), &["Ajutor", "Unde."]);
    let albanian = filled(&exported(&site, ("sq", "xliff")), &["Ndihmë", "Ku."]);
    let file = |text: &str| text[text.find("<file").unwrap()..text.find("</xliff>").unwrap()].to_owned();
    let joined = albanian.replace("</xliff>", &format!("{}</xliff>", file(&romanian)));
    let run = import(&site, "both.xliff", &joined, &[]);
    assert_eq!(run.code, 2);
    assert!(run.error.contains("ro, sq") && run.error.contains("--lang"), "{}", run.error);
    for (language, word) in [("ro", "Ajutor"), ("sq", "Ndihmë")] {
        import(&site, "both.xliff", &joined, &["--lang", language]);
        assert!(site.text(&format!("translations/{language}/aiuto.ftl")).contains(&format!("title = {word}\n")));
        assert_eq!(translated(&site, language), 2);
    }
}

#[test]
fn an_original_that_the_text_never_had_refuses_its_translation() {
    let site = site();
    let table = exported(&site, ("ro", "csv"));
    let other = table.replace(";Aiuto;;;", ";Roma per tutti: orari e sportelli;;Roma pentru toți;");
    let run = import(&site, "roma.csv", &other, &[]);
    assert!(run.error.contains("was never one of this text here"), "{}", run.error);
    let swapped = table.replace(";Aiuto;;;", ";Telefona al pediatra.;;Sunați la pediatru.;");
    let run = import(&site, "swapped.csv", &swapped, &[]);
    assert!(run.error.contains("the original of another text"), "{}", run.error);
    let emptied = table.replace(";Aiuto;;;", ";;;Ajutor;");
    let run = import(&site, "emptied.csv", &emptied, &[]);
    assert!(run.error.contains("no original stands beside"), "{}", run.error);
    assert_eq!(translated(&site, "ro"), 0);
    // One that the text had is an old one of its own, however much it changed since.
    site.replace("content/aiuto.md", "Leggi con calma.", "Chiudi bene la porta quando esci.");
    site.run_well(&["translate", "sync"]);
    let run =
        import(&site, "old.csv", &table.replace(";Leggi con calma.;;;", ";Leggi con calma.;;Citiți cu calm.;"), &[]);
    assert!(
        run.out.contains("no text") || run.error.contains("has no text"),
        "another sentence, another text: {}",
        run.error
    );
    site.replace("content/aiuto.md", "title = \"Aiuto\"", "title = \"Come si chiama un medico la notte\"");
    site.run_well(&["translate", "sync"]);
    let run = import(&site, "older.csv", &table.replace(";Aiuto;;;", ";Aiuto;;Ajutor;"), &[]);
    assert!(run.error.contains("older original"), "{}", run.error);
    assert!(site.text("translations/ro/aiuto.ftl").contains("title = Ajutor\n"));
}

#[test]
fn a_text_in_parts_is_not_taken_and_a_refused_row_does_not_stand_in_the_way() {
    let site = site();
    let xliff = filled(&exported(&site, ("ro", "xliff")), &["Ajutor", "Unde."]);
    let unit = |text: &str, source: &str| {
        let at = text.find(&format!("<source>{source}")).unwrap();
        let start = text[..at].rfind("<trans-unit").unwrap();
        text[start..at + text[at..].find("</trans-unit>").unwrap() + "</trans-unit>\n".len()].to_owned()
    };
    let whole = unit(&xliff, "Dove chiedere.");
    let halves = whole.replace("Dove chiedere.", "Dove")
        + &whole.replace("Dove chiedere.", "chiedere.").replace("Unde.", "să întrebați.");
    let run = import(&site, "halves.xliff", &xliff.replace(&whole, &halves), &[]);
    assert_eq!(run.error.matches("in parts").count(), 2, "{}", run.error);
    assert_eq!(translated(&site, "ro"), 1, "the title alone");
    let bad = whole.replace("Unde.", "&lt;b&gt;Unde.");
    import(&site, "twice.xliff", &xliff.replace(&whole, &(bad + &whole)), &[]);
    assert!(site.text("translations/ro/aiuto.ftl").contains("summary = Unde.\n"));
}

#[test]
fn a_machine_takes_the_place_of_no_persons_work() {
    let site = site();
    let xliff = exported(&site, ("ro", "xliff"));
    import(&site, "ana.xliff", &filled(&xliff, &["Ajutor"]), &["--state", "reviewed"]);
    let again = exported_again(&site).replace(">Ajutor<", ">Asistență<");
    let run = import(&site, "machine.xliff", &again, &["--state", "machine"]);
    assert!(run.error.contains("the work of a person here"), "{}\n{}", run.out, run.error);
    assert!(site.text("translations/ro/aiuto.ftl").contains("title = Ajutor\n"));
    import(&site, "machine.xliff", &again, &["--state", "machine", "--replace"]);
    assert!(site.text("translations/ro/aiuto.ftl").contains("title = Asistență\n"));
}

fn exported_again(site: &SiteFolder) -> String {
    site.remove("ro.xliff");
    exported(site, ("ro", "xliff"))
}

#[test]
fn a_table_of_official_words_says_what_it_does_not_take() {
    let site = site();
    let table = exported(&site, ("ro", "glossary"));
    let row = |table: &str, name: &str| table.lines().find(|line| line.starts_with(name)).unwrap().to_owned();
    let (doctor, office) = (row(&table, "pediatra;"), row(&table, "anagrafe;"));
    let with = |row: &str, word: &str| row.replacen(";;", &format!(";{word};"), 1);
    let sorted = table.replace(&doctor, &with(&doctor.replace(";pediatra;", ";anagrafe;"), "pediatru"));
    let run = import(&site, "sorted.csv", &sorted, &[]);
    assert!(run.error.contains("the original of another text"), "{}", run.error);
    let twice = table.replace(&doctor, &format!("{}\n{}", with(&doctor, "pediatru"), with(&doctor, "medic")));
    let run = import(&site, "twice.csv", &twice, &[]);
    assert!(run.error.contains("twice with different words"), "{}", run.error);
    assert!(site.text("translations/ro/terms.ftl").contains("-pediatra = pediatru\n"));
    let cases = table.replace(&office, &with(&office, "evidența populației").replacen(";;", ";evidenței;", 1));
    let run = import(&site, "cases.csv", &cases, &[]);
    assert!(run.error.contains("no name of its case") && run.error.contains("evidenței"), "{}", run.error);
    let cases = cases.replace("evidenței", "gen: evidenței");
    let run = import(&site, "cases.csv", &cases, &["--state", "reviewed"]);
    assert!(run.out.contains("1 taken") || run.error.contains("1 taken"), "{}\n{}", run.out, run.error);
    let register = site.text("translations/_register/ro/terms.toml");
    assert!(register.contains("evidența populației") && register.contains("by = \"Ana\""), "{register}");
    site.run_well(&["translate", "sync"]);
    assert_eq!(site.text("translations/_register/ro/terms.toml"), register, "what came in stays who brought it");
}
