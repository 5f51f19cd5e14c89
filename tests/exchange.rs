//! Files for translators, out and back: with libraries of others that change them, and with all that goes wrong on the way.

use std::collections::BTreeMap;

use sportello::fluent;

use crate::support::{Run, SiteFolder, files_below, judges};

const FORMATS: [&str; 3] = ["xliff", "po", "csv"];

/// The mark that the judges add to a text that they change.
const MARK: &str = " ✎";

/// Returns every message of a language: page and id, with what stands after the `=`.
fn messages(site: &SiteFolder, language: &str) -> BTreeMap<(String, String), String> {
    let folder = site.path().join("translations").join(language);
    let mut found = BTreeMap::new();
    for path in files_below(&folder).into_iter().filter(|path| !path.ends_with("terms.ftl")) {
        let text = std::fs::read_to_string(folder.join(&path)).unwrap();
        let page = path.with_extension("").to_string_lossy().into_owned();
        for message in fluent::read(&text, "it").messages {
            found.insert((page.clone(), message.id.to_string()), message.value.to_owned());
        }
    }
    found
}

fn path(site: &SiteFolder, name: &str) -> String {
    site.path().join(name).to_str().unwrap().to_owned()
}

fn export(site: &SiteFolder, format: &str, more: &[&str]) -> String {
    let file = path(site, &format!("ar.{format}"));
    let _ = std::fs::remove_file(&file);
    let arguments = [&["translate", "export", "--lang", "ar", "--format", format, "--out", &file], more].concat();
    site.run_well(&arguments);
    file
}

fn import(site: &SiteFolder, file: &str, more: &[&str]) -> Run {
    site.run(&[&["translate", "import", file, "--by", "Studio Rossi"], more].concat())
}

#[test]
fn what_an_independent_library_changes_comes_back_and_nothing_else() {
    for format in FORMATS {
        let site = SiteFolder::town();
        let untouched = site.bytes_below("translations");
        let before = messages(&site, "ar");
        let file = export(&site, format, &[]);
        assert_eq!(judges::translations(&["judge", format, &file]).trim(), "", "{format}");
        let run = import(&site, &file, &[]);
        assert_eq!(run.code, 0, "{}", run.error);
        assert!(site.bytes_below("translations") == untouched, "{format}: an untouched file changed something");

        let changed: Vec<[String; 4]> =
            serde_json::from_str(&judges::translations(&["change", format, &file, "7"])).unwrap();
        assert!(changed.len() > 30, "{format}: {}", changed.len());
        let tried = import(&site, &file, &["--dry-run"]);
        assert!(tried.out.contains(&format!("{} would be taken", changed.len())), "{}", tried.out);
        assert!(site.bytes_below("translations") == untouched, "{format}: a trial wrote something");
        let run = import(&site, &file, &[]);
        assert_eq!(run.code, 0, "{format}: {}", run.error);
        let after = messages(&site, "ar");
        let mut expected = before.clone();
        for [page, id, ..] in &changed {
            expected.get_mut(&(page.clone(), id.clone())).unwrap().push_str(MARK);
        }
        assert_eq!(after, expected, "{format}");
        // What was replaced is kept where the tool said.
        assert!(run.out.contains("translations/_register/ar/"), "{}", run.out);
        for [page, id, ..] in &changed {
            let register = site.text(&format!("translations/_register/ar/{page}.toml"));
            let earlier = before[&(page.clone(), id.clone())].replace('\\', "\\\\");
            assert!(
                register.contains(&earlier) || register.contains(&earlier.replace('"', "\\\"")),
                "{page} {earlier}"
            );
            assert!(register.contains(&format!("origin = \"{format}\"")) && register.contains("by = \"Studio Rossi\""));
        }
        let again = import(&site, &file, &[]);
        assert!(again.out.contains("0 taken"), "{format}: {}", again.out);
    }
}

#[test]
fn catalogues_are_what_the_tools_of_others_expect() {
    let site = SiteFolder::town();
    for tag in ["ar", "uk", "zh-Hans"] {
        assert_eq!(judges::translations(&["judge-site", site.path().to_str().unwrap(), tag]).trim(), "", "{tag}");
    }
}

const SETTINGS: &str = "title = \"Guida\"\nsource_language = \"it\"\n\n[languages.it]\nname = \"Italiano\"\n\n[languages.ar]\nname = \"العربية\"\n";
const PAGE: &str = "content/aiuto.md";
const CATALOGUE: &str = "translations/ar/aiuto.ftl";
const REGISTER: &str = "translations/_register/ar/aiuto.toml";
const BODY: &str = "+++\ntitle = \"Aiuto\"\nsummary = \"Dove chiedere.\"\n+++\n\nPorta un documento valido e la ricevuta.\n\n\
    Telefona al **numero verde** prima di venire.\n\nLeggi [la guida](privacy) con calma, grazie.\n";

/// A small site with an Arabic translation of every text of one page.
fn small() -> SiteFolder {
    let site = SiteFolder::of(&[
        ("content/site.toml", SETTINGS),
        (PAGE, BODY),
        ("content/privacy.md", "+++\ntitle = \"Privacy\"\nsummary = \"I dati.\"\n+++\n\nNessun dato.\n"),
    ]);
    site.run_well(&["translate", "sync"]);
    for (source, text) in [
        ("Aiuto", "مساعدة"),
        ("Dove chiedere.", "أين تسأل."),
        ("Porta un documento valido e la ricevuta.", "أحضر وثيقة سارية والإيصال."),
        ("Telefona al **numero verde** prima di venire.", "اتصل **بالرقم الأخضر** قبل أن تأتي."),
        ("Leggi [la guida][1] con calma, grazie.", "اقرأ [الدليل][1] بهدوء من فضلك."),
    ] {
        let id = id(&site, source);
        site.replace(CATALOGUE, &format!("\n{id} = ???"), &format!("\n{id} = {text}"));
    }
    site.run_well(&["translate", "sync", "--by", "Fatima"]);
    site
}

#[track_caller]
fn id(site: &SiteFolder, source: &str) -> String {
    site.message("translations/it/aiuto.ftl", source)
}

/// Replaces words in a file that is on its way.
#[track_caller]
fn edit(file: &str, from: &str, to: &str) {
    let text = std::fs::read_to_string(file).unwrap();
    assert!(text.contains(from), "{from}\n{text}");
    std::fs::write(file, text.replace(from, to)).unwrap();
}

#[test]
fn what_does_not_fit_is_refused_with_its_line_and_its_neighbours_are_taken() {
    for (from, to, code) in [
        ("وثيقة سارية", "وثيقة {phone} سارية", "message-facts"),
        ("وثيقة سارية", "<b>وثيقة</b> سارية", "message-html"),
        ("وثيقة سارية", "**وثيقة سارية", "message-unbalanced"),
        ("وثيقة سارية", "｛phone｝ سارية", "message-character"),
        ("وثيقة سارية", "{وثيقة سارية}", "message-forbidden"),
        ("وثيقة سارية", "{phone", "message-syntax"),
        ("[الدليل][1]", "الدليل", "message-links"),
        ("[الدليل][1]", "[الدليل][2]", "message-links"),
        ("وثيقة سارية", "{-nessuna} سارية", "term-unknown"),
        ("أحضر وثيقة سارية والإيصال.", "12 34", "message-syntax"),
    ] {
        for format in ["po", "csv"] {
            let site = small();
            let file = export(&site, format, &[]);
            edit(&file, from, to);
            edit(&file, "أين تسأل.", "أين تسألون.");
            let run = import(&site, &file, &[]);
            assert_eq!(run.code, 1, "{format} {to}: {}", run.error);
            assert!(
                run.error.contains(code) && run.error.contains(&format!("--> ar.{format}:")),
                "{to}: {}",
                run.error
            );
            assert!(run.out.contains("1 taken") && run.out.contains("1 refused"), "{to}: {}", run.out);
            assert!(run.out.contains(&format!("still stands in ar.{format}")), "{}", run.out);
            let text = site.text(CATALOGUE);
            assert!(text.contains("أين تسألون.") && text.contains("أحضر وثيقة سارية والإيصال."), "{text}");
        }
    }
}

#[test]
fn last_months_file_is_taken_where_it_fits_and_marked_where_it_is_old() {
    for format in FORMATS {
        let site = small();
        let file = export(&site, format, &[]);
        site.replace(PAGE, "Porta un documento valido e la ricevuta.", "Porta due documenti validi e la ricevuta.");
        site.replace(PAGE, "Dove chiedere.", "Dove si può chiedere aiuto.");
        site.run_well(&["translate", "sync"]);
        edit(&file, "أحضر وثيقة سارية والإيصال.", "أحضر وثيقة واحدة والإيصال.");
        edit(&file, "قبل أن تأتي", "قبل المجيء");
        let run = import(&site, &file, &[]);
        assert!(run.out.contains("2 taken (1 made from an older source)"), "{format}: {} {}", run.out, run.error);
        assert!(run.error.contains("exchange-older"), "{}", run.error);
        let text = site.text(CATALOGUE);
        assert!(text.contains("قبل المجيء") && text.contains("أحضر وثيقة واحدة والإيصال."), "{text}");
        assert_eq!(text.matches("# [ ]").count(), 2, "both changed originals are still to be revised\n{text}");
        assert!(text.contains("# it before: Porta un documento valido e la ricevuta."), "{text}");
    }
}

#[test]
fn newer_work_is_never_written_over_in_silence() {
    for format in FORMATS {
        let site = small();
        let file = export(&site, format, &[]);
        site.replace(CATALOGUE, "أين تسأل.", "أين يمكنك أن تسأل.");
        site.replace(CATALOGUE, "قبل أن تأتي", "قبل قدومك");
        site.run_well(&["translate", "sync", "--by", "Fatima"]);
        edit(&file, "أين تسأل.", "أين تسألون.");
        let run = import(&site, &file, &[]);
        assert_eq!(run.code, 1, "{}", run.out);
        assert!(run.error.contains("exchange-changed") && run.out.contains("0 taken"), "{} {}", run.out, run.error);
        let text = site.text(CATALOGUE);
        assert!(text.contains("أين يمكنك أن تسأل.") && text.contains("قبل قدومك"), "{text}");
        let run = import(&site, &file, &["--replace"]);
        assert!(
            run.out.contains("1 taken") && site.text(CATALOGUE).contains("أين تسألون."),
            "{} {}",
            run.out,
            run.error
        );
        assert!(site.text(REGISTER).contains("أين يمكنك أن تسأل."), "the text that went is kept");
        assert!(site.text(CATALOGUE).contains("قبل قدومك"), "what the file did not change stays");
    }
}

#[test]
fn a_page_that_is_gone_and_a_text_that_is_gone_are_named() {
    for format in FORMATS {
        let site = small();
        let file = export(&site, format, &[]);
        edit(&file, "أين تسأل.", "أين تسألون.");
        site.replace(PAGE, "Telefona al **numero verde** prima di venire.\n\n", "");
        site.run_well(&["translate", "sync"]);
        let run = import(&site, &file, &[]);
        assert!(run.error.contains("exchange-unknown") && run.out.contains("1 taken"), "{format} {}", run.error);
        for folder in ["translations/it", "translations/ar", "translations/_register/ar"] {
            let ending = if folder.contains("register") { "toml" } else { "ftl" };
            site.remove(&format!("{folder}/aiuto.{ending}"));
        }
        site.remove(PAGE);
        let run = import(&site, &file, &[]);
        assert!(run.error.contains("there is no page `aiuto` any more") && run.code == 1, "{format} {}", run.error);
    }
}

#[test]
fn a_table_comes_back_as_spreadsheets_save_it() {
    let site = small();
    let file = export(&site, "csv", &[]);
    edit(&file, "أين تسأل.", "أين تسألون.");
    let text = std::fs::read_to_string(&file).unwrap();
    let rows: Vec<&str> = text.trim_start_matches('\u{feff}').lines().collect();
    let tabs = rows.join("\r\n").replace(';', "\t");
    let utf16: Vec<u8> = "\u{feff}".encode_utf16().chain(tabs.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    for (name, bytes) in [
        ("commas.csv", rows.join("\r\n").replace(',', "،").replace(';', ",").into_bytes()),
        ("old mac.csv", rows.join("\r").into_bytes()),
        ("sep.csv", format!("sep=;\n{}", rows.join("\n")).into_bytes()),
        ("unicode.txt", utf16),
    ] {
        let site = small();
        let file = path(&site, name);
        std::fs::write(&file, bytes).unwrap();
        let run = import(&site, &file, &[]);
        assert!(run.out.contains("1 taken"), "{name}: {} {}", run.out, run.error);
        assert!(site.text(CATALOGUE).contains("أين تسألون."), "{name}");
    }
    // A column that was sorted alone.
    let (a, b) =
        (id(&site, "Porta un documento valido e la ricevuta."), id(&site, "Leggi [la guida][1] con calma, grazie."));
    let sorted = text.replace(&format!(";{a};"), ";@;").replace(&format!(";{b};"), &format!(";{a};"));
    std::fs::write(&file, sorted.replace(";@;", &format!(";{b};"))).unwrap();
    let run = import(&site, &file, &[]);
    assert!(run.out.contains("1 taken") && run.out.contains("2 refused"), "{} {}", run.out, run.error);
    // Windows-1252 cannot hold Arabic: what comes back is no text of anybody.
    std::fs::write(&file, b"pagina;codice;originale;traduzione\naiuto;title;Aiuto;\xe9\xe8\n").unwrap();
    assert!(import(&site, &file, &[]).error.contains("file-not-utf8"));
}

#[test]
fn a_formula_leaves_as_words_and_comes_back() {
    let site = small();
    site.replace(CATALOGUE, "أين تسأل.", "===");
    site.replace(CATALOGUE, "مساعدة", "-مساعدة");
    site.run_well(&["translate", "sync"]);
    let file = export(&site, "csv", &[]);
    let text = std::fs::read_to_string(&file).unwrap();
    assert!(text.contains(";'===;") && text.contains(";'-مساعدة;"), "{text}");
    let before = site.bytes_below("translations");
    assert_eq!(import(&site, &file, &[]).code, 0);
    assert!(site.bytes_below("translations") == before);
}

#[test]
fn a_file_confirms_and_reviews_where_it_says_so() {
    let site = small();
    site.replace(PAGE, "Dove chiedere.", "Dove si chiede un aiuto.");
    site.run_well(&["translate", "sync"]);
    assert_eq!(site.text(CATALOGUE).matches("# [ ]").count(), 1);
    let file = export(&site, "po", &["--only", "stale"]);
    let text = std::fs::read_to_string(&file).unwrap();
    assert!(text.contains("#| msgid \"Dove chiedere.\"") && text.matches("msgctxt").count() == 1, "{text}");
    edit(&file, "أين تسأل.", "أين تطلب المساعدة.");
    let run = import(&site, &file, &[]);
    assert!(run.out.contains("still marked old"), "{}", run.out);
    assert_eq!(site.text(CATALOGUE).matches("# [ ]").count(), 1, "an edit alone confirms nothing");
    let file = export(&site, "po", &[]);
    edit(&file, "#, fuzzy\n", "");
    let run = import(&site, &file, &[]);
    assert!(run.out.contains("1 confirmed"), "{} {}", run.out, run.error);
    assert_eq!(site.text(CATALOGUE).matches("# [ ]").count(), 0);
    let file = export(&site, "xliff", &[]);
    edit(&file, "state=\"translated\"", "state=\"final\"");
    import(&site, &file, &[]);
    assert_eq!(site.text(REGISTER).matches("state = \"reviewed\"").count(), 5);
}

#[test]
fn what_is_no_file_for_translators_is_said_to_be_none() {
    let site = small();
    let before = site.bytes_below("translations");
    for (name, text, words) in [
        ("a.xliff", "<xliff version=\"2.0\"/>", "XLIFF 1.2 is read"),
        (
            "a.xliff",
            "<xliff version=\"1.2\"><file original=\"aiuto\"><body><trans-unit id=\"title\"><target>a",
            "no whole XML",
        ),
        ("a.xliff", "<html/>", "holds no texts"),
        (
            "a.xliff",
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><xliff version=\"1.2\"><file original=\"aiuto\" target-language=\"ar\"><body><trans-unit id=\"title\"><source>Aiuto</source><target>&e;</target></trans-unit></body></file></xliff>",
            "message-forbidden",
        ),
        ("a.po", "msgctxt \"aiuto:title\"\nmsgid \"Aiuto\nmsgstr \"x\"\n", "a quotation mark is missing"),
        ("a.csv", "uno;due\n1;2\n", "lacks the columns"),
        ("a.csv", "", "holds no texts"),
        ("a.docx", "x", "does not tell the format"),
    ] {
        let file = path(&site, name);
        std::fs::write(&file, text).unwrap();
        let run = import(&site, &file, &["--lang", "ar"]);
        assert!(run.code > 0 && run.error.contains(words), "{text}: {} {}", run.out, run.error);
        assert!(site.bytes_below("translations") == before, "{text}");
    }
    let file = export(&site, "po", &[]);
    let run = site.run(&["translate", "export", "--lang", "ar", "--format", "po", "--out", &file]);
    assert!(run.code == 2 && run.error.contains("may hold somebody's work"), "{}", run.error);
    assert!(import(&site, &file, &["--lang", "it"]).error.contains("and not in `it`"));
}

#[test]
fn ten_thousand_texts_at_once_are_taken() {
    let mut body = String::from("+++\ntitle = \"Tanti\"\nsummary = \"Molti testi.\"\n+++\n");
    let mut table = String::from("pagina;codice;originale (it);traduzione (ar)\n");
    for number in 0..10_000 {
        body.push_str(&format!("\nQuesto è il testo numero {number} della pagina.\n"));
    }
    let site = SiteFolder::of(&[("content/site.toml", SETTINGS), ("content/tanti.md", &body)]);
    site.run_well(&["translate", "sync"]);
    for line in site.text("translations/it/tanti.ftl").lines().filter(|line| line.starts_with("p-")) {
        let (id, source) = line.split_once(" = ").unwrap();
        let number: String = source.chars().filter(char::is_ascii_digit).collect();
        table.push_str(&format!("tanti;{id};{source};هذا هو النص رقم {number}\n"));
    }
    let file = path(&site, "tanti.csv");
    std::fs::write(&file, table).unwrap();
    let begun = std::time::Instant::now();
    let run = import(&site, &file, &[]);
    assert!(run.out.contains("10000 taken"), "{} {}", run.out, run.error);
    assert!(begun.elapsed().as_secs() < 120, "{:?}", begun.elapsed());
}

#[test]
fn a_text_that_stands_twice_in_a_file_is_taken_once() {
    let site = small();
    let file = export(&site, "po", &[]);
    let text = std::fs::read_to_string(&file).unwrap();
    let (a, b) = (text.replace("أين تسأل.", "أين تسألون."), text.replace("أين تسأل.", "أين نسأل."));
    std::fs::write(&file, format!("{a}\n{b}")).unwrap();
    let run = import(&site, &file, &[]);
    assert!(run.error.contains("exchange-repeated") && run.out.contains("1 taken"), "{} {}", run.out, run.error);
    assert!(site.text(CATALOGUE).contains("أين تسألون."));
}

#[test]
fn what_cannot_be_written_is_said_not_to_be_taken() {
    let site = small();
    let file = export(&site, "po", &[]);
    edit(&file, "أين تسأل.", "أين تسألون.");
    let id = id(&site, "Aiuto");
    let line = format!("{id} = مساعدة");
    site.replace(CATALOGUE, &line, &format!("<<<<<<< a\n{line}\n=======\n{id} = عون\n>>>>>>> b"));
    let before = site.text(CATALOGUE);
    let run = import(&site, &file, &[]);
    assert!(
        run.code == 1 && run.error.contains("holds two versions") && run.error.contains("not recorded"),
        "{}",
        run.error
    );
    assert_eq!(site.text(CATALOGUE), before);
}
