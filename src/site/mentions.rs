//! Who names whom, gathered once for all languages: a list looks at no entity that is not in it.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::concepts::Concepts;
use crate::content::{Content, Entity, Value};

/// How one entity names another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Way {
    /// It stands in this folder.
    Inside,
    /// It belongs to this topic.
    About,
    /// It is a topic below this one.
    Below,
    /// It is offered by this body, given in this place, asks for this paper, belongs to this project, is news of this.
    Names,
    /// It is a network that this body belongs to.
    Members,
}

/// Lists of records that name an entity each, with the field that does.
const WITHIN: [(&str, &str); 5] = [
    ("places", "place"),
    ("editions", "place"),
    ("required_documents", "term"),
    ("partners", "organisation"),
    ("steps", "at"),
];

/// Who names whom.
pub(super) struct Mentions {
    by: BTreeMap<Way, BTreeMap<Arc<str>, Vec<usize>>>,
    terms: BTreeMap<String, usize>,
    concepts: Concepts,
}

impl Mentions {
    /// Gathers what all entities name.
    pub(super) fn new(content: &Content) -> Self {
        let concepts = Concepts::new(content);
        let mut mentions = Self { by: BTreeMap::new(), terms: BTreeMap::new(), concepts };
        for (index, entity) in content.entities.iter().enumerate() {
            mentions.gather(index, entity);
        }
        mentions
    }

    fn gather(&mut self, index: usize, entity: &Entity) {
        let facts = &entity.facts;
        if entity.is_page() {
            self.add(Way::Inside, entity.id.folder(), index);
        }
        facts.ids("topics").for_each(|id| self.add(Way::About, id.as_str(), index));
        entity.responsible().into_iter().for_each(|id| self.add(Way::Names, id.as_str(), index));
        for field in ["place", "project"] {
            facts.id(field).into_iter().for_each(|id| self.add(Way::Names, id.as_str(), index));
        }
        for list in ["places", "about"] {
            facts.ids(list).for_each(|id| self.add(Way::Names, id.as_str(), index));
        }
        for (list, field) in WITHIN {
            let named = facts.records(list).filter_map(|record| record.id(field));
            named.for_each(|id| self.add(Way::Names, id.as_str(), index));
        }
        match entity.kind.name {
            "topic" => facts.id("parent").into_iter().for_each(|id| self.add(Way::Below, id.as_str(), index)),
            "organisation" => {
                let members = facts.records("members").filter_map(|member| member.id("organisation"));
                members.for_each(|id| self.add(Way::Members, id.as_str(), index));
            }
            "term" => {
                self.terms.entry(entity.id.name().to_owned()).or_insert(index);
            }
            _ => {}
        }
    }

    fn add(&mut self, way: Way, named: &str, index: usize) {
        let lists = self.by.entry(way).or_default();
        match lists.get_mut(named) {
            Some(list) if list.last() == Some(&index) => {}
            Some(list) => list.push(index),
            None => drop(lists.insert(Arc::from(named), vec![index])),
        }
    }

    /// Returns the entities that name this one in this way, by their places in `Content::entities`, in their order.
    pub(super) fn of(&self, way: Way, named: &str) -> &[usize] {
        self.by.get(&way).and_then(|named_by| named_by.get(named)).map_or(&[], Vec::as_slice)
    }

    /// Returns which official words each entity is about.
    pub(super) fn concepts(&self) -> &Concepts {
        &self.concepts
    }

    /// Returns the place of the term with a name.
    pub(super) fn term(&self, name: &str) -> Option<usize> {
        self.terms.get(name).copied()
    }
}

/// Returns where an entity asks to stand in lists; those that ask for nothing come last.
pub(super) fn order_of(entity: &Entity) -> i64 {
    match entity.facts.get("order") {
        Some(Value::Integer(order)) => *order,
        _ => i64::MAX,
    }
}
