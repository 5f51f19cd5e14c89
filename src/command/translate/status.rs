//! `translate status`: how far each language has come, and what is needed most.

use serde_json::{Value, json};

use super::opened::Opened;
use crate::command::columns::columns;
use crate::command::session::Session;
use crate::command::translate_args::Status;
use crate::language::Language;
use crate::translation::status::{self, Count, LanguageStatus, PageStatus};
use crate::translation::{Bench, Entry, Pages};

/// How many texts are named as needed most.
const NEEDED: usize = 5;

pub(super) fn run(session: &mut Session, options: &Status) -> u8 {
    let opened = match Opened::read(session) {
        Ok(opened) => opened,
        Err(code) => return code,
    };
    let bench = opened.bench();
    let Some(tag) = &options.language else {
        let languages = status::status(bench);
        let tags: Vec<&Language> = languages.iter().map(|language| &language.language).collect();
        let code = opened.say_unread(session, &tags, "unread-missing");
        let text = if options.json { all_json(bench, &languages) } else { all(session, bench, &languages) };
        session.console.print(&text);
        return code;
    };
    let language = match opened.language(session, tag) {
        Ok(settings) => &settings.language,
        Err(code) => return code,
    };
    let code = opened.say_unread(session, &[language], "unread-missing");
    let Some(page) = &options.page else {
        let pages = status::pages(bench, language);
        session.console.print(&if options.json { pages_json(&pages) } else { of_pages(session, &pages) });
        return code;
    };
    let pages = match opened.pages(session, std::slice::from_ref(page)) {
        Ok(pages) => pages,
        Err(code) => return code,
    };
    let entries = bench.entries(language, &pages);
    let rows: Vec<Value> = entries.iter().map(|entry| block_json(bench, entry)).collect();
    let text = if options.json { line(&Value::Array(rows)) } else { blocks(session, bench, &entries) };
    session.console.print(&text);
    code
}

fn all(session: &Session, bench: Bench<'_>, languages: &[LanguageStatus]) -> String {
    let names =
        ["language", "translated", "reviewed", "stale", "missing", "machine", "errors", "words-left", "interface"];
    let mut rows = vec![head(session, &names)];
    for language in languages {
        let draft = if language.draft { format!(" ({})", session.text("status-draft", &[])) } else { String::new() };
        let mut row = vec![format!("{}{draft}", language.language)];
        row.extend(counts(&language.count, language.faults));
        row.push(format!("{}/{}", language.interface.0, language.interface.1));
        rows.push(row);
    }
    let mut text = columns(&rows, 1);
    let published = languages.iter().filter(|language| !language.draft).map(|language| &language.language);
    let first = first(bench, published);
    if !first.is_empty() {
        text.push_str(&format!("\n{}\n", session.text("status-needed", &[])));
        let rows: Vec<Vec<String>> = first.iter().map(|(tag, entry)| needed_row(session, tag, entry)).collect();
        text.push_str(&columns(&rows, usize::MAX));
    }
    text
}

/// Returns the texts that are needed most, each language in turn.
fn first<'a>(bench: Bench<'a>, languages: impl Iterator<Item = &'a Language>) -> Vec<(&'a Language, Entry<'a>)> {
    let mut first = Vec::new();
    for language in languages {
        let needed = status::needed(bench, language, &Pages::default());
        let urgent = needed.into_iter().enumerate();
        first.extend(urgent.take(NEEDED).map(|(at, entry)| (!entry.text.critical, at, language, entry)));
    }
    first.sort_by_key(|(calm, at, language, _)| (*calm, *at, language.as_str()));
    first.into_iter().take(NEEDED).map(|(_, _, language, entry)| (language, entry)).collect()
}

fn needed_row(session: &Session, language: &Language, entry: &Entry<'_>) -> Vec<String> {
    let critical = if entry.text.critical { session.text("status-critical", &[]) } else { String::new() };
    let mut row = vec![language.to_string(), entry.page().to_owned(), entry.unit.id.to_string()];
    row.push(session.text(&format!("progress-{}", entry.progress().as_str()), &[]));
    row.extend((!critical.is_empty()).then_some(critical));
    row
}

fn head(session: &Session, names: &[&str]) -> Vec<String> {
    names.iter().map(|name| session.text(&format!("status-{name}"), &[])).collect()
}

/// Returns the cells of a count; `errors` are the messages that cannot be used.
fn counts(count: &Count, errors: usize) -> Vec<String> {
    vec![
        format!("{} {}%", count.translated, count.share()),
        count.reviewed.to_string(),
        count.stale.to_string(),
        count.missing.to_string(),
        count.machine.to_string(),
        errors.to_string(),
        count.words_left.to_string(),
    ]
}

fn of_pages(session: &Session, pages: &[PageStatus]) -> String {
    let names = ["page", "translated", "reviewed", "stale", "missing", "machine", "errors", "words-left"];
    let mut rows = vec![head(session, &names)];
    for page in pages {
        let mut row = vec![page.page.clone()];
        row.extend(counts(&page.count, page.count.damaged));
        row.extend(page.critical.then(|| session.text("status-critical", &[])));
        rows.push(row);
    }
    columns(&rows, 1)
}

fn blocks(session: &Session, bench: Bench<'_>, entries: &[Entry<'_>]) -> String {
    let rows: Vec<Vec<String>> = entries
        .iter()
        .map(|entry| {
            let critical = if entry.text.critical { " ⚠" } else { "" };
            let place = entry.stands().and_then(|place| bench.position(place));
            vec![
                entry.unit.id.to_string(),
                session.text(&format!("progress-{}", entry.progress().as_str()), &[]) + critical,
                place.map(|(path, position)| format!("{path}:{}", position.line)).unwrap_or_default(),
                shortened(&entry.unit.source),
            ]
        })
        .collect();
    columns(&rows, usize::MAX)
}

/// Returns the beginning of a text.
fn shortened(text: &str) -> String {
    match text.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text.to_owned(),
    }
}

fn line(value: &Value) -> String {
    format!("{value}\n")
}

fn all_json(bench: Bench<'_>, languages: &[LanguageStatus]) -> String {
    let rows = languages.iter().map(|language| {
        let mut row = count_json(&language.count);
        let needed = status::needed(bench, &language.language, &Pages::default());
        row["language"] = json!(language.language.as_str());
        row["name"] = json!(language.name);
        row["errors"] = json!(language.faults);
        row["interface"] = json!({ "translated": language.interface.0, "of": language.interface.1 });
        row["draft"] = json!(language.draft);
        row["needed"] = needed.iter().take(NEEDED).map(|entry| block_json(bench, entry)).collect();
        row
    });
    line(&Value::Array(rows.collect()))
}

fn pages_json(pages: &[PageStatus]) -> String {
    let rows = pages.iter().map(|page| {
        let mut row = count_json(&page.count);
        row["page"] = json!(page.page);
        row["critical"] = json!(page.critical);
        row
    });
    line(&Value::Array(rows.collect()))
}

fn count_json(count: &Count) -> Value {
    json!({
        "units": count.units,
        "translated": count.translated,
        "reviewed": count.reviewed,
        "stale": count.stale,
        "missing": count.missing,
        "machine": count.machine,
        "errors": count.damaged,
        "words_left": count.words_left,
    })
}

fn block_json(bench: Bench<'_>, entry: &Entry<'_>) -> Value {
    let place = entry.stands().and_then(|place| bench.position(place));
    json!({
        "page": entry.page(),
        "id": entry.unit.id.as_str(),
        "state": entry.progress().as_str(),
        "critical": entry.text.critical,
        "source": entry.unit.source,
        "stale_since": entry.found.and_then(|found| found.stale).flatten().map(|day| day.to_string()),
        "path": place.map(|(path, _)| path),
        "line": place.map(|(_, position)| position.line),
    })
}
