//! Addresses that people printed, saved and linked: they keep leading where they led, and files keep their names.

use crate::support::{PICTURE, SiteFolder, build, codes};

const SETTINGS: &str = "title = \"Guida\"\nsource_language = \"it\"\n[languages.it]\nname = \"Italiano\"\n\
                        [languages.en]\nname = \"English\"\n[checks]\ninterface-missing = \"off\"\n";

fn page(title: &str, head: &str, body: &str) -> String {
    format!("+++\ntitle = \"{title}\"\nsummary = \"Breve.\"\n{head}\n+++\n\n{body}\n")
}

fn site(pages: &[(&str, &str)]) -> SiteFolder {
    let section = "+++\nkind = \"page\"\ntitle = \"Sezione\"\n+++\n";
    let site = SiteFolder::of(&[
        ("content/site.toml", SETTINGS),
        ("content/uffici/section.md", section),
        ("content/corsi/section.md", section),
    ]);
    pages.iter().for_each(|(path, text)| site.write(path, text));
    site
}

/// Returns the addresses that a published page leads to, in their order.
fn links(site: &SiteFolder, path: &str) -> Vec<String> {
    let html = site.text(&format!("public/{path}"));
    let links = html.split("href=").skip(1).map(|rest| {
        let rest = rest.strip_prefix('"').unwrap_or(rest);
        rest.split(['"', ' ', '>']).next().unwrap().to_owned()
    });
    links.filter(|link| !link.contains("assets/")).collect()
}

#[test]
fn a_short_address_that_two_pages_share_offers_both() {
    let site = site(&[("content/uffici/anagrafe.md", &page("Ufficio", "", "Uno."))]);
    site.run_well(&["build"]);
    assert_eq!(links(&site, "go/anagrafe/index.html"), ["../../it/uffici/anagrafe/", "../../en/uffici/anagrafe/"]);
    assert!(site.text("public/go/anagrafe/index.html").contains("data-choose"));
    site.write("content/corsi/anagrafe.md", page("Corso", "", "Due."));
    let run = site.run_well(&["build"]);
    assert!(run.error.contains("note[address-shared]"), "{}", run.error);
    let both = ["it/corsi", "it/uffici", "en/corsi", "en/uffici"].map(|folder| format!("../../{folder}/anagrafe/"));
    assert_eq!(links(&site, "go/anagrafe/index.html"), both);
    assert!(!site.text("public/go/anagrafe/index.html").contains("data-choose"), "no script chooses between pages");
    site.remove("content/uffici/anagrafe.md");
    site.run_well(&["build"]);
    assert_eq!(links(&site, "go/anagrafe/index.html"), ["../../it/corsi/anagrafe/", "../../en/corsi/anagrafe/"]);
}

#[test]
fn a_former_id_holds_in_every_tree_and_on_posters() {
    let head = "former_addresses = [\"uffici/vecchio\", \"/Sito/Pagina.aspx\", \"/en/old/\", \"/corsi/altro/\"]";
    let site = site(&[
        ("content/uffici/nuovo.md", &page("Nuovo", head, "Uno.")),
        ("content/corsi/altro.md", &page("Altro", "", "Due.")),
    ]);
    site.run_well(&["build"]);
    let leads = |path: &str, to: &str| {
        let links = links(&site, &format!("{path}/index.html"));
        assert!(links.iter().any(|link| link.ends_with(to)), "{path}: {links:?}");
    };
    leads("it/uffici/vecchio", "it/uffici/nuovo/");
    leads("en/uffici/vecchio", "en/uffici/nuovo/");
    leads("uffici/vecchio", "it/uffici/nuovo/");
    leads("Sito/Pagina.aspx", "it/uffici/nuovo/");
    leads("en/old", "en/uffici/nuovo/");
    leads("corsi/altro", "it/uffici/nuovo/");
    leads("go/vecchio", "it/uffici/nuovo/");
    assert!(site.text("public/it/corsi/altro/index.html").contains("Due."), "a page of today stays");
    assert!(site.text("public/_redirects").contains("/en/uffici/vecchio /en/uffici/nuovo/ 301"));
}

#[test]
fn files_keep_their_names_and_links_find_them() {
    let body = "[a](<modulo uno?.pdf>) [b](modulo%20uno%3F.pdf) [c](a#b.pdf) [d](a%20b.pdf) [e](orari.txt)\n\n\
                ![Mappa](mappa.svg)\n\n![Foto](uffici/altro/foto.png)";
    let site = site(&[
        ("content/uffici/uno.md", &page("Uno", "", body)),
        ("content/uffici/altro.md", &page("Altro", "", "Due.")),
        ("content/uffici/uno/mappa.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
        ("content/uffici/uno/orari.txt", "Lunedì"),
    ]);
    for name in ["uno/modulo uno?.pdf", "uno/a#b.pdf", "uno/a%20b.pdf"] {
        site.write(&format!("content/uffici/{name}"), b"\xff\xfe");
    }
    site.write("content/uffici/altro/foto.png", PICTURE);
    site.run_well(&["build"]);
    let links = links(&site, "it/uffici/uno/index.html");
    let files: Vec<&str> = links.iter().filter_map(|link| link.strip_prefix("../../../files/uffici/")).collect();
    let expected = ["modulo%20uno%3F.pdf", "modulo%20uno%3F.pdf", "a%23b.pdf", "a%2520b.pdf", "orari.txt"];
    assert_eq!(files, expected.map(|name| format!("uno/{name}")));
    let html = site.text("public/it/uffici/uno/index.html");
    assert!(html.contains("files/uffici/uno/mappa.svg") && html.contains("files/uffici/altro/foto.png"), "{html}");
    for name in ["uno/modulo uno?.pdf", "uno/a#b.pdf", "uno/a%20b.pdf", "uno/mappa.svg", "altro/foto.png"] {
        assert!(site.path().join("public/files/uffici").join(name).is_file(), "{name}");
    }
}

#[test]
fn files_that_a_browser_would_run_are_refused_once() {
    let body = "[a](pagina.html) [b](pagina.html)\n\n![c](mappa.svg)\n\n![d](rotta.svg)";
    let site = site(&[
        ("content/uffici/uno.md", &page("Uno", "", body)),
        ("content/uffici/uno/pagina.html", "<p>x"),
        ("content/uffici/uno/mappa.svg", "<svg onload=\"alert(1)\"/>"),
        ("content/uffici/uno/rotta.svg", "<svg><g></svg>"),
    ]);
    let (_, said) = build(&site.sources());
    let expected = [7, 9, 11].map(|line| format!("attachment-active content/uffici/uno.md:{line}"));
    let said: Vec<String> = codes(&said, &site.sources()).into_iter().filter(|code| code.starts_with("att")).collect();
    assert_eq!(said, expected);
    assert_eq!(site.run(&["build"]).code, 1);
    assert!(!site.path().join("public").exists());
}

#[test]
fn cures_name_the_page_that_is_meant() {
    let body = "[a](/it/uffici/due/) [b](../corsi/tre.md) [c](due.md) [d](foto.JPG)\n\n![e](foto.PNG)";
    let site = site(&[
        ("content/uffici/uno.md", &page("Uno", "", body)),
        ("content/uffici/due.md", &page("Due", "", "Due.")),
        ("content/corsi/tre.md", &page("Tre", "", "Tre.")),
    ]);
    site.write("content/uffici/uno/foto.jpg", b"\xff");
    site.write("content/uffici/uno/foto.png", b"\xff");
    let (_, said) = build(&site.sources());
    let meant: Vec<&str> = said.iter().filter_map(|said| said.suggestion.as_deref()).collect();
    assert_eq!(meant, ["uffici/due", "corsi/tre", "uffici/due", "foto.jpg", "foto.png"]);
}

#[test]
fn a_draft_is_called_a_draft_and_says_nothing_else() {
    let site = site(&[("content/uffici/bozza.md", &page("Bozza", "draft = true", "[sé](uffici/bozza)"))]);
    let service = "organisation = \"enti/comune\"\nplaces = [\"luoghi/bozza\"]";
    for (path, text) in [
        ("enti/section.md", "+++\nkind = \"organisation\"\ntitle = \"E\"\n+++\n".to_owned()),
        ("luoghi/section.md", "+++\nkind = \"place\"\ntitle = \"L\"\n+++\n".to_owned()),
        ("servizi/section.md", "+++\nkind = \"service\"\ntitle = \"S\"\n+++\n".to_owned()),
        ("enti/comune.md", page("Comune", "", "")),
        ("luoghi/bozza.md", page("Luogo", "draft = true\nphones = [\"112\"]", "")),
        ("servizi/uno.md", page("Uno", service, "Chiama {phone} o vedi [là](uffici/bozza).")),
    ] {
        site.write(&format!("content/{path}"), text);
    }
    let run = site.run(&["check"]);
    let errors: Vec<&str> = run.error.lines().filter(|line| line.starts_with("error")).collect();
    let expected = [
        "error[id-unknown]: `place` names `luoghi/bozza`, which is a draft",
        "error[link-unknown]: the page `uffici/bozza` is a draft",
    ];
    assert_eq!(errors, expected, "{}", run.error);
    assert!(!run.error.contains("perhaps"), "{}", run.error);
    let run = site.run(&["check", "--drafts"]);
    assert!(!run.error.contains("error["), "{}", run.error);
}
