//! Official words that somebody took out of a glossary, or that went with the whole file: its register still has them.

use std::collections::{BTreeMap, BTreeSet};

use super::emptied;
use super::register;
use super::terms::TermWords;
use crate::diagnostic::Diagnostic;
use crate::fluent::{self, Reading, is_wordless};
use crate::language::Language;
use crate::source::{Sources, Span};

/// Names the words of a language that its register has and its glossary has no longer.
pub(super) fn check(
    sources: &Sources,
    language: &Language,
    (terms, names): (&BTreeMap<String, TermWords>, &BTreeSet<&str>),
) -> Vec<Diagnostic> {
    let (path, register_path) =
        (format!("translations/{language}/terms.ftl"), format!("translations/_register/{language}/terms.toml"));
    let Some(file_of_register) = sources.at(&register_path).filter(|_| !sources.is_unread(&path)) else {
        return Vec::new();
    };
    let Ok(register) = register::read(&file_of_register.text) else { return Vec::new() };
    let is_term = |id: &str| id.strip_prefix('-').is_some_and(|name| names.contains(name));
    let Some(file) = sources.at(&path) else {
        let end = file_of_register.text.find('\n').unwrap_or(file_of_register.text.len());
        let said = emptied::deleted(&register, &path, is_term);
        return said.map(|said| said.at(Span::new(file_of_register.id, 0..end))).into_iter().collect();
    };
    let knows = |id: &str| id.starts_with('-');
    let read =
        fluent::read_knowing(&file.text, Reading { source: "", knows: &knows, records: &|_, _| false, of_page: false });
    if read.in_conflict {
        return Vec::new();
    }
    // What stands there and cannot be read has not been taken out.
    let is_there = |id: &str| {
        let stands = read.messages.iter().any(|message| message.id == id && !is_wordless(message.value));
        stands || is_broken(&file.text, id)
    };
    let gone = register.records.iter().filter(|(id, _)| is_term(id) && !terms.contains_key(&id[1..]) && !is_there(id));
    let remarks =
        gone.filter_map(|(id, record)| Some(emptied::remark(id, record, &register_path)?.at(emptied::place(file, id))));
    remarks.collect()
}

/// Says whether a line that nobody can read begins with the name of a term.
pub(crate) fn is_broken(text: &str, id: &str) -> bool {
    has_line(text, id) && !text.lines().any(|line| line.trim_end().ends_with(fluent::MISSING) && has_line(line, id))
}

/// Says whether a line begins with a name, be it readable or not.
pub(crate) fn has_line(written: &str, id: &str) -> bool {
    let begins = |line: &str| {
        let rest = line.trim_start_matches(|c: char| !c.is_alphanumeric() && c != '-').strip_prefix(id);
        rest.is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '-'))
    };
    written.lines().any(begins)
}
