//! One content file becomes one entity.

use std::collections::BTreeMap;

use super::entity::Entity;
use super::id::EntityId;
use super::settings::Settings;
use super::table::{Field, Kind};
use super::value::Value;
use super::{body, decode, front_matter, kinds};
use crate::diagnostic::{Code, Diagnostic, Log, Reported};
use crate::facts::Holidays;
use crate::interface::Interface;
use crate::language::Language;
use crate::prose::markdown::{self, Body};
use crate::source::{Blob, SitePath, SourceFile, Sources, Span};

/// What every file is read with.
pub(super) struct Context<'a> {
    pub(super) sources: &'a Sources,
    pub(super) settings: &'a Settings,
    pub(super) holidays: &'a Holidays,
    pub(super) interfaces: BTreeMap<Language, Interface>,
    pub(super) drafts: bool,
}

/// Names at the root whose catalogues are something else's: the glossary's, the interface's, the settings' own.
const RESERVED: [&str; 3] = ["terms", "interface", "site"];

/// What became of a content file.
pub(super) enum Outcome {
    /// An entity.
    Entity(Box<Entity>),
    /// Nothing: it could not be read.
    Broken(EntityId),
    /// Nothing: it is a draft.
    Draft,
}

/// Says whether a text below `content/` is an entity's (and not settings, a section's head or an attachment).
pub(super) fn is_entity(file: &SourceFile) -> bool {
    file.path.extension() == "md" && file.path.name() != "section.md"
}

/// Reads the heads of all sections; their ids are `<folder>/section`.
pub(super) fn sections(context: &Context<'_>) -> Reported<Vec<Entity>> {
    let mut log = Log::default();
    let mut sections = Vec::new();
    for file in context.sources.below("content").filter(|file| file.path.name() == "section.md") {
        if let Some(entity) = log.take(read(context, file, &kinds::SECTION)) {
            sections.push(entity);
        }
    }
    log.finish(sections)
}

/// Reads an entity; its kind is its section's.
pub(super) fn entity(context: &Context<'_>, sections: &[Entity], file: &SourceFile) -> Reported<Outcome> {
    let id = id_of(file);
    let mut log = Log::default();
    let Some(kind) = kind_of(context, (&id, file), sections, &mut log) else { return log.finish(Outcome::Broken(id)) };
    if RESERVED.contains(&id.as_str()) {
        let said = Diagnostic::new(Code::FileName).at(front_matter::first_line(file));
        log.push(said.with("name", id.as_str()).suggest(Some(format!("pagina-{id}"))));
        return log.finish(Outcome::Broken(id));
    }
    if !is_address(id.as_str()) {
        let said = Diagnostic::new(Code::FileName).at(front_matter::first_line(file));
        log.push(said.with("name", id.as_str()).suggest(Some(address_of(id.as_str()))));
    }
    match log.take(read(context, file, kind)) {
        Some(entity) if entity.facts.flag("draft") && !context.drafts => log.finish(Outcome::Draft),
        Some(entity) => log.finish(Outcome::Entity(Box::new(entity))),
        None => log.finish(Outcome::Broken(id)),
    }
}

fn id_of(file: &SourceFile) -> EntityId {
    let path = file.path.below("content").unwrap_or(file.path.as_str());
    EntityId::new(path.strip_suffix(".md").unwrap_or(path))
}

fn kind_of(
    context: &Context<'_>,
    (id, file): (&EntityId, &SourceFile),
    sections: &[Entity],
    log: &mut Log,
) -> Option<&'static Kind> {
    if id.folder().is_empty() {
        return Some(&kinds::PAGE);
    }
    let mut folder = id.folder();
    loop {
        if let Some(section) = sections.iter().find(|section| section.id.folder() == folder) {
            return section.facts.word("kind").and_then(kinds::named);
        }
        if context.sources.at(&format!("content/{folder}/section.md")).is_some() {
            // It could not be read, and that was said.
            return None;
        }
        match folder.rsplit_once('/') {
            Some((above, _)) => folder = above,
            None => break,
        }
    }
    let said = Diagnostic::new(Code::SectionMissing).at(front_matter::first_line(file));
    log.push(said.with("path", format!("content/{}", id.folder())));
    None
}

fn read(context: &Context<'_>, file: &SourceFile, kind: &'static Kind) -> Reported<Option<Entity>> {
    let mut log = Log::default();
    let head = front_matter::first_line(file);
    let Some(split) = front_matter::split(&file.text) else {
        log.push(Diagnostic::new(Code::FrontMatterMissing).at(head));
        return log.finish(None);
    };
    let (table, faults) = front_matter::parse(split.head, file.id, split.head_offset);
    let unreadable = !faults.is_empty();
    let places: Vec<_> = faults.iter().filter_map(|said| said.place).collect();
    log.append(faults);
    let mut scope = decode::Scope {
        file: file.id,
        text: split.head,
        offset: split.head_offset,
        holidays: context.holidays,
        kind: kind.name,
        diagnostics: Vec::new(),
    };
    let fields: Vec<&'static Field> = kind.all_fields().collect();
    let facts = decode::record(&mut scope, &fields, &table, "", 0..split.head.find('\n').unwrap_or(0));
    let mut found = scope.diagnostics;
    if unreadable {
        // What could not be read is not also missing or wrong.
        let starts = |other: &Span, said: &Diagnostic| said.place.is_some_and(|place| place.start == other.start);
        found.retain(|said| said.code != Code::FieldMissing && !places.iter().any(|place| starts(place, said)));
    }
    log.append(found);
    if unreadable || (!kind.common.is_empty() && facts.text("title").is_none()) {
        return log.finish(None);
    }
    let language = match facts.get("language") {
        Some(Value::Language(language)) => language.clone(),
        _ => context.settings.source_language.clone(),
    };
    let body = Body::new(file.id, split.body, split.body_offset);
    let blocks = log.take(markdown::read(body, &anchors(kind)));
    let mut said = Vec::new();
    let body = body::cut(blocks, kind, &interface_of(context, &language), &mut said);
    log.append(said);
    let id = id_of(file);
    let attachments = attachments(context, &id);
    log.finish(Some(Entity { id, kind, language, facts, body, file: file.id, head, attachments }))
}

/// Returns the anchors that the page's own parts have.
fn anchors(kind: &Kind) -> Vec<&'static str> {
    kind.parts.iter().copied().chain(["description", "more"]).collect()
}

fn interface_of(context: &Context<'_>, language: &Language) -> Interface {
    let own = context.interfaces.get(language);
    own.or_else(|| context.interfaces.get(&context.settings.source_language)).cloned().unwrap_or_default()
}

/// Returns the files in the folder that bears the entity's name.
fn attachments(context: &Context<'_>, id: &EntityId) -> Vec<Blob> {
    let folder = format!("content/{id}");
    context.sources.blobs_below(&folder).to_vec()
}

/// Says whether an id can be an address: small ASCII letters, digits, hyphens, slashes.
fn is_address(id: &str) -> bool {
    id.split('/').all(|part| {
        !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
    })
}

fn address_of(id: &str) -> String {
    id.split('/').map(crate::language::slug).collect::<Vec<_>>().join("/")
}

/// Names texts that would be pages if their ending were `.md`.
pub(super) fn misnamed(sources: &Sources) -> Vec<Diagnostic> {
    let paths = sources.blobs().iter().map(|blob| &blob.path).chain(sources.files().iter().map(|file| &file.path));
    let is_page = |path: &&SitePath| {
        let ending = path.extension().to_ascii_lowercase();
        path.is_below("content") && matches!(ending.as_str(), "md" | "markdown") && path.extension() != "md"
    };
    let said = paths.filter(is_page).map(|path| {
        let name = path.as_str();
        let meant = name.rsplit_once('.').map(|(stem, _)| format!("{stem}.md"));
        Diagnostic::new(Code::FileName).in_path(name).with("name", name).suggest(meant)
    });
    said.collect()
}
