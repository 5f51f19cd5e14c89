//! One page's catalogues in all languages, with what the registers say of each message.

use crate::content::Entity;
use crate::diagnostic::{Code, Diagnostic, Log, Reported, nearest};
use crate::language::Language;
use crate::prose::Inline;
use crate::source::{SourceFile, Sources, Span};

use super::align::touch_up;
use super::fluent::{self, WrittenMessage, is_kept, is_missing};
use super::register::{self, Recorded, Register};
use super::units::{self, PageUnits};
use super::validate::{self, Mismatch};
use super::remark::remark;
use super::state::{State, Translation, fingerprint};

/// What became of one page.
pub(super) struct Page {
    pub(super) units: PageUnits,
    /// In the order of the site's languages: the translations of the units, and how many messages were damaged.
    pub(super) languages: Vec<(Vec<Option<Translation>>, usize)>,
}

/// Reads a page's catalogues.
pub(super) fn load(
    sources: &Sources,
    entity: &Entity,
    languages: &[&Language],
    is_term: &dyn Fn(&str) -> bool,
) -> Reported<Page> {
    let mut log = Log::default();
    let own = sources.at(&format!("translations/{}/{}.ftl", entity.language, entity.id));
    let units = units::of_entity(entity, own);
    let texts: Vec<&[Inline]> = units::texts(entity).into_iter().map(|text| text.inlines.as_slice()).collect();
    let reader = Reader { entity, units: &units, texts: &texts, is_term };
    let read = languages.iter().map(|language| {
        if **language == entity.language {
            return (Vec::new(), 0);
        }
        let catalogue = sources.at(&format!("translations/{language}/{}.ftl", entity.id));
        let register = sources.at(&format!("translations/_register/{language}/{}.toml", entity.id));
        match catalogue {
            Some(catalogue) => log.take(reader.language(catalogue, register)),
            None => (vec![None; units.units.len()], 0),
        }
    });
    let languages = read.collect();
    log.finish(Page { units, languages })
}

struct Reader<'a> {
    entity: &'a Entity,
    units: &'a PageUnits,
    texts: &'a [&'a [Inline]],
    is_term: &'a dyn Fn(&str) -> bool,
}

impl Reader<'_> {
    fn language(&self, file: &SourceFile, register: Option<&SourceFile>) -> Reported<(Vec<Option<Translation>>, usize)> {
        let mut log = Log::default();
        let register = register.map_or(Ok(Register::default()), |file| read_register(file));
        let is_damaged = register.is_err();
        let register = register.unwrap_or_else(|said| {
            log.push(*said);
            Register::default()
        });
        let written = fluent::read(&file.text, self.entity.language.as_str());
        log.append(written.faults.iter().map(|fault| remark(file, None, fault)));
        let mut translations = vec![None; self.units.units.len()];
        let mut damaged = written.faults.len();
        let mut next = 0;
        for (message, is_repeated) in written.messages.iter().zip(written.repeated()) {
            if is_repeated {
                let place = Span::new(file.id, message.id_range.clone());
                log.push(Diagnostic::new(Code::MessageRepeated).at(place).with("message", message.id));
                damaged += 1;
                continue;
            }
            let Some(unit) = self.unit(message.id, next) else {
                log.append(self.unknown(file, message));
                continue;
            };
            next = unit + 1;
            let faults = self.faults(file, message, unit);
            if faults.is_empty() {
                if let Some(slot) = translations.get_mut(unit) {
                    *slot = self.translation(message, unit, register.records.get(message.id));
                    if let Some(translation) = slot.as_mut().filter(|_| is_damaged) {
                        // Nobody knows who made it: the most careful label holds.
                        translation.state = State::Machine;
                    }
                }
            } else {
                damaged += 1;
                log.append(faults);
            }
        }
        log.finish((translations, damaged))
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
            return None;
        }
        let known = nearest(message.id, self.units.units.iter().map(|unit| unit.id.as_str()));
        let place = Span::new(file.id, message.id_range.clone());
        let said = Diagnostic::new(Code::MessageUnknown).at(place).with("message", message.id);
        Some(said.with("page", self.entity.id.as_str()).suggest(known))
    }

    fn faults(&self, file: &SourceFile, message: &WrittenMessage<'_>, unit: usize) -> Vec<Diagnostic> {
        let own = message.faults.iter().map(|fault| remark(file, Some(message.id), fault));
        let mut said: Vec<Diagnostic> = own.collect();
        if said.is_empty() && !is_missing(message.value) && !is_kept(message.value) {
            let source = self.texts.get(unit).copied().unwrap_or_default();
            let mismatches = validate::compare(source, &message.inlines, self.is_term);
            let place = Span::new(file.id, message.range.clone());
            said.extend(mismatches.into_iter().map(|mismatch| worded(mismatch, message.id).at(place)));
        }
        said
    }

    fn translation(&self, message: &WrittenMessage<'_>, unit: usize, record: Option<&Recorded>) -> Option<Translation> {
        let says_nothing = !is_kept(message.value) && !units::has_words(&message.inlines);
        if is_missing(message.value) || says_nothing {
            return None;
        }
        let source = self.units.units.get(unit).map(|unit| unit.source.as_str()).unwrap_or_default();
        let basis = basis(message, record);
        let fresh = basis.made_from.is_some_and(|from| is_current(from, source));
        let since = record.and_then(|record| record.stale_since);
        Some(Translation {
            inlines: message.inlines.clone(),
            kept: is_kept(message.value),
            state: basis.state,
            stale: (!fresh).then_some(since),
        })
    }
}

/// What a translation was made from, and how far it has come.
pub(crate) struct Basis<'a> {
    /// The source that it was made from; `None` when nobody can tell.
    pub(crate) made_from: Option<&'a str>,
    /// Its state.
    pub(crate) state: State,
    /// Whether its text is the one that was recorded.
    pub(crate) as_recorded: bool,
}

/// Decides what a message was made from.
///
/// A text as it was recorded keeps its record. A new or changed text was made from the source in its own comment:
/// that is what the translator saw. Editing an old message does not confirm it; the tick does.
pub(crate) fn basis<'a>(message: &WrittenMessage<'a>, record: Option<&'a Recorded>) -> Basis<'a> {
    let comments = &message.comments;
    let as_recorded = record.is_some_and(|record| record.fingerprint == fingerprint(message.value));
    let state = match record {
        Some(record) if as_recorded => record.state,
        _ => State::Draft,
    };
    let made_from = match (comments.tick, record) {
        (Some(true), _) => comments.source,
        (Some(false), Some(record)) => Some(record.source.as_str()),
        (Some(false), None) => comments.before,
        (None, Some(record)) if as_recorded => Some(record.source.as_str()),
        (None, Some(_)) if comments.before.is_some() => comments.before,
        // A lost comment confirms nothing either.
        (None, Some(record)) if record.stale_since.is_some() => Some(record.source.as_str()),
        (None, Some(record)) => comments.source.or(Some(record.source.as_str())),
        (None, None) => comments.source,
    };
    Basis { made_from, state, as_recorded }
}

/// Says whether a translation made from one text still holds for another: they are equal but for a touch-up.
pub(crate) fn is_current(made_from: &str, source: &str) -> bool {
    made_from == source || touch_up(made_from, source)
}

fn read_register(file: &SourceFile) -> Result<Register, Box<Diagnostic>> {
    register::read(&file.text).map_err(|(reason, range)| {
        let said = Diagnostic::new(Code::RegisterInvalid).at(Span::new(file.id, range));
        Box::new(said.with("reason", reason))
    })
}

fn worded(mismatch: Mismatch, message: &str) -> Diagnostic {
    let value = mismatch.value.as_str();
    let said = Diagnostic::new(mismatch.code).with("message", message).with("reason", mismatch.reason);
    said.with("value", value).with("fact", value).with("name", value).suggest(mismatch.suggestion)
}
