//! Brings catalogues and registers up to date with the content.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use rayon::prelude::*;

use crate::catalogue::register::{self, Register};
use crate::catalogue::units::{self, Found};
use crate::catalogue::{Catalogues, Glossary, State};
use crate::content::settings::LanguageSettings;
use crate::content::{Content, Entity};
use crate::facts::Date;
use crate::fluent::{CommentLine, LEFT_OVER};
use crate::language::Language;
use crate::source::{Edit, Edits, SitePath, SourceFile};

use super::bench::{Bench, Pages};
use super::decision::Decision;
use super::memory::Memory;
use super::moved;
use super::official;
use super::ours::Ours;
use super::page::Page;
pub use super::page::{LanguageSync, Said};
use super::target::{Recording, Target};
use super::turned;
use super::typed::{Known, typed};
use super::words::CommentWords;

/// How to synchronise.
#[derive(Debug, Clone)]
pub struct SyncOptions {
    /// The state in which new and changed texts are recorded; else a draft, and a machine's where nobody knows.
    pub state: Option<State>,
    /// Who made them.
    pub by: Option<String>,
    /// The day that is recorded.
    pub today: Date,
    /// Files and folders that cannot be read: what belongs to them is left as it is.
    pub unreadable: Vec<String>,
    /// The languages whose catalogues are asked for; none named means all.
    pub languages: Vec<Language>,
    /// Whether registers of earlier days take on the words of their translations.
    pub catches_up: bool,
}

impl SyncOptions {
    /// Returns the usual ones: all languages, and each new text a draft of nobody.
    pub fn new(today: Date, unreadable: Vec<String>) -> Self {
        Self { state: None, by: None, today, unreadable, languages: Vec::new(), catches_up: true }
    }
}

/// What synchronising would write, and what it found.
#[derive(Debug, Default)]
pub struct Synced {
    /// The files to write.
    pub edits: Edits,
    /// How many pages have texts.
    pub pages: usize,
    /// How many texts there are.
    pub units: usize,
    /// How many are new, changed, moved and gone since the last time.
    pub new: usize,
    /// How many changed.
    pub changed: usize,
    /// How many stand in another place.
    pub moved: usize,
    /// How many are gone.
    pub gone: usize,
    /// What each language has to do.
    pub languages: Vec<LanguageSync>,
    /// What there is to say about single texts.
    pub said: Vec<Said>,
    /// Pages whose files move to their new name: the former one and today's.
    pub renamed: Vec<(String, String)>,
    /// Catalogues in which two versions wait for a choice: nothing of them was recorded.
    pub in_conflict: Vec<String>,
    /// Catalogues that could not be written, with how many decisions each would have held.
    pub untaken: Vec<(String, usize)>,
}

/// Brings every catalogue and register up to date; a site that is up to date gives no edits.
#[must_use]
pub fn sync(bench: Bench<'_>, options: &SyncOptions, decisions: &[Decision]) -> Synced {
    let Bench { content, catalogues, .. } = bench;
    let recording = Recording {
        state: options.state,
        by: options.by.clone(),
        today: options.today,
        catches_up: options.catches_up,
    };
    let languages: BTreeSet<&Language> = content.entities.iter().map(|entity| &entity.language).collect();
    let glossaries = languages.into_iter().map(|language| (language, Glossary::new(content, language))).collect();
    let mut decided: BTreeMap<(&Language, &str), Vec<&Decision>> = BTreeMap::new();
    for decision in decisions {
        decided.entry((&decision.language, &decision.page)).or_default().push(decision);
    }
    let memories = content.settings.languages.par_iter().map(|settings| {
        let language = &settings.language;
        // Where nothing is missing, nothing is offered.
        let is_asked = bench.entries(language, &Pages::default()).iter().any(|entry| entry.found.is_none());
        (language, is_asked.then(|| Memory::new(bench, language, decisions)))
    });
    let memories = memories.collect();
    let (unreadable, asked) = (options.unreadable.as_slice(), options.languages.as_slice());
    let known = content.settings.languages.iter().map(|one| (&one.language, OnceLock::new())).collect();
    let work = Work { bench, glossaries, memories, known, recording, unreadable, asked, decided };
    let pages: Vec<PageResult> = (0..content.entities.len()).into_par_iter().map(|index| work.page(index)).collect();
    let mut synced = Synced {
        languages: work.languages().map(|settings| LanguageSync::empty(&settings.language)).collect(),
        ..Synced::default()
    };
    for (page, units) in pages.into_iter().zip(&catalogues.units) {
        let count = |found| units.units.iter().filter(|unit| unit.found == found).count();
        synced.pages += usize::from(!units.units.is_empty());
        synced.units += units.units.len();
        synced.new += count(Found::New);
        synced.changed += count(Found::Changed);
        synced.moved += count(Found::Moved);
        synced.gone += units.gone.len();
        synced.edits.files.extend(page.edits);
        synced.untaken.extend(page.untaken);
        synced.said.extend(page.said);
        synced.renamed.extend(page.renamed);
        synced.in_conflict.extend(page.in_conflict);
        for (total, count) in synced.languages.iter_mut().zip(page.languages) {
            total.add(&count);
        }
    }
    let (edits, said) = work.words();
    synced.edits.files.extend(edits);
    synced.said.extend(said);
    moved::without_taken(&mut synced.edits.files);
    synced
}

#[derive(Default)]
struct PageResult {
    edits: Vec<Edit>,
    untaken: Vec<(String, usize)>,
    languages: Vec<LanguageSync>,
    said: Vec<Said>,
    in_conflict: Vec<String>,
    /// The former name and today's of a page whose files move.
    renamed: Option<(String, String)>,
}

struct Work<'a> {
    bench: Bench<'a>,
    /// The official words of each language that pages are written in.
    glossaries: BTreeMap<&'a Language, Glossary<'a>>,
    memories: BTreeMap<&'a Language, Option<Memory>>,
    /// What the tool may have written, gathered where a line asks for it.
    known: BTreeMap<&'a Language, OnceLock<Known>>,
    recording: Recording,
    unreadable: &'a [String],
    asked: &'a [Language],
    /// What people decided, by language and page.
    decided: BTreeMap<(&'a Language, &'a str), Vec<&'a Decision>>,
}

impl Work<'_> {
    /// Returns the languages that are asked for.
    fn languages(&self) -> impl Iterator<Item = &LanguageSettings> {
        self.bench.content.settings.languages.iter().filter(|settings| self.is_asked(&settings.language))
    }

    fn is_asked(&self, language: &Language) -> bool {
        self.asked.is_empty() || self.asked.contains(language)
    }

    fn page(&self, index: usize) -> PageResult {
        let mut result = PageResult::default();
        let (Some(entity), Some(units)) =
            (self.bench.content.entities.get(index), self.bench.catalogues.units.get(index))
        else {
            return result;
        };
        let Some(glossary) = self.glossaries.get(&entity.language) else { return result };
        let path = format!("translations/{}/{}.ftl", entity.language, entity.id);
        if self.is_stuck(entity) {
            return self.stuck(entity, &path);
        }
        let surroundings = self.bench.surroundings(entity);
        let words = CommentWords::new(&self.bench.content.settings.source_language);
        let Bench { sources, catalogues: Catalogues { renamed, .. }, .. } = self.bench;
        let written = renamed.catalogue(sources, &entity.language, &entity.id);
        let written = written.map(|file| file.text.clone()).unwrap_or_default();
        let text = super::source::write(entity, units, &words, (&surroundings, &written));
        let languages = self.bench.content.settings.languages.iter().map(|settings| &settings.language);
        let registers = languages.filter_map(|language| renamed.register(sources, language, &entity.id));
        let registers: Vec<&SourceFile> = registers.collect();
        result.said = super::source::edited(self.bench, (entity, units), &registers);
        let registers = registers.into_iter().map(|file| &*file.text).collect();
        let turned = turned::source_before(self.bench, entity, &written);
        // Where the language of the page changed, what stands in its place is a translation with lines of people.
        let last = turned.map_or(&*written, |(_, catalogue)| catalogue);
        let ours = Ours::new(&words, self.tags(), [last, &text], registers);
        let page = Page { entity, units, surroundings: &surroundings, glossary, words: &words, ours: &ours };
        for settings in &self.bench.content.settings.languages {
            // What is gone loses its id now: its translations are kept in every language, asked for or not. And a page
            // that is renamed takes all its files along.
            let is_asked = self.is_asked(&settings.language);
            if !is_asked && units.gone.is_empty() && renamed.former(&entity.id).is_none() {
                continue;
            }
            let mut count = LanguageSync::empty(&settings.language);
            if settings.language != entity.language && !units.units.is_empty() {
                let written = self.target(&page, settings, &mut count);
                let decided = self.decisions(&settings.language, entity).len();
                result.in_conflict.extend(self.in_conflict(entity, &settings.language).filter(|_| written.is_none()));
                if written.is_none() && decided > 0 {
                    let path = format!("translations/{}/{}.ftl", settings.language, entity.id);
                    result.untaken.push((path, decided));
                }
                result.edits.extend(written.into_iter().flatten());
            }
            result.said.append(&mut count.said);
            result.languages.extend(is_asked.then_some(count));
        }
        if !units.units.is_empty() || !units.gone.is_empty() {
            let aside = self.aside(entity, (&written, turned.map(|(language, _)| language)), &ours);
            result.edits.extend(self.edit(&path, super::source::with_aside(text.clone(), &aside)));
        }
        if let Some(former) = renamed.former(&entity.id) {
            result.renamed = Some((former.to_owned(), entity.id.to_string()));
            let moved = moved::edits(self.bench, (entity, former), &result.edits);
            result.edits.extend(moved);
        }
        result
    }

    /// Returns the path of a catalogue that could be read and was not written: two versions of something stand in it.
    fn in_conflict(&self, entity: &Entity, language: &Language) -> Option<String> {
        let Bench { sources, catalogues, .. } = self.bench;
        let path = catalogues.renamed.catalogue(sources, language, &entity.id)?.path.to_string();
        let register = format!("translations/_register/{language}/{}.toml", entity.id);
        (!self.is_unreadable(&path) && !self.is_unreadable(&register)).then_some(path)
    }

    /// Says whether the ids of a page, or files that would have to move with it, cannot be read.
    fn is_stuck(&self, entity: &Entity) -> bool {
        let id = &entity.id;
        let former = self.bench.catalogues.renamed.former(id);
        let former = former.into_iter().flat_map(|former| moved::paths(self.bench, entity, former));
        let own = format!("translations/{}/{id}.ftl", entity.language);
        former.map(|(path, _)| path).chain([own]).any(|path| self.is_unreadable(&path))
    }

    /// Returns what becomes of such a page: without the ids nobody knows which text is which.
    fn stuck(&self, entity: &Entity, path: &str) -> PageResult {
        let mut result = PageResult::default();
        for settings in self.languages() {
            let decided = self.decisions(&settings.language, entity).len();
            result.untaken.extend((decided > 0).then(|| (path.to_owned(), decided)));
            result.languages.push(LanguageSync::empty(&settings.language));
        }
        result
    }

    /// Returns what must not be lost of what stands where a source catalogue is written: lines that were put aside before,
    /// and translations where the page was written in another language.
    fn aside<'t>(
        &self,
        entity: &Entity,
        (written, before): (&'t str, Option<&Language>),
        ours: &Ours<'_>,
    ) -> Vec<&'t str> {
        let Bench { sources, catalogues: Catalogues { renamed, .. }, .. } = self.bench;
        if units::is_source_catalogue(written, renamed.former(&entity.id).unwrap_or(entity.id.as_str())) {
            return written.lines().filter_map(|line| line.strip_prefix(LEFT_OVER)).collect();
        }
        let register = renamed.register(sources, &entity.language, &entity.id);
        let register = register.and_then(|file| register::read(&file.text).ok()).unwrap_or_default();
        let known = self.known(&entity.language);
        let persons = |lines: &[CommentLine<'t>], id: &str| {
            ours.persons(lines, register.records.get(id), "").with_typed(typed(lines, "", &known))
        };
        turned::kept((written, before.unwrap_or(&entity.language).as_str()), &register, &persons)
    }

    /// Returns what the tool may have written above messages of a language, gathered when it is asked for.
    fn known<'s>(&'s self, language: &Language) -> impl Fn() -> Option<&'s Known> + use<'s> {
        let (known, bench, language) = (self.known.get(language), self.bench, language.clone());
        move || known.map(|known| known.get_or_init(|| Known::new(bench, &language)))
    }

    /// Returns the tags that label originals: of the languages that pages are or were written in.
    fn tags(&self) -> Vec<&str> {
        let Content { settings, entities, .. } = self.bench.content;
        let known = settings.languages.iter().map(|settings| &settings.language);
        let tags: BTreeSet<&Language> = known.chain(entities.iter().map(|entity| &entity.language)).collect();
        tags.into_iter().map(Language::as_str).collect()
    }

    fn decisions<'s>(&'s self, language: &'s Language, entity: &'s Entity) -> &'s [&'s Decision] {
        self.decided.get(&(language, entity.id.as_str())).map_or(&[], Vec::as_slice)
    }

    /// Returns what becomes of a page's catalogue and register; nothing where they cannot be read or hold a conflict.
    fn target(&self, page: &Page<'_>, settings: &LanguageSettings, count: &mut LanguageSync) -> Option<Vec<Edit>> {
        let language = &settings.language;
        let path = format!("translations/{language}/{}.ftl", page.entity.id);
        let register_path = format!("translations/_register/{language}/{}.toml", page.entity.id);
        if self.is_unreadable(&path) || self.is_unreadable(&register_path) {
            return None;
        }
        let Bench { sources, catalogues: Catalogues { renamed, .. }, .. } = self.bench;
        let written = renamed.catalogue(sources, language, &page.entity.id).map(|file| file.text.clone());
        let old = renamed.register(sources, language, &page.entity.id);
        // A register that cannot be read is not overwritten: what it knows is on the disk alone.
        let mut register = old.map_or(Ok(Register::default()), |file| register::read(&file.text)).ok()?;
        let terms = self.bench.catalogues.languages.get(language).map(|catalogue| &catalogue.terms);
        let source = self.bench.content.settings.language(&self.bench.content.settings.source_language);
        let was = renamed.former(&page.entity.id).unwrap_or(page.entity.id.as_str());
        let turned = written.as_deref().and_then(|written| turned::translation(written, (page, was), &register));
        let known = self.known(language);
        let target = Target {
            page,
            recording: &self.recording,
            is_new: old.is_some() || written.is_none() || turned.is_some(),
            terms: &|name| terms?.get(name).map(|words| words.word.clone()),
            name: (&settings.name, language.as_str()),
            memory: &|unit| {
                let memory = self.memories.get(language)?.as_ref()?;
                let (words, page) = memory.offer(&unit.source, (page.entity.id.as_str(), unit.id.as_str()))?;
                Some((page.to_owned(), words.split_whitespace().collect::<Vec<_>>().join(" ")))
            },
            known: &|| known(),
            decisions: self.decisions(language, page.entity),
            date: &|date| source.map_or_else(|| date.to_string(), |source| source.formats.date(date)),
        };
        let written = turned.as_deref().or(written.as_deref()).unwrap_or_default();
        // Two versions of which nobody has chosen one: sorting them would tear them apart.
        let text = target.write(written, &mut register, count)?;
        let mut edits: Vec<Edit> = self.edit(&path, text).into_iter().collect();
        // Empty, too: a catalogue without a register is one of which nobody knows who made it.
        let order: Vec<&str> = page.units.units.iter().map(|unit| unit.id.as_str()).collect();
        let text = register::write(&register, &order, &page.words.say("register-head", &[]));
        edits.extend(self.edit(&register_path, text));
        Some(edits)
    }

    /// Brings the glossary of every language up to date, and begins the words of the interface where there are none.
    fn words(&self) -> (Vec<Edit>, Vec<Said>) {
        let Bench { sources, content, .. } = self.bench;
        let source = &content.settings.source_language;
        let words = CommentWords::new(source);
        let (mut edits, mut said) = (Vec::new(), Vec::new());
        for settings in self.languages() {
            let path = format!("translations/{}/terms.ftl", settings.language);
            if !self.is_unreadable(&path) {
                let written = sources.at(&path).map(|file| &*file.text);
                let register_path = official::path(&settings.language);
                let by = (self.recording.by.as_deref(), self.recording.today);
                let kept = match self.is_unreadable(&register_path) {
                    true => official::Kept::default(),
                    false => official::kept(self.bench, &settings.language, by),
                };
                let register = kept.register.as_ref();
                let text = super::terms::written(self.bench, &settings.language, (written, &words), register);
                // Words of earlier days that nobody recorded are no work that somebody left undone.
                let is_due = self.recording.catches_up || kept.has_left;
                let recorded = register.filter(|_| is_due).and_then(|register| official::write(register, &words));
                edits.extend(recorded.and_then(|text| self.edit(&register_path, text)));
                said.extend(kept.said);
                edits.extend(text.and_then(|text| self.edit(&path, text)));
            }
            let path = format!("translations/{}/interface.ftl", settings.language);
            let is_worded = settings.language == *source || !self.bench.interfaces.ids(&settings.language).is_empty();
            if !is_worded && sources.at(&path).is_none() && !self.is_unreadable(&path) {
                let text = super::interface::first(self.bench.theme, source, &words);
                edits.extend(text.and_then(|text| self.edit(&path, text)));
            }
        }
        (edits, said)
    }

    fn is_unreadable(&self, path: &str) -> bool {
        let is_in = |folder: &String| path.strip_prefix(folder.as_str()).is_some_and(|rest| rest.starts_with('/'));
        self.unreadable.iter().any(|unreadable| unreadable == path || is_in(unreadable))
    }

    /// Makes an edit where the text differs from what stands on the disk.
    fn edit(&self, path: &str, text: String) -> Option<Edit> {
        let old = self.bench.sources.at(path);
        if old.is_some_and(|file| *file.text == *text) {
            return None;
        }
        let path = SitePath::new(path).ok()?;
        Some(Edit::write(path, old.map(|file| file.hash), text))
    }
}
