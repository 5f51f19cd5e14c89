//! Twenty thousand odd bodies through Markdown: whatever is written, no word of an editor is lost in silence.

use sportello::prose::markdown;
use sportello::source::FileId;

use super::random_texts::Numbers;

/// What Markdown is made of, with the slips that people make in it.
const MARKS: &[&str] = &[
    "\n",
    "\n\n",
    "\n    ",
    "\n- ",
    "\n1. ",
    "\n> ",
    "\n## ",
    "\n---\n",
    "\n```\n",
    "\n| a | b |\n|---|---|\n| ",
    " | ",
    "|\n",
    "> [!WARNING]\n> ",
    "[!NOTE] ",
    "<!-- critical -->",
    "<!-- note: ",
    " -->",
    "<!-- ",
    "<p>",
    "</p>",
    "<div>\n",
    "\n</div>",
    "<br>",
    "<b>",
    "</b>",
    "<script>",
    "</script>",
    "<![CDATA[",
    "<",
    ">",
    "[",
    "](",
    ")",
    "](servizi/x)",
    "![",
    "[^1]",
    "\n[^1]: ",
    "\n[etichetta]: ",
    "][etichetta]",
    "\"",
    "**",
    "*",
    "_",
    "~~",
    "`",
    "{",
    "}",
    "{phone}",
    "\\",
    "&amp;",
    "&",
    "\u{202e}",
    "\0",
    "\u{2066}",
    "\t",
    " ",
    "è",
    "語",
];

/// Whatever is written, every word of it is on the page, or a remark points at it, or it stands in a private comment.
#[test]
fn no_word_of_an_editor_is_lost_in_silence() {
    let mut numbers = Numbers(0xed17);
    for _ in 0..20_000 {
        let mut body = String::new();
        for word in 0..numbers.next() % 12 {
            body.push_str(&numbers.text(MARKS, 4));
            body.push_str(&format!("word{word}x"));
        }
        // Of two definitions with one label, Markdown forgets the second; that is not told yet.
        if body.matches("[etichetta]:").count() > 1 || body.matches("[^1]:").count() > 1 {
            continue;
        }
        let read = markdown::read(markdown::Body::new(FileId::new(0), &body, 0), &["contacts"]);
        let mut shown = String::new();
        for block in &read.value {
            shown.push_str(&format!("{block:?}"));
        }
        let places: Vec<_> = read.diagnostics.iter().map(|said| said.place.unwrap().range()).collect();
        for (at, word) in
            body.match_indices("word").map(|(at, _)| (at, body[at..].split_inclusive('x').next().unwrap()))
        {
            let is_private = body[..at].rfind("<!--").is_some_and(|open| !body[open..at].contains("-->"));
            let is_address = body[..at].ends_with("[etichetta]: ");
            let is_named = places.iter().any(|place| place.start <= at && at < place.end);
            assert!(
                shown.contains(word) || is_private || is_address || is_named,
                "`{word}` is lost: {body:?}\n{shown}\n{:?}",
                read.diagnostics
            );
        }
    }
}
