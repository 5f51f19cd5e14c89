//! XLIFF whose inline elements hold code, as the tools of agencies write them: code is no words.

use super::support::{Run, SiteFolder};

const SETTINGS: &str = "title = \"Guida\"\nsource_language = \"it\"\n\n[languages.it]\nname = \"Italiano\"\n\n[languages.en]\nname = \"English\"\n";
const PAGE: &str = "+++\ntitle = \"Aiuto\"\nsummary = \"Dove chiedere.\"\n+++\n\nPorta un **documento** e leggi [la guida](privacy).\n";
const CATALOGUE: &str = "translations/en/aiuto.ftl";

fn site() -> SiteFolder {
    let site = SiteFolder::of(&[
        ("content/site.toml", SETTINGS),
        ("content/aiuto.md", PAGE),
        ("content/privacy.md", "+++\ntitle = \"Privacy\"\nsummary = \"I dati.\"\n+++\n"),
    ]);
    site.run_well(&["translate", "sync"]);
    site
}

/// Imports a file with one text, written as a tool does.
fn import(site: &SiteFolder, source: &str, target: &str) -> Run {
    let catalogue = site.text(CATALOGUE);
    let id = catalogue.lines().find_map(|line| line.strip_suffix(" = ???").filter(|id| id.starts_with("p-"))).unwrap();
    let file = format!(
        "<?xml version=\"1.0\"?><xliff version=\"1.2\"><file original=\"aiuto\" source-language=\"it\" target-language=\"en\"><body>\
         <trans-unit id=\"{id}\" resname=\"aiuto#{id}\"><source>{source}</source><target state=\"translated\">{target}</target>\
         </trans-unit></body></file></xliff>"
    );
    site.write("back.xlf", file);
    site.run(&["translate", "import", "back.xlf", "--by", "Agency"])
}

const SOURCE: &str =
    "Porta un <g id=\"1\" ctype=\"bold\">documento</g> e leggi <g id=\"link-1\" ctype=\"link\">la guida</g>.";
const WHOLE: &str = "Bring a **document** and read [the guide][1].";

#[test]
fn codes_that_say_what_ours_say_are_ours() {
    for (what, target) in [
        ("as it left", "Bring a <g id=\"1\">document</g> and read <g id=\"link-1\">the guide</g>."),
        (
            "memoQ",
            "Bring a <bpt id=\"1\" ctype=\"bold\">{}</bpt>document<ept id=\"2\" rid=\"1\">{}</ept> and read \
             <bpt id=\"link-1\" rid=\"9\">{}</bpt>the guide<ept id=\"4\" rid=\"9\">{}</ept>.",
        ),
        (
            "Okapi: our elements as code",
            "Bring a <bpt id=\"11\">&lt;g id=\"1\" ctype=\"bold\"&gt;</bpt>document<ept id=\"11\">&lt;/g&gt;</ept> and read \
             <bpt id=\"12\">&lt;g id=\"link-1\" ctype=\"link\"&gt;</bpt>the guide<ept id=\"12\">&lt;/g&gt;</ept>.",
        ),
        (
            "our notation as code",
            "Bring a <ph id=\"11\">**</ph>document<ph id=\"12\">**</ph> and read \
             <it id=\"13\" pos=\"open\">[</it>the guide<it id=\"14\" pos=\"close\">][1]</it>.",
        ),
        (
            "HTML and RTF",
            "Bring a <bpt id=\"11\">&lt;b&gt;</bpt>document<ept id=\"11\">&lt;/b&gt;</ept> and read \
             <bx id=\"link-1\"/>the guide<ex id=\"link-1\"/>.",
        ),
        (
            "bold in RTF",
            "Bring a <bpt id=\"11\"><![CDATA[{\\b}]]></bpt>document<ept id=\"11\">{\\b0}</ept> and read \
             <g id=\"link-1\">the guide</g>.",
        ),
    ] {
        let site = site();
        let run = import(&site, SOURCE, target);
        assert!(run.code == 0 && run.out.contains("1 taken"), "{what}: {} {}", run.out, run.error);
        assert!(site.text(CATALOGUE).contains(WHOLE), "{what}: {}", site.text(CATALOGUE));
        assert!(!run.error.contains("exchange-code"), "{what}: {}", run.error);
    }
}

#[test]
fn codes_of_a_tool_that_the_original_has_too_are_left_out_and_said() {
    let font = |words: &str| format!("<bpt id=\"7\">{{\\f1}}</bpt>{words}<ept id=\"7\">{{\\f0}}</ept>");
    let mark = "<ph id=\"8\">&lt;bookmark&gt;<sub>here</sub></ph>";
    let source = format!("{}{mark}", font(SOURCE));
    let target = "Bring a <g id=\"1\">document</g> and read <g id=\"link-1\">the guide</g>.";
    let site = site();
    let run = import(&site, &source, &format!("{mark}{}", font(target)));
    assert!(run.code == 0 && run.out.contains("(0 made from an older source)"), "{} {}", run.out, run.error);
    assert!(site.text(CATALOGUE).contains(WHOLE), "{}", site.text(CATALOGUE));
    assert!(run.error.contains("note[exchange-code]") && run.error.contains("{\\f1}"), "{}", run.error);
}

#[test]
fn a_code_that_came_with_the_translation_refuses_it() {
    let target = "Bring a <g id=\"1\">document</g> and read <g id=\"link-1\">the guide</g>";
    for (more, code) in [
        ("<ph id=\"9\">&amp;nbsp;5 euro</ph>.", "message-forbidden"),
        ("<it id=\"9\" pos=\"open\">&lt;i&gt;</it>.", "message-forbidden"),
        ("<bpt id=\"9\">**</bpt>.", "message-unbalanced"),
        ("<ph id=\"9\">{phone}</ph>.", "message-facts"),
        (
            "<bpt id=\"8\">&lt;b&gt;</bpt>a<bpt id=\"9\">&lt;b&gt;</bpt>b<ept id=\"8\"/>c<ept id=\"9\"/>.",
            "message-unbalanced",
        ),
    ] {
        let site = site();
        let run = import(&site, SOURCE, &format!("{target}{more}"));
        assert!(run.code == 1 && run.out.contains("0 taken") && run.out.contains("1 refused"), "{more}: {}", run.out);
        assert!(run.error.contains(code), "{more}: {}", run.error);
        assert!(site.text(CATALOGUE).contains("???"));
    }
}

#[test]
fn a_text_of_which_a_segment_is_not_translated_is_not_taken() {
    let unit = "<source>Telefona al pediatra.</source>\n";
    let empty = format!("{unit}<target state=\"new\"></target>");
    let site = SiteFolder::of(&[
        (
            "content/site.toml",
            "title = \"Guida\"\nsource_language = \"it\"\n\n[languages.it]\nname = \"Italiano\"\n\n[languages.en]\nname = \"English\"\n",
        ),
        ("content/aiuto.md", "+++\ntitle = \"Aiuto\"\nsummary = \"Dove.\"\n+++\n\nTelefona al pediatra.\n"),
    ]);
    site.run_well(&["translate", "sync"]);
    site.run_well(&["translate", "export", "--lang", "en", "--format", "xliff", "--out", "en.xliff"]);
    let exported = site.text("en.xliff");
    let halves = [
        "<mrk mtype=\"seg\" mid=\"1\">Call the paediatrician.</mrk> <mrk mtype=\"seg\" mid=\"2\"/>",
        "<mrk mtype=\"seg\" mid=\"1\">Call the paediatrician.</mrk> <mrk mtype=\"seg\" mid=\"2\"> </mrk>",
    ];
    for half in halves {
        site.write("half.xliff", exported.replace(&empty, &format!("{unit}<target>{half}</target>")));
        let said = site.run(&["translate", "import", "half.xliff", "--by", "Agency"]);
        assert!(said.error.contains("is not translated yet, and half a text is none"), "{}", said.error);
        assert!(!site.text("translations/en/aiuto.ftl").contains("Call the"));
    }
    let segments = "<seg-source><mrk mtype=\"seg\" mid=\"1\">Telefona</mrk> <mrk mtype=\"seg\" mid=\"2\">al pediatra.</mrk></seg-source>";
    let one = "<mrk mtype=\"seg\" mid=\"1\">Call.</mrk>";
    site.write("one.xliff", exported.replace(&empty, &format!("{unit}{segments}<target>{one}</target>")));
    let said = site.run(&["translate", "import", "one.xliff", "--by", "Agency"]);
    assert!(said.error.contains("half a text is none"), "{}", said.error);
    let whole = "<mrk mtype=\"seg\" mid=\"1\">Call the doctor</mrk> <mrk mtype=\"seg\" mid=\"2\">of children.</mrk>";
    site.write("whole.xliff", exported.replace(&empty, &format!("{unit}{segments}<target>{whole}</target>")));
    site.run_well(&["translate", "import", "whole.xliff", "--by", "Agency"]);
    assert!(site.text("translations/en/aiuto.ftl").contains(" = Call the doctor of children."));
    // Nobody reads a catalogue with a second ending, and nobody is told that its page is gone.
    site.write("translations/en/aiuto.ftl.txt", "title = Help\n");
    let checked = site.run(&["translate", "check"]).error;
    assert!(checked.contains("`aiuto.ftl.txt` is read by nobody"), "{checked}");
}
