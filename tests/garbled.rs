//! Words that a program read in a false encoding on their way: readers never see them, and people are told how to open
//! the file.

use encoding_rs::WINDOWS_1252;
use sportello::{fluent, language};

use super::support::{Run, SiteFolder, files_below, repository};

const SETTINGS: &str = "title = \"Guida\"\nsource_language = \"it\"\n\n[languages.it]\nname = \"Italiano\"\n\n\
    [languages.ro]\nname = \"Română\"\n\n[languages.en]\nname = \"English\"\n";
const PAGE: &str = "+++\ntitle = \"Città\"\nsummary = \"Perché chiedere.\"\n+++\n\nPorta un **documento** che è valido.\n\nTelefona al pediatra, sì.\n\nLeggi con calma.\n";
const ITALIAN: [&str; 5] = [
    "Città",
    "Perché chiedere.",
    "Porta un **documento** che è valido.",
    "Telefona al pediatra, sì.",
    "Leggi con calma.",
];
const ROMANIAN: [&str; 5] = [
    "Oraș",
    "De ce să întrebați.",
    "Aduceți un **act** care este valabil.",
    "Sunați la pediatru, da.",
    "Citiți fără grabă.",
];
const ENGLISH: [&str; 5] = ["Town", "Why ask.", "Bring a valid **document**.", "Call the doctor, yes.", "Read calmly."];

/// Reads the bytes of a text as those of Windows, which is what a double click on a file does.
fn misread(text: &str) -> String {
    WINDOWS_1252.decode_without_bom_handling(text.as_bytes()).0.into_owned()
}

fn site() -> SiteFolder {
    let site = SiteFolder::of(&[("content/site.toml", SETTINGS), ("content/aiuto.md", PAGE)]);
    site.run_well(&["translate", "sync"]);
    site
}

/// Exports the texts for a language, with a translation of each.
fn filled(site: &SiteFolder, format: &str, language: &str, texts: &[&str]) -> String {
    let name = format!("out.{format}");
    site.run_well(&["translate", "export", "--lang", language, "--format", format, "--out", &name]);
    let mut file = site.text(&name);
    site.remove(&name);
    let bold = |text: &str| text.replacen("**", "<g id=\"1\" ctype=\"bold\">", 1).replacen("**", "</g>", 1);
    for (source, target) in ITALIAN.iter().zip(texts) {
        let (from, to) = match format {
            "po" => (format!("msgid \"{source}\"\nmsgstr \"\""), format!("msgid \"{source}\"\nmsgstr \"{target}\"")),
            "csv" => (format!(";{source};;;"), format!(";{source};;{target};")),
            _ => {
                let (source, target) = (bold(source), bold(target));
                let head = format!("<source>{source}</source>\n<target state=\"");
                (format!("{head}new\"></target>"), format!("{head}translated\">{target}</target>"))
            }
        };
        assert!(file.contains(&from), "{from}\n{file}");
        file = file.replace(&from, &to);
    }
    file
}

fn import(site: &SiteFolder, name: &str, text: &str) -> Run {
    site.write(name, text);
    site.run(&["translate", "import", name, "--by", "Ana"])
}

#[test]
fn a_file_that_is_garbled_is_refused_with_one_reason_and_its_cure() {
    for format in ["csv", "po", "xliff"] {
        let site = site();
        let before = site.bytes_below("translations");
        let file = filled(&site, format, "ro", &ROMANIAN);
        for text in [misread(&file), misread(&misread(&file))] {
            let run = import(&site, &format!("back.{format}"), &text);
            assert_eq!(run.code, 1, "{format}: {}", run.error);
            assert!(site.bytes_below("translations") == before, "{format}: something was written");
            assert!(run.out.contains("0 taken") && run.out.contains("5 refused"), "{format}: {}", run.out);
            assert_eq!(run.error.matches("exchange-invalid").count(), 1, "{format}: {}", run.error);
            assert!(run.error.contains("UTF-8 (65001)") && run.error.contains("1 error"), "{format}: {}", run.error);
            assert!(!run.error.contains("warning"), "{format}: {}", run.error);
        }
        assert_eq!(import(&site, &format!("back.{format}"), &file).code, 0, "{format}");
    }
}

#[test]
fn one_text_that_is_garbled_is_refused_and_its_neighbours_are_taken() {
    for format in ["csv", "po", "xliff"] {
        let site = site();
        let file = filled(&site, format, "ro", &ROMANIAN);
        let run = import(&site, &format!("back.{format}"), &file.replace("Sunați", &misread("Sunați")));
        assert!(run.out.contains("4 taken") && run.out.contains("1 refused"), "{format}: {}", run.out);
        assert_eq!(run.error.matches("message-garbled").count(), 1, "{format}: {}", run.error);
        assert!(run.error.contains("perhaps `Sunați la pediatru, da.`"), "{format}: {}", run.error);
        assert!(run.error.contains("UTF-8 (65001)"), "{format}: {}", run.error);
    }
}

#[test]
fn translations_without_such_letters_are_made_from_the_originals_as_they_were() {
    for format in ["csv", "po", "xliff"] {
        let site = site();
        let run = import(&site, &format!("back.{format}"), &misread(&filled(&site, format, "en", &ENGLISH)));
        assert_eq!(run.code, 0, "{format}: {}", run.error);
        assert!(run.out.contains("5 taken (0 made from an older source)"), "{format}: {} {}", run.out, run.error);
    }
}

#[test]
fn a_catalogue_that_is_garbled_is_an_error_and_readers_see_the_original() {
    let site = site();
    let file = filled(&site, "csv", "ro", &ROMANIAN);
    import(&site, "back.csv", &file);
    let path = "translations/ro/aiuto.ftl";
    site.replace(path, "Sunați la", &misread("Sunați la"));
    let run = site.run(&["translate", "check", "ro"]);
    assert!(run.code == 1 && run.error.contains("error[message-garbled]"), "{}", run.error);
    assert!(run.error.contains("perhaps `Sunați la pediatru, da.`"), "{}", run.error);
    site.run_well(&["build", "--out", "public"]);
    let page = site.text("public/ro/aiuto/index.html");
    assert!(page.contains("Telefona al pediatra") && page.contains("Citiți fără"), "{page}");
    // What stands there stays until somebody mends it.
    site.run_well(&["translate", "sync"]);
    assert!(site.text(path).contains(&misread("Sunați la")));
}

#[test]
fn official_words_that_are_garbled_are_not_taken() {
    let site = site();
    site.write("content/glossario/sedia.md", "+++\ntitle = \"Città metropolitana\"\nsummary = \"Città.\"\n+++\n");
    site.write(
        "content/glossario/section.md",
        "+++\ntitle = \"Parole\"\nsummary = \"Parole.\"\nkind = \"term\"\n+++\n",
    );
    site.run(&["translate", "sync"]);
    let table = "it;ro\nCittà metropolitana;Zonă metropolitană și oraș\n";
    site.write("words.csv", misread(table));
    let of = ["translate", "import", "words.csv", "--by", "Ana", "--format", "glossary", "--lang", "ro"];
    let run = site.run(&of);
    assert!(run.error.contains("message-garbled") && run.out.contains("0 taken"), "{} {}", run.out, run.error);
    site.write("words.csv", table);
    let run = site.run(&of);
    assert!(run.out.contains("1 taken"), "{} {}", run.out, run.error);
}

#[test]
fn every_text_of_the_guide_is_known_when_it_is_garbled_and_never_when_it_is_not() {
    let folder = repository().join("translations");
    let (mut count, mut quiet) = (0, Vec::new());
    for path in files_below(&folder).into_iter().filter(|path| path.extension().is_some_and(|end| end == "ftl")) {
        let text = std::fs::read_to_string(folder.join(&path)).unwrap();
        for line in text.lines() {
            assert_eq!(language::garbled(line), None, "{}: {line}", path.display());
        }
        for message in fluent::read(&text, "it").messages.iter().filter(|message| !message.value.is_ascii()) {
            let wrong = misread(message.value);
            count += 1;
            match language::garbled(&wrong) {
                Some(garbled) => assert_eq!(garbled.mended.as_deref(), Some(message.value), "{wrong}"),
                None => quiet.push(wrong),
            }
        }
    }
    assert!(count > 5_000, "{count}");
    assert!(quiet.is_empty(), "{} of {count}: {:#?}", quiet.len(), &quiet[..quiet.len().min(20)]);
}
