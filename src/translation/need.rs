//! What is needed most: critical texts, emergencies, the home, then the pages that most others lead to.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::bench::Entry;
use crate::content::{Content, Entity};

/// How much the readers of a site need each of its pages.
pub(super) struct Need {
    /// For each entity whether it is about an emergency, whether it is the home, how many others lead to it.
    pages: Vec<(bool, bool, usize)>,
}

/// The order of need; the smallest is needed most.
type Rank = (bool, bool, bool, Reverse<usize>, usize, usize);

impl Need {
    /// Counts the ways to each page.
    #[must_use]
    pub(super) fn new(content: &Content) -> Self {
        let mut ways: BTreeMap<&str, usize> = BTreeMap::new();
        for entity in &content.entities {
            for target in targets(entity) {
                *ways.entry(target).or_default() += 1;
            }
        }
        let desk = content.settings.front_desk.as_ref();
        let pages = content.entities.iter().map(|entity| {
            let is_home = entity.id.as_str() == "site" || desk == Some(&entity.id);
            let ways = ways.get(entity.id.as_str()).copied().unwrap_or_default();
            (entity.facts.flag("emergency"), is_home, ways)
        });
        Self { pages: pages.collect() }
    }

    /// Returns the place of a text in the order of need.
    #[must_use]
    pub(super) fn rank(&self, entry: &Entry<'_>) -> Rank {
        let (page, unit) = entry.place;
        let (emergency, home, ways) = self.pages.get(page).copied().unwrap_or_default();
        (!entry.text.critical, !emergency, !home, Reverse(ways), page, unit)
    }
}

/// Returns the pages that a page leads to, each once.
fn targets(entity: &Entity) -> Vec<&str> {
    let mut targets = Vec::new();
    entity.facts.visit_ids(&mut |id, _| targets.push(id.as_str()));
    entity.visit_texts(&mut |text| {
        targets.extend(text.links.iter().map(|link| link.address.split('#').next().unwrap_or_default()));
    });
    targets.sort_unstable();
    targets.dedup();
    targets.retain(|target| *target != entity.id.as_str());
    targets
}
