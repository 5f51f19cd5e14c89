//! Words of the front matter: notices and notes know bold, links and facts as the body does, all else is plain.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::body::Excerpt;
use super::leaf::{Gather, LeafContext, unsupported};
use super::{Inline, LeafKind, Pieces, Text};
use crate::diagnostic::{Code, Diagnostic, Reported};
use crate::source::Span;

/// The fields whose words are sentences, by the last name of their path.
const SENTENCES: [&str; 4] = ["alert", "hours_note", "note", "status_reason"];

/// Before the words, so that nothing in them begins a list or a heading.
const LEAD: &str = "x ";

/// Reads words of a field; `written` is how they stand in the file, at `place`.
#[must_use]
pub fn read(words: &str, (written, place): (&str, Span), (kind, critical): (LeafKind, bool)) -> Reported<Text> {
    let plain = Text {
        kind: kind.clone(),
        inlines: vec![Inline::Text(words.to_owned())],
        links: Vec::new(),
        span: place,
        critical,
        translated: true,
        note: None,
        pieces: Pieces::default(),
    };
    if !words.contains(['*', '[', '{', '<', '`', '_', '~', '\\', '&']) {
        return Reported { value: plain, diagnostics: Vec::new() };
    }
    let is_sentence = match &kind {
        LeafKind::Field(path) => SENTENCES.contains(&path.rsplit('.').next().unwrap_or(path)),
        _ => false,
    };
    let (mut text, said) = gathered(words, written, (kind, critical), place);
    text.span = place;
    if is_sentence {
        return Reported { value: text, diagnostics: said };
    }
    let is_marked = text.inlines.iter().any(|inline| !matches!(inline, Inline::Text(_)));
    let is_html = |said: &Diagnostic| said.code == Code::ProseHtml;
    let marked = (is_marked || said.iter().any(is_html)).then(|| unsupported("plain-field").at(place));
    Reported { value: plain, diagnostics: marked.into_iter().collect() }
}

fn gathered(words: &str, written: &str, (kind, critical): (LeafKind, bool), place: Span) -> (Text, Vec<Diagnostic>) {
    let excerpt = Excerpt::aligned(LEAD, words, written);
    let body = excerpt.at(place);
    let context = LeafContext { body, kind, critical, translated: true, note: None };
    let mut gather = Gather::new(context, 0..body.text.len());
    for (event, range) in Parser::new_ext(body.text, Options::ENABLE_STRIKETHROUGH).into_offset_iter() {
        if !matches!(event, Event::Start(Tag::Paragraph) | Event::End(TagEnd::Paragraph)) {
            gather.event(event, range);
        }
    }
    let (mut text, said) = gather.finish();
    if let Some(Inline::Text(first)) = text.inlines.first_mut() {
        first.drain(..LEAD.len().min(first.len()));
        text.pieces.cut_front(LEAD.len());
    }
    text.inlines.retain(|inline| !matches!(inline, Inline::Text(words) if words.is_empty()));
    (text, said)
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::prose::{LeafKind, notation};
    use crate::source::{FileId, Span};

    fn check(field: &str, words: &str, expected: &str, codes: &[&str]) {
        let written = format!("\"{words}\"");
        let place = Span::new(FileId::new(0), 100..100 + written.len());
        let read = read(words, (&written, place), (LeafKind::Field(field.to_owned()), true));
        assert_eq!(notation::write(&read.value.inlines), expected, "{words}");
        let said: Vec<&str> = read.diagnostics.iter().map(|said| said.code.as_str()).collect();
        assert_eq!(said, codes, "{words}");
    }

    #[test]
    fn sentences_have_marks_and_names_have_none() {
        let marked = "Chiama {phone} **subito**: [qui](servizi/x)";
        check("alert", marked, "Chiama { $phone } **subito**: [qui][1]", &[]);
        check("phones.note", "**Solo** sera", "**Solo** sera", &[]);
        check("alert", "1. Vieni # qui * ora", "1. Vieni # qui \\* ora", &[]);
        check("alert", "a \\{b\\}", "a { \"{\" }b{ \"}\" }", &[]);
        check("alert", "un *corsivo*", "un corsivo", &["prose-unsupported"]);
        check("alert", "aperta {", "aperta { \"{\" }", &["fact-open"]);
        check("label", "**x** [y](z)", "\\*\\*x\\*\\* \\[y\\](z)", &["prose-unsupported"]);
        check("label", "a_b & 2*3", "a_b & 2\\*3", &[]);
    }

    #[test]
    fn places_are_those_of_the_file() {
        let (words, written) = ("è \u{e8} {email}", "\"è   \\u00e8 {email}\"");
        let place = Span::new(FileId::new(0), 10..10 + written.len());
        let text = read(words, (written, place), (LeafKind::Field("alert".to_owned()), false)).value;
        let facts = &mut Vec::new();
        crate::prose::visit_facts(&text.inlines, &mut |_, range| facts.push(text.place(range)));
        assert!(place.start <= facts[0].start && facts[0].end <= place.end, "{facts:?}");
    }
}
