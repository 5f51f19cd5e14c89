//! What holds for every text, however odd: nothing panics, and what is written is read again.

use std::collections::BTreeSet;

use proptest::prelude::*;
use sportello::catalogue::{register, terms};
use sportello::fluent;
use sportello::output::{MemorySink, Packing};
use sportello::pipeline;
use sportello::prose::notation::{self, Piece};
use sportello::prose::{Inline, markdown};
use sportello::source::{FileId, SitePath, Sources};

use super::support::options;

/// Texts that mix Markdown, braces, marks of direction and several scripts.
fn odd_text() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "**",
        "*",
        "[",
        "]",
        "][1]",
        "][2]",
        "{",
        "}",
        "{ $phone }",
        "{ -tessera }",
        "\\",
        "\\ ",
        " ",
        "\n",
        "\n    ",
        "\n\n",
        "# ",
        "- ",
        "1. ",
        "> ",
        "> [!WARNING]\n",
        "| a | b |\n|---|---|\n",
        "```\n",
        "<b>",
        "<!-- skip -->",
        "<!-- note: x -->",
        "p-abcde = ",
        ".note = ",
        "###",
        "???",
        "===",
        "+++",
        "\u{200f}",
        "\u{202e}",
        "\u{2068}",
        "｛$x｝",
        "＝",
        "\u{feff}",
        "\t",
        "\u{a0}",
        "perché",
        "مجاني،",
        "注意：",
        "ਕਿਵੇਂ",
        "2026. ",
        "![x](y)",
        "[x](z)",
        "javascript:",
        "a",
        "b ",
        "`",
        "~~",
        "\0",
        "\u{7f}",
        "&amp;",
        "&#58;",
    ]);
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

fn inlines() -> impl Strategy<Value = Vec<Inline>> {
    let words = "[a-z*\\[\\]\\\\{}注مਕ]{1,8}( [a-z]{1,4})?";
    let leaf = prop_oneof![
        words.prop_map(Inline::Text),
        Just(Inline::Fact("phone".to_owned())),
        Just(Inline::Term { name: "tessera".to_owned(), case: Some("gen".to_owned()) }),
    ];
    let bold = prop::collection::vec(leaf.clone(), 1..3).prop_map(|content| Inline::Bold(merged(content)));
    let link = (1..9usize, prop::collection::vec(leaf.clone(), 1..3))
        .prop_map(|(number, content)| Inline::Link { number, content: merged(content) });
    prop::collection::vec(prop_oneof![3 => leaf, 1 => bold, 1 => link], 1..6).prop_map(merged)
}

/// Two texts in a row are one.
fn merged(inlines: Vec<Inline>) -> Vec<Inline> {
    let mut merged: Vec<Inline> = Vec::new();
    for inline in inlines {
        match (merged.last_mut(), inline) {
            (Some(Inline::Text(last)), Inline::Text(text)) => last.push_str(&text),
            (Some(Inline::Bold(last)), Inline::Bold(content)) => {
                let all = last.drain(..).chain(content).collect();
                *last = self::merged(all);
            }
            (_, inline) => merged.push(inline),
        }
    }
    merged
}

fn site_of(files: &[(&str, &str)]) -> Sources {
    Sources::from_texts(files.iter().map(|(path, text)| (SitePath::new(path).unwrap(), *text)))
}

const SETTINGS: &str = "title = \"Guida\"\nsource_language = \"it\"\n[languages.it]\nname = \"Italiano\"\n\
                        [languages.en]\nname = \"English\"\n";
const SECTION: &str = "+++\nkind = \"service\"\ntitle = \"Servizi\"\n+++\n";

proptest! {
    #![proptest_config(ProptestConfig { cases: 4_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_in_a_catalogue_is_read_again(inlines in inlines()) {
        let line = format!("p-abcde = {}\n", notation::write(&inlines));
        let written = fluent::read(&line, "it");
        prop_assert_eq!(written.messages.len(), 1, "{}", line);
        let message = &written.messages[0];
        prop_assert!(message.faults.is_empty(), "{} {:?}", line, message.faults);
        prop_assert_eq!(&message.inlines, &inlines, "{}", line);
    }

    #[test]
    fn a_message_is_read_without_panic_and_loses_no_letter(text in odd_text()) {
        let (inlines, _) = notation::read(&[Piece::Text(&text)]);
        let letters = |text: &str| text.chars().filter(|c| c.is_alphabetic()).collect::<String>();
        prop_assert_eq!(letters(&sportello::prose::plain(&inlines)), letters(&text));
    }

    #[test]
    fn no_catalogue_makes_a_panic(text in odd_text(), more in odd_text()) {
        let text = format!("title = {text}\n{more}");
        for message in fluent::read(&text, "it").messages {
            prop_assert!(text.get(message.range.clone()).is_some());
        }
        let path = SitePath::new("translations/en/terms.ftl").unwrap();
        let sources = Sources::from_texts([(path, format!("-tessera = {text}").as_str())]);
        let _ = terms::load(&sources.files()[0], "it", (&BTreeSet::from(["tessera"]), &BTreeSet::new()));
        let _ = register::read(&text);
    }

    #[test]
    fn no_prose_makes_a_panic(text in odd_text()) {
        let file = FileId::new(0);
        let read = markdown::read(markdown::Body::new(file, &text, 0), &[]);
        for said in read.diagnostics {
            let range = said.place.unwrap().range();
            prop_assert!(range.end <= text.len() && text.is_char_boundary(range.start), "{:?}", said);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_site_makes_a_panic(head in odd_text(), body in odd_text(), catalogue in odd_text(), settings in odd_text()) {
        let page = format!("+++\ntitle = \"Pagina\"\nsummary = \"Breve\"\n{head}\n+++\n{body}");
        let catalogue = format!("title = Page\n{catalogue}");
        let settings = format!("{SETTINGS}{settings}");
        for settings in [SETTINGS, settings.as_str()] {
            let sources = site_of(&[
                ("content/servizi/pagina.md", &page),
                ("content/servizi/section.md", SECTION),
                ("content/site.toml", settings),
                ("translations/en/servizi/pagina.ftl", &catalogue),
            ]);
            let mut sink = MemorySink::default();
            let _ = pipeline::build(&sources, &options(), &Packing::default(), &mut sink, &|_| {});
        }
    }
}

#[test]
fn no_two_pages_share_an_address() {
    let sources = sportello::source::read::read(super::support::repository());
    let (site, _) = super::support::build(&sources);
    for edition in &site.editions {
        let addresses: BTreeSet<&str> = edition.pages.iter().map(|page| page.address.as_ref()).collect();
        assert_eq!(addresses.len(), edition.pages.len());
    }
}

#[test]
fn the_order_of_the_files_changes_nothing() {
    let sources = sportello::source::read::read(super::support::repository());
    let mut files: Vec<(SitePath, &str)> =
        sources.files().iter().map(|file| (file.path.clone(), file.text.as_ref())).collect();
    let build = |files: &[(SitePath, &str)]| {
        let mut sink = MemorySink::default();
        let sources = Sources::from_texts(files.iter().cloned());
        let _ = pipeline::build(&sources, &options(), &Packing::default(), &mut sink, &|_| {});
        sink.finish().value.into_iter().map(|(path, artifact)| (path, artifact.hash)).collect::<Vec<_>>()
    };
    let expected = build(&files);
    assert!(expected.len() > 100);
    files.reverse();
    assert_eq!(build(&files), expected);
    files.rotate_left(17);
    assert_eq!(build(&files), expected);
}
