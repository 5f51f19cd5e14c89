//! A page as text, line by line: every part, every text with its language and standing, every fact.
//!
//! `[it source] words` is a text in its language with how it stands; `!` marks a critical one, `||` what is shown
//! beside it. `«…»` are words of the interface, `«it: …»` those that are not in the language of the edition.

use std::fmt::Write;

use sportello::interface::Phrase;
use sportello::prose::Block;
use sportello::site::fact::{
    Contact, Document, Fact, FactValue, HoursRow, LocalEdition, LocalHours, LocalOpening, LocalPlace, Occasion,
    Occasions, PostalAddress, Row, RowName, SpokenLanguage, Step, TimePoint,
};
use sportello::site::page::{Entry, FactRun, Heading, Link, LinkTarget, LocalBlock, LocalText, Page, Run, Standing};
use sportello::site::page::{SourceReference, Words};

/// Returns a page as text.
pub fn page(page: &Page) -> String {
    let mut out = String::new();
    let standing = page.standing;
    line(&mut out, 0, &format!("{} {} ({})", page.kind.as_str(), page.address, page.id));
    line(&mut out, 0, &format!("title: {}", text(&page.title)));
    option(&mut out, 0, "official title", page.official_title.as_ref().map(phrase));
    option(&mut out, 0, "summary", page.summary.as_ref().map(text));
    for badge in &page.badges {
        let target = badge.target.as_ref().map(target).unwrap_or_default();
        line(&mut out, 0, &format!("badge {}={} {} {target}", badge.code, badge.value, phrase(&badge.text)));
    }
    page.topics.iter().for_each(|topic| line(&mut out, 0, &format!("topic {}", link(topic))));
    for notice in &page.notices {
        let words = notice.phrase.as_ref().map(phrase).unwrap_or_default();
        let own = notice.text.as_ref().map(text).unwrap_or_default();
        line(&mut out, 0, &format!("notice {} {words} {own}", notice.kind.as_str()));
    }
    for part in &page.parts {
        let heading = part.heading.as_ref().map(phrase).unwrap_or_default();
        line(&mut out, 0, &format!("part {} #{} {heading}", part.code, part.anchor));
        part.blocks.iter().for_each(|shown| block(&mut out, 1, shown));
        part.facts.iter().for_each(|shown| fact(&mut out, shown));
    }
    for listing in &page.lists {
        let heading = listing.heading.as_ref().map(|heading| match heading {
            Heading::Phrase(words) => phrase(words),
            Heading::Letter(letter) => text(letter),
        });
        let anchor = listing.anchor.as_ref().map(|anchor| format!(" #{anchor}")).unwrap_or_default();
        line(&mut out, 0, &format!("list {}{anchor} {}", listing.code, heading.unwrap_or_default()));
        listing.entries.iter().for_each(|shown| entry(&mut out, 1, shown));
    }
    page.crumbs.iter().for_each(|crumb| line(&mut out, 0, &format!("crumb {}", link(crumb))));
    for other in &page.alternates {
        let translated = if other.translated { "translated" } else { "untranslated" };
        let current = if other.current { " current" } else { "" };
        let words = format!("alternate {} {} {} {translated}{current}", other.language, other.name, other.address);
        line(&mut out, 0, &words);
    }
    if let Some(provenance) = &page.provenance {
        let by = provenance.by.as_ref().map(link).unwrap_or_default();
        line(&mut out, 0, &format!("provenance {} {} {by}", provenance.code, phrase(&provenance.phrase)));
        if let Some(review) = &provenance.review {
            line(&mut out, 1, &format!("after {}: {}", review.due, phrase(&review.late)));
        }
        provenance.sources.iter().for_each(|source| line(&mut out, 1, &reference(source)));
    }
    let counts = [standing.fresh, standing.machine, standing.stale, standing.missing];
    line(&mut out, 0, &format!("fresh, machine, stale, missing: {counts:?}"));
    line(&mut out, 0, &format!("indexed: {}, sensitive: {}", page.indexed, page.sensitive));
    out
}

fn entry(out: &mut String, depth: usize, entry: &Entry) {
    let alias = entry.alias.as_ref().map(|word| format!("{} = ", phrase(word))).unwrap_or_default();
    let official = entry.official.as_ref().map(phrase).unwrap_or_default();
    let phone = entry.phone.as_ref().map(fact_run).unwrap_or_default();
    let icon = entry.icon.as_deref().unwrap_or_default();
    line(out, depth, &format!("{alias}{} {official} {icon} {phone}", link(&entry.link)));
    entry.notes.iter().for_each(|note| line(out, depth + 1, &format!("note: {}", phrase(note))));
    option(out, depth + 1, "summary", entry.summary.as_ref().map(text));
    entry.below.iter().for_each(|below| self::entry(out, depth + 1, below));
}

fn line(out: &mut String, depth: usize, words: &str) {
    let _ = writeln!(out, "{}{}", "  ".repeat(depth), words.trim_end());
}

fn option(out: &mut String, depth: usize, name: &str, words: Option<String>) {
    if let Some(words) = words {
        line(out, depth, &format!("{name}: {words}"));
    }
}

fn phrase(phrase: &Phrase) -> String {
    match &phrase.language {
        Some(language) => format!("«{language}: {}»", phrase.text),
        None => format!("«{}»", phrase.text),
    }
}

fn text(text: &LocalText) -> String {
    let critical = if text.critical { "!" } else { "" };
    let second = text.second.as_ref().map(|second| format!(" || {}", words(second))).unwrap_or_default();
    format!("{critical}{}{second}", words(&text.first))
}

fn words(words: &Words) -> String {
    let standing = match words.standing {
        Standing::Source => "source".to_owned(),
        Standing::Translated(state) => state.as_str().to_owned(),
        Standing::Stale { was, .. } => format!("stale {}", was.as_str()),
        Standing::Fallback => "fallback".to_owned(),
        Standing::Kept => "kept".to_owned(),
    };
    format!("[{} {standing}] {}", words.language, runs(&words.runs))
}

fn runs(pieces: &[Run]) -> String {
    let piece = |run: &Run| match run {
        Run::Text(words) => words.to_string(),
        Run::Bold(content) => format!("**{}**", runs(content)),
        Run::Link { target: to, content } => format!("[{}]({})", runs(content), target(to)),
        Run::Break => "\\".to_owned(),
        Run::Fact(run) => fact_run(run),
        Run::Name { text, language } => format!("{{{language} name: {text}}}"),
        Run::Term { word, official, target: to } => {
            let official = official.as_ref().map(phrase).unwrap_or_default();
            format!("{{-{word} {official} {}}}", to.as_ref().map(target).unwrap_or_default())
        }
    };
    pieces.iter().map(piece).collect()
}

fn target(target: &LinkTarget) -> String {
    match target {
        LinkTarget::Page { address, anchor: None } => format!("→ {address}"),
        LinkTarget::Page { address, anchor: Some(anchor) } => format!("→ {address}#{anchor}"),
        LinkTarget::Term(address) => format!("→ term {address}"),
        LinkTarget::Anchor(anchor) => format!("→ #{anchor}"),
        LinkTarget::File(path) => format!("→ file {path}"),
        LinkTarget::Web(address) => format!("→ web {address}"),
    }
}

fn link(link: &Link) -> String {
    format!("{} {}", text(&link.text), target(&link.target))
}

fn fact_run(run: &FactRun) -> String {
    let parts =
        [run.address.as_deref(), run.date.as_deref(), run.language.as_ref().map(sportello::language::Language::as_str)];
    let parts: Vec<&str> = parts.into_iter().flatten().collect();
    format!("{{{}}}", [vec![run.text.as_str()], parts].concat().join(" | "))
}

fn block(out: &mut String, depth: usize, shown: &LocalBlock) {
    match shown {
        Block::Heading { level, anchor, text: words } => {
            line(out, depth, &format!("h{level} #{anchor} {}", text(words)));
        }
        Block::Paragraph(words) => line(out, depth, &format!("p {}", text(words))),
        Block::List { start, items } => {
            line(out, depth, &start.map_or("list".to_owned(), |first| format!("list from {first}")));
            for item in items {
                line(out, depth + 1, &format!("- {}", item.text.as_ref().map(text).unwrap_or_default()));
                item.blocks.iter().for_each(|inner| block(out, depth + 2, inner));
            }
        }
        Block::Table { columns, head, rows } => {
            line(out, depth, &format!("table {columns:?}"));
            for row in [head].into_iter().chain(rows) {
                line(out, depth + 1, &row.iter().map(text).collect::<Vec<_>>().join(" | "));
            }
        }
        Block::Quote(blocks) => {
            line(out, depth, "quote");
            blocks.iter().for_each(|inner| block(out, depth + 1, inner));
        }
        Block::Alert { kind, blocks } => {
            line(out, depth, &format!("alert {}", kind.as_str()));
            blocks.iter().for_each(|inner| block(out, depth + 1, inner));
        }
        Block::Image { source, alternative, .. } => line(out, depth, &format!("image {source} {}", text(alternative))),
    }
}

fn fact(out: &mut String, fact: &Fact) {
    line(out, 1, &format!("fact {} {}", fact.code, phrase(&fact.label)));
    let mut all = |lines: Vec<String>| lines.iter().for_each(|words| line(out, 2, words));
    match &fact.value {
        FactValue::Phrases(phrases) => all(phrases.iter().map(phrase).collect()),
        FactValue::Texts(texts) => all(texts.iter().map(text).collect()),
        FactValue::Links(links) => all(links.iter().map(link).collect()),
        FactValue::Contacts(contacts) => all(contacts.iter().flat_map(contact).collect()),
        FactValue::Address(address) => all(postal(address)),
        FactValue::Hours(week) => all(hours(week)),
        FactValue::Places(places) => all(places.iter().flat_map(place).collect()),
        FactValue::Documents(documents) => all(documents.iter().map(document).collect()),
        FactValue::Rows(rows) => all(rows.iter().map(row).collect()),
        FactValue::Languages(languages) => all(languages.iter().flat_map(spoken).collect()),
        FactValue::References(references) => all(references.iter().map(reference).collect()),
        FactValue::Occasions(when) => all(occasions(when)),
        FactValue::Editions(editions) => all(editions.iter().flat_map(edition).collect()),
        FactValue::Steps(steps) => all(steps.iter().map(step).collect()),
        FactValue::Unknown { phrase: words, ask } => {
            all(vec![format!("{} {}", phrase(words), ask.as_ref().map(link).unwrap_or_default())]);
        }
    }
}

fn contact(contact: &Contact) -> Vec<String> {
    let variety = contact.variety.as_ref().map(phrase).unwrap_or_default();
    let label = contact.label.as_ref().map(text).unwrap_or_default();
    let note = contact.note.as_ref().map(text).unwrap_or_default();
    let mut lines = vec![format!("{} {} {variety} {label} {note}", contact.code, fact_run(&contact.run))];
    lines.extend(contact.languages.iter().flat_map(spoken));
    lines.extend(contact.hours.iter().flat_map(hours));
    lines
}

fn postal(address: &PostalAddress) -> Vec<String> {
    let at = address.at.as_ref().map(text).unwrap_or_default();
    let map = address.map.as_deref().unwrap_or_default();
    vec![format!("[{}] {} {at} {map}", address.language, address.lines.join(" / "))]
}

fn hours(hours: &LocalHours) -> Vec<String> {
    let mut lines: Vec<String> = hours.compact.iter().map(|line| format!("  data-hours: {line}")).collect();
    lines.extend(hours.always.iter().map(|words| format!("  {}", phrase(words))));
    for table in &hours.tables {
        lines.extend(table.periods.iter().map(|period| format!("  {}", phrase(period))));
        lines.extend(table.rows.iter().map(hours_row));
    }
    lines.extend(hours.phrases.iter().map(|words| format!("  {}", phrase(words))));
    lines.extend(hours.dates.iter().map(|row| format!("  date{}", hours_row(row))));
    lines.extend(hours.note.iter().map(|note| format!("  {}", text(note))));
    lines
}

fn hours_row(row: &HoursRow) -> String {
    let opening = |open: &LocalOpening| {
        let marks =
            [(open.all_day, "all day"), (open.next_day, "the next day"), (open.by_appointment, "by appointment")];
        let marks: String = marks.iter().filter(|(holds, _)| *holds).map(|(_, mark)| format!(" {mark}")).collect();
        format!("{}-{}{marks}", open.from, open.to)
    };
    format!("  {}: {}", row.name.text, row.openings.iter().map(opening).collect::<Vec<_>>().join(", "))
}

fn occasions(when: &Occasions) -> Vec<String> {
    let point = |point: &TimePoint| {
        let words = [point.day.as_deref(), point.time.as_deref()].into_iter().flatten().collect::<Vec<_>>().join(", ");
        format!("{words} <{}>", point.machine)
    };
    let one = |time: &Occasion| match &time.to {
        Some(to) => format!("{} – {}", point(&time.from), point(to)),
        None => point(&time.from),
    };
    let mut lines: Vec<String> = when.times.iter().map(one).collect();
    lines.extend(when.more.iter().map(phrase));
    lines.extend(when.over.then(|| "over".to_owned()));
    lines
}

fn edition(edition: &LocalEdition) -> Vec<String> {
    let label = edition.label.as_ref().map(text).unwrap_or_default();
    let period = edition.period.as_ref().map(phrase).unwrap_or_default();
    let mut lines = vec![format!("{} ({}) {label} {period}", edition.state, phrase(&edition.state_words))];
    lines.extend(edition.phrases.iter().map(phrase));
    lines.extend(edition.hours.iter().flat_map(hours));
    lines.extend(edition.place.iter().flat_map(place));
    lines.extend(edition.online.iter().flat_map(contact));
    lines.extend(edition.note.iter().map(text));
    lines
}

fn step(step: &Step) -> String {
    let official = step.official.as_ref().map(phrase).unwrap_or_default();
    format!("- {} {official} {}", link(&step.link), step.text.as_ref().map(text).unwrap_or_default())
}

fn place(place: &LocalPlace) -> Vec<String> {
    let mut lines = vec![link(&place.link)];
    lines.extend(place.address.iter().flat_map(postal));
    lines.extend(place.hours.iter().flat_map(hours));
    lines.extend(place.contacts.iter().flat_map(contact));
    lines.extend(place.note.iter().map(text));
    lines
}

fn document(document: &Document) -> String {
    let official = document.official.as_ref().map(phrase).unwrap_or_default();
    let to = document.target.as_ref().map(target).unwrap_or_default();
    let copy = document.copy.as_ref().map(phrase).unwrap_or_default();
    format!("- {} {official} {to} {copy}", text(&document.name))
}

fn row(row: &Row) -> String {
    let name = match &row.name {
        RowName::None => String::new(),
        RowName::Text(words) => text(words),
        RowName::Page(page) => link(page),
        RowName::Name { text, language } => format!("[{language}] {text}"),
    };
    let phrases = [row.value.as_ref().map(phrase), row.period.as_ref().map(phrase)];
    let others = [row.way.as_ref().map(|way| fact_run(&way.run)), row.note.as_ref().map(text)];
    let words: Vec<String> = phrases.into_iter().chain(others).flatten().collect();
    format!("{name} = {}", words.join(" "))
}

fn spoken(spoken: &SpokenLanguage) -> Vec<String> {
    let mode = spoken.mode.as_ref().map(phrase).unwrap_or_default();
    let notice = spoken.notice.as_ref().map(phrase).unwrap_or_default();
    let note = spoken.note.as_ref().map(text).unwrap_or_default();
    let mut lines = vec![format!("{} {} {mode} {notice} {note}", spoken.language, spoken.name)];
    lines.extend(spoken.hours.iter().flat_map(hours));
    lines
}

fn reference(source: &SourceReference) -> String {
    let parts = [source.publisher.as_deref(), source.date.as_deref(), source.address.as_deref()];
    [vec![source.title.as_str()], parts.into_iter().flatten().collect()].concat().join(" | ")
}
