//! The life of a translation: made, stale, confirmed, gone, back; and that nothing of it is ever lost.

use sportello::catalogue::{Catalogues, State};
use sportello::pipeline;

use crate::support::SiteFolder;

const SETTINGS: &str = r#"title = "Guida"
source_language = "it"

[languages.it]
name = "Italiano"

[languages.en]
name = "English"

[languages.ar]
name = "العربية"
"#;

const PAGE: &str = r#"+++
title = "Anagrafe"
summary = "Certificati e residenza."
organisation = "enti/comune"
phones = [{ number = "+39 0000 123456", label = "sportello" }]
+++

Lo sportello è aperto tutti i giorni.

Telefona al {phone} prima di venire, grazie.

Porta un documento e il modulo.
"#;

const CATALOGUE: &str = "translations/en/servizi/anagrafe.ftl";
const REGISTER: &str = "translations/_register/en/servizi/anagrafe.toml";
const CONTENT: &str = "content/servizi/anagrafe.md";

const OPEN: &str = "Lo sportello è aperto tutti i giorni.";
const CALL: &str = "Telefona al { $phone } prima di venire, grazie.";
const BRING: &str = "Porta un documento e il modulo.";

/// A site whose page is translated into two languages and recorded.
fn translated() -> SiteFolder {
    let section = |kind: &str| format!("+++\nkind = \"{kind}\"\ntitle = \"{kind}\"\n+++\n");
    let body = "+++\ntitle = \"Comune\"\nsummary = \"Il comune.\"\n+++\n";
    let site = SiteFolder::of(&[
        ("content/site.toml", SETTINGS),
        ("content/enti/section.md", &section("organisation")),
        ("content/enti/comune.md", body),
        ("content/servizi/section.md", &section("service")),
        (CONTENT, PAGE),
    ]);
    site.run_well(&["translate", "sync"]);
    for (source, text) in [
        (OPEN, "The desk is open every day."),
        (CALL, "Call { $phone } before you come, please."),
        (BRING, "Bring a document and the form."),
    ] {
        put(&site, CATALOGUE, source, text);
    }
    put(&site, &arabic(), OPEN, "الشباك مفتوح كل يوم.");
    put(&site, &arabic(), CALL, "اتصل بالرقم { $phone } قبل الحضور.");
    site.run_well(&["translate", "sync", "--by", "Ufficio mediazione"]);
    site
}

fn arabic() -> String {
    CATALOGUE.replace("/en/", "/ar/")
}

/// Returns the id of the message whose source is this.
#[track_caller]
fn id(site: &SiteFolder, source: &str) -> String {
    site.message("translations/it/servizi/anagrafe.ftl", source)
}

/// Writes a translation in place of what stands there.
#[track_caller]
fn put(site: &SiteFolder, path: &str, source: &str, text: &str) {
    let id = id(site, source);
    let catalogue = site.text(path);
    let line = catalogue.lines().find(|line| line.starts_with(&format!("{id} = "))).unwrap();
    site.replace(path, line, &format!("{id} = {text}"));
}

/// How the texts of the page stand in a language: each source with `missing`, or its state and whether it is stale.
fn standings(site: &SiteFolder, language: &str) -> Vec<String> {
    let sources = site.sources();
    let workshop = pipeline::read(&sources, false, &|_| {}).value;
    let catalogues: &Catalogues = &workshop.catalogues;
    let language = sportello::language::Language::parse(language).unwrap();
    let entities = &workshop.content.entities;
    let entity = entities.iter().position(|entity| entity.id.as_str() == "servizi/anagrafe").unwrap();
    let units = catalogues.units[entity].units.iter().enumerate();
    let shown = units.filter(|(_, unit)| unit.id.as_str().starts_with("p-")).map(|(index, _)| {
        match catalogues.translation(&language, entity, index) {
            None => "missing".to_owned(),
            Some(found) if found.stale.is_some() => format!("stale {}", found.state.as_str()),
            Some(found) => found.state.as_str().to_owned(),
        }
    });
    shown.collect()
}

fn is_settled(site: &SiteFolder) {
    let before = site.bytes_below("translations");
    let run = site.run_well(&["translate", "sync"]);
    assert!(run.out.contains("nothing was written"), "{}", run.out);
    assert!(site.bytes_below("translations") == before, "a second run wrote something");
    site.run_well(&["translate", "sync", "--check"]);
}

#[test]
fn a_changed_sentence_makes_its_block_stale_in_every_language_and_no_other() {
    let site = translated();
    site.replace(CONTENT, "aperto tutti i giorni", "aperto solo il lunedì");
    for synced in [false, true] {
        if synced {
            site.run_well(&["translate", "sync"]);
        }
        assert_eq!(standings(&site, "en"), ["stale draft", "draft", "draft"], "synced: {synced}");
        assert_eq!(standings(&site, "ar"), ["stale draft", "draft", "missing"], "synced: {synced}");
    }
    assert!(site.text(REGISTER).contains("stale_since = 2026-03-09"));
    assert!(
        site.text(CATALOGUE).contains(&format!("# it before: {OPEN}\n# it: Lo sportello è aperto solo il lunedì."))
    );
    is_settled(&site);
}

#[test]
fn facts_and_touch_ups_make_nothing_stale() {
    let site = translated();
    for (from, to) in [
        ("+39 0000 123456", "+39 0000 654321"),
        ("prima di venire, grazie", "prima di venire - grazie"),
        ("Porta un documento", "Porta  un Documento"),
    ] {
        site.replace(CONTENT, from, to);
        assert_eq!(standings(&site, "en"), ["draft", "draft", "draft"], "{to}");
        site.run_well(&["translate", "sync"]);
        assert_eq!(standings(&site, "en"), ["draft", "draft", "draft"], "{to}");
        assert_eq!(standings(&site, "ar"), ["draft", "draft", "missing"], "{to}");
        is_settled(&site);
    }
}

#[test]
fn only_a_tick_confirms() {
    let site = translated();
    site.replace(CONTENT, "aperto tutti i giorni", "aperto solo il lunedì");
    site.run_well(&["translate", "sync"]);
    put(&site, CATALOGUE, "Lo sportello è aperto solo il lunedì.", "The desk is open on Mondays only.");
    assert_eq!(standings(&site, "en")[0], "stale draft", "an edit does not confirm");
    site.run_well(&["translate", "sync"]);
    assert_eq!(standings(&site, "en")[0], "stale draft", "an edit does not confirm after a run either");
    site.replace(CATALOGUE, "# [ ]", "# [x]");
    assert_eq!(standings(&site, "en")[0], "draft");
    site.run_well(&["translate", "sync"]);
    assert_eq!(standings(&site, "en"), ["draft", "draft", "draft"]);
    assert!(!site.text(CATALOGUE).contains("# ["), "{}", site.text(CATALOGUE));
    assert!(!site.text(REGISTER).contains("stale_since"));
    is_settled(&site);
}

#[test]
fn a_tick_alone_keeps_the_words_and_pretends_no_review() {
    let site = translated();
    let register = site.text(REGISTER).replace("state = \"draft\"", "state = \"reviewed\"");
    site.write(REGISTER, register);
    site.replace(CONTENT, "aperto tutti i giorni", "aperto solo il lunedì");
    site.run_well(&["translate", "sync"]);
    site.replace(CATALOGUE, "# [ ]", "# [X]");
    site.run_well(&["translate", "sync"]);
    assert!(site.text(CATALOGUE).contains("The desk is open every day."));
    // The review was one of the sentence before.
    assert_eq!(standings(&site, "en"), ["draft", "reviewed", "reviewed"]);
}

#[test]
fn an_edited_text_is_no_longer_reviewed() {
    let site = translated();
    let register = site.text(REGISTER).replace("state = \"draft\"", "state = \"reviewed\"");
    site.write(REGISTER, register);
    assert_eq!(standings(&site, "en"), ["reviewed", "reviewed", "reviewed"]);
    put(&site, CATALOGUE, BRING, "Bring an identity document and the form.");
    assert_eq!(standings(&site, "en"), ["reviewed", "reviewed", "draft"]);
    site.run_well(&["translate", "sync"]);
    assert_eq!(standings(&site, "en"), ["reviewed", "reviewed", "draft"]);
}

#[test]
fn without_comments_nothing_becomes_fresh_but_what_never_had_another_original() {
    let strip = |site: &SiteFolder| {
        let text = site.text(CATALOGUE);
        let kept: Vec<&str> = text.lines().filter(|line| !line.starts_with('#')).collect();
        site.write(CATALOGUE, kept.join("\n"));
    };
    let site = translated();
    site.replace(CONTENT, "aperto tutti i giorni", "aperto solo il lunedì");
    site.run_well(&["translate", "sync"]);
    strip(&site);
    assert_eq!(standings(&site, "en"), ["stale draft", "draft", "draft"]);
    put(&site, CATALOGUE, BRING, "Edited while no comment tells from what.");
    assert_eq!(standings(&site, "en"), ["stale draft", "draft", "draft"]);
    put(&site, CATALOGUE, "Lo sportello è aperto solo il lunedì.", "Edited where the original was another one.");
    assert_eq!(standings(&site, "en"), ["stale draft", "draft", "draft"]);
    site.run_well(&["translate", "sync"]);
    assert_eq!(standings(&site, "en"), ["stale draft", "draft", "draft"]);
    strip(&site);
    site.remove(REGISTER);
    assert_eq!(standings(&site, "en"), ["stale machine"; 3]);
    site.run_well(&["translate", "sync"]);
    assert_eq!(standings(&site, "en"), ["stale machine"; 3]);
    assert!(!site.text(REGISTER).contains("stale_since"), "nobody knows since when");
}

#[test]
fn without_a_register_everything_is_labelled_with_care_and_stale_by_its_comments() {
    let site = translated();
    site.remove(REGISTER);
    assert_eq!(standings(&site, "en"), ["machine", "machine", "machine"]);
    site.replace(CONTENT, "aperto tutti i giorni", "aperto solo il lunedì");
    assert_eq!(standings(&site, "en"), ["stale machine", "machine", "machine"]);
    assert!(site.run_well(&["build"]).error.contains("register-missing"));
    site.run_well(&["translate", "sync"]);
    assert_eq!(standings(&site, "en"), ["stale machine", "machine", "machine"], "a run makes no draft of them");
    site.remove(REGISTER);
    site.run_well(&["translate", "sync", "--state", "draft"]);
    assert_eq!(standings(&site, "en"), ["stale draft", "draft", "draft"]);
}

#[test]
fn marks_and_line_ends_of_windows_change_nothing() {
    let site = translated();
    let before = standings(&site, "en");
    let text = site.text(CATALOGUE);
    site.write(CATALOGUE, format!("\u{feff}{}", text.replace('\n', "\r\n")));
    let register = site.text(REGISTER);
    site.write(REGISTER, format!("\u{feff}{}", register.replace('\n', "\r\n")));
    assert_eq!(standings(&site, "en"), before);
    site.replace(CATALOGUE, "Bring a document and the form.", "Bring a document, says Notepad");
    site.run_well(&["translate", "sync"]);
    assert_eq!(standings(&site, "en"), before);
    is_settled(&site);
    site.replace(CONTENT, "aperto tutti i giorni", "aperto solo il lunedì");
    site.run_well(&["translate", "sync"]);
    let text = site.text(CATALOGUE);
    assert!(text.contains("= Bring a document, says Notepad\n") && !text.contains(['\r', '\u{feff}']), "{text}");
    assert_eq!(standings(&site, "en"), ["stale draft", "draft", "draft"]);
    is_settled(&site);
}

#[test]
fn a_block_that_went_is_kept_and_comes_back() {
    let site = translated();
    site.replace(CONTENT, &format!("{BRING}\n"), "");
    site.run_well(&["translate", "sync"]);
    assert!(!site.text(CATALOGUE).contains("Bring a document"));
    let register = site.text(REGISTER);
    assert!(register.contains("[[retired]]") && register.contains("Bring a document and the form."), "{register}");
    is_settled(&site);
    site.write(CONTENT, format!("{}\n{BRING}\n", site.text(CONTENT)));
    site.run_well(&["translate", "sync"]);
    assert!(site.text(CATALOGUE).contains("Bring a document and the form."), "{}", site.text(CATALOGUE));
    assert!(!site.text(REGISTER).contains("[[retired]]"), "{}", site.text(REGISTER));
    assert_eq!(standings(&site, "en"), ["draft", "draft", "draft"]);
    is_settled(&site);
}

#[test]
fn a_moved_block_keeps_its_translation_and_its_id() {
    let site = translated();
    let ids = [OPEN, CALL, BRING].map(|source| id(&site, source));
    let text = site.text(CONTENT).replacen(&format!("{OPEN}\n\n"), "", 1);
    site.write(CONTENT, format!("{text}\n{OPEN}\n"));
    site.run_well(&["translate", "sync"]);
    assert_eq!([OPEN, CALL, BRING].map(|source| id(&site, source)), ids);
    assert_eq!(standings(&site, "en"), ["draft", "draft", "draft"]);
    is_settled(&site);
}

#[test]
fn the_work_of_a_machine_is_labelled_so() {
    let site = translated();
    put(&site, &arabic(), BRING, "أحضر وثيقة والاستمارة.");
    site.run_well(&["translate", "sync", "--state", "machine"]);
    assert_eq!(standings(&site, "ar"), ["draft", "draft", "machine"]);
    let register = site.text(&REGISTER.replace("/en/", "/ar/"));
    assert!(register.contains("state = \"machine\"") && register.contains("origin = \"machine\""), "{register}");
    site.run_well(&["translate", "sync"]);
    assert_eq!(standings(&site, "ar"), ["draft", "draft", "machine"], "a later run makes no draft of it");
    assert_eq!(State::named("machine"), Some(State::Machine));
}

#[test]
fn a_damaged_message_is_kept_byte_for_byte() {
    let damaged = [
        "??? Call { $phone } first.",
        "Call { $phone before  you come,\u{a0}please.",
        "Call before you come.\n    .note = x",
        "Call { $phone }\n  # swallowed",
        "Call { $ten ->\n    [one] once\n   *[other] often\n } please.",
        "Call\n* now\n* or never",
        "Call } { $phone }  ",
        "An <b>important</b> **word { $phone }",
        "{ $phone }{ $phone } {NUMBER(3)}",
    ];
    for text in damaged {
        let site = translated();
        put(&site, CATALOGUE, CALL, text);
        let id = id(&site, CALL);
        let written = format!("{id} = {text}").trim_end().to_owned();
        assert_eq!(standings(&site, "en"), ["draft", "missing", "draft"], "{text}");
        for round in 1..=2 {
            site.run_well(&["translate", "sync"]);
            let catalogue = site.text(CATALOGUE);
            assert!(catalogue.contains(&format!("{written}\n")), "round {round}: {written}\nbecame\n{catalogue}");
            assert_eq!(standings(&site, "en"), ["draft", "missing", "draft"], "{text}");
        }
        is_settled(&site);
    }
}

#[test]
fn lines_that_nobody_can_read_are_put_aside_and_not_lost() {
    let site = translated();
    let catalogue = site.text(CATALOGUE);
    site.write(CATALOGUE, format!("{catalogue}\np-٢٣٤٥٦ = ten\n\np-zzzzz = for no block\n\nwords alone\n"));
    site.run_well(&["translate", "sync"]);
    let catalogue = site.text(CATALOGUE);
    for line in ["p-٢٣٤٥٦ = ten", "p-zzzzz = for no block", "words alone"] {
        assert!(catalogue.contains(&format!("# ! {line}\n")), "{line}\n{catalogue}");
    }
    is_settled(&site);
}

#[test]
fn two_branches_that_add_different_blocks_agree_on_every_id() {
    let (first, second, both) = (translated(), translated(), translated());
    let text = first.text(CONTENT);
    let (one, two) = ("Si paga con il bancomat.", "La domenica è chiuso.");
    first.write(CONTENT, format!("{text}\n{one}\n"));
    second.write(CONTENT, text.replace("\nPorta", &format!("\n{two}\n\nPorta")));
    both.write(CONTENT, format!("{}\n{one}\n", text.replace("\nPorta", &format!("\n{two}\n\nPorta"))));
    for site in [&first, &second, &both] {
        site.run_well(&["translate", "sync"]);
    }
    assert_eq!(id(&first, one), id(&both, one));
    assert_eq!(id(&second, two), id(&both, two));
    for source in [OPEN, CALL, BRING] {
        assert_eq!(id(&first, source), id(&second, source));
        assert_eq!(id(&first, source), id(&both, source));
    }
}

#[test]
fn the_source_kept_on_purpose_counts_as_done() {
    let site = translated();
    put(&site, CATALOGUE, BRING, "===");
    site.run_well(&["translate", "sync"]);
    assert_eq!(standings(&site, "en"), ["draft", "draft", "draft"]);
    site.replace(CONTENT, "Porta un documento", "Porta due fotografie");
    site.run_well(&["translate", "sync"]);
    assert_eq!(standings(&site, "en")[2], "stale draft");
    assert!(site.text(CATALOGUE).contains(" = ===\n"));
}

#[test]
fn a_fault_of_the_content_writes_nothing() {
    let site = translated();
    let before = site.bytes_below("translations");
    site.replace(CONTENT, "title = \"Anagrafe\"", "title = \"Anagrafe");
    let run = site.run(&["translate", "sync"]);
    assert_eq!(run.code, 1, "{}", run.error);
    assert!(site.bytes_below("translations") == before);
}

#[test]
fn a_register_that_cannot_be_read_is_not_overwritten() {
    let site = translated();
    site.replace(REGISTER, "version = 1", "version = 1\n<<<<<<< ours");
    let before = site.text(REGISTER);
    let run = site.run(&["translate", "sync"]);
    assert_eq!(run.code, 1);
    assert!(run.error.contains("warning[register-invalid]"), "{}", run.error);
    assert_eq!(site.text(REGISTER), before);
}
