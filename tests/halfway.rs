//! What cannot be done as a whole is not done by half: names that swap around a broken file, files put back from earlier
//! days, and work that goes wrong on the way.

use super::support::SiteFolder;

const SETTINGS: &str = "title = \"Guida\"\nsource_language = \"it\"\n\n[languages.it]\nname = \"Italiano\"\n\n[languages.en]\nname = \"English\"\n\n[languages.ro]\nname = \"Română\"\n";
const UNO: &str = "+++\ntitle = \"Biblioteca\"\nsummary = \"Libri per tutti.\"\n+++\n\nLa biblioteca apre ogni mattina.\n\nServe un documento valido.\n";
const DUE: &str = "+++\ntitle = \"Pediatra\"\nsummary = \"Il medico dei bambini.\"\n+++\n\nIl medico visita i bambini piccoli.\n\nPorta la ricetta e la tessera.\n";
const CATALOGUE: &str = "translations/en/uno.ftl";

/// Two pages, each with words of its own for every text in both languages.
fn site() -> SiteFolder {
    let site = SiteFolder::of(&[("content/site.toml", SETTINGS), ("content/uno.md", UNO), ("content/due.md", DUE)]);
    site.run_well(&["translate", "sync"]);
    for path in ["en/uno", "en/due", "ro/uno", "ro/due"] {
        let file = format!("translations/{path}.ftl");
        let mut number = 0;
        let text: Vec<String> = site
            .text(&file)
            .lines()
            .map(|line| match line.strip_suffix(" = ???") {
                Some(id) => {
                    number += 1;
                    format!("{id} = {path} words {}", ["one", "two", "three", "four"][number - 1])
                }
                None => line.to_owned(),
            })
            .collect();
        site.write(&file, text.join("\n") + "\n");
    }
    site.run_well(&["translate", "sync", "--by", "Ann"]);
    site
}

fn swap(site: &SiteFolder) {
    let (uno, due) = (site.text("content/uno.md"), site.text("content/due.md"));
    site.write("content/uno.md", due);
    site.write("content/due.md", uno);
}

fn nothing_is_lost(site: &SiteFolder, when: &str) {
    let files: String = site
        .bytes_below("translations")
        .into_values()
        .map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
        .collect();
    for path in ["en/uno", "en/due", "ro/uno", "ro/due"] {
        for number in ["one", "two", "three", "four"] {
            let words = format!("{path} words {number}");
            assert!(files.contains(&words), "{when}: “{words}” is lost");
        }
    }
}

#[test]
fn names_that_swap_around_a_broken_file_lose_nothing() {
    type Damage = fn(&SiteFolder);
    let damages: [(&str, Damage); 4] = [
        ("a register with marks of a merge", |site| {
            let path = "translations/_register/en/uno.toml";
            site.write(path, site.text(path) + "<<<<<<< HEAD\n");
        }),
        ("a source catalogue with a broken byte", |site| {
            let path = "translations/it/uno.ftl";
            site.write(path, [site.text(path).as_bytes(), b"\xff\n"].concat());
        }),
        ("a source catalogue that is gone", |site| site.remove("translations/it/uno.ftl")),
        ("a catalogue with two versions", |site| {
            let both = "<<<<<<< HEAD\ntitle = en/uno words one\n=======\ntitle = Other\n>>>>>>> b\n";
            site.replace(CATALOGUE, "title = en/uno words one\n", both);
        }),
    ];
    for (when, damage) in damages {
        for chain in [false, true] {
            let site = site();
            damage(&site);
            swap(&site);
            if chain {
                site.write("content/vier.md", site.text("content/due.md"));
                site.remove("content/due.md");
            }
            for _ in 0..2 {
                site.run(&["translate", "sync"]);
                nothing_is_lost(&site, when);
            }
        }
    }
}

#[test]
fn pages_that_are_much_alike_move_to_their_own_names() {
    let page = |name: &str| {
        format!(
            "+++\ntitle = \"Ambulatorio {name}\"\nsummary = \"Sommario di {name}.\"\n+++\n\nPrima frase lunga della pagina {name}.\n\nUna seconda frase che dice {name}.\n"
        )
    };
    let site = SiteFolder::of(&[
        ("content/site.toml", SETTINGS),
        ("content/rossi.md", &page("rossi")),
        ("content/verdi.md", &page("verdi")),
    ]);
    site.run_well(&["translate", "sync"]);
    for name in ["rossi", "verdi"] {
        site.replace(&format!("translations/en/{name}.ftl"), "\ntitle = ???", &format!("\ntitle = Surgery of {name}"));
    }
    site.run_well(&["translate", "sync"]);
    site.write("content/nuovo.md", page("verdi"));
    site.write("content/verdi.md", page("rossi"));
    site.remove("content/rossi.md");
    let synced = site.run_well(&["translate", "sync"]);
    assert!(synced.out.contains("0 changed") && synced.out.contains("en: 0 stale"), "{}", synced.out);
    assert!(site.text("translations/en/nuovo.ftl").contains("title = Surgery of verdi"));
    assert!(site.text("translations/en/verdi.ftl").contains("title = Surgery of rossi"));
}

#[test]
fn a_catalogue_of_earlier_days_says_by_its_own_mark_what_it_was_made_from() {
    let site = site();
    site.replace("content/uno.md", "Serve un documento valido.", "Non serve un documento valido.");
    site.run_well(&["translate", "sync"]);
    let older = site.text(CATALOGUE);
    site.replace(CATALOGUE, "# [ ]", "# [x]");
    site.replace(CATALOGUE, "en/uno words four", "No document is needed");
    site.run_well(&["translate", "sync"]);
    site.write(CATALOGUE, older);
    let synced = site.run_well(&["translate", "sync"]);
    assert!(synced.out.contains("en: 1 stale"), "{}", synced.out);
    assert!(site.text("translations/_register/en/uno.toml").contains("No document is needed"));
}

#[test]
fn lines_that_were_put_aside_do_not_multiply() {
    let site = site();
    let text = site.text(CATALOGUE) + "\n### Rest\n# ! p-aaaaa = OLD words\n";
    site.write(CATALOGUE, text);
    site.run(&["translate", "sync"]);
    site.replace(CATALOGUE, "# ! p-aaaaa", "my translation\n# ! p-aaaaa");
    for _ in 0..3 {
        site.run(&["translate", "sync"]);
        assert_eq!(site.text(CATALOGUE).matches("OLD words").count(), 1, "{}", site.text(CATALOGUE));
    }
}

#[test]
fn words_of_another_sense_in_the_source_catalogue_are_named_and_keep_the_id() {
    let site = site();
    let source = "translations/it/uno.ftl";
    let id = site.message(source, "Serve un documento valido.");
    site.replace(source, &format!("{id} = Serve un documento valido."), &format!("{id} = Tutti sono benvenuti qui."));
    let checked = site.run(&["translate", "check"]).error;
    assert!(checked.contains("other words here than on the page `uno`"), "{checked}");
    site.run_well(&["build", "--out", "public"]);
    assert!(site.text("public/en/uno/index.html").contains("en/uno words four"), "readers see the translation");
    site.run_well(&["translate", "sync"]);
    let after = site.text(source);
    assert!(after.contains(&format!("# before: Tutti sono benvenuti qui.\n{id} = Serve un documento")), "{after}");
}

#[test]
fn texts_that_were_exchanged_here_come_right_by_a_file_that_is() {
    let site = site();
    site.run_well(&["translate", "export", "--lang", "en", "--format", "csv", "--out", "right.csv"]);
    let text = site.text(CATALOGUE);
    let swapped =
        text.replace("words three", "words @").replace("words four", "words three").replace("words @", "words four");
    site.write(CATALOGUE, swapped);
    site.run_well(&["translate", "sync"]);
    site.run_well(&["translate", "export", "--lang", "en", "--format", "csv", "--out", "now.csv"]);
    let now = site.text("now.csv");
    let right =
        now.replace("words three", "words @").replace("words four", "words three").replace("words @", "words four");
    site.write("now.csv", right);
    let refused = site.run(&["translate", "import", "now.csv", "--by", "Ann"]);
    assert!(refused.error.contains("`--replace`"), "{}", refused.error);
    site.run_well(&["translate", "import", "now.csv", "--by", "Ann", "--replace"]);
    assert_eq!(site.text(CATALOGUE), text);
    // And a line that nobody can read comes right by the file that left before.
    site.replace(CATALOGUE, " = en/uno words three", " : en/uno words three");
    site.run(&["translate", "import", "right.csv", "--by", "Ann", "--replace"]);
    assert!(site.text(CATALOGUE).contains(" = en/uno words three"), "{}", site.text(CATALOGUE));
}
