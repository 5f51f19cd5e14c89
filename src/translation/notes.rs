//! What stands above a message for the translator: where it belongs, its facts, links and official words.

use crate::content::Entity;
use crate::prose::{Block, Inline, Text, plain};

use super::words::CommentWords;

/// Where a text stands on its page.
#[derive(Debug, Clone, Default)]
pub(super) struct Surroundings {
    /// The heading above it, when it is the first text under that heading.
    pub(super) heading: Option<String>,
    /// Its number among the items of its list, and how many there are.
    pub(super) item: Option<(usize, usize)>,
}

/// Returns the surroundings of a page's texts, in the order in which an entity shows them.
pub(super) fn surroundings(entity: &Entity, part_name: &dyn Fn(&str) -> String) -> Vec<(u32, Surroundings)> {
    let mut found = Vec::new();
    for passage in &entity.body {
        let mut heading = passage.part.map(part_name);
        visit(&passage.blocks, &mut heading, &mut found);
    }
    found.sort_by_key(|(place, _)| *place);
    found
}

fn visit(blocks: &[Block<Text>], heading: &mut Option<String>, found: &mut Vec<(u32, Surroundings)>) {
    for block in blocks {
        match block {
            Block::Heading { text, .. } => {
                let own = Some(plain(&text.inlines));
                found.push((text.span.start, Surroundings { heading: own, item: None }));
                *heading = None;
            }
            Block::List { items, .. } => {
                for (index, item) in items.iter().enumerate() {
                    if let Some(text) = &item.text {
                        let item = Some((index + 1, items.len()));
                        found.push((text.span.start, Surroundings { heading: heading.take(), item }));
                    }
                    visit(&item.blocks, heading, found);
                }
            }
            Block::Quote(blocks) | Block::Alert { blocks, .. } => visit(blocks, heading, found),
            other => other.visit(&mut |text: &Text| {
                found.push((text.span.start, Surroundings { heading: heading.take(), item: None }));
            }),
        }
    }
}

/// Returns the surroundings of the text at a place.
pub(super) fn around(surroundings: &[(u32, Surroundings)], place: u32) -> Option<&Surroundings> {
    let at = surroundings.binary_search_by_key(&place, |(place, _)| *place).ok()?;
    surroundings.get(at).map(|(_, around)| around)
}

/// Returns the notes about a text, one line each, without the mark of a comment.
pub(super) fn notes(words: &CommentWords, text: &Text, surroundings: Option<&Surroundings>) -> Vec<String> {
    let mut notes = Vec::new();
    if let Some((number, total)) = surroundings.and_then(|surroundings| surroundings.item) {
        notes.push(words.say("item", &[("number", &number.to_string()), ("total", &total.to_string())]));
    }
    if text.critical {
        notes.push(words.say("critical", &[]));
    }
    if let Some(note) = &text.note {
        notes.push(note.clone());
    }
    let mut facts = Vec::new();
    gather_facts(&text.inlines, &mut facts);
    notes.extend(facts.iter().map(|name| words.say("fact", &[("name", name)])));
    let links = text.links.iter().enumerate();
    notes.extend(links.map(|(index, target)| {
        words.say("link", &[("number", &(index + 1).to_string()), ("target", &one_line(&target.address))])
    }));
    notes
}

fn gather_facts<'a>(inlines: &'a [Inline], facts: &mut Vec<&'a str>) {
    for inline in inlines {
        match inline {
            Inline::Fact(name) if !facts.contains(&name.as_str()) => facts.push(name),
            Inline::Bold(content) | Inline::Link { content, .. } => gather_facts(content, facts),
            _ => {}
        }
    }
}

fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}
