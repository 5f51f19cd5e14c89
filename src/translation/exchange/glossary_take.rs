//! Holds official words that came back against those of the site, word by word; what another takes the place of is kept
//! in the register of the glossary.

use std::collections::{BTreeMap, BTreeSet};

use super::delivered::Unreadable;
use super::garbled::Garbled;
use super::glossary_read::{self, Row};
use super::import::{Imported, Manner};
use crate::catalogue::register::{self, Recorded, Register, Retired, Words};
use crate::catalogue::{State, TermWords, fingerprint, is_current, terms};
use crate::content::Entity;
use crate::diagnostic::{Code, Diagnostic, nearest};
use crate::facts::Date;
use crate::fluent::{MISSING, is_missing};
use crate::language::Language;
use crate::prose::plain;
use crate::source::{Edit, SitePath, SourceFile, Sources, Span};
use crate::translation::bench::Bench;
use crate::translation::official::cases;
use crate::translation::terms as glossary;
use crate::translation::words::CommentWords;

/// Says whether a file is a table of official words.
#[must_use]
pub fn is_glossary(bench: Bench<'_>, file: &SourceFile) -> bool {
    let settings = &bench.content.settings;
    glossary_read::is_one(&file.text, settings, &CommentWords::new(&settings.source_language))
}

/// Returns the language that a table of official words is in, as far as its headings say; `asked` chooses a column.
#[must_use]
pub fn glossary_language(bench: Bench<'_>, file: &SourceFile, asked: Option<&str>) -> Option<String> {
    let settings = &bench.content.settings;
    let words = CommentWords::new(&settings.source_language);
    glossary_read::read(&file.text, settings, (asked, &words)).1.language
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
    let (rows, parcel) = glossary_read::read(&file.text, settings, (Some(language.as_str()), &words));
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
        self.taken.insert(name, &row.word);
        let wanted = wanted(row, current);
        let now = base(current);
        if current.is_some_and(|current| is_same(current, &wanted)) {
            self.done.unchanged += 1;
            return Ok(());
        }
        if let Some(other) = self.other(row, name) {
            let said = self.said(Code::ExchangeSource, row, name).with("reason", "text");
            return Err(vec![said.with("page", "terms.ftl").with("target", other)]);
        }
        let is_newer = match &row.base {
            Some(base) => *base != now,
            None => current.is_some(),
        };
        if is_newer && !self.manner.replace {
            let reason = if row.base.is_some() { "changed" } else { "unknown" };
            let here = current.map_or(MISSING, |current| current.word.as_str());
            let said = self.said(Code::ExchangeChanged, row, name).with("reason", reason);
            return Err(vec![said.with("found", here).with("value", row.word.as_str())]);
        }
        let entry = entry(name, &wanted);
        let faults = self.faults(&entry, name, row);
        if !faults.is_empty() {
            return Err(faults);
        }
        let made_from = if row.official.is_empty() { official.as_str() } else { row.official.as_str() };
        let is_form = term.facts.words("forms").any(|form| is_current(form, made_from));
        let made_from = if is_form { official.as_str() } else { made_from };
        if !is_current(made_from, &official) {
            self.done.older += 1;
            self.done.remarks.push(self.said(Code::ExchangeOlder, row, name));
        }
        if let Some(current) = current {
            self.keep(name, current, &official);
            self.done.replaced += 1;
        }
        let source = self.bench.content.settings.source_language.as_str();
        self.record(name, &wanted, made_from);
        self.text = glossary::put(&self.text, (name, &entry), (source, made_from));
        self.done.taken += 1;
        Ok(())
    }

    /// Returns what speaks against a row before its word is looked at.
    fn barred(&self, row: &Row, term: &Entity) -> Option<Diagnostic> {
        let name = term.id.name();
        if self.taken.contains_key(name) {
            return Some(self.said(Code::ExchangeRepeated, row, name).with("reason", "twice"));
        }
        if let Some(form) = row.cases.iter().flatten().find(|case| !case.contains(':')) {
            let said = Diagnostic::new(Code::ExchangeInvalid).at(Span::new(self.file.id, row.range.clone()));
            return Some(said.with("reason", "case").with("value", form.as_str()));
        }
        self.is_of_another(row, term).then(|| self.said(Code::ExchangeSource, row, name).with("reason", "source"))
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
        self.register.records.insert(format!("-{name}"), recorded);
    }

    /// Finds the term of a row: by its name, else by what the office writes.
    fn term(&self, row: &Row) -> Option<&'a Entity> {
        let mut terms = self.bench.content.entities.iter().filter(|entity| entity.kind.name == "term");
        if !row.name.is_empty() {
            return terms.find(|term| term.id.name() == row.name);
        }
        let wanted = row.official.to_lowercase();
        let short = |term: &Entity| term.facts.word("short").map(str::to_lowercase);
        let has = |term: &&Entity| {
            let forms = term.facts.words("forms").map(str::to_lowercase);
            let mut names = [title(term).to_lowercase()].into_iter().chain(forms).chain(short(term));
            names.any(|name| name == wanted)
        };
        terms.find(has)
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

/// The words that a term is to have.
struct Wanted {
    word: String,
    cases: Vec<String>,
    search: Vec<String>,
}

/// Returns what a row asks for; what the table has no column for stays as it is.
fn wanted(row: &Row, current: Option<&TermWords>) -> Wanted {
    let of_same = current.filter(|current| current.word == row.word);
    let kept_cases = || of_same.map(cases).unwrap_or_default();
    let kept_search = || current.map(|current| current.search.clone()).unwrap_or_default();
    Wanted {
        word: row.word.clone(),
        // An empty cell takes nothing away.
        cases: row.cases.clone().filter(|cases| !cases.is_empty()).unwrap_or_else(kept_cases),
        search: row.search.clone().filter(|search| !search.is_empty()).unwrap_or_else(kept_search),
    }
}

/// Returns what says how a term stands: its fingerprint, `-` where it has no words.
pub(super) fn base(term: Option<&TermWords>) -> String {
    match term {
        Some(term) => {
            let parts = [term.word.clone()].into_iter().chain(cases(term)).chain(term.search.iter().cloned());
            fingerprint(&parts.collect::<Vec<_>>().join("\n"))
        }
        None => "-".to_owned(),
    }
}

fn is_same(current: &TermWords, wanted: &Wanted) -> bool {
    let mut cases = wanted.cases.clone();
    cases.sort();
    let mut own = self::cases(current);
    own.sort();
    current.word == wanted.word && own == cases && current.search == wanted.search
}

/// Writes a term as a glossary has it.
fn entry(name: &str, wanted: &Wanted) -> String {
    let pairs: Vec<(&str, &str)> = wanted
        .cases
        .iter()
        .filter_map(|case| case.split_once(':').map(|(case, form)| (case.trim(), form.trim())))
        .collect();
    let mut text = if pairs.is_empty() {
        format!("-{name} = {}\n", wanted.word)
    } else {
        let usual = pairs.iter().position(|(_, form)| *form == wanted.word);
        let own = [("base", wanted.word.as_str())];
        let all = own.iter().filter(|_| usual.is_none()).chain(&pairs);
        let mut text = format!("-{name} = {{ $case ->\n");
        for (index, (case, form)) in all.enumerate() {
            let mark = if index == usual.unwrap_or_default() { "   *" } else { "    " };
            text.push_str(&format!("{mark}[{case}] {form}\n"));
        }
        text + "}\n"
    };
    if !wanted.search.is_empty() {
        text.push_str(&format!("    .search = {}\n", wanted.search.join(" | ")));
    }
    text
}
