//! Slips of volunteers in the files that come back and in catalogues: nothing is confirmed that nobody read, no
//! translation lands under the original of another one, and no word of a person is lost in silence.

use super::support::{Run, SiteFolder};

const SETTINGS: &str = "title = \"Guida\"\nsource_language = \"it\"\n\n[languages.it]\nname = \"Italiano\"\n\n[languages.ar]\nname = \"العربية\"\n";
const PAGE: &str = "content/aiuto.md";
const CATALOGUE: &str = "translations/ar/aiuto.ftl";
const REGISTER: &str = "translations/_register/ar/aiuto.toml";
const TERMS: &str = "translations/ar/terms.ftl";
const TERMS_REGISTER: &str = "translations/_register/ar/terms.toml";
const FORMATS: [&str; 3] = ["csv", "po", "xliff"];

const TEXTS: [(&str, &str); 5] = [
    ("Aiuto", "مساعدة"),
    ("Dove chiedere.", "أين تسأل."),
    ("Porta un documento valido e la ricevuta.", "أحضر وثيقة سارية والإيصال."),
    ("Telefona al pediatra prima di venire.", "اتصل بطبيب الأطفال قبل أن تأتي."),
    ("Leggi la guida con calma, grazie.", "اقرأ الدليل بهدوء من فضلك."),
];

/// A site with an Arabic translation of every text of a page, and of one of two official words.
fn site() -> SiteFolder {
    let body: String = TEXTS[2..].iter().map(|(source, _)| format!("\n{source}\n")).collect();
    let site = SiteFolder::of(&[
        ("content/site.toml", SETTINGS),
        (PAGE, &format!("+++\ntitle = \"Aiuto\"\nsummary = \"Dove chiedere.\"\n+++\n{body}")),
        ("content/parole/section.md", "+++\nkind = \"term\"\ntitle = \"Parole\"\n+++\n"),
        ("content/parole/pediatra.md", "+++\ntitle = \"pediatra\"\nsummary = \"Una parola.\"\n+++\n"),
        ("content/parole/anagrafe.md", "+++\ntitle = \"anagrafe\"\nsummary = \"Una parola.\"\n+++\n"),
    ]);
    site.run_well(&["translate", "sync"]);
    for (source, text) in TEXTS {
        let id = id(&site, source);
        site.replace(CATALOGUE, &format!("\n{id} = ???"), &format!("\n{id} = {text}"));
    }
    site.replace(TERMS, "-pediatra = ???\n", "-pediatra = طبيب الأطفال\n    .search = دكتور | طبيب\n");
    site.run_well(&["translate", "sync", "--by", "Fatima"]);
    site
}

#[track_caller]
fn id(site: &SiteFolder, source: &str) -> String {
    site.message("translations/it/aiuto.ftl", source)
}

/// Exports the Arabic texts of the page, changes the file and takes it back.
fn taken(site: &SiteFolder, format: &str, change: impl Fn(String) -> String) -> Run {
    let file = site.path().join(format!("ar.{format}"));
    let _ = std::fs::remove_file(&file);
    let path = file.to_str().unwrap();
    let export = ["translate", "export", "--lang", "ar", "--pages", "aiuto", "--format", format, "--out", path];
    site.run_well(&export);
    let text = std::fs::read_to_string(&file).unwrap();
    std::fs::write(&file, change(text)).unwrap();
    site.run(&["translate", "import", path, "--by", "Ali", "--locale", "en"])
}

/// Takes a column out of a table, or empties its cells.
fn without(table: &str, heading: &str, is_emptied: bool) -> String {
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').has_headers(false).from_reader(table.as_bytes());
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let at = rows[0].iter().position(|cell| cell == heading).unwrap();
    let mut writer = csv::WriterBuilder::new().delimiter(b';').from_writer(Vec::new());
    for (index, row) in rows.iter().enumerate() {
        let is_cell = |column: usize| column == at && (index > 0 || !is_emptied);
        let cells = row.iter().enumerate().filter(|(column, _)| is_emptied || !is_cell(*column));
        writer.write_record(cells.map(|(column, cell)| if is_cell(column) { "" } else { cell })).unwrap();
    }
    String::from_utf8(writer.into_inner().unwrap()).unwrap()
}

#[test]
fn a_column_that_is_missing_or_emptied_confirms_nothing() {
    let site = site();
    site.replace(PAGE, "Dove chiedere.", "Dove si chiede un aiuto.");
    let machine = site.text(REGISTER).replacen("state = \"draft\"", "state = \"machine\"", 1);
    site.write(REGISTER, machine);
    site.run_well(&["translate", "sync"]);
    let before = site.bytes_below("translations");
    for is_emptied in [true, false] {
        let said = taken(&site, "csv", |text| without(&text, "stato", is_emptied));
        assert!(said.out.contains("0 taken") && said.code == 0, "{} {}", said.out, said.error);
        assert!(site.bytes_below("translations") == before, "{}", site.text(REGISTER));
    }
    let lost =
        |text: String| text.replace(" state=\"needs-adaptation\"", "").replace("needs-review-translation", "new");
    taken(&site, "xliff", lost);
    assert!(site.bytes_below("translations") == before, "{}", site.text(REGISTER));
    // An x confirms, and so does a changed translation.
    taken(&site, "csv", |text| text.replace(";da rivedere;", ";x;"));
    assert!(!site.text(CATALOGUE).contains("# [ ]"), "{}", site.text(CATALOGUE));
    let said = taken(&site, "csv", |text| {
        without(&text, "stato", false).replace("أحضر وثيقة سارية والإيصال.", "أحضر وثيقة والإيصال.")
    });
    assert!(said.out.contains("1 taken"), "{} {}", said.out, said.error);
}

#[test]
fn a_translation_that_slid_to_another_row_is_refused() {
    for format in FORMATS {
        let site = site();
        let before = site.bytes_below("translations");
        let swap = |text: String| {
            let text = text.replace(TEXTS[2].1, "@").replace(TEXTS[3].1, TEXTS[2].1);
            text.replace('@', TEXTS[3].1)
        };
        let said = taken(&site, format, swap);
        assert!(said.out.contains("0 taken") && said.out.contains("2 refused"), "{format} {} {}", said.out, said.error);
        assert!(said.error.contains("a column seems to have slid") && said.error.contains(&id(&site, TEXTS[2].0)));
        let slide = |text: String| {
            let mut text = text;
            for at in 1..TEXTS.len() {
                text = text.replace(TEXTS[at].1, TEXTS[at - 1].1);
            }
            text
        };
        let said = taken(&site, format, slide);
        assert!(said.out.contains("0 taken") && said.out.contains("4 refused"), "{format} {} {}", said.out, said.error);
        assert!(site.bytes_below("translations") == before);
        // Words of one text alone are typed by somebody: short ones may serve two originals.
        let said = taken(&site, format, |text| text.replace(TEXTS[1].1, TEXTS[0].1));
        assert!(said.out.contains("1 taken"), "{format} {} {}", said.out, said.error);
        let said = taken(&site, format, |text| text.replace(TEXTS[3].1, TEXTS[2].1));
        assert!(said.out.contains("1 refused"), "{format} {} {}", said.out, said.error);
    }
}

#[test]
fn a_file_that_ends_in_the_middle_is_named_with_its_line() {
    for (format, end) in [("csv", ""), ("xliff", "<note"), ("po", "")] {
        let site = site();
        site.replace(PAGE, "Leggi la guida", "- voce del pediatra\n- altra\n\nLeggi la guida");
        site.run_well(&["translate", "sync"]);
        let cut = |text: String| match format {
            // Within the last note, which goes over lines and so stands between quotation marks.
            "csv" => text.trim_end().rsplit_once('"').unwrap().0.to_owned(),
            "xliff" => text[..text.rfind(end).unwrap() + 30].to_owned(),
            _ => text[..text.rfind("msgstr").unwrap()].to_owned(),
        };
        let said = taken(&site, format, cut);
        assert!(said.error.contains("exchange-invalid") && said.code == 1, "{format} {} {}", said.out, said.error);
        assert!(said.error.contains("ends in the middle of this text"), "{format} {}", said.error);
        assert!(said.error.contains(&format!("--> ar.{format}:")), "{format} {}", said.error);
    }
}

#[test]
fn two_versions_of_a_text_are_shown_beside_each_other() {
    let site = site();
    let file = site.path().join("ar.csv");
    let said = taken(&site, "csv", |text| {
        let text = text.replace(TEXTS[1].1, "أين تسألون.");
        site.replace(CATALOGUE, TEXTS[1].1, "أين يمكنك أن تسأل.");
        text
    });
    assert!(file.exists() && said.error.contains("exchange-changed"), "{}", said.error);
    assert!(said.error.contains("أين تسألون.") && said.error.contains("أين يمكنك أن تسأل."), "{}", said.error);
}

#[test]
fn a_table_whose_languages_nobody_knows_is_told_what_its_head_needs() {
    let site = site();
    let file = site.path().join("parole.csv");
    std::fs::write(&file, "parola,arabo\nanagrafe,السجل المدني\n").unwrap();
    let said =
        site.run(&["translate", "import", file.to_str().unwrap(), "--by", "Ali", "--lang", "ar", "--locale", "en"]);
    assert!(said.error.contains("the tag or the name of the language at the head"), "{}", said.error);
}

fn sync(site: &SiteFolder) -> Run {
    let said = site.run_well(&["translate", "sync", "--locale", "en"]);
    assert_eq!(site.run(&["translate", "sync", "--check"]).code, 0, "{}", site.text(CATALOGUE));
    said
}

#[test]
fn an_official_word_that_somebody_deletes_is_kept_and_offered() {
    let entry = "-pediatra = طبيب الأطفال\n    .search = دكتور | طبيب\n";
    let kept = "طبيب الأطفال | دكتور | طبيب";
    for now in ["", "-pediatra = ???\n"] {
        let site = site();
        assert!(site.text(TERMS_REGISTER).contains(kept), "{}", site.text(TERMS_REGISTER));
        site.replace(TERMS, entry, now);
        let said = sync(&site);
        assert!(said.error.contains("message-emptied") && said.error.contains(TERMS_REGISTER), "{}", said.error);
        // The word and its spellings each as they are written.
        let offer = "# memory: terms: طبيب الأطفال\n# memory: terms: .search = دكتور | طبيب\n-pediatra = ???\n";
        assert!(site.text(TERMS).contains(offer), "{now} {}", site.text(TERMS));
        assert!(site.text(TERMS_REGISTER).contains("message = \"-pediatra\""));
        site.replace(TERMS, offer, entry);
        assert!(!sync(&site).error.contains("message-emptied") && !site.text(TERMS).contains("# memory"));
    }
    let site = site();
    site.remove(TERMS);
    let said = sync(&site).error;
    let offers = site.text(TERMS).contains(".search = دكتور | طبيب\n-pediatra = ???\n");
    assert!(said.contains("message-emptied") && offers, "{}", site.text(TERMS));
}

#[test]
fn words_typed_over_a_line_of_the_tool_stay_above_the_message() {
    let site = site();
    let text = TEXTS[3].1;
    let id = id(&site, TEXTS[3].0);
    site.replace(CATALOGUE, &format!("{id} = {text}"), &format!("{id} = ???"));
    sync(&site);
    let offer = format!("# memory: aiuto: {text}\n");
    let term = "# term: pediatra → { -pediatra } = طبيب الأطفال\n";
    assert!(site.text(CATALOGUE).contains(&offer) && site.text(CATALOGUE).contains(term), "{}", site.text(CATALOGUE));
    site.replace(CATALOGUE, &offer, "# memory: aiuto: اتصلوا أولا بالطبيب.\n");
    site.replace(CATALOGUE, term, "# term: pediatra → { -pediatra } = حكيم الأطفال\n");
    let said = sync(&site);
    assert!(
        said.error.contains("message-overwritten") && said.error.contains("stay above it as a comment"),
        "{}",
        said.error
    );
    let now = site.text(CATALOGUE);
    assert!(now.contains("# aiuto: اتصلوا أولا بالطبيب.\n") && now.contains("= حكيم الأطفال\n"), "{now}");
    assert!(now.contains(&offer) && now.contains(term), "{now}");
    assert!(!sync(&site).error.contains("message-overwritten"), "once it is told");
    // The tool's own offer goes when it has been taken.
    site.replace(CATALOGUE, &format!("{id} = ???"), &format!("{id} = {text}"));
    site.replace(TERMS, "طبيب الأطفال", "طبيب أطفال");
    sync(&site);
    let now = site.text(CATALOGUE);
    assert!(!now.contains("# memory:") && !now.contains(term) && now.contains("اتصلوا أولا"), "{now}");
}

#[test]
fn what_a_person_wrote_is_kept_when_other_words_take_its_place() {
    let text = TEXTS[2].1;
    for (now, said) in [("===", "now it keeps the original"), ("أحضر وثيقة.", "1 earlier translation is kept")]
    {
        let site = site();
        site.replace(CATALOGUE, text, now);
        let run = sync(&site);
        assert!(format!("{}{}", run.out, run.error).contains(said), "{} {}", run.out, run.error);
        let register = site.text(REGISTER);
        let retired = register.split("[[retired]]").nth(1).unwrap_or_default();
        assert!(retired.contains(text) && retired.contains("by = \"Fatima\""), "{register}");
    }
}

#[test]
fn an_emptied_message_is_told_that_its_words_are_kept() {
    let site = site();
    site.replace(CATALOGUE, &format!(" = {}", TEXTS[2].1), " =");
    let said = site.run(&["translate", "check", "ar", "--locale", "en"]);
    assert!(said.error.contains("message-emptied") && said.error.contains(REGISTER), "{}", said.error);
    sync(&site);
    assert!(site.text(CATALOGUE).contains(&format!("# memory: aiuto: {}\n", TEXTS[2].1)), "{}", site.text(CATALOGUE));
}

#[test]
fn what_cannot_be_read_between_braces_is_said_without_the_words_of_a_parser() {
    for (slip, said) in [("{ $ويب }", "copia dall'originale"), ("{ «$web» }", "copia dall'originale")] {
        let site = site();
        site.replace(CATALOGUE, TEXTS[2].1, &format!("أحضر {slip} معك."));
        let run = site.run(&["translate", "check", "ar", "--locale", "it"]);
        assert!(run.error.contains(said) && run.error.contains(slip), "{}", run.error);
        assert!(!run.error.contains("Expected") && !run.error.contains("xpected a"), "{}", run.error);
    }
    let site = site();
    site.replace(TERMS, "-anagrafe = ???", "-anagrafe =");
    let run = site.run(&["translate", "check", "ar", "--locale", "it"]);
    assert!(run.error.contains("niente dopo il segno") && !run.error.contains("xpected"), "{}", run.error);
}

#[test]
fn words_written_over_a_whole_line_are_told_the_code_to_put_before_them() {
    let (site, words) = (site(), TEXTS[2].1);
    let text = site.text(CATALOGUE);
    let (number, line) = text.lines().enumerate().find(|(_, line)| line.ends_with(words)).unwrap();
    let code = line.strip_suffix(words).unwrap();
    site.replace(CATALOGUE, line, words);
    let said = site.run(&["translate", "check", "ar", "--locale", "en"]).error;
    let at = format!("{CATALOGUE}:{}:1", number + 1);
    assert!(said.contains(&at) && said.contains(&format!("`{code}`")), "{at} {code} {said}");
    assert!(!said.contains("begin it with `# `"), "who heeds that hides the translation: {said}");
    site.replace(CATALOGUE, words, line);
    assert!(!site.run(&["translate", "check", "ar", "--locale", "en"]).error.contains("message-syntax"));
}
