//! One content file becomes one entity.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::entity::Entity;
use super::id::{EntityId, is_address};
use super::settings::Settings;
use super::table::{Field, Kind};
use super::value::Value;
use super::{body, decode, front_matter, kinds, unwritten};
use crate::diagnostic::{Code, Diagnostic, Log, Reported};
use crate::facts::Holidays;
use crate::interface::Interface;
use crate::language::Language;
use crate::memo::Memo;
use crate::prose::markdown::{self, Body};
use crate::source::{Blob, ContentHash, FileId, SourceFile, Sources, Span};

/// What every file is read with.
pub(super) struct Context<'a> {
    pub(super) sources: &'a Sources,
    pub(super) settings: &'a Settings,
    pub(super) holidays: &'a Holidays,
    pub(super) interfaces: BTreeMap<Language, Interface>,
    /// The hash of all that every entity depends on: settings, words of the interface, heads of sections.
    pub(super) hash: ContentHash,
}

/// Names at the root whose catalogues are something else's: the glossary's, the interface's, the settings' own.
const RESERVED: [&str; 3] = ["terms", "interface", "site"];

/// What became of a content file.
pub(super) enum Outcome {
    /// An entity.
    Entity(Arc<Entity>),
    /// Nothing: it could not be read. One that says it is a draft is nothing that readers miss.
    Broken(EntityId, Option<FileId>),
}

/// Says whether a text is the head of a section.
pub(super) fn is_section(file: &SourceFile) -> bool {
    file.path.name() == "section.md" && file.path.is_below("content")
}

/// Says whether a text below `content/` is an entity's (and not settings, a section's head or an attachment).
pub(super) fn is_entity(file: &SourceFile) -> bool {
    file.path.extension() == "md" && file.path.name() != "section.md"
}

/// Reads the heads of all sections; their ids are `<folder>/section`.
pub(super) fn sections(context: &Context<'_>) -> Reported<Vec<Entity>> {
    let mut log = Log::default();
    let mut sections = Vec::new();
    for file in context.sources.files().iter().filter(|file| is_section(file)) {
        if let Ok(entity) = log.take(read(context, (file, hash_of(context, file)), &kinds::SECTION)) {
            sections.push(entity);
        }
    }
    for section in &sections {
        let folder = section.id.folder();
        name_fault(section.head, folder, above(&sections, folder)).into_iter().for_each(|said| log.push(said));
    }
    log.finish(sections)
}

/// Reads an entity, unless it was read before; its kind is its section's.
pub(super) fn entity(
    context: &Context<'_>,
    sections: &[Entity],
    file: &SourceFile,
    memo: &Memo,
) -> Arc<Reported<Outcome>> {
    let hash = hash_of(context, file);
    memo.of("entity", hash, || outcome(context, sections, (file, hash)))
}

/// Returns the hash of everything that an entity is read from.
fn hash_of(context: &Context<'_>, file: &SourceFile) -> ContentHash {
    let mut parts = vec![context.hash, file.identity()];
    for blob in attachments(context, &id_of(file)) {
        parts.extend([ContentHash::of(blob.path.as_str().as_bytes()), blob.hash]);
    }
    ContentHash::of_parts(parts.iter().map(|hash| hash.as_bytes().as_slice()))
}

fn outcome(context: &Context<'_>, sections: &[Entity], (file, hash): (&SourceFile, ContentHash)) -> Reported<Outcome> {
    let id = id_of(file);
    let mut log = Log::default();
    if let Some(said) = nearly_section(file) {
        log.push(said);
        return log.finish(Outcome::Broken(id, None));
    }
    let Some(kind) = kind_of(context, (&id, file), sections, &mut log) else {
        return log.finish(Outcome::Broken(id, None));
    };
    if RESERVED.contains(&id.as_str()) {
        let said = Diagnostic::new(Code::FileName).at(front_matter::first_line(file));
        log.push(said.with("reason", "reserved").with("name", id.as_str()).suggest(Some(format!("pagina-{id}"))));
        return log.finish(Outcome::Broken(id, None));
    }
    let fault = name_fault(front_matter::first_line(file), id.as_str(), above(sections, id.as_str()));
    fault.into_iter().for_each(|said| log.push(said));
    match log.take(read(context, (file, hash), kind)) {
        Ok(entity) => log.finish(Outcome::Entity(Arc::new(entity))),
        Err(is_draft) => log.finish(Outcome::Broken(id, is_draft.then_some(file.id))),
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
        let has_section = context.sources.at(&format!("content/{folder}/section.md")).is_some();
        if has_section || has_nearly_section(context.sources, folder) {
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

/// Reads a content file; of one that cannot be read it says whether it calls itself a draft.
fn read(
    context: &Context<'_>,
    (file, hash): (&SourceFile, ContentHash),
    kind: &'static Kind,
) -> Reported<Result<Entity, bool>> {
    let mut log = Log::default();
    let head = front_matter::first_line(file);
    if let Some(said) = front_matter::conflict(file) {
        log.push(said);
        return log.finish(Err(false));
    }
    let split = match front_matter::split(&file.text) {
        Ok(split) => split,
        Err(reason) => {
            log.push(Diagnostic::new(Code::FrontMatterMissing).at(head).with("reason", reason));
            return log.finish(Err(false));
        }
    };
    let written = front_matter::Head::of(split.head);
    let (table, faults) = written.parse(file.id, split.head_offset);
    let unreadable = !faults.is_empty();
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
    if facts.flag("draft") {
        unwritten::of_draft(&mut scope.diagnostics);
    }
    log.append(front_matter::without_echoes(scope.diagnostics, &faults));
    log.append(faults);
    let language = match facts.get("language") {
        Some(Value::Language(language)) => language.clone(),
        _ => context.settings.source_language.clone(),
    };
    let body = Body::new(file.id, split.body, split.body_offset);
    let blocks = log.take(markdown::read(body, &anchors(kind)));
    let mut said = Vec::new();
    let body = body::cut(blocks, kind, &interface_of(context, &language), &mut said);
    log.append(said);
    if unreadable || (!kind.common.is_empty() && facts.text("title").is_none()) {
        return log.finish(Err(facts.flag("draft")));
    }
    let id = id_of(file);
    let attachments = attachments(context, &id).to_vec();
    log.finish(Ok(Entity { id, kind, language, facts, body, file: file.id, head, attachments, hash }))
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
fn attachments<'a>(context: &Context<'a>, id: &EntityId) -> &'a [Blob] {
    let folder = format!("content/{id}");
    context.sources.blobs_below(&folder)
}

/// Returns how much of an id is the folder of a section above it, whose name is looked at by itself.
fn above(sections: &[Entity], id: &str) -> usize {
    let folders = sections.iter().map(|section| section.id.folder());
    let above = folders.filter(|folder| id.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/')));
    above.map(|folder| folder.len() + 1).max().unwrap_or(0)
}

/// Names a file or folder whose own part of the id cannot be an address.
fn name_fault(place: Span, id: &str, above: usize) -> Option<Diagnostic> {
    let own = id.get(above..).unwrap_or(id);
    if own.is_empty() || is_address(own) {
        return None;
    }
    let meant = address_of(own).map(|own| format!("{}{own}", id.get(..above).unwrap_or_default()));
    Some(Diagnostic::new(Code::FileName).at(place).with("reason", "address").with("name", id).suggest(meant))
}

/// Returns the address that comes nearest to a name, if its letters can make one.
fn address_of(name: &str) -> Option<String> {
    let address = name.split('/').map(crate::language::slug).collect::<Vec<_>>().join("/");
    is_address(&address).then_some(address)
}

/// Names of files that were meant for `section.md`, in small letters.
const NEARLY_SECTION: [&str; 3] = ["section.md", "section.markdown", "section.md.txt"];

/// Names the head of a section that is written with other letters than small ones.
fn nearly_section(file: &SourceFile) -> Option<Diagnostic> {
    let (folder, name) = file.path.as_str().rsplit_once('/')?;
    let is_nearly = name != "section.md" && name.eq_ignore_ascii_case("section.md");
    let said = Diagnostic::new(Code::FileName).at(front_matter::first_line(file)).with("reason", "section");
    is_nearly.then(|| said.with("name", name).suggest(Some(format!("{folder}/section.md"))))
}

/// Says whether a folder has a file that was meant for the head of its section.
fn has_nearly_section(sources: &Sources, folder: &str) -> bool {
    let folder = format!("content/{folder}/");
    let texts = sources.files().iter().map(|file| &file.path);
    let mut names = texts
        .chain(sources.blobs().iter().map(|blob| &blob.path))
        .filter_map(|path| path.as_str().strip_prefix(&folder));
    names.any(|name| NEARLY_SECTION.contains(&name.to_ascii_lowercase().as_str()))
}

/// The endings that a page gets from other programs, in small letters; Windows hides the last of two.
const PAGE_ENDINGS: [&str; 4] = [".md", ".markdown", ".md.txt", ".markdown.txt"];

/// Returns the name of a page without another ending than `.md`.
fn without_ending(name: &str) -> Option<&str> {
    let lower = name.to_ascii_lowercase();
    let longest = PAGE_ENDINGS.iter().filter(|ending| lower.ends_with(**ending)).max_by_key(|ending| ending.len())?;
    let stem = name.get(..name.len() - longest.len())?;
    let is_page = *longest == ".md" && name.ends_with(".md");
    (!is_page).then_some(stem)
}

/// Names texts that would be pages if their ending were `.md`, and returns the ids that these would have.
pub(super) fn misnamed(sources: &Sources) -> Reported<Vec<EntityId>> {
    let mut log = Log::default();
    let mut ids = Vec::new();
    let texts = sources.files().iter().map(|file| (&file.path, Some(front_matter::first_line(file))));
    let paths = sources.blobs().iter().map(|blob| (&blob.path, None)).chain(texts);
    for (path, place) in paths {
        let name = path.as_str();
        let Some(stem) = name.strip_prefix("content/").and_then(without_ending) else { continue };
        let address = address_of(stem);
        let meant = address.as_ref().map(|address| format!("content/{address}.md"));
        ids.extend(address.map(|address| EntityId::new(&address)));
        let said = Diagnostic::new(Code::FileName).with("reason", "ending").with("name", name).suggest(meant);
        log.push(match place {
            Some(place) => said.at(place),
            None => said.in_path(name),
        });
    }
    log.finish(ids)
}
