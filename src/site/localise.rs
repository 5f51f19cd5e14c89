//! An entity and its wordings become a page.

use std::sync::Arc;

use super::link::{Destination, published};
use super::listing;
use super::page::{
    Link, LocalBlock, LocalProvenance, LocalText, Page, PageKind, Part, Review, Standing, StandingCount, Words,
};
use super::reader::{Reader, Sheet};
use crate::content::{Entity, Passage};
use crate::facts::{Provenance, Verification};
use crate::prose::{Block, Text};

impl<'a> Reader<'a> {
    /// Makes the page of an entity; the alternates are filled by the caller, who knows all trees.
    pub(super) fn page(&self, index: usize) -> Option<Page> {
        let sheet = Sheet::new(self.content, index)?;
        let entity = sheet.entity;
        let title = self.title(&sheet, entity.facts.text("title")?);
        let summary = entity.facts.text("summary").map(|summary| self.text(&sheet, summary));
        let kind = match entity.kind.name {
            "site" => PageKind::Home,
            "section" => PageKind::Section,
            name => PageKind::Entity(name),
        };
        let standing = self.standing(&sheet);
        let lists = listing::of(self, &sheet);
        Some(Page {
            address: self.addresses.get(index).cloned()?,
            kind,
            id: entity.id.shared(),
            official_title: self.official(entity, &title),
            indexed: self.may_be_found()
                && title.first.language == *self.language()
                && entity.may_be_indexed(self.today),
            title,
            aliases: self.aliases(&sheet),
            municipalities: self.municipalities(index),
            summary,
            badges: self.badges(&sheet),
            topics: entity.facts.ids("topics").filter_map(|id| self.link_to(id.as_str())).collect(),
            call: listing::emergency_number(entity),
            notices: self.notices(&sheet),
            parts: self.parts(&sheet),
            standing,
            shown: standing.with_lists(&lists),
            lists,
            crumbs: self.crumbs(entity),
            alternates: Vec::new(),
            provenance: entity.is_page().then(|| self.provenance(entity)),
            sensitive: entity.facts.flag("sensitive"),
            data: self.data_of(index).cloned()?,
        })
    }

    /// Returns the description, the card in its order, and what follows it.
    fn parts(&self, sheet: &Sheet<'a>) -> Vec<Part> {
        let body = &sheet.entity.body;
        let first = body.iter().position(|passage| passage.part.is_some()).unwrap_or(body.len());
        let (before, rest) = body.split_at(first);
        let mut parts = Vec::new();
        let mut blocks: Vec<LocalBlock> = self.picture(sheet).into_iter().collect();
        blocks.extend(self.blocks(sheet, before.iter()));
        prose_part("description", blocks, &mut parts);
        for part in sheet.entity.kind.parts {
            let passages = rest.iter().filter(|passage| passage.part == Some(*part));
            let blocks = self.blocks(sheet, passages);
            let facts = self.facts(sheet, part);
            if !blocks.is_empty() || !facts.is_empty() {
                let heading = Some(self.interface.phrase(&format!("part-{part}")));
                parts.push(Part { code: part, anchor: Arc::from(*part), heading, blocks, facts });
            }
        }
        let after = rest.iter().filter(|passage| passage.part.is_none());
        prose_part("more", self.blocks(sheet, after), &mut parts);
        parts
    }

    /// Returns the picture of the page as its first block.
    fn picture(&self, sheet: &Sheet<'a>) -> Option<LocalBlock> {
        let image = sheet.entity.facts.record("image")?;
        let span = image.entry("file")?.span;
        let Some(Destination::File(blob)) = self.links.at(span) else { return None };
        let nothing = || {
            let (language, standing) = (self.language().clone(), Standing::Source);
            LocalText {
                first: Words { runs: Vec::new(), language, standing, since: None },
                second: None,
                critical: false,
            }
        };
        let alternative = image.text("alt").map_or_else(nothing, |alt| self.text(sheet, alt));
        Some(Block::Image { source: published(blob), span, pixels: blob.pixels, alternative })
    }

    fn blocks(&self, sheet: &Sheet<'a>, passages: impl Iterator<Item = &'a Passage>) -> Vec<LocalBlock> {
        let mut blocks = Vec::new();
        for passage in passages {
            for block in &passage.blocks {
                // A picture that may not be shown any more leads nowhere.
                let withheld = matches!(block, Block::Image { span, .. } if self.links.at(*span).is_none());
                if withheld {
                    continue;
                }
                let mut local = block.map(&mut |text: &'a Text| self.text(sheet, text));
                self.place_pictures(&mut local);
                blocks.push(local);
            }
        }
        blocks
    }

    /// Puts the published path of each picture in the place of the written one.
    fn place_pictures<T>(&self, block: &mut Block<T>) {
        match block {
            Block::Image { source, span, pixels, .. } => {
                if let Some(Destination::File(blob)) = self.links.at(*span) {
                    *source = published(blob);
                    *pixels = blob.pixels;
                }
            }
            Block::List { items, .. } => {
                items.iter_mut().flat_map(|item| &mut item.blocks).for_each(|block| self.place_pictures(block));
            }
            Block::Quote(blocks) | Block::Alert { blocks, .. } => {
                blocks.iter_mut().for_each(|block| self.place_pictures(block));
            }
            _ => {}
        }
    }

    fn crumbs(&self, entity: &Entity) -> Vec<Link> {
        let mut crumbs = Vec::new();
        if entity.kind.name != "site" {
            crumbs.extend(self.link_to("site"));
        }
        if entity.is_page() && !entity.id.folder().is_empty() {
            crumbs.extend(self.link_to(&format!("{}/section", entity.id.folder())));
        }
        crumbs
    }

    fn provenance(&self, entity: &Entity) -> LocalProvenance {
        let facts = &entity.facts;
        let provenance = Provenance { verified_on: facts.date("verified_on"), review_by: facts.date("review_by") };
        let months = self.content.settings.review_months.unwrap_or(12);
        let by = facts.id("verified_by").and_then(|id| self.link_to(id.as_str()));
        let (code, days) = match provenance.standing(self.today, months) {
            Verification::Never => ("never", None),
            Verification::Fresh { verified, due } => ("verified", Some((verified, due))),
            Verification::Overdue { verified, due } => ("overdue", Some((verified, due))),
        };
        let words = days.map(|(verified, _)| self.date(verified)).unwrap_or_default();
        let phrase = |id: &str| self.interface.format(id, &[("date", words.as_str().into())]);
        LocalProvenance {
            phrase: phrase(match (days, &by) {
                (None, _) => "provenance-never",
                (Some(_), Some(_)) => "provenance-verified-by",
                (Some(_), None) => "provenance-verified",
            }),
            code,
            review: days.map(|(_, due)| Review { due: due.to_string(), late: phrase("provenance-overdue") }),
            by,
            sources: facts.records("sources").map(|record| self.reference(record)).collect(),
        }
    }

    /// Counts how the texts of a page stand.
    fn standing(&self, sheet: &Sheet<'a>) -> StandingCount {
        let mut count = StandingCount::default();
        sheet.entity.visit_texts(&mut |text| {
            if text.inlines.is_empty() {
                return;
            }
            let (first, second) = self.wordings(sheet, text);
            count.count(first, second);
        });
        count
    }
}

/// Adds prose outside the card as a part without a heading, if there is any.
fn prose_part(code: &'static str, blocks: Vec<LocalBlock>, parts: &mut Vec<Part>) {
    if !blocks.is_empty() {
        parts.push(Part { code, anchor: Arc::from(code), heading: None, blocks, facts: Vec::new() });
    }
}
