//! Files that come back damaged by the programs on their way, or to a page that has another name now: what is whole is
//! taken, and the rest is said with its line.

use super::support::{Run, SiteFolder};

const SETTINGS: &str = "title = \"Guida\"\nsource_language = \"it\"\n\n[languages.it]\nname = \"Italiano\"\n\n[languages.ro]\nname = \"Română\"\n";
const PAGE: &str = "+++\ntitle = \"Aiuto\"\nsummary = \"Dove chiedere.\"\n+++\n\nPorta un documento valido.\n\nTelefona al pediatra.\n\nLeggi con calma.\n";
const ROMANIAN: [(&str, &str); 5] = [
    ("Aiuto", "Ajutor"),
    ("Dove chiedere.", "Unde întrebați."),
    ("Porta un documento valido.", "Aduceți un act valabil."),
    ("Telefona al pediatra.", "Sunați la pediatru."),
    ("Leggi con calma.", "Citiți cu calm."),
];

fn site() -> SiteFolder {
    let site = SiteFolder::of(&[("content/site.toml", SETTINGS), ("content/aiuto.md", PAGE)]);
    site.run_well(&["translate", "sync"]);
    site
}

/// Exports the texts and fills in every translation.
fn filled(site: &SiteFolder, format: &str) -> String {
    let name = format!("ro.{format}");
    site.run_well(&["translate", "export", "--lang", "ro", "--format", format, "--out", &name]);
    let mut text = site.text(&name);
    for (source, target) in ROMANIAN {
        text = match format {
            "po" => text.replace(
                &format!("msgid \"{source}\"\nmsgstr \"\""),
                &format!("msgid \"{source}\"\nmsgstr \"{target}\""),
            ),
            _ => text.replace(&format!(";{source};;;"), &format!(";{source};;{target};")),
        };
    }
    text
}

fn import(site: &SiteFolder, name: &str, text: &str) -> Run {
    site.write(name, text);
    site.run(&["translate", "import", name, "--by", "Ana"])
}

fn taken(site: &SiteFolder, page: &str) -> Vec<&'static str> {
    let text = site.text(&format!("translations/ro/{page}.ftl"));
    let is_there = |target: &str| text.lines().any(|line| line.ends_with(&format!(" = {target}")));
    ROMANIAN.into_iter().map(|(_, target)| target).filter(|target| is_there(target)).collect()
}

#[test]
fn a_file_made_before_a_page_was_renamed_finds_the_page() {
    for format in ["po", "csv"] {
        let site = site();
        let text = filled(&site, format);
        site.write("content/chiedere.md", site.text("content/aiuto.md").replace("Telefona al pediatra.", "Scrivi."));
        site.remove("content/aiuto.md");
        site.run_well(&["translate", "sync"]);
        let run = import(&site, &format!("back.{format}"), &text);
        assert_eq!(taken(&site, "chiedere").len(), 4, "{format}: {}\n{}", run.out, run.error);
        assert!(run.out.contains("`aiuto` is now `chiedere`") || run.error.contains("`aiuto` is now `chiedere`"));
        assert!(run.error.contains("`chiedere` has no text"), "what is gone is said:\n{}", run.error);
    }
}

#[test]
fn entries_without_their_context_are_known_by_an_original_that_stands_once() {
    let site = site();
    site.write("content/altro.md", "+++\ntitle = \"Aiuto\"\nsummary = \"Altro.\"\n+++\n\nUn altro testo.\n");
    site.run_well(&["translate", "sync"]);
    let text = filled(&site, "po");
    let bare: String =
        text.lines().filter(|line| !line.starts_with("msgctxt")).map(|line| format!("{line}\n")).collect();
    let run = import(&site, "back.po", &bare);
    assert_eq!(run.code, 1);
    assert_eq!(
        taken(&site, "aiuto"),
        ["Unde întrebați.", "Aduceți un act valabil.", "Sunați la pediatru.", "Citiți cu calm."]
    );
    assert!(run.error.contains("does not say which text it is of") && run.error.contains("msgctxt"), "{}", run.error);
}

#[test]
fn a_quotation_mark_that_stands_open_costs_its_own_row() {
    let site = site();
    let text = filled(&site, "csv").replace(";Aduceți un act valabil.;", ";\"Aduceți un act valabil.;");
    let run = import(&site, "back.csv", &text);
    assert_eq!(run.code, 1);
    assert!(run.error.contains("is not closed") && run.error.contains("back.csv:4"), "{}", run.error);
    assert_eq!(taken(&site, "aiuto"), ["Ajutor", "Unde întrebați.", "Sunați la pediatru.", "Citiți cu calm."]);
}

#[test]
fn a_cell_too_many_and_a_failed_formula_are_no_translation() {
    let site = site();
    let text = filled(&site, "csv");
    let text = text.replace(";Sunați la pediatru.;", ";Sunați; la pediatru.;").replace(";Citiți cu calm.;", ";#NOME?;");
    let run = import(&site, "back.csv", &text);
    assert_eq!(run.code, 1);
    assert!(run.error.contains("more cells than") && run.error.contains("`#NOME?`"), "{}", run.error);
    assert_eq!(taken(&site, "aiuto"), ["Ajutor", "Unde întrebați.", "Aduceți un act valabil."]);
}

#[test]
fn files_without_a_text_say_so() {
    let site = site();
    for name in ["empty.csv", "empty.po", "empty.xliff"] {
        let run = import(&site, name, "");
        assert_eq!(run.code, 1, "{name}");
        assert!(run.error.contains("no texts") && run.error.contains(name), "{}", run.error);
    }
    let run = import(&site, "back.xlsx", "PK");
    assert_eq!(run.code, 2);
    assert!(run.error.contains("save it there as CSV"), "{}", run.error);
}

#[test]
fn a_text_that_was_confirmed_here_since_is_said_to_be_so() {
    let site = site();
    let text = filled(&site, "po");
    import(&site, "first.po", &text);
    site.run_well(&["translate", "export", "--lang", "ro", "--format", "po", "--out", "second.po"]);
    let id = site.message("translations/it/aiuto.ftl", "Leggi con calma.");
    site.replace("content/aiuto.md", "Leggi con calma.", "Leggi con molta calma.");
    site.run_well(&["translate", "sync"]);
    site.run_well(&["translate", "confirm", "ro", "aiuto", &id, "--by", "Ana"]);
    let back = site.text("second.po").replace("Citiți cu calm.", "Citiți liniștit.");
    let run = import(&site, "back.po", &back);
    assert!(run.error.contains("holds here for today's original"), "{}\n{}", run.out, run.error);
    assert!(site.text("translations/ro/aiuto.ftl").contains("Citiți cu calm."));
}

/// A site whose page is translated but for its last text, and the rows of its table.
fn nearly_whole() -> (SiteFolder, Vec<String>) {
    let site = site();
    let text = filled(&site, "csv").replace(";Citiți cu calm.;", ";;");
    import(&site, "first.csv", &text);
    site.run_well(&["translate", "export", "--lang", "ro", "--format", "csv", "--out", "rows.csv"]);
    // The name of the site is not of this page.
    let text = site.text("rows.csv");
    let rows = text.lines().filter(|row| !row.starts_with("site;")).map(str::to_owned).collect();
    (site, rows)
}

#[test]
fn a_column_that_slid_takes_its_new_texts_along_and_none_is_taken() {
    let (site, mut rows) = nearly_whole();
    let last = rows.last_mut().unwrap();
    *last = last.replace(";Leggi con calma.;;;", ";Leggi con calma.;;Citiți cu calm.;");
    let target = |row: &String| row.split(';').nth(5).unwrap().to_owned();
    let mut targets: Vec<String> = rows[1..].iter().map(target).collect();
    targets.rotate_right(1);
    let cells = |(row, target): (&String, String)| {
        let mut cells: Vec<String> = row.split(';').map(str::to_owned).collect();
        cells[5] = target;
        cells.join(";")
    };
    let slid: Vec<String> = rows[1..].iter().zip(targets).map(cells).collect();
    let slid = format!("{}\r\n{}\r\n", rows[0], slid.join("\r\n"));
    let before = site.bytes_below("translations");
    for _ in 0..3 {
        let run = import(&site, "slid.csv", &slid);
        assert_eq!(site.bytes_below("translations"), before, "{}", run.out);
        assert!(run.error.contains("nobody knows beside which original this one belongs"), "{}", run.error);
    }
    // Rows that moved as a whole are where they were.
    rows[1..].reverse();
    import(&site, "sorted.csv", &format!("{}\r\n", rows.join("\r\n")));
    assert!(taken(&site, "aiuto").contains(&"Citiți cu calm."));
}

#[test]
fn a_translation_that_was_taken_away_here_does_not_come_back_by_itself() {
    for format in ["csv", "po", "xliff"] {
        let (site, _) = nearly_whole();
        let name = format!("away.{format}");
        site.run_well(&["translate", "export", "--lang", "ro", "--format", format, "--out", &name]);
        site.replace("translations/ro/aiuto.ftl", " = Sunați la pediatru.", " = ???");
        site.run_well(&["translate", "sync"]);
        let before = site.bytes_below("translations");
        site.run_well(&["translate", "import", &name, "--by", "Ana"]);
        assert_eq!(site.bytes_below("translations"), before, "{format}: an untouched file changes nothing");
        site.run_well(&["translate", "import", &name, "--by", "Ana", "--replace"]);
        assert!(taken(&site, "aiuto").contains(&"Sunați la pediatru."), "{format}: who asks for it gets it");
    }
}

#[test]
fn spaces_at_the_ends_of_a_text_change_nothing_of_what_is_known_of_it() {
    for (format, space) in [("xliff", " "), ("xliff", "\n    "), ("xliff", "\u{a0}"), ("po", "\\n"), ("po", "\\\\")] {
        let site = site();
        let name = format!("ro.{format}");
        site.run_well(&["translate", "export", "--lang", "ro", "--format", format, "--out", &name]);
        let (from, to) = match format {
            "po" => {
                ("msgid \"Telefona al pediatra.\"\nmsgstr \"\"", "msgid \"Telefona al pediatra.\"\nmsgstr \"Sunați.@\"")
            }
            _ => (
                "<source>Telefona al pediatra.</source>\n<target state=\"new\"></target>",
                "<source>Telefona al pediatra.</source>\n<target>Sunați.@</target>",
            ),
        };
        let text = site.text(&name).replace(from, &to.replace('@', space));
        site.write(&name, text);
        site.run_well(&["translate", "import", &name, "--by", "DeepL", "--state", "machine"]);
        let register = site.text("translations/_register/ro/aiuto.toml");
        site.run_well(&["translate", "sync", "--check"]);
        assert!(
            register.contains("text = \"Sunați.\"") && register.contains("machine"),
            "{format} {space:?}: {register}"
        );
    }
}

#[test]
fn two_files_that_a_tool_joined_leave_their_marks_on_no_page() {
    let site = site();
    let text = filled(&site, "po");
    let both = "#-#-#-#-#  a.po (Guida)  #-#-#-#-#\\nSunați.\\n#-#-#-#-#  b.po (Guida)  #-#-#-#-#\\nTelefonați.";
    let run = import(&site, "joined.po", &text.replace("Sunați la pediatru.", both));
    assert!(run.error.contains("a tool joined two translations"), "{}", run.error);
    assert_eq!(taken(&site, "aiuto").len(), 4);
    assert!(!site.text("translations/ro/aiuto.ftl").contains("#-#"));
}

#[test]
fn a_report_takes_the_place_of_no_other_file() {
    let site = site();
    let page = site.text("content/aiuto.md");
    assert_eq!(site.run(&["report", "--out", "content/aiuto.md"]).code, 2);
    assert_eq!(site.text("content/aiuto.md"), page);
    for _ in 0..2 {
        site.run_well(&["report", "--out", "report.html"]);
    }
}
