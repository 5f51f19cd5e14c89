//! Holds official words that came back against those of the site, word by word; what another takes the place of is kept
//! in the register of the glossary.

use std::collections::{BTreeMap, BTreeSet};

use super::delivered::Unreadable;
use super::garbled::Garbled;
use super::glossary_read::{self, Row};
use super::glossary_words::{Wanted, base, entry, fault, is_same, wanted};
use super::import::{Imported, Manner};
use crate::catalogue::register::{self, Recorded, Register, Retired, Words};
use crate::catalogue::{State, TermWords, has_line_of_term, is_current, terms};
use crate::content::Entity;
use crate::diagnostic::{Code, Diagnostic, nearest};
use crate::facts::Date;
use crate::fluent::{self, MISSING, Reading, is_missing, is_wordless};
use crate::language::Language;
use crate::prose::plain;
use crate::source::{Edit, SitePath, SourceFile, Sources, Span};
use crate::translation::bench::Bench;
use crate::translation::official::{all_words, cases};
use crate::translation::terms as glossary;
use crate::translation::words::CommentWords;

/// Says whether a file is a table of official words.
#[must_use]
pub fn is_glossary(bench: Bench<'_>, file: &SourceFile) -> bool {
    let settings = &bench.content.settings;
    glossary_read::is_one(&file.text, settings, &CommentWords::new(&settings.source_language))
}

/// Returns the languages that a table of official words has words in, as far as its headings say.
#[must_use]
pub fn glossary_languages(bench: Bench<'_>, file: &SourceFile) -> BTreeSet<String> {
    let settings = &bench.content.settings;
    glossary_read::languages(&file.text, settings, &CommentWords::new(&settings.source_language))
}

/// Takes the words of a table into a language; returns what became of them and the files to write.
#[must_use]
pub fn take_glossary(
    bench: Bench<'_>,
    file: &SourceFile,
    (language, manner, today): (&Language, &Manner, Date),
) -> (Imported, Vec<Edit>) {
    let settings = &bench.content.settings;
    let words = CommentWords::new(&settings.source_language);
    let (rows, parcel) = glossary_read::read(&file.text, settings, (language, &words));
    let path = format!("translations/{language}/terms.ftl");
    let register_path = format!("translations/_register/{language}/terms.toml");
    let text = bench.sources.at(&path).map(|file| file.text.to_string()).unwrap_or_default();
    let kept = bench.sources.at(&register_path);
    let register = kept.and_then(|file| register::read(&file.text).ok()).unwrap_or_default();
    let (garbled, done) = (Garbled::default(), Imported::default());
    let taken = BTreeMap::new();
    let mut desk = Desk { bench, file, language, manner, today, rows: &rows, taken, text, register, garbled, done };
    for Unreadable { reason, detail, range } in &parcel.unreadable {
        let said = Diagnostic::new(Code::ExchangeInvalid).at(Span::new(file.id, range.clone()));
        desk.done.remarks.push(said.with("reason", *reason).with("value", detail.as_str()));
    }
    desk.done.refused = parcel.unreadable.len();
    for row in &rows {
        if row.words().any(|words| desk.garbled.has(row.shown(), words, &row.range)) {
            desk.done.refused += 1;
            continue;
        }
        if let Err(said) = desk.take(row) {
            desk.done.refused += 1;
            desk.done.remarks.extend(said);
        }
    }
    let all = rows.iter().flat_map(Row::words);
    desk.done.remarks.extend(desk.garbled.remarks(file, all));
    let Desk { text, register, done, .. } = desk;
    if done.taken == 0 {
        return (done, Vec::new());
    }
    let text = glossary::written(bench, language, (Some(&text), &words), Some(&register)).unwrap_or(text);
    let register = register::write(&register, &[], &words.say("register-head", &[]));
    let of = |path: &str, text: String| {
        let expected = bench.sources.at(path).map(|file| file.hash);
        Some(Edit::write(SitePath::new(path).ok()?, expected, text))
    };
    let edits = [of(&path, text), of(&register_path, register)];
    (done, edits.into_iter().flatten().collect())
}

struct Desk<'a> {
    bench: Bench<'a>,
    file: &'a SourceFile,
    language: &'a Language,
    manner: &'a Manner,
    today: Date,
    rows: &'a [Row],
    /// The words that the file had for each term so far.
    taken: BTreeMap<&'a str, &'a str>,
    /// The glossary as it becomes.
    text: String,
    register: Register,
    garbled: Garbled,
    done: Imported,
}

impl<'a> Desk<'a> {
    fn take(&mut self, row: &'a Row) -> Result<(), Vec<Diagnostic>> {
        let term = self.term(row);
        let current = term.and_then(|term| self.words(term.id.name()));
        if row.word.is_empty() || is_missing(&row.word) {
            self.done.empty += 1;
            if let (Some(term), Some(_), true) = (term, current, row.base.as_deref().is_some_and(|base| base != "-")) {
                self.done.remarks.push(self.said(Code::ExchangeEmptied, row, term.id.name()));
            }
            return Ok(());
        }
        let Some(term) = term else { return Err(vec![self.unknown(row)]) };
        let name = term.id.name();
        let official = title(term);
        if self.taken.get(name).is_some_and(|earlier| *earlier == row.word) {
            return Ok(());
        }
        if let Some(said) = self.barred(row, term) {
            return Err(vec![said]);
        }
        let wanted = wanted(row, current);
        let is_same = current.is_some_and(|current| is_same(current, &wanted));
        // The office has words that are figures, as `112`; no other word becomes one.
        let has_letters = official.contains(char::is_alphabetic);
        if let Some((reason, value)) = fault(row, has_letters).filter(|_| !is_same) {
            let said = Diagnostic::new(Code::ExchangeInvalid).at(Span::new(self.file.id, row.range.clone()));
            return Err(vec![said.with("reason", reason).with("value", value)]);
        }
        self.taken.insert(name, &row.word);
        if is_same {
            self.done.unchanged += 1;
            return Ok(());
        }
        if let Some(other) = self.other(row, name) {
            let said = self.said(Code::ExchangeSource, row, name).with("reason", "text");
            return Err(vec![said.with("page", "terms.ftl").with("target", other)]);
        }
        let made_from = self.made_from(row, term);
        let holds = is_current(&made_from, &official);
        if let Some(reason) = stays(row, (current, &official), holds).filter(|_| !self.manner.replace) {
            let here = current.map_or(MISSING, |current| current.word.as_str());
            let said = self.said(Code::ExchangeChanged, row, name).with("reason", reason);
            return Err(vec![said.with("found", here).with("value", row.word.as_str())]);
        }
        let entry = entry(name, &wanted);
        let faults = self.faults(&entry, name, row);
        if !faults.is_empty() {
            return Err(faults);
        }
        if !holds {
            self.done.older += 1;
            self.done.remarks.push(self.said(Code::ExchangeOlder, row, name));
        }
        if let Some(current) = current {
            self.keep(name, current, &official);
            self.done.replaced += 1;
        }
        let source = self.bench.content.settings.source_language.as_str();
        let is_torn = self.is_torn(name);
        self.record(name, &wanted, &made_from);
        self.text = glossary::put(&self.text, (name, &entry), (source, &made_from), is_torn);
        self.done.taken += 1;
        Ok(())
    }

    /// Returns what speaks against a row before its word is looked at.
    fn barred(&self, row: &Row, term: &Entity) -> Option<Diagnostic> {
        let name = term.id.name();
        if self.taken.contains_key(name) {
            return Some(self.said(Code::ExchangeRepeated, row, name).with("reason", "twice"));
        }
        if !self.manner.replace && self.is_torn(name) {
            let said = self.said(Code::ExchangeChanged, row, name).with("reason", "damaged");
            return Some(said.with("found", MISSING).with("value", row.word.as_str()));
        }
        self.is_of_another(row, term).then(|| self.said(Code::ExchangeSource, row, name).with("reason", "source"))
    }

    /// Returns the official word that a row was made from. A table without the names of the site may have another form of
    /// today's word beside it, which is no earlier word.
    fn made_from(&self, row: &Row, term: &Entity) -> String {
        let official = title(term);
        let is_form = |from: &str| term.facts.words("forms").any(|form| is_current(form, from));
        let is_todays = row.name.is_empty() && is_form(&row.official) && !self.was(term, &row.official);
        if row.official.is_empty() || is_todays { official } else { row.official.clone() }
    }

    /// Says whether a term had an official word once: as its glossary says, or the register of that.
    fn was(&self, term: &Entity, from: &str) -> bool {
        let name = term.id.name();
        let id = format!("-{name}");
        let said = self.words(name).and_then(|current| current.made_from.as_deref());
        let recorded = self.register.records.get(&id).map(|record| record.source.as_str());
        let kept = self.register.kept(&id).map(|kept| kept.source.as_str());
        said.into_iter().chain(recorded).chain(kept).any(|known| is_current(known, from))
    }

    fn keep(&mut self, name: &str, current: &TermWords, official: &str) {
        let forms = [current.word.clone()].into_iter().chain(cases(current)).chain(current.search.iter().cloned());
        let record = self.register.records.get(&format!("-{name}"));
        let (by, on, origin) =
            record.map_or((None, None, None), |record| (record.by.clone(), record.on, Some(record.origin.clone())));
        self.register.retire(Retired {
            source: current.made_from.clone().unwrap_or_else(|| official.to_owned()),
            seen: None,
            last: None,
            text: forms.collect::<Vec<_>>().join(" | "),
            state: State::Draft,
            by,
            on,
            origin,
            message: Some(format!("-{name}")),
        });
    }

    /// Records a word that comes in, as the next synchronising finds it.
    fn record(&mut self, name: &str, wanted: &Wanted, made_from: &str) {
        let mut cases = wanted.cases.clone();
        if !cases.is_empty()
            && cases.iter().all(|case| case.split_once(':').is_none_or(|(_, form)| form.trim() != wanted.word))
        {
            // As the glossary will have it: some form stands where no other fits.
            cases.push(format!("base: {}", wanted.word));
        }
        cases.sort();
        cases.sort_by_key(|case| case.split_once(": ").is_none_or(|(_, form)| form != wanted.word));
        let words = [wanted.word.clone()].into_iter().chain(cases).chain(wanted.search.iter().cloned());
        let recorded = Recorded {
            source: made_from.to_owned(),
            seen: None,
            text: Words::Kept(words.collect::<Vec<_>>().join(" | ")),
            state: self.manner.state.unwrap_or(State::Draft),
            by: self.manner.by.clone(),
            on: Some(self.today),
            origin: "csv".to_owned(),
            stale_since: None,
        };
        let id = format!("-{name}");
        // What was recorded may be another word still: somebody took it out or wrote over it since.
        let is_here = |old: &Recorded| {
            old.text == recorded.text || self.words(name).is_some_and(|now| old.text.are(&all_words(now)))
        };
        let old = self.register.records.get(&id).filter(|old| !is_here(old)).cloned();
        if let Some(old) = old.and_then(Retired::of) {
            self.register.retire(Retired { message: Some(id.clone()), ..old });
        }
        self.register.records.insert(id, recorded);
    }

    /// Finds the term of a row: by its name, else by what the office writes.
    fn term(&self, row: &Row) -> Option<&'a Entity> {
        let terms = || self.bench.content.entities.iter().filter(|entity| entity.kind.name == "term");
        // A term that was renamed since has the name of its page today, and is called as it was.
        let named = terms().find(|term| !row.name.is_empty() && term.id.name() == row.name);
        if named.is_some() {
            return named;
        }
        let wanted = row.official.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
        let short = |term: &Entity| term.facts.word("short").map(str::to_lowercase);
        let has = |term: &&Entity| {
            let forms = term.facts.words("forms").map(str::to_lowercase);
            let mut names = [title(term).to_lowercase()].into_iter().chain(forms).chain(short(term));
            names.any(|name| name == wanted)
        };
        terms().find(has)
    }

    /// Returns the name of another term whose word stands in a row, while its own row has another one: a column that
    /// slid by a row, or rows that changed places.
    fn other(&self, row: &Row, name: &str) -> Option<&'a str> {
        let words = &self.bench.catalogues.languages.get(self.language)?.terms;
        let same = words.iter().filter(|(other, words)| *other != name && words.word == row.word);
        let mut names = same.map(|(other, _)| other.as_str());
        names.find(|other| {
            let own = self.rows.iter().find(|row| self.term(row).is_some_and(|term| term.id.name() == *other));
            own.is_some_and(|own| own.word != row.word)
        })
    }

    /// Says whether the official word of a row is that of another term: a column that was sorted alone.
    fn is_of_another(&self, row: &Row, term: &Entity) -> bool {
        let wanted = row.official.to_lowercase();
        let mut others = self.bench.content.entities.iter().filter(|other| other.kind.name == "term");
        title(term).to_lowercase() != wanted
            && others.any(|other| other.id != term.id && title(other).to_lowercase() == wanted)
    }

    /// Says whether words stand for a term that nobody can read.
    fn is_torn(&self, name: &str) -> bool {
        let id = format!("-{name}");
        let knows = |id: &str| id.starts_with('-');
        let reading = Reading { source: "", knows: &knows, records: &|_, _| false, of_page: false };
        let read = fluent::read_knowing(&self.text, reading);
        let message = read.messages.iter().find(|message| message.id == id.as_str());
        let stands = message.is_some_and(|message| !message.faults.is_empty() || !is_wordless(message.value));
        self.words(name).is_none() && (stands || (message.is_none() && has_line_of_term(&self.text, &id)))
    }

    fn words(&self, name: &str) -> Option<&'a TermWords> {
        self.bench.catalogues.languages.get(self.language)?.terms.get(name)
    }

    /// Returns what speaks against an entry, at its row: it is read as the site will read it.
    fn faults(&self, entry: &str, name: &str, row: &Row) -> Vec<Diagnostic> {
        let Ok(path) = SitePath::new("terms.ftl") else { return Vec::new() };
        let sources = Sources::from_texts([(path, entry)]);
        let names = [name].into_iter().collect();
        let source = self.bench.content.settings.source_language.as_str();
        let read = sources.files().first().map(|file| terms::load(file, source, (&names, &BTreeSet::new())));
        let place = Span::new(self.file.id, row.range.clone());
        read.map_or(Vec::new(), |read| read.diagnostics.into_iter().map(|said| said.at(place)).collect())
    }

    fn unknown(&self, row: &Row) -> Diagnostic {
        let terms = || self.bench.content.entities.iter().filter(|entity| entity.kind.name == "term");
        let shown = row.shown();
        let titles: Vec<String> = terms().map(title).collect();
        let known = terms().map(|term| term.id.name()).chain(titles.iter().map(String::as_str));
        let said = self.said(Code::ExchangeUnknown, row, shown).with("reason", "term").with("page", shown);
        said.suggest(nearest(shown, known))
    }

    fn said(&self, code: Code, row: &Row, message: &str) -> Diagnostic {
        Diagnostic::new(code).at(Span::new(self.file.id, row.range.clone())).with("message", message)
    }
}

fn title(term: &Entity) -> String {
    term.facts.text("title").map(|title| plain(&title.inlines)).unwrap_or_default()
}

/// Returns why the words that stand here are not written over without more ado, if they are not; `holds` says whether
/// those of the row were made from today's official word.
fn stays(row: &Row, (current, official): (Option<&TermWords>, &str), holds: bool) -> Option<&'static str> {
    let is_fresh = |current: &TermWords| current.made_from.as_deref().is_some_and(|from| is_current(from, official));
    match &row.base {
        Some(known) if *known != base(current) => Some("changed"),
        // They are those that left, and somebody said since that they hold for what the office says now.
        Some(_) if !holds && current.is_some_and(is_fresh) => Some("older"),
        Some(_) => None,
        None => current.map(|_| "unknown"),
    }
}
