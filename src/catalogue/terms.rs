//! The glossary in other languages: `terms.ftl`, with grammatical cases and search spellings.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Attribute, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};

use crate::diagnostic::{Code, Diagnostic, Log, Reported, nearest};
use crate::fluent::{
    self, Comments, Fault, Reading, Unparsed, WrittenMessage, character_fault, html_tag, is_kept, is_missing,
    is_wordless, remark,
};
use crate::language::seen;
use crate::prose::notation::is_too_deep;
use crate::source::{SourceFile, Span};

/// An official word in another language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TermWords {
    /// The word as it stands in a dictionary.
    pub word: String,
    /// Its other forms, by the name of the case.
    pub cases: BTreeMap<String, String>,
    /// How readers write it when they search, in their script.
    pub search: Vec<String>,
    /// The official word that it was made from, if a comment says so.
    pub made_from: Option<String>,
    /// Where its name stands in the catalogue.
    pub place: Span,
}

impl TermWords {
    /// Returns the word in a case, or as it stands in a dictionary.
    #[must_use]
    pub fn form(&self, case: Option<&str>) -> &str {
        case.and_then(|case| self.cases.get(case)).unwrap_or(&self.word)
    }
}

/// Reads a file of terms; damaged ones are named and left out. `source` is the tag that labels the official word in
/// comments, `names` are those of the site's terms, `hidden` those of drafts and of pages that cannot be read: nothing
/// is said of these.
#[must_use]
pub fn load(
    file: &SourceFile,
    source: &str,
    (names, hidden): (&BTreeSet<&str>, &BTreeSet<&str>),
) -> Reported<BTreeMap<String, TermWords>> {
    let mut log = Log::default();
    let knows = |id: &str| id.starts_with('-') || names.contains(id);
    let reading = Reading { source, knows: &knows, records: &|_, _| false, of_page: false };
    let written = fluent::read_knowing(&file.text, reading);
    let mut terms = BTreeMap::new();
    for message in fluent::usable(&written, file, &mut log) {
        let place = Span::new(file.id, message.id_range.clone());
        if let Some(fault) = message.faults.first().filter(|fault| matches!(fault.reason, "head" | "equals")) {
            log.push(remark(file, Some(&message.id), fault));
            continue;
        }
        let name = message.id.strip_prefix('-').unwrap_or(&message.id);
        if hidden.contains(name) {
            continue;
        }
        if name == message.id || !names.contains(name) {
            // Who forgot the hyphen is told so.
            let meant = (name == message.id).then(|| format!("-{name}"));
            let meant = meant.or_else(|| nearest(name, names.iter().copied()));
            log.push(
                Diagnostic::new(Code::TermUnknown)
                    .at(place)
                    .with("name", name)
                    .with("reason", "glossary")
                    .suggest(meant),
            );
            continue;
        }
        match term(file, message) {
            Ok(None) => {}
            Ok(Some(words)) => drop(terms.insert(name.to_owned(), words)),
            Err(faults) => {
                let said = faults.iter().map(|fault| remark(file, Some(&message.id), fault).with("name", name));
                log.append(said);
            }
        }
    }
    log.finish(terms)
}

/// Reads one term; none where it is still missing.
fn term(file: &SourceFile, message: &WrittenMessage<'_>) -> Result<Option<TermWords>, Vec<Fault>> {
    if !message.faults.is_empty() {
        return Err(message.faults.clone());
    }
    let is_missing = is_wordless(message.value) && !message.value.is_empty();
    if is_missing || is_kept(message.value) {
        return Ok(None);
    }
    if let Some(fault) = spellings_fault(message, message.verbatim(&file.text)) {
        return Err(vec![fault]);
    }
    let chunk = message.legible(&file.text);
    if is_too_deep(&chunk) {
        return Err(vec![Fault::syntax(message.chunk.clone(), "brace-open", "")]);
    }
    let resource = match fluent_syntax::parser::parse(&*chunk) {
        Ok(resource) => resource,
        Err((_, errors)) => {
            let unparsed = Unparsed::new(&chunk, &errors);
            let line = line(message, message.verbatim(&file.text), unparsed.line);
            return Err(vec![fluent::unread((message.value, message.range.start), line, &unparsed)]);
        }
    };
    let invalid = || Fault::new(Code::TermInvalid, message.id_range.clone(), message.id.trim_start_matches('-'));
    let [Entry::Term(term)] = resource.body.as_slice() else { return Err(vec![invalid()]) };
    let Some((word, cases)) = words(&term.value) else { return Err(vec![invalid()]) };
    let search = term.attributes.iter().filter(|attribute| attribute.id.name == "search").flat_map(spellings);
    let search: Vec<String> = search.collect();
    let mut faults = Vec::new();
    for text in std::iter::once(&word).chain(cases.values()).chain(&search) {
        faults.extend(character_fault(text, message.range.clone()));
        faults.extend(html_tag(text).map(|tag| Fault::new(Code::MessageHtml, message.range.clone(), tag)));
        // A term is plain words: marks of pages would be shown as they are.
        faults.extend((text.contains("**") || text.contains("][")).then(invalid));
    }
    // Spellings stand in `.search`: in the word itself readers would see them.
    faults.extend(std::iter::once(&word).chain(cases.values()).any(|text| text.contains('|')).then(invalid));
    let made_from = made_from(&message.comments).map(str::to_owned);
    let place = Span::new(file.id, message.id_range.clone());
    if faults.is_empty() { Ok(Some(TermWords { word, cases, search, made_from, place })) } else { Err(faults) }
}

/// Returns the official word that a term was made from, as the comments above it say: the record of a glossary stands
/// in the glossary. What is marked old was made from the word before, until somebody ticks it for the word below the
/// tick; where the word before is lost, nobody can tell, and an empty one is no term's.
#[must_use]
pub fn made_from<'a>(comments: &'a Comments<'_>) -> Option<&'a str> {
    match comments.tick() {
        Some(true) => comments.sources().last(),
        Some(false) => comments.before().or(Some("")),
        None => comments.before().or_else(|| comments.sources().next()),
    }
}

/// Returns where a line of an entry stands, without the space around it.
fn line(message: &WrittenMessage<'_>, chunk: &str, number: usize) -> std::ops::Range<usize> {
    let mut lines = chunk.split_inclusive('\n');
    let before: usize = lines.by_ref().take(number).map(str::len).sum();
    let line = lines.next().unwrap_or_default();
    let start = message.chunk.start + before + (line.len() - line.trim_start().len());
    start..start + line.trim().len()
}

/// Finds a line below a word that was meant for its spellings and is none: it would be lost, or a part of the word.
fn spellings_fault(message: &WrittenMessage<'_>, chunk: &str) -> Option<Fault> {
    // Spellings may stand in the lines below.
    let is_bare = |line: &str| seen(line).trim_end().ends_with('=');
    let last = chunk.lines().count() - 1;
    let mut lines = chunk.lines().enumerate().skip(1);
    let (number, _) = lines.find(|(number, line)| is_torn(line) || (*number == last && is_bare(line)))?;
    let place = line(message, chunk, number);
    Some(Fault::syntax(place, "spellings", chunk.lines().nth(number).unwrap_or_default().trim()))
}

/// Says whether a line looks like one of spellings and does not begin as such.
fn is_torn(line: &str) -> bool {
    let seen = seen(line);
    let line = seen.trim();
    if let Some(rest) = line.strip_prefix(".search") {
        return !rest.trim_start().starts_with('=');
    }
    let name = line.trim_start_matches(['.', '．', '。', '·', '•']);
    let word = name.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    let rest = name.get(word.len()..).unwrap_or_default().trim_start();
    let is_assigned = rest.starts_with(['=', '＝', ':', '：']);
    (name.len() < line.len() && !word.is_empty()) || (is_assigned && word.eq_ignore_ascii_case("search"))
}

/// Returns the default form and the cases of a term's value: plain text, or one selection on `$case`.
fn words(value: &Pattern<&str>) -> Option<(String, BTreeMap<String, String>)> {
    if let [PatternElement::Placeable { expression: Expression::Select { selector, variants } }] =
        value.elements.as_slice()
    {
        let InlineExpression::VariableReference { id } = selector else { return None };
        if id.name != "case" {
            return None;
        }
        let mut cases = BTreeMap::new();
        let mut word = None;
        for variant in variants {
            let VariantKey::Identifier { name } = &variant.key else { return None };
            let text = plain(&variant.value)?;
            if variant.default {
                word = Some(text.clone());
            }
            cases.insert((*name).to_owned(), text);
        }
        return word.map(|word| (word, cases));
    }
    plain(value).map(|word| (word, BTreeMap::new()))
}

fn plain(value: &Pattern<&str>) -> Option<String> {
    let mut text = String::new();
    for element in &value.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
                fluent_syntax::unicode::unescape_unicode(&mut text, value).ok()?;
            }
            PatternElement::Placeable { .. } => return None,
        }
    }
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    (!text.is_empty() && !is_missing(&text)).then_some(text)
}

fn spellings(attribute: &Attribute<&str>) -> Vec<String> {
    let text = plain(&attribute.value).unwrap_or_default();
    text.split('|').map(str::trim).filter(|word| !word.is_empty()).map(ToOwned::to_owned).collect()
}
