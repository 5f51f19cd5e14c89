//! One page's catalogues in all languages, with what the registers say of each message.

use std::borrow::Cow;
use std::sync::Arc;

use crate::content::Entity;
use crate::diagnostic::{Code, Diagnostic, Log, Reported, nearest};
use crate::fluent::{self, Fault, Reading, WrittenMessage, is_kept, is_missing, remark};
use crate::language::Language;
use crate::prose::Inline;
use crate::source::{ContentHash, SourceFile, Sources, Span};

use super::basis::basis;
use super::emptied;
use super::left_over;
use super::overwritten::{self, Overwritten, overwritten};
use super::register::{self, Recorded, Register};
use super::renamed::Renamed;
use super::replaced;
use super::source_edited;
use super::state::{State, Translation};
use super::units::{self, PageUnits};
use super::validate;

/// What became of one page.
pub(super) struct Page {
    pub(super) units: Arc<PageUnits>,
    /// In the order of the site's languages.
    pub(super) languages: Vec<PageLanguage>,
}

/// What became of one page in one language.
#[derive(Debug, Default)]
pub(super) struct PageLanguage {
    /// The translations of the units.
    pub(super) translations: Arc<Vec<Option<Translation>>>,
    /// How many messages cannot be used, those of no unit included.
    pub(super) faults: usize,
    /// The units whose messages cannot be used, with the place of each.
    pub(super) damaged: Vec<(usize, Span)>,
}

/// The files that belong to one page.
pub(super) struct Files<'a> {
    /// The catalogue of the page's own language, with the ids.
    own: Option<&'a SourceFile>,
    /// In the order of the site's languages: catalogue and register.
    languages: Vec<(Option<&'a SourceFile>, Option<&'a SourceFile>)>,
    /// Whether a catalogue is there that nobody can read, in the same order.
    unread: Vec<bool>,
}

impl<'a> Files<'a> {
    /// Finds the files of a page.
    pub(super) fn find(sources: &'a Sources, renamed: &Renamed, entity: &Entity, languages: &[&Language]) -> Self {
        let id = &entity.id;
        let of = |language: &Language| {
            if *language == entity.language {
                return (None, None);
            }
            (renamed.catalogue(sources, language, id), renamed.register(sources, language, id))
        };
        let is_unread = |language: &Language| {
            renamed.names(id).any(|name| sources.is_unread(&format!("translations/{language}/{name}.ftl")))
        };
        Self {
            own: renamed.catalogue(sources, &entity.language, id),
            languages: languages.iter().map(|language| of(language)).collect(),
            unread: languages.iter().map(|language| is_unread(language)).collect(),
        }
    }

    /// Returns the hash of everything that a page's catalogues are read from; `common` is what all pages share.
    pub(super) fn hash(&self, entity: &Entity, common: ContentHash) -> ContentHash {
        let hash = |file: Option<&SourceFile>| file.map(SourceFile::identity);
        let both = self.languages.iter().flat_map(|(catalogue, register)| [hash(*catalogue), hash(*register)]);
        let hashes: Vec<Option<ContentHash>> =
            [Some(common), Some(entity.hash), hash(self.own)].into_iter().chain(both).collect();
        let parts = hashes.iter().map(|hash| hash.as_ref().map_or(&[][..], |hash| hash.as_bytes()));
        let unread: Vec<u8> = self.unread.iter().copied().map(u8::from).collect();
        ContentHash::of_parts(parts.chain([unread.as_slice()]))
    }
}

/// Reads a page's catalogues.
pub(super) fn load(
    files: &Files<'_>,
    entity: &Entity,
    languages: &[&Language],
    is_term: &dyn Fn(&str) -> bool,
) -> Reported<Page> {
    let mut log = Log::default();
    let translations: Vec<&SourceFile> = files.languages.iter().filter_map(|(catalogue, _)| *catalogue).collect();
    let units = units::of_entity(entity, files.own, &translations);
    let texts: Vec<&[Inline]> = units::texts(entity).into_iter().map(|text| text.inlines.as_slice()).collect();
    let registers: Vec<&SourceFile> = files.languages.iter().filter_map(|(_, register)| *register).collect();
    log.append(source_edited::check(files.own, (&translations, &registers), (entity, &units)));
    let reader = Reader { entity, own: files.own, registers, units: &units, texts: &texts, is_term };
    let files = files.languages.iter().zip(&files.unread);
    let read = languages.iter().zip(files).map(|(language, ((catalogue, register), is_unread))| match catalogue {
        Some(catalogue) => log.take(reader.language(catalogue, *register)),
        None if **language == entity.language => PageLanguage::default(),
        None => {
            // What is there and cannot be read has not gone.
            let register = register.filter(|_| !is_unread);
            log.append(register.and_then(|register| reader.deleted(language, register)));
            PageLanguage { translations: Arc::new(vec![None; units.units.len()]), ..PageLanguage::default() }
        }
    });
    let languages = read.collect();
    log.finish(Page { units: Arc::new(units), languages })
}

struct Reader<'a> {
    entity: &'a Entity,
    /// The catalogue of the page's own language.
    own: Option<&'a SourceFile>,
    /// Those of all languages.
    registers: Vec<&'a SourceFile>,
    units: &'a PageUnits,
    texts: &'a [&'a [Inline]],
    is_term: &'a dyn Fn(&str) -> bool,
}

impl Reader<'_> {
    fn language(&self, file: &SourceFile, file_of_register: Option<&SourceFile>) -> Reported<PageLanguage> {
        let mut log = Log::default();
        let register = file_of_register.map_or(Ok(Register::default()), read_register);
        let is_source = units::is_source_catalogue(&file.text, self.entity.id.as_str());
        // Nobody knows who made what stands here: the most careful label holds.
        let is_unknown = (file_of_register.is_none() && !is_source) || register.is_err();
        let register = register.unwrap_or_else(|said| {
            log.push(*said);
            Register::default()
        });
        let records = |id: &str, text: &str| register.has(id, text);
        let reading = Reading::of_page(self.entity.language.as_str(), &records);
        let text = if is_source { Cow::Owned(units::without_comments(&file.text)) } else { Cow::Borrowed(&*file.text) };
        let mut written = fluent::read_knowing(&text, reading);
        let mut page = PageLanguage::default();
        let mut translations = vec![None; self.units.units.len()];
        page.faults = written.faults.len() + written.messages.len();
        log.append(replaced::check(file, &mut written, (self.entity.language.as_str(), self.units)));
        let usable = fluent::usable(&written, file, &mut log);
        page.faults -= usable.len();
        let mut next = 0;
        let mut seen = vec![false; self.units.units.len()];
        for message in usable {
            let Some(unit) = self.unit(&message.id, next) else {
                log.append(self.unknown(file, message));
                continue;
            };
            next = unit + 1;
            let record = register.records.get(&*message.id);
            if let Some(slot) = seen.get_mut(unit) {
                // What somebody damaged has not been taken out.
                *slot = !message.is_emptied(&file.text) && (!message.faults.is_empty() || !is_missing(message.value));
            }
            log.append(tick(file, message));
            let typed = self.overwritten(message, unit, record);
            log.append(typed.as_ref().map(|typed| typed_over(file, message, typed)));
            let faults = self.faults(file, message, unit);
            if faults.is_empty() {
                if let Some(slot) = translations.get_mut(unit) {
                    *slot = self.translation((file, message), unit, (&register, typed.is_some(), is_unknown));
                    log.append(orphan(file, message, (slot.as_ref(), record)));
                    if let Some(translation) = slot.as_mut().filter(|_| is_unknown) {
                        translation.state = State::Machine;
                    }
                }
            } else {
                page.faults += 1;
                page.damaged.push((unit, Span::new(file.id, message.id_range.clone())));
                log.append(faults);
            }
        }
        let is_unit = |id: &str| self.units.units.iter().any(|unit| unit.id.as_str() == id);
        log.append(left_over::check(file, self.entity.language.as_str(), &is_unit));
        if !written.in_conflict {
            let stands = |record: &Recorded| emptied::stands(record, (&file.text, &written));
            log.append(self.emptied(file, (&register, &stands), &seen));
        }
        if is_unknown && file_of_register.is_none() && translations.iter().any(Option::is_some) {
            let end = file.text.find('\n').unwrap_or(file.text.len());
            log.push(Diagnostic::new(Code::RegisterMissing).at(Span::new(file.id, 0..end)));
        }
        page.translations = Arc::new(translations);
        log.finish(page)
    }

    /// Returns the unit with an id; messages stand in the order of the units, so that it is most often `next`.
    fn unit(&self, id: &str, next: usize) -> Option<usize> {
        let is = |unit: &units::Unit| unit.id.as_str() == id;
        let units = &self.units.units;
        units.get(next).filter(|unit| is(unit)).map(|_| next).or_else(|| units.iter().position(is))
    }

    /// A message for no block of the page; one whose block is gone is what sync will retire, and is no fault.
    fn unknown(&self, file: &SourceFile, message: &WrittenMessage<'_>) -> Option<Diagnostic> {
        if self.units.gone.iter().any(|gone| gone.id == message.id) {
            return message.faults.first().map(|fault| remark(file, Some(&message.id), fault));
        }
        if let Some(fault) = message.faults.first().filter(|fault| matches!(fault.reason, "head" | "equals")) {
            return Some(remark(file, Some(&message.id), fault));
        }
        let known = nearest(&message.id, self.units.units.iter().map(|unit| unit.id.as_str()));
        let place = Span::new(file.id, message.id_range.clone());
        let said = Diagnostic::new(Code::MessageUnknown).at(place).with("message", &*message.id);
        Some(said.with("page", self.entity.id.as_str()).suggest(known))
    }

    fn overwritten<'m>(
        &self,
        message: &'m WrittenMessage<'_>,
        unit: usize,
        record: Option<&Recorded>,
    ) -> Option<Overwritten<'m>> {
        let source = self.units.units.get(unit)?.source.as_str();
        let last = self.own.map_or("", |own| &*own.text);
        let knows = |seen: &str| {
            let is_now = self.units.units.iter().any(|unit| unit.source == seen);
            // What a translation into any language was made from is nobody's words in another one.
            let is_recorded = |file: &&SourceFile| register::read(&file.text).is_ok_and(|known| known.knows(seen));
            is_now || units::sources(last).any(|text| text == seen) || self.registers.iter().any(is_recorded)
        };
        overwritten(message, record, (self.entity.language.as_str(), source), knows)
    }

    /// Names a catalogue that has gone while its register stayed; a register that nobody can read says nothing.
    fn deleted(&self, language: &Language, register: &SourceFile) -> Option<Diagnostic> {
        let path = format!("translations/{language}/{}.ftl", self.entity.id);
        let records = read_register(register).ok()?;
        let said = emptied::deleted(&records, &path, |id| self.units.units.iter().any(|unit| unit.id.as_str() == id));
        let end = register.text.find('\n').unwrap_or(register.text.len());
        said.map(|said| said.at(Span::new(register.id, 0..end)))
    }

    /// Names texts that had a translation and have none now: somebody took it out, or deleted the message.
    fn emptied(
        &self,
        file: &SourceFile,
        (register, stands): (&Register, &dyn Fn(&Recorded) -> bool),
        seen: &[bool],
    ) -> Vec<Diagnostic> {
        let missing = self.units.units.iter().zip(seen).filter(|(_, seen)| !**seen).map(|(unit, _)| unit.id.as_str());
        let taken = missing.filter_map(|id| Some((id, register.records.get(id)?)));
        let remarks = taken.filter(|(_, record)| !stands(record)).filter_map(|(id, record)| {
            let said = emptied::remark(id, record, &emptied::register_of(file.path.as_str()))?;
            Some(said.at(emptied::place(file, id)))
        });
        remarks.collect()
    }

    fn faults(&self, file: &SourceFile, message: &WrittenMessage<'_>, unit: usize) -> Vec<Diagnostic> {
        let own = message.faults.iter().map(|fault| remark(file, Some(&message.id), fault));
        let mut said: Vec<Diagnostic> = own.collect();
        if said.is_empty() && !is_missing(message.value) && !is_kept(message.value) {
            let source = self.texts.get(unit).copied().unwrap_or_default();
            let mismatches = validate::compare(source, &message.inlines, self.is_term);
            let place = Span::new(file.id, message.range.clone());
            said.extend(mismatches.into_iter().map(|mismatch| mismatch.remark(&message.id).at(place)));
            if said.is_empty() && !units::has_words(&message.inlines) {
                said.push(remark(
                    file,
                    Some(&message.id),
                    &Fault::syntax(message.range.clone(), "words", message.value),
                ));
            }
        }
        said
    }

    fn translation(
        &self,
        (file, message): (&SourceFile, &WrittenMessage<'_>),
        unit: usize,
        (register, is_overwritten, is_unknown): (&Register, bool, bool),
    ) -> Option<Translation> {
        if is_missing(message.value) {
            return None;
        }
        let unit = self.units.units.get(unit);
        let source = unit.map(|unit| unit.source.as_str()).unwrap_or_default();
        let basis =
            basis(message, (register, is_overwritten), (source, !is_unknown && unit.is_some_and(|unit| unit.is_first)));
        let fresh = basis.holds(source);
        let since = register.records.get(&*message.id).and_then(|record| record.stale_since);
        Some(Translation {
            inlines: message.inlines.clone(),
            kept: is_kept(message.value),
            state: basis.state,
            stale: (!fresh).then_some(since),
            place: Span::new(file.id, message.range.clone()),
            made_from: basis.earlier(source).filter(|_| !fresh).map(Box::from),
        })
    }
}

/// Names words that stand in the place of an original.
fn typed_over(file: &SourceFile, message: &WrittenMessage<'_>, typed: &Overwritten<'_>) -> Diagnostic {
    let place = Span::new(file.id, typed.at..typed.at + typed.line.len());
    overwritten::remark(&message.id, typed.words, &emptied::register_of(file.path.as_str())).at(place)
}

/// Names a new text of which nobody can tell what it was made from: the original above it is gone, and was another one
/// before.
fn orphan(
    file: &SourceFile,
    message: &WrittenMessage<'_>,
    (translation, record): (Option<&Translation>, Option<&Recorded>),
) -> Option<Diagnostic> {
    let is_recorded = record.is_some_and(|record| record.text.are(message.value));
    let is_lost = !is_recorded && message.comments.sources().next().is_none();
    translation.filter(|translation| is_lost && translation.stale.is_some())?;
    let place = Span::new(file.id, message.id_range.clone());
    Some(Diagnostic::new(Code::MessageTick).at(place).with("message", &*message.id).with("reason", "gone"))
}

/// Names a tick that has no effect.
fn tick(file: &SourceFile, message: &WrittenMessage<'_>) -> Option<Diagnostic> {
    let comments = &message.comments;
    let looks_like_one = |line: &fluent::CommentLine<'_>| {
        let words = fluent::words(line.text);
        let is_bare = words.chars().nth(1).is_some_and(|sign| sign.is_numeric() || sign.is_whitespace() || sign == ']');
        words.starts_with(['[', '［', '【']) && !is_bare
    };
    let reason = match comments.tick() {
        Some(true) if !comments.ticked(|_| true) => "source",
        None | Some(false) if comments.before().is_some() && comments.lines.iter().any(looks_like_one) => "unread",
        _ => return None,
    };
    let place = Span::new(file.id, message.id_range.clone());
    Some(Diagnostic::new(Code::MessageTick).at(place).with("message", &*message.id).with("reason", reason))
}

fn read_register(file: &SourceFile) -> Result<Register, Box<Diagnostic>> {
    // The parser's words are about the format, and whoever reads this is to bring the file back whole.
    register::read(&file.text)
        .map_err(|(_, range)| Box::new(Diagnostic::new(Code::RegisterInvalid).at(Span::new(file.id, range))))
}
