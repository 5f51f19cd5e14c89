//! Facts that prose mentions: `{phone}`, `{phone-prenotazioni}`; which value a name stands for on a page.

use super::entity::Entity;
use super::id::EntityId;
use super::table::{Field, Shape};
use super::value::{Entry, Record, Value};
use super::whole::Content;
use crate::prose::{Text, plain};

/// A fact as a page states it.
#[derive(Debug, Clone, Copy)]
pub struct Fact<'a> {
    /// The field it comes from.
    pub field: &'static Field,
    /// Its value: the field's, or one entry of its list.
    pub value: &'a Entry,
}

/// Returns the fact that a name stands for: an own one, else the first place's.
#[must_use]
pub fn find<'a>(content: &'a Content, entity: &'a Entity, name: &str) -> Option<Fact<'a>> {
    let own = find_own(&entity.facts, name);
    own.or_else(|| places(content, entity).find_map(|place| find_own(&place.facts, name)))
}

/// Returns the names that a page's prose may use, for "did you mean".
#[must_use]
pub fn names(content: &Content, entity: &Entity) -> Vec<String> {
    let mut names = Vec::new();
    add_names(&entity.facts, &mut names);
    for place in places(content, entity) {
        add_names(&place.facts, &mut names);
    }
    names
}

/// Says whether a fact may be there all the same: written, and not to be read, or in a place that is left out.
#[must_use]
pub fn is_hidden(content: &Content, entity: &Entity, name: &str) -> bool {
    let is_unread = |facts: &Record| facts.unread().any(|field| is_of(field, name));
    let in_places = place_ids(entity).any(|id| content.is_hidden(id.as_str()));
    in_places || is_unread(&entity.facts) || places(content, entity).any(|place| is_unread(&place.facts))
}

/// Says whether a name may stand for a fact of this field, or for one of its list; places hold facts of their own.
fn is_of(field: &Field, name: &str) -> bool {
    let rest = name.strip_prefix(field.fact).filter(|_| !field.fact.is_empty());
    field.name == "places" || rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}

fn places<'a>(content: &'a Content, entity: &'a Entity) -> impl Iterator<Item = &'a Entity> {
    place_ids(entity).filter_map(|id| content.entity(id.as_str()))
}

fn place_ids(entity: &Entity) -> impl Iterator<Item = &EntityId> {
    let of_service = entity.facts.records("places").filter_map(|record| record.id("place"));
    of_service.chain(entity.facts.ids("places"))
}

fn find_own<'a>(facts: &'a Record, name: &str) -> Option<Fact<'a>> {
    facts.entries().find_map(|(field, entry)| {
        if field.fact.is_empty() {
            return None;
        }
        let label = match name.strip_prefix(field.fact)? {
            "" => None,
            rest => Some(rest.strip_prefix('-')?),
        };
        let value = match (&entry.value, label) {
            (Value::List(entries), None) => entries.first()?,
            (Value::List(entries), Some(label)) => {
                entries.iter().find(|entry| label_of(entry).is_some_and(|text| slug(text) == label))?
            }
            (_, None) => entry,
            (_, Some(_)) => return None,
        };
        Some(Fact { field, value })
    })
}

fn add_names(facts: &Record, names: &mut Vec<String>) {
    for (field, entry) in facts.entries().filter(|(field, _)| !field.fact.is_empty()) {
        names.push(field.fact.to_owned());
        if let Value::List(entries) = &entry.value {
            for text in entries.iter().filter_map(label_of) {
                names.push(format!("{}-{}", field.fact, slug(text)));
            }
        }
    }
}

/// Returns the text by which an entry of a list is told from the others.
fn label_of(entry: &Entry) -> Option<&Text> {
    let Value::Record(record) = &entry.value else { return None };
    record.text("label").or_else(|| record.text("option"))
}

fn slug(text: &Text) -> String {
    crate::language::slug(&plain(&text.inlines))
}

/// Says whether a field's shape is a list of records.
#[must_use]
pub fn is_labelled(field: &Field) -> bool {
    matches!(field.shape, Shape::List(Shape::Record(_)))
}
