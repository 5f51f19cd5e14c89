//! Remarks that an editor allows beside the text they concern, with a reason.
//!
//! `<!-- allow sentence-long: so says the law -->` right above a block allows the remark within that block; in the head
//! of a page `# allow card-incomplete: the office is still being set up` allows it on the next line, and right below the
//! first `+++` for the page as a whole. In `terms.ftl` it stands above the word. An error cannot be allowed. A comment that
//! shares its line with something else speaks of nothing, and is named.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic, Severity, nearest};
use crate::source::{FileId, SourceFile, Sources, Span};

/// A comment that allows a remark.
struct Allowance {
    code: Option<Code>,
    place: Span,
    /// The first and the last line, from 0, in which remarks are allowed.
    lines: (usize, usize),
    is_used: bool,
}

/// Takes out what is allowed, and names allowances that allow nothing.
pub(super) fn apply(sources: &Sources, diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut said = Vec::new();
    let mut files: BTreeMap<FileId, Vec<Allowance>> = BTreeMap::new();
    let words = sources.below("translations").filter(|file| file.path.as_str().ends_with("/terms.ftl"));
    let written = sources.below("content").chain(words).filter(|file| file.text.contains("llow "));
    for file in written {
        let found = allowances(file, &mut said);
        if !found.is_empty() {
            files.insert(file.id, found);
        }
    }
    if files.is_empty() {
        said.splice(0..0, diagnostics);
        return said;
    }
    let mut left: Vec<Diagnostic> =
        diagnostics.into_iter().filter(|one| !is_allowed(one, sources, &mut files)).collect();
    let unused = files.into_values().flatten().filter(|one| !one.is_used && one.code.is_some());
    let unused = unused.map(|one| {
        let name = one.code.map_or("", Code::as_str);
        let reason = if one.code.map(Code::severity) == Some(Severity::Error) { "error" } else { "unused" };
        Diagnostic::new(Code::AllowUnused).at(one.place).with("reason", reason).with("value", name)
    });
    left.extend(said);
    left.extend(unused);
    left
}

fn is_allowed(said: &Diagnostic, sources: &Sources, files: &mut BTreeMap<FileId, Vec<Allowance>>) -> bool {
    let Some(place) = said.place.filter(|_| said.severity != Severity::Error) else { return false };
    let Some(found) = files.get_mut(&place.file) else { return false };
    let Some(file) = sources.file(place.file) else { return false };
    let line = line_of(&file.text, place.range().start);
    let fits = |one: &&mut Allowance| one.code == Some(said.code) && one.lines.0 <= line && line <= one.lines.1;
    found.iter_mut().find(fits).map(|one| one.is_used = true).is_some()
}

fn line_of(text: &str, offset: usize) -> usize {
    text.as_bytes().iter().take(offset).filter(|byte| **byte == b'\n').count()
}

/// Finds the comments of a page that allow remarks; those without a code or a reason are named.
fn allowances(file: &SourceFile, said: &mut Vec<Diagnostic>) -> Vec<Allowance> {
    let lines: Vec<&str> = file.text.split('\n').collect();
    let is_page = file.path.extension() == "md";
    let head_end =
        if is_page { lines.iter().skip(1).position(|line| *line == "+++").map_or(0, |at| at + 1) } else { lines.len() };
    let mut found = Vec::new();
    let mut offset = 0;
    for (number, line) in lines.iter().enumerate() {
        let start = offset;
        offset += line.len() + 1;
        let in_head = number < head_end;
        let place = Span::new(file.id, start..start + line.len());
        let Some(comment) = comment_of(line, in_head) else {
            said.extend(beside_words(line, in_head).map(|(at, code)| {
                let place = place.narrowed(at..line.len());
                Diagnostic::new(Code::AllowUnused).at(place).with("reason", "place").with("value", code.as_str())
            }));
            continue;
        };
        let Some(rest) = allows(comment) else { continue };
        let (word, reason) = rest.split_once(':').unwrap_or((rest, ""));
        let word = word.trim();
        let remark = |reason: &'static str| Diagnostic::new(Code::AllowUnused).at(place).with("reason", reason);
        let code = Code::named(word);
        if code.is_none() {
            let meant = nearest(word, Code::ALL.iter().map(|code| code.as_str()));
            said.push(remark("unknown").with("value", word).suggest(meant));
        } else if reason.trim().is_empty() {
            said.push(remark("reason").with("value", word));
        }
        let lines = covered(&lines, number, in_head);
        found.push(Allowance { code: code.filter(|_| !reason.trim().is_empty()), place, lines, is_used: false });
    }
    found
}

/// Returns what a comment allows; with a capital letter it is one of ours only where it names a code.
fn allows(comment: &str) -> Option<&str> {
    let rest = comment.get("allow ".len()..).filter(|_| comment.to_ascii_lowercase().starts_with("allow "))?;
    (comment.starts_with("allow ") || code_in(rest).is_some()).then_some(rest)
}

/// Returns the code that a comment begins with after `allow`.
fn code_in(rest: &str) -> Option<Code> {
    Code::named(rest.split_once(':').map_or(rest, |(word, _)| word).trim())
}

/// Finds a comment that allows something and stands beside words, where it speaks of no block.
fn beside_words(line: &str, in_head: bool) -> Option<(usize, Code)> {
    let mark = if in_head { "#" } else { "<!--" };
    line.match_indices(mark).find_map(|(at, _)| {
        let comment = line.get(at + mark.len()..)?.trim_start();
        let comment = comment.split_once("-->").map_or(comment, |(comment, _)| comment);
        code_in(allows(comment)?).map(|code| (at, code))
    })
}

/// Returns what a comment that fills a line says.
fn comment_of(line: &str, in_head: bool) -> Option<&str> {
    let line = line.trim();
    if in_head {
        line.strip_prefix('#').map(str::trim)
    } else {
        line.strip_prefix("<!--")?.strip_suffix("-->").map(str::trim)
    }
}

/// Returns the lines that a comment speaks of: in the head the next one, right below the first line that one, else the
/// block below.
fn covered(lines: &[&str], number: usize, in_head: bool) -> (usize, usize) {
    let is_comment = |at: usize| lines.get(at).is_some_and(|line| comment_of(line, in_head).is_some());
    if in_head && (1..=number).all(is_comment) && lines.first() == Some(&"+++") {
        return (0, 0);
    }
    let mut from = number + 1;
    let is_passed_over =
        |at: usize| is_comment(at) || !in_head && lines.get(at).is_some_and(|line| line.trim().is_empty());
    while from < lines.len() && is_passed_over(from) {
        from += 1;
    }
    if in_head {
        return (from, from);
    }
    let length = lines.iter().skip(from).take_while(|line| !line.trim().is_empty()).count();
    (from, (from + length).saturating_sub(1).max(from))
}
