//! Finds pages whose files stand under another name.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::align::{Leaf, Match, align, are_alike};
use super::register;
use super::renamed::{Renamed, is_known};
use super::units::{self, Known};
use crate::content::{Content, Entity, EntityId};
use crate::fluent;
use crate::language::Language;
use crate::prose::notation;
use crate::source::{SourceFile, Sources};

/// A catalogue that may be another page's than its name says: a source catalogue, or a translation where somebody
/// deleted that.
struct Stray<'a> {
    page: &'a str,
    language: &'a Language,
    file: &'a SourceFile,
    is_source: bool,
}

/// Looks for the source catalogues of pages without one among those that belong to no page, and among those whose own
/// page says something else now.
pub(super) fn find(sources: &Sources, content: &Content) -> Renamed {
    let stands = |language: &Language, page: &EntityId| sources.at(&format!("translations/{language}/{page}.ftl"));
    let is_new = |entity: &&Entity| stands(&entity.language, &entity.id).is_none();
    let new: Vec<&Entity> = content.entities.iter().filter(is_new).collect();
    let doubtful: Vec<Stray<'_>> = content.entities.par_iter().filter_map(|entity| doubtful(sources, entity)).collect();
    // Most often there is none, and nothing is looked for.
    if new.is_empty() && doubtful.len() < 2 {
        return Renamed::default();
    }
    let languages = content.settings.languages.iter().map(|settings| &settings.language);
    let languages: BTreeSet<&Language> =
        languages.chain(content.entities.iter().map(|entity| &entity.language)).collect();
    let mut strays: Vec<Stray<'_>> =
        languages.iter().flat_map(|language| self::strays(sources, content, language)).collect();
    let whole: BTreeSet<&str> = strays.iter().filter(|stray| stray.is_source).map(|stray| stray.page).collect();
    strays.retain(|stray| stray.is_source || !whole.contains(stray.page));
    let apart: BTreeSet<&str> = doubtful.iter().map(|stray| stray.page).collect();
    strays.extend(doubtful);
    if strays.is_empty() {
        return Renamed::default();
    }
    let mut pairs = Vec::new();
    for entity in content.entities.iter().filter(|entity| apart.contains(entity.id.as_str()) || is_new(entity)) {
        let texts = units::texts(entity);
        let sources = units::sources_of(&texts);
        let leaves = units::leaves(&texts, &sources);
        let is_bare = languages.iter().all(|language| stands(language, &entity.id).is_none());
        for stray in &strays {
            let is_own = stray.page == entity.id.as_str();
            let known = match stray.is_source {
                // What another page may keep is not written over files that nobody takes away.
                true if apart.contains(stray.page) && !is_own && is_new(&entity) && !is_bare => continue,
                true if *stray.language == entity.language => units::written(stray.file, entity),
                false if is_bare => units::translated(&[stray.file], (entity, &leaves)),
                _ => continue,
            };
            pairs.extend(most(&known, &leaves).map(|shared| (shared, stray.page, &entity.id)));
        }
    }
    // The most alike first; of equals the first by name, so that a page that was copied leaves its own to one.
    pairs.sort_by(|a, b| (b.0, a.1, a.2).cmp(&(a.0, b.1, b.2)));
    let (mut found, mut used) = (BTreeMap::new(), BTreeSet::new());
    for (_, former, page) in pairs {
        if !found.contains_key(page) && used.insert(former) {
            found.insert(page.clone(), former.to_owned());
        }
    }
    found.retain(|page, former| page.as_str() != former.as_str());
    settled(found, &apart, |page| is_stuck(sources, &languages, page))
}

/// Leaves a page with the files of its own name where nobody else takes them: what people wrote would have no place.
fn settled(
    mut former: BTreeMap<EntityId, String>,
    apart: &BTreeSet<&str>,
    is_stuck: impl Fn(&EntityId) -> bool,
) -> Renamed {
    loop {
        let taken: BTreeSet<String> = former.values().cloned().collect();
        let known = former.len();
        former.retain(|page, _| !apart.contains(page.as_str()) || taken.contains(page.as_str()));
        if former.len() == known {
            break;
        }
    }
    let displaced = former.values().filter(|name| apart.contains(name.as_str())).map(|name| EntityId::new(name));
    let displaced: BTreeSet<EntityId> = displaced.collect();
    // What cannot be read cannot move, and nothing can move to where it stands.
    if displaced.iter().any(is_stuck) {
        former.retain(|page, name| !apart.contains(name.as_str()) && !apart.contains(page.as_str()));
        return Renamed { former, displaced: BTreeSet::new() };
    }
    Renamed { former, displaced }
}

/// Returns the catalogue of a page that may be another one now: both its title and its summary are not what stands there.
fn doubtful<'a>(sources: &'a Sources, entity: &'a Entity) -> Option<Stray<'a>> {
    let file = sources.at(&format!("translations/{}/{}.ftl", entity.language, entity.id))?;
    let texts = units::texts(entity);
    let stands = |source: String| file.text.contains(&format!(" = {source}\n"));
    // A page that keeps one of them is the same page.
    if texts.is_empty() || texts.iter().take(2).any(|text| stands(notation::write(&text.inlines))) {
        return None;
    }
    let page = entity.id.as_str();
    let is_source = units::is_source_catalogue(&file.text, page);
    is_source.then_some(Stray { page, language: &entity.language, file, is_source: true })
}

fn strays<'a>(sources: &'a Sources, content: &Content, language: &'a Language) -> Vec<Stray<'a>> {
    let folder = format!("translations/{language}");
    let strays = sources.below(&folder).filter_map(|file| {
        let page = file.path.as_str().strip_prefix(&folder)?.strip_prefix('/')?.strip_suffix(".ftl")?;
        // The head of a source catalogue is the name of its page; a translation begins with a title.
        let is_source = units::is_source_catalogue(&file.text, page);
        (!is_known(sources, content, page)).then_some(Stray { page, language, file, is_source })
    });
    strays.collect()
}

/// Says whether a file of a page cannot be read, or holds two versions of something: it stays where it is.
fn is_stuck(sources: &Sources, languages: &BTreeSet<&Language>, page: &EntityId) -> bool {
    languages.iter().any(|language| {
        let [catalogue, register] =
            [format!("translations/{language}/{page}.ftl"), format!("translations/_register/{language}/{page}.toml")];
        let is_unread = [&catalogue, &register].into_iter().any(|path| sources.is_unread(path));
        let is_open = |file: &SourceFile| fluent::read(&file.text, language.as_str()).in_conflict;
        let is_torn = |file: &SourceFile| register::read(&file.text).is_err();
        is_unread || sources.at(&catalogue).is_some_and(is_open) || sources.at(&register).is_some_and(is_torn)
    })
}

/// Returns how many letters of a source catalogue stand on a page, where they are most of it; of what was edited three
/// of four.
fn most(known: &[Known<'_>], new: &[Leaf<'_>]) -> Option<usize> {
    let old: Vec<Leaf<'_>> = known.iter().map(Known::leaf).collect();
    let found = align(&old, new).into_iter().zip(new);
    let letters = found.map(|(found, leaf)| match found {
        Match::Same(at) | Match::Moved(at) => old[at].text.len(),
        Match::Similar(at) if are_alike(old[at].text, leaf.text) => old[at].text.len() * 3 / 4,
        Match::Similar(_) | Match::New => 0,
    });
    let shared: usize = letters.sum();
    (shared * 2 > old.iter().map(|leaf| leaf.text.len()).sum::<usize>()).then_some(shared)
}
