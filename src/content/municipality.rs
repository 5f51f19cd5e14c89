//! The ISTAT codes of a site in Italy: each exists, and bears the name that the site gives it.

use super::entity::Entity;
use super::value::{Entry, Value};
use super::whole::Content;
use crate::diagnostic::{Code, Diagnostic};
use crate::facts::istat;

/// Names codes of municipalities and provinces that do not exist, and municipalities under another's name.
pub(super) fn check(content: &Content) -> Vec<Diagnostic> {
    if content.settings.country != "IT" {
        return Vec::new();
    }
    let listed = content.entity("site").into_iter().flat_map(|site| site.facts.records("municipalities"));
    let mut said: Vec<Diagnostic> = listed
        .filter_map(|record| {
            let (code, name) = (record.word("code")?, record.word("name").unwrap_or_default());
            listed_fault(record.entry("code")?, code, (record.entry("name"), name))
        })
        .collect();
    said.extend(content.entities.iter().flat_map(provinces));
    said
}

fn listed_fault(entry: &Entry, code: &str, (named, name): (Option<&Entry>, &str)) -> Option<Diagnostic> {
    if istat::is_example(code) {
        return None;
    }
    let Some(known) = istat::municipality(code) else {
        let said = Diagnostic::new(Code::MunicipalityAbsent).at(entry.span).with("value", code);
        return Some(said.suggest(istat::code_of(name).map(str::to_owned)));
    };
    let named = named.filter(|_| !istat::is_same_name(name, known))?;
    let said = Diagnostic::new(Code::MunicipalityName).at(named.span).with("value", code).with("name", known);
    Some(said.suggest(Some(known.to_owned())))
}

/// Names provinces by which an entity says where it holds and that do not exist.
fn provinces(entity: &Entity) -> Vec<Diagnostic> {
    let areas = entity.facts.list("area").iter().filter_map(|entry| match &entry.value {
        Value::Word(code) => Some((entry, code.as_str())),
        _ => None,
    });
    let absent =
        areas.filter(|(_, code)| code.len() == 3 && !istat::is_example(code) && istat::province(code).is_none());
    absent.map(|(entry, code)| Diagnostic::new(Code::MunicipalityAbsent).at(entry.span).with("value", code)).collect()
}
