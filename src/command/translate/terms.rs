//! `translate terms`: the official words that each language lacks.

use serde_json::{Value, json};

use super::opened::Opened;
use crate::command::columns::columns;
use crate::command::outcome::FINE;
use crate::command::session::Session;
use crate::command::translate_args::Terms;
use crate::translation::lacking::{self, TermStanding, TermStatus};

pub(super) fn run(session: &mut Session, options: &Terms) -> u8 {
    let opened = match Opened::read(session) {
        Ok(opened) => opened,
        Err(code) => return code,
    };
    let languages: Vec<_> = match &options.language {
        Some(tag) => match opened.language(session, tag) {
            Ok(language) => vec![language],
            Err(code) => return code,
        },
        None => opened.bench().targets().collect(),
    };
    let mut rows = Vec::new();
    for language in languages {
        let terms = lacking::terms(opened.bench(), &language.language);
        rows.extend(terms.into_iter().map(|term| (language.language.as_str(), term)));
    }
    if options.json {
        let rows: Vec<Value> = rows.iter().map(|(tag, term)| row_json(tag, term)).collect();
        session.console.print(&format!("{}\n", Value::Array(rows)));
        return FINE;
    }
    let lacking = rows.iter().filter(|(_, term)| term.standing != TermStanding::Worded);
    let shown: Vec<Vec<String>> = lacking
        .map(|(tag, term)| {
            vec![
                (*tag).to_owned(),
                format!("-{}", term.name),
                term.official.clone(),
                term.word.clone().unwrap_or_else(|| "???".to_owned()),
                session.text(&format!("term-{}", term.standing.as_str()), &[]),
                session.text("term-mentions", &[("count", term.mentions.into())]),
            ]
        })
        .collect();
    if shown.is_empty() {
        session.say("terms-fine", &[]);
    } else {
        session.console.print(&columns(&shown, usize::MAX));
    }
    FINE
}

fn row_json(language: &str, term: &TermStatus) -> Value {
    json!({
        "language": language,
        "name": term.name,
        "official": term.official,
        "word": term.word,
        "state": term.standing.as_str(),
        "mentions": term.mentions,
    })
}
