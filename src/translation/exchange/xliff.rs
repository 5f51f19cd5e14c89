//! Writes XLIFF 1.2, which every tool of agencies reads; facts, breaks and terms are elements that cannot be mistyped.
//!
//! What an element is stands in its `ctype`, and in its `equiv-text` as people see it: whichever a tool keeps, the
//! text can be read again.

use quick_xml::escape::escape;

use super::braces;
use super::po::Head;
use crate::catalogue::State;
use crate::fluent::KEPT;
use crate::prose::Inline;
use crate::translation::bench::Progress;
use crate::translation::item::{Item, Target};
use crate::translation::words::CommentWords;

/// Writes the texts, those of a page as one `file`.
pub(super) fn write(head: &Head<'_>, items: &[Item<'_>], words: &CommentWords) -> String {
    let mut text = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    text.push_str("<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">\n");
    for page in items.chunk_by(|a, b| a.entry.page() == b.entry.page()) {
        let Some(first) = page.first() else { continue };
        text.push_str(&format!(
            "<file original=\"{}\" source-language=\"{}\" target-language=\"{}\" datatype=\"plaintext\">\n",
            escape(first.entry.page()),
            first.entry.entity.language,
            head.language
        ));
        text.push_str("<header><tool tool-id=\"sportello\" tool-name=\"Sportello\"/></header>\n<body>\n");
        page.iter().for_each(|item| unit(item, words, &mut text));
        text.push_str("</body>\n</file>\n");
    }
    text.push_str("</xliff>\n");
    text
}

fn unit(item: &Item<'_>, words: &CommentWords, text: &mut String) {
    let progress = item.entry.progress();
    let (id, page) = (item.entry.unit.id.as_str(), item.entry.page());
    let approved = if progress == Progress::Fresh(State::Reviewed) { "yes" } else { "no" };
    text.push_str(&format!(
        "<trans-unit id=\"{id}\" resname=\"{}#{id}\" xml:space=\"preserve\" approved=\"{approved}\" extradata=\"{}\">\n",
        escape(page),
        item.base
    ));
    text.push_str(&format!("<source>{}</source>\n", content(&item.entry.text.inlines)));
    text.push_str(&format!("<target state=\"{}\">{}</target>\n", state(progress), target(item)));
    let heading = (!item.heading.is_empty()).then(|| item.heading.clone());
    for note in heading.into_iter().chain(item.remarks()) {
        text.push_str(&format!("<note from=\"sportello\">{}</note>\n", xml(&note)));
    }
    if let Some(before) = &item.before {
        text.push_str(&format!(
            "<alt-trans alttranstype=\"previous-version\"><source>{}</source><target>{}</target></alt-trans>\n",
            content(before),
            target(item)
        ));
    }
    if let Some((memory, _)) = &item.memory {
        text.push_str(&format!(
            "<alt-trans alttranstype=\"proposal\" origin=\"{}\"><target>{}</target></alt-trans>\n",
            escape(words.say("memory-origin", &[])),
            content(memory)
        ));
    }
    text.push_str("</trans-unit>\n");
}

fn state(progress: Progress) -> &'static str {
    match progress {
        Progress::Missing | Progress::Damaged => "new",
        Progress::Stale(_) => "needs-adaptation",
        Progress::Fresh(State::Machine) => "needs-review-translation",
        Progress::Fresh(State::Draft) => "translated",
        Progress::Fresh(State::Reviewed) => "final",
    }
}

fn target(item: &Item<'_>) -> String {
    match &item.target {
        None => String::new(),
        Some(Target::Kept) => KEPT.to_owned(),
        Some(Target::Text(inlines)) => content(inlines),
    }
}

/// Writes inlines as the content of a source or a target.
fn content(inlines: &[Inline]) -> String {
    let mut text = String::new();
    write_all(inlines, &mut Vec::new(), &mut text);
    text
}

fn write_all(inlines: &[Inline], taken: &mut Vec<String>, text: &mut String) {
    for inline in inlines {
        let own = match inline {
            Inline::Text(words) => {
                let mut written = String::new();
                words.chars().for_each(|c| braces::brace(c, &mut written));
                text.push_str(&xml(&written));
                continue;
            }
            // The number of a link is its id in every text: a translation may turn the order.
            Inline::Link { number, .. } => format!("link-{number}"),
            Inline::Fact(name) => format!("fact-{name}"),
            _ => (taken.len() + 1).to_string(),
        };
        // No two elements of a text have one id.
        let own = if taken.contains(&own) { format!("{own}~{}", taken.len() + 1) } else { own };
        taken.push(own.clone());
        match inline {
            Inline::Text(_) => {}
            Inline::Bold(content) => {
                text.push_str(&format!("<g id=\"{own}\" ctype=\"bold\">"));
                write_all(content, taken, text);
                text.push_str("</g>");
            }
            Inline::Link { content, .. } => {
                text.push_str(&format!("<g id=\"{own}\" ctype=\"link\">"));
                write_all(content, taken, text);
                text.push_str("</g>");
            }
            Inline::Break => text.push_str(&format!("<x id=\"{own}\" ctype=\"lb\"/>")),
            Inline::Fact(_) | Inline::Term { .. } => {
                let kind = if matches!(inline, Inline::Fact(_)) { "x-fact" } else { "x-term" };
                let seen = braces::placeable(inline);
                text.push_str(&format!("<x id=\"{own}\" ctype=\"{kind}\" equiv-text=\"{}\"/>", escape(&seen)));
            }
        }
    }
}

/// Returns words as XML has them; what XML cannot hold becomes a space.
pub(super) fn xml(words: &str) -> String {
    let clean: String = words.chars().map(|c| if c.is_control() && c != '\n' { ' ' } else { c }).collect();
    escape(clean.as_str()).into_owned()
}
