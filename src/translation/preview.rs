//! What the side-by-side page shows of a language: every text beside its translation, with all that is known of it.

use std::collections::BTreeMap;

use similar::ChangeTag;

use super::bench::{Bench, Pages, Progress};
use super::change;
use super::item::{self, Item, Target};
use super::words::CommentWords;
use crate::content::settings::LanguageSettings;
use crate::language::{Direction, Language};
use crate::output::html::proof::{
    Proof, ProofLanguage, ProofMemory, ProofPage, ProofPiece, ProofTerm, ProofText,
};
use crate::prose::{Inline, notation, plain};

/// Gathers the page; `say` words a message of the tool, `locale` is the tool's language.
#[must_use]
pub fn preview(
    bench: Bench<'_>,
    settings: &LanguageSettings,
    pages: &Pages,
    (locale, say): (&'static str, &dyn Fn(&str) -> String),
) -> Proof {
    let source = &bench.content.settings.source_language;
    let words = CommentWords::new(source);
    let items = item::items(bench, (&settings.language, &words), pages, |_| true);
    let language = named(&settings.language, settings);
    let mut shown: Vec<ProofPage> = Vec::new();
    let mut heading = String::new();
    for item in &items {
        let id = item.entry.page();
        if shown.last().is_none_or(|page| page.id != id) {
            heading.clear();
            shown.push(page(bench, item));
        }
        let Some(page) = shown.last_mut() else { continue };
        let mut text = text(bench, item, (&page.anchor, say));
        if heading != item.heading {
            heading.clone_from(&item.heading);
            // A heading that is a text itself stands there already.
            text.heading = Some(heading.clone()).filter(|heading| plain(&item.entry.text.inlines) != *heading);
        }
        page.open += usize::from(text.open);
        page.texts.push(text);
    }
    let site = bench.content.entity("site").and_then(|site| site.facts.text("title"));
    let mut labels = BTreeMap::new();
    for name in ["heading", "show", "all", "open", "stale", "pages", "none", "critical", "memory"] {
        labels.insert(name, say(&format!("preview-{name}")));
    }
    Proof {
        site: site.map(|title| plain(&title.inlines)).unwrap_or_default(),
        locale,
        language,
        words: labels,
        summary: String::new(),
        pages: shown,
    }
}

fn named(language: &Language, settings: &LanguageSettings) -> ProofLanguage {
    let direction = if settings.direction == Direction::RightToLeft { "rtl" } else { "ltr" };
    ProofLanguage { tag: language.to_string(), name: settings.name.to_string(), direction }
}

fn page(bench: Bench<'_>, item: &Item<'_>) -> ProofPage {
    let entity = item.entry.entity;
    let title = entity.facts.text("title").map(|title| plain(&title.inlines));
    let direction = if entity.language.direction() == Direction::RightToLeft { "rtl" } else { "ltr" };
    let source = match bench.content.settings.language(&entity.language) {
        Some(settings) => named(&entity.language, settings),
        None => ProofLanguage { tag: entity.language.to_string(), name: entity.language.to_string(), direction },
    };
    let anchor = entity.id.as_str().replace('/', "--");
    let title = title.unwrap_or_else(|| entity.id.to_string());
    ProofPage { id: entity.id.to_string(), anchor, title, source, open: 0, texts: Vec::new() }
}

fn text(bench: Bench<'_>, item: &Item<'_>, (anchor, say): (&str, &dyn Fn(&str) -> String)) -> ProofText {
    let entry = &item.entry;
    let progress = entry.progress();
    let target = match (&item.target, entry.damaged) {
        (Some(Target::Text(inlines)), _) => pieces(inlines),
        (Some(Target::Kept), _) => pieces(&entry.text.inlines),
        // What cannot be used is shown as it is written.
        (None, Some(place)) => vec![lone(bench.line(place), "text")],
        (None, None) => Vec::new(),
    };
    let source = match &item.before {
        Some(before) => compared(before, &entry.text.inlines),
        None => pieces(&entry.text.inlines),
    };
    let place = entry.stands().and_then(|place| bench.position(place));
    ProofText {
        id: entry.unit.id.to_string(),
        anchor: format!("{anchor}--{}", entry.unit.id),
        heading: None,
        state: progress.as_str(),
        label: say(&format!("progress-{}", progress.as_str())),
        open: progress.is_open(),
        critical: entry.text.critical,
        source,
        target,
        memory: item.memory.as_ref().filter(|_| progress == Progress::Missing).map(|(inlines, page)| ProofMemory {
            words: pieces(inlines),
            page: page.clone(),
        }),
        notes: item.notes.clone(),
        terms: item
            .terms
            .iter()
            .map(|term| ProofTerm {
                form: term.form.clone(),
                name: format!("{{ -{} }}", term.name),
                word: term.word.clone(),
            })
            .collect(),
        place: place.map(|(path, position)| format!("{path}:{}", position.line)),
    }
}

fn lone(text: &str, kind: &'static str) -> ProofPiece {
    ProofPiece { text: text.to_owned(), kind, ..ProofPiece::default() }
}

/// Returns a source of today with what went and came since a translation was made.
fn compared(before: &[Inline], now: &[Inline]) -> Vec<ProofPiece> {
    let parts = change::pieces(&notation::write(before), &notation::write(now)).into_iter();
    let shown = parts.map(|(tag, words)| match tag {
        ChangeTag::Equal => lone(&words, "text"),
        ChangeTag::Delete => lone(&words, "gone"),
        ChangeTag::Insert => lone(&words, "new"),
    });
    shown.collect()
}

fn pieces(inlines: &[Inline]) -> Vec<ProofPiece> {
    let mut pieces = Vec::new();
    add(inlines, (false, None), &mut pieces);
    pieces
}

fn add(inlines: &[Inline], (bold, link): (bool, Option<usize>), pieces: &mut Vec<ProofPiece>) {
    for inline in inlines {
        let (text, kind) = match inline {
            Inline::Bold(content) => {
                add(content, (true, link), pieces);
                continue;
            }
            Inline::Link { number, content } => {
                add(content, (bold, Some(*number)), pieces);
                continue;
            }
            Inline::Text(words) => (words.clone(), "text"),
            Inline::Break => (String::new(), "break"),
            Inline::Fact(_) => (notation::write(std::slice::from_ref(inline)), "fact"),
            Inline::Term { .. } => (notation::write(std::slice::from_ref(inline)), "term"),
        };
        pieces.push(ProofPiece { text, bold, link, kind });
    }
}
