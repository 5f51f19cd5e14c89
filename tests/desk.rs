//! What editors begin with and hand on: pages from patterns, schemas, the office's report.

use std::collections::BTreeSet;

use sportello::content::kinds;

use super::support::SiteFolder;

#[test]
fn every_kind_can_be_begun_and_builds_at_once() {
    let site = SiteFolder::town();
    for kind in kinds::ALL {
        let title = format!("Prova «{}»: è nuova", kind.name);
        let told = site.run_well(&["new", kind.name, &title]).out;
        let path = told.split_whitespace().find(|word| word.ends_with(".md")).unwrap().to_owned();
        assert!(path.ends_with("nuova.md"), "{told}");
        let text = site.text(&path);
        assert!(text.contains("title = \"Prova") && text.contains("draft = true"), "{text}");
    }
    assert_eq!(site.run(&["new", "service", "Prova «service»: è nuova"]).code, 2);
    let run = site.run(&["check", "--drafts", "--message-format", "json"]);
    let errors: Vec<&str> = run.out.lines().filter(|line| line.contains("\"severity\":\"error\"")).collect();
    assert!(errors.is_empty() && run.code == 0, "{errors:#?}\n{}", run.error);
    let unknown = site.run(&["new", "servce", "x"]);
    assert!(unknown.code == 2 && unknown.error.contains("service"), "{}", unknown.error);
}

#[test]
fn no_day_of_a_new_page_is_made_up() {
    let site = SiteFolder::town();
    site.run_well(&["new", "news", "Chiusura", "--today", "2026-06-01"]);
    assert!(site.text("content/notizie/chiusura.md").contains("\ndate = 2026-06-01  # "));
    site.run_well(&["new", "event", "Ballo"]);
    site.run_well(&["new", "place", "Piazza"]);
    assert!(site.text("content/luoghi/piazza.md").contains("\n# longitude = 10.022  # "));
    let path = "content/eventi/ballo.md";
    let written = site.text(path);
    assert!(written.contains("\nstart = \"…\"  # ") && written.contains("\"2026-05-30T18:00\"\n"), "{written}");
    // A draft may wait for its day and is shown without it; what is published may not.
    assert_eq!(site.run(&["build", "--drafts"]).code, 0);
    site.replace(path, "draft = true", "# ");
    let said = site.run(&["check", "--message-format", "json"]);
    let said: Vec<&str> =
        said.out.lines().filter(|line| line.contains(path) && line.contains("placeholder-left")).collect();
    assert!(said.iter().any(|line| line.contains("\"severity\":\"error\"")), "{said:#?}");
}

/// Windows hides the second ending of a page that a plain editor saved.
#[test]
fn a_page_with_a_hidden_ending_is_told_and_nothing_else() {
    let site = SiteFolder::town();
    let before = site.run_well(&["check", "--message-format", "json"]).out.lines().count();
    std::fs::rename(site.path().join("content/enti/comune.md"), site.path().join("content/enti/comune.md.txt"))
        .unwrap();
    let run = site.run(&["check", "--message-format", "json"]);
    let errors: Vec<&str> = run.out.lines().filter(|line| line.contains("\"severity\":\"error\"")).collect();
    assert!(errors.len() == 1 && errors[0].contains("\"suggestion\":\"content/enti/comune.md\""), "{errors:#?}");
    assert!(run.code == 1 && run.out.lines().count() <= before + 1, "{}", run.out);
}

/// The examples in a pattern are values that the decoder takes: all of them at once, out of their comments.
#[test]
fn the_examples_of_a_pattern_are_read() {
    let site = SiteFolder::town();
    site.run_well(&["new", "service", "servizi/esempi"]);
    let text = site.text("content/servizi/esempi.md");
    let (head, body) = text.trim_start_matches("+++\n").split_once("+++\n").unwrap();
    let is_field = |line: &str| {
        line.split_once(" = ").is_some_and(|(name, _)| name.chars().all(|c| c == '_' || c.is_ascii_lowercase()))
    };
    let lines = head.lines().map(|line| line.strip_prefix("# ").filter(|line| is_field(line)).unwrap_or(line));
    // What nobody can guess stays a comment: a picture, an id of a kind that the town has not.
    let lines =
        lines.filter(|line| !line.contains("foto.jpg") && !line.contains("…/…") && !line.starts_with("unknown"));
    let lines: Vec<&str> = lines.collect();
    site.write("content/servizi/esempi.md", format!("+++\n{}\n+++\n{body}", lines.join("\n")));
    let run = site.run(&["check", "--drafts", "--message-format", "json"]);
    let own =
        run.out.lines().filter(|line| line.contains("servizi/esempi.md") && line.contains("\"severity\":\"error\""));
    assert_eq!(own.collect::<Vec<_>>(), Vec::<&str>::new());
}

#[test]
fn schemas_know_every_field() {
    let site = SiteFolder::golden("formats");
    site.run_well(&["schema"]);
    site.run_well(&["schema"]);
    for kind in kinds::ALL.iter().copied().chain([&kinds::SITE, &kinds::SECTION]) {
        let text = site.text(&format!(".vscode/sportello/{}.schema.json", kind.name));
        let schema: serde_json::Value = serde_json::from_str(&text).unwrap();
        let known: BTreeSet<&str> = schema["properties"].as_object().unwrap().keys().map(String::as_str).collect();
        assert!(
            known.iter().copied().eq(kind.all_fields().map(|field| field.name).collect::<BTreeSet<_>>()),
            "{}",
            kind.name
        );
        assert_eq!(schema["additionalProperties"], false);
        // Each says what it holds, how it is written, and what it looks like.
        for (name, property) in schema["properties"].as_object().unwrap() {
            let about = property["description"].as_str().unwrap();
            assert!(about.contains("\n\n") && !about.contains("holds-"), "{name}: {about}");
        }
    }
    site.run_well(&["schema", "--locale", "it"]);
    let place = site.text(".vscode/sportello/place.schema.json");
    assert!(place.contains("Orari nella notazione di OpenStreetMap"), "{place}");
    let service: serde_json::Value = serde_json::from_str(&site.text(".vscode/sportello/service.schema.json")).unwrap();
    assert!(service["required"].as_array().unwrap().iter().any(|name| name == "organisation"));
    assert!(service["properties"]["category"]["enum"].as_array().unwrap().iter().any(|code| code == "health"));
}

#[test]
fn the_report_names_what_is_old_by_who_answers() {
    let site = SiteFolder::golden("formats");
    site.run_well(&["report", "--locale", "it", "--today", "2027-03-09"]);
    let html = site.text("report.html");
    assert!(html.starts_with("<!doctype html>") && html.contains("<html lang=it>"));
    assert!(
        html.contains("<h2>Azienda sanitaria") && html.contains("content/servizi/consultorio-familiare.md"),
        "{html}"
    );
    assert!(html.contains("ar – ") && !html.contains("<script"));
}

/// A report of a site that nobody can read would say that all is well.
#[test]
fn the_report_says_what_a_check_calls_an_error() {
    let site = SiteFolder::golden("formats");
    site.write("content/privacy.md", "+++\ntitle = \"P\"\nsummary = \"S.\"\n+++\n\nVedi [qui](nessuna/pagina).\n");
    let run = site.run(&["report"]);
    assert!(run.code == 1 && run.error.contains("link-unknown"), "{}", run.error);
    assert!(site.text("report.html").contains("<h2>"));
    std::fs::remove_file(site.path().join("report.html")).unwrap();
    site.write("content/site.toml", "title = \"Guida\nsource_language = \"it\"\n");
    let run = site.run(&["report"]);
    assert!(run.code == 1 && run.error.contains("toml-invalid"), "{}", run.error);
    assert!(!site.path().join("report.html").exists());
}

/// What a shell hands over may hold a line end, and what was copied from a page signs that nobody sees.
#[test]
fn a_title_is_one_line() {
    let site = SiteFolder::town();
    let told = site.run_well(&["new", "page", "Due\nrighe\u{7} e\u{202e} poi"]).out;
    let path = told.split_whitespace().find(|word| word.ends_with("/due-righe-e-poi.md"));
    assert!(site.text(path.expect(&told)).contains("title = \"Due righe e poi\"\n"));
}

/// The glossary's file of a language holds the words of drafts too: the tool wrote them itself.
#[test]
fn the_tool_does_not_complain_of_its_own_lines() {
    let site = SiteFolder::empty();
    site.run_well(&["init", "."]);
    site.run_well(&["new", "term", "Codice STP"]);
    site.run_well(&["new", "language", "ro"]);
    site.run_well(&["translate", "sync"]);
    assert!(site.text("translations/ro/terms.ftl").contains("-codice-stp = ???"));
    let run = site.run(&["check", "--deny", "warnings"]);
    assert_eq!(run.code, 0, "{}", run.error);
}

/// An alert that nobody sees any more wants no translation, and one that is shown is named by its words.
#[test]
fn an_alert_is_translated_while_it_is_shown() {
    let site = SiteFolder::golden("formats");
    let page = |until: &str| {
        format!(
            "+++\ntitle = \"P\"\nsummary = \"S.\"\norganisation = \"enti/azienda\"\n\
             alert = \"Chiuso per lavori.\"\nalert_until = {until}\n+++\n"
        )
    };
    let said = |until: &str| {
        site.write("content/servizi/avviso.md", page(until));
        site.run(&["check"]).error
    };
    let shown = said("2026-12-31");
    assert!(shown.contains("the warning “Chiuso per lavori.” is not translated"), "{shown}");
    let over = said("2026-03-01");
    assert!(over.contains("[expired]") && !over.contains("Chiuso per lavori.” is not"), "{over}");
}

/// A forge's runner puts each remark beside its line.
#[test]
fn runners_of_forges_are_told() {
    let site = SiteFolder::golden("bad-facts");
    let run = site.run(&["check", "--message-format", "github"]);
    assert_eq!(run.code, 1);
    let lines: Vec<&str> = run.out.lines().collect();
    assert!(lines.len() > 3 && lines.iter().all(|line| line.starts_with("::")), "{}", run.out);
    assert!(lines.iter().any(|line| line.starts_with("::error file=content/")), "{}", run.out);
}
