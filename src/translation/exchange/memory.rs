//! Writes the memory of a site as TMX 1.4b, so that an agency or another town can use it again; it is never read back.
//!
//! What a person cannot translate stands in elements whose text is the notation of `braces`: a tool that drops the
//! elements and keeps their text has the same words as the other formats.

use std::collections::BTreeSet;

use quick_xml::escape::escape;

use super::braces;
use super::po::Head;
use super::xliff::xml;
use crate::prose::Inline;
use crate::translation::bench::Progress;
use crate::translation::item::{Item, Target};

/// Writes the translations that hold today, each pair once and with its state: what a machine made says so. Returns how
/// many there are, too.
pub(super) fn write(head: &Head<'_>, items: &[Item<'_>]) -> (String, usize) {
    let mut text = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\">\n");
    text.push_str(&format!(
        "<header creationtool=\"Sportello\" creationtoolversion=\"{}\" segtype=\"block\" o-tmf=\"Sportello\" \
         adminlang=\"en\" srclang=\"{}\" datatype=\"plaintext\"/>\n<body>\n",
        env!("CARGO_PKG_VERSION"),
        head.source
    ));
    let mut seen = BTreeSet::new();
    for item in items {
        let Progress::Fresh(state) = item.entry.progress() else { continue };
        let Some(Target::Text(target)) = &item.target else { continue };
        let pair = (segment(&item.entry.text.inlines), segment(target));
        if seen.contains(&pair) {
            continue;
        }
        let id = format!("{}#{}", item.entry.page(), item.entry.unit.id);
        // A page may be written in another language than the site.
        let own = item.entry.entity.language.as_str();
        let tag = format!("<tu tuid=\"{}\" srclang=\"{own}\">", escape(&id));
        text.push_str(&format!("{tag}\n<prop type=\"x-state\">{}</prop>\n", state.as_str()));
        for (language, segment) in [(own, &pair.0), (head.language, &pair.1)] {
            text.push_str(&format!("<tuv xml:lang=\"{language}\"><seg>{segment}</seg></tuv>\n"));
        }
        text.push_str("</tu>\n");
        seen.insert(pair);
    }
    text.push_str("</body>\n</tmx>\n");
    (text, seen.len())
}

/// Writes inlines as the content of a segment.
fn segment(inlines: &[Inline]) -> String {
    let (mut text, mut number) = (String::new(), 0);
    add(inlines, &mut number, &mut text);
    text
}

fn add(inlines: &[Inline], number: &mut usize, text: &mut String) {
    for inline in inlines {
        let (kind, content, opening, closing) = match inline {
            Inline::Bold(content) => ("bold", content, "**".to_owned(), "**".to_owned()),
            Inline::Link { number, content } => ("link", content, "[".to_owned(), format!("][{number}]")),
            Inline::Text(_) => {
                text.push_str(&xml(&braces::write(std::slice::from_ref(inline))));
                continue;
            }
            Inline::Break | Inline::Fact(_) | Inline::Term { .. } => {
                *number += 1;
                let kind = match inline {
                    Inline::Break => "lb",
                    Inline::Fact(_) => "fact",
                    _ => "term",
                };
                let words = xml(&braces::write(std::slice::from_ref(inline)));
                text.push_str(&format!("<ph x=\"{number}\" type=\"{kind}\">{words}</ph>"));
                continue;
            }
        };
        *number += 1;
        let own = *number;
        text.push_str(&format!("<bpt i=\"{own}\" x=\"{own}\" type=\"{kind}\">{opening}</bpt>"));
        add(content, number, text);
        text.push_str(&format!("<ept i=\"{own}\">{closing}</ept>"));
    }
}
