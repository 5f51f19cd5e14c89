//! What volunteers do to catalogues and to files that come back: no word of a person leaves the disk without being kept
//! where the tool says, and every remark names the line that is there now.

use super::support::starter::{self, CATALOGUE, ENGLISH, PAGE, REGISTER, SOURCE, id, line_of};
use super::support::{Run, SiteFolder};

/// A new site, with the line of one translation.
fn site() -> (SiteFolder, String) {
    let site = starter::site();
    let line = line_of(&site, ENGLISH);
    (site, line)
}

/// Returns the number of the first line of a file that begins with some words.
#[track_caller]
fn number(site: &SiteFolder, path: &str, words: &str) -> usize {
    let text = site.text(path);
    1 + text.lines().position(|line| line.starts_with(words)).unwrap_or_else(|| panic!("{words}\n{text}"))
}

fn check(site: &SiteFolder) -> Run {
    site.run(&["translate", "check", "en", "--locale", "en"])
}

fn sync(site: &SiteFolder) -> Run {
    site.run_well(&["translate", "sync", "--locale", "en"])
}

fn is_settled(site: &SiteFolder) {
    assert_eq!(site.run(&["translate", "sync", "--check"]).code, 0, "{}", site.text(CATALOGUE));
}

#[test]
fn words_typed_over_the_original_are_kept_and_named() {
    let typed = "For the people of this town.";
    for (value, is_offered) in [("???", true), (ENGLISH, false), ("For whoever lives here.", false)] {
        let (site, line) = site();
        let id = id(&line).to_owned();
        site.replace(CATALOGUE, &format!("# it: {SOURCE}\n{line}"), &format!("# it: {typed}\n{id} = {value}"));
        let at = format!("{CATALOGUE}:{}:1", number(&site, CATALOGUE, &format!("# it: {typed}")));
        let said = check(&site);
        assert!(said.error.contains("message-overwritten") && said.error.contains(&at), "{value}: {}", said.error);
        let said = sync(&site);
        let text = site.text(CATALOGUE);
        assert!(said.error.contains("message-overwritten") && said.error.contains(REGISTER), "{value}: {}", said.error);
        assert!(said.error.contains(&format!("{CATALOGUE}:{}:1", number(&site, CATALOGUE, &id))), "{}", said.error);
        assert!(site.text(REGISTER).contains(typed), "{value}: {}", site.text(REGISTER));
        assert!(text.contains(&format!("# it: {SOURCE}\n")) && text.contains(&format!("{id} = {value}\n")), "{text}");
        assert_eq!(text.contains(&format!("# memory: servizi/esempio: {typed}\n")), is_offered, "{text}");
        is_settled(&site);
        assert!(!check(&site).error.contains("message-overwritten"));
        // What a translator makes of it counts from today's original.
        let now = line_of(&site, value);
        site.replace(CATALOGUE, &now, &format!("{id} = {typed}"));
        sync(&site);
        let text = site.text(CATALOGUE);
        assert!(text.contains(&format!("# it: {SOURCE}\n{id} = {typed}\n")) && !text.contains("# memory"), "{text}");
        is_settled(&site);
    }
}

#[test]
fn an_original_of_other_days_is_nothing_that_somebody_typed() {
    let (site, line) = site();
    let id = id(&line).to_owned();
    // Another branch, or a copy of last year.
    let older = "A chi abita qui da un anno.";
    site.replace(
        CATALOGUE,
        &format!("# it: {SOURCE}\n{line}"),
        &format!("# it: {older}\n{id} = For those of last year."),
    );
    assert!(!check(&site).error.contains("message-overwritten"));
    sync(&site);
    assert!(site.text(CATALOGUE).contains(&format!("# it before: {older}\n")), "{}", site.text(CATALOGUE));
}

#[test]
fn a_translation_that_was_taken_out_is_offered_and_named() {
    let (site, line) = site();
    let id = id(&line).to_owned();
    let source = format!("# it: {SOURCE}\n{line}\n");
    for now in [format!("# it: {SOURCE}\n{id} = ???\n"), String::new(), format!("# it: {SOURCE}\n{id} =???\n")] {
        site.replace(CATALOGUE, &source, &now);
        assert!(check(&site).error.contains("message-emptied"), "{now}");
        let said = sync(&site);
        assert!(said.error.contains("message-emptied") && said.error.contains(REGISTER), "{now}: {}", said.error);
        assert!(said.error.contains(&format!("{CATALOGUE}:{}:1", number(&site, CATALOGUE, &id))), "{}", said.error);
        let offer = format!("# memory: servizi/esempio: {ENGLISH}\n{id} = ???\n");
        assert!(site.text(CATALOGUE).contains(&offer), "{now}: {}", site.text(CATALOGUE));
        assert!(site.text(REGISTER).contains(ENGLISH), "{}", site.text(REGISTER));
        is_settled(&site);
        assert!(!check(&site).error.contains("message-emptied"), "once it is kept, who empties it has been told");
        // It leaves the site as an offer, too.
        let file = site.path().join("en.csv");
        let _ = std::fs::remove_file(&file);
        site.run_well(&["translate", "export", "--lang", "en", "--format", "csv", "--out", file.to_str().unwrap()]);
        assert!(std::fs::read_to_string(&file).unwrap().contains(ENGLISH));
        site.replace(CATALOGUE, &offer, &format!("{id} = {ENGLISH}\n"));
        sync(&site);
        assert!(site.text(CATALOGUE).contains(&source), "{}", site.text(CATALOGUE));
    }
    // A whole file that somebody deleted.
    site.remove(CATALOGUE);
    let said = sync(&site);
    assert!(said.error.contains("message-emptied") && site.text(CATALOGUE).contains(ENGLISH), "{}", said.error);
}

#[test]
fn a_register_of_earlier_days_takes_the_words_on() {
    let (site, line) = site();
    let register = site.text(REGISTER);
    let earlier = register.replace(&format!("text = \"{ENGLISH}\""), &format!("fingerprint = \"{}\"", fingerprint()));
    assert_ne!(register, earlier);
    site.write(REGISTER, &earlier);
    is_settled(&site);
    // Without them there is nothing to offer, and that is said.
    site.replace(CATALOGUE, &line, &format!("{} = ???", id(&line)));
    assert!(sync(&site).error.contains("nowhere on this disk"));
    site.replace(CATALOGUE, &format!("{} = ???", id(&line)), &line);
    site.write(REGISTER, &earlier);
    sync(&site);
    assert_eq!(site.text(REGISTER), register);
}

fn fingerprint() -> String {
    sportello::catalogue::fingerprint(ENGLISH)
}

#[test]
fn a_damaged_text_that_was_put_aside_is_an_error_until_somebody_mends_or_deletes_it() {
    let (site, line) = site();
    let damaged = format!("{} = Call {{ $phone before you come.", id(&line));
    site.replace(CATALOGUE, &line, &damaged);
    site.replace(PAGE, &format!("{SOURCE}\n"), "");
    // Its text is gone from the page: it is damaged all the same.
    assert_eq!(check(&site).code, 1);
    let said = sync(&site);
    let aside = format!("# ! {damaged}");
    let at = format!("{CATALOGUE}:{}:1", number(&site, CATALOGUE, &aside));
    for said in [said, check(&site), site.run(&["build", "--locale", "en"])] {
        assert!(said.error.contains("message-left-over") && said.error.contains(&at), "{}", said.error);
        assert!(said.error.contains("the page has no such text any more"), "{}", said.error);
        assert!(said.error.contains("a brace opens and does not close"), "as what it is: {}", said.error);
    }
    assert_eq!(check(&site).code, 1);
    is_settled(&site);
    site.replace(CATALOGUE, &format!("{aside}\n"), "");
    assert_eq!(check(&site).code, 0, "{}", check(&site).error);
}

#[test]
fn what_takes_the_place_of_a_damaged_text_names_where_that_is_now() {
    let (site, line) = site();
    let id = id(&line);
    let file = site.path().join("en.po");
    site.run_well(&["translate", "export", "--lang", "en", "--format", "po", "--out", file.to_str().unwrap()]);
    let text = std::fs::read_to_string(&file).unwrap().replace(ENGLISH, "For those who live here.");
    std::fs::write(&file, text).unwrap();
    let damaged = format!("{id} = For **people who live here.");
    site.replace(CATALOGUE, &line, &format!("# Fatima: ask\n# Ali: asked\n{damaged}"));
    let arguments = ["translate", "import", file.to_str().unwrap(), "--by", "Ali", "--replace", "--locale", "en"];
    let said = site.run(&arguments);
    assert!(said.out.contains("1 taken"), "{} {}", said.out, said.error);
    let at = format!("{CATALOGUE}:{}:1", number(&site, CATALOGUE, &format!("# ! {damaged}")));
    assert!(said.error.contains(&at), "{at}\n{}", said.error);
    assert!(said.error.contains("if it is the better one"), "{}", said.error);
    assert!(site.text(CATALOGUE).contains(&format!("{id} = For those who live here.\n")));
}

#[test]
fn errors_stand_apart_from_warnings() {
    let (site, line) = site();
    site.replace(CATALOGUE, &line, &format!("{} = For **people who live here.", id(&line)));
    let other = line_of(&site, "A written answer.");
    site.replace(CATALOGUE, &other, &format!("{other}  really"));
    let said = check(&site).error;
    let place = |words: &str| said.find(words).unwrap_or_else(|| panic!("{words}\n{said}"));
    assert!(place("Errors: what readers do not see") < place("error[message-unbalanced]"), "{said}");
    assert!(place("error[message-unbalanced]") < place("Warnings: what may be a slip"), "{said}");
    assert!(place("Warnings: what may be a slip") < place("warning[translation-typing]"), "{said}");
    assert_eq!(said.matches("error[").count(), 1);
    assert!(said.trim_end().ends_with("1 error, 1 warning"), "{said}");
}

#[test]
fn a_text_that_comes_in_loses_no_words_above_its_place() {
    let (site, _) = site();
    let change = |text: String| text.replace(ENGLISH, "For those who live here.").into_bytes();
    site.replace(
        CATALOGUE,
        &format!("# it: {SOURCE}\n"),
        "# it: For the people of this town.\n# Ali: is this right?\n",
    );
    let said = taken(&site, "csv", change, &[]);
    assert!(said.out.contains("1 taken") && said.error.contains("message-overwritten"), "{} {}", said.out, said.error);
    assert!(site.text(REGISTER).contains("For the people of this town."), "{}", site.text(REGISTER));
    assert!(site.text(CATALOGUE).contains("# Ali: is this right?\n"), "{}", site.text(CATALOGUE));
}

/// Exports the English texts as a table or as PO, changes them and takes them back.
fn taken(site: &SiteFolder, format: &str, change: impl Fn(String) -> Vec<u8>, more: &[&str]) -> Run {
    starter::taken(site, format, |text| change(text.to_owned()), &[&["--lang", "en"], more].concat())
}

#[test]
fn a_number_that_somebody_typed_into_a_file_is_named_at_its_line() {
    for format in ["csv", "po", "xliff"] {
        let (site, _) = site();
        let typed = "For people who live here: call 0372 407019.";
        for more in [&["--dry-run"][..], &[]] {
            let said = taken(&site, format, |text| text.replace(ENGLISH, typed).into_bytes(), more);
            assert!(said.error.contains("translation-fact") && said.error.contains("0372 407019"), "{}", said.error);
            assert!(said.error.contains(&format!("--> back.{format}:")), "{format}: {}", said.error);
            let is_shown = said.error.lines().any(|line| line.contains(" | ") && line.contains("0372 407019"));
            assert!(is_shown && said.code == 0, "{format}: {}", said.error);
        }
    }
}

#[test]
fn a_trial_says_what_would_be_and_a_run_what_was() {
    let (site, _) = site();
    let change = |text: String| text.replace(ENGLISH, "For those who live here.").into_bytes();
    let tried = taken(&site, "csv", change, &["--dry-run"]).out;
    assert!(tried.contains("1 would be taken") && tried.contains("1 earlier translation would be kept"), "{tried}");
    assert!(!tried.contains(" is kept") && !tried.contains("1 taken"), "{tried}");
    let done = taken(&site, "csv", change, &[]).out;
    assert!(done.contains("1 taken") && done.contains("1 earlier translation is kept"), "{done}");
}

#[test]
fn an_emptied_cell_is_named_and_takes_nothing_away() {
    for format in ["csv", "po"] {
        let (site, _) = site();
        let said = taken(&site, format, |text| text.replace(ENGLISH, "").into_bytes(), &[]);
        assert!(said.error.contains("exchange-emptied"), "{format}: {}", said.error);
        assert!(said.error.contains(&format!("--> back.{format}:")), "{format}: {}", said.error);
        assert!(site.text(CATALOGUE).contains(ENGLISH));
    }
}

#[test]
fn a_file_that_was_damaged_on_its_way_is_named_with_its_line() {
    let (site, _) = site();
    let in_latin = |text: String| {
        let text = text.trim_start_matches('\u{feff}').replace(ENGLISH, "Ouvert \u{e9} \u{e8}");
        text.chars().map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?')).collect::<Vec<u8>>()
    };
    let said = taken(&site, "csv", in_latin, &[]);
    let line = std::fs::read(site.path().join("back.csv")).unwrap();
    let bad = line.iter().position(|byte| *byte > 127).unwrap();
    let line = 1 + line[..bad].iter().filter(|byte| **byte == b'\n').count();
    assert!(said.error.contains(&format!("back.csv:{line}:")), "{line}: {}", said.error);
    let said = taken(&site, "po", |text| text.replace(&format!("{ENGLISH}\""), ENGLISH).into_bytes(), &[]);
    let text = std::fs::read_to_string(site.path().join("back.po")).unwrap();
    let line = 1 + text.lines().position(|line| line.ends_with(ENGLISH)).unwrap();
    assert!(said.error.contains(&format!("--> back.po:{line}:")), "{line}: {}", said.error);
    assert!(said.error.contains("quotation mark"), "{}", said.error);
}

#[test]
fn a_page_that_is_gone_is_not_guessed_wildly() {
    let (site, _) = site();
    let from = "servizi/esempio";
    for (gone, meant) in [
        ("servizi/esame", None),
        ("enti/esempi", None),
        ("salute/esempio", Some(from)),
        ("servizi/essempio", Some(from)),
    ] {
        // With its ids a page is known whatever its name: these are of no page.
        let strange = |text: String| text.replace(";p-", ";p-z").replace(";l-", ";l-z").replace(";f-", ";f-z");
        let change = |text: String| strange(text.replace(&format!("{from};"), &format!("{gone};"))).into_bytes();
        let said = taken(&site, "csv", change, &["--dry-run"]).error;
        assert!(said.contains(&format!("no page `{gone}`")), "{said}");
        assert_eq!(said.contains("perhaps"), meant.is_some(), "{gone}: {said}");
        assert_eq!(said.contains(&format!("perhaps `{from}`")), meant.is_some(), "{gone}: {said}");
    }
}

#[test]
fn a_slip_of_the_keyboard_is_said_with_the_sign_to_write() {
    for (slip, english, italian) in [
        ("{id} For people who live here.", "has lost its `=`", "manca il segno `=`"),
        (
            "{id} ＝ For people who live here.",
            "let the line begin with `{id} =`",
            "fai cominciare la riga con `{id} =`",
        ),
        ("{id} = For people ｛phone｝ who live here.", "write `{` in place of `｛`", "scrivi `{` al posto di `｛`"),
        ("{id}z = For people who live here.", "no text with the code `{id}z`", "non ha un testo con il codice `{id}z`"),
    ] {
        let (site, line) = site();
        let id = id(&line);
        site.replace(CATALOGUE, &line, &slip.replace("{id}", id));
        for (locale, words) in [("en", english), ("it", italian)] {
            let run = site.run(&["translate", "check", "en", "--locale", locale]);
            assert!(run.error.contains(&words.replace("{id}", id)), "{slip}: {}", run.error);
            assert_eq!(run.code, 1);
            assert!(!run.error.contains("message-emptied"), "the words stand there: {}", run.error);
        }
        // The line costs its own text and none beside it.
        assert!(site.run_well(&["build"]).error.contains(&format!("{CATALOGUE}:")));
        assert!(site.text("public/en/servizi/esempio/index.html").contains("A written answer"));
    }
}

/// A site with an official word that English and Ukrainian have, and one that they lack.
fn with_words() -> SiteFolder {
    let site = starter::site();
    site.write("content/parole/section.md", "+++\nkind = \"term\"\ntitle = \"Parole\"\n+++\n");
    for (name, title, forms) in
        [("codice-fiscale", "codice fiscale", "\"codici fiscali\""), ("questura", "Questura", "\"questure\"")]
    {
        let head = format!("title = \"{title}\"\nsummary = \"Una parola.\"\nforms = [{forms}]\n");
        site.write(&format!("content/parole/{name}.md"), format!("+++\n{head}+++\n"));
    }
    site.run_well(&["translate", "sync"]);
    let words = "# Fatima: as on the card\n# it: codice fiscale\n-codice-fiscale = { $case ->\n   *[nom] tax code\n    \
                 [gen] of the tax code\n}\n    .search = code | tax cod\n";
    let text = site.text(TERMS);
    site.write(TERMS, text.replace("# it: codice fiscale\n-codice-fiscale = ???\n", words));
    site.run_well(&["translate", "sync"]);
    site
}

const TERMS: &str = "translations/en/terms.ftl";
const TERMS_KEPT: &str = "translations/_register/en/terms.toml";

/// Exports the official words of a language, changes the table and takes it back.
fn glossary(site: &SiteFolder, change: impl Fn(String) -> String, more: &[&str]) -> Run {
    let file = site.path().join("parole.csv");
    let _ = std::fs::remove_file(&file);
    let path = file.to_str().unwrap();
    site.run_well(&["translate", "export", "--lang", "en", "--format", "glossary", "--out", path]);
    let text = std::fs::read_to_string(&file).unwrap();
    std::fs::write(&file, change(text)).unwrap();
    site.run(&[&["translate", "import", path, "--by", "Studio Rossi", "--locale", "en"], more].concat())
}

#[test]
fn official_words_leave_as_a_table_and_come_back() {
    let site = with_words();
    let before = site.bytes_below("translations");
    let said = glossary(&site, |text| text, &[]);
    assert!(said.code == 0 && said.out.contains("0 taken"), "{}", said.out);
    assert!(site.bytes_below("translations") == before, "an untouched table changes nothing");
    let change = |text: String| {
        let text = text.replace(";tax code;", ";tax number;").replace("nom: tax code", "nom: tax number");
        text.replace("questura;Questura;;", "questura;Questura;police headquarters;")
    };
    let tried = glossary(&site, change, &["--dry-run"]);
    assert!(tried.out.contains("2 would be taken") && site.bytes_below("translations") == before, "{}", tried.out);
    let said = glossary(&site, change, &[]);
    assert!(said.code == 0 && said.out.contains("2 taken"), "{} {}", said.out, said.error);
    let text = site.text(TERMS);
    assert!(text.contains("# it: Questura\n-questura = police headquarters\n"), "{text}");
    let entry = "# Fatima: as on the card\n# it: codice fiscale\n-codice-fiscale = { $case ->\n   *[nom] tax number\n    \
                 [gen] of the tax code\n}\n    .search = code | tax cod\n";
    assert!(text.contains(entry), "{text}");
    // What was replaced is kept where the tool says.
    assert!(said.out.contains("1 earlier translation is kept in translations/_register/en/"), "{}", said.out);
    assert!(site.text(TERMS_KEPT).contains("tax code | ") && site.text(TERMS_KEPT).contains("Studio Rossi"));
    assert_eq!(site.run(&["translate", "check", "en"]).code, 0);
    assert_eq!(site.run(&["translate", "sync", "--check"]).code, 0);
}

#[test]
fn newer_words_and_words_that_cannot_be_read_are_refused_with_their_line() {
    let site = with_words();
    let file = site.path().join("agenzia.csv");
    std::fs::write(
        &file,
        "Italiano,English,uk\ncodici fiscali,fiscal code,\nQuestura,police { station,\nsindaco,mayor,мер\n",
    )
    .unwrap();
    let import = |more: &[&str]| {
        let arguments =
            ["translate", "import", file.to_str().unwrap(), "--by", "Ali", "--lang", "en", "--locale", "en"];
        site.run(&[&arguments[..], more].concat())
    };
    let said = import(&[]);
    assert!(said.code == 1 && said.out.contains("3 refused"), "{} {}", said.out, said.error);
    for (code, line) in [("exchange-changed", 2), ("exchange-invalid", 3), ("exchange-unknown", 4)] {
        let at = format!("--> agenzia.csv:{line}:1");
        assert!(said.error.contains(code) && said.error.contains(&at), "{code}: {}", said.error);
    }
    assert!(said.error.contains("no official word `sindaco`"), "{}", said.error);
    assert!(site.text(TERMS).contains("tax code") && !site.text(TERMS).contains("fiscal code"));
    let said = import(&["--replace"]);
    assert!(said.out.contains("1 taken") && site.text(TERMS).contains("fiscal code"), "{} {}", said.out, said.error);
    assert!(site.text(TERMS).contains(".search = code | tax cod"), "a table without spellings takes none away");
    assert!(site.text(TERMS_KEPT).contains("of the tax code"));
}
