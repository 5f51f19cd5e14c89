//! Drafts that are left out: nothing of them is published, so nothing of them stops a publication, and everything that is
//! wrong with them is said.

use sportello::diagnostic::Severity;
use sportello::source::Span;

use super::support::{SiteFolder, build, codes};

/// A page with a fault of each kind: its head, its references, its prose, what could be better.
const FAULTY: &str = "+++\ntitle = \"Bozza\"\nsummary = \"…\"\ndraft = true\norganisation = \"enti/nessuno\"\n\
    hours = 'Mo-Fr 09:00-25:70'\n+++\n\nUn <b>tag</b>, un {fax} e [un link](servizi/nessuno).\n\n\
    <!-- allow link-words: una prova -->\nPer tutto [clicca qui](enti/comune).\n";

fn site(draft: &str) -> SiteFolder {
    let head = "+++\ntitle = \"T\"\nsummary = \"S.\"\n";
    SiteFolder::of(&[
        (
            "content/site.toml",
            "title = \"Guida\"\nsource_language = \"it\"\n[languages.it]\nname = \"Italiano\"\n\
             [checks]\nprose-html = \"warning\"\nfact-unverified = \"off\"\n",
        ),
        ("content/enti/section.md", "+++\nkind = \"organisation\"\ntitle = \"Enti\"\n+++\n"),
        ("content/servizi/section.md", "+++\nkind = \"service\"\ntitle = \"Servizi\"\n+++\n"),
        ("content/enti/comune.md", &format!("{head}phones = [\"112\"]\nunknown = [\"type\"]\n+++\n")),
        ("content/servizi/bozza.md", draft),
    ])
}

/// Returns the codes that a run of `check` gives of the draft, with their levels.
fn checked(site: &SiteFolder, options: &[&str]) -> (i32, Vec<String>) {
    let run = site.run(&[&["check", "--message-format", "json"], options].concat());
    let lines = run.out.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap());
    let own = lines.filter(|said| said["path"] == "content/servizi/bozza.md");
    let word = |said: &serde_json::Value, name: &str| said[name].as_str().unwrap().to_owned();
    (run.code, own.map(|said| format!("{} {}", word(&said, "severity"), word(&said, "code"))).collect())
}

#[test]
fn the_faults_of_a_draft_are_notes() {
    let site = site(FAULTY);
    let sources = site.sources();
    let (_, said) = build(&sources);
    let of_draft = |place: Span| sources.file(place.file).is_some_and(|file| file.path.name() == "bozza.md");
    let own: Vec<_> = said.iter().filter(|one| one.place.is_some_and(of_draft)).cloned().collect();
    assert!(own.iter().all(|one| one.severity == Severity::Note), "{:?}", codes(&own, &sources));
    let expected = ["hours-invalid content/servizi/bozza.md:6", "prose-html content/servizi/bozza.md:9"];
    assert_eq!(codes(&own, &sources), expected);
    assert_eq!(site.run(&["build", "--deny", "warnings"]).code, 0);
    assert!(
        site.text("public/it/index.html").contains("Servizi") && !site.path().join("public/it/servizi/bozza").exists()
    );
}

#[test]
fn a_check_looks_at_a_draft_as_at_a_page() {
    let site = site(FAULTY);
    let (code, said) = checked(&site, &[]);
    let words: Vec<&str> = said.iter().map(|one| one.strip_prefix("note ").expect(one)).collect();
    let expected = [
        "card-incomplete",
        "page-unlinked",
        "placeholder-left",
        "id-unknown",
        "hours-invalid",
        "prose-html",
        "fact-unknown",
        "link-unknown",
    ];
    assert_eq!((code, words), (0, expected.to_vec()));
    let (code, said) = checked(&site, &["--drafts"]);
    let levels = ["warning", "note", "warning", "error", "error", "warning", "error", "error"];
    let expected: Vec<String> = levels.iter().zip(expected).map(|(level, code)| format!("{level} {code}")).collect();
    assert_eq!((code, said), (1, expected));
}

/// What calls itself a draft is one, also where the rest of its head cannot be read.
#[test]
fn a_draft_that_cannot_be_read_stops_nothing() {
    let site = site("+++\ntitle = \"Bozza\"\ndraft = true\nsummary = senza virgolette\n+++\n");
    assert_eq!(site.run(&["build"]).code, 0);
    assert_eq!(checked(&site, &[]), (0, vec!["note toml-invalid".to_owned()]));
    assert_eq!(checked(&site, &["--drafts"]), (1, vec!["error toml-invalid".to_owned()]));
    // A page that leads to it says so.
    site.write("content/privacy.md", "+++\ntitle = \"P\"\nsummary = \"S.\"\n+++\n\nVedi [qua](servizi/bozza).\n");
    let run = site.run(&["build"]);
    assert!(run.code == 1 && run.error.contains("`servizi/bozza` is a draft"), "{}", run.error);
}
